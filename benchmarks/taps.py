"""Taps from the update to the recorded screen, and what a burst of reminders does to them.

`python -m benchmarks.taps` runs `python -m bot run`, unpaced, on a database of people who tap
their way through a warm-up and the settings, against bots of python-telegram-bot that store
nothing; then a few people tap while nothing else happens, and while 10,000 warm-ups, made before
they are due, leave.
"""

from __future__ import annotations

import asyncio
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from functools import partial
from itertools import count
from typing import Any

from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import median_ratio, print_rates, print_ratio, quantile
from benchmarks.loopback import posted, server
from benchmarks.start import cpu_seconds, running
from bot.clock import system_clock
from bot.storage.database import Database

ROUNDS = 3
PEOPLE = 250  # who tap side by side
TAPS = 20  # of each
BY_DEFAULT = (20, 3)  # people and taps where each tap takes a tenth of a second
BURST = 10_000
FEW = 20  # who tap while the burst runs
PAUSE = 0.2  # seconds between a screen and the next tap of one of them
FEW_TAPS = 15
PREPARED_IN = timedelta(seconds=150)  # longer than PREPARE_SECONDS: an instant is looked for once

OURS = "the bot, everything stored"
CONCURRENT = "PTB over aiohttp, side by side, nothing stored"
DEFAULT = "PTB's defaults, one after another, nothing stored"


async def main() -> None:
    """Measure each variant in turn, several times over, so that noise hits all alike."""
    async with database() as (opened, url):
        month = stored.month_before(system_clock())
        await stored.onboard(opened, BURST, month)
        await opened.transaction(stored.none_due)
        await opened.close()
        _compare(url)
    async with database() as (opened, url):
        month = stored.month_before(system_clock())
        await stored.onboard(opened, BURST, month)
        await opened.transaction(stored.none_due)
        await _during_a_burst(opened, url)


def _compare(url: str) -> None:
    rates: dict[str, list[float]] = {OURS: [], CONCURRENT: [], DEFAULT: []}
    first = count(1, PEOPLE)
    for _ in range(ROUNDS):
        with server() as base_url, running(url, base_url) as process:
            warm_up(base_url)
            began = cpu_seconds(process.pid)
            rates[OURS].append(_rate(base_url, PEOPLE, TAPS, next(first), idle_check(url)))
            cpu = (cpu_seconds(process.pid) - began) / (PEOPLE * TAPS)
            print(f"  a round: {cpu * 1e6:.0f} us of CPU a tap in all", flush=True)
        with server() as base_url, _ptb("concurrent", base_url):
            rates[CONCURRENT].append(_rate(base_url, PEOPLE, TAPS))
        with server() as base_url, _ptb("default", base_url):
            rates[DEFAULT].append(_rate(base_url, *BY_DEFAULT))
    print_rates("taps, answered and their screens edited, a server of 50 ms", rates)
    print_ratio("times PTB's defaults", median_ratio(rates[OURS], rates[DEFAULT]), ">= 50")
    print_ratio("of PTB over aiohttp", median_ratio(rates[OURS], rates[CONCURRENT]), ">= 0.5")


def _rate(
    base_url: str,
    people: int,
    taps: int,
    first: int = 1,
    idle_check: Callable[[], None] = lambda: None,
) -> float:
    """Taps a second, the recording of the last one included."""
    warm_up(base_url)
    began = time.monotonic()
    posted(base_url, {"people": people, "taps": taps, "first": first})
    wait_for(lambda: posted(base_url, {"people?": 1})["people"] == 0)
    idle_check()
    return people * taps / (time.monotonic() - began)


def warm_up(base_url: str, first: int = BURST - 1) -> None:
    """Let a few people tap whom nobody measures: what is done once is done then."""
    wait_for(lambda: "getUpdates" in posted(base_url, {}))
    posted(base_url, {"people": 2, "taps": 12, "first": first})
    wait_for(lambda: posted(base_url, {"people?": 1})["people"] == 0)


def idle_check(url: str) -> Callable[[], None]:
    """Return a check that waits until nothing of the outbox is under way."""
    file = url.removeprefix("sqlite:///")
    waiting = "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')"

    def is_idle() -> bool:
        with closing(sqlite3.connect(file, timeout=10)) as connection:
            return bool(connection.execute(waiting).fetchone()[0] == 0)

    return lambda: wait_for(is_idle)


async def _during_a_burst(opened: Database, url: str) -> None:
    """Print the time from a tap to its answer and its screen, of a few people."""
    idle, busy = [], []
    for round_ in range(ROUNDS):
        first = BURST - 2 - 2 * FEW * (round_ + 1)
        with server() as base_url, running(url, base_url):
            warm_up(base_url)
            idle += _times(base_url, first)
            month = stored.month_before(system_clock() + PREPARED_IN)
            await opened.transaction(stored.due_again, month)
            # Its ticks make them before they are due.
            await asyncio.sleep(PREPARED_IN.total_seconds())
            wait_for(partial(_has_sent, base_url, 4 * FEW))
            busy += _times(base_url, first + FEW)
            sent = posted(base_url, {})["sendMessage"]
            print(f"  a round: {sent:,} messages had left when the last of them had tapped")
    print("\na tap, from the person's finger to its screen, milliseconds")
    for name, times in (("idle", idle), ("during a herd", busy)):
        half, most, nearly_all = (1000 * quantile(times, share) for share in (0.5, 0.95, 0.99))
        print(f"  {name:20} median {half:6.0f}   95 % {most:6.0f}   99 % {nearly_all:6.0f}")
    print_ratio(
        "99th percentile, burst over idle", quantile(busy, 0.99) / quantile(idle, 0.99), "<= 1.3"
    )


def _has_sent(base_url: str, most: int) -> bool:
    return bool(posted(base_url, {}).get("sendMessage", 0) > most)


def _times(base_url: str, first: int) -> list[float]:
    posted(base_url, {"people": FEW, "taps": FEW_TAPS, "first": first, "pause": PAUSE})
    wait_for(lambda: posted(base_url, {"people?": 1})["people"] == 0)
    seconds: list[float] = posted(base_url, {"seconds": 1})["seconds"]
    return seconds


@contextmanager
def _ptb(way: str, base_url: str) -> Iterator[None]:
    command = [sys.executable, "-m", "benchmarks.ptb", way, base_url]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        try:
            yield
        finally:
            process.terminate()


def wait_for(holds: Callable[[], Any], seconds: float = 120.0) -> None:
    """Look twenty times a second.

    Raises:
        TimeoutError: it never came true.
    """
    end = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > end:
            raise TimeoutError("what the benchmark waits for does not come")
        time.sleep(0.05)


if __name__ == "__main__":
    asyncio.run(main())
