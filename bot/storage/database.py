"""Transactions over SQLite and PostgreSQL for plain synchronous functions on a Connection."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import SQLAlchemyError

from bot.storage.driver_errors import cause, is_deadlock, is_of_the_database
from bot.storage.encryption.encryption import Vault
from bot.tuning import TUNING

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine

P = ParamSpec("P")
T = TypeVar("T")


class Unavailable(Exception):
    """The database cannot be reached, read or written now, which is no fault of the transaction.

    Nothing of it happened; unless the answer to its commit was lost, which nobody can tell.
    """


class Database(Protocol):
    """Runs a function as one transaction: all of it happens, or nothing."""

    #: True when only one process can have it open (SQLite).
    is_embedded: bool
    #: The SQLite file; None for a server.
    file: Path | None

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run `function(connection, ...)`; committed when this returns.

        Raises:
            Unavailable: the database is away, locked, full, damaged, or refuses; anything but
                an error of the data.
        """
        ...

    async def in_bulk(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Do the same for long work that nobody waits for: people's turns go in between."""
        ...

    def is_awaited(self) -> bool:
        """Return whether somebody's turn waits for the bulk work that runs."""
        ...

    async def close(self) -> None:
        """Finish what is under way and let go."""
        ...


def sqlite_file(url: str) -> Path:
    """Return the file of a SQLite address."""
    return Path(make_url(url).database or "data/backline.db")


class PostgreSQL:
    """The same functions over asyncpg, several at a time.

    Args:
        url: of any driver; asyncpg's is taken.
        vault: seals and opens values.
        connections: the most at once; `connections_idle` of them are kept open.
        wait_seconds: until one is free, before the database counts as away.
        connect_seconds: until the server has answered a new one.
    """

    is_embedded = False
    file: Path | None = None

    def __init__(
        self,
        url: str,
        vault: Vault,
        *,
        connections: int = 12,
        wait_seconds: float = TUNING.statement_seconds,
        connect_seconds: float = 10.0,
    ) -> None:
        # It brings the whole ORM along.
        from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415 - not for SQLite

        idle = min(connections, TUNING.connections_idle)
        self.engine: AsyncEngine = create_async_engine(
            make_url(url).set(drivername="postgresql+asyncpg"),
            pool_pre_ping=True,
            pool_size=idle,
            max_overflow=connections - idle,
            pool_timeout=wait_seconds,
            connect_args={
                "timeout": connect_seconds,
                "command_timeout": TUNING.statement_seconds,
                "server_settings": {"application_name": "backline", "timezone": "UTC"},
            },
            execution_options={"vault": vault},
            hide_parameters=True,
        )
        event.listen(self.engine.sync_engine, "connect", _end_silent_transactions)

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run it on a connection of the pool; again where it was ended for a deadlock."""
        for is_last in (False, False, True):
            try:
                async with self.engine.begin() as connection:
                    return await connection.run_sync(function, *args, **kwargs)
            except OSError as error:  # a time-out of the driver's is one as well
                raise Unavailable(cause(error)) from error
            except SQLAlchemyError as error:
                if is_deadlock(error) and not is_last:
                    continue
                if is_of_the_database(error):
                    raise Unavailable(cause(error)) from error
                raise
        raise AssertionError("the last try returns or raises")

    async def in_bulk(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Return the same: turns have connections of their own."""
        return await self.transaction(function, *args, **kwargs)

    def is_awaited(self) -> bool:
        """Return False: turns have connections of their own."""
        return False

    async def close(self) -> None:
        """Close the pool."""
        await self.engine.dispose()


def _end_silent_transactions(session: DBAPIConnection, _record: object) -> None:
    """Let PostgreSQL end the session, and its locks, where a transaction goes on no more.

    Its process is frozen or cut off: the connection would stand for hours.
    """
    # By a statement: a pooler in between refuses it among the parameters of the start.
    cursor = session.cursor()
    cursor.execute(f"SET idle_in_transaction_session_timeout = '{TUNING.silent_seconds}s'")
    cursor.close()
    session.commit()
