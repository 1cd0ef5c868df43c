"""People who write on and on, faster than they can be answered."""

from __future__ import annotations

from bot.tuning import TUNING


class Floods:
    """By chat, how many answers in a row have had to wait behind others.

    Of one process, and gone with it: whoever floods on is known again a few answers later.
    """

    def __init__(self) -> None:
        self._in_a_row: dict[int, int] = {}

    def holds(self, chat_id: int) -> bool:
        """Whether this chat is flooded."""
        return self._in_a_row.get(chat_id, 0) >= TUNING.waits_of_a_flood

    def waited(self, chat_id: int) -> None:
        """Another answer has to wait behind others."""
        if len(self._in_a_row) >= TUNING.chats_watched:
            floods = (
                item for item in self._in_a_row.items() if item[1] >= TUNING.waits_of_a_flood
            )
            self._in_a_row = dict(floods)
        self._in_a_row[chat_id] = self._in_a_row.get(chat_id, 0) + 1

    def forget(self, chat_id: int) -> None:
        """Nothing waits in this chat any more: an answer has left at once."""
        self._in_a_row.pop(chat_id, None)
