"""Taps, words and typed messages from /start to the first exercise."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.services.incoming import Command
from bot.storage.database import Database
from tests.services.coach import Coach, coaching
from tests.transcripts import TRANSCRIPTS

MOST_TAPS, MOST_WORDS, MOST_TYPED = 11, 400, 14
#: How lines begin that are no words of a message: steps, buttons, what is shown where.
OTHER_LINES = ("> ", "[", "(", "@ ")
TYPED = (
    "yes, I agree",
    "yes",
    "none",
    "none of these",
    "new",
    "just the floor and a wall",
    "3 days, 30 min",
    "8 am",
    "after making coffee",
    "start",
)


def test_the_first_exercise_is_few_taps_and_words_away() -> None:
    (file,) = (each for each in TRANSCRIPTS if each.stem == "onboarding_by_first_buttons")
    _, _, steps = file.read_text("utf-8").partition("> /start")
    before, _, _ = steps.partition("> [Start your first warm-up]")
    lines = [line.strip() for line in before.splitlines()]
    words = [word for line in lines if not line.startswith(OTHER_LINES) for word in line.split()]

    assert before.count("\n> [") + 1 <= MOST_TAPS
    assert len(words) <= MOST_WORDS


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


async def test_the_first_exercise_can_be_reached_by_typing_alone(coach: Coach) -> None:
    await coach.hears(Command("start"))
    for text in TYPED:
        await coach.types(text)

    assert (await coach.conversation())["flow"] == "warmup", coach.sender.ids()
    assert len(TYPED) <= MOST_TYPED
