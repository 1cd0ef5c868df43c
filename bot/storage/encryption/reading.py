"""Read sealed values one by one: one that does not open is counted and left out."""

from __future__ import annotations

from typing import Any

import structlog
from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.encryption.codec import Unreadable
from bot.storage.encryption.encryption import Context, NotOpened, vault_of
from bot.storage.encryption.key_proof import prove_key

log = structlog.get_logger()


def opened(
    connection: Connection, token: bytes, context: Context, otherwise: object = None
) -> Any:  # noqa: ANN401 - the caller knows what it sealed
    """The value that was sealed for this row; `otherwise` where it cannot be read.

    That is counted and logged once for each value and start, by the numbers of its row.

    Raises:
        KeyMistake: the key does not fit the database any more, so no value is to blame.
    """
    try:
        return vault_of(connection).open(token, context)
    except Unreadable as error:
        report(connection, token, context, error)
        return otherwise


def report(connection: Connection, token: bytes, context: Context, error: Unreadable) -> None:
    """Count and log a value that cannot be read.

    Raises:
        KeyMistake: as `opened`.
    """
    if isinstance(error, NotOpened):
        prove_key(connection)
    if vault_of(connection).is_news(token):
        log.warning("value_unreadable", where=context.decode(), error=str(error))
        operations.count(connection, {"values_unreadable": 1})
