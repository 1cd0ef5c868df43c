"""Due occurrences of a person, and pending writes of one batch, flushed in bulk."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache

import structlog
from sqlalchemy import Connection

from bot.coaching.calendar import Occurrence, QuietHours, next_occurrence
from bot.coaching.person.person import Person
from bot.coaching.reminders.policy import (
    LATE_IN_QUIET_HOURS,
    MERGED_WITHIN,
    EndReason,
    OccurrenceState,
    Reminder,
    ReminderKind,
    Resting,
)
from bot.services.messages import ReminderRef
from bot.services.reminders.schedule import ZONE_RULES
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import occurrences, people, reminders
from bot.storage.rows.occurrences import OccurrenceKey, OccurrenceRow
from bot.storage.rows.reminders import RuleRow
from bot.value import Value


class PreparedPrompt(Value):
    """A prompt made before its instant `at`: what is to be written once that has come.

    `rules`: the reminders that it was made from, due and near, in the order of their kinds.
    """

    at: datetime
    rules: tuple[RuleRow, ...]
    rows: tuple[OccurrenceRow, ...]
    message: Queued
    advanced: tuple[RuleRow, ...]

    def serves(self, rules: Sequence[RuleRow], now: datetime) -> bool:
        """Return whether this is still the prompt of these reminders, if not of this person."""
        is_timely = self.at <= now <= self.at + LATE_IN_QUIET_HOURS
        return is_timely and self.rules == by_kind(rules)


class PendingWrites:
    """Pending writes of one reminder batch: occurrences, messages, next instants.

    `people` counts those; `queued` the messages.
    """

    def __init__(self, ringing: Sequence[OccurrenceRow]) -> None:
        """Begin with nothing; `ringing`: the occurrences that ring again, which stand already."""
        self.people = self.queued = 0
        self._rung = {row.key: row.ring_at for row in ringing}
        self._rows: list[OccurrenceRow] = []
        self._messages: list[Queued] = []
        self._advanced: list[RuleRow] = []
        self._asleep: list[int] = []
        self._back: list[int] = []
        self._counts: Counter[str] = Counter()

    def rings_at(self, key: OccurrenceKey, due_at: datetime) -> datetime:
        """Return the instant for which an occurrence rings: its own, or a later one."""
        return self._rung.get(key) or due_at

    def write(
        self,
        person_id: int,
        ref: ReminderRef,
        state: OccurrenceState,
        reason: EndReason | None = None,
        ring_at: datetime | None = None,
    ) -> None:
        """Note the new state of an occurrence."""
        # What is held is judged again: it is counted then.
        self._counts["held" if state == OccurrenceState.HELD else "fired"] += 1
        if reason is not None:
            self._counts[f"{state}_{reason}"] += 1
        reminder = ref.reminder
        row = OccurrenceRow(
            *ref.key(person_id),
            reminder.occurrence.due_at,
            reminder.zone,
            state,
            reason,
            ring_at=ring_at,
        )
        self._rows.append(row)

    def advance(self, rules: Sequence[RuleRow]) -> None:
        """Advance rules to their next dates."""
        self._advanced.extend(rules)

    def queue(self, body: Queued) -> None:
        """Queue a message."""
        self.queued += 1
        self._messages.append(body)

    def let_sleep(self, person_id: int) -> None:
        """Stop the reminders of this person until they write."""
        self._asleep.append(person_id)

    def end_pause(self, person_id: int) -> None:
        """End the pause of this person."""
        self._back.append(person_id)

    def prepared(self, at: datetime, rules: Sequence[RuleRow]) -> PreparedPrompt | None:
        """Return all this as a prompt made for an instant; None: it is more than one message."""
        is_more = self._asleep or self._back or len(self._messages) != 1
        if is_more or any(row.state != OccurrenceState.QUEUED for row in self._rows):
            return None
        rows, advanced = tuple(self._rows), tuple(self._advanced)
        return PreparedPrompt(at, by_kind(rules), rows, self._messages[0], advanced)

    def add(self, prompt: PreparedPrompt) -> None:
        """Write a prompt that was made before."""
        self.people += 1
        self._counts["fired"] += len(prompt.rows)
        self._counts["prepared"] += 1
        self._rows.extend(prompt.rows)
        self.queue(prompt.message)
        self._advanced.extend(prompt.advanced)

    def commit(self, connection: Connection, now: datetime) -> None:
        """Write it all, and count it: others wait for the counters until the end."""
        self.flush(connection, now)
        operations.count(connection, self._counts)

    def flush(self, connection: Connection, now: datetime) -> None:
        """Write all but the counters."""
        occurrences.add(connection, [r for r in self._rows if r.key not in self._rung], now)
        for row in self._rows:
            if row.key in self._rung:
                occurrences.write_again(connection, row, now)
        outbox.queue(connection, self._messages, now)
        reminders.advance(connection, self._advanced, ZONE_RULES)
        if self._back:
            people.end_pauses(connection, self._back)
        if self._asleep:
            reminders.stop(connection, self._asleep, None, Resting.SILENT)
        for written in (self._rows, self._messages, self._advanced, self._back, self._asleep):
            written.clear()


log = structlog.get_logger()


def by_kind(rules: Sequence[RuleRow]) -> tuple[RuleRow, ...]:
    """Return one person's reminders in the order of their kinds."""
    return tuple(sorted(rules, key=lambda rule: rule.kind))


