"""Find the rows that may leave now, and what waits by kind, without a scan.

The conditions are those of the partial indexes in `tables/outbox.py` word for word, without bound
values, which no partial index would serve. However much waits in one chat, its rows behind the
first are never read: `_behind` goes from chat to chat in the index.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
)

from bot.storage.outbox.outbox import AHEAD_MOST, Lane, is_active, is_queued
from bot.storage.statements import Prepared, Values
from bot.storage.tables import CONVERSATIONS, OUTBOX
from bot.storage.tables.columns import is_sound
from bot.value import Value

KINDS = tuple((lane, ahead) for lane in Lane for ahead in range(1, AHEAD_MOST + 1))


class Waiting(Value):
    """Waiting rows: which kinds there are, and when the next deferred row may leave."""

    is_first: bool  # at the front of its chat, not tried yet
    behind: tuple[tuple[int, int], ...]  # lane, and how many were ahead; in that order
    is_in_doubt: bool  # a request for it may have arrived
    next_at: datetime | None

    @property
    def is_any(self) -> bool:
        """Return whether anything waits at all."""
        return self.is_first or self.is_in_doubt or bool(self.behind)


def waiting(connection: Connection, now: datetime) -> Waiting:
    """Return what the queue holds at this instant, whether or not it may leave."""
    found = _WAITING.row(connection, {"now": now})
    if found is None:
        raise RuntimeError("a select without a table returned nothing")
    is_first, *behind, is_in_doubt, next_at = found
    kinds = tuple(kind for kind, is_any in zip(KINDS, behind, strict=True) if is_any)
    return Waiting(is_first, kinds, is_in_doubt, next_at if is_sound(next_at) else None)


def is_behind(lane: int, rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Test that a row of a lane was queued behind others; an unknown lane is the last."""
    is_reply = rows.c.lane == literal_column(str(Lane.REPLY))
    in_lane = is_reply if lane == Lane.REPLY else rows.c.lane != literal_column(str(Lane.REPLY))
    return and_(is_queued(rows), in_lane, rows.c.ahead > literal_column("0"))


def is_untried(rows: FromClause = OUTBOX) -> tuple[ColumnElement[bool], ...]:
    """Return whether it waits, and no request for it may have arrived."""
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


Kind = tuple[int, int]  # of a row that was queued behind others: lane, and how many were ahead

#: Longer than a search waits for the database: what was queued meanwhile is of a later instant.
WAITED_MOST = timedelta(minutes=1)
NO_CHAT = -(2**62)  # below every chat's number


class Doubts(Value):
    """Limit of rows in doubt: so many, of the lanes up to this one.

    In a chat in which a reply waits behind it, a reminder counts as a reply.
    """

    most: int
    lane: int


class Search(Value):
    """Search for at most so many rows that may leave now, and so many of those in doubt.

    `served`: of each kind of row, lane and number ahead, the chat that was served last.
    """

    now: datetime
    most: int
    doubts: Doubts
    served: Mapping[Kind, int] = {}

    @property
    def instants(self) -> dict[str, datetime]:
        """Now, and the instant after which nothing can have been queued."""
        return {"now": self.now, "impossible": self.now + WAITED_MOST}


class Chosen:
    """Rows that may leave, locked, each once; and whom they go to, as the next search asks."""

    def __init__(self, connection: Connection, waits: Waiting, search: Search) -> None:
        self.rows: dict[int, Values] = {}
        self.served = dict(search.served)
        self._connection = connection
        self._search = search
        first = self._first() if waits.is_first and search.most > 0 else []
        self._add(row for row in first if row["lane"] == Lane.REPLY)
        self._add_behind(kind for kind in waits.behind if kind[0] == Lane.REPLY)
        if waits.is_in_doubt and self._room > 0 and search.doubts.most > 0:
            self._add(self._in_doubt())
        self._add(row for row in first if row["lane"] != Lane.REPLY)
        self._add_behind(kind for kind in waits.behind if kind[0] != Lane.REPLY)

    @property
    def _room(self) -> int:
        return self._search.most - len(self.rows)

    def _add(self, found: Iterable[Values]) -> None:
        for row in found:
            if self._room > 0:
                self.rows[row["id"]] = row

    def _add_behind(self, kinds: Iterable[Kind]) -> None:
        """Order chats by how much waits before a row; among equals, chat by chat."""
        for kind in kinds:
            for row in self._behind(kind) if self._room > 0 else ():
                if self._room > 0:
                    self.rows[row["id"]] = row
                    self.served[kind] = row["chat_id"]

    def _first(self) -> list[Values]:
        """Find rows alone in their chat, and reminders with others behind: oldest first."""
        search = self._search
        return _FIRST.mappings(self._connection, {**search.instants, "most": search.most})

    def _behind(self, kind: Kind) -> list[Values]:
        """Return the first row of each chat in which a row of this kind waits behind others.

        By chat, from the one after that served last on, and round to it again; some may come
        twice where there are few.
        """
        (lane, ahead), most = kind, self._search.most
        after = self.served.get(kind, NO_CHAT)
        values = {**self._search.instants, "ahead": ahead}
        some = {**values, "after": after, "most": most}
        found = _first_of_each_chat(lane).mappings(self._connection, some)
        if len(found) < most and after != NO_CHAT:
            others = {**values, "after": NO_CHAT, "most": most - len(found)}
            found += _first_of_each_chat(lane).mappings(self._connection, others)
        return found

    def _in_doubt(self) -> list[Values]:
        """Return rows of which a request may have arrived: replies first, oldest first."""
        doubts = self._search.doubts
        values = {
            **self._search.instants,
            "most": doubts.most,
            "last_lane": doubts.lane,
        }
        return _IN_DOUBT.mappings(self._connection, values)


