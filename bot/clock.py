"""The coach's clock, and the ticker that wakes the services when something is due by it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import aiohttp
import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.tuning import TUNING

log = structlog.get_logger()

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Return the present instant, aware, in UTC."""
    return datetime.now(UTC)


class OffsetClock:
    """The system's clock with an offset: for the playground, and for tests."""

    def __init__(self, offset: timedelta = timedelta(0)) -> None:
        self.offset = offset
        self._applied = ""

    def __call__(self) -> datetime:
        """Return the present instant with the offset, in UTC."""
        return system_clock() + self.offset

    async def follow(self, url: str, on_change: Callable[[], None]) -> None:
        """Ask an address for the offset in seconds once a second, at once where it has changed.

        Each request says in `applied` which answer it follows: whoever moves the clock can wait
        until it has been read.
        """
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            while True:
                before = self.offset
                await self._ask(session, url, on_change)
                if self.offset == before:
                    await asyncio.sleep(TUNING.clock_seconds)

    async def ask(self, url: str) -> None:
        """Ask once."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
            await self._ask(session, url, lambda: None)

    async def _ask(
        self, session: aiohttp.ClientSession, url: str, on_change: Callable[[], None]
    ) -> None:
        try:
            async with session.get(url, params={"applied": self._applied}) as answer:
                text = await answer.text()
            offset = timedelta(seconds=float(text))
        except (aiohttp.ClientError, TimeoutError, ValueError, OverflowError) as error:
            log.warning("clock_unreadable", error=type(error).__name__)
            return
        self._applied = text
        if offset != self.offset:
            self.offset = offset
            on_change()


#: Does what is due; returns the next instant at which something will be.
Tick = Callable[[], Awaitable[datetime | None]]


#: Seconds that a tick under way gets to end in when ticking stops.
LAST_SECONDS = 5.0


class Ticker:
    """Ticks at each due instant, every `seconds` besides, and after a clock that was set back.

    The scheduler only asks for a tick, which is done at once: while one lasts, all that is asked
    for waits for the next one together.
    """

    def __init__(self, tick: Tick, clock: Clock, seconds: float) -> None:
        self._tick = tick
        self._clock = clock
        self._seconds = seconds
        self._asked = asyncio.Event()
        self._ticked = time.monotonic()
        self._planned: datetime | None = None
        # Left to itself it drops what is a second late, and sleeps through a clock set back.
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True}
        )

    async def run(self, stopped: asyncio.Event) -> None:
        """Tick until stopped; then end within `LAST_SECONDS`."""
        self._scheduler.add_job(self._ask, "interval", seconds=self._seconds)
        self._scheduler.start()
        async with asyncio.TaskGroup() as group:
            ticking = group.create_task(self._tick_on(stopped))
            try:
                self.at(self._clock())
                await stopped.wait()
            finally:
                # Its end cancels, with an error in the log, what it has begun to ask for.
                self._scheduler.pause()
                await asyncio.sleep(0)
                self._scheduler.shutdown(wait=False)
                self._asked.set()
            # A tick under way is done, or cut short: what it has committed stands.
            await asyncio.wait([ticking], timeout=LAST_SECONDS)
            if not ticking.done():
                log.info("tick_cut_short")
                ticking.cancel()

    def at(self, instant: datetime) -> None:
        """Plan to wake at an instant of the coach's clock, when something will be due."""
        # Compared by the machine's clock: the coach's may have been moved since.
        due = system_clock() + max(instant - self._clock(), TUNING.tick_soonest)
        if self._planned is not None and self._planned <= due:
            return
        self._planned = due
        self._scheduler.add_job(
            self._ask,
            "date",
            run_date=due,
            id="due",
            replace_existing=True,
        )

    def clock_changed(self) -> None:
        """Plan anew after the coach's clock was moved: what is due is due at another moment."""
        self._planned = None
        self.at(self._clock())

    async def _ask(self) -> None:
        self._asked.set()

    async def _tick_on(self, stopped: asyncio.Event) -> None:
        while True:
            is_asked = await self._is_asked()
            if stopped.is_set():
                return
            if is_asked:
                await self._once()
            elif time.monotonic() - self._ticked > 1.5 * self._seconds:
                log.warning("ticks_stalled", seconds=round(time.monotonic() - self._ticked))
                await self._once()
                if self._scheduler.running:  # or it was stopped meanwhile
                    self._scheduler.wakeup()

    async def _is_asked(self) -> bool:
        """Wait to be asked; False after a while, by a clock that nobody can set.

        Looking thrice as often as it ticks, so that two ticks are never 2 * `seconds` apart.
        """
        try:
            async with asyncio.timeout(self._seconds / 3):
                await self._asked.wait()
        except TimeoutError:
            return False
        return True

    async def _once(self) -> None:
        self._asked.clear()
        self._planned = None
        try:
            coming = await self._tick()
        except Exception:
            log.exception("tick_failed")
            return
        self._ticked = time.monotonic()
        if coming is not None:
            self.at(coming)
