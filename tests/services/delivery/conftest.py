"""Fixtures of delivery."""

from __future__ import annotations

import pytest

from bot.storage.database import Database
from tests.services.coach import ANA, Coach, another


@pytest.fixture
async def people(database: Database) -> Coach:
    """Three people, and nobody who delivers."""
    coach = Coach(database)
    for person_id in (ANA, 18, 19):
        await coach.knows(another(person_id), hour=None)
    return coach
