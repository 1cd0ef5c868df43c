"""Calendar files: what two readers that did not write them find in them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import vobject
from icalendar import Calendar

from bot.coaching.calendar import instant_of, next_occurrence
from bot.flows.media import CalendarEvent, CalendarFile
from bot.pictures.calendar_file import as_ics

WORDS = {"title": "Backline", "warmup": "گرم‌کردن", "training": "Тренировка " * 12}
EVERY_DAY = frozenset(range(7))
#: Zones, and a date in the four weeks before each change of their clocks.
CHANGES = {
    "Europe/Berlin": (date(2026, 3, 15), date(2026, 10, 12)),
    "America/New_York": (date(2026, 2, 25), date(2026, 10, 20)),
    "Australia/Lord_Howe": (date(2026, 3, 20), date(2026, 9, 20)),  # by half an hour
    "America/Nuuk": (date(2026, 3, 15), date(2026, 10, 12)),  # at midnight
    "Africa/Casablanca": (date(2026, 2, 1), date(2026, 3, 10)),  # for Ramadan
    "Asia/Kolkata": (date(2026, 3, 15), date(2026, 10, 12)),  # never
}
#: Hours that are usual, that are skipped, and that are lived twice somewhere.
HOURS = (time(8), time(18, 30), time(1, 45), time(2, 15), time(2, 30), time(23, 45))


def planned(zone: str, first: date, at: time) -> CalendarFile:
    """Four weeks of a daily warm-up."""
    coming = instant_of(first, time(0), zone)
    events = []
    for _ in range(28):
        occurrence = next_occurrence(EVERY_DAY, at, zone, coming)
        coming = occurrence.due_at
        events.append(CalendarEvent("warmup", occurrence.local_date, coming, 5))
    return CalendarFile("backline", "owner", zone, coming, tuple(events))


def events_of(content: bytes) -> list[Any]:
    calendar: Any = Calendar.from_ical(content)
    return list(calendar.walk("VEVENT"))


def read_by_icalendar(content: bytes) -> list[datetime]:
    return [event["DTSTART"].dt.astimezone(UTC) for event in events_of(content)]


def read_by_vobject(content: bytes) -> list[datetime]:
    """Another reader, which follows the VTIMEZONE of the file and knows no zone by its name."""
    (calendar,) = vobject.readComponents(content.decode())
    return [event.dtstart.value.astimezone(UTC) for event in calendar.vevent_list]


def test_two_readers_find_the_same_instants_over_both_clock_changes() -> None:
    wrong = []
    for zone, dates in CHANGES.items():
        for first in dates:
            for at in HOURS:
                file = planned(zone, first, at)
                wanted, content = [e.begins for e in file.events], as_ics(file, WORDS)
                for read in (read_by_icalendar, read_by_vobject):
                    found = read(content)
                    wrong += [
                        f"{zone} {at} {a} is read by {read.__name__} as {b}"
                        for a, b in zip(wanted, found, strict=True)
                        if a != b
                    ]

    assert wrong == []


def test_the_file_is_as_rfc_5545_wants_it() -> None:
    file = planned("Europe/Berlin", date(2026, 3, 15), time(8))
    session = CalendarEvent("training", date(2026, 3, 16), file.events[0].begins, 30)

    content = as_ics(
        CalendarFile("backline", "owner", file.zone, file.changed_at, (session,)), WORDS
    )

    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75, "longer lines are folded"
    for line in (b"VERSION:2.0", b"BEGIN:VTIMEZONE", b"TZID:Europe/Berlin", b"DURATION:PT30M"):
        assert line in lines
    (event,) = events_of(content)
    assert str(event["SUMMARY"]) == WORDS["training"]
    assert event["UID"] == "2026-03-16-training-owner@backline"


def test_an_event_that_moves_keeps_its_uid_and_gets_a_higher_sequence() -> None:
    before = planned("Europe/Berlin", date(2026, 3, 15), time(8))
    later = planned("Europe/Berlin", date(2026, 3, 15), time(9))
    after = CalendarFile(
        "backline", "owner", later.zone, before.changed_at + timedelta(seconds=1), later.events
    )

    old, new = (events_of(as_ics(f, WORDS)) for f in (before, after))

    assert [e["UID"] for e in old] == [e["UID"] for e in new]
    assert all(a["SEQUENCE"] < b["SEQUENCE"] for a, b in zip(old, new, strict=True))
    assert all(
        a["LAST-MODIFIED"].dt < b["LAST-MODIFIED"].dt for a, b in zip(old, new, strict=True)
    )
    assert 0 < old[0]["SEQUENCE"] < 2**31


def test_without_events_the_file_is_empty_and_whole() -> None:
    content = as_ics(CalendarFile("backline", "owner", "UTC", datetime.now(UTC), ()), WORDS)

    assert events_of(content) == []
