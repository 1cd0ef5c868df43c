"""Thousands whose prompt is due in one minute, while the process is killed again and again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

from playground.world.faults import Fault
from tests.fault_injection.campaigns.support import hazards
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.ledger import AtMostTwice
from tests.fault_injection.campaigns.support.people import due_together
from tests.fault_injection.campaigns.support.record import Record

LATENCY = 0.1  # seconds; so that a kill falls in a request
ALL_SECONDS = 600.0  # until the last message has left, on a machine that others use as well


@dataclass(frozen=True)
class Kills:
    """Number of kills, and the seconds from the start to each, at random between two."""

    count: int
    soonest: float
    latest: float


async def killed_burst(folder: Path, seed: int, people: int, rate: int, kills: Kills) -> Record:
    """A burst at so many messages a second, with kills once it has begun; what came of it."""
    async with campaign(folder, seed, {"kill"}) as run:
        run.record.intents = await due_together(run.system, people)
        run.sets(SEND_RATE=str(rate))
        run.system.playground.latency = LATENCY
        for _ in range(kills.count):
            await run.system.opens()
            await run.system.until(
                lambda: bool(run.under_way()) or _is_over(run), "a message is under way"
            )
            await asyncio.sleep(run.random.uniform(kills.soonest, kills.latest))
            await hazards.kill(run)
        return await _to_the_end(run)


async def crash_loop(folder: Path, seed: int, people: int, kills: Kills) -> Record:
    """A burst, unpaced, at a server so slow that no life of the process sees an answer."""
    async with campaign(folder, seed, {"kill"}) as run:
        run.record.intents = await due_together(run.system, people)
        run.system.playground.latency = kills.latest + 1.0
        for _ in range(kills.count):
            await run.system.opens()
            await asyncio.sleep(run.random.uniform(kills.soonest, kills.latest))
            await hazards.kill(run)
        run.system.playground.latency = LATENCY
        return await _to_the_end(run)


async def burst_with_lost_answers(folder: Path, seed: int, people: int) -> Record:
    """A burst, unpaced, at a server that loses 5 % of its answers; at most two for one message."""
    async with campaign(folder, seed, {"lost_before", "lost_after"}) as run:
        run.record.intents = await due_together(run.system, people)
        faults = run.system.playground.faults = AtMostTwice(seed)
        faults.chance("sendMessage", Fault("lost_before"), 0.025)
        faults.chance("sendMessage", Fault("lost_after"), 0.025)
        return await _to_the_end(run)


async def _to_the_end(run: Campaign) -> Record:
    """Let it run until everything has left."""
    await run.system.opens()
    await run.system.until(lambda: _is_over(run), "everything has left", within=ALL_SECONDS)
    await run.system.bot.stop()
    return run.takes_stock()


def _is_over(run: Campaign) -> bool:
    due = run.system.asks("SELECT 1 FROM reminders WHERE next_at <= ? LIMIT 1", run.now())
    return not due and not run.waiting()
