"""Databases of the matrix, and its seed."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from sqlalchemy import make_url

from bot.storage.migrate import migrate_postgresql, migrate_sqlite
from tests.fault_injection.backends import Postgres, Sqlite
from tests.fault_injection.postgres_states import ROLE
from tests.storage.databases import migrated_file, postgresql, run_sql, sqlite_url

__all__ = ["migrated_file", "postgresql", "sqlite_url"]

OLD = "0002"
TEMPLATE, DATABASE = "matrix_template", "matrix"


@pytest.fixture
def seed() -> int:
    """Return the seed of a run: MATRIX_SEED, or always the same."""
    return int(os.environ.get("MATRIX_SEED", "20261129"))


@pytest.fixture
def sqlite_backend(sqlite_url: str) -> Sqlite:
    """Return a migrated, empty file."""
    return Sqlite(Path(sqlite_url.removeprefix("sqlite:///")))


@pytest.fixture(scope="session")
def matrix_server(postgresql: str) -> str:
    """Return a server with a role for the bot, and a migrated database to copy."""
    url = _url(postgresql, TEMPLATE)
    asyncio.run(
        run_sql(
            postgresql, f"CREATE ROLE {ROLE} LOGIN", f"CREATE DATABASE {TEMPLATE} OWNER {ROLE}"
        )
    )
    asyncio.run(migrate_postgresql(url))
    return postgresql


@pytest.fixture
async def postgresql_backend(matrix_server: str) -> Postgres:
    """Return a migrated, empty database that belongs to the bot's role."""
    await run_sql(
        matrix_server,
        f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)",
        f"CREATE DATABASE {DATABASE} TEMPLATE {TEMPLATE} OWNER {ROLE}",
    )
    return Postgres(_url(matrix_server, DATABASE), matrix_server)


@pytest.fixture
def old_sqlite(tmp_path: Path) -> Sqlite:
    """Return a file at the first revision after values were bound to their rows."""
    file = tmp_path / "old.db"
    migrate_sqlite(file, OLD)
    return Sqlite(file)


@pytest.fixture
async def old_postgresql(matrix_server: str) -> Postgres:
    """Return a database at the same revision."""
    await run_sql(
        matrix_server,
        f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)",
        f"CREATE DATABASE {DATABASE} OWNER {ROLE}",
    )
    url = _url(matrix_server, DATABASE)
    await migrate_postgresql(url, OLD)
    return Postgres(url, matrix_server)


def _url(server: str, database: str) -> str:
    made = make_url(server).set(username=ROLE, database=database)
    return made.render_as_string(hide_password=False)
