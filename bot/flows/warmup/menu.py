"""The menu of a warm-up: more, how to, swap, pause."""

from collections.abc import Mapping
from typing import assert_never

from bot.coaching.programme.swaps import warm_up_swaps
from bot.coaching.warmup.planner import as_part
from bot.coaching.warmup.progress import WarmUpProgress, WarmUpReply, clocked, stepped, swapped
from bot.flows.exercise import tempo_sound
from bot.flows.exercise.how_to import TEMPO, faults, how_to, to_faults
from bot.flows.exercise.swap import MOST_CHOICES, swap_screen
from bot.flows.memory.rule_context import rule_context_of, standings_of, today_of
from bot.flows.turn import Context, Screen, Turn, Where, not_understood
from bot.flows.warmup import set as warmup_set
from bot.flows.warmup.finish import finished
from bot.flows.warmup.screens import dots, paused
from bot.flows.warmup.set import shown
from bot.flows.warmup.steps import (
    AtWarmUpHowTo,
    AtWarmUpMore,
    AtWarmUpPause,
    AtWarmUpSwap,
    MenuStep,
)
from bot.value import replace

PAGES: Mapping[str, MenuStep] = {"how_to": AtWarmUpHowTo(), "swap": AtWarmUpSwap()}


def tapped(step: MenuStep, value: str, progress: WarmUpProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    match step:
        case AtWarmUpMore():
            return _behind_dots(value, progress, context)
        case AtWarmUpHowTo():
            return _reading(step, value, progress, context)
        case AtWarmUpSwap() if value == "back":
            return _gone_on(progress, context)
        case AtWarmUpSwap():
            return _swap_tapped(value, progress, context)
        case AtWarmUpPause():
            return _paused(value, progress, context)
        case _:
            assert_never(step)


def screen(step: MenuStep, progress: WarmUpProgress, context: Context) -> Screen:
    """Return what is shown in place of the card."""
    match step:
        case AtWarmUpMore():
            return dots(progress, context)
        case AtWarmUpHowTo():
            exercise = context.catalogue.exercises[progress.part.exercise]
            if step.faults:
                return faults(exercise)
            return how_to(exercise, context, TEMPO, *to_faults())
        case AtWarmUpSwap():
            return swap_screen(progress.part.exercise, _choices(progress, context))
        case AtWarmUpPause():
            return paused(progress)
        case _:
            assert_never(step)


def opened(step: MenuStep, progress: WarmUpProgress, context: Context) -> Turn:
    """Return another question in place of the one that was open."""
    return Turn(step, (screen(step, progress, context),), progress=progress)


def _behind_dots(value: str, progress: WarmUpProgress, context: Context) -> Turn:
    match value:
        case "tempo":
            return _with_sound(progress, context)
        case "how_to" | "swap":
            return opened(PAGES[value], progress, context)
        case "undo":
            return warmup_set.undone(progress, context)
        case "pause":
            return opened(AtWarmUpPause(), clocked(progress, context.now), context)
        case "end":
            return finished(clocked(progress, context.now), context, "partial")
        case "back":
            return shown(progress, context, before=progress)
        case _:
            return not_understood(AtWarmUpMore())


def _reading(step: AtWarmUpHowTo, value: str, progress: WarmUpProgress, context: Context) -> Turn:
    match value:
        case "faults":
            return opened(AtWarmUpHowTo(faults=True), progress, context)
        case "tempo":
            return _with_sound(progress, context)
        case "back" if step.faults:
            page = screen(AtWarmUpHowTo(), progress, context)
            page = replace(page, where=Where.EDIT)  # the film is above already
            return Turn(AtWarmUpHowTo(), (page,), progress=progress)
        case "back":
            return _gone_on(progress, context)
        case _:
            return not_understood(step)


def _paused(value: str, progress: WarmUpProgress, context: Context) -> Turn:
    match value:
        case "go_on":
            return _gone_on(progress, context)
        case "end":
            return finished(progress, context, "partial")
        case _:
            return not_understood(AtWarmUpPause())


def _gone_on(progress: WarmUpProgress, context: Context) -> Turn:
    return shown(replace(progress, touched=context.now), context, before=progress)


def _with_sound(progress: WarmUpProgress, context: Context) -> Turn:
    """Return the tempo of a set as sound; the set comes again below it, with its film."""
    sound = tempo_sound.asked_for(warmup_set.track_of(progress.part), context)
    turn = shown(progress, context, before=progress)
    return replace(turn, screens=(sound, *(page.anew() for page in turn.screens)))


def _swap_tapped(value: str, progress: WarmUpProgress, context: Context) -> Turn:
    """Take the exercise that was chosen; [Undo] behind the dots takes it back."""
    if value not in _choices(progress, context):
        return not_understood(AtWarmUpSwap())
    other = as_part(context.catalogue.exercises[value], today_of(context))
    after = swapped(stepped(progress, context.now), other)
    changed = replace(after, reply=WarmUpReply("training-swapped", exercise=value))
    return shown(changed, context, before=progress)


def _choices(progress: WarmUpProgress, context: Context) -> tuple[str, ...]:
    """Return the choices that are not in this warm-up already."""
    planned = {part.exercise for part in progress.plan.parts}
    found = warm_up_swaps(progress.part, standings_of(context), rule_context_of(context))
    return tuple(e.id for e in found if e.id not in planned)[:MOST_CHOICES]
