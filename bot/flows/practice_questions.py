"""Free questions at a card, which stays open: how much is left, and another hour."""

from datetime import time

from bot.coaching.events import whole_sets
from bot.coaching.message import Message, msg
from bot.coaching.programme.duration import seconds_of
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import working
from bot.coaching.warmup.progress import WarmUpProgress
from bot.coaching.warmup.warmup import in_minutes
from bot.flows.memory.rule_context import session_context
from bot.flows.memory.session_due import programmes_of
from bot.flows.settings import plan_screens, session_times
from bot.flows.turn import Context, Screen, Turn, Where, go_button, rows_of_three
from bot.flows.warmup.entry import closed
from bot.value import replace


def left(argument: str, context: Context) -> Turn:  # noqa: ARG001 - of the open practice
    """Say how many sets are left, and about how many minutes."""
    match context.progress:
        case TrainingProgress() as training:
            line = _left_of_session(training, context)
        case WarmUpProgress() as warm_up:
            line = _left_of_warm_up(warm_up)
        case _:
            return Turn(screens=(closed(context),))
    return Turn(screens=(Screen((line,), where=Where.NEW),))


def hours_wished(text: str, context: Context) -> tuple[time, ...]:
    """Return the hours at which a text asks to have the practice instead; () for none."""
    hours = session_times.HOURS if _is_of_session(context) else plan_screens.HOURS
    return context.parser.other_hours(text, hours)


def other_hour(argument: str, context: Context) -> Turn:
    """Ask whether the prompts come at another hour from now on: "20:00,08:00" are proposed."""
    flow, asked = "plan_questions", "plan-questions-hour"
    if _is_of_session(context):
        flow, asked = "session_times", "session-times-hour"
    times = (
        go_button(msg("button-time", at=at), flow, f"hour-{at:%H:%M}") for at in _times(argument)
    )
    other = go_button("plan-questions-button-other-hour", flow, "hour")
    return Turn(screens=(Screen((msg(asked),), rows_of_three((*times, other)), Where.NEW),))


def _left_of_session(training: TrainingProgress, context: Context) -> Message:
    ahead = tuple(
        replace(item.plan, sets=item.queue) for item in training.session.items if item.queue
    )
    seconds = seconds_of(ahead, 0, programmes_of(context), session_context(context, training))
    halves = sum(working(item.sets) * (1 if item.side else 2) for item in ahead)
    return msg("typed-left", sets=whole_sets(halves), minutes=in_minutes(seconds))


def _left_of_warm_up(warm_up: WarmUpProgress) -> Message:
    ahead = list(warm_up.plan.parts[warm_up.at :])
    if ahead:
        ahead[0] = replace(ahead[0], sets=warm_up.sets_left)
    sets = sum(part.sets for part in ahead)
    seconds = sum(part.seconds for part in ahead if part.sets)
    line = msg("typed-left", sets=sets, minutes=in_minutes(seconds))
    return line if warm_up.leads_to is None else msg("typed-left-session", left=line)


def _is_of_session(context: Context) -> bool:
    """Return whether the session is open, or a warm-up that leads to it."""
    progress = context.progress
    return not isinstance(progress, WarmUpProgress) or progress.leads_to is not None


def _times(argument: str) -> tuple[time, ...]:
    """Return the times that an argument names; what is none is left out."""
    hours = {f"{minute // 60:02}:{minute % 60:02}": minute for minute in range(24 * 60)}
    named = (hours[name] for name in argument.split(",") if name in hours)
    return tuple(time(*divmod(minute, 60)) for minute in named)
