"""Small pieces of SQL that both databases speak, each a little differently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

Row = Mapping[str, Any]


def add_new(connection: Connection, table: Table, rows: Row | Sequence[Row]) -> int:
    """Insert what no constraint forbids, and pass over the rest; how many were new."""
    many = [rows] if isinstance(rows, Mapping) else list(rows)
    if not many:
        return 0
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    if len(many) == 1:
        return int(connection.execute(insert(table).on_conflict_do_nothing(), many[0]).rowcount)
    statement = insert(table).values(many).on_conflict_do_nothing()
    return int(connection.execute(statement).rowcount)


def add_one(connection: Connection, table: Table, row: Row) -> int | None:
    """Insert a row with a number of its own; None where a constraint forbids it."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(table).on_conflict_do_nothing().returning(table.c.id)
    number: int | None = connection.execute(statement, row).scalar()
    return number


def put(connection: Connection, table: Table, key: Row, values: Row) -> None:
    """Insert a row, or change the one that has this key."""
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    statement = insert(table).values({**key, **values})
    columns = [table.c[name] for name in key]
    connection.execute(statement.on_conflict_do_update(index_elements=columns, set_=dict(values)))
