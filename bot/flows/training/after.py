"""After the end of a session: [Good], and the last set taken back."""

from __future__ import annotations

from bot.coaching.events import SessionReopened
from bot.flows.training.actions import taken_back
from bot.flows.training.finish import finish_screen
from bot.flows.training.steps import TrainingFinished
from bot.flows.turn import Context, Screen, Turn, not_understood


def tapped(step: TrainingFinished, value: str, context: Context) -> Turn:
    """Take the next step for a tap."""
    match value:
        case "good":
            return Turn(screens=(Screen(finish_screen(step, context).text),))
        case "undo":
            return _undone(step, context)
        case _:
            return not_understood(step)


def _undone(end: TrainingFinished, context: Context) -> Turn:
    """The session is open again, at its last set."""
    reopened = SessionReopened("training", end.on)
    return taken_back(end, end.progress, context, (reopened,))
