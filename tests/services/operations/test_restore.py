"""A restore puts back what was copied, and keeps beside it what was there."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.services.operations.restore import Restored
from bot.storage.database import Database
from bot.storage.migrate import migrate_sqlite
from bot.storage.schema import wanted_revision
from bot.storage.sqlite.backup import copy_sqlite
from tests.services.coach import Coach
from tests.services.operations.backups import (
    BOT,
    NOW,
    content,
    destroy,
    erase,
    live,
    on,
    restored,
    rows_of,
)
from tests.services.privacy.test_account import ANA, BOB, lives


def killed_after(file: Path, folder: Path, person_id: int) -> Path:
    """The database as it is after a kill: what somebody has left there is in the log alone."""

    async def live_until_killed(database: Database) -> None:
        await lives(Coach(database), person_id)
        shutil.copytree(file.parent, folder)

    on(file, live_until_killed)
    return folder / file.name


def test_what_was_backed_up_is_there_and_what_came_later_is_kept_beside(
    file: Path, backup: Path
) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    live(file, BOB)

    done = restored(file, backup)

    assert done.previous == file.with_name(f"backline.before-restore-{NOW:%Y%m%d-%H%M%S}.db")
    assert (rows_of(file, ANA), rows_of(file, BOB)) == (rows_of(backup, ANA), {})
    assert rows_of(done.previous, BOB).keys() == rows_of(backup, ANA).keys()
    assert sorted(each.name for each in file.parent.iterdir()) == [done.previous.name, file.name]


def test_what_only_the_log_has_is_kept_too(file: Path, backup: Path, tmp_path: Path) -> None:
    copy_sqlite(file, backup)
    killed = killed_after(file, tmp_path / "killed", ANA)
    log = killed.with_name("backline.db-wal")
    size = log.stat().st_size

    done = restored(killed, backup)

    assert size > 0
    assert done.previous is not None
    assert rows_of(done.previous, ANA)["people"] == 1
    assert rows_of(killed, ANA) == {}
    assert not log.exists()


def test_two_restores_within_a_second_keep_both_databases(file: Path, backup: Path) -> None:
    copy_sqlite(file, backup)
    live(file, ANA)
    first = restored(file, backup)
    live(file, BOB)
    second = restored(file, backup)

    assert first.previous is not None
    assert second.previous is not None
    assert first.previous != second.previous
    assert (rows_of(first.previous, ANA) != {}, rows_of(first.previous, BOB)) == (True, {})
    assert (rows_of(second.previous, ANA), rows_of(second.previous, BOB) != {}) == ({}, True)


def test_a_backup_is_put_back_where_there_is_no_database(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    file.unlink()

    done = restored(file, backup)

    assert done == Restored(previous=None, erased_again=0, is_list_lost=False)
    assert rows_of(file, ANA) == rows_of(backup, ANA)


def test_a_backup_of_an_earlier_release_is_brought_to_this_one(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    migrate_sqlite(old, "0001")
    with closing(sqlite3.connect(old)) as connection, connection:
        with closing(sqlite3.connect(file)) as current:
            meta = current.execute("SELECT name, value FROM meta").fetchall()
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta)
    copy_sqlite(old, backup)

    restored(file, backup)

    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (wanted_revision(),)
        ]
    assert [each.name for each in tmp_path.rglob("*.before-0*")] == []


def test_the_backup_and_its_folder_are_only_read(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    bytes_before, state = backup.read_bytes(), backup.stat()
    os.utime(backup.parent, (0, 0))

    restored(file, backup)

    assert backup.parent.stat().st_mtime == 0, "a file was made there, for a moment at least"
    assert content(backup.parent) == {backup.name: bytes_before}
    assert (backup.stat().st_mtime_ns, backup.stat().st_ino) == (state.st_mtime_ns, state.st_ino)


@pytest.mark.parametrize("damage", [b"no database", bytes(200_000)], ids=["header", "all"])
def test_a_damaged_database_is_replaced_and_kept_as_it_is(
    file: Path, backup: Path, damage: bytes
) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    with file.open("r+b") as out:
        out.write(damage)
    damaged = file.read_bytes()

    done = restored(file, backup, bot_id=BOT)

    assert done.previous is not None
    assert done.is_list_lost
    assert done.previous.read_bytes() == damaged
    assert rows_of(file, ANA) == rows_of(backup, ANA)


def test_of_a_damaged_database_what_is_in_its_log_is_kept(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    copy_sqlite(file, backup)
    killed = killed_after(file, tmp_path / "killed", ANA)
    log = killed.with_name("backline.db-wal").read_bytes()
    killed.write_bytes(bytes(killed.stat().st_size))

    done = restored(killed, backup, bot_id=BOT)

    assert done.previous is not None
    previous = b"".join(each.read_bytes() for each in killed.parent.glob(f"{done.previous.name}*"))
    assert len(pages_of(log)) > 10
    assert [number for number, page in pages_of(log).items() if page not in previous] == []
    assert rows_of(killed, ANA) == {}


def pages_of(log: bytes) -> dict[int, bytes]:
    """The pages of a write-ahead log, by their number, as they were written last."""
    size = int.from_bytes(log[8:12], "big")
    starts = range(32, len(log), 24 + size)
    return {
        int.from_bytes(log[at : at + 4], "big"): log[at + 24 : at + 24 + size] for at in starts
    }


def test_a_database_with_a_damaged_table_still_says_whom_it_has_erased(
    file: Path, backup: Path
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    erase(file, ANA)
    destroy(file, "outbox")

    done = restored(file, backup)

    assert (done.erased_again, done.is_list_lost) == (1, False)
    assert (rows_of(file, ANA), rows_of(file, BOB)) == ({}, rows_of(backup, BOB))
