"""The bot was away for hours: at most one message each, none at night, every prompt accounted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.coaching.calendar import QuietHours
from bot.value import replace
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.people import Wish, move_in, nobody_else
from tests.fault_injection.campaigns.support.record import Arrival
from tests.support.world import onboarded

SEED = 20261129
FROM = datetime(2026, 11, 24, 5, 30, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Honolulu")
AFTERWARDS = timedelta(minutes=61)  # by then a prompt that was held for a weightier one is out
NEARLY_ON_TIME = timedelta(minutes=15)
COUNTED = "SELECT state, count(*) FROM occurrences GROUP BY state"


def everybody(people: int) -> list[Wish]:
    """Hours all around the clock in several zones; half of them train as well, soon or later."""
    wishes = []
    for number in range(1, people + 1):
        person = replace(onboarded(FROM), id=number, zone=ZONES[number % len(ZONES)])
        warmup_at = time(number % 24, 15 * (number % 4))
        training_at = time((number + 1 + number % 5) % 24) if number % 2 else None
        wishes.append(Wish(person, warmup_at, training_at))
    return wishes


def due(wish: Wish, until: datetime) -> Iterator[datetime]:
    """The instants at which somebody's prompts come due; no clock changes in these days."""
    for at in (each for each in (wish.warmup_at, wish.training_at) if each is not None):
        for day in range(-1, 4):
            date = (FROM + timedelta(days=day)).date()
            instant = datetime.combine(date, at, ZoneInfo(wish.person.zone)).astimezone(UTC)
            if FROM < instant <= until:
                yield instant


def rings_at_night(wish: Wish, arrival: Arrival) -> bool:
    """Return whether it came in quiet hours, and not at an hour the person chose."""
    local = arrival.at.astimezone(ZoneInfo(wish.person.zone)).time()
    asked = any(each <= arrival.at <= each + NEARLY_ON_TIME for each in due(wish, arrival.at))
    return QuietHours().holds(local) and not asked


@pytest.mark.parametrize("hours", [6, 30])
async def test_an_outage_ends_with_one_message_each_at_most(tmp_path: Path, hours: int) -> None:
    wishes = everybody(96)
    end = FROM + timedelta(hours=hours)
    async with campaign(tmp_path, SEED) as run:
        nobody_else(run.system)
        await move_in(run.system, wishes, FROM)
        await is_up_at(run, FROM)
        await run.system.bot.kill()
        await is_up_at(run, end)
        at_once = list(run.ledger.arrivals)
        await run.system.clock.moves_to(end + AFTERWARDS)
        await run.system.becomes_idle()
        until = run.system.clock.now()
        await run.system.bot.stop()
        record = run.takes_stock()
        states = {str(state): int(str(n)) for state, n in run.system.asks(COUNTED)}

    assert at_once
    assert max(Counter(each.chat for each in at_once).values()) == 1
    assert [each for each in record.arrivals if rings_at_night(wishes[each.chat - 1], each)] == []
    assert set(states) <= {"sent", "dropped"}
    assert sum(states.values()) == sum(1 for wish in wishes for _ in due(wish, until))


async def is_up_at(run: Campaign, instant: datetime) -> None:
    """The bot is started at an instant, and does what is due then."""
    run.system.clock.set(instant)
    await run.system.opens()
    await run.system.becomes_idle()
