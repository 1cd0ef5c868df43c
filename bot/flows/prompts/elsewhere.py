"""A day on which somebody trains without the coach: it counts, and a long warm-up is offered."""

from bot.coaching.events import Event, PracticeUndone, Practised, Remembered
from bot.coaching.message import msg
from bot.coaching.programme.offers import LONG, Closed
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.memory.offers import warm_up_now
from bot.flows.memory.rule_context import LOG, log_of, open_training
from bot.flows.prompts.steps import PromptElsewhere
from bot.flows.turn import Context, Go, Row, Screen, Turn, button, go_button
from bot.flows.wording.start_button import MY_PLAN
from bot.value import replace

#: The argument of a warm-up before it: a long one, on a day that counts already.
ELSEWHERE = "elsewhere"


def start(context: Context) -> Turn:
    """Count today as trained elsewhere; a session under way, or what comes first, goes before."""
    if open_training(context) is not None:
        return Turn(then=Go("training", "continue"))
    if warm_up_now(context).closed not in {None, Closed.DONE}:
        return Turn(then=Go("warmup", LONG))
    log = log_of(context)
    is_new = not log.is_trained(context.today)
    events: tuple[Event, ...] = (
        Practised(context.today, ReminderKind.TRAINING, reported=True),
        Remembered(LOG, replace(log, elsewhere_on=context.today)),
    )
    step = PromptElsewhere(is_new=is_new)
    return Turn(step, (screen(step, context),), events if is_new else ())


def screen(step: PromptElsewhere, context: Context) -> Screen:
    """Say that the day counts, and offer the long warm-up."""
    minutes = warm_up_now(context).minutes.get(LONG)
    counts = msg("prompt-elsewhere" if step.is_new else "prompt-elsewhere-again")
    undo: Row = (button("button-undo", "undo"),) if step.is_new else ()
    if minutes is None:
        return Screen((counts,), ((*undo, MY_PLAN),))
    label = msg("plan-button-long", minutes=minutes)
    warm_up = go_button(label, "warmup", ELSEWHERE, context.today)
    return Screen((counts, msg("prompt-elsewhere-warm-up")), ((warm_up,), (*undo, MY_PLAN)))


def undone(context: Context) -> tuple[Event, ...]:
    """Return the events that open the day again."""
    before = replace(log_of(context), elsewhere_on=None)
    return PracticeUndone(context.today, ReminderKind.TRAINING), Remembered(LOG, before)
