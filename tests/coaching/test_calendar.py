"""Clock changes: what calendar.py promises."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.calendar import (
    dates_of,
    end_of,
    instant_of,
    is_zone,
    local,
    local_date,
    midnight_after,
    next_occurrence,
)
from tests.coaching.clocks import (
    CASES,
    EVERY_DAY,
    instants,
    utc,
    wall_times,
    weekday_sets,
    zones,
)
from tests.support.walk import walk


@walk("case", CASES["cases"])
def test_three_occurrences_in_a_row_fall_where_the_clocks_say(case: dict[str, Any]) -> None:
    after = utc(case["from_utc"])
    found = []

    for _ in case["next_utc"]:
        found.append(
            next_occurrence(
                frozenset(case["weekdays"]),
                time.fromisoformat(case["local_time"]),
                case["zone"],
                after,
            )
        )
        after = found[-1].due_at

    assert [one.due_at for one in found] == [utc(text) for text in case["next_utc"]]
    assert [str(one.local_date) for one in found] == case["nominal_dates"]
    walls = [local(one.due_at, case["zone"]).isoformat() for one in found]
    assert walls == case["local_wall"]


@pytest.mark.parametrize("case", CASES["tzdata_change"], ids=lambda case: str(case["id"]))
def test_new_zone_rules_move_an_unsent_instant(case: dict[str, Any]) -> None:
    day = date.fromisoformat(case["nominal_date"])

    due_at = instant_of(day, time.fromisoformat(case["local_time"]), case["zone"])

    assert due_at == utc(case["expect_with_2026f"])
    assert due_at != utc(case["due_computed_with_old_rules"])


def test_no_case_was_left_behind() -> None:
    counts = {name: len(rows) for name, rows in CASES.items() if name != "about"}

    assert counts == {"cases": 213, "zone_or_time_change": 11, "tzdata_change": 2}


@given(weekday_sets, wall_times, zones, instants)
def test_the_next_occurrence_lies_strictly_after_on_an_asked_weekday(
    weekdays: frozenset[int], wall: time, zone: str, after: datetime
) -> None:
    found = next_occurrence(weekdays, wall, zone, after)

    assert after < found.due_at <= after + timedelta(days=8, hours=2)
    assert found.due_at.tzinfo is UTC
    assert found.local_date.weekday() in weekdays


@given(wall_times, zones, instants)
def test_a_daily_time_comes_once_for_each_local_date_in_order(
    wall: time, zone: str, after: datetime
) -> None:
    first = next_occurrence(EVERY_DAY, wall, zone, after)
    dates, instant = [first.local_date], first.due_at

    for _ in range(9):
        found = next_occurrence(EVERY_DAY, wall, zone, instant)
        assert found.due_at > instant
        dates.append(found.local_date)
        instant = found.due_at

    assert dates == [first.local_date + timedelta(days=n) for n in range(10)]


@given(weekday_sets, wall_times, zones, st.lists(instants, min_size=2, max_size=2))
def test_a_later_start_never_finds_an_earlier_occurrence(
    weekdays: frozenset[int], wall: time, zone: str, starts: list[datetime]
) -> None:
    early, late = sorted(starts)

    first = next_occurrence(weekdays, wall, zone, early)
    second = next_occurrence(weekdays, wall, zone, late)

    assert first.due_at <= second.due_at


@given(st.dates(date(2024, 1, 1), date(2034, 12, 31)), wall_times, zones)
def test_the_wall_clock_shows_the_asked_time_unless_it_is_skipped(
    day: date, wall: time, zone: str
) -> None:
    shown = local(instant_of(day, wall, zone), zone)

    if shown.replace(tzinfo=None) != datetime.combine(day, wall):
        shift = shown.replace(tzinfo=None) - datetime.combine(day, wall)
        an_hour_before = local(instant_of(day, wall, zone) - timedelta(hours=1), zone)
        assert shift == shown.utcoffset() - an_hour_before.utcoffset()  # type: ignore[operator]
    assert shown.fold == 0


def test_a_time_in_a_gap_across_midnight_belongs_to_its_own_date() -> None:
    # In Nuuk Saturday 23:00 becomes Sunday 00:00.
    just_after_the_gap = utc("2026-03-29T01:01:00Z")

    found = next_occurrence(EVERY_DAY, time(23, 30), "America/Nuuk", just_after_the_gap)

    assert (found.local_date, found.due_at) == (date(2026, 3, 28), utc("2026-03-29T01:30:00Z"))


@given(st.dates(date(2024, 1, 1), date(2034, 12, 31)), wall_times, zones)
def test_what_is_due_is_due_on_a_date_of_its_instant(day: date, wall: time, zone: str) -> None:
    due = next_occurrence(EVERY_DAY, wall, zone, instant_of(day, time(0), zone))

    assert due.local_date in dates_of(due.due_at, zone)


@pytest.mark.parametrize(
    ("now", "dates"),
    [
        ("2026-03-29T00:59:59Z", ["2026-03-28"]),
        ("2026-03-29T01:00:00Z", ["2026-03-29", "2026-03-28"]),
        ("2026-03-29T01:59:59Z", ["2026-03-29", "2026-03-28"]),
        ("2026-03-29T02:00:00Z", ["2026-03-29"]),
    ],
    ids=["before the gap", "its first second", "its last second", "after the hour that was lost"],
)
def test_an_hour_lost_across_midnight_belongs_to_both_dates(now: str, dates: list[str]) -> None:
    assert [str(day) for day in dates_of(utc(now), "America/Nuuk")] == dates


@given(instants, zones)
def test_a_date_holds_up_to_its_end(now: datetime, zone: str) -> None:
    today = local_date(now, zone)

    assert dates_of(now, zone)[0] == today
    assert now < end_of(today, zone)
    assert today in dates_of(end_of(today, zone) - timedelta(microseconds=1), zone)
    assert today not in dates_of(end_of(today, zone), zone)


@pytest.mark.parametrize("zone", ["Europe/Berln", "", "Europe", "../etc/passwd", "a\0b", "Ü"])
def test_an_unknown_zone_is_named(zone: str) -> None:
    assert not is_zone(zone)
    with pytest.raises(ValueError, match="unknown zone"):
        local_date(utc("2026-01-01T00:00:00Z"), zone)


def test_a_rule_without_weekdays_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one weekday"):
        next_occurrence(frozenset(), time(8), "UTC", utc("2026-01-01T00:00:00Z"))


def test_a_naive_instant_is_refused() -> None:
    with pytest.raises(ValueError, match="naive"):
        next_occurrence(EVERY_DAY, time(8), "UTC", datetime.fromisoformat("2026-01-01"))


@pytest.mark.parametrize(
    ("now", "zone", "midnight"),
    [
        ("2026-06-10T10:00:00Z", "Europe/Berlin", "2026-06-10T22:00:00Z"),
        # Beirut skips 00:00 on 29 March: the day begins at 01:00.
        ("2026-03-28T12:00:00Z", "Asia/Beirut", "2026-03-28T22:00:00Z"),
        # Santiago lives 23:00 to 24:00 twice: the next day begins after the second.
        ("2026-04-05T02:30:00Z", "America/Santiago", "2026-04-05T04:00:00Z"),
        # Havana lives 00:00 to 01:00 twice: the day begins with the first.
        ("2026-10-31T12:00:00Z", "America/Havana", "2026-11-01T04:00:00Z"),
    ],
)
def test_a_day_ends_where_its_date_does(now: str, zone: str, midnight: str) -> None:
    end = midnight_after(utc(now), zone)

    assert end == utc(midnight)
    today = local_date(utc(now), zone)
    assert local_date(end, zone) == today + timedelta(days=1)
    assert local_date(end - timedelta(seconds=1), zone) == today
