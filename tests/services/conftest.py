"""The databases that these tests run on, and a coach on each of them."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.storage.database import Database
from tests.services.coach import Coach, coaching
from tests.services.damaged import (
    postgresql_template,
    template,
    undamaged,
    undamaged_postgresql,
)
from tests.storage.databases import (
    database,
    migrated_file,
    migrated_postgresql,
    postgres,
    postgresql,
    postgresql_url,
    sqlite,
    sqlite_url,
    url,
)

__all__ = [
    "database",
    "migrated_file",
    "migrated_postgresql",
    "postgres",
    "postgresql",
    "postgresql_template",
    "postgresql_url",
    "sqlite",
    "sqlite_url",
    "template",
    "undamaged",
    "undamaged_postgresql",
    "url",
]


@pytest.fixture
async def coach(database: Database) -> AsyncIterator[Coach]:
    async with coaching(database) as made:
        yield made
