"""The session due, and its grounds: standings, breaks, lighter weeks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from bot.coaching.catalogue.programmes import Break, Programmes
from bot.coaching.events import Event, Remembered, Skipped
from bot.coaching.ladder import promotion
from bot.coaching.ladder.comeback import (
    Strain,
    after_break,
    as_short_break,
    break_after,
    deload_is_due,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.slots import NoSession, Wanted, standing_on
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.remembered import RememberedValue, TrainingLog
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import Plan
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.flows.memory.family_swaps import with_family_swaps
from bot.flows.memory.mornings import without_answer
from bot.flows.memory.rule_context import STANDING, rule_context_of, today_of
from bot.flows.turn import Coming, Context, Memory, Recorded, Served
from bot.value import Value, replace

#: The name under which the log of sessions is stored.
LOG = "training"


class Today(Value):
    """Today's session, or why there is none, with the standings and the log it rests on.

    `days_away`: since the last session, where that counts as a break.
    """

    plan: Plan | NoSession
    wanted: Wanted
    standings: Mapping[str, Standing]
    log: TrainingLog
    days_away: int | None = None


def open_training(context: Context) -> TrainingProgress | None:
    """The session under way; None: there is none."""
    progress = context.session.progress if context.session else None
    return progress if isinstance(progress, TrainingProgress) else None


def log_of(context: Context) -> TrainingLog:
    """The sessions of this person so far."""
    stored = context.memory.stored(LOG)
    return stored if isinstance(stored, TrainingLog) else TrainingLog()


def session_context(context: Context, progress: TrainingProgress | None = None) -> RuleContext:
    """The context of a rule; equipment missing today counts as not owned."""
    rule_context = replace(rule_context_of(context), started_on=log_of(context).first_on)
    if progress is None or not progress.missing:
        return rule_context
    equipment = rule_context.profile.equipment - progress.missing
    return replace(rule_context, profile=replace(rule_context.profile, equipment=equipment))


def standings_of(context: Context) -> dict[str, Standing]:
    """Return the stored standing on each ladder begun so far."""
    stored = {f: context.memory.stored(f"{STANDING}{f}") for f in context.catalogue.families}
    return {family: value for family, value in stored.items() if isinstance(value, Standing)}


def programmes_of(context: Context) -> Programmes:
    """The programmes of the content, with what the person swapped to."""
    return with_family_swaps(context.catalogue.programmes, context.memory, context.today)


def next_letter(context: Context) -> str:
    """The letter whose turn it is."""
    week = context.person.profile.sessions_a_week
    return letter_of(week, log_of(context).sessions, programmes_of(context))


def todays(context: Context, minutes: int) -> Today:
    """The session of today in so many minutes: breaks and accepted steps count from now on."""
    rule_context, log, programmes = (
        session_context(context),
        log_of(context),
        programmes_of(context),
    )
    stored = without_answer(standings_of(context), context, rule_context)
    standings = {f: promotion.at_session_start(s, rule_context) for f, s in stored.items()}
    row = _break(log, programmes, rule_context, was_ill=_was_ill(log, context))
    if row is not None:
        standings = {f: after_break(s, row, rule_context) for f, s in standings.items()}
    deload = deload_is_due(_strain(context, standings, log), programmes, rule_context)
    wanted = Wanted(
        letter=letter_of(rule_context.profile.sessions_a_week, log.sessions, programmes),
        minutes=minutes,
        turn=log.sessions,
        standings=standings,
        warm_up_seconds=warm_up_seconds(context, programmes.times[minutes].warm_up),
        deload=deload,
    )
    plan = todays_session(wanted, programmes, rule_context)
    away = (rule_context.today - log.last_on).days if row is not None and log.last_on else None
    log = replace(log, returned=log.last_on, deload=rule_context.week if deload else log.deload)
    return Today(plan, wanted, _begun(plan, standings, rule_context), log, away)


def _begun(
    plan: Plan | NoSession, standings: Mapping[str, Standing], rule_context: RuleContext
) -> dict[str, Standing]:
    """The standings with those that this session begins."""
    families = {item.family for item in plan.items} if isinstance(plan, Plan) else set()
    found = {family: standing_on(family, standings, rule_context) for family in sorted(families)}
    return {**standings, **{family: s for family, s in found.items() if s is not None}}


def _break(
    log: TrainingLog, programmes: Programmes, rule_context: RuleContext, *, was_ill: bool
) -> Break | None:
    """The row of the table for the days since the last session, once; an illness counts as one."""
    if log.last_on is None or log.returned == log.last_on:
        return None
    row = break_after((rule_context.today - log.last_on).days, programmes)
    return as_short_break(programmes) if row is None and was_ill else row


def _was_ill(log: TrainingLog, context: Context) -> bool:
    """Whether an illness was reported since the last session."""
    return any(
        isinstance(r.event, Skipped) and r.event.reason == "ill" and r.local_date > log.last_on
        for r in context.memory.journal()
        if log.last_on is not None
    )


def _strain(context: Context, standings: Mapping[str, Standing], log: TrainingLog) -> Strain:
    tired = [
        r
        for r in context.memory.journal()
        if isinstance(r.event, Skipped) and r.event.reason == "tired"
    ]
    return Strain(
        exposures=[e for s in standings.values() for e in s.history],
        worn_out=[r.local_date for r in tired],
        skipped_tired=[
            r.local_date
            for r in tired
            if isinstance(r.event, Skipped) and r.event.kind == ReminderKind.TRAINING
        ],
        last_deload=log.deload,
    )


def warm_up_seconds(context: Context, dose: str) -> int:
    """The computed length of the warm-up in the dose of these minutes (rulings 6)."""
    return warm_up_plan(context.catalogue, context.person.profile, today_of(context), dose).seconds


class AsRemembered(Value):
    """The memory with some values replaced."""

    before: Memory
    values: Mapping[str, RememberedValue]

    def practised(self, days: int = 56, kind: str | None = None) -> frozenset[date]:
        """Local dates practised, of the last days."""
        return self.before.practised(days, kind)

    def excluded_days(self) -> frozenset[date]:
        """Local dates of the last 56 days that count for nothing."""
        return self.before.excluded_days()

    def journal(self, days: int = 56) -> Sequence[Recorded]:
        """Events of the last days, oldest first."""
        return self.before.journal(days)

    def decisive(self, days: int = 56) -> Sequence[Recorded]:
        """The few of them that decide."""
        return self.before.decisive(days)

    def stored(self, name: str) -> RememberedValue:
        """The value last `Remembered` under this name."""
        return self.values[name] if name in self.values else self.before.stored(name)

    def coming(self) -> tuple[Coming, ...]:
        """The prompts that will come, next first."""
        return self.before.coming()

    def served(self, kind: str) -> Served | None:
        """The last prompt of this kind."""
        return self.before.served(kind)


def remembering(context: Context, events: Sequence[Event]) -> Context:
    """The context as it will be once these events are recorded."""
    values = {e.name: e.value for e in events if isinstance(e, Remembered)}
    if not values:
        return context
    return replace(context, memory=AsRemembered(context.memory, values))
