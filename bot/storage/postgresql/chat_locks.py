"""Locks of chats on PostgreSQL: what is read of a person to be written back is read under one.

The lock is the row of the conversation, held until the transaction ends. A statement sees what
was committed when it began, so everything else is read by a statement after the one that locks.
On SQLite, where a transaction begins by keeping all others out, nothing is asked.
"""

from collections.abc import Collection

from sqlalchemy import Connection, select

from bot.storage.statements import Prepared, in_list
from bot.storage.tables import CONVERSATIONS


def lock(connection: Connection, person_ids: Collection[int]) -> None:
    """Lock these chats, and wait for those that others have; in one order, so that none is stuck.

    A chat that is not known yet is not locked.
    """
    if connection.dialect.name != "sqlite":
        _LOCK.rows(connection, {"who": person_ids})


_LOCK = Prepared(
    select(CONVERSATIONS.c.person_id)
    .where(in_list(CONVERSATIONS.c.person_id, "who"))
    .order_by(CONVERSATIONS.c.person_id)
    .with_for_update()
)
