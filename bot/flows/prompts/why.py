"""[Why this?]: what was asked for, and why it is this that comes."""

from bot.coaching.message import Message, Weekdays, msg
from bot.coaching.programme.offers import USUAL
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.memory.offers import open_now
from bot.flows.prompts.steps import PromptWhy
from bot.flows.turn import BACK, Context, Row, Screen, go_button
from bot.flows.wording.habit_anchors import habit_anchor_of
from bot.flows.wording.upcoming import session_name


def why_screen(step: PromptWhy, context: Context) -> Screen:
    """Return the person's own wish first, the reason of the method second."""
    text = _session(context) if step.kind == ReminderKind.TRAINING else _warm_up(context)
    kind = ReminderKind.TRAINING if step.kind == ReminderKind.TRAINING else ReminderKind.WARMUP
    today = open_now(context)
    offer = today.session if kind == ReminderKind.TRAINING else today.warm_up
    start: Row = (go_button("button-start", kind, USUAL, context.today),) if offer.is_open else ()
    return Screen(text, ((*start, BACK),))


def _warm_up(context: Context) -> tuple[Message, ...]:
    profile = context.person.profile
    habit_anchor, at = habit_anchor_of(profile), profile.warmup_on(context.today)
    these = msg("prompt-why-these")
    if habit_anchor:
        return msg("prompt-why-after", at=at, anchor=habit_anchor), these
    return msg("prompt-why", at=at), these


def _session(context: Context) -> tuple[Message, ...]:
    profile = context.person.profile
    days = Weekdays(profile.training_days)
    chosen = msg("prompt-why-session", days=days, at=profile.training_at)
    return chosen, msg("prompt-why-turns", name=session_name(context))
