"""The kind word where a practice cannot begin now, and what comes first."""

from bot.coaching.message import msg
from bot.coaching.programme.offers import Closed
from bot.flows.health_check.screens import blocked
from bot.flows.memory.offers import warm_up_now
from bot.flows.turn import Context, Go, Row, Screen, Turn, Where, go_button
from bot.flows.wording.start_button import ways_on


def refusal(context: Context) -> Turn | None:
    """Return what comes before any practice: an emergency's advice, consent, the health check."""
    match warm_up_now(context).closed:
        case Closed.LOCKED:
            return Turn(then=Go("emergency"))
        case Closed.NO_ANSWERS:
            return Turn(screens=(_without_answers(),))
        case Closed.NO_PLAN:
            return Turn(then=Go("onboarding"))
        case Closed.BLOCKED:
            return Turn(screens=(blocked(context).anew(),))
        case Closed.CHECK_DUE:
            return Turn(then=Go("health_check", "again"))
        case _:
            return None


def closed(context: Context) -> Screen:
    """Say that the warm-up to which this question belonged is closed."""
    return Screen((msg("warmup-closed"),), (ways_on(context),), Where.NEW)


def _without_answers() -> Screen:
    buttons: Row = (
        go_button("warmup-button-answer", "health_check", "again"),
        go_button("warmup-button-read", "library"),
    )
    return Screen((msg("warmup-no-answers"),), (buttons,), Where.NEW)
