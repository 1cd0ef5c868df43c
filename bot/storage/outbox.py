"""The outbox: queued exactly once; what is late or has nobody to go to is dropped."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, exists, func, select, update

from bot.storage.statements import add_new
from bot.storage.tables import OUTBOX
from bot.storage.vault import vault_of

REPLY, REMINDER = 0, 1
LEASE = timedelta(seconds=30)
ACTIVE = ("queued", "sending")
LIVE = 0  # `edits`: the message that carries the open question, known when it is sent


@dataclass(frozen=True)
class Queued:
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


def queue(connection: Connection, rows: Sequence[Queued], now: datetime) -> int:
    """Queue rows whose keys are new; how many were."""
    vault = vault_of(connection)
    columns = [_columns(row, vault.seal(row.body), now) for row in rows]
    return add_new(connection, OUTBOX, columns)


def start(connection: Connection, row: Queued, now: datetime, worker: str) -> int:
    """Queue a row that is born sending, leased to this worker; its number."""
    born = {"state": "sending", "worker": worker, "lease_until": now + LEASE}
    columns = {**_columns(row, vault_of(connection).seal(row.body), now), **born}
    return int(connection.execute(_INSERT, columns).scalar_one())


def is_busy(connection: Connection, chat_id: int) -> bool:
    """Whether something is queued or under way for a chat."""
    where = (OUTBOX.c.chat_id == chat_id, OUTBOX.c.state.in_(ACTIVE))
    return bool(connection.execute(select(exists().where(*where))).scalar())


def drop(connection: Connection, ids: Collection[int], reason: str, now: datetime) -> None:
    """These are never sent."""
    connection.execute(
        update(OUTBOX).where(OUTBOX.c.id.in_(ids)),
        {"state": "dropped", "reason": reason, "settled_at": now, "body": None},
    )


def drop_late(connection: Connection, now: datetime) -> list[tuple[int, object]]:
    """Drop what has waited past its last instant; the rows' owners and bodies."""
    where = (OUTBOX.c.state == "queued", OUTBOX.c.not_after < now)
    columns = (OUTBOX.c.id, OUTBOX.c.person_id, OUTBOX.c.body)
    rows = connection.execute(select(*columns).where(*where).limit(1_000)).all()
    if rows:
        drop(connection, [row[0] for row in rows], "late", now)
    vault = vault_of(connection)
    return [(row[1], vault.open(row[2])) for row in rows]


def drop_chat(
    connection: Connection, chat_ids: Collection[int], reason: str, now: datetime
) -> int:
    """Drop everything queued for these chats; how much that was."""
    where = (OUTBOX.c.chat_id.in_(chat_ids), OUTBOX.c.state == "queued")
    ids = list(connection.execute(select(OUTBOX.c.id).where(*where)).scalars())
    if ids:
        drop(connection, ids, reason, now)
    return len(ids)


def drop_reminders(
    connection: Connection, person_id: int, reason: str, now: datetime
) -> list[Any]:
    """Drop a person's prompts that are queued and not under way; their bodies."""
    where = (
        OUTBOX.c.person_id == person_id,
        OUTBOX.c.lane == REMINDER,
        OUTBOX.c.state == "queued",
    )
    rows = connection.execute(select(OUTBOX.c.id, OUTBOX.c.body).where(*where)).all()
    if rows:
        drop(connection, [row[0] for row in rows], reason, now)
    vault = vault_of(connection)
    return [vault.open(row[1]) for row in rows]


def next_ready(connection: Connection, now: datetime) -> datetime | None:
    """The next instant, after now, at which something queued may leave."""
    where = (OUTBOX.c.state == "queued", OUTBOX.c.not_before > now)
    return connection.execute(select(func.min(OUTBOX.c.not_before)).where(*where)).scalar()


def _columns(row: Queued, body: bytes, now: datetime) -> dict[str, Any]:
    return {
        "key": row.key,
        "person_id": row.person_id,
        "chat_id": row.chat_id,
        "lane": row.lane,
        "body": body,
        "act": row.act,
        "revision": row.revision,
        "carries_buttons": row.carries_buttons,
        "edits": row.edits,
        "state": "queued",
        "not_before": row.not_before,
        "not_after": row.not_after,
        "created_at": now,
    }


_INSERT = OUTBOX.insert().returning(OUTBOX.c.id)
