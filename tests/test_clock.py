"""The ticker wakes the coach on time, whatever the clocks do, and after a tick that failed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest

from bot.clock import OffsetClock, Ticker, system_clock

NEVER = 3_600.0  # seconds: no safety tick within a test
PATIENCE = 60.0
DAY = timedelta(days=1)


class Ticks:
    """A tick that remembers when it came, and says what is due next."""

    def __init__(self) -> None:
        self.at: list[datetime] = []
        self.due: list[datetime] = []
        self.fails = False
        self.during: Callable[[], None] = lambda: None
        self._came = asyncio.Event()

    async def __call__(self) -> datetime | None:
        self.at.append(system_clock())
        self._came.set()
        self.during()
        if self.fails:
            raise ZeroDivisionError
        return self.due.pop(0) if self.due else None

    async def reach(self, count: int) -> None:
        """Wait until there were so many."""
        async with asyncio.timeout(PATIENCE):
            while len(self.at) < count:
                self._came.clear()
                await self._came.wait()


@asynccontextmanager
async def running(ticker: Ticker) -> AsyncIterator[None]:
    stopped = asyncio.Event()
    task = asyncio.ensure_future(ticker.run(stopped))
    try:
        yield
    finally:
        stopped.set()
        await task


@pytest.fixture
def ticks() -> Ticks:
    return Ticks()


async def test_the_first_tick_comes_at_once(ticks: Ticks) -> None:
    async with running(Ticker(ticks, OffsetClock(), NEVER)):
        await ticks.reach(1)


async def test_it_ticks_at_the_instant_that_is_due_and_not_before(ticks: Ticks) -> None:
    due = system_clock() + timedelta(milliseconds=200)
    ticks.due = [due]

    async with running(Ticker(ticks, OffsetClock(), NEVER)):
        await ticks.reach(2)

    assert ticks.at[1] >= due


async def test_it_ticks_for_what_a_turn_has_made_due(ticks: Ticks) -> None:
    ticker = Ticker(ticks, OffsetClock(), NEVER)

    async with running(ticker):
        await ticks.reach(1)
        ticker.at(system_clock())
        await ticks.reach(2)


async def test_what_is_due_sooner_goes_first(ticks: Ticks) -> None:
    ticks.due = [system_clock() + DAY]
    ticker = Ticker(ticks, OffsetClock(), NEVER)

    async with running(ticker):
        await ticks.reach(1)
        ticker.at(system_clock() + timedelta(milliseconds=50))
        await ticks.reach(2)


async def test_what_becomes_due_during_a_tick_is_not_forgotten(ticks: Ticks) -> None:
    ticker = Ticker(ticks, OffsetClock(), NEVER)

    async with running(ticker):
        await ticks.reach(1)
        may_end = asyncio.Event()
        slow = Slow(ticks, may_end)
        ticker._tick = slow
        ticker.at(system_clock())
        await ticks.reach(2)
        ticker.at(system_clock())  # while the second tick runs
        await asyncio.sleep(0.05)
        may_end.set()
        await ticks.reach(3)


class Slow:
    """A tick that lasts until it may end."""

    def __init__(self, ticks: Ticks, may_end: asyncio.Event) -> None:
        self._ticks = ticks
        self._may_end = may_end
        self.is_cut_short = False

    async def __call__(self) -> datetime | None:
        await self._ticks()
        try:
            await self._may_end.wait()
        except asyncio.CancelledError:
            self.is_cut_short = True
            raise
        return None


async def test_a_tick_under_way_is_done_before_the_end(
    ticks: Ticks, caplog: pytest.LogCaptureFixture
) -> None:
    may_end = asyncio.Event()
    ticker = Ticker(Slow(ticks, may_end), OffsetClock(), NEVER)
    stopped = asyncio.Event()
    running = asyncio.ensure_future(ticker.run(stopped))

    await ticks.reach(1)
    ticker.at(system_clock())  # and another one waits for its end
    await asyncio.sleep(0.05)
    stopped.set()
    await asyncio.sleep(0.05)
    was_running = not running.done()
    may_end.set()
    await running
    await asyncio.sleep(0.05)

    assert was_running
    assert len(ticks.at) == 1
    assert errors(caplog) == []


async def test_a_tick_that_takes_too_long_is_cut_short_at_the_end(
    ticks: Ticks, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.clock.LAST_SECONDS", 0.05)
    may_end = asyncio.Event()
    slow = Slow(ticks, may_end)

    async with asyncio.timeout(PATIENCE), running(Ticker(slow, OffsetClock(), NEVER)):
        await ticks.reach(1)
    await asyncio.sleep(0.05)

    assert slow.is_cut_short
    assert errors(caplog) == []


async def test_what_is_asked_for_while_it_stops_makes_no_noise(
    ticks: Ticks, caplog: pytest.LogCaptureFixture
) -> None:
    for turns in range(4):  # of the loop, between the two
        ticker, stopped = Ticker(ticks, OffsetClock(), NEVER), asyncio.Event()
        run = asyncio.ensure_future(ticker.run(stopped))
        await ticks.reach(len(ticks.at) + 1)
        stopped.set()
        for _ in range(turns):
            await asyncio.sleep(0)
        ticker._scheduler.add_job(ticker._ask, "date")
        await run
        await asyncio.sleep(0.01)

    assert errors(caplog) == []


def errors(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [each.getMessage() for each in caplog.records if each.levelname == "ERROR"]


async def test_a_coachs_clock_moved_forward_makes_tomorrow_due_now(ticks: Ticks) -> None:
    clock = OffsetClock()
    ticks.due = [system_clock() + DAY]
    ticker = Ticker(ticks, clock, NEVER)

    async with running(ticker):
        await ticks.reach(1)
        clock.offset = 2 * DAY
        ticker.at(clock())
        await ticks.reach(2)


async def test_a_coachs_clock_set_back_still_ticks_on_time(ticks: Ticks) -> None:
    clock = OffsetClock(DAY)
    ticks.due = [clock() + timedelta(milliseconds=100)]
    ticker = Ticker(ticks, clock, NEVER)

    async with running(ticker):
        await ticks.reach(1)
        clock.offset = timedelta(0)
        ticker.at(clock() + timedelta(milliseconds=150))
        await ticks.reach(2)


async def test_a_slow_safety_tick_comes_whatever_was_planned(ticks: Ticks) -> None:
    ticks.due = [system_clock() + DAY] * 5

    async with running(Ticker(ticks, OffsetClock(), 0.05)):
        await ticks.reach(3)


async def test_it_ticks_on_when_the_scheduler_sleeps_through_a_clock_set_back(
    ticks: Ticks,
) -> None:
    ticker = Ticker(ticks, OffsetClock(), 0.05)

    async with running(ticker):
        await ticks.reach(1)
        ticker._scheduler.pause()  # as it is after the machine's clock was set back by a day
        before = len(ticks.at)
        await ticks.reach(before + 2)


async def test_a_tick_after_a_stall_may_end_after_the_stop(ticks: Ticks) -> None:
    may_end, stopped = asyncio.Event(), asyncio.Event()
    may_end.set()
    ticker = Ticker(Slow(ticks, may_end), OffsetClock(), 0.05)
    run = asyncio.ensure_future(ticker.run(stopped))
    await ticks.reach(1)
    ticker._scheduler.pause()  # what comes now was asked for before, or comes after a stall
    await ticks.reach(len(ticks.at) + 2)

    may_end.clear()
    await ticks.reach(len(ticks.at) + 1)
    stopped.set()
    async with asyncio.timeout(PATIENCE):
        while ticker._scheduler.running:  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0)
    may_end.set()

    await run


async def test_a_tick_that_hangs_makes_no_noise(
    ticks: Ticks, caplog: pytest.LogCaptureFixture
) -> None:
    may_end = asyncio.Event()
    ticker = Ticker(Slow(ticks, may_end), OffsetClock(), 0.02)

    async with running(ticker):
        await ticks.reach(1)
        for _ in range(10):  # the slow tick is wanted each time, and so is what a turn makes due
            ticker.at(system_clock())
            await asyncio.sleep(0.02)
        said = [each.getMessage() for each in caplog.records if each.name.startswith("apsched")]
        may_end.set()
        await ticks.reach(2)

    assert said == []


async def test_a_tick_that_fails_does_not_stop_the_others(ticks: Ticks) -> None:
    ticks.fails = True

    async with running(Ticker(ticks, OffsetClock(), 0.05)):
        await ticks.reach(3)
        ticks.fails = False
        await ticks.reach(5)


async def test_it_ends_when_it_is_stopped(ticks: Ticks) -> None:
    async with running(Ticker(ticks, OffsetClock(), 0.05)):
        await ticks.reach(1)
    count = len(ticks.at)

    await asyncio.sleep(0.1)

    assert len(ticks.at) == count
