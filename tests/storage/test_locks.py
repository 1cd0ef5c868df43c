"""One process on a SQLite file; on PostgreSQL many run, and one upgrades alone."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

from bot.storage.database import Database, Unavailable, sqlite_file
from bot.storage.locks import POLLING, PROGRAM, AdvisoryLock, AlreadyRunning, FileLock
from bot.storage.open import FolderMissing, make_folder, open_database, opened, opened_alone
from bot.storage.schema import current_revision
from tests.multi_process.proxy import proxy
from tests.storage.databases import KEY, VAULT, run_sql

#: Ends every session that holds a lock.
ENDED = """
SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory' AND granted
"""
TAKEN_ALONE = f"SELECT pg_advisory_lock({PROGRAM})"  # as soon as nobody else has it
WAITED_FOR = "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
HOLD = """
import sys
from pathlib import Path
from bot.storage.locks import FileLock

FileLock(Path(sys.argv[1])).take()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def a_busy_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL's answers are waited for, however many work beside; a test may set its own."""
    monkeypatch.setattr("bot.storage.locks.ANSWER_WITHIN", 60.0)


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
        process.wait(60)

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
            timeout=300,
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


async def test_a_lock_is_taken_anew_once_its_session_was_ended(postgresql_url: str) -> None:
    lock = AdvisoryLock(postgresql_url, POLLING)
    assert await lock.take()

    await run_sql(postgresql_url, ENDED)

    assert not await lock.is_held()
    assert not lock.is_certain
    assert await lock.take()
    assert await lock.is_held()
    await lock.release()


async def test_a_lock_is_unavailable_while_its_session_ends(postgresql_url: str) -> None:
    async with proxy(postgresql_url) as (way, address):
        lock = AdvisoryLock(address, POLLING)
        assert await lock.take()
        way.keep_open()
        await run_sql(postgresql_url, ENDED)
        for _ in range(20):  # turns of the loop, in which the proxy passes on what PostgreSQL says
            await asyncio.sleep(0)

        with pytest.raises(Unavailable):
            await lock.take()
        assert not await lock.is_held()
        assert await lock.take()
        await lock.release()


