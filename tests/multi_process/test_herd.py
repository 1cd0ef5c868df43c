"""Three processes share a herd of prompts, at one rate: none is lost and none doubled."""

from __future__ import annotations

import asyncio
import itertools
import sys
import time

import pytest

from tests.fault_injection.campaigns.support.judge import judged
from tests.multi_process.fleet import Fleet
from tests.multi_process.rate import above, allowed

ALL_SECONDS = 900.0  # until the last message has left, on a machine that others use as well
LATENCY = 0.02  # seconds; so that a kill often falls in a request


async def herd(several: Fleet, people: int, rate: int) -> None:
    """Three processes, from the first message to the last."""
    await several.due_together(people)
    several.playground.latency = LATENCY
    await several.sails(3, SEND_RATE=str(rate))
    await several.until(several.is_at_rest, "everything has left", within=ALL_SECONDS)


async def killed_herd(several: Fleet, people: int, rate: int, every: float) -> None:
    """The same, while one of them is killed so often (in seconds), and started again."""
    several.record.planned = frozenset({"kill"})
    await several.due_together(people)
    several.playground.latency = LATENCY
    await several.sails(3, SEND_RATE=str(rate))
    for number in itertools.count():
        await asyncio.sleep(every)
        if await several.is_at_rest():
            break
        if len(several.ledger.arrivals) < people:
            bot = several.bots[number % 3]
            await several.kills(bot)
            await several.starts(bot)
    await several.takes_stock()


async def figures(several: Fleet, rate: int) -> float:
    """Take stock and print it: how many more came than the rate allows."""
    record = await several.takes_stock()
    at = [each.at.timestamp() for each in record.arrivals]
    fastest = above(at, rate) if rate else 0.0
    seconds = max(at) - min(at)
    sys.stdout.write(
        f"{record.figures()}; {len(at) / seconds:.1f} a second, at most {fastest:.1f} ahead\n"
    )
    return fastest


async def test_three_processes_send_a_herd_at_one_rate(several: Fleet) -> None:
    await herd(several, 600, 60)

    fastest = await figures(several, 60)
    senders = await several.asks("SELECT DISTINCT worker FROM outbox WHERE state = 'sent'")
    assert judged(several.record) == []
    assert several.record.copies().total() == 0
    assert fastest <= allowed(60)
    assert len(senders) == 3


async def test_what_a_killed_one_had_under_way_the_others_send(several: Fleet) -> None:
    several.record.planned = frozenset({"kill"})
    await several.due_together(300)
    several.playground.latency = LATENCY
    await several.sails(3, SEND_RATE="40")

    async def is_under_way() -> bool:
        return len(several.ledger.arrivals) >= 60

    await several.until(is_under_way, "the herd is on its way")
    await several.kills(several.bots[0])
    await several.lets_leases_of_the_dead_run_out()
    await several.until(several.is_at_rest, "everything has left")

    fastest = await figures(several, 40)
    assert judged(several.record) == []
    assert several.record.under_way.total() > 0
    assert fastest <= allowed(40)


@pytest.mark.long
async def test_three_processes_send_ten_thousand_and_double_none(several: Fleet) -> None:
    await herd(several, 10_000, 100)

    fastest = await figures(several, 100)
    assert judged(several.record) == []
    assert several.record.copies().total() == 0
    assert fastest <= allowed(100)


@pytest.mark.long
async def test_ten_thousand_with_one_of_them_killed_every_five_seconds(several: Fleet) -> None:
    began = time.monotonic()
    await killed_herd(several, 10_000, 60, every=5.0)

    fastest = await figures(several, 60)
    sys.stdout.write(f"{time.monotonic() - began:.0f} s\n")
    assert judged(several.record) == []
    assert fastest <= allowed(60)
