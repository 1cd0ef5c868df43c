"""Canaries that may show in no log of any test: the token, and words of people."""

from __future__ import annotations

from playground.telegram import TOKEN
from tests.model_based.texts import PAINS

#: Shorter words may well stand in the name of an event.
_TELLING = 12  # characters

CANARIES = (
    TOKEN,
    TOKEN.partition(":")[2],
    *(words for words in PAINS if len(words) >= _TELLING),
    "kanarienvogel",
)


def canaries_in(text: str) -> list[str]:
    """Those that stand in a log."""
    return [each for each in CANARIES if each in text]