async def test_a_lock_that_is_taken_anew_at_once_has_a_session_that_has_not_ended(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = AdvisoryLock(postgresql_url, POLLING)
    assert await lock.take()

    with monkeypatch.context() as unanswered:
        unanswered.setattr("bot.storage.locks.ANSWER_WITHIN", 0)
        assert not await lock.is_held()
    assert await lock.take()

    assert await lock.is_held()
    assert not lock._ended.is_set()
    await lock.release()


async def test_one_that_holds_a_lock_and_says_nothing_loses_it_and_knows(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.locks.HELD_FOR", 2.0)
    frozen, next_one = AdvisoryLock(postgresql_url, POLLING), AdvisoryLock(postgresql_url, POLLING)
    assert await frozen.take()

    async with asyncio.timeout(60):
        while not await next_one.take():  # noqa: ASYNC110 - no event tells that a lock is free
            await asyncio.sleep(0.01)

    assert not frozen.is_certain
    assert not await frozen.is_held()
    await frozen.release()
    await next_one.release()


@pytest.mark.parametrize("is_looked_at_before", [False, True])
async def test_one_that_is_frozen_while_it_looks_at_its_lock_loses_it(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch, *, is_looked_at_before: bool
) -> None:
    monkeypatch.setattr("bot.storage.locks.HELD_FOR", 2.0)
    next_one = AdvisoryLock(postgresql_url, POLLING)
    async with proxy(postgresql_url) as (way, address):
        frozen = AdvisoryLock(address, POLLING)
        assert await frozen.take()
        if is_looked_at_before:
            assert await frozen.is_held()
        way.freeze_after(1)

        looking = asyncio.ensure_future(frozen.is_held())
        async with asyncio.timeout(60):
            while not await next_one.take():  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.01)

        looking.cancel()
        await frozen.release()
    await next_one.release()


async def test_nothing_is_answered_about_a_lock_for_longer_than_a_moment(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with proxy(postgresql_url) as (way, address):
        lock = AdvisoryLock(address, POLLING)
        assert await lock.take()
        monkeypatch.setattr("bot.storage.locks.ANSWER_WITHIN", 0.2)

        way.cut()

        assert not await lock.is_held()
        with pytest.raises(Unavailable):
            await lock.take()
        await lock.release()


async def test_a_program_holds_its_lock_again_after_postgresql_has_ended_its_session(
    postgresql_url: str,
) -> None:
    upgrade = AdvisoryLock(postgresql_url, PROGRAM)
    async with opened(postgresql_url, VAULT) as database:
        await run_sql(postgresql_url, ENDED)
        async with asyncio.timeout(60):
            while not await exists(database):  # noqa: ASYNC110 - nor when it is taken again
                await asyncio.sleep(0.01)

        assert not await upgrade.take()
    await upgrade.release()


async def test_a_program_ends_whose_lock_an_upgrade_has_taken_and_changes_nothing(
    postgresql_url: str,
) -> None:
    with pytest.raises(AlreadyRunning, match="being upgraded"):
        await overtaken(postgresql_url)


async def overtaken(url: str) -> None:
    """Run a program whose lock another one takes when PostgreSQL ends its session."""
    engine = create_async_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    async with engine.connect() as upgrade, opened(url, VAULT) as database:
        waiting = asyncio.ensure_future(upgrade.execute(text(TAKEN_ALONE)))
        await is_waited_for(url)
        await run_sql(url, ENDED)
        await waiting
        while await exists(database):
            pass
        assert not await exists(database)
        await asyncio.Event().wait()


async def test_what_is_changed_for_all_is_not_changed_beside_a_program(
    postgresql_url: str,
) -> None:
    async with opened(postgresql_url, VAULT):
        with pytest.raises(AlreadyRunning, match="the bot is running"):
            async with opened_alone(postgresql_url, VAULT):
                raise AssertionError("it was opened")

    async with opened_alone(postgresql_url, VAULT):
        with pytest.raises(AlreadyRunning, match="being upgraded, or its key changed"):
            async with opened(postgresql_url, VAULT):
                raise AssertionError("it was opened")


async def is_waited_for(url: str) -> None:
    """Return once somebody waits for a lock."""
    database = open_database(url, VAULT)
    async with asyncio.timeout(60):
        while not await database.transaction(locks_waited_for):  # noqa: ASYNC110 - nor of this
            await asyncio.sleep(0.01)
    await database.close()


def locks_waited_for(connection: Connection) -> int:
    return int(connection.execute(text(WAITED_FOR)).scalar_one())


async def exists(database: Database) -> bool:
    try:
        return await database.transaction(current_revision) is not None
    except Unavailable:
        return False


def test_a_folder_that_is_missing_is_named_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(FolderMissing, match=r"the folder .*nowhere does not exist"):
        make_folder(tmp_path / "nowhere" / "backline.db")

    assert not (tmp_path / "nowhere").exists()


def test_the_default_folder_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)

    make_folder(Path("data/backline.db"))

    assert (tmp_path / "data").is_dir()


@pytest.mark.parametrize("steps", range(6))
async def test_who_waits_for_a_session_to_end_can_be_cancelled_as_it_ends(steps: int) -> None:
    lock = AdvisoryLock("postgresql://nobody@localhost/nothing", PROGRAM)
    waiting = asyncio.ensure_future(lock.ended(60))
    await asyncio.sleep(0)

    lock._ended.set()
    for _ in range(steps):
        await asyncio.sleep(0)
    is_cancelled = waiting.cancel()

    (ended,) = await asyncio.gather(waiting, return_exceptions=True)
    assert isinstance(ended, asyncio.CancelledError) is is_cancelled
