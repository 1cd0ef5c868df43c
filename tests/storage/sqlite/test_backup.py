"""A copy taken while the bot writes is whole; what is restored is what was copied."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.database import sqlite_file
from bot.storage.sqlite.backup import Damaged, copy_sqlite
from bot.storage.sqlite.writer import SQLiteWriter
from tests.storage.databases import VAULT

PAIR = ("sent", "fired")


def test_a_copy_taken_while_the_bot_writes_is_consistent(sqlite_url: str, tmp_path: Path) -> None:
    file = sqlite_file(sqlite_url)
    writer = SQLiteWriter(file, VAULT)
    is_over, written = threading.Event(), threading.Event()

    def write_on() -> None:
        while not is_over.is_set():
            writer.submit(lambda c: operations.count(c, dict.fromkeys(PAIR, 1))).result(10)
            written.set()

    writing = threading.Thread(target=write_on)
    writing.start()
    written.wait(60)
    copies = [tmp_path / f"copy{n}.db" for n in range(5)]
    for copy in copies:
        written.clear()
        copy_sqlite(file, copy)
        written.wait(60)
    is_over.set()
    writing.join()
    writer.close()

    found = [counters(copy) for copy in copies]
    assert all(each["sent"] == each["fired"] for each in found), "half a transaction was copied"
    assert found[-1]["sent"] > found[0]["sent"]
    assert [integrity(copy) for copy in copies] == ["ok"] * 5


def test_a_copy_has_what_is_only_in_the_log_yet(sqlite_url: str, tmp_path: Path) -> None:
    file = sqlite_file(sqlite_url)
    writer = SQLiteWriter(file, VAULT)
    writer.submit(lambda c: operations.count(c, {"sent": 1})).result(10)

    copy_sqlite(file, tmp_path / "copy.db")

    assert counters(tmp_path / "copy.db") == {"sent": 1}
    writer.close()


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


def test_a_copy_is_restored_by_copying_it_back(sqlite_url: str, tmp_path: Path) -> None:
    file, copy = sqlite_file(sqlite_url), tmp_path / "copy.db"
    change(file, lambda c: operations.count(c, {"sent": 1}))
    copy_sqlite(file, copy)
    change(file, lambda c: operations.count(c, {"sent": 41}))

    copy_sqlite(copy, file)

    assert counters(file) == {"sent": 1}


def change(file: Path, work: Callable[[Connection], None]) -> None:
    writer = SQLiteWriter(file, VAULT)
    writer.submit(work).result(10)
    writer.close()


def counters(file: Path) -> dict[str, int]:
    with closing(sqlite3.connect(file)) as connection:
        return dict(connection.execute("SELECT name, value FROM counters").fetchall())


def integrity(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return found
