"""Read a person's history and shares for a flow, from the database within the turn."""

import secrets
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from sqlalchemy import Connection

from bot.coaching.calendar import Occurrence, local_date, next_occurrence
from bot.coaching.catalogue.thresholds import HISTORY_DAYS
from bot.coaching.person.person import Person
from bot.coaching.person.sharing import LOOKS_A_DAY, Action, Grant, LoggedEntry, may
from bot.coaching.remembered import RememberedValue
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming, LookedAt, Recorded, Served
from bot.storage.rows import journal, occurrences, people, reminders, shares
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.rows.reminders import RuleRow
from bot.storage.rows.shares import Pair

#: The only events that decide on a warm-up or a session.
DECIDING = (
    "PainReported",
    "FeltUnwell",
    "MorningAnswered",
    "HealthChecked",
    "QuestionPromised",
    "Skipped",
    "ZoneChosen",
)

TOKEN_BYTES = 24  # of a link: 192 bits

T = TypeVar("T")


class StoredMemory:
    """The journal, days and reminders of a person; each read when first asked, and once."""

    def __init__(self, connection: Connection, person: Person, now: datetime) -> None:
        self._connection = connection
        self._person = person
        self._now = now
        self._since = local_date(now, person.zone) - timedelta(days=HISTORY_DAYS)
        self._read: dict[Hashable, Any] = {}

    def practised(self, days: int = HISTORY_DAYS, kind: str | None = None) -> frozenset[date]:
        """Return local dates practised, of the last days."""
        return self._once(("practised", days, kind), lambda: self._practised(days, kind))

    def unprompted(self) -> frozenset[date]:
        """Return local dates with a warm-up before its prompt, or without one."""
        return self._once(
            "unprompted",
            lambda: journal.unprompted(
                self._connection, self._person.id, ReminderKind.WARMUP, self._since
            ),
        )

    def excluded_days(self) -> frozenset[date]:
        """Return local dates that count for nothing: an outage, a pause."""
        return self._once("excluded_days", self._excluded_days)

    def journal(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return events of the last days, oldest first."""
        since = self._now - timedelta(days=days)
        return self._once(
            ("journal", days), lambda: journal.read(self._connection, self._person.id, since)
        )

    def decisive(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return the few of them that decide."""
        since = self._now - timedelta(days=days)
        events = self._once("decisive", self._decisive)
        return [each for each in events if each.at >= since]

    def of_kinds(self, kinds: Collection[type], days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return events of these classes."""
        names, since = sorted(kind.__name__ for kind in kinds), self._now - timedelta(days=days)
        found = journal.of_kinds(self._connection, [self._person.id], names, since)
        return found.get(self._person.id, ())

    def stored(self, name: str) -> RememberedValue:
        """Return the value last `Remembered` under this name."""
        sealed = self._once("kept", self._stored_values).get((self._person.id, name))
        if sealed is None:
            return None
        return journal.open_stored(self._connection, self._person.id, name, sealed)

    def coming(self, until: datetime | None = None) -> tuple[Coming, ...]:
        """Return the prompts that will come, those that were put off too, next first.

        The next one of each rule; up to an instant, where one is given, those that follow it too.
        """
        return self._once(("coming", until), lambda: self._coming(until))

    def served(self, kind: str) -> Served | None:
        """Return the last prompt of this kind."""
        return self._once(("served", kind), lambda: self._served(kind))

    def _once(self, what: Hashable, read: Callable[[], T]) -> T:
        if what not in self._read:
            self._read[what] = read()
        found: T = self._read[what]
        return found

    def _practised(self, days: int, kind: str | None) -> frozenset[date]:
        since = local_date(self._now, self._person.zone) - timedelta(days=days)
        found = journal.practised(self._connection, [self._person.id], since, kind)
        return found.get(self._person.id, frozenset())

    def _excluded_days(self) -> frozenset[date]:
        missed = occurrences.excluded_days(self._connection, [self._person.id], self._since)
        return missed.get(self._person.id, frozenset()) | _paused_days(self._person, self._now)

    def _decisive(self) -> Sequence[Recorded]:
        since, who = self._now - timedelta(days=HISTORY_DAYS), self._person.id
        return journal.of_kinds(self._connection, [who], DECIDING, since).get(who, ())

    def _stored_values(self) -> dict[tuple[int, str], bytes]:
        return journal.stored_of(self._connection, [self._person.id])

    def _coming(self, until: datetime | None) -> tuple[Coming, ...]:
        rules = reminders.rules(self._connection, self._person.id)
        return coming_of(rules, occurrences.put_off(self._connection, self._person.id), until)

    def _served(self, kind: str) -> Served | None:
        row = occurrences.last(self._connection, self._person.id, kind)
        if row is None or row.at is None:
            return None
        return Served(row.local_date, row.at, row.state, row.snoozes)


def coming_of(
    rules: Iterable[RuleRow], put_off: Iterable[OccurrenceRow], until: datetime | None = None
) -> tuple[Coming, ...]:
    """List what comes next by the rules, up to an instant, and what was put off or moved."""
    following = (
        Coming(rule.kind, each.local_date, each.due_at)
        for rule in rules
        for each in _following(rule, until)
    )
    again = (
        Coming(row.kind, row.local_date, row.ring_at) for row in put_off if row.ring_at is not None
    )
    return tuple(sorted((*following, *again), key=lambda each: each.due_at))


def _following(rule: RuleRow, until: datetime | None) -> Iterator[Occurrence]:
    """Yield the next occurrence of a rule, and those that follow it up to an instant."""
    coming = rule.next
    while coming is not None:
        yield coming
        if until is None or not rule.weekdays:
            return
        coming = next_occurrence(
            rule.weekdays, rule.local_time, rule.zone, coming.due_at, rule.others
        )
        if coming.due_at > until:
            return


def _paused_days(person: Person, now: datetime) -> frozenset[date]:
    """Return the dates of a pause that still holds; ended ones stand as dropped occurrences."""
    if person.paused_from is None:
        return frozenset()
    first = local_date(person.paused_from, person.zone)
    last = local_date(now, person.zone)
    return frozenset(first + timedelta(days=n) for n in range((last - first).days + 1))


class StoredSharing:
    """The shares of one person, from the database."""

    def __init__(self, connection: Connection, person: Person, now: datetime) -> None:
        self._connection = connection
        self._person = person
        self._now = now

    def made(self) -> tuple[Grant, ...]:
        """Return the shares that the person has made and not ended."""
        return shares.of_person(self._connection, self._person.id, self._now)

    def viewed(self) -> tuple[Grant, ...]:
        """Return the shares through which the person may look at others."""
        return shares.of_viewer(self._connection, self._person.id)

    def log(self, most: int) -> tuple[LoggedEntry, ...]:
        """Return the newest looks and changes of the person's viewers, newest first."""
        return shares.log_of(self._connection, self._person.id, most)

    def offered(self, digest: str) -> Grant | None:
        """Return the link of a token's digest that can be opened; None: there is none."""
        return shares.offered(self._connection, digest, self._now)

    def look(self, person_id: int, action: Action) -> LookedAt | None:
        """Return whom the person may do this with; None: it is not shared, or not their right."""
        pair = Pair(person_id, self._person.id)
        share = shares.find(self._connection, pair)
        if share is None or not may(share.role, action):
            return None
        person = people.readable(self._connection, person_id)
        if person is None:
            return None
        looks = shares.looks_since(self._connection, pair, self._now - timedelta(days=1))
        memory = StoredMemory(self._connection, person, self._now)
        return LookedAt(share, person, memory, max(0, LOOKS_A_DAY - looks))

    def new_token(self) -> str:
        """Return an unguessable token for a link."""
        return secrets.token_urlsafe(TOKEN_BYTES)
