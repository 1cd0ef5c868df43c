"""The message of a due reminder: its facts gathered, its tone chosen."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.coaching.calendar import dates_of, local_date
from bot.coaching.message import Message
from bot.coaching.person.person import Person
from bot.coaching.programme.offers import Closed
from bot.coaching.remembered import Fading, FadingStep
from bot.coaching.reminders.fading import Manner, held_on, manner_on
from bot.coaching.reminders.policy import (
    Drop,
    OccurrenceState,
    Reason,
    ReminderKind,
    Send,
    SkipReason,
    Tone,
    Verdict,
    judge,
    tone,
)
from bot.coaching.review.habit import missed_before
from bot.flows.memory.fading import fading_of, history_of
from bot.flows.memory.offers import warm_up_now
from bot.flows.progress import weekly_review
from bot.flows.prompts.facts import asked_about, facts_of
from bot.flows.prompts.message import MorningFacts, Outage, PromptFacts
from bot.flows.prompts.session_facts import session_facts, waits_for_morning
from bot.flows.prompts.session_message import SessionFacts
from bot.flows.turn import Context, Screen
from bot.flows.wording.returning import break_line, welcome
from bot.services.app_context import AppContext
from bot.services.messages import ReminderRef
from bot.services.reminders.facts import BatchMemory, FactsOfMany, ManyMemories
from bot.storage import operations
from bot.value import Value, replace

log = structlog.get_logger()

OUTAGE_NEWS_WITHIN = timedelta(days=7)


class Call(Value):
    """One prompt, and the tone it speaks in."""

    content: Screen | PromptFacts
    tone: Tone


class Calling:
    """Makes the prompts of a batch of people."""

    def __init__(
        self,
        connection: Connection,
        app: AppContext,
        known: Mapping[int, Person],
        now: datetime,
        reviewed: Collection[int] = (),
    ) -> None:
        """Read what the prompts of `known` ask; of those `reviewed` their weeks as well."""
        self._app = app
        self._now = now
        self._many = ManyMemories(connection, known, now, reviewed)
        self._outage = operations.last_outage(connection, now - OUTAGE_NEWS_WITHIN)
        self._sessions: dict[int, SessionFacts | None] = {}
        self.returned: dict[int, Fading] = {}  # by person: steps that missed days brought back
        self._late: dict[int, set[date]] = {}  # by person: not written yet

    def is_open(self, person: Person, kind: ReminderKind) -> bool:
        """Return whether what this reminder is about can begin, or the question before it."""
        try:
            context = self._context(person, self._many.of(person))
            if kind is ReminderKind.TRAINING:
                return self._session(context) is not None or waits_for_morning(context)
            is_practice = kind is ReminderKind.WARMUP
            return not is_practice or warm_up_now(context).closed in {None, Closed.CHECK_DUE}
        except SQLAlchemyError:
            raise
        except Exception as error:
            log.warning("session_failed", person_id=person.id, error=type(error).__name__)
            return False

    def fading(self, person: Person) -> Fading:
        """Return how far prompts have faded."""
        return self.returned.get(person.id) or fading_of(self._many.of(person))

    def manner(self, person: Person, day: date) -> Manner:
        """Return whether and how the prompt of a date leaves; a step may come back with it."""
        fading = self.fading(person)
        if fading.step is FadingStep.RINGING:
            return Manner.RINGS
        history = history_of(self._many.of(person))
        late = self._late.get(person.id, ())
        history = replace(history, excluded=history.excluded.union(late))
        held = held_on(day, fading, history)
        if held != fading:
            self.returned[person.id] = held
        return manner_on(day, held, history)

    def leave_out(self, person_id: int, day: date) -> None:
        """Count a date as none that was missed: its prompt came too late."""
        self._late.setdefault(person_id, set()).add(day)

    def call(self, person: Person, refs: tuple[ReminderRef, ...]) -> Call | None:
        """Return the prompt that stands for these references; the first of them leads.

        None: it cannot be made. That is our fault, and must not keep all others waiting.
        """
        try:
            return self._made(person, refs)
        except SQLAlchemyError:
            raise
        except Exception as error:
            log.warning("prompt_failed", person_id=person.id, error=type(error).__name__)
            return None

    def _made(self, person: Person, refs: tuple[ReminderRef, ...]) -> Call:
        memory = self._many.of(person)
        kinds = [ref.reminder.kind for ref in refs]
        context = self._context(person, memory)
        if kinds == [ReminderKind.WEEKLY]:
            return Call(weekly_review.weekly(context), Tone.NORMAL)
        spoken = self._tone(person, memory)
        session = self._session(context) if ReminderKind.TRAINING in kinds else None
        if ReminderKind.TRAINING in kinds and session is None:
            kinds.append(ReminderKind.MORNING)  # a worse morning holds it: how is it today?
        facts = replace(
            facts_of(context),
            kind=kinds[0],
            merged=tuple(kinds[1:]),
            tone=spoken,
            ignored=self._many.silent_days(person),
            local_date=refs[0].reminder.occurrence.local_date,
            morning=self._morning(person, memory) if ReminderKind.MORNING in kinds else None,
            outage=self._untold_outage(person, memory),
            is_ill=person.profile.ill_until is not None,
            week=weekly_review.title(context) if ReminderKind.WEEKLY in kinds else None,
            session=session,
            back=self._back(context, kinds),
            away=break_line(context) if spoken is Tone.FAREWELL else None,
            is_silent=self._is_silent(person, refs),
            returning=self._returning(person, kinds),
        )
        # Only a warm-up's or training's silence ends in a farewell.
        return Call(
            facts,
            spoken if kinds[0] in {ReminderKind.WARMUP, ReminderKind.TRAINING} else Tone.NORMAL,
        )

    def _is_silent(self, person: Person, refs: tuple[ReminderRef, ...]) -> bool:
        """Return whether it leaves without a sound: only for a warm-up alone."""
        day = refs[0].reminder.occurrence.local_date
        is_alone = [ref.reminder.kind for ref in refs] == [ReminderKind.WARMUP]
        return is_alone and self.manner(person, day) is Manner.SILENT

    def _returning(self, person: Person, kinds: Collection[ReminderKind]) -> FadingStep | None:
        held = self.returned.get(person.id)
        return held.step if held and ReminderKind.WARMUP in kinds else None

    def _session(self, context: Context) -> SessionFacts | None:
        """Return today's session, worked out once a person."""
        person_id = context.person.id
        if person_id not in self._sessions:
            self._sessions[person_id] = session_facts(context)
        return self._sessions[person_id]

    def _back(self, context: Context, kinds: Collection[ReminderKind]) -> tuple[Message, ...]:
        """Return the welcome on the day a pause ends; a session says itself what it changes."""
        until = context.person.paused_until
        if until is None or until > self._now:
            return ()
        lines = welcome(context.person.paused_from, context)
        return lines[:1] if ReminderKind.TRAINING in kinds else lines

    def _context(self, person: Person, memory: BatchMemory) -> Context:
        app = self._app
        parser = app.parser(person.language)
        return Context(app.catalogue, person, self._now, memory, app.places, parser)

    def _tone(self, person: Person, memory: BatchMemory) -> Tone:
        # A day whose last hour was lost is not missed before it has been called for.
        today = dates_of(self._now, person.zone)[-1]
        days, out = memory.practised(), memory.excluded_days()
        silent = self._many.silent_days(person)
        missed = missed_before(days, today, out) > 0 or _was_tired(memory, today)
        return tone(silent, silent, has_missed_yesterday=missed)

    def _morning(self, person: Person, memory: BatchMemory) -> MorningFacts | None:
        today = local_date(self._now, person.zone)
        limits = self._app.catalogue.thresholds
        return asked_about(memory.journal(), person.profile.health, today, limits)

    def _untold_outage(self, person: Person, memory: BatchMemory) -> Outage | None:
        """Return the last outage, if it swallowed a prompt of theirs and none followed yet."""
        if self._outage is None:
            return None
        since, until = self._outage
        swallowed = [
            row
            for row in memory.occurrences()
            if row.reason == Reason.LATE and since <= row.due_at <= until
        ]
        served = memory.served(ReminderKind.WARMUP)
        if not swallowed or (served is not None and served.at > until):
            return None
        zone = person.zone
        return Outage(since, until, local_date(since, zone), local_date(until, zone))


