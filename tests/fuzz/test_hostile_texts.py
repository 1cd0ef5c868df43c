"""Texts that are meant to break something: each is answered kindly, and shown as it was typed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from tests.model_based.local_bot import LocalSystem, empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import FinishesOnboarding, Step, Taps, TapsOn, Waits, Writes
from tests.support.sample import sample

HOSTILE = {
    "a tag": "<b>bold",
    "a closing tag": "</b></i>",
    "a link": "<a href='https://example.org'>free</a>",
    "an entity": "&lt;b&gt; &amp;amp; &#x202e;",
    "right to left": "\u202egnirts \u2066x\u2069 \u200f",
    "arabic": "مرحبا كيف حالك",
    "nul": "a\x00b",
    "controls": "\x01\x07\x1b[31mred\x7f",
    "fluent": '{ $days } { -brand } {"x"}',
    "format": "%s %(name)s {0} {name!r} ${HOME}",
    "sql": "'); DROP TABLE people; --",
    "formula": "=HYPERLINK(1)",
    "stacked accents": "e" + "\u0301" * 50,
    "family": "👨‍👩‍👧‍👦" * 5,
    "button data": "t:1772442005:agree",
    "a digit of another script": "٣",
    "a huge number": "9" * 60,
    "a backslash": "\\u0000 \\",
}
LONG = {"100 kB": "x" * 100_000, "100 kB of tags": "<b>" * 33_334, "25,000 legs": "🦵" * 25_000}

PLACES: dict[str, tuple[Step, ...]] = {
    "nothing open": (FinishesOnboarding(), Writes("/plan")),
    "a newcomer": (Writes("/start"),),
    "asked for the city": (FinishesOnboarding(), Writes("/timezone"), Taps(0.4)),
    "in a warm-up": (FinishesOnboarding(), TapsOn(2)),
    "in a pain": (FinishesOnboarding(), Writes("my back hurts"), TapsOn(1)),
    "asked for a date": (FinishesOnboarding(), Writes("/pause"), Taps(0.7)),
    "in the settings": (FinishesOnboarding(), Writes("/settings")),
    "paused": (FinishesOnboarding(), Writes("/pause"), Taps(0.5), Waits(timedelta(days=2))),
}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_file(tmp_path_factory.mktemp("hostile"))


@asynccontextmanager
async def playing(empty: Path, file: Path) -> AsyncIterator[tuple[LocalSystem, Player]]:
    with capture_logs(processors=[format_exc_info]) as log:
        async with local_system(file, empty) as made:
            yield made, Player(made, log)


@pytest.mark.parametrize("place", sample(PLACES.values(), 2), ids=PLACES)
async def test_any_text_is_answered_wherever_it_is_typed(
    place: tuple[Step, ...], empty: Path, tmp_path: Path
) -> None:
    async with playing(empty, tmp_path / "bot.db") as (_system, player):
        for step in place:
            await player.plays(step)

        # Each step holds the player's laws: an answer, valid, and nothing that failed.
        for text in (*HOSTILE.values(), *LONG.values()):
            await player.plays(Writes(text))

    assert player.counts["texts"] >= len(HOSTILE) + len(LONG)


@pytest.mark.parametrize("words", sample(HOSTILE.values(), 3), ids=HOSTILE)
async def test_own_words_come_back_as_they_were_typed(
    words: str, empty: Path, tmp_path: Path
) -> None:
    async with playing(empty, tmp_path / "bot.db") as (_system, player):
        await player.plays(FinishesOnboarding())
        await player.forges("g:plan_questions:anchor:")
        await player.forges(f"t:{(await player.stored()).revision}:own")
        await player.plays(Writes(words))
        await player.plays(Writes("/plan"))

    said = "\n".join(
        str(message.payload.get("text")) for message in player.messages if message.by_bot
    )
    # Telegram itself takes out what cannot be shown.
    shown = "".join(" " if ord(c) < 32 or c == "\x7f" else c for c in words.strip())
    assert shown in said.replace("\n", " ")


@pytest.mark.parametrize("name", [*HOSTILE.values(), *LONG.values()], ids=[*HOSTILE, *LONG])
async def test_a_name_may_be_anything_and_is_not_kept(
    name: str, empty: Path, tmp_path: Path
) -> None:
    async with playing(empty, tmp_path / "bot.db") as (made, player):
        chat = made.playground.world.chats[player.id]
        chat.about["first_name"] = name
        (chat.user or {})["first_name"] = (chat.user or {})["last_name"] = name
        await player.plays(Writes("/start"))
        await player.plays(TapsOn(2))

    assert player.counts["messages"] >= 1
