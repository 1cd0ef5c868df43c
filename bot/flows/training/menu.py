"""The menu of a session: more, how to, swap, load, pause."""

from collections.abc import Mapping
from typing import assert_never

from bot.coaching.catalogue.exercise import BandStrength, Equipment
from bot.coaching.message import msg
from bot.coaching.programme.swaps import swaps_for
from bot.coaching.remembered import Load
from bot.coaching.session import actions
from bot.coaching.session.pain import is_stopped
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.progress import TrainingProgress, clocked
from bot.coaching.session.session import showing, with_item
from bot.flows.exercise import tempo_sound
from bot.flows.exercise.how_to import TEMPO, faults, how_to, to_faults
from bot.flows.exercise.swap import MOST_CHOICES, swap_screen
from bot.flows.memory.rule_context import (
    noted,
    profile_of,
    remembering,
    session_context,
    standings_of,
)
from bot.flows.training.actions import StepResult, stepped, taken_back, with_remembered
from bot.flows.training.load import chosen, load_screen
from bot.flows.training.questions import count_screen
from bot.flows.training.screens import END, card, dots, next_set, with_demonstration
from bot.flows.training.steps import (
    AtCount,
    AtHowTo,
    AtLoad,
    AtMore,
    AtPause,
    AtSet,
    AtSwap,
    MenuStep,
)
from bot.flows.turn import Context, Row, Screen, Turn, Where, button, not_understood
from bot.flows.wording.exercise_names import name_of, track_of
from bot.value import replace

PAGES: Mapping[str, MenuStep] = {"how_to": AtHowTo(), "swap": AtSwap(), "load": AtLoad()}


