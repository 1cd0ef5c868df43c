"""Signs of an emergency: one more question after certain pains, and the lock that follows."""

from bot.coaching.message import msg
from bot.flows.close import stopped
from bot.flows.turn import Context, Go, Screen, Turn, button

NERVES, HEART = "nerves", "heart"
#: In place of what was ticked: an emergency that was typed.
IN_WORDS = "words"


def signs_screen() -> Screen:
    """Ask for new signs (the method, 2.3 no. 1, after the cauda equina warning card)."""
    signs = tuple(msg(f"pain-sign-{n}") for n in range(1, 5))
    return Screen(
        (msg("pain-signs"), signs),
        (
            (button("pain-button-none-of-these", "none"),),
            (button("pain-button-sign-nerves", NERVES), button("pain-button-sign-heart", HEART)),
        ),
    )


def locked(reason: str, back: str, context: Context) -> Turn:
    """Lock everything; `back` is the flow that asks again after a slip."""
    return Turn(events=stopped(context), then=Go("emergency", f"{reason}:{back}"))
