"""Locks: one process on a SQLite file; on PostgreSQL many run, one upgrades, one polls."""

import asyncio
import fcntl
import os
import time
from contextlib import suppress
from pathlib import Path
from ssl import SSLCertVerificationError
from typing import Any

from sqlalchemy import make_url

from bot.storage.database import Unavailable
from bot.storage.driver_errors import cause, is_final

# Any fixed numbers will do, as long as nobody else in the database uses them.
PROGRAM, POLLING = 725_463, 725_464


#: Seconds between two looks of a holder at its lock.
LOOK_EVERY = 2.5
#: Seconds that PostgreSQL may take to answer about a lock: a later answer counts as none.
ANSWER_WITHIN = 2.5
#: Seconds without a look after which PostgreSQL ends the session that holds a lock. More than
#: LOOK_EVERY + ANSWER_WITHIN, so that a holder knows before another process can have the lock.
HELD_FOR = 6.0
#: Seconds that letting go may take.
RELEASE_WITHIN = 0.5


class AlreadyRunning(Exception):
    """Another process holds the lock."""


class AccessRefused(Exception):
    """PostgreSQL refuses the role, its password or the database of DATABASE_URL."""


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


class AdvisoryLock:
    """A lock of PostgreSQL, held by a session of its own for as long as the holder looks at it.

    PostgreSQL ends a session that has been silent for `HELD_FOR` seconds, and its lock with it:
    a holder that is frozen or cut off keeps nobody waiting.
    """

    def __init__(self, url: str, number: int) -> None:
        parsed = make_url(url).set(drivername="postgresql+asyncpg")
        _, self._arguments = parsed.get_dialect()().create_connect_args(parsed)
        self._number = number
        self._session: Any = None
        self._ended = asyncio.Event()
        self._is_taken = False
        self._seen_at = 0.0

    async def take(self, *, shared: bool = False) -> bool:
        """Try to hold the lock; False when somebody else's stands in the way.

        Raises:
            Unavailable: PostgreSQL is away, or does not answer within `ANSWER_WITHIN` seconds.
            AccessRefused: it refuses the role, its password or the database.
        """
        kind = "pg_try_advisory_lock_shared" if shared else "pg_try_advisory_lock"
        rows = await self._answer(f"SELECT 1 WHERE {kind}({self._number})", ANSWER_WITHIN)
        self._is_taken = rows == "SELECT 1"
        return self._is_taken

    async def is_held(self) -> bool:
        """Ask PostgreSQL whether the session that holds the lock is still there."""
        if self._is_taken:
            with suppress(Unavailable, AccessRefused):
                await self._answer("SELECT 1", ANSWER_WITHIN)
        return self._is_taken

    @property
    def is_certain(self) -> bool:
        """Return whether no other process can have the lock now; asks nobody."""
        is_recent = time.monotonic() < self._seen_at + HELD_FOR
        return self._is_taken and is_recent and not self._session.is_closed()

    async def ended(self, within: float) -> None:
        """Wait until the session has ended, for so many seconds at most."""
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._ended.wait()

    async def release(self) -> None:
        """Let go."""
        if self.is_certain:
            with suppress(Unavailable, AccessRefused):
                await self._answer("SELECT pg_advisory_unlock_all()", RELEASE_WITHIN)
        self._forget()

    async def _answer(self, question: str, within: float) -> str:
        """Ask, and return the status, such as `SELECT 1` for one row.

        Asked without parameters, in one message: were it prepared first and this process frozen
        between the two, PostgreSQL would wait for the second one without a time-out. After any
        failure nobody knows what the session holds, so it is ended.
        """
        from asyncpg import (  # noqa: PLC0415 - not for SQLite
            InterfaceError,
            InternalClientError,
            PostgresError,
        )

        # What asyncpg raises; InternalClientError where the server has said that it ends the
        # session, and has not closed the connection yet.
        failures = (PostgresError, InterfaceError, InternalClientError, OSError, TimeoutError)

        asked_at = time.monotonic()
        try:
            async with asyncio.timeout(within):
                if self._session is None:
                    await self._connect()
                status: str = await self._session.execute(question)
        except failures as error:
            self._forget()
            raise _failure(error) from error
        except asyncio.CancelledError:
            self._forget()
            raise
        self._seen_at = asked_at
        return status

    async def _connect(self) -> None:
        from asyncpg import connect  # noqa: PLC0415 - not for SQLite

        # Of this session alone: asyncpg tells a turn of the loop later that one before has ended.
        ended = self._ended = asyncio.Event()
        self._session = await connect(**self._arguments)
        self._session.add_termination_listener(lambda _: ended.set())
        # By a statement: a pooler in between refuses it among the parameters of the start.
        await self._session.execute(f"SET idle_session_timeout = '{HELD_FOR}s'")

    def _forget(self) -> None:
        session, self._session, self._is_taken = self._session, None, False
        if session is not None:
            session.terminate()


def _failure(error: Exception) -> Exception:
    """Return what the failure of a question means for the program."""
    from asyncpg.exceptions import ClientConfigurationError  # noqa: PLC0415 - not for SQLite

    # The last two: certificates that are missing here, or that do not prove the server.
    mistakes = (ClientConfigurationError, SSLCertVerificationError)
    if is_final(error) or isinstance(error, mistakes):
        return AccessRefused(f"DATABASE_URL is refused: {cause(error)}")
    return Unavailable(cause(error))
