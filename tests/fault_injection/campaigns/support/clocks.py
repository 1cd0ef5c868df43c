"""The two clocks that can be wrong: the machine's, and the coach's own (CLOCK_URL)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tests.fault_injection.campaigns.support.campaign import Campaign
from tests.fault_injection.campaigns.support.on_a_set_clock import STOPPED

SEEN_SECONDS = 1.0  # after which a set clock has been looked at, several times over


class WrongClock(Protocol):
    """A clock that can be set; what people and the playground go by follows it."""

    async def set(self, offset: timedelta) -> None:
        """From now on it is wrong by so much."""
        ...


class MachineClock:
    """The clock of the whole machine, as the bot's process sees it."""

    def __init__(self, run: Campaign) -> None:
        self._lab = run
        self._file = run.system.folder / "clock"
        self._file.write_text("0")
        run.system.playground.clock.offset = 0.0
        run.sets(CLOCK_URL="")
        run.runs("-m", "tests.fault_injection.campaigns.support.on_a_set_clock", str(self._file))

    async def set(self, offset: timedelta) -> None:
        """It is wrong by so much."""
        self._file.write_text(str(offset.total_seconds()))
        self._lab.system.playground.clock.offset = offset.total_seconds()
        await asyncio.sleep(SEEN_SECONDS)
        self._lab.injected("clock_set")

    async def stop(self) -> None:
        """It stands still."""
        self._file.write_text(STOPPED)
        await asyncio.sleep(SEEN_SECONDS)
        self._lab.injected("clock_stopped")


class CoachClock:
    """The clock that CLOCK_URL moves; the machine's is right."""

    def __init__(self, run: Campaign) -> None:
        self._lab = run
        run.system.playground.clock.offset = 0.0

    async def set(self, offset: timedelta) -> None:
        """It is wrong by so much."""
        await self._lab.system.clock.moves_to(datetime.now(UTC) + offset)
        self._lab.injected("clock_set")
