"""Feeling unwell, which ends today's practice; and thoughts of self-harm, which lead to people."""

from bot.coaching.events import FeltUnwell
from bot.coaching.message import msg, varied
from bot.flows.close import stopped
from bot.flows.pain.after import nothing
from bot.flows.pain.emergency_signs import HEART
from bot.flows.turn import Context, Flow, Go, Row, Screen, Turn, Where, button, not_understood
from bot.value import Value

SELF_HARM = "self_harm"


class AtUnwell(Value):
    """Rest for today; is it worse than that?"""


class AtSupport(Value):
    """People to talk to; `typed` texts have been answered since."""

    typed: int = 0


Step = AtUnwell | AtSupport
STEPS = (AtUnwell, AtSupport)
_SUPPORT = ("support", "support-still")


def start(argument: str, context: Context) -> Turn:
    """End today's practice, "" for feeling unwell; "self_harm" leaves it open and names help."""
    if argument == SELF_HARM:
        # Before consent nothing is stored that speaks of health.
        state = None if context.person.consent is None else AtSupport()
        return Turn(state, (_support(AtSupport()),))
    if context.person.profile.lock is not None:
        return Turn(then=Go("emergency"))
    if context.person.onboarded_at is None or context.person.consent is None:
        return Turn(screens=(Screen((msg("unwell-early"),), where=Where.NEW),))
    return Turn(AtUnwell(), (_unwell(),), (*stopped(context), FeltUnwell()))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    match step, value:
        case AtUnwell(), "good":
            return Turn(screens=(Screen((msg("unwell-better"),)),))
        case AtUnwell(), "hurts":
            return Turn(then=Go("pain"))
        case AtUnwell(), "heart":
            return Turn(then=Go("pain", HEART))
        case AtSupport(), "safe" if context.person.profile.lock is not None:
            return Turn(then=Go("emergency"))
        case AtSupport(), "safe" if context.session is not None:
            return nothing(context)
        case AtSupport(), "safe":
            return Turn(screens=(Screen((msg("support-safe"),)),))
        case _:
            return not_understood(step)


def _typed(step: Step, text: str, context: Context) -> Turn:
    """Name help again to whoever goes on writing, in other words each time."""
    if isinstance(step, AtUnwell):
        return not_understood(step, text, context)
    again = AtSupport(step.typed + 1)
    return Turn(again, (_support(again),))


def show(step: Step, context: Context) -> Screen:  # noqa: ARG001 - the same for everybody
    """Return the screen of the open question, as it stands."""
    return _unwell() if isinstance(step, AtUnwell) else _support(step)


def _unwell() -> Screen:
    rows: tuple[Row, ...] = (
        (button("pain-button-heart", "heart"), button("pain-button-hurts", "hurts")),
        (button("unwell-button-better", "good"),),
    )
    return Screen((msg("unwell"), msg("unwell-call")), rows, Where.NEW)


def _support(step: AtSupport) -> Screen:
    text = msg(varied(_SUPPORT, step.typed))
    return Screen((text,), ((button("support-button-safe", "safe"),),), Where.NEW)


FLOW = Flow(STEPS, start, show, _tapped, typed=_typed)
