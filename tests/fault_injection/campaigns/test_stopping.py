"""SIGTERM: what is under way is done, and what has no answer does not hold it up."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playground.world.faults import Fault
from tests.fault_injection.campaigns.support.campaign import campaign
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.people import due_together

SEED = 20261127
SYSTEMD_SECONDS = 15.0  # TimeoutStopSec of the README's unit: then it is killed


async def test_stops_in_the_middle_of_requests_make_no_copy(tmp_path: Path) -> None:
    async with campaign(tmp_path, SEED, {"stop"}) as run:
        run.record.intents = await due_together(run.system, 150)
        run.sets(SEND_RATE="20")
        run.system.playground.latency = 0.3
        for _ in range(2):
            await run.system.opens()
            await run.one_more_comes()
            assert await run.system.bot.stop() == 0
            assert run.under_way() == {}
            run.injected("stop")
        run.sets(SEND_RATE="0")
        await run.system.opens()
        await run.system.until(lambda: not run.waiting(), "everything has left")
        assert await run.system.bot.stop() == 0
        record = run.takes_stock()

    assert judged(record) == []
    assert record.unknown == 0


async def test_a_server_that_never_answers_does_not_hold_a_stop_up(tmp_path: Path) -> None:
    async with campaign(tmp_path, SEED, {"delay"}) as run:
        run.record.intents = await due_together(run.system, 1)
        run.system.playground.faults.next("sendMessage", Fault("delay", seconds=60))
        await run.system.opens()
        await run.system.until(lambda: bool(run.ledger.arrivals), "the request has arrived")

        async with asyncio.timeout(SYSTEMD_SECONDS):
            code = await run.system.bot.stop()

        assert code == 0
        assert run.system.asks("SELECT state, attempts FROM outbox") == [("queued", 1)]
        assert run.system.counter("unknown") == 1
