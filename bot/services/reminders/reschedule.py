"""A prompt that rings at another time than its rule: moved to another date, or to the evening."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from sqlalchemy import Connection

from bot.coaching.calendar import EVENING, dates_of, instant_of, local_date
from bot.coaching.events import Snoozed
from bot.coaching.person.person import Person
from bot.storage.rows import occurrences
from bot.storage.rows.occurrences import OccurrenceKey, OccurrenceRow
from bot.storage.rows.reminders import RuleRow
from bot.value import replace


def is_to_another_date(event: Snoozed, person: Person) -> bool:
    """Whether the prompt rings again on another date than its own."""
    return event.local_date not in dates_of(event.until, person.zone)


def to_another_date(connection: Connection, person: Person, event: Snoozed, now: datetime) -> None:
    """The prompt's own date is settled; the other date has an occurrence that rings then."""
    own = OccurrenceRow(person.id, event.kind, event.local_date, 0, now, person.zone, "sent")
    day = local_date(event.until, person.zone)
    moved = replace(own, local_date=day, due_at=event.until, state="snoozed", ring_at=event.until)
    occurrences.add(connection, [own, moved], now)
    occurrences.settle(connection, [_key(own)], now, state="skipped", reason="moved")
    values = {"state": "snoozed", "reason": None, "due_at": event.until, "ring_at": event.until}
    occurrences.settle(connection, [_key(moved)], now, **values)


def follow_rules(connection: Connection, rules: Sequence[RuleRow], now: datetime) -> None:
    """What was moved keeps its date, and follows the hour and the zone of its rule."""
    by_kind = {(rule.person_id, rule.kind): rule for rule in rules}
    people = {rule.person_id for rule in rules}
    for row in _rescheduled(occurrences.put_off_of(connection, people)):
        rule = by_kind.get((row.person_id, row.kind))
        if rule is None:
            continue
        at = instant_of(row.local_date, rule.local_time, rule.zone)
        values = {"state": row.state, "due_at": at, "ring_at": at}
        occurrences.settle(connection, [_key(row)], now, **values)


def drop(connection: Connection, person_id: int, kind: str, now: datetime) -> None:
    """What was moved is done already: it rings no more."""
    keys = [_key(row) for row in _waiting(connection, person_id, kind)]
    occurrences.settle(connection, keys, now, state="dropped", reason="done")


def bring_back(
    connection: Connection, person_id: int, kind: str, day: date, now: datetime
) -> bool:
    """What was moved and then done on `day` is to come again: both dates are as they were.

    Whether there was such. What is due later than now was moved there: rules come when due.
    """
    rows = occurrences.since(connection, [person_id], day).get(person_id, [])
    moved = [r for r in rows if r.kind == kind and r.due_at > now and _is_done(r)]
    for row in moved:
        values = {"state": "snoozed", "reason": None, "ring_at": row.due_at}
        occurrences.settle(connection, [_key(row)], now, **values)
    if moved and all(row.local_date != day for row in moved):
        own = (person_id, kind, day, 0)
        occurrences.settle(connection, [own], now, state="skipped", reason="moved")
    return bool(moved)


def follow_evenings(connection: Connection, rules: Sequence[RuleRow], now: datetime) -> None:
    """What was put off to this evening rings at its hour of the clock under new zone rules too.

    What was put off by minutes keeps its instant. How far the rules moved the day's own prompt
    is how far they moved its evening.
    """
    by_kind = {(rule.person_id, rule.kind): rule for rule in rules}
    for row in occurrences.put_off_of(connection, {rule.person_id for rule in rules}):
        rule = by_kind.get((row.person_id, row.kind))
        if rule is None or row.state != "snoozed" or row.ring_at in {None, row.due_at}:
            continue
        shift = instant_of(row.local_date, rule.local_time, rule.zone) - row.due_at
        if row.ring_at + shift == instant_of(row.local_date, EVENING, rule.zone):
            moved = {"due_at": row.due_at + shift, "ring_at": row.ring_at + shift}
            occurrences.settle(connection, [_key(row)], now, state=row.state, **moved)


def _is_done(row: OccurrenceRow) -> bool:
    return row.state == "done" or (row.state, row.reason) == ("dropped", "done")


def _waiting(connection: Connection, person_id: int, kind: str) -> Iterator[OccurrenceRow]:
    return _rescheduled(r for r in occurrences.put_off(connection, person_id) if r.kind == kind)


def _rescheduled(rows: Iterable[OccurrenceRow]) -> Iterator[OccurrenceRow]:
    """Those that were moved; one that was only put off is due before it rings."""
    return (row for row in rows if row.state == "snoozed" and row.due_at == row.ring_at)


def _key(row: OccurrenceRow) -> OccurrenceKey:
    return row.person_id, row.kind, row.local_date, row.pass_
