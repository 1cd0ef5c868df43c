"""A session that nobody came back to: it ends early, and what was done of it counts."""

from __future__ import annotations

from bot.coaching import playing
from bot.coaching.events import Event, SessionFinished
from bot.coaching.warmup_progress import WarmUpProgress
from bot.flows import training_end, warmup_finish
from bot.flows.training_day import here_of
from bot.flows.training_progress import TrainingProgress
from bot.flows.training_record import absorbed
from bot.flows.turn import Context


def left_open(context: Context) -> tuple[Event, ...]:
    """What is recorded at the end of the open session, for the day on which it began.

    () where none is open.
    """
    left = context.session
    if left is None:
        return ()
    match left.progress:
        case WarmUpProgress() as progress:
            return warmup_finish.closing(progress, context, "partial")
        case TrainingProgress() as progress:
            step = playing.end(progress.session, here_of(context, progress))
            taken = absorbed(progress, step, context)
            return (*taken.events, *training_end.closing(taken.progress, context))
        case _:
            return (SessionFinished(left.kind, left.local_date, "partial", 0),)
