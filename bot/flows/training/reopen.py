"""Return to a session that was left: go on, end it, or begin anew."""

from __future__ import annotations

from bot.coaching.message import msg
from bot.coaching.session import actions
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.flows.buttons import Row, button
from bot.flows.memory.rule_context import patience, session_context
from bot.flows.training import menu
from bot.flows.training import start as training_start
from bot.flows.training.actions import stepped
from bot.flows.training.next_step import shown
from bot.flows.training.steps import AtReturn
from bot.flows.turn import Context, Screen, Turn, Where, not_understood
from bot.value import replace


def tapped(value: str, progress: TrainingProgress, context: Context) -> Turn:
    """Take the next step for a tap."""
    match value:
        case "go_on":
            return _gone_on(progress, context)
        case "end":
            return menu.ended(progress, context)
        case "start_over":
            return training_start.anew(progress, context)
        case _:
            return not_understood(AtReturn())


def screen(progress: TrainingProgress) -> Screen:
    """Return where the session stood: go on, end it, or begin anew."""
    item = progress.session.item
    done = sum(d.planned.kind is not SetKind.RAMP for d in item.done)
    left = sum(p.kind is not SetKind.RAMP for p in item.queue)
    name = msg(f"exercise-{progress.exercise}")
    if left:
        number = done + 1
        text = msg("training-return", exercise=name, number=number, sets=done + left)
    else:
        text = msg("training-return-questions", exercise=name)
    rows: tuple[Row, ...] = (
        (button("warmup-button-go-on", "go_on"),),
        (
            button("training-button-end-here", "end"),
            button("training-button-start-over", "start_over"),
        ),
    )
    return Screen((text,), rows, Where.NEW)


def _gone_on(progress: TrainingProgress, context: Context) -> Turn:
    """Show where it stood, with its picture; a question that is too old stays unanswered."""
    settling = progress.session.settling is not None  # its ten minutes run from the stop on
    touched = progress.touched if settling else context.now
    anew = replace(progress, touched=touched, introduced=(), on_card=None, reply=())
    asked_at = anew.asked_at
    if asked_at is not None and context.now >= asked_at + patience(context):
        rule_context = session_context(context, anew)
        return stepped(anew, actions.unanswered(anew.session, rule_context), context)
    return shown(anew, context)
