"""One batch of due reminders: occurrences, next instants and messages in one transaction."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from bot.coaching.calendar import Occurrence, next_occurrence
from bot.coaching.person import Person
from bot.coaching.reminder import (
    MERGED_WITHIN,
    Drop,
    Kind,
    Reminder,
    Tone,
    Wait,
    highest,
    judge,
    not_after,
)
from bot.services.calling import Call, Calling
from bot.services.facts import FactsOfMany
from bot.services.house import House
from bot.services.letter import Letter, Promise, voice_of
from bot.services.schedule import ZONE_RULES
from bot.storage import occurrences, operations, outbox, people, reminders
from bot.storage.occurrences import OccurrenceRow
from bot.storage.outbox import REMINDER, Queued
from bot.storage.reminders import RuleRow

BATCH = 500
CATCH_UP_MOST = 60  # missed dates of one reminder that are written down, one by one


@dataclass(frozen=True)
class Fired:
    """How many people a batch touched, and how many messages it queued."""

    people: int
    queued: int


class Firing:
    """Fires one batch."""

    def __init__(self, connection: Connection, house: House, now: datetime) -> None:
        self._connection = connection
        self._house = house
        self._now = now
        self._rows: list[OccurrenceRow] = []
        self._letters: list[Queued] = []
        self._asleep: list[int] = []
        self._moved: list[RuleRow] = []
        self._counts: Counter[str] = Counter()

    def fire(self) -> Fired:
        """Judge each, write its occurrence, queue its message, move its rule on."""
        rules = reminders.due(self._connection, self._now, self._now + MERGED_WITHIN, BATCH)
        ringing = occurrences.ringing(self._connection, self._now, BATCH)
        ids = {rule.person_id for rule in rules} | {row.person_id for row in ringing}
        if not ids:
            return Fired(0, 0)
        known = people.many(self._connection, ids)
        back = [id_ for id_, person in known.items() if _is_back(person, self._now)]
        if back:
            people.end_pauses(self._connection, back)
        due = self._due(rules, ringing, known)
        calling = Calling(self._connection, self._house, known, self._now)
        facts = FactsOfMany(self._connection, ids, [p for each in due.values() for p in each])
        for person_id, promises in due.items():
            self._call(known[person_id], self._kept(person_id, promises, facts), calling)
        self._commit(ringing)
        return Fired(len(ids), len(self._letters))

    def _due(
        self,
        rules: Sequence[RuleRow],
        ringing: Sequence[OccurrenceRow],
        known: dict[int, Person],
    ) -> dict[int, list[Promise]]:
        """What is due, of each person: every missed date of a rule, and what rings again."""
        due: defaultdict[int, list[Promise]] = defaultdict(list)
        for rule in rules:
            if rule.next is not None and rule.next.due_at <= self._now:
                due[rule.person_id].extend(self._dates(rule, known[rule.person_id]))
        for row in ringing:
            due[row.person_id].append(_ringing(row, known[row.person_id], self._now))
        return due

    def _dates(self, rule: RuleRow, person: Person) -> Iterator[Promise]:
        """The dates of a rule that have come, and the rule moved past them."""
        coming, pass_ = rule.next, rule.next_pass
        for _ in range(CATCH_UP_MOST):
            if coming is None or coming.due_at > self._now:
                break
            yield _promise(rule, coming, person, pass_)
            pass_ = 0
            coming = _after(rule, coming.due_at)
        if coming is not None and coming.due_at <= self._now:
            coming = _after(rule, self._now)
        self._moved.append(replace(rule, next=coming, next_pass=0))

    def _kept(
        self, person_id: int, promises: Sequence[Promise], facts: FactsOfMany
    ) -> list[Promise]:
        """What may be sent now; the rest is dropped or held back, with its reason."""
        kept = []
        for promise in promises:
            about = facts.about(person_id, promise, promise.quiet)
            match judge(promise.reminder, about, self._now):
                case Drop(reason):
                    self._write(person_id, promise, "dropped", str(reason))
                case Wait(until):
                    self._write(person_id, promise, "held", ring_at=until)
                case _:
                    kept.append(promise)
        return kept

    def _call(self, person: Person, promises: Sequence[Promise], calling: Calling) -> None:
        """One message for all that a person may be sent now."""
        if not promises:
            return
        lead = highest([each.reminder for each in promises])
        spoken = [each for each in promises if each.reminder == lead]
        for promise in promises:
            if promise.reminder == lead:
                continue
            if _is_near(promise.reminder, lead):
                spoken.append(promise)
            else:
                self._write(person.id, promise, "dropped", "merged")
        call = calling.call(person, tuple(spoken))
        for promise in spoken:
            self._write(person.id, promise, "queued")
        self._letters.append(self._letter(person, call, tuple(spoken)))
        if call.tone is Tone.FAREWELL:
            self._asleep.append(person.id)

    def _letter(self, person: Person, call: Call, promises: tuple[Promise, ...]) -> Queued:
        lead = promises[0]
        reminder, key = lead.reminder, lead.key(person.id)
        # A prompt that rings again is another message of the same occurrence.
        rings_at = int(reminder.occurrence.due_at.timestamp())
        return Queued(
            key=f"remind:{person.id}:{key[1]}:{key[2]}:{key[3]}:{rings_at}",
            chat_id=person.id,
            person_id=person.id,
            body=Letter(call.screen, voice_of(person), promises),
            not_before=self._now,
            not_after=not_after(reminder.kind, reminder.occurrence, reminder.zone),
            lane=REMINDER,
        )

    def _write(
        self,
        person_id: int,
        promise: Promise,
        state: str,
        reason: str | None = None,
        ring_at: datetime | None = None,
    ) -> None:
        reminder = promise.reminder
        self._counts["fired"] += 1
        if state != "queued":
            self._counts[f"{state}_{reason or 'session'}"] += 1
        row = OccurrenceRow(
            *promise.key(person_id),
            reminder.occurrence.due_at,
            reminder.zone,
            state,
            reason,
            ring_at=ring_at,
        )
        self._rows.append(row)

    def _commit(self, ringing: Sequence[OccurrenceRow]) -> None:
        again = {(row.person_id, row.kind, row.local_date, row.pass_) for row in ringing}
        fresh = [row for row in self._rows if _key(row) not in again]
        occurrences.add(self._connection, fresh, self._now)
        for row in self._rows:
            if _key(row) in again:
                values = {"state": row.state, "reason": row.reason, "ring_at": row.ring_at}
                occurrences.settle(self._connection, [_key(row)], self._now, **values)
        outbox.queue(self._connection, self._letters, self._now)
        reminders.advance(self._connection, self._moved, ZONE_RULES)
        if self._asleep:
            reminders.stop(self._connection, self._asleep, None, "silent")
        operations.count(self._connection, self._counts)


def _promise(rule: RuleRow, occurrence: Occurrence, person: Person, pass_: int) -> Promise:
    reminder = Reminder(Kind(rule.kind), occurrence, rule.zone, rule.by_person)
    return Promise(reminder, pass_, person.profile.wishes.quiet)


def _ringing(row: OccurrenceRow, person: Person, now: datetime) -> Promise:
    """An occurrence that was put off to this instant, or held back until it."""
    occurrence = Occurrence(row.local_date, row.ring_at or now)
    reminder = Reminder(Kind(row.kind), occurrence, row.zone, is_chosen=True)
    return Promise(reminder, row.pass_, person.profile.wishes.quiet)


def _after(rule: RuleRow, instant: datetime) -> Occurrence | None:
    """The next date of a rule; None where it came once."""
    if not rule.weekdays:
        return None
    return next_occurrence(rule.weekdays, rule.local_time, rule.zone, instant)


def _is_near(one: Reminder, lead: Reminder) -> bool:
    """Whether two prompts are one message."""
    apart = abs(one.occurrence.due_at - lead.occurrence.due_at)
    return apart <= MERGED_WITHIN and one.kind != lead.kind


def _key(row: OccurrenceRow) -> occurrences.OccurrenceKey:
    return row.person_id, row.kind, row.local_date, row.pass_


def _is_back(person: Person, now: datetime) -> bool:
    """Whether the date of a pause's end has come."""
    return person.paused_until is not None and person.paused_until <= now
