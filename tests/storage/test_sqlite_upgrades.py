"""A SQLite file through every revision: no row is lost, nothing half done."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.storage.migrate import migrate_sqlite
from bot.storage.schema import SchemaMistake, wanted_revision
from tests.storage.filled import ROWS, counted, fill, filled
from tests.storage.revisions import REVISIONS, revision_of, with_revision

REBUILD = """
    with op.batch_alter_table("people", recreate="always") as batch:
        batch.add_column(sa.Column("more", sa.Integer()))
"""


def test_a_filled_file_keeps_every_row_through_every_revision(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"
    migrate_sqlite(file, REVISIONS[0])
    fill(file)
    before = counted(file)

    for revision in [*REVISIONS[1:], "head"]:
        migrate_sqlite(file, revision)

    after = counted(file)
    assert {name: after[name] for name in before} == before
    assert set(before.values()) == {ROWS}


def test_why_a_day_was_skipped_is_stored_without_which_illness(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"
    migrate_sqlite(file, "0003")
    fill(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE occurrences SET reason = 'ill' WHERE id = 1")
        connection.execute("UPDATE occurrences SET reason = 'tired' WHERE id = 2")
        connection.execute("UPDATE occurrences SET reason = 'hurt' WHERE id = 3")
        connection.execute("UPDATE sessions SET outcome = 'stopped' WHERE id = 1")
        connection.commit()

    migrate_sqlite(file)

    with closing(sqlite3.connect(file)) as connection:
        reasons = connection.execute("SELECT reason FROM occurrences ORDER BY id").fetchall()
        outcome = connection.execute("SELECT outcome FROM sessions WHERE id = 1").fetchone()
    assert reasons == [("excused",), ("tired",), ("excused",)]
    assert outcome == ("partial",)


def test_a_rebuilt_parent_keeps_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    with_revision(monkeypatch, tmp_path, REBUILD)
    migrate_sqlite(file)

    assert counted(file) == before


def test_rows_left_without_their_parent_abort_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM people WHERE id = 1")')
    with pytest.raises(SchemaMistake, match="without their parent"):
        migrate_sqlite(file)

    assert counted(file) == before
    assert revision_of(file) == REVISIONS[-1]


def test_a_copy_is_made_before_anything_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    added = with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM counters")')
    migrate_sqlite(file)

    copy = file.with_name(f"backline.before-{added}.db")
    assert counted(copy) == before
    assert revision_of(copy) == REVISIONS[-1]
    assert counted(file)["counters"] == 0


def test_a_file_that_is_current_is_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)

    assert migrate_sqlite(file) == wanted_revision()

    assert [each.name for each in tmp_path.glob("*.before-*")] == []


def test_an_upgrade_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    broken = 'op.execute("DELETE FROM counters"); raise RuntimeError("half way")'
    with_revision(monkeypatch, tmp_path, broken)
    with pytest.raises(RuntimeError, match="half way"):
        migrate_sqlite(file)

    assert counted(file) == before
    assert revision_of(file) == REVISIONS[-1]


def test_an_upgrade_killed_in_the_middle_is_done_by_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    added = with_revision(monkeypatch, tmp_path, f'op.execute("DELETE FROM counters"); {kill}')
    script = (
        "from pathlib import Path; from bot.storage import migrate, schema;"
        f"schema.MIGRATIONS = migrate.MIGRATIONS = Path({str(tmp_path / 'migrations')!r});"
        f"migrate.migrate_sqlite(Path({str(file)!r}))"
    )

    killed = subprocess.run([sys.executable, "-c", script], check=False, timeout=300)
    half_way = (counted(file), revision_of(file))
    with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM counters")')
    migrate_sqlite(file)

    assert killed.returncode == -9
    assert half_way == (before, REVISIONS[-1])
    assert counted(file) == {**before, "counters": 0}
    assert revision_of(file) == added
