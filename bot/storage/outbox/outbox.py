"""The outbox: queued exactly once; dropped where it is late, overtaken, or has nobody to go to."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum
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

from bot.coaching.reminders.policy import EndReason, Reason, UncountedReason
from bot.storage import operations
from bot.storage.encryption.encryption import Binding, opened, vault_of
from bot.storage.sqlite.writer import erased
from bot.storage.statements import Prepared, Values, in_list, insertion
from bot.storage.tables import OUTBOX
from bot.tuning import TUNING
from bot.value import Value, replace


class Lane(IntEnum):
    """Lane of a row of the outbox: between chats, the first goes first."""

    REPLY = 0
    REMINDER = 1


class MessageState(StrEnum):
    """State of a row of the outbox."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DROPPED = "dropped"


class Act(StrEnum):
    """Act of a row of the outbox in its chat."""

    NEW = "new"  # sends a message
    EDIT = "edit"  # changes one
    STRIP = "strip"  # takes the buttons off one
    REACT = "react"  # acknowledges one of the person's


REMINDER = Lane.REMINDER
#: Acts that show something; all else that is done in a chat answers nobody.
SHOWING = (Act.NEW, Act.EDIT)
AHEAD_MOST = 3  # of its chat are counted when a row is queued
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
    lane: Lane = Lane.REPLY
    act: Act = Act.NEW
    revision: int = 0
    carries_buttons: bool = False
    edits: int | None = None
    token: bytes | None = None  # the body, where it was sealed before


def _literal(state: MessageState) -> ColumnElement[str]:
    """Return a state without a bound value, which no partial index would serve.

    SQLite would moreover plan the statement anew for each value, in several times its own time.
    """
    return literal_column(f"'{state}'")


