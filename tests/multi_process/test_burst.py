"""Three processes share a burst of prompts, at one rate: none is lost and none doubled."""

from __future__ import annotations

import asyncio
import itertools
import sys
import time

import pytest

from tests.fault_injection.campaigns.support.judge import judged
from tests.multi_process.fleet import Fleet
from tests.multi_process.rate import above, allowed
from tests.support.sample import CI

ALL_SECONDS = 900.0  # until the last message has left, on a machine that others use as well
LATENCY = 0.02  # seconds; so that a kill often falls in a request
LONG = 2.0  # seconds; so that it does


async def burst(processes: Fleet, people: int, rate: int) -> None:
    """Three processes, from the first message to the last."""
    await processes.due_together(people)
    processes.playground.latency = LATENCY
    await processes.sails(3, SEND_RATE=str(rate))
    await processes.until(processes.is_at_rest, "everything has left", within=ALL_SECONDS)


async def killed_burst(processes: Fleet, people: int, rate: int, every: float) -> None:
    """The same, while one of them is killed so often (in seconds), and started again."""
    processes.record.planned = frozenset({"kill"})
    await processes.due_together(people)
    processes.playground.latency = LATENCY
    await processes.sails(3, SEND_RATE=str(rate))
    for number in itertools.count():
        await asyncio.sleep(every)
        if await processes.is_at_rest():
            break
        if len(processes.ledger.arrivals) < people:
            bot = processes.bots[number % 3]
            await processes.kills(bot)
            await processes.starts(bot)
    await processes.takes_stock()


async def figures(processes: Fleet, rate: int) -> float:
    """Take stock and print it: how many more came than the rate allows."""
    record = await processes.takes_stock()
    at = [each.at.timestamp() for each in record.arrivals]
    fastest = above(at, rate) if rate else 0.0
    seconds = max(at) - min(at)
    sys.stdout.write(
        f"{record.figures()}; {len(at) / seconds:.1f} a second, at most {fastest:.1f} ahead\n"
    )
    return fastest


@pytest.mark.parametrize("people", [200, pytest.param(600, marks=CI)])
async def test_three_processes_send_a_burst_at_one_rate(processes: Fleet, people: int) -> None:
    await burst(processes, people, 60)

    fastest = await figures(processes, 60)
    senders = await processes.asks("SELECT DISTINCT worker FROM outbox WHERE state = 'sent'")
    assert judged(processes.record) == []
    assert processes.record.copies().total() == 0
    assert fastest <= allowed(60)
    assert len(senders) == 3


async def test_what_a_killed_one_had_under_way_the_others_send(processes: Fleet) -> None:
    processes.record.planned = frozenset({"kill"})
    await processes.due_together(300)
    processes.playground.latency = LATENCY
    await processes.sails(3, SEND_RATE="40")

    async def has_begun() -> bool:
        return len(processes.ledger.arrivals) >= 60

    async def is_under_way() -> bool:
        return bool(await processes.sending(processes.bots[0]))

    await processes.until(has_begun, "the burst is on its way")
    processes.playground.latency = LONG  # what is seen under way is so still when it is killed
    await processes.until(is_under_way, "the first of them sends")
    await processes.kills(processes.bots[0])
    processes.playground.latency = LATENCY
    await processes.lets_leases_of_the_dead_run_out()
    await processes.until(processes.is_at_rest, "everything has left")

    fastest = await figures(processes, 40)
    assert judged(processes.record) == []
    assert processes.record.under_way.total() > 0
    assert fastest <= allowed(40)


@pytest.mark.long
async def test_three_processes_send_ten_thousand_and_double_none(processes: Fleet) -> None:
    await burst(processes, 10_000, 100)

    fastest = await figures(processes, 100)
    assert judged(processes.record) == []
    assert processes.record.copies().total() == 0
    assert fastest <= allowed(100)


@pytest.mark.long
async def test_ten_thousand_with_one_of_them_killed_every_five_seconds(processes: Fleet) -> None:
    began = time.monotonic()
    await killed_burst(processes, 10_000, 60, every=5.0)

    fastest = await figures(processes, 60)
    sys.stdout.write(f"{time.monotonic() - began:.0f} s\n")
    assert judged(processes.record) == []
    assert fastest <= allowed(60)
