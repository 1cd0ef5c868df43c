"""Weekdays that suit so many sessions a week, and the dates of sessions."""

from datetime import date, timedelta
from itertools import combinations

from bot.coaching.catalogue.programmes import Programmes


def days_fit(days: frozenset[int], programmes: Programmes) -> bool:
    """Return whether the weekdays (Monday = 0) leave the days between that so many sessions need.

    Two sessions: two days between; three: one; four: at most two in a row.
    """
    count = len(days)
    if count not in programmes.cycles:
        return False
    between = programmes.days_between[count]
    gaps = [(b - a - 1) % 7 for a, b in _neighbours(days)]
    in_a_row = programmes.most_in_a_row[count]
    return min(gaps) >= between and (in_a_row is None or longest_row(days) <= in_a_row)


def proposed_days(count: int, programmes: Programmes) -> frozenset[int]:
    """Return first weekdays of the week that fit: 2 -> Monday, Thursday; 3 -> Mon, Wed, Fri."""
    return next(
        frozenset(days)
        for days in combinations(range(7), count)
        if days_fit(frozenset(days), programmes)
    )


def may_move(days: frozenset[int], today: date, programmes: Programmes) -> bool:
    """Return whether today's session may be done tomorrow instead: the days between still fit.

    Mon, Wed, Fri: from Friday to Saturday, yes; from Monday to Tuesday, no: Wednesday follows.
    """
    tomorrow = today + timedelta(days=1)
    if today.weekday() not in days or tomorrow.weekday() in days:
        return False
    return days_fit(days - {today.weekday()} | {tomorrow.weekday()}, programmes)


def longest_row(days: frozenset[int]) -> int:
    """Return how many days in a row at most, over the end of the week: Mon, Tue, Thu -> 2."""
    row = best = 0
    for day in range(14):
        row = row + 1 if day % 7 in days else 0
        best = max(best, row)
    return min(best, 7)


def session_date(days: frozenset[int], after: date) -> date | None:
    """Return the local date of the next session day after a date; None: no days are chosen.

    Mon, Wed, Fri, after Friday 6 Nov -> Monday 9 Nov.
    """
    ahead = (after + timedelta(days=n) for n in range(1, 8))
    return next((day for day in ahead if day.weekday() in days), None)


def _neighbours(days: frozenset[int]) -> list[tuple[int, int]]:
    ordered = sorted(days)
    return list(zip(ordered, [*ordered[1:], ordered[0] + 7], strict=True))
