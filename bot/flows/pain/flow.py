"""Something hurts: number, place and kind in at most three taps, and what follows at once."""

from __future__ import annotations

from bot.coaching.rules.grading import WORST, PainKind, PainPlace
from bot.flows.buttons import number_in
from bot.flows.pain import after
from bot.flows.pain.after import judged
from bot.flows.pain.emergency_signs import HEART, locked
from bot.flows.pain.in_warmup import at
from bot.flows.pain.screens import screen, without_consent
from bot.flows.pain.steps import (
    STEPS,
    PainLike,
    PainNoticed,
    PainNumber,
    PainSettling,
    PainWhere,
    ReportedPain,
    Step,
)
from bot.flows.turn import (
    Context,
    Flow,
    Turn,
    not_understood,
)

PLACE_OF = {"low_back": "low_back", "knees": "knee"}


def start(argument: str, context: Context) -> Turn:
    """Ask about a pain.

    `argument`: "" from any [Something hurts]; "felt:low_back" or "felt:knees" after a set;
    "words:pain" or "words:emergency" after a typed text; "heart" for chest pain and fainting;
    "slip" to ask again after a mistake; "settle" after the ten minutes of a stop; "cleared"
    when a professional said that it is fine.
    """
    if context.person.consent is None:
        return Turn(screens=(without_consent(),))
    what, _, detail = argument.partition(":")
    if what == "felt":
        return at(PainNumber(PLACE_OF.get(detail), detail), context)
    if what == "words":
        return at(PainNoticed(detail), context)
    if what == "heart":
        return locked(HEART, "pain", context)
    ways_back = {
        "settle": after.settle,
        "slip": after.slipped,
        "cleared": after.cleared,
    }
    return ways_back[what](context) if what in ways_back else at(PainNumber(), context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case PainNoticed():
            return _noticed(step, value, context)
        case PainNumber():
            return _number(step, value, context)
        case PainWhere():
            if value not in set(PainPlace):
                return not_understood(step)
            return at(PainLike(step.number, value), context)
        case PainLike():
            if value not in set(PainKind):
                return not_understood(step)
            return judged(ReportedPain(step.number, step.place, value, step.felt), context)
        case _:
            return after.tapped(step, value, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    """A number may be typed: exactly what was meant is stored."""
    number = context.parser.number(text)
    if isinstance(step, PainNumber) and number is not None and 0 <= number <= WORST:
        return _with_number(step, number, context)
    if isinstance(step, PainSettling) and number is not None and 0 <= number <= WORST:
        return after.tapped(step, "2" if number <= 2 else "3", context)
    return not_understood(step)


def _noticed(step: PainNoticed, value: str, context: Context) -> Turn:
    match value:
        case "hurts":
            return at(PainNumber(), context)
        case "heart":
            return locked(HEART, "pain", context)
        case "no":
            return after.nothing(context)
        case _:
            return not_understood(step)


def _number(step: PainNumber, value: str, context: Context) -> Turn:
    match value:
        case "heart":
            return locked(HEART, "pain", context)
        case "mistake":
            return after.nothing(context)
        case _ if (number := number_in(value, range(WORST + 1))) is not None:
            return _with_number(step, number, context)
        case _:
            return not_understood(step)


def _with_number(step: PainNumber, number: int, context: Context) -> Turn:
    if step.place is None:
        return at(PainWhere(number), context)
    return at(PainLike(number, step.place, step.felt), context)


FLOW = Flow(STEPS, start, screen, _tapped, typed=_typed, elapsed=after.waited)
