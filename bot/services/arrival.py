"""One update made ready for the conversation, and what the person's tap is answered with."""

from __future__ import annotations

from dataclasses import dataclass

from bot.flows.turn import Go, Say, Shared, Typed
from bot.services.parcel import Voice


@dataclass(frozen=True)
class Pressed:
    """A button of the open conversation, as it was on the screen of that revision."""

    value: str
    revision: int


@dataclass(frozen=True)
class Command:
    """A command with its argument, without the slash: `pause`, `start`."""

    name: str
    argument: str = ""


@dataclass(frozen=True)
class Unreadable:
    """A sticker, photo, voice: nothing to be understood; `edited` and `forwarded` likewise."""

    kind: str


@dataclass(frozen=True)
class Left:
    """The person blocked the bot."""


@dataclass(frozen=True)
class Returned:
    """The person unblocked the bot."""


@dataclass(frozen=True)
class Stranger:
    """A message in a group or a channel."""


Given = Pressed | Go | Command | Typed | Shared | Unreadable | Left | Returned | Stranger


@dataclass(frozen=True)
class Arrival:
    """One update: who, what, and the message that was pressed (None: none was)."""

    update_id: int
    chat_id: int
    given: Given
    language: str = "en"
    message_id: int | None = None  # the message pressed, or the one written


@dataclass(frozen=True)
class Answer:
    """What a tap is answered with: a toast, or silently."""

    toast: Say | None
    voice: Voice
