"""Several real processes over a PostgreSQL of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.multi_process.fleet import Fleet, fleet
from tests.storage.databases import (
    migrated_postgresql,
    postgresql,
    postgresql_server,
    postgresql_url,
)

__all__ = ["migrated_postgresql", "postgresql", "postgresql_server", "postgresql_url"]


@pytest.fixture
async def processes(postgresql_url: str, tmp_path: Path) -> AsyncIterator[Fleet]:
    """A fleet that has not sailed yet."""
    async with fleet(postgresql_url, tmp_path) as made:
        yield made
