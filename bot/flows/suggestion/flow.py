"""Suggestions between two exercises: a drill plan, a step up, a swap within the family."""

from typing import assert_never

from bot.coaching.events import Event, Remembered
from bot.coaching.ladder.promotion import accept, decline
from bot.coaching.ladder.sides import each_side, offered_of
from bot.coaching.ladder.standing import Standing
from bot.coaching.message import Message, msg
from bot.flows.memory.family_swaps import HOLDS, SWAPS, swapped, swaps_of
from bot.flows.memory.rule_context import STANDING, open_training, session_context
from bot.flows.suggestion.screens import (
    AtDrill,
    AtFamilySwap,
    AtOffer,
    Step,
    screen,
    standing_on,
    without_one,
)
from bot.flows.turn import Context, Flow, Go, Screen, Turn, Where, not_understood
from bot.flows.wording.exercise_names import because_line, name_of
from bot.value import replace

STEPS = (AtOffer, AtDrill, AtFamilySwap)


def start(argument: str, context: Context) -> Turn:
    """Show a suggestion: "offer:<family>", "drill:<family>" or "sideways:<family>".

    With ":below" behind it, it is a message of its own, below what was said before.
    """
    kind, _, rest = argument.partition(":")
    family, _, place = rest.partition(":")
    step = _step_of(kind, family)
    if step is None or not _stands(step, context):
        return _on((), (), context)
    turn = _at(step, context)
    if not place:
        return turn
    return replace(turn, screens=(replace(turn.screens[0], where=Where.NEW),))


def show(step: Step, context: Context) -> Screen:
    """Return the suggestion as it stands."""
    return screen(step, context) if _stands(step, context) else without_one()


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case AtOffer():
            return _offered(step, value, context)
        case AtDrill():
            return _drilled(step, value, context)
        case AtFamilySwap():
            return _family_swapped(step, value, context)
        case _:
            assert_never(step)


def _offered(step: AtOffer, value: str, context: Context) -> Turn:
    """Accept, to count from the next session on, or decline, to be asked again later."""
    standing, rule_context = standing_on(step.family, context), session_context(context)
    offered = None if standing is None else offered_of(standing)
    if standing is None or offered is None:
        return _on((), (), context)
    if value == "accept":
        after = accept(standing, rule_context)
        is_taken = any(side.accepted == offered for side in each_side(after))
        message = "suggestion-accepted" if is_taken else "suggestion-not-after-pain"
        line = msg(message, exercise=name_of(offered))
        return _on((line,), _remembered(after), context)
    if value == "keep":
        after, decisions = decline(standing, rule_context)
        lines = tuple(because_line(d.reason, context) for d in decisions)
        return _on((msg("suggestion-kept"), *lines), _remembered(after), context)
    return not_understood(step)


def _drilled(step: AtDrill, value: str, context: Context) -> Turn:
    match value:
        case "good":
            return _on((), (), context)
        case "why" if not step.page:
            return _at(replace(step, page="why"), context)
        case "show" if not step.page:
            return _at(replace(step, page="show"), context)
        case "back" if step.page:
            return _at(replace(step, page=""), context)
        case _:
            return not_understood(step)


def _family_swapped(step: AtFamilySwap, value: str, context: Context) -> Turn:
    """Return one step lower as it stands, or another family for some weeks."""
    if value == "lower":
        return _on((msg("suggestion-lower"),), (), context)
    swaps_to = context.catalogue.families[step.family].swaps
    if value not in swaps_to:
        return not_understood(step)
    swaps = swapped(swaps_of(context.memory), step.family, value, context.today)
    family = msg(f"family-{value}.inline")
    line = msg("suggestion-swapped", family=family, weeks=HOLDS.days // 7)
    return _on((line,), (Remembered(SWAPS, swaps),), context)


def _on(lines: tuple[Message, ...], events: tuple[Event, ...], context: Context) -> Turn:
    """Confirm the choice; an open session goes on."""
    training = open_training(context)
    screens = (Screen((lines,)),) if lines else ()
    if training is None:
        return Turn(screens=screens or (without_one(),), events=events)
    after = replace(training, offers=training.offers[1:])
    return Turn(screens=screens, events=events, progress=after, then=Go("training", "on"))


def _at(step: Step, context: Context) -> Turn:
    return Turn(step, (screen(step, context),))


def _remembered(standing: Standing) -> tuple[Event, ...]:
    return (Remembered(f"{STANDING}{standing.family}", standing),)


def _step_of(kind: str, family: str) -> Step | None:
    match kind:
        case "offer":
            return AtOffer(family)
        case "drill":
            return AtDrill(family)
        case "sideways":
            return AtFamilySwap(family)
        case _:
            return None


def _stands(step: Step, context: Context) -> bool:
    """Return whether the suggestion still holds."""
    standing = standing_on(step.family, context)
    if standing is None:
        return False
    match step:
        case AtOffer():
            return offered_of(standing) is not None
        case AtDrill():
            return any(side.ticket for side in each_side(standing))
        case AtFamilySwap():
            return bool(context.catalogue.families[step.family].swaps)
        case _:
            assert_never(step)


FLOW = Flow(STEPS, start, show, _tapped)
