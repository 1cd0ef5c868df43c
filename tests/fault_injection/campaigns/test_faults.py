"""Every fault in one run, while prompts leave: each happens, and none loses or doubles any."""

from __future__ import annotations

import asyncio
from pathlib import Path

from playground.world.faults import Fault, FaultKind
from tests.fault_injection.campaigns.support import hazards
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.judge import judged
from tests.fault_injection.campaigns.support.people import due_together
from tests.fault_injection.campaigns.support.proxy import Proxy, proxy

SEED = 20261125
PEOPLE = 150
RATE = 8  # messages a second; so that there is something to send through all of it
OF_TELEGRAM: tuple[FaultKind, ...] = (
    "flood",
    "server_error",
    "delay",
    "lost_before",
    "lost_after",
)
OF_THE_MACHINE = ("kill", "stop", "locked", "disk_full", "refused", "slow")
OF_OTHERS = ("second_poller", "second_process")


async def test_every_fault_happens_and_nothing_is_lost(tmp_path: Path) -> None:
    planned = {*OF_TELEGRAM, *OF_THE_MACHINE, *OF_OTHERS, "forbidden"}
    async with campaign(tmp_path, SEED, planned) as run, proxy(run.system.address) as way:
        run.record.intents = await due_together(run.system, PEOPLE)
        run.sets(SEND_RATE=str(RATE), BOT_API_BASE_URL=way.address, TICK_SECONDS="1")
        await run.system.opens()

        await of_telegram(run)
        await of_the_machine(run, way)
        await of_others(run, tmp_path)
        await run.system.until(lambda: not run.waiting(), "everything has left")
        assert await run.system.bot.stop() == 0
        record = run.takes_stock()

    assert judged(record) == []
    assert list(record.let_fall.values()) == ["gone"]


async def of_telegram(run: Campaign) -> None:
    """Each once or twice, at the next messages."""
    faults = run.system.playground.faults
    for kind in OF_TELEGRAM:
        faults.next("sendMessage", Fault(kind, seconds=1), times=2)
    faults.next("sendMessage", Fault("forbidden", chat_id=PEOPLE))
    await run.system.until(lambda: len(faults.rules) == 1, "the server has done it all wrong")


async def of_the_machine(run: Campaign, way: Proxy) -> None:
    await hazards.stop_and_go(run, 0.5)
    await hazards.locked_database(run)
    await hazards.full_disk(run)
    async with hazards.refused(run, way):
        await asyncio.sleep(0.1)
    await hazards.slow_connections(run, way, 0.3)
    await hazards.kill(run)
    await run.system.opens()


async def of_others(run: Campaign, folder: Path) -> None:
    await hazards.second_poller(run)
    await hazards.second_process(run, folder)
