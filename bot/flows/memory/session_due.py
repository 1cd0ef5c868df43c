"""The session that is due today, of what is stored about a person."""

from collections.abc import Iterator, Mapping
from datetime import timedelta

from bot.coaching.catalogue.programmes import Break, Programmes
from bot.coaching.events import SessionFinished, Skipped
from bot.coaching.ladder import promotion
from bot.coaching.ladder.comeback import (
    Strain,
    after_break,
    as_short_break,
    break_after,
    deload_is_due,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import TrainingPlace
from bot.coaching.programme.offers import Closed
from bot.coaching.programme.slots import NoSession, SessionRequest, standing_on
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.remembered import TrainingLog
from bot.coaching.reminders.policy import ReminderKind, SkipReason
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import Plan
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.flows.memory.family_swaps import with_family_swaps
from bot.flows.memory.mornings import without_answer
from bot.flows.memory.rule_context import (
    is_stopped_today,
    likely_places,
    log_of,
    profile_of,
    session_context,
    standings_of,
    today_of,
    worse_mornings,
)
from bot.flows.turn import Context
from bot.value import Value, replace


class Today(Value):
    """Today's session, or why there is none, with the standings and the log it rests on.

    `days_away`: since the last session, where that counts as a break; `place`: where it is.
    """

    plan: Plan | NoSession
    request: SessionRequest
    standings: Mapping[str, Standing]
    log: TrainingLog
    days_away: int | None = None
    place: TrainingPlace = TrainingPlace.HOME


def programmes_of(context: Context) -> Programmes:
    """Return the programmes of the content, with what the person swapped to."""
    return with_family_swaps(context.catalogue.programmes, context.memory, context.today)


def next_letter(context: Context) -> str:
    """Return the letter whose turn it is."""
    week = context.person.profile.sessions_a_week
    return letter_of(week, log_of(context).sessions, programmes_of(context))


def todays(context: Context, minutes: int) -> Today:
    """Return today's session in so many minutes: breaks and accepted steps count from now on.

    Where the person has two places it is that of the likeliest one with a session.
    """
    likely, *others = (replace(context, place=place) for place in likely_places(context))
    found = _todays_at_place(likely, minutes)
    for other in others:
        if isinstance(found.plan, Plan):
            break
        found = _todays_at_place(other, minutes)
    return found


def first_ones(today: Today, context: Context) -> int | None:
    """Return how many first sessions are short on purpose, where this is one; None: it is not."""
    first = programmes_of(context).fill.first_sessions
    is_short = isinstance(today.plan, Plan) and today.plan.is_short
    return first if is_short and today.request.turn < first else None


def _todays_at_place(context: Context, minutes: int) -> Today:
    rule_context, log, programmes = (
        session_context(context),
        log_of(context),
        programmes_of(context),
    )
    stored = without_answer(standings_of(context), context, rule_context)
    deload = is_deload(stored, context, rule_context)
    standings = {
        f: promotion.at_session_start(s, rule_context, deload=deload) for f, s in stored.items()
    }
    row = _break(log, programmes, rule_context, was_ill=_was_ill(log, context))
    if row is not None:
        standings = {f: after_break(s, row, rule_context) for f, s in standings.items()}
    request = SessionRequest(
        letter=letter_of(rule_context.profile.sessions_a_week, log.sessions, programmes),
        minutes=minutes,
        turn=log.sessions,
        standings=standings,
        warm_up_seconds=warm_up_seconds(context, programmes.times[minutes].warm_up),
        deload=deload,
    )
    plan = (
        NoSession(Closed.STOPPED)
        if is_stopped_today(context)
        else todays_session(request, programmes, rule_context)
    )
    if isinstance(plan, Plan) and _is_worse_morning(context):
        plan = NoSession("morning")
    away = (rule_context.today - log.last_on).days if row is not None and log.last_on else None
    log = replace(log, returned=log.last_on, deload=rule_context.week if deload else log.deload)
    begun = _begun(plan, standings, rule_context)
    return Today(plan, request, begun, log, away, context.place or TrainingPlace.HOME)


def is_deload(
    standings: Mapping[str, Standing], context: Context, rule_context: RuleContext
) -> bool:
    """Return whether this week is lighter."""
    strain = _strain(context, standings, log_of(context))
    return deload_is_due(strain, programmes_of(context), rule_context)


def _is_worse_morning(context: Context) -> bool:
    """Return whether this morning was much worse, whatever was trained the day before."""
    limits = context.catalogue.thresholds
    return context.today in worse_mornings(context.memory.decisive(), limits)


def _begun(
    plan: Plan | NoSession, standings: Mapping[str, Standing], rule_context: RuleContext
) -> dict[str, Standing]:
    """Return the standings with those that this session begins."""
    families = {item.family for item in plan.items} if isinstance(plan, Plan) else set()
    found = {family: standing_on(family, standings, rule_context) for family in sorted(families)}
    return {**standings, **{family: s for family, s in found.items() if s is not None}}


def _break(
    log: TrainingLog, programmes: Programmes, rule_context: RuleContext, *, was_ill: bool
) -> Break | None:
    """Return the table's row for the days since the last session, once; illness counts as one."""
    if log.last_on is None or log.returned == log.last_on:
        return None
    row = break_after((rule_context.today - log.last_on).days, programmes)
    return as_short_break(programmes) if row is None and was_ill else row


def _was_ill(log: TrainingLog, context: Context) -> bool:
    """Return whether an illness was reported since the last session."""
    return any(
        isinstance(r.event, Skipped)
        and r.event.reason == SkipReason.ILL
        and r.local_date > log.last_on
        for r in context.memory.journal()
        if log.last_on is not None
    )


def _strain(context: Context, standings: Mapping[str, Standing], log: TrainingLog) -> Strain:
    tired = [
        r
        for r in context.memory.journal()
        if isinstance(r.event, Skipped) and r.event.reason == SkipReason.TIRED
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
    """Return the computed length of the warm-up in the dose of these minutes (rulings 6)."""
    return warm_up_plan(context.catalogue, profile_of(context), today_of(context), dose).seconds


#: A warm-up done so long ago counts as that of a session.
STAYS_WARM = timedelta(minutes=60)


def warm_ups_now(context: Context) -> Iterator[SessionFinished]:
    """Yield the warm-ups that were done with the coach within the hour."""
    since = context.now - STAYS_WARM
    for event in (r.event for r in context.memory.journal(1) if r.at >= since):
        if isinstance(event, SessionFinished) and event.kind == ReminderKind.WARMUP:
            yield from (event,) if event.outcome == "done" else ()
