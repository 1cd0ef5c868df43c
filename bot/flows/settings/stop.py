"""Stop: end the session, pause all messages, erase everything, or go on after all."""

from bot.coaching.message import msg
from bot.flows.turn import Context, Flow, Go, Row, Screen, Turn, Where, button, not_understood
from bot.value import Value


class AtStop(Value):
    """Question: what shall stop? Buttons of an earlier one end nothing that began since."""


STEPS = (AtStop,)


def start(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one question
    """Ask what shall stop."""
    return Turn(AtStop(), (show(AtStop(), context),))


def _tapped(step: AtStop, value: str, context: Context) -> Turn:
    session = context.session
    match value:
        case "end" if session is not None:
            return Turn(then=Go(session.kind, "end"))
        case "pause_all":
            return Turn(then=Go("pause", "resume" if context.person.is_paused else "open"))
        case "delete":
            return Turn(then=Go("erasure", "delete"))
        case "keep" if session is not None:
            return Turn(then=Go(session.kind, "back"))
        case "keep":
            return Turn(screens=(Screen((msg("pain-nothing"),)),))
        case _:
            return not_understood(step)


def show(step: AtStop, context: Context) -> Screen:  # noqa: ARG001 - the same for everybody
    """Return the question as it stands."""
    erase, keep = button("typed-button-erase", "delete"), button("button-continue", "keep")
    if context.person.is_paused:
        resume = button("button-resume", "pause_all")
        return Screen((msg("typed-stop-paused"),), ((resume, erase),), Where.NEW)
    rows: tuple[Row, ...] = ((button("typed-button-pause", "pause_all"), erase), (keep,))
    if context.session is not None:
        rows = ((button("typed-button-end-session", "end"),), *rows)
    return Screen((msg("typed-stop"),), rows, Where.NEW)


FLOW = Flow(STEPS, start, show, _tapped)
