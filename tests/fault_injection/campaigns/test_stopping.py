"""SIGTERM: what is under way is done, and what has no answer does not hold it up."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playground.world.faults import Fault
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.laboratory import laboratory
from tests.fault_injection.campaigns.support.people import due_together

SEED = 20261127
SYSTEMD_SECONDS = 15.0  # TimeoutStopSec of the README's unit: then it is killed


async def test_stops_in_the_middle_of_requests_make_no_copy(tmp_path: Path) -> None:
    async with laboratory(tmp_path, SEED, {"stop"}) as lab:
        lab.record.intents = await due_together(lab.town, 60)
        lab.sets(SEND_RATE="20")
        lab.town.playground.latency = 0.3
        for _ in range(2):
            await lab.town.opens()
            await lab.one_more_comes()
            assert await lab.town.bot.stop() == 0
            assert lab.under_way() == {}
            lab.injected("stop")
        await lab.town.opens()
        await lab.town.until(lambda: not lab.waiting(), "everything has left")
        assert await lab.town.bot.stop() == 0
        record = lab.takes_stock()

    assert judged(record) == []
    assert record.unknown == 0


async def test_a_server_that_never_answers_does_not_hold_a_stop_up(tmp_path: Path) -> None:
    async with laboratory(tmp_path, SEED, {"delay"}) as lab:
        lab.record.intents = await due_together(lab.town, 1)
        lab.town.playground.faults.next("sendMessage", Fault("delay", seconds=60))
        await lab.town.opens()
        await lab.town.until(lambda: bool(lab.ledger.arrivals), "the request has arrived")

        async with asyncio.timeout(SYSTEMD_SECONDS):
            code = await lab.town.bot.stop()

        assert code == 0
        assert lab.town.asks("SELECT state, attempts FROM outbox") == [("queued", 1)]
        assert lab.town.counter("unknown") == 1
