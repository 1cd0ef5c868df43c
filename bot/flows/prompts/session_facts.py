"""Facts of the prompt of a session, read for one person."""

from collections.abc import Iterator, Mapping

from bot.coaching.catalogue.programmes import SHORT_MINUTES
from bot.coaching.ladder.standing import Standing
from bot.coaching.message import Message, msg
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import todays_session
from bot.coaching.programme.weekdays import may_move
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import Plan, PlanItem
from bot.coaching.session.session import working
from bot.coaching.warmup.labels import labels
from bot.flows.memory.offers import open_now, warm_up_now
from bot.flows.memory.rule_context import (
    STANDING,
    profile_of,
    session_context,
    today_of,
    worse_mornings,
)
from bot.flows.memory.session_due import (
    Today,
    first_ones,
    programmes_of,
    todays,
    warm_up_seconds,
    warm_ups_now,
)
from bot.flows.prompts.facts import asked_about, facts_of, snoozes_today
from bot.flows.prompts.message import morning_question, warm_up
from bot.flows.prompts.nothing_open import instead
from bot.flows.prompts.session_message import SessionFacts, session_prompt
from bot.flows.turn import Context, Screen
from bot.flows.wording.exercise_names import day_name, gentle_name, name_of
from bot.flows.wording.returning import break_line, says_enough
from bot.value import replace

A_MINUTE = 60


def session_facts(context: Context) -> SessionFacts | None:
    """Return today's session in the plain tone; None: health, rest or illness leave none."""
    profile = context.person.profile
    today = todays(context, profile.minutes)
    plan = today.plan
    if not isinstance(plan, Plan):
        return None
    context = replace(context, place=today.place)
    rule_context = session_context(context)
    is_warm = any(warm_ups_now(context))
    if is_warm:
        plan = without_warm_up(plan, today.request.warm_up_seconds)
    return SessionFacts(
        name=day_name(plan.letter, context.person),
        minutes=minutes_of(plan),
        short_minutes=_short(plan, today.request, rule_context, context),
        exercises=tuple(_exercises(plan)),
        needs=_needs(plan, rule_context),
        has_warm_up=not is_warm and _has_warm_up(plan, context),
        note=_note(plan, today, context),
        may_move=may_move(profile.training_days, context.today, programmes_of(context)),
        snoozes=snoozes_today(context, ReminderKind.TRAINING),
        at=profile.training_at,
    )


def todays_prompt(kind: str, context: Context) -> Screen:
    """Show what of today's prompt can begin: the session, else the warm-up, else why neither."""
    facts = session_facts(context) if kind == ReminderKind.TRAINING else None
    if facts is not None and open_now(context).session.is_open:
        return session_prompt(facts, context.today)
    return warm_up(facts_of(context)) if warm_up_now(context).is_open else instead(context)


def waits_for_morning(context: Context) -> bool:
    """Return whether a worse morning holds the sessions, and this morning was not reported yet."""
    if context.today in worse_mornings(context.memory.journal(), context.catalogue.thresholds):
        return False
    stored = (context.memory.stored(f"{STANDING}{f}") for f in context.catalogue.families)
    return any(isinstance(s, Standing) and s.bad_mornings > 0 for s in stored)


def morning_first(context: Context) -> Screen:
    """Ask how it is today: a worse morning holds the sessions until that is reported."""
    today, health = context.today, context.person.profile.health
    limits = context.catalogue.thresholds
    pain = asked_about(context.memory.journal(), health, today, limits)
    return morning_question(replace(facts_of(context), morning=pain)).anew()


def minutes_of(plan: Plan) -> int:
    """Return the computed length, in whole minutes."""
    return max(1, round(plan.seconds / A_MINUTE))


def _short(
    plan: Plan, request: SessionRequest, rule_context: RuleContext, context: Context
) -> int | None:
    """Return the minutes of the short version; None: it would be no shorter."""
    if plan.minutes <= SHORT_MINUTES:
        return None
    programmes = programmes_of(context)
    warm_up = warm_up_seconds(context, programmes.times[SHORT_MINUTES].warm_up)
    smaller = replace(request, minutes=SHORT_MINUTES, warm_up_seconds=warm_up)
    short = todays_session(smaller, programmes, rule_context)
    if isinstance(short, Plan) and any(warm_ups_now(context)):
        short = without_warm_up(short, warm_up)
    if not isinstance(short, Plan) or minutes_of(short) >= minutes_of(plan):
        return None
    return minutes_of(short)


def without_warm_up(plan: Plan, seconds: int) -> Plan:
    """Return a session whose warm-up, of so many seconds, has just been done."""
    return replace(plan, seconds=plan.seconds - seconds)


def _exercises(plan: Plan) -> Iterator[tuple[str, int]]:
    """Yield each exercise with its sets: one that has its sets on each side once."""
    seen = set()
    for item in plan.items:
        if item.side is None or (item.slot, item.exercise) not in seen:
            yield item.exercise, working(item.sets)
        seen.add((item.slot, item.exercise))


def _needs(plan: Plan, rule_context: RuleContext) -> tuple[str, ...]:
    """Return equipment of the person that the exercises need, each thing once."""
    exercises = (rule_context.exercise(one.exercise) for item in plan.items for one in item.sets)
    groups = (group & rule_context.profile.equipment for e in exercises for group in e.needs)
    return tuple(dict.fromkeys(min(group).value for group in groups if group))


def _has_warm_up(plan: Plan, context: Context) -> bool:
    doses = labels(context.catalogue, profile_of(context), today_of(context)).minutes
    return plan.warm_up in doses


def _note(plan: Plan, today: Today, context: Context) -> Message | None:
    """Return why it is another day than usual: the first that holds."""
    away = today.days_away
    if away is not None and not says_enough(away, context, is_deload=plan.is_deload):
        return break_line(context, away)
    item = next((i for i in plan.items if i.is_test), None)
    if item is not None:
        return msg("prompt-session-test", exercise=name_of(item.exercise))
    drilled = next((i for i in plan.items if i.is_drill), None)
    if drilled is not None:
        return _drill(drilled, today.standings, context)
    if plan.is_deload:
        return msg("prompt-session-lighter")
    first = first_ones(today, context)
    return None if first is None else msg("prompt-session-first", sessions=first)


def _drill(item: PlanItem, standings: Mapping[str, Standing], context: Context) -> Message | None:
    ticket = standings[item.family].ticket
    if ticket is None:
        return None
    drill = context.catalogue.exercises[item.exercise]
    easier = gentle_name(drill, half_range=item.sets[-1].half_range)
    return msg("prompt-session-drill", easier=easier, exercise=name_of(ticket.exercise))
