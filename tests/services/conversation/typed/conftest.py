"""A coach on SQLite, in front of somebody who types."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.storage.database import Database
from tests.services.coach import Coach, coaching


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


@pytest.fixture
async def bob(coach: Coach) -> Coach:
    """Bob has nothing open."""
    await coach.knows(hour=None)
    return coach
