"""States of a SQLite file that the bot runs on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from tests.fault_injection import states
from tests.fault_injection.states import DatabaseState, table_of
from tests.fault_injection.world import World
from tests.storage.faults import damage

FULL_AT = 2**16  # bytes: less than any database, more than the log of a run
#: Seconds from which `health`, which waits 5 s for the lock, ends before the lock does.
RED_FROM = 9.5


def locked(seconds: float) -> DatabaseState:
    """Return a state in which another program holds the write lock for so long."""

    @asynccontextmanager
    async def state(world: World) -> AsyncIterator[None]:
        with closing(
            sqlite3.connect(
                _file(world), isolation_level=None, timeout=30, check_same_thread=False
            )
        ) as other:
            await asyncio.to_thread(_take_lock, other)
            yield
            other.execute("ROLLBACK")

    # A shorter one: green or red by which of both ends first, and whoever waited for `health`
    # would hold the lock for longer than so many seconds.
    return DatabaseState(state, seconds, is_red=True if seconds >= RED_FROM else None)


def _take_lock(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")


@asynccontextmanager
async def disk_full(world: World) -> AsyncIterator[None]:
    """No file of the process may grow."""
    world.bot.may_write(FULL_AT)
    try:
        yield
    finally:
        world.bot.may_write(None)


@asynccontextmanager
async def table_damaged(world: World) -> AsyncIterator[None]:
    """The first page of a table holds garbage."""
    file, table = _file(world), table_of(world.seed)
    with closing(
        sqlite3.connect(file, isolation_level=None, timeout=30, check_same_thread=False)
    ) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (size,) = other.execute("PRAGMA page_size").fetchone()
        found = other.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,))
        at = (found.fetchone()[0] - 1) * size
        right = damage.overwritten(file, at, b"\xff" * size)
        damage.touch(other)
        try:
            yield
        finally:
            damage.overwritten(file, at, right)
            await asyncio.to_thread(damage.touch, other)


@asynccontextmanager
async def read_only(world: World) -> AsyncIterator[None]:
    """SQLite reads the file and does not write it."""
    with damage.read_only(_file(world)):
        yield


@asynccontextmanager
async def refused(world: World) -> AsyncIterator[None]:
    """The file was read-only, and now cannot be opened either."""
    with damage.read_only(_file(world)):
        await world.bot.says("readonly database")
        with damage.taken_away(_file(world)):
            yield


def _file(world: World) -> Path:
    return Path(world.backend.url.removeprefix("sqlite:///"))


STATES = {
    **states.STATES,
    **{f"locked {seconds:g} s": locked(seconds) for seconds in (1, 3, 5.5, 7, 9.5, 12, 30)},
    "disk full": DatabaseState(disk_full, 3.0, is_red=False),  # as long as signs of life are new
    "read-only": DatabaseState(read_only, 3.0, is_red=True),
    "refused": DatabaseState(refused, 3.0, is_red=True),
    "table damaged": DatabaseState(table_damaged, 3.0, is_red=True),
}
