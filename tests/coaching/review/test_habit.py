"""Days practised, habit strength, days missed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.review.habit import missed_before, practised, strength, window

TODAY = date(2026, 11, 23)
day_sets = st.frozensets(st.integers(0, 60).map(lambda n: TODAY - timedelta(days=n)))


def ago(*numbers: int) -> frozenset[date]:
    return frozenset(TODAY - timedelta(days=number) for number in numbers)


def test_the_window_is_today_and_thirteen_days_before() -> None:
    assert practised(ago(0, 13), TODAY) == 2
    assert practised(ago(14, -1), TODAY) == 0


def test_excluded_days_lengthen_the_window() -> None:
    nine_of_fourteen = ago(*range(7, 16))

    counted = practised(nine_of_fourteen, TODAY, excluded=ago(*range(7)))

    assert counted == 9


def test_practice_on_a_left_out_day_counts() -> None:
    assert practised(ago(1, 2), TODAY, excluded=ago(1, 2, 3)) == 2


@given(day_sets, day_sets)
def test_practised_is_never_more_than_the_window(
    days: frozenset[date], excluded: frozenset[date]
) -> None:
    assert 0 <= practised(days, TODAY, excluded) <= min(14, len(days))


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([], 0.0),
        ([0], 0.0519),
        (range(13), 0.5),
        (range(26), 0.75),
        (range(1, 27), 0.75),  # today is still open
        (range(2, 28), 0.711),  # yesterday was missed
        (range(1, 57), 0.9495),
    ],
)
def test_strength_goes_half_of_the_way_in_thirteen_days(days: list[int], expected: float) -> None:
    assert strength(ago(*days), TODAY) == pytest.approx(expected, abs=0.0005)


def test_excluded_days_leave_the_strength_alone() -> None:
    before = strength(ago(*range(10)), TODAY)

    after_a_pause = strength(ago(*range(20, 30)), TODAY, excluded=ago(*range(20)))

    assert after_a_pause == before


@given(day_sets, st.integers(0, 60))
def test_one_day_more_never_weakens_the_habit(days: frozenset[date], number: int) -> None:
    more = days | ago(number)

    # An earlier first day starts the count earlier, from nothing: it cannot lower the score.
    assert 0 <= strength(days, TODAY) <= strength(more, TODAY) < 1


@pytest.mark.parametrize(
    ("days", "excluded", "missed"),
    [
        ([], [], 0),
        ([0], [], 0),
        ([1], [], 0),
        ([0, 2], [], 1),
        ([4], [], 3),
        ([4], [1, 2], 1),
        ([4], [1, 2, 3], 0),
    ],
)
def test_missed_days_are_those_since_the_last_practice(
    days: list[int], excluded: list[int], missed: int
) -> None:
    assert missed_before(ago(*days), TODAY, ago(*excluded)) == missed


@pytest.mark.parametrize(
    ("joined_ago", "excluded_ago", "of"),
    [(0, (), 1), (6, (), 7), (13, (), 14), (40, (), 14), (6, (2, 3), 5), (40, (2, 3), 14)],
)
def test_days_are_counted_since_joining_until_fourteen(
    joined_ago: int, excluded_ago: tuple[int, ...], of: int
) -> None:
    today = date(2026, 11, 30)
    excluded = {today - timedelta(days=n) for n in excluded_ago}

    assert window(set(), today, excluded, today - timedelta(days=joined_ago)) == of
