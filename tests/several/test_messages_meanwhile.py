"""Three processes on one database, prompts for many and messages of others: none is lost."""

from __future__ import annotations

import asyncio

import pytest

from playground.driver import Person
from tests.several.fleet import Fleet

WRITERS = 20
WITHIN = 600.0  # seconds until the last has left, on a machine that others use as well


async def write_meanwhile(several: Fleet, prompts: int, messages: int, rate: int) -> None:
    """So many are due at once, while others write so many messages; each is answered."""
    writers = [several.playground.person(f"Writer {n}") for n in range(WRITERS)]
    await several.due_together(prompts)
    await several.sails(3, SEND_RATE=str(rate))

    await asyncio.gather(*(write(person, messages // WRITERS) for person in writers))
    await several.until(several.is_at_rest, "everything has left", within=WITHIN)

    taken = await several.asks("SELECT count(*) FROM updates")
    assert taken == [(messages,)]
    assert await several.asks("SELECT error FROM failed_updates") == []
    for person in writers:
        answers = [seen for seen in person.messages if seen.by_bot]
        assert len(answers) == messages // WRITERS
    assert not any('"update_failed"' in bot.log for bot in several.bots)


async def write(person: Person, messages: int) -> None:
    """At a person's pace, which no gate holds back."""
    for _ in range(messages):
        await person.says("/privacy")
        await asyncio.sleep(0.25)


@pytest.mark.parametrize("rate", [0, 100])
async def test_messages_beside_a_herd_of_prompts_are_answered(several: Fleet, rate: int) -> None:
    await write_meanwhile(several, 200, 100, rate)


@pytest.mark.long
@pytest.mark.parametrize("rate", [0, 100])
async def test_six_hundred_messages_beside_four_thousand_prompts(
    several: Fleet, rate: int
) -> None:
    await write_meanwhile(several, 4_000, 600, rate)
