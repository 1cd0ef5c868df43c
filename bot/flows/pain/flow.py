"""Something hurts: number, place and kind in at most three taps, and what follows at once."""

from bot.coaching.rules.context import SORE, WARNING_KINDS, WORST, PainKind, PainPlace
from bot.flows.context import PainDetails
from bot.flows.memory.rule_context import patience
from bot.flows.pain import after
from bot.flows.pain.after import judged
from bot.flows.pain.details import details_in, known_at, together
from bot.flows.pain.emergency_signs import HEART, IN_WORDS, locked
from bot.flows.pain.in_warmup import at
from bot.flows.pain.screens import screen, so_far, without_consent
from bot.flows.pain.steps import (
    STEPS,
    PainLike,
    PainNumber,
    PainSettling,
    PainSigns,
    PainWhere,
    ReportedPain,
    Step,
)
from bot.flows.turn import Context, Flow, Turn, not_understood, number_in
from bot.value import replace

Asking = PainNumber | PainWhere | PainLike
PLACE_OF = {"low_back": "low_back", "knees": "knee"}


def start(argument: str, context: Context) -> Turn:
    """Ask about a pain.

    `argument`: "" from any [Something hurts]; "felt:low_back" or "felt:knees" after a set;
    "stated:6,knee,left,ache" after a sentence, with the details in it; "emergency:heart" after
    words of an emergency, "emergency:heart:back,G6" with the list of the health check that they
    closed; "heart" for chest pain and fainting; "slip" to ask again after a mistake; "settle"
    after the ten minutes of a stop; "cleared" when a professional said that it is fine.
    """
    if context.person.consent is None:
        return Turn(screens=(without_consent(),))
    what, _, detail = argument.partition(":")
    match what:
        case "felt":
            return at(PainNumber(PLACE_OF.get(detail), detail), context)
        case "stated":
            return _acknowledged(_asked(details_in(detail), None, context))
        case "heart":
            return locked(HEART, "pain", context)
        case "emergency":
            reason, _, ticks = detail.partition(":")
            return locked(reason, f"pain:{','.join(filter(None, (IN_WORDS, ticks)))}", context)
        case _:
            return _back_at(what, detail, context)


def _acknowledged(turn: Turn) -> Turn:
    """Return the question after a sentence, with what the sentence has stated."""
    line = so_far(turn.state) if isinstance(turn.state, PainWhere | PainLike) else None
    if line is None:
        return turn
    (asked,) = turn.screens
    return replace(turn, screens=(replace(asked, text=(line, *asked.text)),))


def _back_at(what: str, detail: str, context: Context) -> Turn:
    match what:
        case "settle":
            return after.settle(context)
        case "slip" if detail == IN_WORDS:
            return after.nothing(context)
        case "slip":
            return after.slipped(context)
        case "cleared":
            return after.cleared(context)
        case _:
            return at(PainNumber(), context)


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step:
        case PainNumber():
            return _number(step, value, context)
        case PainWhere(number=0) | PainLike(number=0) if value == "mistake":
            return after.nothing(context)
        case PainWhere():
            if value not in set(PainPlace):
                return not_understood(step)
            return _answered(step, PainDetails(place=value), context)
        case PainLike():
            if value not in set(PainKind):
                return not_understood(step)
            return _answered(step, PainDetails(kind=value), context)
        case _:
            return after.tapped(step, value, context)


def _typed(step: Step, text: str, context: Context) -> Turn:
    """Read all that a sentence answers: the exact number, where and what it is like."""
    match step:
        case PainNumber() | PainWhere() | PainLike():
            return _answered(step, context.parser.pain(text), context)
        case PainSettling():
            number = context.parser.pain(text).number
            if number is None:
                return not_understood(step)
            return after.tapped(step, "2" if number <= 2 else "3", context)
        case _:
            return not_understood(step)


def _elapsed(step: Step, context: Context) -> Turn:
    if isinstance(step, Asking):
        return left(step, context) or not_understood(step)
    return after.waited(step, context)


def _answered(step: Asking, stated: PainDetails, context: Context) -> Turn:
    if stated.number is not None and not 0 <= stated.number <= WORST:
        return not_understood(step)
    known = known_at(step)
    pain = together(known, stated)
    if pain == known and not (isinstance(step, PainLike) and stated.kind):
        return not_understood(step)
    felt = None if isinstance(step, PainWhere) else step.felt
    return _asked(pain, felt, context)


def _asked(pain: PainDetails, felt: str | None, context: Context) -> Turn:
    """Ask for what is not known yet; with all of it known the pain is judged.

    A kind at 0 is no pain, unless it counts at any number; the low back is judged at 0, too (the
    method, 2.1), and so is an answer to "where did you feel it".
    """
    step: Asking
    is_harmless = pain.kind not in {None, *WARNING_KINDS} and pain.place != PainPlace.LOW_BACK
    if pain.number == 0 and is_harmless and felt is None:
        return after.nothing(context)
    match pain:
        case PainDetails(number=int(number), place=str(place), side=side, kind=str(kind)):
            return judged(ReportedPain(number, place, kind, felt, side), context)
        case PainDetails(number=int(number), place=str(place), side=side):
            step = PainLike(number, place, felt, side)
        case PainDetails(number=int(number), side=side, kind=kind):
            step = PainWhere(number, kind, side)
        case PainDetails(place=place, side=side, kind=kind):
            step = PainNumber(place, felt, kind, side)
    return replace(at(step, context), wake_at=context.now + patience(context))


def left(step: Step, context: Context) -> Turn | None:
    """Judge a pain by what was said of it, where its questions are left; None: nothing was said.

    Without a number it counts as the lowest that is no good one (the method, 2.2).
    """
    if not isinstance(step, Asking):
        return None
    pain = known_at(step)
    is_stated = pain.number is not None or pain.kind is not None or pain.place is not None
    if not is_stated or (isinstance(step, PainNumber) and step.felt is not None):
        return None
    number = SORE if pain.number is None else pain.number
    place = pain.place or PainPlace.OTHER.value
    return judged(ReportedPain(number, place, pain.kind, side=pain.side), context)


def _number(step: PainNumber, value: str, context: Context) -> Turn:
    match value:
        case "heart":
            return locked(HEART, "pain", context)
        case "mistake":
            return after.nothing(context)
        case _ if (number := number_in(value, range(WORST + 1))) is not None:
            return _answered(step, PainDetails(number), context)
        case _:
            return not_understood(step)


FLOW = Flow(
    STEPS,
    start,
    screen,
    _tapped,
    typed=_typed,
    elapsed=_elapsed,
    left=left,
    asks_pain=(PainNumber, PainWhere, PainLike, PainSettling),
    clear_yes=(PainSigns,),
    takes={
        PainNumber: "typed-takes-pain",
        PainWhere: "typed-takes-where",
        PainLike: "typed-takes-kind",
        PainSettling: "typed-takes-pain",
    },
    about={
        **dict.fromkeys((PainNumber, PainSettling), "typed-about-pain"),
        **dict.fromkeys((PainWhere, PainLike), "typed-about-where"),
    },
)
