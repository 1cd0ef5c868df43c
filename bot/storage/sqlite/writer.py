"""SQLite: the one thread that writes, and the queue before it; waiting turns share a commit."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from asyncio import Future
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

import structlog
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from bot.storage.database import Unavailable
from bot.storage.driver_errors import cause, is_of_the_connection, is_of_the_database
from bot.storage.encryption.encryption import Vault
from bot.tuning import TUNING

P = ParamSpec("P")
T = TypeVar("T")

log = structlog.get_logger()


#: Set on a connection's `info` by what erases a person.
_ERASED = "erased"


def sqlite_engine(file: Path, vault: Vault | None = None) -> Engine:
    """Make an engine of one durable connection: WAL, FULL, foreign keys, IMMEDIATE."""
    engine = create_engine(
        f"sqlite:///{file}",
        poolclass=StaticPool,
        connect_args={"check_same_thread": False, "isolation_level": None},
        execution_options={"vault": vault},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        f"busy_timeout={TUNING.busy_ms}",
        "auto_vacuum=INCREMENTAL",  # of a new file; before anything is written into it
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "secure_delete=ON",
        "cache_size=-16000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _require_file(
    _dialect: object, _record: object, arguments: list[Any], named: dict[str, Any]
) -> None:
    """Open only a file that is there: one whose disk is away is not replaced by an empty one."""
    arguments[0] = f"{Path(arguments[0]).absolute().as_uri()}?mode=rw"
    named["uri"] = True


def _begin(connection: Connection) -> None:
    # A deferred transaction that later writes fails at once when another one wrote meanwhile.
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def erased(connection: Connection) -> None:
    """Empty the write-ahead log too, once this transaction is committed."""
    connection.info[_ERASED] = True


class SQLite:
    """One writer thread; turns that wait together share a commit."""

    is_embedded = True

    def __init__(self, file: Path, vault: Vault) -> None:
        self.file: Path | None = file
        self._writer = SQLiteWriter(file, vault)

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run it on the writer thread."""
        return await self._run(lambda c: function(c, *args, **kwargs), is_bulk=False)

    async def in_bulk(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run it there by itself."""
        return await self._run(lambda c: function(c, *args, **kwargs), is_bulk=True)

    def is_awaited(self) -> bool:
        """Return whether a turn stands in line."""
        return self._writer.is_awaited()

    async def _run(self, function: Callable[[Connection], T], *, is_bulk: bool) -> T:
        try:
            return await self._writer.submit(function, is_bulk=is_bulk)
        except (SQLAlchemyError, sqlite3.Error) as error:
            if is_of_the_database(error):
                raise Unavailable(cause(error)) from error
            raise

    async def close(self) -> None:
        """Stop the writer thread."""
        await asyncio.to_thread(self._writer.close)


class SQLiteWriter:
    """Takes functions from an event loop and runs each as a transaction, in order."""

    def __init__(self, file: Path, vault: Vault) -> None:
        self._engine = sqlite_engine(file, vault)
        event.listen(self._engine, "do_connect", _require_file)
        self._queue = WriteQueue()
        self._log_holds_erased = False
        self._thread = threading.Thread(target=self._run, name="sqlite-writer", daemon=True)
        self._thread.start()

    def submit(self, function: Callable[[Connection], T], *, is_bulk: bool = False) -> Future[T]:
        """Queue a transaction; its future is done once it is on the disk."""
        future: Future[T] = asyncio.get_running_loop().create_future()
        self._queue.put((function, future), is_bulk=is_bulk)
        return future

    def is_awaited(self) -> bool:
        """Return whether a turn stands in line."""
        return self._queue.has_turns

    def close(self) -> None:
        """Finish what waits, then close the connection."""
        self._queue.close()
        self._thread.join()
        self._engine.dispose()

    def _run(self) -> None:
        while batch := self._queue.next():
            # From here on nobody can cancel them: what has run may be committed.
            begun = [work for work in batch if not work[1].cancelled()]
            if begun:
                self._commit(begun)

    def _commit(self, batch: list[Work]) -> None:
        """Run a batch in one transaction; if it cannot be committed, none of it happened."""
        done: list[Outcome] = []
        try:
            with self._engine.begin() as connection:
                for function, future in batch:
                    _attempt(connection, function, future, done)
                self._log_holds_erased |= connection.info.pop(_ERASED, False)
        except Exception as error:
            self._fail(batch, error)
            return
        if self._log_holds_erased:
            self._empty_log()
        _deliver(done)

    def _fail(self, batch: list[Work], error: Exception) -> None:
        if is_of_the_connection(error):
            self._engine.dispose()  # the next batch opens the file anew
        _deliver([(future, None, error) for _function, future in batch])

    def _empty_log(self) -> None:
        """Empty the write-ahead log; while a backup reads it, after one of the next commits."""
        raw = self._engine.raw_connection()
        try:
            cursor = raw.cursor()
            cursor.execute("PRAGMA busy_timeout=0")
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy, _, _ = cursor.fetchone() or (1, 0, 0)
            self._log_holds_erased = bool(busy)
            cursor.execute(f"PRAGMA busy_timeout={TUNING.busy_ms}")
        except sqlite3.Error as error:
            log.warning("log_not_emptied", error=type(error).__name__)
        finally:
            raw.close()


def _attempt(
    connection: Connection,
    function: Callable[[Connection], Any],
    future: Future[Any],
    done: list[Outcome],
) -> None:
    """Run one turn in its savepoint, so that its failure takes nobody else along."""
    # Straight to the driver: these few words cost little without what SQLAlchemy does around them.
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    driver.execute("SAVEPOINT turn")
    try:
        result = function(connection)
    except Exception as error:
        if is_of_the_database(error):
            raise  # the disk or the file is at fault: nothing of this batch can be trusted
        driver.execute("ROLLBACK TO turn")
        done.append((future, None, _raisable(error)))
    else:
        done.append((future, result, None))
    driver.execute("RELEASE turn")


def _raisable(error: Exception) -> Exception:
    """Return the error; another one for StopIteration, which an asyncio future never hands on."""
    return RuntimeError("StopIteration") if isinstance(error, StopIteration) else error


def _deliver(outcomes: list[Outcome]) -> None:
    """Hand them to the event loop at once, which is woken once for all of them."""
    with suppress(RuntimeError):  # the loop is closed: nobody waits any more
        outcomes[0][0].get_loop().call_soon_threadsafe(_set_results, outcomes)


def _set_results(outcomes: list[Outcome]) -> None:
    for future, result, error in outcomes:
        if future.done():
            continue
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)


Work = tuple[Callable[[Connection], Any], "Future[Any]"]
Outcome = tuple["Future[Any]", Any, Exception | None]


class WriteQueue:
    """Two queues that alternate, so that neither makes the other wait for long.

    A tap waits for at most one piece of bulk work (a batch of reminders, a round of delivery);
    and under a storm of taps bulk work still gets every other commit.
    """

    def __init__(self) -> None:
        self._turns: deque[Work] = deque()
        self._bulk: deque[Work] = deque()
        self._bulk_was_last = True
        self._is_closed = False
        self._changed = threading.Condition()

    def put(self, work: Work, *, is_bulk: bool) -> None:
        """Append a piece of work."""
        with self._changed:
            (self._bulk if is_bulk else self._turns).append(work)
            self._changed.notify()

    @property
    def has_turns(self) -> bool:
        """True while a turn waits."""
        return bool(self._turns)

    def close(self) -> None:
        """Take no more work."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def next(self) -> list[Work]:
        """Wait for what shares the next commit; empty once the queue is closed and done."""
        with self._changed:
            while not (self._turns or self._bulk or self._is_closed):
                self._changed.wait()
            self._bulk_was_last = bool(self._bulk) and not (self._turns and self._bulk_was_last)
            if self._bulk_was_last:
                return [self._bulk.popleft()]
            return [
                self._turns.popleft()
                for _ in range(min(TUNING.turns_per_commit, len(self._turns)))
            ]
