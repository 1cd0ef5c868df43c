"""A copy taken while the bot writes is whole; what is restored is what was copied."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage import operations
from bot.storage.database import Database, sqlite_file
from bot.storage.sqlite.backup import Damaged, copy_sqlite
from bot.storage.sqlite.writer import SQLite
from tests.storage.databases import VAULT

PAIR = ("sent", "fired")


async def test_a_copy_taken_while_the_bot_writes_is_consistent(
    sqlite: Database, sqlite_url: str, tmp_path: Path
) -> None:
    is_over, written = asyncio.Event(), asyncio.Event()

    async def write_on() -> None:
        while not is_over.is_set():
            await sqlite.transaction(operations.count, dict.fromkeys(PAIR, 1))
            written.set()

    writing = asyncio.create_task(write_on())
    await written.wait()
    copies = [tmp_path / f"copy{n}.db" for n in range(5)]
    for copy in copies:
        written.clear()
        await asyncio.to_thread(copy_sqlite, sqlite_file(sqlite_url), copy)
        await written.wait()
    is_over.set()
    await writing

    found = [counters(copy) for copy in copies]
    assert all(each["sent"] == each["fired"] for each in found), "half a transaction was copied"
    assert found[-1]["sent"] > found[0]["sent"]
    assert [integrity(copy) for copy in copies] == ["ok"] * 5


async def test_a_copy_has_what_is_only_in_the_log_yet(
    sqlite: Database, sqlite_url: str, tmp_path: Path
) -> None:
    await sqlite.transaction(operations.count, {"sent": 1})

    copy_sqlite(sqlite_file(sqlite_url), tmp_path / "copy.db")

    assert counters(tmp_path / "copy.db") == {"sent": 1}


def test_a_copy_that_fails_leaves_the_one_before(sqlite_url: str, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    copy_sqlite(sqlite_file(sqlite_url), target)
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no database, but long enough to be looked at" * 100)

    with pytest.raises(Damaged, match="not a database"):
        copy_sqlite(broken, target)

    assert integrity(target) == "ok"


def test_what_is_not_there_cannot_be_copied(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        copy_sqlite(tmp_path / "nothing.db", tmp_path / "copy.db")


async def test_a_copy_is_restored_by_copying_it_back(sqlite_url: str, tmp_path: Path) -> None:
    file, copy = sqlite_file(sqlite_url), tmp_path / "copy.db"
    await sent(file, 1)
    copy_sqlite(file, copy)
    await sent(file, 41)

    copy_sqlite(copy, file)

    assert counters(file) == {"sent": 1}


async def sent(file: Path, count: int) -> None:
    database = SQLite(file, VAULT)
    await database.transaction(operations.count, {"sent": count})
    await database.close()


def counters(file: Path) -> dict[str, int]:
    with closing(sqlite3.connect(file)) as connection:
        return dict(connection.execute("SELECT name, value FROM counters").fetchall())


def integrity(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return found
