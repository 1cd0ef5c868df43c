"""Steadiness of practice: days of the last 14, habit strength, days missed."""

from collections.abc import Collection, Iterator
from datetime import date
from itertools import islice, takewhile

from bot.coaching.calendar import A_DAY

WINDOW_DAYS = 14
#: After this many days in a row the strength has gone half of the way that was left.
HALF_LIFE_DAYS = 13

_KEPT_A_DAY = 0.5 ** (1 / HALF_LIFE_DAYS)


def practised(days: Collection[date], today: date, excluded: Collection[date] = ()) -> int:
    """Return days practised of the last 14 that count, today among them: 0 to 14.

    Excluded days (a pause, an outage) lengthen the window, so that it stays 14 days; one that
    was practised all the same counts. Nine of 14, then a week of pause -> still nine of 14.
    """
    window = islice(_counted_back(days, today, excluded), WINDOW_DAYS)
    return sum(day in days for day in window)


def window(days: Collection[date], today: date, excluded: Collection[date], since: date) -> int:
    """Return of how many days practice is counted: those that count since joining, at most 14."""
    counted = takewhile(lambda day: day >= since, _counted_back(days, today, excluded))
    return sum(1 for _ in islice(counted, WINDOW_DAYS)) or 1


def strength(days: Collection[date], today: date, excluded: Collection[date] = ()) -> float:
    """Return the habit strength, 0 to 1: Loop Habit Tracker's exponential score, daily.

    Each day keeps 0.5 ** (1 / 13) = 0.948 of the score; a practised one adds the rest, 0.052.
    13 days in a row -> 0.50, 26 -> 0.75; one day missed at 0.75 -> 0.71. Today counts once it
    is practised, excluded days not at all.
    """
    first = min(days, default=today)
    newest = today if today in days else today - A_DAY
    counted = takewhile(lambda day: day >= first, _counted_back(days, newest, excluded))
    score = 0.0
    for day in reversed(list(counted)):
        score = score * _KEPT_A_DAY + (1 - _KEPT_A_DAY) * (day in days)
    return score


def missed_before(days: Collection[date], today: date, excluded: Collection[date] = ()) -> int:
    """Count days in a row without practice, up to yesterday; excluded days do not count.

    0 where there was no practice before today: what has not begun cannot be missed.
    """
    if not any(day < today for day in days):
        return 0
    before = _counted_back(days, today - A_DAY, excluded)
    return sum(1 for _ in takewhile(lambda day: day not in days, before))


def _counted_back(
    days: Collection[date], start: date, excluded: Collection[date]
) -> Iterator[date]:
    """Yield the days that count, newest first, without end."""
    day = start
    while True:
        if day in days or day not in excluded:
            yield day
        day -= A_DAY
