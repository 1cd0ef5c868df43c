"""The outbox: queued exactly once; what is late or has nobody to go to is dropped."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    bindparam,
    case,
    delete,
    exists,
    func,
    literal_column,
    or_,
    select,
    update,
)

from bot.storage.among import among
from bot.storage.binding import Binding
from bot.storage.prepared import Prepared
from bot.storage.reading import opened
from bot.storage.sqlite_writer import erased
from bot.storage.statements import add_all, insertion
from bot.storage.tables import OUTBOX
from bot.storage.tables.columns import is_sound
from bot.storage.vault import vault_of
from bot.value import Value

REPLY, REMINDER = 0, 1
LEASE = timedelta(seconds=30)
GOODBYE = "bye:"  # how the keys of messages to those who were erased begin
EXPORT = "export:"  # how those of files with all data of a person begin
LIVE = 0  # `edits`: the message that carries the open question, known when it is sent


class Queued(Value):
    """One thing to send; `key` makes it happen once. `edits`: None new, LIVE, or a message."""

    key: str
    chat_id: int
    person_id: int | None
    body: object
    not_before: datetime
    not_after: datetime
    lane: int = REPLY
    act: str = "new"
    revision: int = 0
    carries_buttons: bool = False
    edits: int | None = None


def is_queued(rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Whether a row waits; said without a bound value, which no partial index would serve."""
    return rows.c.state == literal_column("'queued'")


