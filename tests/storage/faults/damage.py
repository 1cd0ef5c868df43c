"""Damage a SQLite file that is in use, or take it away, and mend it again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

#: Where the header of a file says which version of its format may write it: from 3 on, SQLite of
#: today only reads it.
WRITE_VERSION, ONLY_READ = 18, b"\x03"
#: What stands beside the file, the file itself last: put back in this order, it is never without.
PARTS = ("-shm", "-wal", "")


@contextmanager
def damaged(file: Path, table: str) -> Iterator[None]:
    """A file in which SQLite looks for a table where an index stands, until the end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        whole, index = (_root(connection, name) for name in (table, "ix_outbox_settled_at"))
        _point(connection, table, index)
        yield
        _point(connection, table, whole)


@contextmanager
def read_only(file: Path) -> Iterator[None]:
    """A file that SQLite writes no more, until the end."""
    with closing(sqlite3.connect(file, isolation_level=None, timeout=30.0)) as connection:
        _begin_with_empty_log(connection, file)
        version = overwritten(file, WRITE_VERSION, ONLY_READ)
        touch(connection)
        connection.execute("COMMIT")
        try:
            yield
        finally:
            overwritten(file, WRITE_VERSION, version)


@contextmanager
def taken_away(file: Path) -> Iterator[None]:
    """A file that is not at its place, nor what stands beside it, until the end.

    Whoever has it open goes on with it.
    """
    for end in reversed(PARTS):
        _rename(file, end, f".away{end}")
    try:
        yield
    finally:
        for end in PARTS:
            _rename(file, f".away{end}", end)


def _begin_with_empty_log(connection: sqlite3.Connection, file: Path) -> None:
    """Begin a transaction when all pages are in the file, so that its header is the one read."""
    log = file.with_name(f"{file.name}-wal")
    while True:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute("BEGIN IMMEDIATE")
        if not log.stat().st_size:
            return
        connection.execute("ROLLBACK")


def overwritten(file: Path, at: int, new: bytes) -> bytes:
    """Write bytes into a file; returns what was there."""
    with file.open("r+b") as opened:
        opened.seek(at)
        before = opened.read(len(new))
        opened.seek(at)
        opened.write(new)
    return before


def touch(connection: sqlite3.Connection) -> None:
    """Change something, so that every other connection drops the pages that it holds."""
    connection.execute("INSERT INTO counters (name, value) VALUES ('touched', 1)")
    connection.execute("DELETE FROM counters WHERE name = 'touched'")


def _rename(file: Path, end: str, new: str) -> None:
    with suppress(FileNotFoundError):
        Path(f"{file}{end}").rename(f"{file}{new}")


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
