"""Exclusions: contraindications that nobody asks about (kneeling, latex …), and exercises."""

from typing import assert_never

from bot.coaching.message import msg
from bot.coaching.person.person import Wishes
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Go,
    Screen,
    Turn,
    button,
    not_understood,
    numbered,
    page_in,
    paged,
    rows_of_three,
    toggle,
)
from bot.value import Value, replace


class AtAvoid(Value):
    """Toggles of what to avoid."""


class AtNever(Value):
    """Exercises that are never offered; a tap offers one again."""

    page: int = 0


Step = AtAvoid | AtNever
STEPS = (AtAvoid, AtNever)


def start(argument: str, context: Context) -> Turn:
    """Show the toggles; "never:<exercise>" takes an exercise off for good and shows that list."""
    what, _, exercise = argument.partition(":")
    if what != "never":
        return FLOW.at(AtAvoid(), context)
    wishes = context.person.profile.wishes
    if exercise in context.catalogue.exercises:
        wishes = replace(wishes, never_offer=wishes.never_offer | {exercise})
    return _switched(AtNever(), wishes, context)


def show(step: Step, context: Context) -> Screen:
    """Return the list as it stands."""
    wishes = context.person.profile.wishes
    match step:
        case AtAvoid():
            ids = _nobody_asks(context)
            toggles = (toggle(f"contra-{i}.label", i, is_on=i in wishes.avoid) for i in ids)
            never = button("avoid-button-never", "never", count=len(wishes.never_offer))
            return Screen((msg("avoid-title"),), rows_of_three((*toggles, never, BACK)))
        case AtNever(page=page):
            return _never(sorted(wishes.never_offer), page)
        case _:
            assert_never(step)


def _never(exercises: list[str], page: int) -> Screen:
    if not exercises:
        return Screen((msg("avoid-never-none"),), ((BACK,),))
    names, numbers = numbered((msg(f"exercise-{e}"), e) for e in exercises)
    buttons = (button(number, value) for number, value in numbers)
    return Screen((msg("avoid-never"), names), paged(buttons, page, BACK))


def _tapped(step: Step, value: str, context: Context) -> Turn:
    wishes = context.person.profile.wishes
    match step, value:
        case AtAvoid(), "back":
            return Turn(then=Go("preferences"))
        case AtAvoid(), "never":
            return FLOW.at(AtNever(), context)
        case AtAvoid(), _ if value in _nobody_asks(context):
            return _switched(step, replace(wishes, avoid=wishes.avoid ^ {value}), context)
        case AtNever(), "back":
            return FLOW.at(AtAvoid(), context)
        case AtNever(), _ if (page := page_in(value, len(wishes.never_offer))) is not None:
            return FLOW.at(AtNever(page), context)
        case AtNever(), _ if value in wishes.never_offer:
            again = wishes.never_offer - {value}
            return _switched(step, replace(wishes, never_offer=again), context)
        case _:
            return not_understood(step)


def _nobody_asks(context: Context) -> tuple[str, ...]:
    """Return ids of the contraindications that the health check leaves out (rulings 14)."""
    return tuple(c.id for c in context.catalogue.contraindications.values() if not c.asked)


def _switched(step: Step, wishes: Wishes, context: Context) -> Turn:
    person = context.person.with_profile(wishes=wishes)
    return FLOW.at(step, context, person)


FLOW = Flow(STEPS, start, show, _tapped)
