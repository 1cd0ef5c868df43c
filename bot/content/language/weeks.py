"""Weeks of training as people type them: "3x 30min", "three times half an hour"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from bot.content.language.normalise import PLAIN, Spelling
from bot.content.language.tokens import (
    Filler,
    Number,
    Vocabulary,
    fillers_of,
    numbers_of,
    terms,
    vocabulary,
)
from bot.flows.context import TypedWeek
from bot.value import Value

_MOST_DAYS = 7
_LEAST_MINUTES = 10  # a smaller number without a word of its own is no length


@dataclass(frozen=True)
class WeekPatterns:
    """Patterns of a week's sessions in one language; read from the `times.yaml` of its words."""

    numbers: Mapping[str, int]
    days: tuple[str, ...]  # 3 "days", "times a week"
    minutes: tuple[str, ...]  # 30 "minutes"
    counts: Mapping[str, int]  # twice
    spans: Mapping[str, int]  # minutes: half an hour is 30
    beside: tuple[str, ...]  # words that change nothing
    spelling: Spelling = PLAIN

    @cached_property
    def vocabulary(self) -> Vocabulary[_Term]:
        """Every word with its meaning."""
        return vocabulary(
            [
                *numbers_of(self.numbers),
                *((word, _Counted("days")) for word in self.days),
                *((word, _Counted("minutes")) for word in self.minutes),
                *fillers_of(self.beside),
                *((word, _Count("days", count)) for word, count in self.counts.items()),
                *((word, _Count("minutes", span)) for word, span in self.spans.items()),
            ],
            self.spelling,
        )


class _Counted(Value):
    name: str


class _Count(Value):
    unit: str
    value: int


_Term = Number | Filler | _Counted | _Count


def parse_week(text: str, patterns: WeekPatterns) -> TypedWeek | None:
    """Return how many sessions a week and how long a text states; None: neither, or two of one.

    "3x 30min" -> 3, 30; "twice a week" -> 2, None; "30" -> None, 30; "2 or 3 days" -> None.
    """
    found = terms(text, patterns.vocabulary, patterns.spelling) or ()
    stated = list(_stated(found))
    days = {each.value for each in stated if each is not None and each.unit == "days"}
    minutes = {each.value for each in stated if each is not None and each.unit == "minutes"}
    if None in stated or not stated or len(days) > 1 or len(minutes) > 1:
        return None
    return TypedWeek(next(iter(days), None), next(iter(minutes), None))


def _stated(found: Sequence[_Term]) -> Iterator[_Count | None]:
    """Yield each number with what it counts; None: a word that counts nothing here."""
    before: _Term | None = None
    at = 0
    while at < len(found):
        term = found[at]
        following = found[at + 1] if at + 1 < len(found) else None
        match term, following:
            case Number(value=value), _Counted(unit):
                before = _Count(unit, value)
                at += 1
                yield before
            case Number(value=value), _:
                before = _Count("days", value) if _is_days(before) else _by_size(value)
                yield before
            case _Count(), _:
                before = term
                yield term
            case _Counted("days"), _ if isinstance(before, _Count) and before.unit == "days":
                pass  # 3 times "a week"
            case _Counted("days"), Number() | _Count("days") if not _is_length(found[at + 1 :]):
                before = term  # "a week" 3 times
            case _:
                yield None
        at += 1


def _is_length(found: Sequence[_Term]) -> bool:
    """Return whether minutes come first here."""
    return found[1:2] == (_Counted("minutes"),)


def _is_days(before: _Term | None) -> bool:
    return isinstance(before, _Counted)


def _by_size(value: int) -> _Count | None:
    if value <= _MOST_DAYS:
        return _Count("days", value)
    return _Count("minutes", value) if value >= _LEAST_MINUTES else None
