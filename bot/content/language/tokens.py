"""Typed text as known terms: the common ground of spoken times, dates and numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.content.language.normalise import words_of
from bot.value import Value

#: Longer texts mean something else than a number, a time or a date.
LONGEST_TEXT = 64

TermT = TypeVar("TermT")
Vocabulary = Mapping[tuple[str, ...], TermT]


class Number(Value):
    """A whole number of 0 or more, with the digits it was written in; "" for words."""

    value: int
    digits: str = ""


class Filler(Value):
    """A word that changes nothing."""


def vocabulary(words: Iterable[tuple[str, TermT]]) -> Vocabulary[TermT]:
    """Return phrases and what they stand for, in the form that `terms` looks up."""
    return {words_of(phrase): term for phrase, term in words}


def numbers_of(words: Mapping[str, int]) -> Iterable[tuple[str, Number]]:
    """Return number words as terms."""
    return ((word, Number(value)) for word, value in words.items())


def fillers_of(words: Iterable[str]) -> Iterable[tuple[str, Filler]]:
    """Return words that change nothing as terms."""
    return ((word, Filler()) for word in words)


def terms(text: str, known: Vocabulary[TermT]) -> tuple[TermT | Number, ...] | None:
    """Return the text as terms without its filler, the longest known phrase first.

    None where the text is too long or has a word that is not known.
    """
    if len(text) > LONGEST_TEXT:
        return None
    rest = words_of(text)
    longest = max(map(len, known), default=0)
    found: list[TermT | Number] = []
    while rest:
        size = next((n for n in range(longest, 0, -1) if rest[:n] in known), 0)
        if size:
            found.append(known[rest[:size]])
        elif rest[0].isdecimal():
            found.append(Number(int(rest[0]), rest[0]))
        else:
            return None
        rest = rest[size or 1 :]
    return _summed(term for term in found if not isinstance(term, Filler))


def parse_number(text: str, words: Mapping[str, int], fillers: Iterable[str] = ()) -> int | None:
    """Return number that a text says in digits or words: "twelve" -> 12; None for anything else.

    `fillers` are words that may stand with it: "4/10", "four out of ten" -> 4.
    """
    known: Vocabulary[Number | Filler] = vocabulary((*numbers_of(words), *fillers_of(fillers)))
    match terms(text, known):
        case (Number(value=value),):
            return value
        case _:
            return None


def _summed(found: Iterable[TermT | Number]) -> tuple[TermT | Number, ...]:
    """Return number words that belong together as one: thirty, five -> 35; oh, five -> 05."""
    result: list[TermT | Number] = []
    for term in found:
        match (result[-1:], term):
            case [Number(0, "")], Number(unit, "") if 0 < unit < 10:
                result[-1] = Number(unit, f"0{unit}")
            case [Number(20 | 30 | 40 | 50 as tens, "")], Number(unit, "") if 0 < unit < 10:
                result[-1] = Number(tens + unit)
            case _:
                result.append(term)
    return tuple(result)
