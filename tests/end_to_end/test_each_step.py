"""Backup and restore, killed or on a full disk at each step: whole files, and nothing lost."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from bot.services.operations.ownership import prove_bot
from bot.storage.encryption.encryption import prove_key
from bot.storage.rows import people
from bot.storage.sqlite.backup import copy_sqlite
from bot.storage.sqlite.writer import sqlite_engine
from tests.end_to_end.support.bot_process import OURS, ROOT
from tests.services.coach import another
from tests.storage.databases import KEY, VAULT, migrated_file
from tests.support.world import NOON

__all__ = ["migrated_file"]

pytestmark = pytest.mark.xdist_group("process")

BOT = 7_000_000_001
ENVIRONMENT = {
    "DATABASE_URL": "sqlite:///data/backline.db",
    "DATA_KEY": KEY,
    "BOT_TOKEN": f"{BOT}:{'x' * 35}",
    "LOG_FORMAT": "json",
}
#: By which signal each ends the process.
KILLS = {"kill": signal.SIGKILL, "die": signal.SIGXFSZ}
#: Each step takes minutes; a sample shows it on every run of the tests.
STRIDES = (
    45,
    pytest.param(4, marks=(pytest.mark.long, pytest.mark.ci)),
    pytest.param(1, marks=pytest.mark.long),
)
STRIKES = ("kill", "die", "full", "fsize")
REFUSED = 2
PROGRAM = "tests.end_to_end.support.each_step"


NEW = frozenset(range(6, 31))
OLD = NEW | frozenset(range(101, 141))


@pytest.mark.parametrize("stride", STRIDES)
@pytest.mark.parametrize("strike", STRIKES)
def test_a_restore_struck_at_any_step_leaves_one_whole_database_and_always_the_old_one(
    tmp_path: Path, migrated_file: Path, strike: str, stride: int
) -> None:
    """A backup of 30 people, of whom 5 were erased since; what came later is in the log alone."""
    made, before = tmp_path / "made", tmp_path / "before"
    with a_bot(made / "data" / "backline.db", migrated_file) as engine:
        add_people(engine, range(1, 31))
        copy_sqlite(made / "data" / "backline.db", made / "away" / "backup.db")
        erase_people(engine, range(1, 6))
        add_people(engine, range(101, 141))
        shutil.copytree(made, before)

    runs = each(tmp_path, strike, stride, "restore", "away/backup.db")

    assert (before / "data" / "backline.db-wal").stat().st_size > 0
    assert max(runs) > 30
    for n, run in runs.items():
        where = f"{strike} at step {n} of {max(runs)}: {run}"
        data = tmp_path / str(n) / "data"
        found = people_in(data / "backline.db")
        copies = [people_in(file) for file in data.glob("*.before-restore-*.db")]
        assert found in (OLD, NEW), where
        assert found == OLD or copies == [OLD], where
        assert (run["code"] == 0) <= (found == NEW), where
        assert_ended_well(run, strike, where)
        assert names_in(tmp_path / str(n) / "away") == ["backup.db"], where
        assert strike in KILLS or not list(data.glob("*.part*")), where


@pytest.mark.parametrize("stride", STRIDES)
@pytest.mark.parametrize("strike", STRIKES)
def test_a_backup_struck_at_any_step_is_whole_or_not_there_and_the_one_before_stays(
    tmp_path: Path, migrated_file: Path, strike: str, stride: int
) -> None:
    made, before = tmp_path / "made", tmp_path / "before"
    with a_bot(made / "data" / "backline.db", migrated_file) as engine:
        add_people(engine, range(101, 103))
        copy_sqlite(made / "data" / "backline.db", made / "away" / "newest.db")
        add_people(engine, range(1, 31))
        shutil.copytree(made, before)

    runs = each(tmp_path, strike, stride, "backup", "away/newest.db")

    assert max(runs) > 12
    for n, run in runs.items():
        where = f"{strike} at step {n} of {max(runs)}: {run}"
        away = tmp_path / str(n) / "away"
        found = people_in(away / "newest.db")
        assert len(found) in {2, 32}, where
        assert (run["code"] == 0) <= (len(found) == 32), where
        assert len(people_in(tmp_path / str(n) / "data" / "backline.db")) == 32, where
        assert_ended_well(run, strike, where)
        assert strike in KILLS or names_in(away) == ["newest.db"], where


def each(folder: Path, strike: str, stride: int, *arguments: str) -> dict[int, Any]:
    """Return how the command ended when it was struck at each of its steps."""
    copies = {name: value for name, value in os.environ.items() if name not in OURS}
    done = subprocess.run(
        [sys.executable, "-m", PROGRAM, str(folder), strike, str(stride), *arguments],
        cwd=ROOT,
        env={**copies, **ENVIRONMENT},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found = {int(step): run for step, run in json.loads(done.stdout).items()}
    assert found[max(found)]["code"] == 0, done.stderr
    sys.stdout.write(f"{arguments[0]}, {strike}: {len(found)} runs of {max(found)} steps\n")
    return found


def names_in(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


def assert_ended_well(run: dict[str, Any], strike: str, where: str) -> None:
    """Killed where it was to be killed; else done, or refused in one line with a remedy."""
    if run["code"] < 0:
        assert (strike, -run["code"]) in KILLS.items(), where
    elif run["code"]:
        lines = [line for line in run["said"].splitlines() if not line.startswith("{")]
        assert run["code"] == REFUSED, where
        assert len(lines) == 1, where
        assert lines[0].startswith("backline: "), where
        assert "free space" in lines[0], where


@contextmanager
def a_bot(file: Path, migrated: Path) -> Iterator[Engine]:
    """A bot's database; what is written stays in its log until it is closed."""
    file.parent.mkdir(parents=True)
    shutil.copy(migrated, file)
    engine = sqlite_engine(file, VAULT)
    with engine.begin() as connection:
        prove_key(connection)
        prove_bot(connection, BOT)
    yield engine
    engine.dispose()


def add_people(engine: Engine, ids: range) -> None:
    with engine.begin() as connection:
        for person_id in ids:
            people.add(connection, another(person_id))


def erase_people(engine: Engine, ids: range) -> None:
    with engine.begin() as connection:
        for person_id in ids:
            people.erase(connection, person_id, NOON + timedelta(days=1))


def people_in(file: Path) -> frozenset[int]:
    """Return who is in a database, as the next start would find it; its integrity is looked at."""
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return frozenset(row[0] for row in connection.execute("SELECT id FROM people"))
