"""Small pieces of SQL that both databases speak, each a little differently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.prepared import Prepared

Row = Mapping[str, Any]


def add_new(connection: Connection, table: Table, row: Row) -> bool:
    """Insert a row that no constraint forbids; whether it was new."""
    return _insertion(connection.dialect.name, table).run(connection, row) == 1


def add_all(connection: Connection, table: Table, rows: Sequence[Row]) -> None:
    """Insert rows of the same columns, each unless a constraint forbids it."""
    _insertion(connection.dialect.name, table).run_all(connection, rows)


def put(connection: Connection, table: Table, key: Row, values: Row) -> None:
    """Insert a row, or change the one that has this key."""
    statement = _put(connection.dialect.name, table, tuple(key), tuple(values))
    statement.run(connection, {**key, **values})


def insertion(dialect: str, table: Table) -> Any:  # noqa: ANN401 - of either dialect
    """The statement that inserts a row unless a constraint forbids it."""
    return _insert(dialect, table).on_conflict_do_nothing()


# To make a statement anew costs three times as much as to run it.
@cache
def _insertion(dialect: str, table: Table) -> Prepared:
    return Prepared(insertion(dialect, table))


@cache
def _put(dialect: str, table: Table, key: tuple[str, ...], values: tuple[str, ...]) -> Prepared:
    insert = _insert(dialect, table)
    changed = {name: insert.excluded[name] for name in values}
    columns = [table.c[name] for name in key]
    return Prepared(insert.on_conflict_do_update(index_elements=columns, set_=changed))


def _insert(dialect: str, table: Table) -> Any:  # noqa: ANN401 - of either dialect
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
