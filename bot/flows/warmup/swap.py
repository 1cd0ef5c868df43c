"""Another exercise for what is left of this one in today's warm-up."""

from __future__ import annotations

from bot.coaching.programme.swaps import warm_up_swaps
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import WarmUpProgress, WarmUpReply, stepped, swapped
from bot.flows.exercise.swap import MOST_CHOICES, swap_screen
from bot.flows.memory.circumstances import circumstances, today_of
from bot.flows.memory.training_log import standings_of
from bot.flows.turn import Context, Screen, Turn, not_understood
from bot.flows.warmup.set import shown
from bot.flows.warmup.steps import AtWarmUpSwap
from bot.value import replace


def screen(progress: WarmUpProgress, context: Context) -> Screen:
    """What suits better today?"""
    return swap_screen(progress.part.exercise, _choices(progress, context))


def tapped(value: str, progress: WarmUpProgress, context: Context) -> Turn:
    """Take the exercise that was chosen; [Undo] behind the dots takes it back."""
    if value not in _choices(progress, context):
        return not_understood(AtWarmUpSwap())
    other = as_part(context.catalogue.exercises[value], today_of(context))
    after = swapped(stepped(progress, context.now), other)
    told = replace(after, reply=WarmUpReply("training-swapped", exercise=value))
    return shown(told, context, before=progress)


def _choices(progress: WarmUpProgress, context: Context) -> tuple[str, ...]:
    """None of them is in this warm-up already."""
    there = {part.exercise for part in progress.plan.parts}
    found = warm_up_swaps(progress.part, standings_of(context), circumstances(context))
    return tuple(e.id for e in found if e.id not in there)[:MOST_CHOICES]
