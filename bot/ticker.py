"""Wake the services when something is due, and at a slow safety tick."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.services.clock import Clock, system_clock

log = structlog.get_logger()

#: Does what is due; returns the next instant at which something will be.
Tick = Callable[[], Awaitable[datetime | None]]

SOONEST = timedelta(milliseconds=5)

#: Seconds that a tick under way gets to end in when ticking stops.
LAST_SECONDS = 5.0


class Ticker:
    """Ticks at each due instant, every `seconds` besides, and after a clock that was set back."""

    def __init__(self, tick: Tick, clock: Clock, seconds: float) -> None:
        self._tick = tick
        self._clock = clock
        self._seconds = seconds
        self._ticking = asyncio.Lock()
        self._ticked = time.monotonic()
        self._planned: datetime | None = None
        self._is_ending = False
        # Left to itself it drops what is a second late, and sleeps through a clock set back.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # Two at once: what was asked for during a tick waits for its end, and is not skipped.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 2},
        )

    async def run(self, stopped: asyncio.Event) -> None:
        """Tick until stopped; then end within `LAST_SECONDS`."""
        self._scheduler.add_job(self._job, "interval", seconds=self._seconds)
        self._scheduler.start()
        try:
            self.at(self._clock())
            while not stopped.is_set():
                await self._watch(stopped)
        finally:
            await self._end()

    def at(self, instant: datetime) -> None:
        """Something will be due then (by the coach's clock)."""
        # Compared by the machine's clock: the coach's may have been moved since.
        due = system_clock() + max(instant - self._clock(), SOONEST)
        if self._planned is not None and self._planned <= due:
            return
        self._planned = due
        self._scheduler.add_job(
            self._job,
            "date",
            run_date=due,
            id="due",
            replace_existing=True,
        )

    def moved(self) -> None:
        """The coach's clock was moved: what was planned by it is due at another moment."""
        self._planned = None
        self.at(self._clock())

    async def _job(self) -> None:
        # Cancelled by the scheduler at its end, which would log that as an error.
        with suppress(asyncio.CancelledError):
            await self._once()

    async def _once(self) -> None:
        async with self._ticking:
            if self._is_ending:
                return
            self._planned = None
            try:
                coming = await self._tick()
            except Exception:
                log.exception("tick_failed")
                return
            self._ticked = time.monotonic()
        if coming is not None:
            self.at(coming)

    async def _watch(self, stopped: asyncio.Event) -> None:
        """Tick ourselves where the scheduler has not, by a clock that nobody can set.

        Looking thrice as often as it ticks, so that two ticks are never 2 * `seconds` apart.
        """
        try:
            await asyncio.wait_for(stopped.wait(), self._seconds / 3)
        except TimeoutError:
            is_under_way = self._ticking.locked()
            if not is_under_way and time.monotonic() - self._ticked > 1.5 * self._seconds:
                log.warning("ticks_stalled", seconds=round(time.monotonic() - self._ticked))
                await self._once()
                self._scheduler.wakeup()

    async def _end(self) -> None:
        """A tick under way is done, or cut short: what it has committed stands."""
        self._is_ending = True
        self._scheduler.pause()
        try:
            await asyncio.wait_for(self._ticking.acquire(), LAST_SECONDS)
        except TimeoutError:
            log.info("tick_cut_short")
        self._scheduler.shutdown(wait=False)