def reviewed(refs: Mapping[int, Iterable[ReminderRef]]) -> set[int]:
    """Return those of these people who may get the review of their week."""
    return {
        person_id
        for person_id, found in refs.items()
        if any(each.reminder.kind is ReminderKind.WEEKLY for each in found)
    }


def _was_tired(memory: BatchMemory, today: date) -> bool:
    """Return whether yesterday was a rest day, after which the small version comes."""
    yesterday = today - timedelta(days=1)
    return any(
        (row.local_date, row.state, row.reason)
        == (yesterday, OccurrenceState.SKIPPED, SkipReason.TIRED)
        for row in memory.lately()
    )


class Judging(Value):
    """Facts for the verdicts of a batch; those of one person are asked in the order of dates."""

    known: Mapping[int, Person]
    facts: FactsOfMany
    calling: Calling
    versions: Mapping[int, bytes]
    now: datetime

    def verdict(self, person_id: int, ref: ReminderRef) -> Verdict:
        """Send, drop or wait; what is open is worked out only where it would be sent."""
        about = self.facts.about(person_id, ref, ref.quiet)
        verdict = judge(ref.reminder, about, self.now)
        kind, day = ref.reminder.kind, ref.reminder.occurrence.local_date
        is_warm_up = kind is ReminderKind.WARMUP
        if is_warm_up and verdict == Drop(Reason.LATE):
            self.calling.leave_out(person_id, day)
        if not isinstance(verdict, Send):
            return verdict
        person = self.known[person_id]
        is_open = self.calling.is_open(person, kind)
        is_faded = is_open and is_warm_up and self.calling.manner(person, day) is Manner.NONE
        return judge(ref.reminder, replace(about, is_open=is_open, is_faded=is_faded), self.now)
