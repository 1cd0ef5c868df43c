"""How-to of an exercise: its steps, common faults, both ends of it as a picture."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import msg
from bot.flows.buttons import BACK, Row, button, go_button, rows_of_three
from bot.flows.turn import Choice, Context, Media, Screen, Turn, Where

MOST_FAULTS = 3  # on one screen


def how_to(exercise: Exercise, *beside: Choice) -> Screen:
    """Its set-up line by line; `beside` stand after [Back] and [Slow pictures]."""
    prefix = f"exercise-{exercise.id}"
    setup = tuple(
        msg("how-to-line", number=n, line=msg(f"{prefix}.setup-{n}"))
        for n in range(1, exercise.setup + 1)
    )
    feel = msg("how-to-feel", feel=msg(f"{prefix}.feel"))
    rows = rows_of_three((BACK, to_still(exercise), *beside))
    return Screen((msg("how-to-title", exercise=msg(prefix)), setup, feel), rows)


def faults(exercise: Exercise) -> Screen:
    """Common faults, and how they feel."""
    lines = tuple(
        msg("how-to-fault", fault=msg(f"fault-{f}"), feels=msg(f"fault-{f}.feels"))
        for f in exercise.faults[:MOST_FAULTS]
    )
    title = msg("how-to-title", exercise=msg(f"exercise-{exercise.id}"))
    return Screen((title, lines), ((BACK,),))


def to_faults(exercise: Exercise) -> Row:
    """The button to what goes wrong, where something is known to."""
    return (button("how-to-button-faults", "faults"),) if exercise.faults else ()


def to_still(exercise: Exercise) -> Choice:
    """The button to its still, beside whatever stands open."""
    return go_button("how-to-button-still", "still", exercise.id)


def still(argument: str, context: Context) -> Turn:
    """Start and end side by side, for whom the moving picture is too quick."""
    if argument not in context.catalogue.exercises:
        return Turn()
    text = msg("how-to-still", exercise=msg(f"exercise-{argument}"))
    return Turn(screens=(Screen((text,), where=Where.NEW, media=Media("still", argument)),))
