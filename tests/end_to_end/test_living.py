"""The real process in daily life: stopped, started again, blocked, flooded, met by the odd."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playground.driver import Person
from playground.world.faults import Fault
from tests.end_to_end.support.system import System, system

NEW_YORK = ZoneInfo("America/New_York")  # the guess for people whose app speaks English
NOON = datetime(2026, 11, 23, 12, 0, tzinfo=NEW_YORK)
TOMORROW = datetime(2026, 11, 24, 8, 0, tzinfo=NEW_YORK)


async def onboarded(made: System, name: str = "Ana") -> Person:
    """Somebody whose first questions are answered, by the first button each."""
    person = made.playground.person(name)
    await person.says("/start")
    await made.becomes_idle()
    while "Your plan" not in person.last.text:
        await person.taps()
        await made.becomes_idle()
    await person.taps("Not now")
    await made.becomes_idle()
    return person


async def test_tomorrows_prompt_rings_once_the_clock_is_there(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)
        ana.looks()

        await made.clock.moves_to(TOMORROW.astimezone(UTC))
        await made.becomes_idle()

        assert "Warm-up" in ana.last.text
        assert not ana.last.is_silent
        assert len(ana.news) == 1


async def test_a_stop_ends_with_0_and_a_start_goes_on_where_it_was(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)
        await ana.says("/warmup")
        await made.becomes_idle()
        await ana.taps("Done")
        await made.becomes_idle()
        asked = ana.last

        code = await made.bot.stop()
        await ana.taps("Glutes")
        await made.opens()
        await made.becomes_idle()

        assert code == 0
        assert ana.last.id == asked.id
        assert "set 2 of 2" in ana.last.text
        assert not made.playground.calls.refusals()


async def test_who_blocks_is_left_alone_and_met_again_without_a_flood(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)

        ana.blocks()
        await made.becomes_idle()
        for day in (24, 25, 26):
            await made.clock.moves_to(datetime(2026, 11, day, 8, 0, tzinfo=NEW_YORK))
            await made.becomes_idle()
        ana.unblocks()
        ana.looks()
        await ana.says("/start")
        await made.becomes_idle()
        back = list(ana.news)
        ana.looks()
        await made.clock.moves_to(datetime(2026, 11, 27, 8, 0, tzinfo=NEW_YORK))
        await made.becomes_idle()

        assert len(back) == 1
        assert "Good to see you" in back[0].text
        assert "tomorrow 8:00 AM" in back[0].text
        assert len(ana.news) == 1


async def test_who_is_found_gone_while_sending_is_asked_no_more(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)

        ana.leaves_telegram()
        for day in (24, 25, 26):
            await made.clock.moves_to(datetime(2026, 11, day, 8, 0, tzinfo=NEW_YORK))
            await made.becomes_idle()

        assert len(made.playground.calls.refusals()) == 1
        assert made.counter("dropped_gone") == 1


async def test_updates_that_cannot_be_parsed_stop_nobody(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana, ben = made.playground.person("Ana"), made.playground.person("Ben")
        inbox = made.playground.state.inbox

        # Allowed by the Bot API, but no moment that there is.
        odd = {"message_id": 1, "date": 10**18, "chat": {"id": ana.id, "type": "private"}}
        inbox.add("message", {**odd, "text": "odd"})
        await ana.says("/start")
        await ben.says("/start")
        await made.becomes_idle()

        assert "not a doctor" in ana.last.text
        assert "not a doctor" in ben.last.text
        assert made.bot.log.count("update_unparsable") == 1


async def test_an_update_that_fails_is_put_aside_and_the_next_is_answered(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana, ben = await onboarded(made, "Ana"), await onboarded(made, "Ben")
        made.refuse_answers(ana.id)

        await ana.says("a secret")
        await ben.says("hello")
        await made.becomes_idle()

        assert "Hello!" in ben.last.text
        assert len(made.asks("SELECT 1 FROM failed_updates WHERE person_id = ?", ana.id)) == 1
        assert "a secret" not in made.bot.log


async def test_a_flood_is_held_back_and_told_once(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        made.is_flooded = True
        ana, ben = await onboarded(made, "Ana"), await onboarded(made, "Ben")
        ana.looks()

        for number in range(80):
            await ana.says(f"word {number}")
        await ben.says("/help")
        await made.becomes_idle()

        notices = [seen for seen in ana.messages if seen.by_bot and "One at a time" in seen.text]
        assert len(notices) == 1
        assert made.bot.log.count("flood_held_back") == 1
        assert "You get a daily warm-up" in ben.last.text


async def test_telegrams_troubles_lose_nothing(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        faults = made.playground.faults
        faults.chance("*", Fault("server_error"), 0.1)
        faults.chance("*", Fault("lost_before"), 0.1)
        faults.chance("*", Fault("flood", seconds=1), 0.05)

        ana = await onboarded(made)

        assert "See you tomorrow" in ana.last.text


async def test_five_quick_taps_are_one_step_with_five_answers(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        await made.opens()
        ana = await onboarded(made)
        await ana.says("/warmup")
        await made.becomes_idle()
        first = ana.last

        presses = [await ana.press(first, "Done") for _ in range(5)]
        answers = await asyncio.gather(*(press.answered() for press in presses))
        await made.becomes_idle()

        assert [answer.text for answer in answers] == [""] * 5
        assert "Set 1 done" in ana.last.text
        rows = made.asks("SELECT 1 FROM journal WHERE kind = 'SetCompleted'")
        assert len(rows) == 1