def is_queued(rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Return whether a row waits."""
    return rows.c.state == _literal(MessageState.QUEUED)


def is_active(rows: FromClause = OUTBOX) -> ColumnElement[bool]:
    """Return whether a row waits or is under way."""
    return rows.c.state.in_([_literal(MessageState.QUEUED), _literal(MessageState.SENDING)])


def is_sending() -> ColumnElement[bool]:
    """Return whether a row is under way."""
    return OUTBOX.c.state == _literal(MessageState.SENDING)


def queue(connection: Connection, rows: Sequence[Queued], now: datetime) -> None:
    """Queue rows whose keys are new."""
    columns = [{**_columns(connection, row, now), "chat": row.chat_id} for row in rows]
    _queueing(connection.dialect.name).run_all(connection, columns)


def sealed(connection: Connection, row: Queued) -> Queued:
    """Return a row whose body is sealed already, so that it is queued for less."""
    context = _BODY(row.chat_id, row.person_id)
    return replace(row, token=vault_of(connection).seal_ahead(row.body, context))


def start(connection: Connection, row: Queued, now: datetime, worker: str) -> int | None:
    """Queue a row that is born sending, leased to this worker; its number.

    None: its key is known, or something else of the chat comes first and it waits behind that.
    """
    columns = _columns(connection, row, now)
    del columns["state"]
    lease = {"chat": row.chat_id, "me": worker, "until": now + TUNING.lease}
    starting = _starting(connection.dialect.name)
    born = starting.row(connection, {**columns, **lease})
    return born[0] if born is not None and born[1] == MessageState.SENDING else None


_CHANGE = Prepared(update(OUTBOX).where(in_list(OUTBOX.c.id, "ids")))


def drop(connection: Connection, ids: Collection[int], reason: EndReason, now: datetime) -> None:
    """Drop messages, which are then never sent."""
    if not ids:
        return
    dropped = {"state": MessageState.DROPPED, "reason": reason, "settled_at": now, "body": None}
    _CHANGE.run(connection, {"ids": ids, **dropped})
    forget_goodbyes(connection, ids)


_FORGET_GOODBYES = Prepared(
    delete(OUTBOX).where(
        in_list(OUTBOX.c.id, "ids"),
        OUTBOX.c.person_id.is_(None),
        OUTBOX.c.key.startswith(GOODBYE),
    )
)


def forget_goodbyes(connection: Connection, ids: Collection[int]) -> None:
    """Erase goodbyes that were sent: of somebody erased nothing stays, not even these."""
    if _FORGET_GOODBYES.run(connection, {"ids": ids}):
        erased(connection)


def drop_chat(
    connection: Connection, chat_ids: Collection[int], reason: EndReason, now: datetime
) -> int:
    """Drop everything queued for these chats; how much that was."""
    # The index of chats knows what is active.
    where = (OUTBOX.c.chat_id.in_(chat_ids), is_active(), is_queued())
    queued = select(OUTBOX.c.id).where(*where).with_for_update()
    ids = list(connection.execute(queued).scalars())
    if ids:
        drop(connection, ids, reason, now)
    return len(ids)


_BODY_COLUMNS = [OUTBOX.c[name] for name in ("id", "person_id", "chat_id", "body")]


def drop_reminders(
    connection: Connection,
    person_id: int,
    reason: EndReason,
    now: datetime,
    is_meant: Callable[[object], bool],
) -> list[Any]:
    """Drop what is queued in a person's lane of prompts and not under way; their bodies.

    `is_meant` decides by the body, which is None where it cannot be read.
    """
    where = (
        OUTBOX.c.chat_id == person_id,
        OUTBOX.c.lane == Lane.REMINDER,
        is_active(),  # what the index of chats knows
        is_queued(),
    )
    queued = select(*_BODY_COLUMNS).where(*where).with_for_update()
    rows = [dict(row) for row in connection.execute(queued).mappings()]
    bodies = {row["id"]: body_of(connection, row) for row in rows}
    meant = {number: body for number, body in bodies.items() if is_meant(body)}
    if meant:
        drop(connection, list(meant), reason, now)
    return list(meant.values())


_BODY = Binding(OUTBOX.c.body)


def body_of(connection: Connection, row: Mapping[str, Any]) -> object | None:
    """Return the body of a row; None where it cannot be read."""
    found: object = opened(connection, row["body"], _BODY.of(row))
    return found


def drop_shown(connection: Connection, person_id: int, reason: EndReason, now: datetime) -> None:
    """Drop what a person has not been shown yet, also what is under way; not an export."""
    shown = select(OUTBOX.c.id).where(
        OUTBOX.c.chat_id == person_id,
        is_active(),
        OUTBOX.c.act.in_(SHOWING),
        ~OUTBOX.c.key.startswith(EXPORT),
    )
    ids = list(connection.execute(shown.with_for_update()).scalars())
    if ids:
        drop(connection, ids, reason, now)


def drop_viewed(connection: Connection, viewer_id: int, share: int, now: datetime) -> None:
    """Drop what a viewer was to see through a share and is not sent yet, also what is under way.

    Lists of all whom the viewer looks after go too: the name of the person is in them.
    """
    keys = [OUTBOX.c.key.startswith(f"{viewed_key(each)}:") for each in (share, None)]
    where = (OUTBOX.c.chat_id == viewer_id, is_active(), or_(*keys))
    found = select(OUTBOX.c.id).where(*where).with_for_update()
    drop(connection, list(connection.execute(found).scalars()), UncountedReason.REVOKED, now)


_HAS_ACTIVE = Prepared(
    select(
        exists().where(
            OUTBOX.c.chat_id == bindparam("chat"), is_active(), OUTBOX.c.key.like(bindparam("key"))
        )
    )
)


def has_active(connection: Connection, chat_id: int, key: str) -> bool:
    """Return whether something for a chat, whose key begins so, waits or is under way."""
    found = _HAS_ACTIVE.row(connection, {"chat": chat_id, "key": f"{key}%"})
    return bool(found and found[0])


_NEWEST = Prepared(
    select(OUTBOX.c.message_id)
    .where(
        OUTBOX.c.person_id == bindparam("person"),
        OUTBOX.c.act == Act.NEW,
        OUTBOX.c.state == _literal(MessageState.SENT),
        OUTBOX.c.lane >= bindparam("lane"),
    )
    .order_by(OUTBOX.c.id.desc())
    .limit(1)
)


def newest(connection: Connection, person_id: int, lane: Lane = Lane.REPLY) -> int:
    """Return the number of the last message that a person was sent; 0: none.

    `lane`: that of reminders leaves replies out.
    """
    found = _NEWEST.row(connection, {"person": person_id, "lane": lane})
    return found[0] or 0 if found else 0


def sizes(connection: Connection) -> dict[str, int]:
    """Return how much waits or is under way, by state."""
    statement = select(OUTBOX.c.state, func.count()).where(is_active())
    return {row[0]: row[1] for row in connection.execute(statement.group_by(OUTBOX.c.state))}


def _columns(connection: Connection, row: Queued, now: datetime) -> dict[str, Any]:
    vault, context = vault_of(connection), _BODY(row.chat_id, row.person_id)
    if row.token is not None:
        vault.hold(row.token, context, row.body)
    return {
        "key": row.key,
        "person_id": row.person_id,
        "chat_id": row.chat_id,
        "lane": row.lane,
        "body": row.token or vault.seal(row.body, context),
        "act": row.act,
        "revision": row.revision,
        "carries_buttons": row.carries_buttons,
        "edits": row.edits,
        "state": MessageState.QUEUED,
        "not_before": row.not_before,
        "not_after": row.not_after,
        "created_at": now,
    }


@cache
def _queueing(dialect: str) -> Prepared:
    """Insert a row; how many others of its chat are ahead is asked at the same moment."""
    return Prepared(insertion(dialect, OUTBOX).values(ahead=_ahead()))


@cache
def _starting(dialect: str) -> Prepared:
    """Insert a row that is under way from its birth, unless its chat is busy."""
    is_busy = _is_busy()
    row = insertion(dialect, OUTBOX).values(
        state=case((is_busy, _literal(MessageState.QUEUED)), else_=_literal(MessageState.SENDING)),
        ahead=_ahead(),
        worker=case((~is_busy, bindparam("me"))),
        lease_until=case((~is_busy, bindparam("until", type_=OUTBOX.c.lease_until.type))),
    )
    return Prepared(row.returning(OUTBOX.c.id, OUTBOX.c.state))


def _is_busy() -> ColumnElement[bool]:
    others = OUTBOX.alias("others")
    return exists().where(others.c.chat_id == bindparam("chat"), is_active(others))


def _ahead() -> ColumnElement[int]:
    others = OUTBOX.alias("others")
    some = (
        select(literal_column("1").label("one"))
        .where(others.c.chat_id == bindparam("chat"), is_active(others))
        .limit(AHEAD_MOST)
        .subquery("some")
    )
    return select(func.count()).select_from(some).scalar_subquery()


def viewed_key(share: int | None) -> str:
    """Return how the keys of rows begin that a viewer sees through a share; None: of several."""
    return f"viewing:{share or 0}"


STILL = "still:"  # how the keys of rows begin that show the open question again


def supersede(connection: Connection, newer: Sequence[Queued], now: datetime) -> None:
    """Drop what waits in a chat and is overtaken by rows that were just queued there.

    An edit is overtaken by a later one of the same message; the open question, shown again, by
    itself. All of `newer` are of one chat, and there is at least one.
    """
    edited = {row.edits for row in newer if row.act == Act.EDIT}
    is_shown_again = any(row.key.startswith(STILL) for row in newer)
    keys = {row.key for row in newer}
    overtaken = []
    for row in _waiting(connection, newer[0].chat_id):
        is_edited = row["act"] == Act.EDIT and row["edits"] in edited
        is_repeated = is_shown_again and row["key"].startswith(STILL)
        if row["key"] not in keys and (is_edited or is_repeated):
            overtaken.append(row["id"])
    if overtaken:
        drop(connection, overtaken, Reason.SUPERSEDED, now)
        operations.count(connection, {"dropped_superseded": len(overtaken)})


def backlog(connection: Connection, chat_id: int) -> int:
    """Return how many replies wait in a chat, as far as they are counted."""
    return sum(row["act"] in SHOWING for row in _waiting(connection, chat_id))


_WAITING = Prepared(
    select(OUTBOX.c.id, OUTBOX.c.key, OUTBOX.c.act, OUTBOX.c.edits)
    .where(
        OUTBOX.c.chat_id == bindparam("chat"),
        is_active(),  # what the index of chats knows
        is_queued(),
        OUTBOX.c.lane == literal_column(str(Lane.REPLY)),
    )
    .order_by(OUTBOX.c.id)
    .limit(TUNING.backlog_read)
)


def _waiting(connection: Connection, chat_id: int) -> list[Values]:
    return _WAITING.mappings(connection, {"chat": chat_id})
