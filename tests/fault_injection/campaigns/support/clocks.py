"""The two clocks that can be wrong: the machine's, and the coach's own (CLOCK_URL)."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Protocol

from tests.fault_injection.campaigns.support.campaign import Campaign
from tests.fault_injection.campaigns.support.on_a_set_clock import STOPPED, seen_of


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
        self._lab.system.playground.clock.offset = offset.total_seconds()
        await self._write(str(offset.total_seconds()))
        self._lab.injected("clock_set")

    async def stop(self) -> None:
        """It stands still."""
        await self._write(STOPPED)
        self._lab.injected("clock_stopped")

    async def _write(self, wanted: str) -> None:
        """Set it; returns when the bot's process goes by it, at once where none runs."""
        self._file.write_text(wanted)
        seen = seen_of(self._file)

        def is_seen() -> bool:
            return seen.exists() and seen.read_text() == wanted

        while self._lab.system.bot.is_running and not is_seen():  # noqa: ASYNC110 - of a file
            await asyncio.sleep(0.02)


class CoachClock:
    """The clock that CLOCK_URL moves; the machine's is right."""

    def __init__(self, run: Campaign) -> None:
        self._lab = run
        run.system.playground.clock.offset = 0.0

    async def set(self, offset: timedelta) -> None:
        """It is wrong by so much."""
        await self._lab.system.clock.moves_to(datetime.now(UTC) + offset)
        self._lab.injected("clock_set")
