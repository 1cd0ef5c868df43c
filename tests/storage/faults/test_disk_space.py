"""Erased rows leave the file by and by, also in a file of an older release."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest
from sqlalchemy import Connection

from bot.services.operations.retention import Retention
from bot.storage.database import Database, sqlite_file
from bot.storage.migrate import migrate_sqlite
from bot.storage.open import open_database
from bot.storage.sqlite.disk_space import INCREMENTAL, make_shrinkable
from bot.storage.tables import UPDATES
from bot.tuning import TUNING
from tests.storage.databases import VAULT
from tests.support.world import NOON

MANY = 200_000


def pragma(file: Path, name: str) -> int:
    with closing(sqlite3.connect(file)) as connection:
        return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def older(folder: Path, revision: str = "head") -> Path:
    """A file that cannot shrink, as releases before made it, with something in it."""
    file = folder / "backline.db"
    migrate_sqlite(file, revision)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA auto_vacuum=NONE")
        connection.execute("VACUUM")
        connection.execute("INSERT INTO counters VALUES ('sent', 7)")
    assert pragma(file, "auto_vacuum") != INCREMENTAL
    return file


async def test_a_new_file_shrinks_when_what_is_old_has_gone(
    sqlite: Database, sqlite_url: str
) -> None:
    file = sqlite_file(sqlite_url)
    await sqlite.transaction(fill, MANY)
    full = pragma(file, "page_count")
    retention = Retention(sqlite)
    retention.begin()

    while await retention.go_on(NOON + timedelta(days=8)):
        pass

    assert full > 2 * TUNING.pages_spare
    assert pragma(file, "freelist_count") <= TUNING.pages_spare
    assert pragma(file, "page_count") < TUNING.pages_spare + 200


def fill(connection: Connection, count: int) -> None:
    rows = [{"update_id": n, "taken_at": NOON} for n in range(count)]
    connection.execute(UPDATES.insert(), rows)


@pytest.mark.parametrize("is_open", [False, True], ids=["at-rest", "in-wal-mode"])
async def test_a_file_of_an_older_release_is_written_anew_once(
    tmp_path: Path, *, is_open: bool
) -> None:
    file = older(tmp_path)
    if is_open:
        database = open_database(f"sqlite:///{file}", VAULT)
        await database.transaction(lambda c: c.exec_driver_sql("SELECT 1"))
        await database.close()

    make_shrinkable(file)

    assert pragma(file, "auto_vacuum") == INCREMENTAL
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT value FROM counters").fetchall() == [(7,)]
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_an_upgrade_makes_the_file_shrinkable(tmp_path: Path) -> None:
    file = older(tmp_path, "0004")

    migrate_sqlite(file)

    assert pragma(file, "auto_vacuum") == INCREMENTAL


def test_where_the_disk_is_too_full_the_file_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = older(tmp_path)
    before = file.read_bytes()
    free = SimpleNamespace(free=2 * file.stat().st_size)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: free)

    make_shrinkable(file)

    assert file.read_bytes() == before
