"""Several messages in a row that cannot be read: an album, a handful of stickers."""

from __future__ import annotations

from datetime import datetime, timedelta

from telegram import Message

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
