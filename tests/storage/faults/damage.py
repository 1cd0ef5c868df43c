"""Damage a SQLite file that is in use, and mend it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path


@contextmanager
def damaged(file: Path, table: str) -> Iterator[None]:
    """A file in which SQLite looks for a table where an index stands, until the end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        whole, index = (_root(connection, name) for name in (table, "ix_outbox_settled_at"))
        _point(connection, table, index)
        yield
        _point(connection, table, whole)


def _root(connection: sqlite3.Connection, name: str) -> int:
    found = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,))
    page: int = found.fetchone()[0]
    return page


def _point(connection: sqlite3.Connection, table: str, root: int) -> None:
    connection.execute("PRAGMA writable_schema = ON")
    connection.execute("BEGIN IMMEDIATE")
    changed = "UPDATE sqlite_master SET rootpage = ? WHERE name = ?"
    connection.execute(changed, (root, table))
    (version,) = connection.execute("PRAGMA schema_version").fetchone()
    connection.execute(f"PRAGMA schema_version = {version + 1}")
    connection.execute("COMMIT")
    connection.execute("PRAGMA writable_schema = RESET")
