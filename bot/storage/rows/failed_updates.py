"""Updates that could not be handled: put aside, sealed."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, delete, exists, select, update

from bot.storage import operations
from bot.storage.encryption.codec import Unreadable
from bot.storage.encryption.encryption import Binding, report, vault_of
from bot.storage.outbox.outbox import SHOWING, Lane
from bot.storage.statements import add_new
from bot.storage.tables import FAILED_UPDATES, OUTBOX
from bot.tuning import TUNING
from bot.value import Value


class FailedUpdate(Value):
    """One that was put aside; `body` is the update as it came, in JSON; None: not readable.

    `answered_since`: its person has had an answer to something newer.
    """

    update_id: int
    person_id: int
    failed_at: datetime
    error: str
    tries: int
    body: bytes | None
    answered_since: bool


_FAILED = Binding(FAILED_UPDATES.c.body)


def add_failed(connection: Connection, row: dict[str, Any], body: bytes) -> None:
    """Put an update aside that could not be handled, sealed.

    What its person has too many of goes, the oldest first, counted.
    """
    sealed = vault_of(connection).seal_bytes(body, _FAILED.of(row))
    if add_new(connection, FAILED_UPDATES, {**row, "body": sealed}):
        counts = {"updates_failed": 1, "updates_failed_dropped": _drop(connection, row)}
        operations.count(connection, {name: n for name, n in counts.items() if n})


def failed(connection: Connection, person_id: int | None = None) -> list[FailedUpdate]:
    """Return what was put aside, of one person or (None) of all, in the order in which it came."""
    answered_since = exists().where(
        OUTBOX.c.person_id == FAILED_UPDATES.c.person_id,
        OUTBOX.c.lane == Lane.REPLY,
        OUTBOX.c.act.in_(SHOWING),
        OUTBOX.c.created_at > FAILED_UPDATES.c.failed_at,
    )
    rows = select(FAILED_UPDATES, answered_since.label("answered_since"))
    rows = rows.order_by(FAILED_UPDATES.c.update_id)
    if person_id is not None:
        rows = rows.where(FAILED_UPDATES.c.person_id == person_id)
    return [_read(connection, dict(row)) for row in connection.execute(rows).mappings()]


def remove_failed(connection: Connection, update_id: int) -> None:
    """Delete an update that has been handled."""
    connection.execute(delete(FAILED_UPDATES).where(FAILED_UPDATES.c.update_id == update_id))


def failed_again(connection: Connection, update_id: int, error: str) -> None:
    """Note that it was tried once more, in vain."""
    tries = FAILED_UPDATES.c.tries + 1
    where = FAILED_UPDATES.c.update_id == update_id
    connection.execute(update(FAILED_UPDATES).where(where).values(tries=tries, error=error))


def _read(connection: Connection, row: dict[str, Any]) -> FailedUpdate:
    sealed, context, body = row["body"], _FAILED.of(row), None
    try:
        body = vault_of(connection).open_bytes(sealed, context)
    except Unreadable as error:
        report(connection, sealed, context, error)
    return FailedUpdate(**{**row, "body": body})


def _drop(connection: Connection, newest: Mapping[str, Any]) -> int:
    """Remove what its person has too many of, the oldest first; how many those were."""
    update_id = FAILED_UPDATES.c.update_id
    of_one = select(update_id).where(FAILED_UPDATES.c.person_id == newest["person_id"])
    newest_first = of_one.order_by(FAILED_UPDATES.c.failed_at.desc(), update_id.desc())
    older = newest_first.offset(TUNING.failed_updates_of_one).limit(TUNING.failed_updates_removed)
    too_many = list(connection.execute(older).scalars())
    if too_many:
        connection.execute(delete(FAILED_UPDATES).where(update_id.in_(too_many)))
    return len(too_many)
