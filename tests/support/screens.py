"""Limits of every screen: few buttons, short labels, short texts."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from bot.coaching.message import Message
from bot.flows.prompts.message import PromptFacts, reminder_screen
from bot.flows.turn import Quote, Screen
from bot.services.messages import OutgoingMessage
from bot.value import replace

LONGEST_TEXT = 350
LONGEST_LABEL = 24
#: Lists that need all their words (one line for each tick too), texts asked for in full, and cards
#: with a person's own words.
LONG = frozenset(
    {
        "how-to-title",
        "library-family",
        "note-line",
        "onboarding-greeting",
        "plan-title",
        "privacy-not-stored",
        "privacy-policy",
        "report-intro",
    }
)


LONG_BY_TICKS = ("health-",)


def in_full(outgoing: OutgoingMessage) -> OutgoingMessage:
    """The same; a prompt as the screen that it becomes."""
    if isinstance(outgoing.content, PromptFacts):
        return replace(outgoing, content=reminder_screen(outgoing.content))
    return outgoing


def messages_of(value: object) -> Iterator[Message]:
    """Every message in a text, those nested in arguments included."""
    if isinstance(value, Message):
        yield value
        for _, argument in value.args:
            yield from messages_of(argument)
    elif isinstance(value, tuple):
        for item in value:
            yield from messages_of(item)
    elif isinstance(value, Quote):
        yield from messages_of(value.lines)


def check(screen: Screen, text: str, words: Callable[[Message], str]) -> None:
    """At most 3 rows of 3, no two buttons alike, labels and text as short as they should be."""
    assert screen.text, "a screen without words"
    assert len(screen.rows) <= 3
    assert all(1 <= len(row) <= 3 for row in screen.rows)
    choices = [choice for row in screen.rows for choice in row]
    values = [c.value for c in choices if c.go is None and c.url is None]
    assert len(values) == len(set(values)), f"two buttons mean the same: {values}"
    labels = [words(c.label) for c in choices]
    assert max(map(len, labels), default=0) <= LONGEST_LABEL, labels
    unfolded = re.sub(r"<blockquote expandable>.*?</blockquote>", "", text, flags=re.DOTALL)
    seen = html.unescape(re.sub(r"<[^>]*>", "", unfolded))
    is_long = any(m.id in LONG or m.id.startswith(LONG_BY_TICKS) for m in messages_of(screen.text))
    assert is_long or len(seen) <= LONGEST_TEXT, seen
