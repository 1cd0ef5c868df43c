"""The real words: all that the coach says by itself is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.chat.sending.render import _SAFETY
from bot.content.word_files import read_languages
from bot.content.words import Words
from bot.flows.registry import COMMANDS

CONTENT = Path(__file__).parents[3] / "content"
IDS = (
    "place-button-share",
    "place-button-list",
    "flood-one-at-a-time",
    "bot-description",
    "bot-short-description",
    *(f"command-{name}" for name in COMMANDS),
)


@pytest.fixture(scope="module")
def words() -> Words:
    return Words.load(CONTENT)


@pytest.mark.parametrize("message", IDS)
def test_what_the_coach_says_by_itself_has_words(words: Words, message: str) -> None:
    assert words.format("en", message).strip()


def test_each_kind_of_safety_text_is_a_kind_of_message() -> None:
    ids = read_languages(CONTENT)[0]["en"].entries

    kinds = {kind: [name for name in ids if name.startswith(kind)] for kind in _SAFETY}

    assert all(kinds.values()), kinds


def test_what_telegram_limits_keeps_to_its_limits(words: Words) -> None:
    assert len(words.format("en", "bot-description")) <= 512
    assert len(words.format("en", "bot-short-description")) <= 120
    assert all(len(words.format("en", f"command-{name}")) <= 256 for name in COMMANDS)
