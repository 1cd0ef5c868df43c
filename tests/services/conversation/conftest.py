"""Somebody in front of the first question of a warm-up."""

from __future__ import annotations

import pytest

from tests.services.coach import Coach


@pytest.fixture
async def ana(coach: Coach) -> Coach:
    """Ana at the first card of her warm-up."""
    await coach.knows(hour=None)
    await coach.commands("warmup")
    return coach
