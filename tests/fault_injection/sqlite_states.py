"""States of a SQLite file that the bot runs on."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

from tests.fault_injection.states import DatabaseState, clock_back, killed, row_damaged, well
from tests.fault_injection.world import World
from tests.storage.faults import damage

FULL_AT = 2**16  # bytes: less than any database, more than the log of a run
TABLES = ("people", "conversations", "outbox")


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

    return DatabaseState(state, seconds)


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
    file, table = _file(world), TABLES[world.seed % len(TABLES)]
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
    "well": DatabaseState(well, 0.5),
    **{f"locked {seconds:g} s": locked(seconds) for seconds in (1, 3, 5.5, 7, 9.5, 12, 30)},
    "disk full": DatabaseState(disk_full, 3.0),
    "read-only": DatabaseState(read_only, 3.0, is_red=True),
    "refused": DatabaseState(refused, 3.0, is_red=True),
    "table damaged": DatabaseState(table_damaged, 3.0, is_red=True),
    "row damaged": DatabaseState(row_damaged, 2.0, is_red=False),
    "killed": DatabaseState(killed, 0.1),
    "clock back": DatabaseState(clock_back, 2.0),
}
