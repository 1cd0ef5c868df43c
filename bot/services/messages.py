"""What leaves by the outbox, and what can become of it."""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from bot.flows.turn import Screen
from bot.value import Value


class Locale(Value):
    """Language tag, IANA zone, and 24 h clock (None: as usual there) of one person."""

    language: str
    zone: str
    clock_24h: bool | None = None
    units: str = "kg"


class Strip(Value):
    """Take the buttons off a message."""


class React(Value):
    """Acknowledge a message of the person with a reaction."""

    emoji: str


class OutgoingMessage(Value):
    """One thing to send: a screen, new or in place of `edits`; or a small act on `edits`.

    `revision` is the one that the screen's `t:` buttons carry. `edits_media` says whether the
    message to edit has media (its caption is edited then). `topic` is that of a forum.
    """

    chat_id: int
    content: Screen | Strip | React
    locale: Locale
    revision: int = 0
    edits: int | None = None
    edits_media: bool = False
    topic: int | None = None


class Sent(Value):
    """It arrived, as this message; `is_plain`: without its markup, which was refused."""

    message_id: int
    has_media: bool = False
    is_plain: bool = False


#: Why something waits that nobody has refused.
PACE = "pace"


class Later(Value):
    """It surely did not arrive: again after a while. `everyone`: the whole bot is held back."""

    reason: str  # flood | refused | server | pace | away (the database is)
    after: timedelta | None = None  # None: back off by our own steps
    everyone: bool = False


class Unknown(Value):
    """It may have arrived: no answer came back."""


class Gone(Value):
    """The person is not reachable any more (blocked, deactivated, never started)."""

    reason: str


class Refused(Value):
    """Telegram will never take this one."""

    reason: str


Outcome = Sent | Later | Unknown | Gone | Refused


class Sender(Protocol):
    """Who carries messages to people."""

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Carry one message; never raises for what Telegram or the network do."""
        ...