def is_active(rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Whether a row waits or is under way; without bound values likewise."""
    return rows.c.state.in_([literal_column("'queued'"), literal_column("'sending'")])


def queue(connection: Connection, rows: Sequence[Queued], now: datetime) -> None:
    """Queue rows whose keys are new."""
    add_all(connection, OUTBOX, [_columns(connection, row, now) for row in rows])


def start(connection: Connection, row: Queued, now: datetime, worker: str) -> int | None:
    """Queue a row that is born sending, leased to this worker; its number.

    None: its key is known, or something else of the chat comes first and it waits behind that.
    """
    columns = _columns(connection, row, now)
    del columns["state"]
    lease = {"chat": row.chat_id, "me": worker, "until": now + LEASE}
    starting = _starting(connection.dialect.name)
    born = starting.row(connection, {**columns, **lease})
    return born[0] if born is not None and born[1] == "sending" else None


def drop(connection: Connection, ids: Collection[int], reason: str, now: datetime) -> None:
    """These are never sent."""
    dropped = {"state": "dropped", "reason": reason, "settled_at": now, "body": None}
    _CHANGE.run(connection, {"ids": ids, **dropped})
    forget_goodbyes(connection, ids)


def forget_goodbyes(connection: Connection, ids: Collection[int]) -> None:
    """Of somebody who was erased nothing stays, not even that they were told so."""
    if _FORGET_GOODBYES.run(connection, {"ids": ids}):
        erased(connection)


def drop_late(connection: Connection, now: datetime) -> list[tuple[int | None, object | None]]:
    """Drop what has waited past its last instant, or would; the rows' owners and bodies."""
    rows = _LATE.mappings(connection, {"now": now})
    if rows:
        drop(connection, [row["id"] for row in rows], "late", now)
    return [(row["person_id"], body_of(connection, row)) for row in rows]


def drop_chat(
    connection: Connection, chat_ids: Collection[int], reason: str, now: datetime
) -> int:
    """Drop everything queued for these chats; how much that was."""
    where = (OUTBOX.c.chat_id.in_(chat_ids), is_queued())
    queued = select(OUTBOX.c.id).where(*where).with_for_update()
    ids = list(connection.execute(queued).scalars())
    if ids:
        drop(connection, ids, reason, now)
    return len(ids)


def drop_reminders(
    connection: Connection, person_id: int, reason: str, now: datetime
) -> list[Any]:
    """Drop a person's prompts that are queued and not under way; their bodies."""
    where = (
        OUTBOX.c.chat_id == person_id,
        OUTBOX.c.lane == REMINDER,
        is_active(),  # what the index of chats knows
        is_queued(),
    )
    queued = select(*_CARRIED).where(*where).with_for_update()
    rows = [dict(row) for row in connection.execute(queued).mappings()]
    if rows:
        drop(connection, [row["id"] for row in rows], reason, now)
    return [body_of(connection, row) for row in rows]


def body_of(connection: Connection, row: Mapping[str, Any]) -> object | None:
    """What a row holds; None where it cannot be read."""
    found: object = opened(connection, row["body"], _BODY.of(row))
    return found


def drop_shown(connection: Connection, person_id: int, reason: str, now: datetime) -> None:
    """Drop what a person has not been shown yet, also what is under way; not an export."""
    shown = select(OUTBOX.c.id).where(
        OUTBOX.c.chat_id == person_id,
        is_active(),
        OUTBOX.c.act.in_(["new", "edit"]),
        ~OUTBOX.c.key.startswith(EXPORT),
    )
    ids = list(connection.execute(shown.with_for_update()).scalars())
    if ids:
        drop(connection, ids, reason, now)


def has_active(connection: Connection, chat_id: int, key: str) -> bool:
    """Whether something for a chat, whose key begins so, waits or is under way."""
    found = _HAS_ACTIVE.row(connection, {"chat": chat_id, "key": f"{key}%"})
    return bool(found and found[0])


def is_ready(connection: Connection, now: datetime) -> bool:
    """Whether something queued may leave by now."""
    found = _IS_READY.row(connection, {"now": now})
    return bool(found and found[0])


def next_ready(connection: Connection, now: datetime) -> datetime | None:
    """The next instant, after now, at which something queued may leave."""
    found = _NEXT_READY.row(connection, {"now": now})
    return found[0] if found and is_sound(found[0]) else None


def sizes(connection: Connection) -> dict[str, int]:
    """How much waits or is under way, by state."""
    statement = select(OUTBOX.c.state, func.count()).where(is_active())
    return {row[0]: row[1] for row in connection.execute(statement.group_by(OUTBOX.c.state))}


def _columns(connection: Connection, row: Queued, now: datetime) -> dict[str, Any]:
    return {
        "key": row.key,
        "person_id": row.person_id,
        "chat_id": row.chat_id,
        "lane": row.lane,
        "body": vault_of(connection).seal(row.body, _BODY(row.chat_id, row.person_id)),
        "act": row.act,
        "revision": row.revision,
        "carries_buttons": row.carries_buttons,
        "edits": row.edits,
        "state": "queued",
        "not_before": row.not_before,
        "not_after": row.not_after,
        "created_at": now,
    }


@cache
def _starting(dialect: str) -> Prepared:
    """Insert a row; whether the chat is busy is asked at the same moment."""
    others = OUTBOX.alias("others")
    is_busy = exists().where(others.c.chat_id == bindparam("chat"), is_active(others))
    row = insertion(dialect, OUTBOX).values(
        state=case((is_busy, literal_column("'queued'")), else_=literal_column("'sending'")),
        worker=case((~is_busy, bindparam("me"))),
        lease_until=case((~is_busy, bindparam("until", type_=OUTBOX.c.lease_until.type))),
    )
    return Prepared(row.returning(OUTBOX.c.id, OUTBOX.c.state))


_BODY = Binding(OUTBOX.c.body)
_CARRIED = [OUTBOX.c[name] for name in ("id", "person_id", "chat_id", "body")]
_HAS_ACTIVE = Prepared(
    select(
        exists().where(
            OUTBOX.c.chat_id == bindparam("chat"), is_active(), OUTBOX.c.key.like(bindparam("key"))
        )
    )
)
_IS_READY = Prepared(select(exists().where(is_queued(), OUTBOX.c.not_before <= bindparam("now"))))
_NEXT_READY = Prepared(
    select(func.min(OUTBOX.c.not_before)).where(
        is_queued(), OUTBOX.c.not_before > bindparam("now")
    )
)
_LATE = Prepared(
    select(*_CARRIED)
    .where(
        is_queued(),
        # What can leave only once it is late would hold its chat up until then.
        or_(OUTBOX.c.not_after < bindparam("now"), OUTBOX.c.not_before > OUTBOX.c.not_after),
    )
    .limit(1_000)
    .with_for_update(skip_locked=True)
)
_CHANGE = Prepared(update(OUTBOX).where(among(OUTBOX.c.id, "ids")))
_FORGET_GOODBYES = Prepared(
    delete(OUTBOX).where(
        among(OUTBOX.c.id, "ids"),
        OUTBOX.c.person_id.is_(None),
        OUTBOX.c.key.startswith(GOODBYE),
    )
)
