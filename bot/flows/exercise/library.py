"""The exercises to read: families, the steps of one, how each is done. Open to everybody."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.message import Message, msg
from bot.flows.buttons import go_button, numbered, page_in, paged, rows_of_three
from bot.flows.exercise.how_to import to_still
from bot.flows.turn import Choice, Context, Screen, Turn, Where


def library(argument: str, context: Context) -> Turn:
    """Families; the steps of one ("<family>", or "<family>.1" for its second page); one how-to."""
    exercise = context.catalogue.exercises.get(argument)
    if exercise is not None:
        return Turn(screens=(_how_to(exercise),))
    family, dot, page = argument.partition(".")
    if family in context.catalogue.families:
        ladder = _ladder(family, context)
        number = page_in(page, len(ladder), prefix="") if dot else 0
        return Turn(screens=(_steps(family, ladder, number or 0),))
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


def _how_to(exercise: Exercise) -> Screen:
    id_ = f"exercise-{exercise.id}"
    text = (
        msg("library-exercise", exercise=msg(id_)),
        _lines(exercise),
        msg("library-feel", feel=msg(f"{id_}.feel")),
    )
    return Screen(text, ((_back(exercise.family), to_still(exercise)),))


def _lines(exercise: Exercise) -> tuple[Message, ...]:
    """Set-up and movement, line by line."""
    id_ = f"exercise-{exercise.id}"
    parts = [f"setup-{n}" for n in range(1, exercise.setup + 1)]
    parts += [f"cue-{n}" for n in range(1, exercise.cues + 1)]
    return tuple(
        msg("library-line", number=number, line=msg(f"{id_}.{part}"))
        for number, part in enumerate(parts, 1)
    )


def _back(argument: str) -> Choice:
    return go_button("button-back", "library", argument)


def _page(family: str, page: int) -> Choice:
    return go_button("button-more", "library", f"{family}.{page}")