def _is_at_the_front() -> ColumnElement[bool]:
    earlier = OUTBOX.alias("earlier")
    return ~exists().where(
        earlier.c.chat_id == OUTBOX.c.chat_id, earlier.c.id < OUTBOX.c.id, is_active(earlier)
    )


def _has_a_reply_behind() -> ColumnElement[bool]:
    """Return whether the chat is one of those that `_behind` finds for replies."""
    later = OUTBOX.alias("later")
    return exists().where(
        later.c.chat_id == OUTBOX.c.chat_id,
        later.c.id > OUTBOX.c.id,
        is_active(later),
        is_behind(Lane.REPLY, later),
        later.c.ahead <= literal_column(str(AHEAD_MOST)),
    )


def _is_due(rows: FromClause) -> ColumnElement[bool]:
    in_time = rows.c.not_before <= bindparam("now")
    return or_(in_time, _is_never_in_time(rows), _is_of_a_later_clock(rows))


def _is_never_in_time(rows: FromClause) -> ColumnElement[bool]:
    """Return whether it could leave only once it is late: it would hold its chat up until then."""
    return rows.c.not_before > rows.c.not_after


def _is_of_a_later_clock(rows: FromClause) -> ColumnElement[bool]:
    """Return whether the clock was set back since it was queued and put off: it need not wait."""
    is_impossible = rows.c.created_at > bindparam("impossible")
    return and_(is_impossible, rows.c.not_before >= rows.c.created_at)


def _ready(*where: ColumnElement[bool], in_list: FromClause = OUTBOX) -> Select[Any]:
    """Select rows that may leave or are late, with the open question's message, to be locked."""
    its_person = CONVERSATIONS.c.person_id == OUTBOX.c.person_id
    live = CONVERSATIONS.c.live_message, CONVERSATIONS.c.live_has_media
    is_late = or_(OUTBOX.c.not_after < bindparam("now"), _is_never_in_time(OUTBOX))
    return (
        select(*OUTBOX.c, *live, is_late.label("is_late"))
        .select_from(in_list.outerjoin(CONVERSATIONS, its_person))
        .where(*where, _is_due(OUTBOX))
        .limit(bindparam("most"))
        .with_for_update(of=OUTBOX, skip_locked=True)
    )


def _next_chat(lane: int, name: str, after: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return the next chat in which a row of the kind waits; None: there is none."""
    rows = OUTBOX.alias(name)
    chat = rows.c.chat_id
    return (
        select(chat)
        .where(is_behind(lane, rows), rows.c.ahead == bindparam("ahead"))
        .where(chat > after)
        .order_by(chat)
        .limit(1)
        .scalar_subquery()
    )


@cache
def _first_of_each_chat(lane: int) -> Prepared:
    """Build a loose index scan: from each chat to the next one, and to the first row of each."""
    begun = select(_next_chat(lane, "one", bindparam("after")).label("chat_id"))
    chats = begun.cte("chats", recursive=True)
    onward = select(_next_chat(lane, "next", chats.c.chat_id)).where(chats.c.chat_id.is_not(None))
    chats = chats.union_all(onward)
    head = OUTBOX.alias("head")
    of_chat = head.c.chat_id == chats.c.chat_id
    may_leave = and_(*is_untried(head), _is_due(head))
    most: ColumnElement[int] = literal_column(str(AHEAD_MOST))
    crowd = OUTBOX.alias("crowd")
    is_crowded = exists().where(
        is_behind(lane, crowd),
        crowd.c.ahead == most,
        crowd.c.chat_id == chats.c.chat_id,
    )
    # Not looked at behind the limit: a join would read every chat first.
    fronts = (
        select(_first_of(head, head.c.id).where(of_chat).scalar_subquery().label("id"))
        .select_from(chats)
        .where(_first_of(head, may_leave).where(of_chat).scalar_subquery())
        # A chat belongs to the last of its kinds only, if that is the last of all.
        .where(or_(bindparam("ahead") == most, ~is_crowded))
        .limit(bindparam("most"))
        .subquery("fronts")
    )
    rows = fronts.join(OUTBOX, OUTBOX.c.id == fronts.c.id)
    return Prepared(_ready(*is_untried(), in_list=rows))


def _first_of(rows: FromClause, what: ColumnElement[Any]) -> Select[Any]:
    """Select something about the oldest active row."""
    return select(what).where(is_active(rows)).order_by(rows.c.id).limit(1)


_FIRST = Prepared(
    _ready(
        *IS_FIRST,
        # Whoever has more waiting comes after those who wait for one reply.
        or_(OUTBOX.c.lane != literal_column(str(Lane.REPLY)), ~_has_a_reply_behind()),
        _is_at_the_front(),
    ).order_by(OUTBOX.c.lane, OUTBOX.c.id)
)
_IN_DOUBT = Prepared(
    _ready(
        *IS_IN_DOUBT,
        or_(
            bindparam("last_lane") == literal_column(str(Lane.REMINDER)),
            OUTBOX.c.lane == literal_column(str(Lane.REPLY)),
            _has_a_reply_behind(),
        ),
        _is_at_the_front(),
    ).order_by(OUTBOX.c.lane, OUTBOX.c.id)
)
