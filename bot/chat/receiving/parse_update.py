"""Parse messages, and what became of the bot in a chat, into inputs of the conversation."""

import re
from datetime import datetime, timedelta
from typing import Protocol

from telegram import (
    Bot,
    Chat,
    ChatMember,
    ChatMemberRestricted,
    ChatMemberUpdated,
    Location,
    Message,
)
from telegram.error import BadRequest, Forbidden

from bot.flows.turn import Shared, Typed
from bot.services.incoming import (
    GROUP_COMMAND,
    Command,
    GroupAsked,
    GroupLeft,
    Left,
    Received,
    Returned,
    SentFile,
    Stranger,
    Unreadable,
)

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


_WELCOMED = (ChatMember.MEMBER, ChatMember.ADMINISTRATOR)

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


def stranger(message: Message) -> Stranger:
    """Return the message of a group, with who sent a command; nobody else is answered."""
    name = message.get_bot().username
    asks = message.from_user is not None and command_in(message.text or "", name) is not None
    return Stranger(
        name,
        topic=message.message_thread_id if message.is_topic_message else None,
        asker=message.from_user.id if asks and message.from_user is not None else None,
    )


async def group_asked(message: Message) -> GroupAsked | None:
    """Return the command of a group, and whether an admin sent it; None: it is something else."""
    bot, sender = message.get_bot(), message.from_user
    command = command_in(message.text or "", bot.username)
    if command is None or command.name != GROUP_COMMAND or sender is None:
        return None
    topic = message.message_thread_id if message.is_topic_message else None
    if message.sender_chat is not None:  # an anonymous admin writes as the group itself
        is_group = message.sender_chat.id == message.chat.id
        return GroupAsked(command.argument, bot.username, is_group, None, topic)
    is_admin = await is_group_admin(bot, message.chat.id, sender.id)
    return GroupAsked(command.argument, bot.username, is_admin, sender.id, topic)


async def is_group_admin(bot: Bot, chat_id: int, person_id: int) -> bool | None:
    """Ask Telegram whether somebody is an admin of a group; None: it refuses to say.

    Raises:
        TelegramError: it cannot be asked now; the update is tried again.
    """
    try:
        member = await bot.get_chat_member(chat_id, person_id)
    except (BadRequest, Forbidden):
        return None
    return member.status in {ChatMember.OWNER, ChatMember.ADMINISTRATOR}


def became(change: ChatMemberUpdated) -> Received | None:
    """Parse what became of the bot in a chat; None: nothing that matters."""
    member = change.new_chat_member
    status = member.status
    if change.chat.type in {Chat.GROUP, Chat.SUPERGROUP}:
        if status in _WELCOMED:
            return Stranger(change.get_bot().username)
        is_in = isinstance(member, ChatMemberRestricted) and member.is_member
        return None if is_in else GroupLeft()
    if change.chat.type != Chat.PRIVATE:
        return None
    if status == ChatMember.BANNED:
        return Left()
    return Returned() if status == ChatMember.MEMBER else None


#: Between two of a burst, by Telegram's clock.
GAP = timedelta(seconds=5)
_CHATS_MOST = 10_000


class Bursts:
    """Tells the first message of a burst from those that need no answer of their own.

    Of one process, and gone with it: then one burst is answered twice.
    """

    def __init__(self) -> None:
        self._last: dict[int, tuple[datetime, str | None]] = {}

    def goes_on(self, message: Message) -> bool:
        """Return whether a message that cannot be read belongs to a burst that was answered."""
        chat_id, album = message.chat.id, message.media_group_id
        last = self._last.pop(chat_id, None)
        if len(self._last) >= _CHATS_MOST:
            del self._last[next(iter(self._last))]
        self._last[chat_id] = message.date, album
        if last is None:
            return False
        at, last_album = last
        return message.date - at <= GAP or (album is not None and album == last_album)


def _shared(location: Location, zones: Zones) -> Shared | Unreadable:
    # The coordinates end here: only the zone goes on.
    zone = zones.zone_at(location.latitude, location.longitude)
    return Unreadable("location") if zone is None else Shared(zone)
