"""A new hour or a new zone moves what comes."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given

from bot.coaching.calendar import (
    LastServed,
    WeeklyTime,
    after_change,
    local_date,
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


@pytest.mark.parametrize("case", CASES["zone_or_time_change"], ids=lambda case: str(case["id"]))
def test_a_change_of_zone_or_hour_serves_each_lived_day_once(case: dict[str, Any]) -> None:
    rule = WeeklyTime(
        frozenset(case["weekdays"]), time.fromisoformat(case["new_time"]), case["new_zone"]
    )
    last = LastServed(
        date.fromisoformat(case["last_done_nominal_date"]),
        utc(case["last_sent_utc"]),
        case["old_zone"],
    )

    changed = after_change(rule, utc(case["changed_at_utc"]), last)

    assert changed.next.due_at == utc(case["expect_next_utc"])
    assert str(changed.next.local_date) == case["expect_nominal_date"]
    assert changed.offer_today is case["expect_offer_in_confirmation"]
    assert changed.pass_ == int(changed.next.local_date == last.local_date)


def test_a_first_rule_begins_with_an_offer_where_its_time_has_passed() -> None:
    rule = WeeklyTime(EVERY_DAY, time(8), "Europe/Berlin")

    changed = after_change(rule, utc("2026-06-10T07:00:00Z"), None)

    assert (changed.next.local_date, changed.pass_) == (date(2026, 6, 11), 0)
    assert changed.offer_today


AUCKLAND = LastServed(date(2026, 6, 10), utc("2026-06-09T20:00:00Z"), "Pacific/Auckland")


@pytest.mark.parametrize(
    ("last", "hour", "changed_at", "expected"),
    [
        # The 11th in Auckland is the 10th again in Honolulu, 22 h after the last prompt.
        (AUCKLAND, 8, "2026-06-10T15:00:00Z", (date(2026, 6, 10), 1)),
        # Only 17 h after the last one.
        (AUCKLAND, 3, "2026-06-10T12:30:00Z", (date(2026, 6, 11), 0)),
        # Exactly 18 h after the last one.
        (AUCKLAND, 4, "2026-06-10T12:30:00Z", (date(2026, 6, 10), 1)),
        # A date has no third life.
        (
            LastServed(date(2026, 6, 10), utc("2026-06-09T20:00:00Z"), "Pacific/Auckland", 1),
            8,
            "2026-06-09T22:00:00Z",
            (date(2026, 6, 11), 0),
        ),
        # Settled without a message: nothing says that 18 h have passed.
        (
            LastServed(date(2026, 6, 10), None, "Pacific/Auckland"),
            8,
            "2026-06-09T22:00:00Z",
            (date(2026, 6, 11), 0),
        ),
        # Only the hour changed, 23 h later on the same date.
        (
            LastServed(date(2026, 6, 10), utc("2026-06-10T10:30:00Z"), "Pacific/Honolulu"),
            23,
            "2026-06-10T20:00:00Z",
            (date(2026, 6, 11), 0),
        ),
    ],
)
def test_a_date_is_lived_again_only_after_travel_and_18_hours(
    last: LastServed, hour: int, changed_at: str, expected: tuple[date, int]
) -> None:
    rule = WeeklyTime(EVERY_DAY, time(hour), "Pacific/Honolulu")

    changed = after_change(rule, utc(changed_at), last)

    assert (changed.next.local_date, changed.pass_) == expected


@given(weekday_sets, wall_times, zones, zones, instants)
def test_a_change_never_serves_a_date_again_within_18_hours(
    weekdays: frozenset[int], wall: time, old: str, new: str, sent_at: datetime
) -> None:
    last = LastServed(local_date(sent_at, old), sent_at, old)

    changed = after_change(WeeklyTime(weekdays, wall, new), sent_at + timedelta(minutes=30), last)

    if changed.next.local_date == last.local_date:
        assert changed.next.due_at - sent_at >= timedelta(hours=18)
        assert changed.pass_ == 1
    else:
        assert changed.next.local_date > last.local_date
        assert changed.pass_ == 0