def tapped(step: MenuStep, value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    if value == "back" and step != AtHowTo(faults=True):
        return back_to_set(progress, context)
    match step:
        case AtMore():
            return _more(value, progress, context)
        case AtHowTo():
            return _reading(step, value, progress, context)
        case AtPause():
            return _after_pause(value, progress, context)
        case AtSwap():
            return _swap_tapped(value, progress, context)
        case AtLoad():
            return loaded(value, progress, context)
        case _:
            assert_never(step)


def back_to_set(progress: TrainingProgress, context: Context) -> Turn:
    """Return the set again, in place of what was opened above it."""
    page = next_set(replace(progress, reply=()), context)
    if progress.on_card == progress.exercise:
        page = replace(card(replace(progress, reply=()), context), media=None)
    return Turn(AtSet(), (page,), progress=progress)


def screen(step: MenuStep, progress: TrainingProgress, context: Context) -> Screen:
    """Return what is shown in place of the set."""
    exercise = context.catalogue.exercises[progress.exercise]
    match step:
        case AtMore():
            return dots(progress, context)
        case AtHowTo():
            if step.faults:
                return faults(exercise)
            return how_to(exercise, context, TEMPO, *to_faults())
        case AtSwap():
            return _swap_screen(progress, context)
        case AtLoad():
            return load_screen(exercise, context)
        case AtPause():
            return _paused(progress)
        case _:
            assert_never(step)


def loaded(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Note the weight or band, and store it for the next time."""
    exercise = context.catalogue.exercises[progress.exercise]
    load = chosen(value, exercise, context)
    if load is None:
        return not_understood(AtLoad())
    item = progress.session.item
    if exercise.id == item.plan.exercise:
        # What the person chose is what is used: the factor is not put on top of it.
        band = BandStrength(load.band) if load.band in set(BandStrength) else None
        item = replace(item, plan=replace(item.plan, load=1.0, band=band))
    after = replace(progress, session=with_item(progress.session, item))
    return _noted(load, after, context)


def ended(progress: TrainingProgress, context: Context) -> Turn:
    """End the session; what was done counts."""
    return stepped(
        progress, actions.end(progress.session, session_context(context, progress)), context
    )


def _reading(step: AtHowTo, value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "faults":
            return _at(AtHowTo(faults=True), progress, context)
        case "tempo":
            return _with_sound(step, progress, context)
        case "back":
            page = screen(AtHowTo(), progress, context)
            page = replace(page, where=Where.EDIT)  # the film is above already
            return Turn(AtHowTo(), (page,), progress=progress)
        case _:
            return not_understood(step)


def _after_pause(value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "go_on":
            return back_to_set(replace(progress, touched=context.now), context)
        case "end":
            return ended(progress, context)
        case _:
            return not_understood(AtPause())


def _more(value: str, progress: TrainingProgress, context: Context) -> Turn:
    match value:
        case "how_to" | "swap" | "load":
            return _at(PAGES[value], progress, context)
        case "tempo":
            return _with_sound(AtMore(), progress, context)
        case "sides":
            left = AtCount(side="left")  # each is asked about
            return Turn(left, (count_screen(left, progress, context),), progress=progress)
        case "undo":
            return taken_back(AtMore(), progress, context)
        case "pause":
            return _at(AtPause(), clocked(progress, context.now), context)
        case "end":
            return ended(progress, context)
        case _:
            return not_understood(AtMore())


def _with_sound(step: MenuStep, progress: TrainingProgress, context: Context) -> Turn:
    """Return the tempo of this set as sound; the set comes again below it, with its film."""
    now = showing(progress.session)
    if now is None:
        return not_understood(step)
    track = track_of(now, context.catalogue.exercises[now.exercise])
    turn = back_to_set(progress, context)
    page = with_demonstration(turn.screens[0].anew(), now.exercise)
    return replace(turn, screens=(tempo_sound.asked_for(track, context), page))


def _at(step: MenuStep, progress: TrainingProgress, context: Context) -> Turn:
    return Turn(step, (screen(step, progress, context),), progress=progress)


def _noted(load: Load, progress: TrainingProgress, context: Context) -> Turn:
    names = noted(progress.exercise, load, context, progress.session.item.plan.side)
    taken = with_remembered(StepResult(progress), names, context)
    turn = back_to_set(taken.progress, remembering(context, taken.events))
    return replace(turn, events=taken.events)


def _paused(progress: TrainingProgress) -> Screen:
    item = progress.session.item
    number = min(len(item.done) + 1, len(item.done) + len(item.queue))
    waits = msg("training-paused", exercise=name_of(progress.exercise), number=number)
    rows: tuple[Row, ...] = ((button("warmup-button-go-on", "go_on"),), (END,))
    return Screen((waits,), rows)


GONE = "gone"


def _swap_screen(progress: TrainingProgress, context: Context) -> Screen:
    """Ask what suits better today."""
    choices = (choice.exercise for choice in _choices(progress, context))
    gone = (button("training-button-gone", GONE),) if _missing(progress, context) else ()
    return swap_screen(progress.session.item.plan.exercise, choices, gone)


def _swap_tapped(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the exercise that was chosen, or look again without what is not there."""
    rule_context = session_context(context, progress)
    if value == GONE and _missing(progress, context):
        without = replace(progress, missing=progress.missing | _missing(progress, context))
        return Turn(AtSwap(), (_swap_screen(without, context),), progress=without)
    choice = next((c for c in _choices(progress, context) if c.exercise == value), None)
    if choice is None:
        return not_understood(AtSwap())
    step = actions.swap(progress.session, choice, rule_context)
    line = msg("training-swapped", exercise=name_of(choice.exercise))
    return stepped(progress, step, context, reply=(line,))


def _choices(progress: TrainingProgress, context: Context) -> tuple[PlanItem, ...]:
    """Return each exercise once, none that the session has already, and none after a stop."""
    session = progress.session
    if is_stopped(session):
        return ()
    rule_context = session_context(context, progress)
    planned = {item.plan.exercise for item in session.items if item.queue}
    found = swaps_for(session.item.plan, standings_of(context), rule_context)
    by_exercise = {c.exercise: c for c in found if c.exercise not in planned}
    return tuple(by_exercise.values())[:MOST_CHOICES]


def _missing(progress: TrainingProgress, context: Context) -> frozenset[Equipment]:
    """Return equipment that the exercise in hand needs and that may be missing today."""
    exercise = context.catalogue.exercises[progress.session.item.plan.exercise]
    owned = profile_of(context).equipment - progress.missing
    return owned & {thing for group in exercise.needs for thing in group}
