"""What typed words mean beside the open flow: a button written out, or a word of pain."""

from __future__ import annotations

from bot.coaching.message import msg
from bot.flows.turn import Choice, Go, Keyboard, Screen, Tap
from bot.services.app_context import AppContext
from bot.services.messages import Locale


def meaning(
    text: str, current: Screen | None, flow: str | None, app: AppContext, locale: Locale
) -> Tap | Go | None:
    """A tap on a button of the current screen, a way to the pain questions, or nothing.

    `flow` is the open one: pain is not asked about twice, an emergency is heard at any time.
    """
    parser = app.parser(locale.language)
    choices = _choices(current) if current is not None else []
    chosen = parser.chosen(text, [app.label(choice.label, locale) for choice in choices])
    if chosen is not None:
        return Tap(choices[chosen].value)
    alarm = parser.alarm(text)
    is_asked = alarm == "pain" == flow and current is not None
    return None if alarm is None or is_asked else Go("pain", f"words:{alarm}")


def _choices(current: Screen) -> list[Choice]:
    """What can be tapped: the buttons, and those of the keyboard, which arrive as texts."""
    choices = [choice for row in current.rows for choice in row if choice.value]
    if current.keyboard is Keyboard.PLACE:
        choices.append(Choice(msg("place-button-list"), "list"))
    return choices
