"""The beginning of a session: whether it may begin today, its warm-up, and its plan."""

from collections.abc import Iterator

from bot.coaching.catalogue.programmes import SHORT_MINUTES
from bot.coaching.events import Event, Remembered, SessionStarted
from bot.coaching.ladder.promotion import NO_OFFERS
from bot.coaching.message import Message, msg
from bot.coaching.person.eligibility import BACK_ANSWER_COUNTS, BACK_TOO_SORE
from bot.coaching.person.person import TrainingPlace
from bot.coaching.programme.offers import OpenToday, PracticeOffer
from bot.coaching.programme.slots import NoSession
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import PainPlace
from bot.coaching.rules.pain_history import back_hurt_within
from bot.coaching.rules.rest import with_back_now
from bot.coaching.session.plan import Plan
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import begin
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.flows.close import close_session
from bot.flows.health_check.screens import PAIN_BUTTONS
from bot.flows.memory.fading import prompts_after_today
from bot.flows.memory.mornings import ask_tomorrow
from bot.flows.memory.offers import open_now, warm_up_now
from bot.flows.memory.rule_context import (
    LOG,
    STANDING,
    gone_to,
    likely_places,
    log_of,
    parted,
    profile_of,
    session_context,
    standings_of,
    today_of,
    with_place,
)
from bot.flows.memory.session_due import Today, first_ones, programmes_of, todays, warm_ups_now
from bot.flows.prompts.session_facts import minutes_of as session_minutes
from bot.flows.prompts.session_facts import morning_first, waits_for_morning
from bot.flows.training.next_step import shown
from bot.flows.training.steps import AtBackNow, AtTrainingPlace
from bot.flows.turn import Context, Go, Row, Screen, Turn, Where, button, go_button, rows_of_three
from bot.flows.warmup.entry import refusal
from bot.flows.wording.returning import break_line, says_enough
from bot.flows.wording.start_button import MY_PLAN, start_button
from bot.value import replace

SHORT, AGAIN, WARMED = "short", "again", "warmed"


def opened(argument: str, context: Context) -> Turn:
    """Return a new session: what stands before it, its warm-up, and its first set.

    `argument`: "normal", "short" (20 minutes), "again" on a day that has had one, each with the
    place behind it once it is known ("normal.gym"); "warmed:<argument>" once the warm-up is done.
    """
    turn = refusal(context)
    if turn is not None:
        return turn
    begins_as = argument.removeprefix(f"{WARMED}:")
    wish, place = parted(begins_as)
    is_warmed = argument != begins_as
    at_place = replace(context, place=place)
    today = todays(at_place, minutes_of(wish, context))
    if log_of(context).is_trained(context.today) and wish != AGAIN:
        return Turn(screens=(done_already(today.plan, context),))
    if not isinstance(today.plan, Plan):
        return Turn(screens=(no_session(today.plan, context),))
    at_place = replace(context, place=today.place)
    if place is None and _is_open_elsewhere(wish, at_place):
        return Turn(AtTrainingPlace(wish), (place_question(context),))
    begins_as = with_place(wish, _named(today.place, context))
    if not is_warmed and _asks_back(context):
        return Turn(AtBackNow(begins_as), (back_question(),))
    dose = today.plan.warm_up
    day = today_of(context)
    is_warm = is_warmed or any(warm_ups_now(context))
    if not is_warm and warm_up_plan(context.catalogue, profile_of(at_place), day, dose).parts:
        return Turn(then=Go("warmup", f"session:{dose}:{begins_as}"))
    return _begun(today, today.plan, argument, at_place)


def at_chosen_place(step: AtTrainingPlace, place: TrainingPlace, context: Context) -> Turn:
    """Begin the session at a place, which comes first on this weekday from now on."""
    gone = gone_to(place, context)
    turn = opened(with_place(step.argument, place), replace(gone, place=None))
    return replace(turn, person=turn.person or gone.person)


def back_answered(step: AtBackNow, number: int, context: Context) -> Turn:
    """Return the low back before the session: from 5 on there is none today (rulings 13)."""
    back = PainPlace.LOW_BACK.value
    person = with_back_now(context.person, back, number, context.now)
    turn = opened(step.argument, replace(context, person=person))
    asked = ask_tomorrow(context) if number >= BACK_TOO_SORE else ()
    return replace(turn, person=turn.person or person, events=(*turn.events, *asked))


def anew(progress: TrainingProgress, context: Context) -> Turn:
    """Begin another session in place of the open one, whose sets stay recorded."""
    again = Go("training", with_place(AGAIN, _named(progress.place, context)))
    return Turn(events=close_session(context), progress=progress, then=again)


def place_question(context: Context) -> Screen:
    """Ask where the session is, the place of this weekday first."""
    places = (button(f"training-button-{place}", place.value) for place in likely_places(context))
    other = button("training-button-elsewhere", "elsewhere")
    return Screen((msg("training-place"),), (tuple(places), (other,)), Where.NEW)


