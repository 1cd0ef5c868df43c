"""Seal every encrypted value anew: with the newest key, and bound to its row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from sqlalchemy import Connection, Select, bindparam, select, update

from bot.storage.database import Database
from bot.storage.encryption.encryption import (
    Binding,
    NotOpened,
    bindings,
    has_unbound_values,
    is_unbound,
    prove_key,
    renew_proof,
    vault_of,
)
from bot.tuning import TUNING
from bot.value import Value

log = structlog.get_logger()


class Renewed(Value):
    """Numbers of values sealed anew, and the places of those that no key opens."""

    count: int = 0
    damaged: tuple[str, ...] = ()

    def and_(self, other: Renewed) -> Renewed:
        """Return both together."""
        return Renewed(self.count + other.count, self.damaged + other.damaged)


async def renew_all(database: Database) -> Renewed:
    """Walk every sealed column. Can be repeated; killed, the next run completes it.

    Raises:
        KeyMistake: no key fits the database.
    """
    await database.transaction(prove_key)
    # Later, a value that belongs to no row is a copy that somebody has put there.
    binds = await database.transaction(has_unbound_values)
    total = Renewed()
    for binding in bindings():
        total = total.and_(await _renew_column(database, binding, binds=binds))
    await database.transaction(renew_proof)
    return total


async def bind_all(database: Database) -> None:
    """Bind what an earlier release has sealed to its rows; nothing where that is done.

    For a program that has the database to itself.
    """
    if await database.transaction(has_unbound_values):
        renewed = await renew_all(database)
        log.info("values_bound", count=renewed.count, damaged=len(renewed.damaged))


async def _renew_column(database: Database, binding: Binding, *, binds: bool) -> Renewed:
    after, total = None, Renewed()
    while True:
        after, renewed = await database.transaction(_renew_batch, binding, after, binds=binds)
        total = total.and_(renewed)
        if after is None:
            return total


def _renew_batch(
    connection: Connection, binding: Binding, after: object | None, *, binds: bool
) -> tuple[object | None, Renewed]:
    column, table = binding.column, binding.column.table
    keys = list(table.primary_key)
    first = keys[0]
    names = {*(key.name for key in keys), *binding.names, column.name}
    wanted = select(*(table.c[name] for name in sorted(names))).where(column.is_not(None))
    statement = wanted if after is None else wanted.where(first > after)
    rows = _rows(connection, statement.order_by(first).limit(TUNING.values_sealed))
    last = rows[-1][first.name] if len(rows) == TUNING.values_sealed else None
    # A person may have many rows under one first key: never stop in the middle of them.
    if last is not None:
        rest = _rows(connection, wanted.where(first == last))
        rows = [row for row in rows if row[first.name] != last] + rest
    renewed, damaged = [], []
    for row in rows:
        sealed = _renewed(connection, binding, row, binds=binds)
        if sealed is None:
            damaged.append(binding.of(row).decode())
        else:
            which = {f"key_{n}": row[key.name] for n, key in enumerate(keys)}
            renewed.append({**which, "sealed": sealed})
    if renewed:
        mine = [key == bindparam(f"key_{n}") for n, key in enumerate(keys)]
        change = update(table).where(*mine).values({column.name: bindparam("sealed")})
        connection.execute(change, renewed)
    return last, Renewed(len(renewed), tuple(damaged))


def _rows(connection: Connection, statement: Select[Any]) -> list[dict[str, Any]]:
    # Locked on PostgreSQL: what is read is written back.
    return [dict(row) for row in connection.execute(statement.with_for_update()).mappings()]


def _renewed(
    connection: Connection, binding: Binding, row: Mapping[str, Any], *, binds: bool
) -> bytes | None:
    """Return the value of a row, sealed anew; None where no key opens it."""
    vault, token, context = vault_of(connection), row[binding.column.name], binding.of(row)
    try:
        if binds and is_unbound(token):
            return vault.bind(token, context)
        return vault.renew(token, context)
    except NotOpened:
        return None
