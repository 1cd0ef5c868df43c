"""A table of sentences: emergencies, self-harm, pain, feeling unwell and none, in four states.

`sentences.tsv` was written beside the words of pain; `blind_sentences.tsv` by somebody who had
not seen them.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.flows.turn import Typed
from bot.services.incoming import Command, Pressed
from bot.storage.database import Database
from tests.services.coach import Coach, another, coaching

TABLES = sorted((Path(__file__).parents[2] / "content" / "language").glob("*sentences.tsv"))
STATES = ("nothing open", "a warm-up card", "a session card", "a question")
LEAST = {"emergency": 1.0, "self_harm": 1.0, "pain": 0.95, "unwell": 0.95, "calm": 0.95}
FLOW_OF = {"emergency": "emergency", "pain": "pain", "unwell": "unwell"}


def sentences() -> list[tuple[str, str]]:
    """Return what is expected, and the sentence."""
    lines = (line for table in TABLES for line in table.read_text("utf-8").splitlines())
    rows = [tuple(line.split("\t")) for line in lines if line.strip()]
    return [(expected, text) for expected, text in rows if expected in LEAST]


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


async def reaches(coach: Coach, state: str, person: int) -> None:
    """Bring somebody into a state of the conversation."""
    await coach.knows(another(person, now=coach.clock.now), hour=None)
    match state:
        case "a warm-up card":
            await coach.hears(Command("warmup"), person)
        case "a session card":
            await coach.hears(Command("train"), person)
            while (await coach.conversation(person))["flow"] == "warmup":
                revision = (await coach.conversation(person))["revision"]
                last = coach.sender.screens[-1]
                values = [c.value for row in last.rows for c in row]
                value = "done" if "done" in values else "glutes"
                await coach.hears(Pressed(value, revision), person)
        case "a question":
            await coach.hears(Command("timezone"), person)
            revision = (await coach.conversation(person))["revision"]
            await coach.hears(Pressed("other", revision), person)
        case _:
            pass


async def heard(coach: Coach, state: str, person: int, text: str) -> str:
    """Return what a sentence is taken for."""
    await reaches(coach, state, person)
    await coach.hears(Typed(text), person)
    flow = (await coach.conversation(person))["flow"]
    if "support" in coach.sender.ids():
        return "self_harm"
    return {flow: kind for kind, flow in FLOW_OF.items()}.get(flow, "calm")


def test_the_table_has_what_it_has_to_have() -> None:
    counts = Counter(expected for expected, _ in sentences())

    assert sum(counts.values()) >= 150
    assert min(counts[kind] for kind in ("emergency", "pain", "calm")) >= 40
    assert len(set(sentences())) == sum(counts.values())


#: Each sentence in one state, the next one in the next; with `long`, all of them in each.
IN_TURN = [
    pytest.param(STATES, id="in turn"),
    *(
        pytest.param((state,), id=state, marks=(pytest.mark.long, pytest.mark.ci))
        for state in STATES
    ),
]


@pytest.mark.parametrize("states", IN_TURN)
async def test_words_of_pain_and_emergency_are_heard_in_every_state(
    coach: Coach, states: tuple[str, ...]
) -> None:
    count, right = Counter[str](), Counter[str]()
    wrong = []
    for number, (expected, text) in enumerate(sentences(), 1_000):
        coach.clock.now += timedelta(seconds=1)
        state = states[number % len(states)]
        taken_for = await heard(coach, state, number, text)
        count[expected] += 1
        right[expected] += taken_for == expected
        if taken_for != expected:
            wrong.append(f"{state}: {expected} taken for {taken_for}: {text}")

    figures = [f"{kind} {right[kind]}/{count[kind]}" for kind in LEAST]
    sys.stdout.write("\n".join([f"\n{', '.join(figures)}", *wrong, ""]))
    for kind, least in LEAST.items():
        assert right[kind] / count[kind] >= least, (kind, wrong)
