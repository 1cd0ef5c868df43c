"""Collect the writes of one reminder batch, and flush them in bulk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bot.services.messages import ReminderRef
from bot.services.reminders.schedule import ZONE_RULES
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import occurrences, people, reminders
from bot.storage.rows.occurrences import OccurrenceKey, OccurrenceRow
from bot.storage.rows.reminders import RuleRow


class PendingWrites:
    """Pending writes of one reminder batch: occurrences, messages, next instants.

    `people` counts those; `queued` the messages.
    """

    def __init__(self, ringing: Sequence[OccurrenceRow]) -> None:
        """`ringing`: the occurrences that ring again, which stand already."""
        self.people = 0
        self._rung = {_key(row): row.ring_at for row in ringing}
        self._rows: list[OccurrenceRow] = []
        self._messages: list[Queued] = []
        self._moved: list[RuleRow] = []
        self._asleep: list[int] = []
        self._back: list[int] = []
        self._counts: Counter[str] = Counter()

    @property
    def queued(self) -> int:
        """Number of messages."""
        return len(self._messages)

    def rings_at(self, key: OccurrenceKey, due_at: datetime) -> datetime:
        """Return the instant for which an occurrence rings: its own, or a later one."""
        return self._rung.get(key) or due_at

    def write(
        self,
        person_id: int,
        ref: ReminderRef,
        state: str,
        reason: str | None = None,
        ring_at: datetime | None = None,
    ) -> None:
        """Note the new state of an occurrence."""
        # What is held is judged again: it is counted then.
        self._counts["held" if state == "held" else "fired"] += 1
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

    def move(self, rules: Sequence[RuleRow]) -> None:
        """Advance rules to their next dates."""
        self._moved.extend(rules)

    def say(self, body: Queued) -> None:
        """Queue a message."""
        self._messages.append(body)

    def let_sleep(self, person_id: int) -> None:
        """Stop the reminders of this person until they write."""
        self._asleep.append(person_id)

    def end_pause(self, person_id: int) -> None:
        """End the pause of this person."""
        self._back.append(person_id)

    def commit(self, connection: Connection, now: datetime) -> None:
        """Write it all."""
        occurrences.add(connection, [r for r in self._rows if _key(r) not in self._rung], now)
        for row in self._rows:
            if _key(row) in self._rung:
                values = {
                    "state": row.state,
                    "reason": row.reason,
                    "ring_at": row.ring_at,
                    "due_at": row.due_at,
                }
                occurrences.settle(connection, [_key(row)], now, **values)
        outbox.queue(connection, self._messages, now)
        reminders.advance(connection, self._moved, ZONE_RULES)
        if self._back:
            people.end_pauses(connection, self._back)
        if self._asleep:
            reminders.stop(connection, self._asleep, None, "silent")
        operations.count(connection, self._counts)


def _key(row: OccurrenceRow) -> OccurrenceKey:
    return row.person_id, row.kind, row.local_date, row.pass_
