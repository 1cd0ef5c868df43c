"""A SQLite file is looked at before anything runs on it, for as long as a start allows."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.sqlite.backup import Damaged
from bot.storage.sqlite.integrity import require_sound

PAGE = 4_096
NOISE = bytes(range(256)) * (PAGE // 256)


@pytest.fixture
def file(tmp_path: Path, migrated_file: Path) -> Path:
    copy = tmp_path / "bot.db"
    shutil.copy(migrated_file, copy)
    return copy


def damage(file: Path, page: int) -> None:
    with file.open("r+b") as out:
        out.seek(page * PAGE)
        out.write(NOISE)


def test_a_sound_file_passes(file: Path) -> None:
    require_sound(file)


def test_where_there_is_no_file_there_is_no_damage(tmp_path: Path) -> None:
    require_sound(tmp_path / "none.db")

    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_a_new_database(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()

    require_sound(tmp_path / "empty.db")


@pytest.mark.parametrize("page", [1, 5, 20])
def test_a_damaged_page_is_found_and_the_remedy_named(file: Path, page: int) -> None:
    damage(file, page)

    with pytest.raises(Damaged, match="python -m bot restore BACKUP"):
        require_sound(file, at_start=60)


def test_a_file_that_is_no_database_is_told(file: Path) -> None:
    file.write_bytes(b"no database " * 1_000)

    with pytest.raises(Damaged, match="file is not a database"):
        require_sound(file, at_start=60)


def test_a_row_that_breaks_a_rule_is_no_damage_of_the_file(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("ALTER TABLE meta ADD COLUMN more TEXT")
        connection.execute("INSERT INTO meta (name, value) VALUES ('x', 'y')")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET sql = replace(sql, 'more TEXT', 'more TEXT NOT NULL') "
            "WHERE name = 'meta'"
        )
    with closing(sqlite3.connect(file)) as connection:
        said = connection.execute("PRAGMA quick_check").fetchall()

    require_sound(file, at_start=60)

    assert said == [("NULL value in meta.more",)]


def large(file: Path) -> None:
    """More than can be looked at within a moment, with damage at the end."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("CREATE TABLE large (number INTEGER PRIMARY KEY, content BLOB)")
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
            "INSERT INTO large SELECT i, randomblob(900) FROM n"
        )
    damage(file, file.stat().st_size // PAGE - 2)


def test_a_start_waits_no_longer_than_it_may(file: Path) -> None:
    large(file)

    require_sound(file, at_start=0.0)

    with pytest.raises(Damaged):
        require_sound(file, at_start=60)


def test_after_an_end_that_was_none_it_may_take_longer(file: Path) -> None:
    large(file)
    with closing(sqlite3.connect(file, isolation_level=None)) as killed:
        killed.execute("PRAGMA journal_mode = WAL")
        killed.execute("INSERT INTO meta VALUES ('x', 'y')")
        copy = file.with_name("killed.db")
        for end in ("", "-wal"):
            shutil.copy(f"{file}{end}", f"{copy}{end}")

    with pytest.raises(Damaged):
        require_sound(copy, at_start=0.0, after_a_kill=60)
