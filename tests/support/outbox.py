"""Count what the outbox still holds, for tests that wait until it is empty."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, func, select

from bot.storage.outbox.outbox import is_active, is_sending
from bot.storage.tables import OUTBOX

#: As the index of what is active knows it: a year leaves a long outbox behind.
_WAITING = (
    select(func.count())
    .select_from(OUTBOX)
    .where(
        is_active()
        & (
            is_sending()
            | (OUTBOX.c.not_before <= bindparam("now", type_=OUTBOX.c.not_before.type))
        )
    )
)


def waiting(connection: Connection, now: datetime) -> int:
    """Return how many messages are under way or may leave now."""
    return connection.execute(_WAITING, {"now": now}).scalar_one()
