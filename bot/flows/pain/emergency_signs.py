"""Signs of an emergency: one more question after certain pains, and the lock that follows."""

from __future__ import annotations

from bot.coaching.events import Event
from bot.coaching.message import msg
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.buttons import button
from bot.flows.close import training_closed, warm_up_closed
from bot.flows.turn import Context, Go, Screen, Turn, Where

NERVES, HEART = "nerves", "heart"
#: In place of what was ticked: an emergency that was typed.
IN_WORDS = "words"


def signs_screen(where: Where = Where.EDIT) -> Screen:
    """Ask for new signs (the method, 2.3 no. 1, after the cauda equina warning card)."""
    signs = tuple(msg(f"pain-sign-{n}") for n in range(1, 5))
    return Screen(
        (msg("pain-signs"), signs),
        (
            (button("pain-button-none-of-these", "none"),),
            (button("pain-button-sign-nerves", NERVES), button("pain-button-sign-heart", HEART)),
        ),
        where,
    )


def locked(reason: str, back: str, context: Context) -> Turn:
    """Lock everything; `back` is the flow that asks again after a slip."""
    session = context.session
    progress = session.progress if session else None
    ended: tuple[Event, ...] = ()
    if isinstance(progress, WarmUpProgress):
        ended = warm_up_closed(progress, context, "stopped")
    elif isinstance(progress, TrainingProgress):
        ended = training_closed(progress, context, "stopped")
    return Turn(events=ended, then=Go("emergency", f"{reason}:{back}"))
