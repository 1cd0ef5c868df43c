"""Sealed values of a column, in batches: each sealed anew with the newest key, for its row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select, update

from bot.storage.encryption.encryption import Binding, NotOpened, is_unbound, vault_of
from bot.value import Value


class Renewed(Value):
    """Numbers of values sealed anew, and the places of those that no key opens."""

    count: int = 0
    damaged: tuple[str, ...] = ()

    def and_(self, other: Renewed) -> Renewed:
        """Return both together."""
        return Renewed(self.count + other.count, self.damaged + other.damaged)


def renew_batch(
    connection: Connection, binding: Binding, after: object | None, limit: int, *, binds: bool
) -> tuple[object | None, Renewed]:
    """Seal about `limit` values of a column anew.

    `after` is what the batch before ended with, None for the first one; what this one ends with
    is returned, None for the last one. With `binds`, values that belong to no row are bound to
    theirs; otherwise they count as damaged.
    """
    column, table = binding.column, binding.column.table
    keys = list(table.primary_key)
    first = keys[0]
    names = {*(key.name for key in keys), *binding.names, column.name}
    wanted = select(*(table.c[name] for name in sorted(names))).where(column.is_not(None))
    statement = wanted if after is None else wanted.where(first > after)
    rows = _rows(connection, statement.order_by(first).limit(limit))
    last = rows[-1][first.name] if len(rows) == limit else None
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
