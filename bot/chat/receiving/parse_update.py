"""Parse a message into an input of the conversation."""

import re
from typing import Protocol

from telegram import Location, Message

from bot.flows.turn import Shared, Typed
from bot.services.incoming import Command, Received, SentFile, Unreadable

_COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?:\s+(.*))?", re.ASCII | re.DOTALL)
_KINDS = (
    "sticker",
    "photo",
    "voice",
    "animation",  # before document: Telegram sends both with it
    "video",
    "video_note",
    "audio",
    "document",
    "contact",
    "poll",
    "dice",
    "game",
    "story",
    "checklist",
    "paid_media",
)


#: Endings of an export's name, and of the data in it.
_EXPORTS = (".zip", ".json")


class Zones(Protocol):
    """Lookup of the time zone of a place."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        """Return the IANA zone of a point, in degrees; None where there is none."""
        ...


def received_from(message: Message, zones: Zones, bot_name: str) -> Received | None:
    """Parse a message; None for a note of Telegram's, or a kind unknown."""
    document = message.document
    if document is not None and (document.file_name or "").lower().endswith(_EXPORTS):
        # Also forwarded: from the chat in which it was stored.
        return SentFile(document.file_id)
    if message.forward_origin is not None:
        return Unreadable("forwarded")
    if message.location is not None:
        return _shared(message.location, zones)
    text = message.text or message.caption
    if text:
        return command_in(text, bot_name) or Typed(text)
    for kind in _KINDS:
        if getattr(message, kind):
            return Unreadable(kind)
    return None


def command_in(text: str, bot_name: str) -> Command | None:
    """Return the command that a text is; None where it is none, or one for another bot."""
    found = _COMMAND.fullmatch(text)
    if found is None:
        return None
    name, addressee, argument = found.groups()
    if addressee is not None and addressee.lower() != bot_name.lower():
        return None
    return Command(name.lower(), (argument or "").strip())


def _shared(location: Location, zones: Zones) -> Shared | Unreadable:
    # The coordinates end here: only the zone goes on.
    zone = zones.zone_at(location.latitude, location.longitude)
    return Unreadable("location") if zone is None else Shared(zone)
