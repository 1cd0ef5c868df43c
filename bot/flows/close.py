"""The end of a session, as it is recorded; one that nobody came back to ends early.

What was done of it counts for the day on which it began.
"""

from bot.coaching.events import Event, Practised, Remembered, SessionFinished
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.session import actions
from bot.coaching.session.progress import TrainingProgress, changes_of
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.memory.rule_context import remembered_of, session_context, standings_of
from bot.flows.turn import Context
from bot.value import replace


def close_session(context: Context) -> tuple[Event, ...]:
    """End the open session; the events belong to the day on which it began.

    () where none is open.
    """
    session = context.session
    if session is None:
        return ()
    match session.progress:
        case WarmUpProgress() as progress:
            return warm_up_closed(progress, context, "partial")
        case TrainingProgress() as progress:
            rule_context = session_context(context, progress)
            step = actions.end(progress.session, rule_context)
            changes = changes_of(step, standings_of(context), rule_context, progress.promoted)
            events = tuple(Remembered(*value) for value in remembered_of(changes))
            return (*events, *training_closed(replace(progress, session=step.session), context))
        case _:
            return (SessionFinished(session.kind, session.local_date, "partial", 0),)


def stopped(context: Context) -> tuple[Event, ...]:
    """End what is practised because of the body, at once; () where nothing is open."""
    match context.progress:
        case WarmUpProgress() as progress:
            return warm_up_closed(progress, context, "stopped")
        case TrainingProgress() as progress:
            return training_closed(progress, context, "stopped")
        case _:
            return ()


def warm_up_closed(progress: WarmUpProgress, context: Context, outcome: str) -> tuple[Event, ...]:
    """Return events at the end of a warm-up: done, partial or stopped.

    It belongs to the date on which it began; any set that was done makes that day count.
    """
    on = context.session.local_date if context.session else context.today
    end = SessionFinished(ReminderKind.WARMUP, on, outcome, progress.seconds)
    counts = progress.counts and progress.done
    return (end, Practised(on, ReminderKind.WARMUP)) if counts else (end,)


def training_closed(
    progress: TrainingProgress, context: Context, outcome: str | None = None
) -> tuple[Event, ...]:
    """Return events at the end of a session, for the date on which it began.

    `outcome`: None: the session's own.
    """
    on = context.session.local_date if context.session else context.today
    ended = outcome or progress.session.outcome or "partial"
    return (SessionFinished(ReminderKind.TRAINING, on, ended, progress.seconds),)
