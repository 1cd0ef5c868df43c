"""What is due of one person: the references of a rule, of what rings again, and what is near."""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

import structlog
from sqlalchemy import Connection

from bot.coaching.calendar import Occurrence, QuietHours, next_occurrence
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import MERGED_WITHIN, Reminder, ReminderKind
from bot.services.messages import ReminderRef
from bot.storage import operations
from bot.storage.rows import occurrences
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.rows.reminders import RuleRow

log = structlog.get_logger()


def ringing_now(connection: Connection, now: datetime, limit: int) -> list[OccurrenceRow]:
    """What rings again; what cannot be read never will, and is counted."""
    ringing, unreadable = occurrences.ringing(connection, now, limit)
    if unreadable:
        log.warning("occurrences_unreadable", ids=unreadable)
        occurrences.drop(connection, unreadable, "unreadable", now)
        operations.count(connection, {"dropped_unreadable": len(unreadable)})
    return ringing


def is_back(person: Person, now: datetime) -> bool:
    """Whether the date of a pause's end has come."""
    return person.paused_until is not None and person.paused_until <= now


def quiet_of(person: Person | None) -> QuietHours:
    """Their quiet hours; somebody who cannot be read is sent nothing: any will do."""
    return QuietHours() if person is None else person.profile.wishes.quiet


def ref_of(rule: RuleRow, occurrence: Occurrence, quiet: QuietHours, pass_: int) -> ReminderRef:
    """A date of a rule."""
    reminder = Reminder(ReminderKind(rule.kind), occurrence, rule.zone, rule.by_person)
    return ReminderRef(reminder, pass_, quiet)


def ringing_of(row: OccurrenceRow, quiet: QuietHours, now: datetime) -> ReminderRef:
    """An occurrence that was put off to this instant, or held back until it.

    [Later] moves its hour, and its grace with it; what was held back keeps both.
    """
    is_moved = row.state == "snoozed"
    occurrence = Occurrence(row.local_date, (row.ring_at or now) if is_moved else row.due_at)
    reminder = Reminder(ReminderKind(row.kind), occurrence, row.zone, is_chosen=True)
    return ReminderRef(reminder, row.pass_, quiet)


def after(rule: RuleRow, instant: datetime) -> Occurrence | None:
    """The next date of a rule; None where it came once."""
    if not rule.weekdays:
        return None
    return _next(rule.weekdays, rule.local_time, rule.zone, instant)


def is_near(one: Reminder, lead: Reminder) -> bool:
    """Whether two prompts are one message."""
    apart = abs(one.occurrence.due_at - lead.occurrence.due_at)
    return apart <= MERGED_WITHIN and one.kind != lead.kind


# Thousands with one rule in one zone fire at the same instant.
_next = lru_cache(maxsize=4_096)(next_occurrence)
