"""`backup` and `restore` from the command line: what they say, exit with, and delete."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.services.operations.ownership import prove_bot
from bot.storage.encryption.encryption import new_key, prove_key
from bot.storage.locks import FileLock
from bot.storage.rows import people
from bot.storage.sqlite.backup import copy_sqlite, part_of
from bot.storage.sqlite.writer import sqlite_engine
from tests.end_to_end.support.bot_process import command
from tests.services.coach import another
from tests.storage.databases import KEY, VAULT, migrated_file
from tests.support.world import NOON

__all__ = ["migrated_file"]

pytestmark = pytest.mark.xdist_group("process")

BOT = 7_000_000_001
REFUSED, RUNNING_ALREADY = 2, 3
DAY = 86_400.0


@pytest.fixture
def file(tmp_path: Path, migrated_file: Path) -> Path:
    """A bot's database with two people."""
    made = tmp_path / "data" / "backline.db"
    made.parent.mkdir()
    shutil.copy(migrated_file, made)
    with closing(sqlite3.connect(made)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
    engine = sqlite_engine(made, VAULT)
    with engine.begin() as connection:
        prove_key(connection)
        prove_bot(connection, BOT)
        people.add(connection, another(1))
        people.add(connection, another(2))
    engine.dispose()
    return made


@pytest.fixture
def saved(file: Path, tmp_path: Path) -> Path:
    """A backup of it."""
    target = tmp_path / "away" / "saved.db"
    copy_sqlite(file, target)
    return target


async def says(
    file: Path, *arguments: str, log: str = "said.log", **changed: str
) -> tuple[int, list[str]]:
    """Run a command on the database: its exit code, and its lines that are no log."""
    environment = {
        "DATABASE_URL": f"sqlite:///{file}",
        "DATA_KEY": KEY,
        "BOT_TOKEN": f"{BOT}:{'x' * 35}",
        "LOG_FORMAT": "json",
        **changed,
    }
    code, said = await command(environment, file.parent.parent / log, *arguments)
    return code, [line for line in said.splitlines() if not line.startswith("{")]


def aged(folder: Path, days: dict[str, float]) -> None:
    """Files that were last written so many days ago."""
    for name, age in days.items():
        file = folder / name
        file.touch()
        os.utime(file, (time.time() - age * DAY,) * 2)


def names(folder: Path) -> set[str]:
    found = {each.name for each in folder.iterdir()}
    return {name for name in found if not name.endswith(("-wal", "-shm", ".lock"))}


def people_in(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        found: int = connection.execute("SELECT count(*) FROM people").fetchone()[0]
        return found


# --- backup ---------------------------------------------------------------------------------


async def test_older_backups_go_once_the_new_one_is_there(file: Path, tmp_path: Path) -> None:
    old = {
        "backline.20260101-040000.db": 31.0,
        "backline.20260102-040000.db": 29.0,
        "backline.20260103-040000.db.part": 31.0,
        "other.20260101-040000.db": 99.0,
        "backline.before-0002.db": 99.0,
        "backline.db.old": 99.0,
        "notes.txt": 99.0,
    }
    folder = tmp_path / "backups"
    folder.mkdir()
    aged(folder, old)

    code, lines = await says(file, "backup", str(folder), "--keep", "30d")

    gone = {"backline.20260101-040000.db", "backline.20260103-040000.db.part"}
    new = Path(lines[0])
    assert code == 0
    assert names(folder) == {*old, new.name} - gone
    assert people_in(new) == 2


async def test_without_a_target_they_stand_beside_the_database(file: Path) -> None:
    aged(file.parent, {"backline.20260101-040000.db": 8.0})

    code, (line,) = await says(file, "backup", "--keep", "7d")

    assert code == 0
    assert Path(line).parent == file.parent
    assert names(file.parent) == {file.name, Path(line).name}


async def test_no_older_backup_goes_where_the_new_one_cannot_be_made(
    file: Path, saved: Path
) -> None:
    aged(saved.parent, {"backline.20260101-040000.db": 99.0})
    with file.open("r+b") as out:
        out.seek(4096)
        out.write(bytes(400_000))

    code, lines = await says(file, "backup", str(saved.parent), "--keep", "1d")

    assert code == REFUSED
    assert len(lines) == 1
    assert lines[0].startswith("backline: the database is damaged")
    assert names(saved.parent) == {"saved.db", "backline.20260101-040000.db"}


async def test_a_copy_that_another_process_is_making_is_left_to_it(
    file: Path, saved: Path
) -> None:
    with part_of(saved) as part:
        code, lines = await says(file, "backup", str(saved))
        is_left = part.exists()

    assert (code, is_left) == (REFUSED, True)
    assert lines == [f"backline: {part} is being written by another process: wait for its end"]
    assert names(saved.parent) == {"saved.db"}


async def test_of_backups_at_one_moment_to_one_target_none_is_torn(
    file: Path, saved: Path
) -> None:
    answers = await asyncio.gather(
        *(says(file, "backup", str(saved), log=f"log{n}") for n in range(6))
    )

    assert {code for code, _ in answers} <= {0, REFUSED}
    assert 0 in {code for code, _ in answers}
    for code, (line,) in answers:
        assert line == str(saved) if code == 0 else "by another process" in line
    with closing(sqlite3.connect(saved)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert people_in(saved) == 2
    assert names(saved.parent) == {"saved.db"}


@pytest.mark.parametrize("age", ["30", "0d", "-1d", "d", "1w", "٣d", "1.5d", ""])
async def test_a_time_that_is_none_is_refused(file: Path, age: str) -> None:
    code, lines = await says(file, "backup", f"--keep={age}")

    assert code == REFUSED
    assert "write days, for example 30d" in lines[-1]
    assert names(file.parent) == {file.name}


async def test_a_target_that_would_do_harm_is_refused(file: Path, saved: Path) -> None:
    in_use = saved.with_name("other.db")
    in_use.touch()
    in_use.with_name("other.db-wal").touch()
    before = names(saved.parent)

    itself = await says(file, "backup", str(file))
    others = await says(file, "backup", str(in_use))
    named = await says(file, "backup", str(saved), "--keep", "30d")
    missing = await says(file.with_name("none.db"), "backup")

    assert [code for code, _ in (itself, others, named, missing)] == [REFUSED] * 4
    assert itself[1] == [f"backline: {file} is the database itself: give another TARGET"]
    assert "is in use as a database" in others[1][0]
    assert "--keep needs a folder" in named[1][0]
    assert "there is no database" in missing[1][0]
    assert (people_in(file), people_in(saved), names(saved.parent)) == (2, 2, before)


async def test_postgresql_is_sent_to_its_own_tools(file: Path, saved: Path) -> None:
    server = "postgresql+asyncpg://backline@127.0.0.1:9/backline"

    answers = [
        await says(file, "backup", DATABASE_URL=server),
        await says(file, "restore", str(saved), DATABASE_URL=server),
    ]

    assert {code for code, _ in answers} == {REFUSED}
    assert {lines[0] for _, lines in answers} == {
        "backline: this is for SQLite: back PostgreSQL up with pg_dump"
    }


# --- restore --------------------------------------------------------------------------------


async def test_a_restore_says_where_the_old_one_is_and_who_stays_erased(
    file: Path, saved: Path
) -> None:
    engine = sqlite_engine(file, VAULT)
    with engine.begin() as connection:
        people.erase(connection, 2, NOON)
        people.add(connection, another(3))
        people.add(connection, another(4))
    engine.dispose()

    code, lines = await says(file, "restore", str(saved))

    copy = next(file.parent.glob("backline.before-restore-*.db"))
    assert code == 0
    assert lines == [
        f"the database that was there is {copy} now",
        "1 people erased since the backup stay erased",
    ]
    assert (people_in(copy), people_in(file), people_in(saved)) == (3, 1, 2)


async def test_a_running_bot_is_not_disturbed(file: Path, saved: Path) -> None:
    lock = FileLock(file)
    lock.take()

    code, lines = await says(file, "restore", str(saved))

    lock.release()
    assert code == RUNNING_ALREADY
    assert "another process is using" in lines[0]
    assert names(file.parent) == {file.name}


async def test_each_refusal_is_one_line(file: Path, saved: Path, tmp_path: Path) -> None:
    nowhere = f"sqlite:///{tmp_path}/new/backline.db"
    (tmp_path / "new").mkdir()
    other_key = new_key()
    other_bot = f"42:{'x' * 35}"
    key_file = str(tmp_path / "keys" / "data.key")

    answers = {
        "there is no backup": await says(file, "restore", str(tmp_path / "none.db")),
        "not to bot 42": await says(
            file, "restore", str(saved), BOT_TOKEN=other_bot, DATABASE_URL=nowhere
        ),
        "DATA_KEY does not fit": await says(
            file, "restore", str(saved), DATA_KEY=other_key, DATABASE_URL=nowhere
        ),
        "the key file": await says(
            file,
            "restore",
            str(saved),
            DATA_KEY="",
            DATA_KEY_FILE=key_file,
            DATABASE_URL=nowhere,
        ),
        "does not exist: make it": await says(
            file, "restore", str(saved), DATABASE_URL=f"sqlite:///{tmp_path}/no/bot.db"
        ),
    }

    assert [code for code, _ in answers.values()] == [REFUSED] * len(answers)
    for what, (_, lines) in answers.items():
        assert len(lines) == 1
        assert what in lines[0]
    assert names(tmp_path / "new") == set()
    assert not (tmp_path / "keys").exists()


@pytest.fixture
def damaged(file: Path, saved: Path) -> Path:
    file.write_bytes(b"no database" * 1000)
    return file


async def test_a_damaged_database_is_said_to_have_forgotten_whom_it_erased(
    damaged: Path, saved: Path
) -> None:
    code, lines = await says(damaged, "restore", str(saved))

    assert code == 0
    assert any("must be erased again by hand" in line for line in lines)
    assert people_in(damaged) == 2
