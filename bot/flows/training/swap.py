"""Another exercise for today: the same family, or sideways, with what the person has."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.message import say
from bot.coaching.programme.swaps import swaps_for
from bot.coaching.session import actions
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.progress import TrainingProgress
from bot.flows.buttons import button
from bot.flows.exercise.swap import MOST_CHOICES, swap_screen
from bot.flows.memory.training_log import here_of, standings_of
from bot.flows.training.actions import stepped
from bot.flows.training.steps import AtSwap
from bot.flows.turn import Context, Screen, Turn, not_understood
from bot.flows.wording.exercise_names import name_of
from bot.value import replace

GONE = "gone"


def screen(progress: TrainingProgress, context: Context) -> Screen:
    """What suits better today?"""
    choices = (choice.exercise for choice in _choices(progress, context))
    gone = (button("training-button-gone", GONE),) if _missing(progress, context) else ()
    return swap_screen(progress.session.item.plan.exercise, choices, gone)


def tapped(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the exercise that was chosen, or look again without what is not there."""
    here = here_of(context, progress)
    if value == GONE and _missing(progress, context):
        without = replace(progress, missing=progress.missing | _missing(progress, context))
        return Turn(AtSwap(), (screen(without, context),), progress=without)
    choice = next((c for c in _choices(progress, context) if c.exercise == value), None)
    if choice is None:
        return not_understood(AtSwap())
    step = actions.swap(progress.session, choice, here)
    told = say("training-swapped", exercise=name_of(choice.exercise))
    return stepped(progress, step, context, reply=(told,))


def _choices(progress: TrainingProgress, context: Context) -> tuple[PlanItem, ...]:
    """Each exercise once, and none that the session has already."""
    here = here_of(context, progress)
    session = progress.session
    there = {item.plan.exercise for item in session.items if item.queue}
    found = swaps_for(session.item.plan, standings_of(context), here)
    by_exercise = {c.exercise: c for c in found if c.exercise not in there}
    return tuple(by_exercise.values())[:MOST_CHOICES]


def _missing(progress: TrainingProgress, context: Context) -> frozenset[Equipment]:
    """What the exercise in hand needs and may not be there today."""
    exercise = context.catalogue.exercises[progress.session.item.plan.exercise]
    owned = context.person.profile.equipment - progress.missing
    return owned & {thing for group in exercise.needs for thing in group}
