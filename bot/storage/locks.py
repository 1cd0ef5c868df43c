"""Locks: one process on a SQLite file; on PostgreSQL many run, one upgrades, one polls."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

from sqlalchemy import make_url, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

# Any fixed numbers will do, as long as nobody else in the database uses them.
PROGRAM, POLLING = 725_463, 725_464


class AlreadyRunning(Exception):
    """Another process holds the lock."""


class FileLock:
    """A lock beside the SQLite file; the system frees it when the process dies."""

    def __init__(self, database: Path) -> None:
        self._file = database.with_name(f"{database.name}.lock")
        self._handle: int | None = None

    def take(self) -> None:
        """Hold the lock until `release`, or the end of the process.

        Raises:
            AlreadyRunning: another process holds it.
        """
        self._file.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._file, os.O_CREAT | os.O_RDWR, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            raise AlreadyRunning(
                f"another process is using {self._file.with_suffix('')}: "
                "stop it first (one process a SQLite file; several need PostgreSQL)"
            ) from None
        self._handle = handle

    def release(self) -> None:
        """Let go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


#: Seconds: a machine that is gone without a word holds its lock no longer than 6.
KEEP_ALIVE = {
    "tcp_keepalives_idle": "3",
    "tcp_keepalives_interval": "1",
    "tcp_keepalives_count": "3",
}


class AdvisoryLock:
    """A lock of PostgreSQL, held by a connection of its own until it is closed."""

    def __init__(self, url: str, number: int) -> None:
        self._engine: AsyncEngine = create_async_engine(
            make_url(url).set(drivername="postgresql+asyncpg"),
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            connect_args={"server_settings": KEEP_ALIVE},
        )
        self._number = number
        self._connection: AsyncConnection | None = None

    async def take(self, *, shared: bool = False) -> bool:
        """Try to hold the lock; False when somebody else's stands in the way."""
        kind = "pg_try_advisory_lock_shared" if shared else "pg_try_advisory_lock"
        if self._connection is None:
            self._connection = await self._engine.connect()
        statement = text(f"SELECT {kind}(:number)")
        held = await self._connection.execute(statement, {"number": self._number})
        return bool(held.scalar())

    async def is_held(self) -> bool:
        """Whether the connection that holds the lock is still there."""
        if self._connection is None:
            return False
        try:
            await self._connection.execute(text("SELECT 1"))
        except Exception:
            self._connection = None
            return False
        return True

    async def release(self) -> None:
        """Let go."""
        if self._connection is not None:
            await self._connection.close()
            self._connection = None
        await self._engine.dispose()
