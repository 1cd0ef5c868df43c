"""Empty database at this release's schema, made once in each process of the tests."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.storage.migrate import migrate_sqlite


@cache
def migrated() -> bytes:
    """Return a SQLite file without rows, all of it in the file and nothing in its log."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "empty.db"
        migrate_sqlite(file)
        with closing(sqlite3.connect(file)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return file.read_bytes()
