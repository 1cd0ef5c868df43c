"""Quiet hours, and where [Later] may move a prompt."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given

from bot.coaching.calendar import (
    Later,
    QuietHours,
    instant_of,
    later_choices,
    local,
    local_date,
    quiet_end_after,
)
from tests.coaching.clocks import (
    NIGHT,
    instants,
    utc,
    wall_times,
    zones,
)


@pytest.mark.parametrize(
    ("quiet_hours", "wall", "holds"),
    [
        (NIGHT, time(22), True),
        (NIGHT, time(6, 59), True),
        (NIGHT, time(7), False),
        (NIGHT, time(21, 59), False),
        (QuietHours(time(9), time(16)), time(9), True),
        (QuietHours(time(9), time(16)), time(16), False),
        (QuietHours(time(0), time(0)), time(0), False),
    ],
)
def test_quiet_hours_hold_from_their_start_to_before_their_end(
    quiet_hours: QuietHours, wall: time, holds: bool
) -> None:
    assert quiet_hours.holds(wall) is holds


@pytest.mark.parametrize(
    ("now", "end"),
    [
        ("2026-06-10T21:00:00Z", "2026-06-11T05:00:00Z"),
        ("2026-06-10T04:59:00Z", "2026-06-10T05:00:00Z"),
    ],
)
def test_quiet_hours_end_in_the_morning(now: str, end: str) -> None:
    assert quiet_end_after(utc(now), "Europe/Berlin", NIGHT) == utc(end)


@pytest.mark.parametrize(
    ("wall", "offered"),
    [
        ("08:00", {Later.QUARTER: "08:15", Later.HOUR: "09:00", Later.EVENING: "19:00"}),
        ("18:00", {Later.QUARTER: "18:15", Later.HOUR: "19:00"}),
        ("21:00", {Later.QUARTER: "21:15"}),
        ("21:45", {}),
        ("23:50", {}),
        ("06:30", {Later.HOUR: "07:30", Later.EVENING: "19:00"}),
    ],
)
def test_later_is_offered_before_quiet_hours_only(wall: str, offered: dict[Later, str]) -> None:
    now = instant_of(date(2026, 6, 10), time.fromisoformat(wall), "Europe/Berlin")

    choices = later_choices(now, "Europe/Berlin", NIGHT)

    found = {kind: f"{local(at, 'Europe/Berlin'):%H:%M}" for kind, at in choices}
    assert found == offered


def test_later_does_not_leap_over_quiet_hours_by_day() -> None:
    now = instant_of(date(2026, 6, 10), time(8, 30), "Europe/Berlin")

    choices = later_choices(now, "Europe/Berlin", QuietHours(time(9), time(16)))

    assert [kind for kind, _ in choices] == [Later.QUARTER]


@given(instants, zones, wall_times, wall_times)
def test_later_never_rings_in_quiet_hours_nor_on_another_date(
    now: datetime, zone: str, start: time, end: time
) -> None:
    quiet_hours = QuietHours(start, end)

    for _, at in later_choices(now, zone, quiet_hours):
        assert now < at
        assert local_date(at, zone) == local_date(now, zone)
        assert not quiet_hours.holds(local(at, zone).time())
