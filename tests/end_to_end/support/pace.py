"""The pace of a person: never so fast that the flood gate holds anything back."""

from __future__ import annotations

import asyncio
import time

UPDATES_A_SECOND = 5  # as many as the bot lets in from one chat, on and on
UPDATES_AT_ONCE = 30  # the bot lets in forty after a rest; a few come late, and some again


class Pace:
    """Limits what one person sends, so that no test depends on a slow machine."""

    def __init__(self) -> None:
        self._rested_at = 0.0

    async def room_for(self, updates: int) -> None:
        """Wait until so many updates may be sent together."""
        most_owed = (UPDATES_AT_ONCE - updates) / UPDATES_A_SECOND
        await asyncio.sleep(max(0.0, self._rested_at - most_owed - time.monotonic()))

    async def sends(self, updates: int = 1) -> None:
        """Wait until so many updates may be sent together, and count them."""
        await self.room_for(updates)
        self.count(updates)

    def count(self, updates: int) -> None:
        """Count updates that are sent now."""
        self._rested_at = max(self._rested_at, time.monotonic()) + updates / UPDATES_A_SECOND
