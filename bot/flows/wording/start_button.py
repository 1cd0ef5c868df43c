"""The button to what can begin now: each menu and each dead end shows the same one."""

from bot.coaching.programme.offers import Closed, OpenToday
from bot.flows.memory.offers import open_now
from bot.flows.turn import Choice, Context, Row, go_button

MY_PLAN = go_button("button-my-plan", "plan")


def start_button(context: Context, today: OpenToday | None = None) -> Choice | None:
    """Go on, begin, one more round, or what has to come first; None: nothing is open."""
    if context.session is not None:
        return go_button("button-continue", context.session.kind, "continue")
    offers = today or open_now(context)
    if offers.warm_up.is_open:
        return go_button("button-warm-up-now", "warmup", "normal")
    if offers.session.is_open:
        return go_button("training-button-start", "training", "normal")
    if offers.warm_up.is_again:
        return go_button("warmup-button-again", "warmup", "again")
    match offers.warm_up.closed:
        case Closed.CHECK_DUE:
            return go_button("pause-button-health", "health_check", "again")
        case Closed.BLOCKED | Closed.NO_ANSWERS:
            return go_button("warmup-button-health", "health_check")
        case _:
            return None


def ways_on(context: Context, today: OpenToday | None = None) -> Row:
    """Return that button, and the plan."""
    start = start_button(context, today)
    return (MY_PLAN,) if start is None else (start, MY_PLAN)
