"""/language: which of the languages of the content the coach speaks."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.message import say
from bot.flows.buttons import BACK, button, page_in, paged
from bot.flows.turn import (
    Context,
    Elapsed,
    Go,
    Input,
    Interrupted,
    Screen,
    Shared,
    Tap,
    Turn,
    Typed,
)
from bot.value import Value, replace


class AtLanguage(Value):
    """Which language?"""

    page: int = 0


STEPS = (AtLanguage,)


def start(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one way in
    """Ask for the language."""
    return _at(AtLanguage(), context)


def resume(state: object, given: Input, context: Context) -> Turn:
    """Speak the chosen language from now on."""
    step = state if isinstance(state, AtLanguage) else AtLanguage()
    match given:
        case Tap("back"):
            return Turn(then=Go("preferences", "place"))
        case Tap(value) if value in context.catalogue.languages:
            person = replace(context.person, language=value)
            return Turn(person=person, toast=say("button-saved"), then=Go("preferences", "place"))
        case Tap(value) if (page := page_in(value, len(context.catalogue.languages))) is not None:
            return _at(AtLanguage(page), context)
        case Tap() | Typed() | Shared() | Elapsed():
            return Turn(step, understood=False)
        case Interrupted():
            return Turn()
        case _:
            assert_never(given)


def show(state: object, context: Context) -> Screen:
    """The list of languages."""
    page = state.page if isinstance(state, AtLanguage) else 0
    names = (button(f"language-button-{tag}", tag) for tag in context.catalogue.languages)
    return Screen((say("language-title"),), paged(names, page, BACK))


def _at(step: AtLanguage, context: Context) -> Turn:
    return Turn(step, (show(step, context),))
