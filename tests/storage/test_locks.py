"""One process on a SQLite file; on PostgreSQL many run, and one upgrades alone."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.storage.database import sqlite_file
from bot.storage.locks import POLLING, PROGRAM, AdvisoryLock, AlreadyRunning, FileLock
from bot.storage.opening import FolderMissing, make_folder, opened
from tests.storage.databases import KEY, VAULT

HOLD = """
import sys
from pathlib import Path
from bot.storage.locks import FileLock

FileLock(Path(sys.argv[1])).take()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def another_process(file: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that holds the lock of a file."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(file)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_process_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"

    with another_process(file), pytest.raises(AlreadyRunning, match=str(file)):
        FileLock(file).take()


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"
    with another_process(file) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait(10)

    lock = FileLock(file)
    lock.take()
    lock.release()


async def test_a_second_program_does_not_open_the_file(sqlite_url: str) -> None:
    with another_process(sqlite_file(sqlite_url)), pytest.raises(AlreadyRunning):
        async with opened(sqlite_url, VAULT):
            raise AssertionError("it was opened")


async def test_the_lock_is_free_after_the_end(sqlite_url: str) -> None:
    async with opened(sqlite_url, VAULT) as database:
        assert database.is_embedded

    async with opened(sqlite_url, VAULT):
        pass


@pytest.mark.parametrize("command", ["run", "migrate", "restore", "rotate-key"])
def test_a_second_program_ends_with_one_line_and_code_3(sqlite_url: str, command: str) -> None:
    file = sqlite_file(sqlite_url)
    arguments = [command, str(file)] if command == "restore" else [command]
    settings = {"DATABASE_URL": sqlite_url, "DATA_KEY": KEY, "BOT_TOKEN": "1:" + "a" * 35}
    before = {name: value for name, value in os.environ.items() if name != "BOT_TOKEN_FILE"}

    with another_process(file):
        ended = subprocess.run(
            [sys.executable, "-m", "bot", *arguments],
            env={**before, **settings},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    said = [line for line in ended.stderr.splitlines() if line]
    assert (ended.returncode, len(said)) == (3, 1), ended.stderr
    assert "another process is using" in said[0]


async def test_several_may_run_on_postgresql_and_none_upgrades_meanwhile(
    postgresql_url: str,
) -> None:
    async with opened(postgresql_url, VAULT), opened(postgresql_url, VAULT):
        upgrade = AdvisoryLock(postgresql_url, PROGRAM)
        assert not await upgrade.take()
        await upgrade.release()


async def test_nobody_runs_while_postgresql_is_upgraded(postgresql_url: str) -> None:
    upgrade = AdvisoryLock(postgresql_url, PROGRAM)
    assert await upgrade.take()

    with pytest.raises(AlreadyRunning, match="being upgraded"):
        async with opened(postgresql_url, VAULT):
            raise AssertionError("it was opened")

    await upgrade.release()
    async with opened(postgresql_url, VAULT) as database:
        assert not database.is_embedded


async def test_who_polls_is_a_lock_of_its_own(postgresql_url: str) -> None:
    one, two = AdvisoryLock(postgresql_url, POLLING), AdvisoryLock(postgresql_url, POLLING)

    assert await one.take()
    assert not await two.take()
    assert await one.is_held()
    await one.release()
    assert await two.take()
    assert not await one.is_held()
    await two.release()


def test_a_folder_that_is_missing_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match=r"the folder .*nowhere does not exist"):
        make_folder(tmp_path / "nowhere" / "backline.db")

    assert not (tmp_path / "nowhere").exists()


def test_the_default_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    make_folder(Path("data/backline.db"))

    assert (tmp_path / "data").is_dir()
