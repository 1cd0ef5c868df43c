"""Typed text as known terms: the common ground of spoken times, dates and numbers."""

from collections.abc import Iterable, Mapping
from typing import TypeVar

from bot.content.language.normalise import PLAIN, Spelling, normalise
from bot.value import Value

#: Longer texts mean something else than a number, a time or a date.
LONGEST_TEXT = 64
#: Letters of the first and the last word within one that is made of several.
LEAST_PART = 2

TermT = TypeVar("TermT")
Vocabulary = Mapping[tuple[str, ...], TermT]


class Number(Value):
    """A whole number of 0 or more, with the digits it was written in; "" for words."""

    value: int
    digits: str = ""


class And(Value):
    """A word between the parts of a number, or between an hour and its minutes."""


class Filler(Value):
    """A word that changes nothing."""


def vocabulary(words: Iterable[tuple[str, TermT]], spelling: Spelling) -> Vocabulary[TermT]:
    """Return phrases and what they stand for, in the form that `terms` looks up."""
    return {spelling.words(phrase): term for phrase, term in words}


def numbers_of(words: Mapping[str, int]) -> Iterable[tuple[str, Number]]:
    """Return number words as terms."""
    return ((word, Number(value)) for word, value in words.items())


def fillers_of(words: Iterable[str]) -> Iterable[tuple[str, Filler]]:
    """Return words that change nothing as terms."""
    return ((word, Filler()) for word in words)


def terms(
    text: str, known: Vocabulary[TermT], spelling: Spelling = PLAIN
) -> tuple[TermT | Number, ...] | None:
    """Return the text as terms without its filler, the longest known phrase first.

    An unknown word that is made of known ones is read as those: "halbacht" as "halb acht". None
    where the text is too long or has a word that is not known.
    """
    if len(text) > LONGEST_TEXT:
        return None
    rest = spelling.words(text)
    longest = max(map(len, known), default=0)
    found: list[TermT | Number] = []
    while rest:
        size = next((n for n in range(longest, 0, -1) if rest[:n] in known), 0)
        if size:
            found.append(known[rest[:size]])
        elif rest[0].isdecimal():
            found.append(Number(int(rest[0]), rest[0]))
        elif parts := _parts(rest[0], known):
            found += parts
        else:
            return None
        rest = rest[size or 1 :]
    return _summed(term for term in found if not isinstance(term, Filler))


def parse_number(
    text: str,
    words: Mapping[str, int],
    fillers: Iterable[str] = (),
    spelling: Spelling = PLAIN,
) -> int | None:
    """Return the number that a text says in digits or words: "twelve" -> 12; None for all else.

    `fillers` are words that may stand with it: "4/10", "four out of ten" -> 4.
    """
    plain = normalise(text)
    if plain.isdecimal() and len(plain) <= LONGEST_TEXT:
        return int(plain)
    named: list[tuple[str, Number | Filler]] = [*numbers_of(words), *fillers_of(fillers)]
    known = vocabulary(named, spelling)
    match terms(text, known, spelling):
        case (Number(value=value),):
            return value
        case _:
            return None


def _parts(word: str, known: Vocabulary[TermT]) -> list[TermT] | None:
    """Return the known words that a word is made of, the longest first; None: of no such.

    The first and the last have two letters at least: "و" and "y" stand only within.
    """
    for end in range(len(word) - LEAST_PART, LEAST_PART - 1, -1):
        first = known.get((word[:end],))
        rest = None if first is None else _following_parts(word[end:], known)
        if first is not None and rest is not None:
            return [first, *rest]
    return None


def _following_parts(word: str, known: Vocabulary[TermT]) -> list[TermT] | None:
    whole = known.get((word,))
    if whole is not None and len(word) >= LEAST_PART:
        return [whole]
    for end in range(len(word) - LEAST_PART, 0, -1):
        first = known.get((word[:end],))
        rest = None if first is None else _following_parts(word[end:], known)
        if first is not None and rest is not None:
            return [first, *rest]
    return None


def _summed(found: Iterable[TermT | Number]) -> tuple[TermT | Number, ...]:
    """Return number words that belong together as one: thirty, [and,] five -> 35; oh, 5 -> 05."""
    result: list[TermT | Number] = []
    for term in found:
        match (result[-2:], term):
            case [Number(tens, ""), And()], Number(unit, "") if _is_sum(tens, unit):
                result[-2:] = [Number(tens + unit)]
            case [*_, Number(0, "")], Number(unit, "") if 0 < unit < 10:
                result[-1] = Number(unit, f"0{unit}")
            case [*_, Number(tens, "")], Number(unit, "") if _is_sum(tens, unit):
                result[-1] = Number(tens + unit)
            case _:
                result.append(term)
    return tuple(result)


def _is_sum(larger: int, smaller: int) -> bool:
    """Return whether two number words are one number: twenty, two; a hundred, ten."""
    unit = 100 if larger >= 100 else 10
    return larger >= 2 * 10 and larger % unit == 0 and 0 < smaller < unit
