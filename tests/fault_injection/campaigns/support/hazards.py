"""Faults of the process, its machine and its connection, each proved to have happened.

A hazard is over when it returns, and is counted only once its effect was seen.
"""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import aiohttp

from bot.exits import RUNNING_ALREADY
from tests.end_to_end.support.bot_process import BotProcess
from tests.fault_injection.campaigns.support.campaign import Campaign
from tests.fault_injection.campaigns.support.proxy import Proxy

#: What the bot says of its database, in its log.
LOCKED, FULL = "database is locked", "disk I/O error"
UNLIMITED = resource.RLIM_INFINITY
FULL_AT = 2**16  # bytes: less than any database, more than the log of a run


async def kill(run: Campaign) -> None:
    """`kill -9`."""
    await run.system.bot.kill()
    run.injected("kill")
    run.cut_off(run.under_way())


async def stop_and_go(run: Campaign, seconds: float) -> None:
    """SIGSTOP, then SIGCONT after so long."""
    pid = run.system.bot.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        await asyncio.sleep(seconds)
        if _state(pid) == "T":
            run.injected("stop")
    finally:
        os.kill(pid, signal.SIGCONT)


async def locked_database(run: Campaign) -> None:
    """Another connection holds the write lock until the bot has noticed."""
    said = run.system.bot.log.count(LOCKED)
    with closing(sqlite3.connect(run.system.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await _said_again(run, LOCKED, said)
        other.execute("ROLLBACK")
    run.injected("locked")


async def full_disk(run: Campaign) -> None:
    """No file of the process may grow, until the bot has noticed."""
    pid, said = run.system.bot.pid, run.system.bot.log.count(FULL)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (FULL_AT, UNLIMITED))
    try:
        await _said_again(run, FULL, said)
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))
    run.injected("disk_full")


@asynccontextmanager
async def refused(run: Campaign, proxy: Proxy) -> AsyncIterator[None]:
    """The server is away until the end; counted once a message was turned away."""
    before, turned_away = run.under_way(), run.system.counter("later_refused")
    await proxy.shut()
    run.cut_off(before | run.under_way())
    try:
        await run.system.until(
            lambda: run.system.counter("later_refused") > turned_away, "a message is turned away"
        )
        run.injected("refused")
        yield
    finally:
        await proxy.open()


async def slow_connections(run: Campaign, proxy: Proxy, seconds: float) -> None:
    """Each new connection takes so long, until one has."""
    proxy.delay, before = seconds, proxy.delayed
    cut = run.under_way()
    proxy.cut()
    run.cut_off(cut | run.under_way())
    await run.system.until(lambda: proxy.delayed > before, "somebody knocks")
    proxy.delay = 0.0
    run.injected("slow")


async def second_poller(run: Campaign) -> None:
    """Somebody else polls with the same token, until the bot has met the conflict."""
    bot = run.system.bot
    said = bot.log.count("polling_conflict")
    url = f"{run.system.address}/bot{run.system.playground.token}/getUpdates"

    async with aiohttp.ClientSession() as session:
        while bot.log.count("polling_conflict") == said:
            async with session.post(url, json={"timeout": 0}) as answer:
                await answer.read()
            await asyncio.sleep(0.05)
    run.injected("second_poller")


async def second_process(run: Campaign, folder: Path) -> None:
    """A second bot on the same file, which has to end by itself."""
    other = BotProcess(run.system.environment, folder / "second.log")
    await other.start()
    if await other.ended() == RUNNING_ALREADY:
        run.injected("second_process")


async def _said_again(run: Campaign, words: str, said: int) -> None:
    """Wait until the bot has said this more often than before."""
    bot = run.system.bot
    await run.system.until(lambda: bot.log.count(words) > said, f"it says {words!r}")


def _state(pid: int) -> str:
    """Return how the system has the process: R, S, T (stopped) ..."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
