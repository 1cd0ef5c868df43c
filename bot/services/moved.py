"""A prompt that was moved to another date: that date is served by it, and the rule stays."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.coaching.calendar import dates_of, instant_of, local_date
from bot.coaching.events import Snoozed
from bot.coaching.person import Person
from bot.coaching.value import replace
from bot.storage import occurrences
from bot.storage.occurrences import OccurrenceKey, OccurrenceRow
from bot.storage.reminders import RuleRow


def is_to_another_date(event: Snoozed, person: Person) -> bool:
    """Whether the prompt rings again on another date than its own."""
    return event.local_date not in dates_of(event.until, person.zone)


def to_another_date(connection: Connection, person: Person, event: Snoozed, now: datetime) -> None:
    """The prompt's own date is settled; the other date has an occurrence that rings then."""
    own = OccurrenceRow(person.id, event.kind, event.local_date, 0, now, person.zone, "sent")
    day = local_date(event.until, person.zone)
    there = replace(own, local_date=day, due_at=event.until, state="snoozed", ring_at=event.until)
    occurrences.add(connection, [own, there], now)
    occurrences.settle(connection, [_key(own)], now, state="skipped", reason="moved")
    values = {"state": "snoozed", "reason": None, "due_at": event.until, "ring_at": event.until}
    occurrences.settle(connection, [_key(there)], now, **values)


def follow_rules(connection: Connection, rules: Sequence[RuleRow], now: datetime) -> None:
    """What was moved keeps its date, and follows the hour and the zone of its rule."""
    by_kind = {(rule.person_id, rule.kind): rule for rule in rules}
    people = {rule.person_id for rule in rules}
    for row in _moved(occurrences.put_off_of(connection, people)):
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


def _waiting(connection: Connection, person_id: int, kind: str) -> Iterator[OccurrenceRow]:
    return _moved(r for r in occurrences.put_off(connection, person_id) if r.kind == kind)


def _moved(rows: Iterable[OccurrenceRow]) -> Iterator[OccurrenceRow]:
    """Those that were moved; one that was only put off is due before it rings."""
    return (row for row in rows if row.state == "snoozed" and row.due_at == row.ring_at)


def _key(row: OccurrenceRow) -> OccurrenceKey:
    return row.person_id, row.kind, row.local_date, row.pass_
