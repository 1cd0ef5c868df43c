"""The exercises to read: families, the steps of one, how each is done. Open to everybody."""

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import msg
from bot.flows.exercise.how_to import faults, how_to
from bot.flows.turn import (
    Choice,
    Context,
    Screen,
    Turn,
    Where,
    go_button,
    numbered,
    page_in,
    paged,
    rows_of_three,
)
from bot.value import replace


def library(argument: str, context: Context) -> Turn:
    """Return families; the steps of one; one how-to, or what goes wrong in it.

    A page after the dot: "bridge.1" is the second of a family, "bridge.new" the first as a new
    message; "clam.faults" and "clam.text" stay in the message with the film.
    """
    name, _, page = argument.partition(".")
    exercise = context.catalogue.exercises.get(name)
    if exercise is not None:
        return Turn(screens=(_of_exercise(exercise, page, context),))
    if name in context.catalogue.families:
        ladder = _ladder(name, context)
        steps = _steps(name, ladder, page_in(page, len(ladder), prefix="") or 0)
        return Turn(screens=(steps.anew() if page == "new" else steps,))
    families = (go_button(f"family-{f}", "library", f) for f in context.catalogue.families)
    where = Where.EDIT if argument == "all" else Where.NEW
    return Turn(screens=(Screen((msg("library-title"),), rows_of_three(families), where),))


def _ladder(family: str, context: Context) -> list[Exercise]:
    every = [e for e in context.catalogue.exercises.values() if e.family == family]
    return sorted(every, key=lambda e: (e.level, e.variant_of is not None))


def _steps(family: str, ladder: list[Exercise], page: int) -> Screen:
    names, numbers = numbered((msg(f"exercise-{e.id}"), e.id) for e in ladder)
    buttons = (go_button(number, "library", id_) for number, id_ in numbers)
    rows = paged(buttons, page, _back("all"), lambda n: _page(family, n))
    return Screen((msg("library-family", family=msg(f"family-{family}")), names), rows)


def _of_exercise(exercise: Exercise, page: str, context: Context) -> Screen:
    if page == "faults":
        return faults(exercise, _back(f"{exercise.id}.text"))
    wrong = go_button("how-to-button-faults", "library", f"{exercise.id}.faults")
    screen = how_to(exercise, context, wrong, back=_back(f"{exercise.family}.new"))
    return replace(screen, where=Where.EDIT) if page == "text" else screen


def _back(argument: str) -> Choice:
    return go_button("button-back", "library", argument)


def _page(family: str, page: int) -> Choice:
    return go_button("button-more", "library", f"{family}.{page}")
