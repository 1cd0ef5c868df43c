"""Bring a database to this release's schema: a copy first, then alembic, then a check."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.pool import NullPool

from bot.storage.schema import (
    MIGRATIONS,
    SchemaMistake,
    current_revision,
    refuse_newer,
    wanted_revision,
)
from bot.storage.sqlite.backup import copy_sqlite
from bot.storage.sqlite.disk_space import make_shrinkable

#: How long a migration waits for a table: a dump or a forgotten session may hold one for hours.
LOCK_WAIT = "10s"


def migrate_sqlite(file: Path, to: str = "head") -> str | None:
    """Upgrade a SQLite file, made if it is missing; the revision it had before.

    A copy beside the file precedes any change of an existing one.

    Raises:
        SchemaMistake: newer than this release, or rows were left without their parent.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    with _altering(file) as engine:
        with engine.connect() as connection:
            before = current_revision(connection)
        refuse_newer(before)
        if before == wanted_revision() and to == "head":
            make_shrinkable(file)
            return before
        if before is not None:
            copy_sqlite(file, file.with_name(f"{file.stem}.before-{wanted_revision()}.db"))
        _upgrade(engine, to)
    make_shrinkable(file)
    return before


def upgrade_copy(file: Path) -> None:
    """Upgrade a copy that is nobody's database yet.

    Raises:
        SchemaMistake: rows were left without their parent.
    """
    with _altering(file) as engine:
        _upgrade(engine, "head")
    make_shrinkable(file)


@contextmanager
def _altering(file: Path) -> Iterator[Engine]:
    """Yield an engine with foreign keys off: a rebuild of a parent would delete its children."""
    engine = create_engine(
        f"sqlite:///{file}", poolclass=NullPool, connect_args={"isolation_level": None}
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda each: each.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        yield engine
    finally:
        engine.dispose()


def _upgrade(engine: Engine, to: str) -> None:
    with engine.begin() as connection:
        upgrade(connection, to)
        orphans = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if orphans:
            raise SchemaMistake(
                f"the upgrade left {len(orphans)} rows without their parent "
                f"(first in {orphans[0][0]}); nothing was changed"
            )


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA auto_vacuum=INCREMENTAL")  # of a new file


async def migrate_postgresql(url: str, to: str = "head") -> str | None:
    """Upgrade a PostgreSQL database in one transaction; the revision it had before.

    Raises:
        SchemaMistake: newer than this release.
        DBAPIError: PostgreSQL is away, or another client holds a table for longer than
            LOCK_WAIT; nothing was changed.
    """
    from sqlalchemy.ext.asyncio import create_async_engine  # noqa: PLC0415 - not for SQLite

    engine = create_async_engine(
        make_url(url).set(drivername="postgresql+asyncpg"),
        poolclass=NullPool,
        connect_args={"timeout": 10.0, "server_settings": {"lock_timeout": LOCK_WAIT}},
    )
    try:
        async with engine.begin() as connection:
            before = await connection.run_sync(current_revision)
            refuse_newer(before)
            await connection.run_sync(upgrade, to)
    finally:
        await engine.dispose()
    return before


def upgrade(connection: Connection, to: str = "head") -> None:
    """Run the migrations on an open connection, inside its transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
