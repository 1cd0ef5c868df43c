"""Quiet hours out of typed times: of two readings the one that fits a night."""

from collections.abc import Iterable
from datetime import time
from itertools import product

_DAY = 24 * 60
_EVENING = range(18 * 60, _DAY)
#: More quiet hours than these are asked about.
LONGEST_QUIET = 14 * 60


def begin_of(readings: Iterable[time]) -> time:
    """Pick when they begin, of the readings of what was typed: "10" -> 22:00, as it is a night."""
    every = tuple(readings)
    return next((at for at in every if _minutes(at) in _EVENING), every[0])


def end_of(begin: time, readings: Iterable[time]) -> time:
    """Return when they end: the next of the readings after the begin, "7" after 22:00 -> 07:00."""
    return min(readings, key=lambda at: length(begin, at) or _DAY)


def both_of(begins: Iterable[time], ends: Iterable[time]) -> tuple[time, time]:
    """Return both ends of "10 to 7": begun in the evening, and short of the readings."""
    pairs = product(begins, ends)
    return min(pairs, key=lambda p: (_minutes(p[0]) not in _EVENING, length(*p) or _DAY))


def length(begin: time, end: time) -> int:
    """Return minutes from the one to the other, over midnight."""
    return (_minutes(end) - _minutes(begin)) % _DAY


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute
