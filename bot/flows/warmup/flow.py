"""The warm-up of the day, from Start to its end; how far it has come is in the open session."""

from typing import assert_never

from bot.coaching.events import Event, Remembered, SessionStarted
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.programme.offers import LONG
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.warmup.labels import usual_dose
from bot.coaching.warmup.planner import USUAL_DOSE, plan
from bot.coaching.warmup.progress import WarmUpProgress, clocked
from bot.coaching.warmup.warmup import Day
from bot.flows.close import close_session
from bot.flows.memory.offers import warm_up_now
from bot.flows.memory.rule_context import NEXT_TIME, is_stopped_today, parted, profile_of, today_of
from bot.flows.prompts.elsewhere import ELSEWHERE
from bot.flows.prompts.nothing_open import instead, nothing_left
from bot.flows.turn import Context, Flow, Go, Screen, Turn, not_understood
from bot.flows.warmup import finish, menu
from bot.flows.warmup import set as warmup_set
from bot.flows.warmup.entry import closed, refusal
from bot.flows.warmup.finish import done_without_coach, finished
from bot.flows.warmup.screens import screen
from bot.flows.warmup.set import shown
from bot.flows.warmup.steps import (
    STEPS,
    After,
    AtWarmUpFelt,
    AtWarmUpHowTo,
    AtWarmUpMore,
    AtWarmUpPause,
    AtWarmUpSet,
    AtWarmUpSwap,
    OpenStep,
    Step,
)
from bot.value import replace

#: Those that may begin on a day that counts already.
ANOTHER = frozenset({"again", ELSEWHERE})
GOING_ON = frozenset({"continue", "back", "end"})
OF_A_SESSION = "session:"


def start(argument: str, context: Context) -> Turn:
    """Begin a warm-up, or go on with the open one.

    `argument` is a dose (smallest, short, normal, long), "again" for another round today,
    "elsewhere" for a long one before training without the coach,
    "told" for one that was done without the coach, "continue" or, in place of the screen that
    was tapped, "back" for the one that is open, "end" to close it early;
    "session:<dose>:<argument>" is the one before a session, which then starts with `argument`.
    """
    turn = refusal(context)
    if turn:
        return turn
    if argument.startswith(OF_A_SESSION):
        return _before_session(argument, context)
    progress = _open(context, argument)
    if progress and argument != "told":
        return _again(progress, argument, context)
    is_done = context.today in context.memory.practised() and argument not in ANOTHER
    if is_done or (is_stopped_today(context) and argument != "told"):
        return Turn(screens=(instead(context).anew(),))
    turn = (
        done_without_coach(context, close_session(context))
        if argument == "told"
        else _begin(_dose(argument, context), context)
    )
    return replace(turn, person=(turn.person or context.person).with_profile(ill_until=None))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    if isinstance(step, After):
        return finish.tapped(step, value, context)
    progress = _progress(context)
    if progress is None:
        return Turn(screens=(closed(context),))
    return _played(step, value, progress, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    return (
        finish.typed(step, text, context)
        if isinstance(step, After)
        else _ignored(step, text, context)
    )


def _elapsed(step: Step, context: Context) -> Turn:
    progress = _progress(context)
    if progress is not None and isinstance(step, AtWarmUpFelt):
        return warmup_set.unanswered(progress, context)
    return _ignored(step, "", context)


def _ignored(step: Step, _: str, context: Context) -> Turn:
    is_over = isinstance(step, After) or _progress(context) is not None
    return not_understood(step) if is_over else Turn(screens=(closed(context),))


def show(step: Step, context: Context) -> Screen:
    """Return the screen of the open question, as it stands."""
    if isinstance(step, After):
        return finish.show(step, context)
    progress = _progress(context)
    return _shown(step, progress, context) if progress else closed(context)


def _shown(step: OpenStep, progress: WarmUpProgress, context: Context) -> Screen:
    match step:
        case AtWarmUpSet() | AtWarmUpFelt():
            return screen(step, progress, context)
        case AtWarmUpMore() | AtWarmUpHowTo() | AtWarmUpSwap() | AtWarmUpPause():
            return menu.screen(step, progress, context)
        case _:
            assert_never(step)


def _before_session(argument: str, context: Context) -> Turn:
    """Return the warm-up of a session; an open one of today becomes it."""
    dose, _, leads_to = argument.removeprefix(OF_A_SESSION).partition(":")
    at_place = replace(context, place=parted(leads_to)[1])
    progress = _open(context, dose)
    if progress and _fits(progress, at_place):
        return _again(replace(progress, leads_to=leads_to), dose, context)
    turn = _begin(dose, at_place)
    begun = turn.progress
    if not isinstance(begun, WarmUpProgress):
        return turn
    return replace(turn, progress=replace(begun, leads_to=leads_to))


def _fits(progress: WarmUpProgress, context: Context) -> bool:
    """Return whether the place has what the rest of the warm-up needs."""
    exercises = (context.catalogue.exercises[part.exercise] for part in progress.plan.parts)
    return all(owns_what_it_needs(each, profile_of(context)) for each in exercises)


def _dose(argument: str, context: Context) -> str:
    """Return the dose that a way into the day's warm-up names, else the person's usual one."""
    if argument == ELSEWHERE:
        return LONG
    is_named = argument in context.catalogue.warm_ups.doses and argument != USUAL_DOSE
    return argument if is_named else usual_dose(context.person.profile)


def _begin(named: str, context: Context) -> Turn:
    catalogue, day = context.catalogue, today_of(context)
    dose = named if named in catalogue.warm_ups.doses else USUAL_DOSE
    warm_up = plan(catalogue, profile_of(context), day, dose)
    if not warm_up.parts:
        return Turn(screens=(nothing_left(warm_up_now(context), context).anew(),))
    counts = context.today not in context.memory.practised()
    progress = WarmUpProgress(warm_up, touched=context.now, counts=counts)
    progress, events = _with_what_was_left(progress, day)
    return shown(
        progress,
        context,
        (*close_session(context), *events, SessionStarted(ReminderKind.WARMUP, context.today)),
    )


def _with_what_was_left(
    progress: WarmUpProgress, day: Day
) -> tuple[WarmUpProgress, tuple[Event, ...]]:
    """Use up an easier exercise or a cue that the last warm-up left for this one."""
    part = progress.part
    left = day.next_time.get(part.family)
    if left is None or left.since >= day.local_date:
        return progress, ()
    used = (Remembered(f"{NEXT_TIME}{part.family}", value=None),)
    if left.cue and part.asks:
        return replace(progress, cue=left.cue, cue_for=left.felt), used
    return progress, used


def _again(progress: WarmUpProgress, argument: str, context: Context) -> Turn:
    """Return the open warm-up anew, as its session has it."""
    if argument == "end":
        return finished(clocked(progress, context.now), context, "partial")
    if progress.sore:
        return Turn(then=Go("pain", "settle"))
    going_on = replace(progress, touched=context.now)
    return shown(going_on, context, before=progress if argument == "back" else None)


def _played(step: OpenStep, value: str, progress: WarmUpProgress, context: Context) -> Turn:
    match step:
        case AtWarmUpSet():
            return _at_set(value, progress, context)
        case AtWarmUpFelt():
            return warmup_set.felt(progress, value, context)
        case AtWarmUpMore() | AtWarmUpHowTo() | AtWarmUpSwap() | AtWarmUpPause():
            return menu.tapped(step, value, progress, context)
        case _:
            assert_never(step)


def _at_set(value: str, progress: WarmUpProgress, context: Context) -> Turn:
    match value:
        case "done":
            return warmup_set.done(progress, context)
        case "easier":
            return warmup_set.easier(progress, context)
        case "hurts":
            return Turn(then=Go("pain"))
        case "more":
            return menu.opened(AtWarmUpMore(), progress, context)
        case _:
            return not_understood(AtWarmUpSet())


def _progress(context: Context) -> WarmUpProgress | None:
    progress = context.progress
    return progress if isinstance(progress, WarmUpProgress) else None


def _open(context: Context, argument: str) -> WarmUpProgress | None:
    """Return today's open warm-up; yesterday's only where the person asks to go on with it."""
    session = context.session
    if session is None or (session.local_date != context.today and argument not in GOING_ON):
        return None
    return _progress(context)


FLOW = Flow(
    STEPS,
    start,
    show,
    _tapped,
    typed=_typed,
    shared=_ignored,
    elapsed=_elapsed,
    about={AtWarmUpFelt: "typed-about-set"},
)
