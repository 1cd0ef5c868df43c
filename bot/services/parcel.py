"""What leaves by the outbox, and what can become of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from bot.flows.turn import Screen


@dataclass(frozen=True)
class Voice:
    """How to speak to this person: language tag, IANA zone, 24 h clock (None: as usual there)."""

    language: str
    zone: str
    clock_24h: bool | None = None
    units: str = "kg"


@dataclass(frozen=True)
class Strip:
    """Take the buttons off a message."""


@dataclass(frozen=True)
class React:
    """Acknowledge a message of the person with a reaction."""

    emoji: str


@dataclass(frozen=True)
class Parcel:
    """One thing to send: a screen, new or in place of `edits`; or a small act on `edits`.

    `revision` is the one that the screen's `t:` buttons carry. `edits_media` says whether the
    message to edit has media (its caption is edited then).
    """

    chat_id: int
    content: Screen | Strip | React
    voice: Voice
    revision: int = 0
    edits: int | None = None
    edits_media: bool = False


@dataclass(frozen=True)
class Sent:
    """It arrived, as this message."""

    message_id: int
    has_media: bool = False


@dataclass(frozen=True)
class Later:
    """It surely did not arrive: again after a while. `everyone`: the whole bot is held back."""

    reason: str  # flood | refused | server
    after: timedelta | None = None  # None: back off by our own steps
    everyone: bool = False


@dataclass(frozen=True)
class Unknown:
    """It may have arrived: no answer came back."""


@dataclass(frozen=True)
class Gone:
    """The person is not reachable any more (blocked, deactivated, never started)."""

    reason: str


@dataclass(frozen=True)
class Refused:
    """Telegram will never take this one."""

    reason: str


Outcome = Sent | Later | Unknown | Gone | Refused


class Sender(Protocol):
    """Who carries parcels to people."""

    async def send(self, parcel: Parcel) -> Outcome:
        """Carry one parcel; never raises for what Telegram or the network do."""
        ...
