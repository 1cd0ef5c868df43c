"""What waits in one chat: dropped where something newer takes its place, and counted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from bot.storage import operations
from bot.storage.outbox.outbox import EDIT, NEW, REPLY, Queued, drop, is_active, is_queued
from bot.storage.prepared import Prepared, Values
from bot.storage.tables import OUTBOX
from bot.tuning import TUNING

STILL = "still:"  # how the keys of rows begin that show the open question again
_REPLYING = (NEW, EDIT)  # all else that is done in a chat answers nobody


def supersede(connection: Connection, newer: Sequence[Queued], now: datetime) -> None:
    """Drop what waits in a chat and is overtaken by rows that were just queued there.

    An edit is overtaken by a later one of the same message; the open question, shown again, by
    itself. All of `newer` are of one chat, and there is at least one.
    """
    edited = {row.edits for row in newer if row.act == EDIT}
    is_shown_again = any(row.key.startswith(STILL) for row in newer)
    keys = {row.key for row in newer}
    overtaken = []
    for row in _waiting(connection, newer[0].chat_id):
        is_edited = row["act"] == EDIT and row["edits"] in edited
        is_repeated = is_shown_again and row["key"].startswith(STILL)
        if row["key"] not in keys and (is_edited or is_repeated):
            overtaken.append(row["id"])
    if overtaken:
        drop(connection, overtaken, "superseded", now)
        operations.count(connection, {"dropped_superseded": len(overtaken)})


def backlog(connection: Connection, chat_id: int) -> int:
    """How many replies wait in a chat, as far as they are counted."""
    return sum(row["act"] in _REPLYING for row in _waiting(connection, chat_id))


_WAITING = Prepared(
    select(OUTBOX.c.id, OUTBOX.c.key, OUTBOX.c.act, OUTBOX.c.edits)
    .where(
        OUTBOX.c.chat_id == bindparam("chat"),
        is_active(),  # what the index of chats knows
        is_queued(),
        OUTBOX.c.lane == REPLY,
    )
    .order_by(OUTBOX.c.id)
    .limit(TUNING.backlog_read)
)


def _waiting(connection: Connection, chat_id: int) -> list[Values]:
    return _WAITING.mappings(connection, {"chat": chat_id})
