"""The choices of [Swap], in a warm-up as in a session, and the way to never see this again."""

from collections.abc import Iterable

from bot.coaching.message import msg
from bot.flows.turn import BACK, Row, Screen, button, go_button, numbered, rows_of_three

MOST_CHOICES = 6


def swap_screen(exercise: str, choices: Iterable[str], also: Row = ()) -> Screen:
    """Ask which exercise suits better today; `choices` are ids of others.

    `also` are buttons that stand before [Never offer this].
    """
    names, numbers = numbered((msg(f"exercise-{c}"), c) for c in choices)
    last: Row = (*also, go_button("training-button-never", "avoid", f"never:{exercise}"), BACK)
    if not names:
        return Screen((msg("training-swap-none"),), (last,))
    buttons = (button(number, value) for number, value in numbers)
    return Screen((msg("training-swap"), names), (*rows_of_three(buttons), last))