def ringing_now(connection: Connection, now: datetime, limit: int) -> list[OccurrenceRow]:
    """Return what rings again; what cannot be read never will, and is counted."""
    ringing, unreadable = occurrences.ringing(connection, now, limit)
    if unreadable:
        log.warning("occurrences_unreadable", ids=unreadable)
        occurrences.drop_unreadable(connection, unreadable, now)
        operations.count(connection, {"dropped_unreadable": len(unreadable)})
    return ringing


def is_back(person: Person, now: datetime) -> bool:
    """Return whether the date of a pause's end has come."""
    return person.paused_until is not None and person.paused_until <= now


def quiet_of(person: Person | None) -> QuietHours:
    """Return their quiet hours; somebody who cannot be read is sent nothing: any will do."""
    return QuietHours() if person is None else person.profile.wishes.quiet_hours


def ref_of(rule: RuleRow, occurrence: Occurrence, quiet: QuietHours, pass_: int) -> ReminderRef:
    """Return a date of a rule."""
    reminder = Reminder(ReminderKind(rule.kind), occurrence, rule.zone, rule.by_person)
    return ReminderRef(reminder, pass_, quiet)


def ringing_of(row: OccurrenceRow, quiet: QuietHours, now: datetime) -> ReminderRef:
    """Return an occurrence that was put off to this instant, or held back until it.

    [Later] moves its hour, and its grace with it; what was held back keeps both.
    """
    is_put_off = row.state == OccurrenceState.SNOOZED
    occurrence = Occurrence(row.local_date, (row.ring_at or now) if is_put_off else row.due_at)
    reminder = Reminder(ReminderKind(row.kind), occurrence, row.zone, is_chosen=True)
    return ReminderRef(reminder, row.pass_, quiet)


def after(rule: RuleRow, instant: datetime) -> Occurrence | None:
    """Return the next date of a rule; None where it came once."""
    if not rule.weekdays:
        return None
    return _next(rule.weekdays, rule.local_time, rule.zone, instant, rule.others)


def is_near(one: Reminder, lead: Reminder) -> bool:
    """Return whether two prompts are one message."""
    apart = abs(one.occurrence.due_at - lead.occurrence.due_at)
    return apart <= MERGED_WITHIN and one.kind != lead.kind


# Thousands with one rule in one zone fire at the same instant.
_next = lru_cache(maxsize=4_096)(next_occurrence)
