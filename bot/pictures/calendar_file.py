"""Planned practice as an iCalendar file (RFC 5545), with the rules of the person's time zone."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, vDuration

from bot.flows.media import CalendarEvent, CalendarFile

PRODUCT = "-//Backline//Backline//EN"
REFRESH = timedelta(hours=1)
#: Sequence numbers count seconds from it: they never go back, and fit into 31 bits until 2092.
_FIRST = datetime(2024, 1, 1, tzinfo=UTC)


def as_ics(planned: CalendarFile, words: Mapping[str, str]) -> bytes:
    """Return the file; an event whose time changes keeps its UID and gets a higher SEQUENCE.

    Args:
        planned: the events.
        words: by name, `title` and one for each kind of event.

    Raises:
        KeyError: a word is missing.
    """
    calendar = Calendar()
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("X-WR-CALNAME", words["title"])
    calendar.add("REFRESH-INTERVAL", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    if planned.events:
        # Of whole years: a reader may go by the rules of the zone that it has read before.
        year = min(event.begins for event in planned.events).year
        first, last = date(year - 1, 1, 1), date(year + 2, 1, 1)
        calendar.add_component(Timezone.from_tzid(planned.zone, first_date=first, last_date=last))
    for event in planned.events:
        calendar.add_component(_event(event, planned, words[event.kind]))
    written: bytes = calendar.to_ical()
    return written


def _event(planned: CalendarEvent, file: CalendarFile, name: str) -> Event:
    event = Event()
    event.add("UID", f"{planned.local_date}-{planned.kind}-{file.owner}@backline")
    event.add("DTSTAMP", file.changed_at)
    event.add("LAST-MODIFIED", file.changed_at)
    event.add("SEQUENCE", max(0, int((file.changed_at - _FIRST).total_seconds())))
    event.add("DTSTART", planned.begins.astimezone(ZoneInfo(file.zone)))
    event.add("DURATION", timedelta(minutes=planned.minutes))
    event.add("SUMMARY", name)
    event.add("TRANSP", "TRANSPARENT")
    return event
