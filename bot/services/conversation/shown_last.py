"""The buttons that were shown last beside any question: of a prompt, or of a side answer."""

from __future__ import annotations

from bot.coaching.remembered import LastShown
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.prompts.session_facts import morning_first, todays_prompt
from bot.flows.turn import Choice, Context, Go, Screen
from bot.services.conversation.commit import SHOWN

_RUNG = frozenset({"queued", "sent"})
_PROMPTS = (ReminderKind.MORNING, ReminderKind.TRAINING, ReminderKind.WARMUP)


def shown_last(context: Context) -> tuple[tuple[Choice, ...], bool]:
    """Return the buttons, the newest first, and whether those are of the prompt of today."""
    stored = context.memory.stored(SHOWN)
    beside: tuple[Choice, ...] = ()
    if isinstance(stored, LastShown):
        beside = tuple(Choice(b.label, go=Go(b.flow, b.argument, b.on)) for b in stored.buttons)
    served = [s for kind in _PROMPTS if (s := context.memory.served(kind)) is not None]
    rung = [s for s in served if s.local_date == context.today and s.state in _RUNG]
    newest = max((s.at for s in rung), default=None)
    if newest is None or (isinstance(stored, LastShown) and stored.at > newest):
        return beside, False
    return (*_choices(_prompt(context)), *beside), True


def _prompt(context: Context) -> Screen:
    """Today's prompt as it stands now."""
    for kind in _PROMPTS:
        served = context.memory.served(kind)
        if served is None or served.local_date != context.today or served.state not in _RUNG:
            continue
        if kind is ReminderKind.MORNING:
            return morning_first(context)
        return todays_prompt(kind, context)
    return Screen(())


def _choices(screen: Screen) -> tuple[Choice, ...]:
    return tuple(choice for row in screen.rows for choice in row)
