"""Updates: each taken once; what could not be handled is put aside, sealed."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.binding import Binding
from bot.storage.statements import add_new
from bot.storage.tables import FAILED_UPDATES, UPDATES
from bot.storage.vault import vault_of


def is_new_update(connection: Connection, update_id: int, now: datetime) -> bool:
    """Remember an update's number; False when it was taken before."""
    return add_new(connection, UPDATES, {"update_id": update_id, "taken_at": now})


def keep_failed(connection: Connection, row: dict[str, Any], body: bytes) -> None:
    """Put an update aside that could not be handled, sealed."""
    sealed = vault_of(connection).seal_bytes(body, _FAILED.of(row))
    if add_new(connection, FAILED_UPDATES, {**row, "body": sealed}):
        operations.count(connection, {"updates_failed": 1})


_FAILED = Binding(FAILED_UPDATES.c.body)
