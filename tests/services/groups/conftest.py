"""A group whose first post has come."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.services.coach import Coach
from tests.services.groups.friends import Friends


@pytest.fixture
async def friends(coach: Coach) -> Friends:
    """A group whose first post has just come: on Tuesday at 08:00 in Berlin."""
    await coach.knows(hour=None)
    made = Friends(coach)
    await made.asks("8:00")
    await coach.moves_to(datetime(2026, 11, 3, 7, tzinfo=UTC))
    assert made.ids() == ["together-title", "together-invitation"]
    return made
