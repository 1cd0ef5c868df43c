"""A clock that is set forward and back, or stands still: no copy, and the ticks go on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from benchmarks.stored import month_before
from bot.coaching.calendar import local
from bot.value import replace
from playground.world.faults import Fault
from tests.fault_injection.campaigns.support import people
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.clocks import CoachClock, MachineClock, WrongClock
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.record import Intent
from tests.support.world import onboarded

SEED = 20261126
HOUR, DAY, MINUTE = timedelta(hours=1), timedelta(days=1), timedelta(minutes=1)
SET_TO = (HOUR, timedelta(0), -HOUR, DAY, timedelta(0), -DAY, timedelta(0))
TICKS_ON_WITHIN = timedelta(seconds=30)
SOON = timedelta(seconds=3)


@dataclass(frozen=True)
class Wish:
    """Somebody's daily warm-up: the first one, and the zone whose clock it follows."""

    chat: int
    first: datetime
    zone: str
    is_late: bool  # due before they came


class Visitors:
    """People who come one after the other, each with a warm-up that is due at once."""

    def __init__(self, run: Campaign) -> None:
        self._lab = run
        self._ids = count(1)
        self._zone = month_before(run.system.clock.now()).zone  # noon: no quiet hours, no midnight
        self._wishes: list[Wish] = []
        self._latest = run.system.clock.now()

    async def one_comes(self, due_in: timedelta = SOON) -> None:
        """Somebody whose warm-up is due so soon, or was; waits until it is there."""
        now = self._lab.system.clock.now()
        first = (now + due_in).replace(microsecond=0)
        wish = Wish(next(self._ids), first, self._zone, due_in < timedelta(0))
        known = replace(onboarded(now), id=wish.chat, zone=self._zone)
        hour = local(first, self._zone).time()
        visitor = people.Wish(known, hour)
        await people.move_in(self._lab.system, [visitor], min(now, first - MINUTE))
        self._wishes.append(wish)
        await self._lab.system.until(
            lambda: any(each.chat == wish.chat for each in self._lab.ledger.arrivals),
            "the prompt is there",
            within=(TICKS_ON_WITHIN + SOON).total_seconds(),
        )

    def look_at_the_clock(self) -> None:
        """Note how far it has ever been: what was due until then has to have come."""
        self._latest = max(self._latest, self._lab.system.clock.now())

    def intents(self) -> list[Intent]:
        """Each day's warm-up, once, however often its hour came."""
        return [intent for wish in self._wishes for intent in self._of(wish)]

    def _of(self, wish: Wish) -> list[Intent]:
        found, due_at = [], wish.first
        while due_at <= self._latest:
            name = f"prompt {local(due_at, wish.zone):%Y%m%d}"
            is_awaited = due_at == wish.first and not wish.is_late
            late = TICKS_ON_WITHIN if is_awaited else 3 * HOUR
            found.append(Intent(wish.chat, name, due_at, due_at + late))
            due_at += DAY
        return found


async def is_set_again_and_again(
    folder: Path, clock: Callable[[Campaign], WrongClock], tick_seconds: float
) -> list[str]:
    async with campaign(folder, SEED, {"clock_set"}) as run:
        people.nobody_else(run.system)
        run.sets(TICK_SECONDS=str(tick_seconds))
        wrong = clock(run)
        visitors = Visitors(run)
        await run.system.opens()
        await visitors.one_comes()
        for offset in SET_TO:
            visitors.look_at_the_clock()
            await wrong.set(offset)
            await visitors.one_comes()
        visitors.look_at_the_clock()
        await run.system.becomes_idle()
        assert await run.system.bot.stop() == 0
        run.record.intents = visitors.intents()
        return judged(run.takes_stock())


@pytest.mark.parametrize("clock", [MachineClock, CoachClock], ids=["machine", "coach"])
async def test_a_clock_that_is_set_makes_no_copy_and_ticks_on(
    tmp_path: Path, clock: Callable[[Campaign], WrongClock]
) -> None:
    assert await is_set_again_and_again(tmp_path, clock, tick_seconds=1) == []


@pytest.mark.long
@pytest.mark.parametrize("clock", [MachineClock, CoachClock], ids=["machine", "coach"])
async def test_a_clock_that_is_set_ticks_on_within_half_a_minute(
    tmp_path: Path, clock: Callable[[Campaign], WrongClock]
) -> None:
    assert await is_set_again_and_again(tmp_path, clock, tick_seconds=15) == []


async def stands_still(folder: Path, visits: int, pause: float, tick_seconds: float) -> list[str]:
    """People whose hour has come, with pauses of so many seconds, while the clock stands still."""
    async with campaign(folder, SEED, {"clock_stopped"}) as run:
        people.nobody_else(run.system)
        run.sets(TICK_SECONDS=str(tick_seconds))
        clock = MachineClock(run)
        visitors = Visitors(run)
        await run.system.opens()
        await visitors.one_comes()
        await clock.stop()
        for _ in range(visits):
            await visitors.one_comes(-HOUR)
            await asyncio.sleep(pause)
        await clock.set(timedelta(0))
        await visitors.one_comes()
        visitors.look_at_the_clock()
        assert await run.system.bot.stop() == 0
        run.record.intents = visitors.intents()
        return judged(run.takes_stock())


async def test_a_clock_that_stands_still_does_not_stop_the_ticks(tmp_path: Path) -> None:
    assert await stands_still(tmp_path, 3, 0.0, tick_seconds=1) == []


@pytest.mark.long
async def test_a_clock_that_stands_still_for_ten_minutes(tmp_path: Path) -> None:
    assert await stands_still(tmp_path, 20, 30.0, tick_seconds=15) == []


@pytest.mark.parametrize("clock", [MachineClock, CoachClock], ids=["machine", "coach"])
async def test_a_clock_set_forward_during_a_request_makes_no_copy(
    tmp_path: Path, clock: Callable[[Campaign], WrongClock]
) -> None:
    async with campaign(tmp_path, SEED, {"clock_set", "delay"}) as run:
        people.nobody_else(run.system)
        run.sets(TICK_SECONDS="1")
        wrong = clock(run)
        visitors = Visitors(run)
        await run.system.opens()
        run.system.playground.faults.next("sendMessage", Fault("delay", seconds=6))
        await visitors.one_comes()
        await wrong.set(HOUR)
        visitors.look_at_the_clock()
        await run.system.becomes_idle()
        await run.system.bot.stop()
        run.record.intents = visitors.intents()
        record = run.takes_stock()

    assert judged(record) == []
