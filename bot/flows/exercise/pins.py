"""Cues that a viewer has pinned to an exercise, on its card."""

from bot.coaching.message import Message, msg
from bot.coaching.person.sharing import pinned
from bot.flows.turn import Context


def pin_lines(exercise: str, context: Context) -> tuple[Message, ...]:
    """Return each pinned cue with the name of who has pinned it; () where there is none."""
    marks = context.person.profile.marks
    return tuple(msg("shared-pin", name=m.by, text=m.text) for m in pinned(marks, exercise))
