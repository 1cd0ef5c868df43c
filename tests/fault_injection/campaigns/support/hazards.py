"""What can happen to the process, its machine and its way to Telegram, each proved to have been.

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
from tests.fault_injection.campaigns.support.laboratory import Laboratory
from tests.fault_injection.campaigns.support.proxy import Proxy

#: What the bot says of its database, in its log.
LOCKED, FULL = "database is locked", "disk I/O error"
UNLIMITED = resource.RLIM_INFINITY
FULL_AT = 2**16  # bytes: less than any database, more than the log of a run


async def kill(lab: Laboratory) -> None:
    """`kill -9`."""
    await lab.town.bot.kill()
    lab.injected("kill")
    lab.cut_off(lab.under_way())


async def stop_and_go(lab: Laboratory, seconds: float) -> None:
    """SIGSTOP, then SIGCONT after so long."""
    pid = lab.town.bot.pid
    os.kill(pid, signal.SIGSTOP)
    try:
        await asyncio.sleep(seconds)
        if _state(pid) == "T":
            lab.injected("stop")
    finally:
        os.kill(pid, signal.SIGCONT)


async def locked_database(lab: Laboratory) -> None:
    """Another connection holds the write lock until the bot has noticed."""
    with closing(sqlite3.connect(lab.town.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        await _said_again(lab, LOCKED)
        other.execute("ROLLBACK")
    lab.injected("locked")


async def full_disk(lab: Laboratory) -> None:
    """No file of the process may grow, until the bot has noticed."""
    pid = lab.town.bot.pid
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (FULL_AT, UNLIMITED))
    try:
        await _said_again(lab, FULL)
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (UNLIMITED, UNLIMITED))
    lab.injected("disk_full")


@asynccontextmanager
async def refused(lab: Laboratory, proxy: Proxy) -> AsyncIterator[None]:
    """The server is away until the end; counted once a message was turned away."""
    before, turned_away = lab.under_way(), lab.town.counter("later_refused")
    await proxy.shut()
    lab.cut_off(before | lab.under_way())
    try:
        await lab.town.until(
            lambda: lab.town.counter("later_refused") > turned_away, "a message is turned away"
        )
        lab.injected("refused")
        yield
    finally:
        await proxy.open()


async def slow_connections(lab: Laboratory, proxy: Proxy, seconds: float) -> None:
    """Each new connection takes so long, until one has."""
    proxy.delay, before = seconds, proxy.delayed
    cut = lab.under_way()
    proxy.cut()
    lab.cut_off(cut | lab.under_way())
    await lab.town.until(lambda: proxy.delayed > before, "somebody knocks")
    proxy.delay = 0.0
    lab.injected("slow")


async def second_poller(lab: Laboratory) -> None:
    """Somebody else polls with the same token, until the bot has met the conflict."""
    bot = lab.town.bot
    said = bot.log.count("polling_conflict")
    url = f"{lab.town.address}/bot{lab.town.playground.token}/getUpdates"

    async with aiohttp.ClientSession() as session:
        while bot.log.count("polling_conflict") == said:
            async with session.post(url, json={"timeout": 0}) as answer:
                await answer.read()
            await asyncio.sleep(0.05)
    lab.injected("second_poller")


async def second_process(lab: Laboratory, folder: Path) -> None:
    """A second bot on the same file, which has to end by itself."""
    other = BotProcess(lab.town.environment, folder / "second.log")
    await other.start()
    if await other.ended() == RUNNING_ALREADY:
        lab.injected("second_process")


async def _said_again(lab: Laboratory, words: str) -> None:
    """Until the bot has said this once more."""
    bot = lab.town.bot
    said = bot.log.count(words)
    await lab.town.until(lambda: bot.log.count(words) > said, f"it says {words!r}")


def _state(pid: int) -> str:
    """How the system has the process: R, S, T (stopped) ..."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2][0]