def _named(place: TrainingPlace, context: Context) -> TrainingPlace | None:
    """Return the place where there are two; None: there is nothing to tell apart."""
    return None if context.person.profile.second_place is None else place


def _is_open_elsewhere(wish: str, at_place: Context) -> bool:
    """Return whether the other place has a session too; False without a second place."""
    if at_place.person.profile.second_place is None:
        return False
    home, gym = TrainingPlace.HOME, TrainingPlace.GYM
    other = replace(at_place, place=home if at_place.place is gym else gym)
    return isinstance(todays(other, minutes_of(wish, other)).plan, Plan)


def minutes_of(wish: str, context: Context) -> int:
    """Return how long the session is to be."""
    usual = context.person.profile.minutes
    return min(usual, SHORT_MINUTES) if wish == SHORT else usual


def _begun(today: Today, plan: Plan, argument: str, context: Context) -> Turn:
    progress = TrainingProgress(
        session=begin(plan, context.today, context.now),
        touched=context.now,
        warm_up=max((end.seconds for end in warm_ups_now(context)), default=0),
        promoted=NO_OFFERS if plan.is_deload else 0,
        place=today.place,
        reply=tuple(_lines_before(today, plan, argument, context)),
    )
    stored = standings_of(context)
    changed = {f: s for f, s in today.standings.items() if stored.get(f) != s}
    events: tuple[Event, ...] = (
        *close_session(context),
        *(Remembered(f"{STANDING}{family}", standing) for family, standing in changed.items()),
        Remembered(LOG, today.log),
        SessionStarted(ReminderKind.TRAINING, context.today),
    )
    return shown(progress, context, events)


def _lines_before(today: Today, plan: Plan, argument: str, context: Context) -> Iterator[Message]:
    """Yield lines before the first set: the warm-up is done; why today is lighter."""
    if argument.startswith(WARMED):
        yield msg("training-warmed")
    away = today.days_away
    if away is not None and not says_enough(away, context, is_deload=plan.is_deload):
        line = break_line(context, away)
        yield from () if line is None else (line,)
    if plan.is_deload:
        yield msg("training-lighter-week")
    elif plan.is_short:
        first = first_ones(today, context)
        why = "training-short" if first is None else "training-short-first"
        yield msg(why, minutes=session_minutes(plan), asked=plan.minutes, sessions=first or 0)


def _asks_back(context: Context) -> bool:
    """Return whether to ask about the low back: sore in the past, and no answer today."""
    health = context.person.profile.health
    if health is None:
        return False
    sore = back_hurt_within(session_context(context).diary, context.now)
    at = health.back_now_at
    is_known = at is not None and context.now - at <= BACK_ANSWER_COUNTS
    return (health.clearance.back_sensitive or sore) and not is_known


def no_session(why: NoSession, context: Context) -> Screen:
    """Return why there is none today, and what is open instead."""
    if why.reason == "morning" and waits_for_morning(context):
        return morning_first(context)
    hours = programmes_of(context).illness_free_hours
    at = context.morning_tomorrow
    text = msg(f"training-none-{why.reason}", at=at, hours=hours)
    warm_up = warm_up_now(context)
    start = start_button(context, OpenToday(warm_up, PracticeOffer(why.reason)))
    buttons: Row = (*((start,) if start else ()), MY_PLAN)
    if why.reason in {"health", "warm_ups_only"}:
        buttons = (*buttons, go_button("warmup-button-health", "health_check"))
    return Screen((text,), (buttons,), Where.NEW)


def done_already(plan: Plan | NoSession, context: Context) -> Screen:
    """Say that today has had its session; offer another where the plan has one."""
    coming = (c for c in prompts_after_today(context) if c.kind == ReminderKind.TRAINING)
    later = next(coming, None)
    text = (msg("times-next", day=later.local_date, at=later.due_at),) if later else ()
    again = go_button("training-button-again", "training", "again")
    buttons: Row = (again, MY_PLAN) if isinstance(plan, Plan) else (MY_PLAN,)
    is_ours = log_of(context).last_on == context.today
    done = msg("training-done-already" if is_ours else "training-done-elsewhere")
    return Screen((done, *text), (buttons,), Where.NEW)


def back_question() -> Screen:
    """Ask how the low back is now, before a session where it has hurt."""
    return Screen((msg("training-back-now"),), rows_of_three(PAIN_BUTTONS), Where.NEW)


def closed(context: Context) -> Screen:
    """Say that the session to which this question belonged is closed."""
    is_open = open_now(context).session.is_open
    start = go_button("training-button-start", "training", "normal")
    buttons: Row = (start, MY_PLAN) if is_open else (MY_PLAN,)
    return Screen((msg("training-closed"),), (buttons,), Where.NEW)
