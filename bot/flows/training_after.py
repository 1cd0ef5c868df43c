"""After the end of a session: [Good], and the last set taken back."""

from __future__ import annotations

from bot.coaching.events import SessionReopened
from bot.flows.training_end import finish_screen
from bot.flows.training_play import back_to_last_set
from bot.flows.training_progress import may_undo
from bot.flows.training_steps import TrainingFinished
from bot.flows.turn import Context, Screen, Turn, say


def tapped(step: TrainingFinished, value: str, context: Context) -> Turn:
    """Take the next step for a tap."""
    match value:
        case "good":
            return Turn(screens=(Screen(finish_screen(step, context).text),))
        case "undo":
            return _undone(step, context)
        case _:
            return Turn(step, understood=False)


def _undone(end: TrainingFinished, context: Context) -> Turn:
    """The session is open again, at its last set."""
    if not may_undo(end.progress, context.now):
        return Turn(end, toast=say("warmup-undo-late"))
    reopened = SessionReopened("training", end.on)
    return back_to_last_set(end.progress, context, (reopened,))
