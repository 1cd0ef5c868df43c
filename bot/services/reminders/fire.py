"""Fire due reminders in batches: occurrences, next instants and messages in one transaction."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.coaching.calendar import QuietHours
from bot.coaching.person.person import Person
from bot.coaching.remembered import FADING
from bot.coaching.reminders.policy import (
    MERGED_WITHIN,
    Drop,
    OccurrenceState,
    Reason,
    Send,
    Tone,
    Wait,
    highest,
    not_after,
)
from bot.services.app_context import AppContext
from bot.services.messages import MessageBody, ReminderRef
from bot.services.reminders import schedule
from bot.services.reminders.facts import FactsOfMany
from bot.services.reminders.message_builder import Call, Calling, Judging, reviewed
from bot.services.reminders.writes import (
    PendingWrites,
    PreparedPrompt,
    after,
    is_back,
    is_near,
    quiet_of,
    ref_of,
    ringing_now,
    ringing_of,
)
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Lane, Queued
from bot.storage.rows import journal, occurrences, people, reminders
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.rows.reminders import RuleRow
from bot.tuning import TUNING
from bot.value import replace

log = structlog.get_logger()


class ReminderBatch:
    """Fires one batch.

    Args:
        connection: the transaction.
        app: what every turn needs: content, places, languages.
        now: aware.
        is_awaited: whether somebody's turn waits for this to end.
        prompts: of people for whom they were made before.
    """

    def __init__(
        self,
        connection: Connection,
        app: AppContext,
        now: datetime,
        is_awaited: Callable[[], bool],
        prompts: Mapping[int, PreparedPrompt] = MappingProxyType({}),
    ) -> None:
        self._connection = connection
        self._app = app
        self._now = now
        self._is_awaited = is_awaited
        self._prompts = prompts
        self._writes = PendingWrites(())
        self._advanced: defaultdict[int, list[RuleRow]] = defaultdict(list)
        self._near: defaultdict[int, list[tuple[RuleRow, ReminderRef]]] = defaultdict(list)

    def fire(self) -> PendingWrites:
        """Judge each, write its occurrence, queue its message, move its rule on.

        Stop early when a user turn is waiting; the rest stays due.
        """
        found = reminders.due(
            self._connection, self._now, self._now + MERGED_WITHIN, TUNING.people_in_batch
        )
        schedule.rest_unreadable(self._connection, found.unreadable)
        rules, ringing = (
            found.rules,
            ringing_now(self._connection, self._now, TUNING.people_in_batch),
        )
        self._writes = PendingWrites(ringing)
        due_first = [rule.person_id for rule in rules]
        ids = list(dict.fromkeys([*due_first, *(row.person_id for row in ringing)]))
        for begin in range(0, len(ids), TUNING.people_read):
            if self._yields():
                break
            some = frozenset(ids[begin : begin + TUNING.people_read])
            self._fire_some(
                some,
                [rule for rule in rules if rule.person_id in some],
                [row for row in ringing if row.person_id in some],
            )
            self._writes.flush(self._connection, self._now)  # before anybody waits for all of it
        if ids:
            self._writes.commit(self._connection, self._now)
        return self._writes

    def prepare(self, ids: Sequence[int]) -> dict[int, PreparedPrompt | None]:
        """Make the prompts that these people will get at this instant; write nothing.

        None: what is due of them then is more than a message, and is judged when it is due. Stop
        early when a user turn is waiting: the others are missing.
        """
        near = self._now + MERGED_WITHIN
        found = reminders.of_many(self._connection, ids)
        every = {
            id_: [r for r in rules if not r.resting and r.next and r.next.due_at <= near]
            for id_, rules in found.items()
        }
        # Before all else is read: what changes meanwhile makes another version.
        versions = people.versions(self._connection, ids)
        known = people.many(self._connection, ids)
        known = {id_: each for id_, each in known.items() if not is_back(each, self._now)}
        due, judging = self._read(
            frozenset(known), [r for id_ in known for r in every[id_]], (), known, versions
        )
        made: dict[int, PreparedPrompt | None] = {}
        for nth, person_id in enumerate(ids):
            if nth >= TUNING.people_before_yielding and self._is_awaited():
                break
            self._writes = PendingWrites(())
            is_made = person_id in due and self._try_one(person_id, due[person_id], judging)
            is_made = is_made and person_id not in judging.calling.returned
            prompt = self._writes.prepared(self._now, every[person_id]) if is_made else None
            if prompt is not None:
                prompt = replace(prompt, message=outbox.sealed(self._connection, prompt.message))
            made[person_id] = prompt
        return made

    def _yields(self) -> bool:
        return self._writes.people >= TUNING.people_before_yielding and self._is_awaited()

    def _fire_some(
        self, ids: frozenset[int], rules: Sequence[RuleRow], ringing: Sequence[OccurrenceRow]
    ) -> None:
        """Fire for people about whom everything is read at once, but for what was prepared."""
        ready = self._prepared(rules, {row.person_id for row in ringing})
        for prompt in ready.values():
            self._writes.add(prompt)
        ids -= ready.keys()
        if not ids:
            return
        versions = people.versions(self._connection, ids)
        known = people.many(self._connection, ids)
        self._leave_pauses_out([each for each in known.values() if is_back(each, self._now)])
        rules = [rule for rule in rules if rule.person_id in ids]
        due, judging = self._read(ids, rules, ringing, known, versions)
        for person_id, found in due.items():
            if self._yields():
                break
            if not self._try_one(person_id, found, judging):
                self._give_up(person_id, found)
        for person_id, fading in judging.calling.returned.items():
            journal.remember(self._connection, person_id, FADING, fading, self._now)

    def _prepared(
        self, rules: Sequence[RuleRow], ringing: Collection[int]
    ) -> dict[int, PreparedPrompt]:
        """Return the prompts made before for people of whom the same is due as was then.

        Whether the people are the same is asked when the prompts leave.
        """
        theirs: defaultdict[int, list[RuleRow]] = defaultdict(list)
        for rule in rules:
            if rule.person_id in self._prompts and rule.person_id not in ringing:
                theirs[rule.person_id].append(rule)
        found = {person_id: self._prompts[person_id] for person_id in theirs}
        return {i: p for i, p in found.items() if p.serves(theirs[i], self._now)}

    def _read(
        self,
        ids: frozenset[int],
        rules: Sequence[RuleRow],
        ringing: Sequence[OccurrenceRow],
        known: Mapping[int, Person],
        versions: Mapping[int, bytes],
    ) -> tuple[dict[int, list[ReminderRef]], Judging]:
        """Read everything about these people; what is due of each, and who judges it."""
        due = self._due(rules, ringing, known)
        near = {i: [ref for _, ref in self._near[i]] for i in ids}
        every = {i: [*due.get(i, ()), *near[i]] for i in ids}
        refs = [each for found in every.values() for each in found]
        calling = Calling(self._connection, self._app, known, self._now, reviewed(every))
        facts = FactsOfMany(self._connection, ids, refs)
        return due, Judging(known, facts, calling, versions, self._now)

    def _try_one(self, person_id: int, due: Sequence[ReminderRef], judging: Judging) -> bool:
        """Fire for one person; False: it failed, which stops none of the others."""
        try:
            self._fire_one(person_id, due, judging)
        except SQLAlchemyError:
            raise
        except Exception as error:
            log.warning("prompt_failed", person_id=person_id, error=type(error).__name__)
            return False
        return True

    def _give_up(self, person_id: int, due: Sequence[ReminderRef]) -> None:
        self._give_up_on(person_id, due)
        self._writes.advance(self._advanced[person_id])

    def _give_up_on(self, person_id: int, refs: Sequence[ReminderRef]) -> None:
        for ref in refs:
            self._writes.write(person_id, ref, OccurrenceState.DROPPED, Reason.FAILED)

    def _fire_one(self, person_id: int, due: Sequence[ReminderRef], judging: Judging) -> None:
        self._writes.people += 1
        person = judging.known.get(person_id)
        if person is None and not judging.facts.knows(person_id):
            self._leave_orphans(person_id)
            return
        if person is None:
            log.warning("person_unreadable", person_id=person_id)
            for ref in due:
                self._writes.write(person_id, ref, OccurrenceState.DROPPED, Reason.UNREADABLE)
        else:
            if is_back(person, self._now):
                self._writes.end_pause(person_id)
            allowed = self._allowed(person_id, due, judging)
            joined = self._joined(person_id, allowed, judging) if allowed else []
            if joined:
                self._call(person, joined, judging)
        self._writes.advance(self._advanced[person_id])

    def _leave_orphans(self, person_id: int) -> None:
        """Let reminders without a person rest: nothing more can be written of them."""
        orphans = [(rule.person_id, rule.kind) for rule in self._advanced.pop(person_id, [])]
        schedule.rest_unreadable(self._connection, orphans)
        occurrences.drop_put_off(self._connection, person_id, None, Reason.GONE, self._now)

    def _leave_pauses_out(self, back: Sequence[Person]) -> None:
        """Exclude the days of pauses whose date has come."""
        for person in back:
            paused_from = person.paused_from or self._now
            schedule.leave_out(self._connection, person, paused_from, self._now)

    def _due(
        self,
        rules: Sequence[RuleRow],
        ringing: Sequence[OccurrenceRow],
        known: Mapping[int, Person],
    ) -> dict[int, list[ReminderRef]]:
        """List what is due of each person: missed dates of a rule, and what rings again."""
        due: defaultdict[int, list[ReminderRef]] = defaultdict(list)
        for rule in rules:
            quiet = quiet_of(known.get(rule.person_id))
            if rule.next is not None and rule.next.due_at <= self._now:
                due[rule.person_id].extend(self._dates(rule, quiet))
            elif rule.next is not None:
                ref = ref_of(rule, rule.next, quiet, rule.next_pass)
                self._near[rule.person_id].append((rule, ref))
        for row in ringing:
            quiet = quiet_of(known.get(row.person_id))
            due[row.person_id].append(ringing_of(row, quiet, self._now))
        return due

    def _dates(self, rule: RuleRow, quiet: QuietHours) -> Iterator[ReminderRef]:
        """Yield the dates of a rule that have come, and the rule moved past them."""
        coming, pass_ = rule.next, rule.next_pass
        for _ in range(TUNING.missed_dates):
            if coming is None or coming.due_at > self._now:
                break
            yield ref_of(rule, coming, quiet, pass_)
            pass_ = 0
            coming = after(rule, coming.due_at)
        if coming is not None and coming.due_at <= self._now:
            coming = after(rule, self._now)
        self._advanced[rule.person_id].append(replace(rule, next=coming, next_pass=0))

    def _allowed(
        self, person_id: int, refs: Sequence[ReminderRef], judging: Judging
    ) -> list[ReminderRef]:
        """Return what may be sent now; the rest is dropped or held back, with its reason."""
        allowed = []
        for ref in refs:
            match judging.verdict(person_id, ref):
                case Drop(reason):
                    self._writes.write(person_id, ref, OccurrenceState.DROPPED, reason)
                case Wait(until):
                    self._writes.write(person_id, ref, OccurrenceState.HELD, ring_at=until)
                case _:
                    allowed.append(ref)
        return allowed

    def _joined(
        self, person_id: int, refs: list[ReminderRef], judging: Judging
    ) -> list[ReminderRef]:
        """Add what comes within the hour: a lighter one comes along, a weightier is awaited."""
        lead = highest([each.reminder for each in refs])
        for rule, ref in self._near[person_id]:
            is_sent = isinstance(judging.verdict(person_id, ref), Send)
            if not is_sent or not is_near(ref.reminder, lead):
                continue
            due_at = ref.reminder.occurrence.due_at
            if highest([lead, ref.reminder]) == ref.reminder:
                for held in refs:
                    self._writes.write(person_id, held, OccurrenceState.HELD, ring_at=due_at)
                return []
            refs.append(ref)
            self._advanced[person_id].append(replace(rule, next=after(rule, due_at), next_pass=0))
        return refs

    def _call(self, person: Person, refs: Sequence[ReminderRef], judging: Judging) -> None:
        """Make one message for all that a person may be sent now."""
        lead = highest([each.reminder for each in refs])
        spoken = [each for each in refs if each.reminder == lead]
        for ref in refs:
            if ref.reminder == lead:
                continue
            if is_near(ref.reminder, lead):
                spoken.append(ref)
            else:
                self._writes.write(person.id, ref, OccurrenceState.DROPPED, Reason.MERGED)
        call = judging.calling.call(person, tuple(spoken))
        if call is None:
            self._give_up_on(person.id, spoken)
            return
        for ref in spoken:
            self._writes.write(person.id, ref, OccurrenceState.QUEUED)
        version = judging.versions.get(person.id, b"")
        self._writes.queue(self._message(person, call, tuple(spoken), version))
        if call.tone is Tone.FAREWELL:
            self._writes.let_sleep(person.id)

    def _message(
        self, person: Person, call: Call, refs: tuple[ReminderRef, ...], version: bytes
    ) -> Queued:
        lead = refs[0]
        reminder, key = lead.reminder, lead.key(person.id)
        # A prompt that rings again is another message of the same occurrence.
        rings_at = self._writes.rings_at(key, reminder.occurrence.due_at)
        return Queued(
            key=f"remind:{person.id}:{key[1]}:{key[2]}:{key[3]}:{int(rings_at.timestamp())}",
            chat_id=person.id,
            person_id=person.id,
            body=MessageBody(call.content, person.locale, refs, version=version),
            not_before=self._now,
            not_after=not_after(reminder.kind, reminder.occurrence, reminder.zone),
            lane=Lane.REMINDER,
        )
