"""The session due, and its grounds: standings, breaks, lighter weeks."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coaching.catalogue.programmes import Break, Programmes, read_programmes
from bot.coaching.events import Skipped
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
from bot.coaching.remembered import TrainingLog
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import Circumstances
from bot.coaching.session.plan import Plan
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.flows.memory.circumstances import STANDING, circumstances, today_of
from bot.flows.memory.family_swaps import with_family_swaps
from bot.flows.memory.mornings import without_answer
from bot.flows.turn import Context
from bot.value import Value, replace

#: The name under which the log of sessions is kept.
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
    kept = context.memory.stored(LOG)
    return kept if isinstance(kept, TrainingLog) else TrainingLog()


def here_of(context: Context, progress: TrainingProgress | None = None) -> Circumstances:
    """The context of a rule; equipment missing today counts as not owned."""
    here = replace(circumstances(context), started_on=log_of(context).first_on)
    if progress is None or not progress.missing:
        return here
    equipment = here.profile.equipment - progress.missing
    return replace(here, profile=replace(here.profile, equipment=equipment))


def standings_of(context: Context) -> dict[str, Standing]:
    """Where the person stands on each ladder begun so far, as it is kept."""
    kept = {f: context.memory.stored(f"{STANDING}{f}") for f in context.catalogue.families}
    return {family: value for family, value in kept.items() if isinstance(value, Standing)}


def programmes_of(context: Context) -> Programmes:
    """The programmes of the content, with what the person swapped to."""
    read = read_programmes(context.catalogue.programmes)
    return with_family_swaps(read, context.memory, context.today)


def next_letter(context: Context) -> str:
    """The letter whose turn it is."""
    week = context.person.profile.sessions_a_week
    return letter_of(week, log_of(context).sessions, programmes_of(context))


def todays(context: Context, minutes: int) -> Today:
    """The session of today in so many minutes: breaks and accepted steps count from now on."""
    here, log, programmes = here_of(context), log_of(context), programmes_of(context)
    kept = without_answer(standings_of(context), context, here)
    standings = {f: promotion.settle(s, here) for f, s in kept.items()}
    row = _break(log, programmes, here, was_ill=_was_ill(log, context))
    if row is not None:
        standings = {f: after_break(s, row, here) for f, s in standings.items()}
    deload = deload_is_due(_strain(context, standings, log), programmes, here)
    wanted = Wanted(
        letter=letter_of(here.profile.sessions_a_week, log.sessions, programmes),
        minutes=minutes,
        turn=log.sessions,
        standings=standings,
        warm_up_seconds=warm_up_seconds(context, programmes.times[minutes].warm_up),
        deload=deload,
    )
    plan = todays_session(wanted, programmes, here)
    away = (here.today - log.last_on).days if row is not None and log.last_on else None
    log = replace(log, returned=log.last_on, deload=here.week if deload else log.deload)
    return Today(plan, wanted, _begun(plan, standings, here), log, away)


def _begun(
    plan: Plan | NoSession, standings: Mapping[str, Standing], here: Circumstances
) -> dict[str, Standing]:
    """The standings with those that this session begins."""
    families = {item.family for item in plan.items} if isinstance(plan, Plan) else set()
    found = {family: standing_on(family, standings, here) for family in sorted(families)}
    return {**standings, **{family: s for family, s in found.items() if s is not None}}


def _break(
    log: TrainingLog, programmes: Programmes, here: Circumstances, *, was_ill: bool
) -> Break | None:
    """The row of the table for the days since the last session, once; an illness counts as one."""
    if log.last_on is None or log.returned == log.last_on:
        return None
    row = break_after((here.today - log.last_on).days, programmes)
    return as_short_break(programmes) if row is None and was_ill else row


def _was_ill(log: TrainingLog, context: Context) -> bool:
    """Whether an illness was told since the last session."""
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
