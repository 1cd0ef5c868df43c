"""What waits in the outbox, by kind; and the conditions that its partial indexes serve.

They are those of `tables/outbox.py` word for word, without bound values, which no partial index
would serve.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    and_,
    bindparam,
    exists,
    literal_column,
    select,
)

from bot.storage.outbox.outbox import AHEAD_MOST, REMINDER, REPLY, is_queued
from bot.storage.prepared import Prepared
from bot.storage.tables import OUTBOX
from bot.storage.tables.columns import is_sound
from bot.value import Value

KINDS = tuple((lane, ahead) for lane in (REPLY, REMINDER) for ahead in range(1, AHEAD_MOST + 1))


class Waiting(Value):
    """What waits: of each kind whether there is any, and when the next deferred row may leave."""

    is_first: bool  # at the front of its chat, not tried yet
    behind: tuple[tuple[int, int], ...]  # lane, and how many were ahead; in that order
    is_in_doubt: bool  # a request for it may have arrived
    next_at: datetime | None

    @property
    def is_any(self) -> bool:
        """Whether anything waits at all."""
        return self.is_first or self.is_in_doubt or bool(self.behind)


def waiting(connection: Connection, now: datetime) -> Waiting:
    """What the queue holds at this instant, whether or not it may leave."""
    found = _WAITING.row(connection, {"now": now})
    if found is None:
        raise RuntimeError("a select without a table returned nothing")
    is_first, *behind, is_in_doubt, next_at = found
    kinds = tuple(kind for kind, is_any in zip(KINDS, behind, strict=True) if is_any)
    return Waiting(is_first, kinds, is_in_doubt, next_at if is_sound(next_at) else None)


def is_behind(lane: int, rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Whether a row of a lane was queued behind others; a lane that is none counts as the last."""
    is_reply = rows.c.lane == literal_column(str(REPLY))
    in_lane = is_reply if lane == REPLY else rows.c.lane != literal_column(str(REPLY))
    return and_(is_queued(rows), in_lane, rows.c.ahead > literal_column("0"))


def is_untried(rows: FromClause = OUTBOX) -> tuple[ColumnElement[bool], ...]:
    """Whether it waits, and no request for it may have arrived."""
    return is_queued(rows), rows.c.attempts <= literal_column("0")


#: Whether it was queued while nothing of its chat waited, or nobody knows.
IS_FIRST = (*is_untried(), OUTBOX.c.ahead.not_in([literal_column(each) for each in "123"]))
#: Whether a request for it may have arrived: it is tried again.
IS_IN_DOUBT = (is_queued(), OUTBOX.c.attempts > literal_column("0"))
_IS_DEFERRED = (is_queued(), OUTBOX.c.not_before > OUTBOX.c.created_at)


def _is_any(lane: int, ahead: int) -> ColumnElement[bool]:
    has_ahead = OUTBOX.c.ahead == literal_column(str(ahead))
    return exists().where(is_behind(lane), has_ahead).label(f"behind_{lane}_{ahead}")


_WAITING = Prepared(
    select(
        exists().where(*IS_FIRST).label("first"),
        *(_is_any(lane, ahead) for lane, ahead in KINDS),
        exists().where(*IS_IN_DOUBT).label("doubt"),
        select(OUTBOX.c.not_before)
        .where(*_IS_DEFERRED, OUTBOX.c.not_before > bindparam("now"))
        .order_by(OUTBOX.c.not_before)
        .limit(1)
        .scalar_subquery()
        .label("next_at"),
    )
)
