"""/language: which of the languages of the content the coach speaks."""

from bot.coaching.message import msg
from bot.flows.turn import (
    BACK,
    Context,
    Flow,
    Go,
    Screen,
    Turn,
    button,
    not_understood,
    page_in,
    paged,
)
from bot.value import Value, replace


class AtLanguage(Value):
    """Question: which language?"""

    page: int = 0


STEPS = (AtLanguage,)


def start(argument: str, context: Context) -> Turn:  # noqa: ARG001 - one way in
    """Ask for the language."""
    return FLOW.at(AtLanguage(), context)


def _tapped(step: AtLanguage, value: str, context: Context) -> Turn:
    if value == "back":
        return Turn(then=Go("preferences", "place"))
    if any(value == language.code for language in context.catalogue.languages):
        person = replace(context.person, language=value)
        return Turn(person=person, toast=msg("button-saved"), then=Go("preferences", "place"))
    page = page_in(value, len(context.catalogue.languages))
    return not_understood(step) if page is None else FLOW.at(AtLanguage(page), context)


def show(step: AtLanguage, context: Context) -> Screen:
    """Return the list of languages; the text names those that are drafts."""
    languages = context.catalogue.languages
    names = (button("language-button", each.code, name=each.name) for each in languages)
    drafts = tuple(
        msg("language-button-draft", name=each.name) for each in languages if each.is_draft
    )
    text = (msg("language-title"), drafts) if drafts else (msg("language-title"),)
    return Screen(text, paged(names, step.page, BACK))


FLOW = Flow(STEPS, start, show, _tapped)
