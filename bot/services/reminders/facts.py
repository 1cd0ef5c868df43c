"""Facts of due reminders, read for many people at once: of the policy and of the message."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.calendar import QuietHours, local_date
from bot.coaching.catalogue.thresholds import HISTORY_DAYS
from bot.coaching.events import SessionFinished
from bot.coaching.person.person import Person
from bot.coaching.remembered import RememberedValue
from bot.coaching.reminders.policy import Facts, OccurrenceState, Reason, ReminderKind
from bot.flows.context import Coming, Recorded, Served
from bot.flows.memory.session_due import STAYS_WARM
from bot.services.history import DECIDING, StoredMemory, coming_of
from bot.services.messages import ReminderRef
from bot.services.reminders.writes import after
from bot.storage.rows import journal, occurrences, people, reminders
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.rows.reminders import RuleRow
from bot.tuning import TUNING
from bot.value import replace

NOBODY = Facts(is_gone=True)


class FactsOfMany:
    """Facts about the people of a batch; each reference sees those of its own date."""

    def __init__(
        self, connection: Connection, person_ids: Collection[int], refs: Iterable[ReminderRef]
    ) -> None:
        days = {each.reminder.occurrence.local_date for each in refs}
        self._facts = _facts(connection, person_ids)
        self._done = journal.done_on(connection, person_ids, days)
        self._skipped = occurrences.skipped(connection, person_ids, days)

    def knows(self, person_id: int) -> bool:
        """Return whether there is such a person."""
        return person_id in self._facts

    def about(self, person_id: int, ref: ReminderRef, quiet: QuietHours) -> Facts:
        """Return facts for judging a reference to a person; someone erased counts as gone."""
        facts = self._facts.get(person_id)
        if facts is None:
            return NOBODY
        kind, day = ref.reminder.kind, ref.reminder.occurrence.local_date
        key = (person_id, day, str(kind))
        is_done = key in self._done or key in self._skipped
        if kind is ReminderKind.WARMUP:
            # A session begins with the warm-up.
            is_done = is_done or (person_id, day, str(ReminderKind.TRAINING)) in self._done
        done = frozenset({kind}) if is_done else frozenset()
        return replace(facts, done=done, quiet_hours=quiet)


def _facts(connection: Connection, person_ids: Collection[int]) -> dict[int, Facts]:
    return {
        person_id: Facts(
            is_gone=found.gone_at is not None,
            is_paused=found.paused_from is not None,
            paused_until=found.paused_until,
            answered_at=found.answered_at,
            question_until=found.asked_until if found.asked_by == "pain" else None,
            wait_until=found.asked_until,
        )
        for person_id, found in people.reachability(connection, person_ids).items()
    }


#: Those that the review of a week rests on, and how far it looks back.
REVIEWING = ("AnswerGiven",)
REVIEWED = timedelta(days=15)
RECENT = timedelta(days=14)
LATELY = timedelta(days=2)  # today and yesterday, wherever somebody lives
A_DAY_OF_ZONES = timedelta(days=1)  # somebody's date may be a day behind UTC's


class ManyMemories:
    """The memories of a batch of people."""

    def __init__(
        self,
        connection: Connection,
        known: Mapping[int, Person],
        now: datetime,
        reviewed: Collection[int] = (),
    ) -> None:
        ids, reviewed = list(known), list(reviewed)
        first = now.date() - timedelta(days=HISTORY_DAYS) - A_DAY_OF_ZONES
        self.connection = connection
        self.now = now
        self.practised = journal.practised(connection, ids, first)
        self.excluded_days = occurrences.excluded_days(connection, ids, first)
        self.stored = journal.stored_of(connection, ids)
        self.journal = journal.of_kinds(
            connection, ids, DECIDING, now - timedelta(days=HISTORY_DAYS)
        )
        self.of_kind: dict[str, dict[int, frozenset[date]]] = {}
        self.rules: dict[int, list[RuleRow]] = {}
        if reviewed:
            self._read_weeks(reviewed, first)
        self.lately = occurrences.since(connection, ids, now.date() - LATELY)
        self._recent: dict[int, list[OccurrenceRow]] | None = None
        self.heard = people.heard_at(connection, ids)
        self._read_warm_ups()

    @property
    def recent(self) -> dict[int, list[OccurrenceRow]]:
        """List what fired in the last days, by date; few prompts ask that far."""
        if self._recent is None:
            first = self.now.date() - RECENT
            self._recent = occurrences.since(self.connection, list(self.heard), first)
        return self._recent

    def _read_warm_ups(self) -> None:
        """Read the warm-ups that are those of a session now; few people were heard so lately."""
        since = self.now - STAYS_WARM
        lately = [who for who, at in self.heard.items() if at >= since - TUNING.heard_every]
        if lately:
            self._add(
                journal.of_kinds(self.connection, lately, (SessionFinished.__name__,), since)
            )

    def _read_weeks(self, reviewed: Collection[int], first: date) -> None:
        """Read what the review of a week asks beside that, about those who get one."""
        trained = journal.practised(self.connection, reviewed, first, str(ReminderKind.TRAINING))
        self.of_kind = {str(ReminderKind.TRAINING): trained}
        self.rules = reminders.of_many(self.connection, reviewed)
        since = self.now - REVIEWED
        self._add(journal.of_kinds(self.connection, reviewed, REVIEWING, since))

    def _add(self, found: Mapping[int, Sequence[Recorded]]) -> None:
        for person_id, events in found.items():
            both = [*self.journal.get(person_id, ()), *events]
            self.journal[person_id] = sorted(both, key=lambda each: each.at)

    def of(self, person: Person) -> BatchMemory:
        """Return the memory of one of them."""
        return BatchMemory(self, person)

    def silent_days(self, person: Person) -> int:
        """Return whole local days since the person last did anything, excluded days left out."""
        today = local_date(self.now, person.zone)
        heard = local_date(self.heard[person.id], person.zone)
        out = self.excluded_days.get(person.id, frozenset())
        between = (heard + timedelta(days=n) for n in range(1, (today - heard).days))
        return sum(day not in out for day in between)


class BatchMemory:
    """One person's part of what was read for many; the journal holds what decides, no more."""

    def __init__(self, many: ManyMemories, person: Person) -> None:
        self._many = many
        self._person = person
        self._opened: dict[str, RememberedValue] = {}

    def practised(self, days: int = HISTORY_DAYS, kind: str | None = None) -> frozenset[date]:
        """Return the last local dates practised; those of sessions where they are reviewed."""
        since = local_date(self._many.now, self._person.zone) - timedelta(days=days)
        known = self._many.practised if kind is None else self._many.of_kind.get(kind, {})
        return frozenset(d for d in known.get(self._person.id, ()) if d >= since)

    def unprompted(self) -> frozenset[date]:
        """Return local dates with a warm-up before its prompt: no prompt asks for them."""
        return frozenset()

    def excluded_days(self) -> frozenset[date]:
        """Return local dates that count for nothing."""
        return self._many.excluded_days.get(self._person.id, frozenset())

    def journal(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return pains, mornings, new warm-ups, answers of those reviewed, oldest first."""
        since = self._many.now - timedelta(days=days)
        return [each for each in self._many.journal.get(self._person.id, ()) if each.at >= since]

    def decisive(self, days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return the few that decide; nobody's journal was read for more."""
        return self.journal(days)

    def of_kinds(self, kinds: Collection[type], days: int = HISTORY_DAYS) -> Sequence[Recorded]:
        """Return those of the journal that are of these classes."""
        return [each for each in self.journal(days) if isinstance(each.event, tuple(kinds))]

    def stored(self, name: str) -> RememberedValue:
        """Return the value last stored under a name, opened once."""
        if name not in self._opened:
            self._opened[name] = self._open(name)
        return self._opened[name]

    def _open(self, name: str) -> RememberedValue:
        sealed = self._many.stored.get((self._person.id, name))
        if sealed is None:
            return None
        return journal.open_stored(self._many.connection, self._person.id, name, sealed)

    def coming(self, until: datetime | None = None) -> tuple[Coming, ...]:
        """Return the prompts that will come."""
        rules = self._many.rules.get(self._person.id)
        if rules is not None and until is None:
            ahead = [_ahead(rule, self._many.now) for rule in rules]
            return coming_of(ahead, self.occurrences())
        return StoredMemory(self._many.connection, self._person, self._many.now).coming(until)

    def served(self, kind: str) -> Served | None:
        """Return the last prompt of this kind."""
        last = _last(self.lately(), kind) or _last(self.occurrences(), kind)
        if last is None or last.at is None:
            return None
        return Served(last.local_date, last.at, last.state, last.snoozes)

    def lately(self) -> Sequence[OccurrenceRow]:
        """List what fired yesterday and today, in the order of its dates."""
        return self._many.lately.get(self._person.id, ())

    def occurrences(self) -> Sequence[OccurrenceRow]:
        """List what fired in the last days, in the order of its dates."""
        return self._many.recent.get(self._person.id, ())


def _last(rows: Sequence[OccurrenceRow], kind: str) -> OccurrenceRow | None:
    """Return the last of a kind that reached the person, or that they skipped or did."""
    came = (row for row in reversed(rows) if row.kind == kind)
    dropped = OccurrenceState.DROPPED
    return next((r for r in came if r.state != dropped or r.reason == Reason.DONE), None)


def _ahead(rule: RuleRow, now: datetime) -> RuleRow:
    """Return a rule past what is due of it now: it moves on only once its prompts are made."""
    if rule.next is None or rule.next.due_at > now:
        return rule
    return replace(rule, next=after(rule, now))
