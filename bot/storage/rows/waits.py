"""Waits: conversations that go on by themselves at an instant."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, select, update

from bot.storage.tables import CONVERSATIONS
from bot.storage.tables.columns import is_sound


def to_wake(connection: Connection, now: datetime, limit: int = 200) -> list[tuple[int, int]]:
    """Chats whose wait ran out: the person, and the revision the wait was set in."""
    due = CONVERSATIONS.c.wake_at <= now
    columns = (CONVERSATIONS.c.person_id, CONVERSATIONS.c.revision)
    rows = connection.execute(select(*columns).where(due).order_by("wake_at").limit(limit))
    return [(row[0], row[1]) for row in rows]


def next_wake(connection: Connection) -> datetime | None:
    """When the next wait runs out."""
    column = CONVERSATIONS.c.wake_at
    instant = connection.execute(
        select(column).where(column.is_not(None)).order_by(column).limit(1)
    ).scalar()
    return instant if is_sound(instant) else None


def end(connection: Connection, person_ids: Collection[int], revision: int | None = None) -> None:
    """Their waits ran out, or they are gone: nothing wakes them again.

    With a `revision`, only a wait that was set in it.
    """
    theirs = update(CONVERSATIONS).where(CONVERSATIONS.c.person_id.in_(person_ids))
    if revision is not None:
        theirs = theirs.where(CONVERSATIONS.c.revision == revision)
    connection.execute(theirs.values(wake_at=None))
