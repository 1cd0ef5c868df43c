"""From the start of the process to the first poll, against the imports alone; idle memory.

`python -m benchmarks.start [--people 1000000]` starts `python -m bot run` on a database of people
several times over, in turn with a process that only imports what others have written.
"""

from __future__ import annotations

import argparse
import asyncio
import compileall
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil

import bot
from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import median_ratio, print_ratio, quantile
from benchmarks.loopback import posted, server
from bot.clock import system_clock

PEOPLE = 1_000
ROUNDS = 9
IDLE_SECONDS = 3.0
#: What `run` on SQLite imports of others.
NEEDED = (
    "telegram.ext",
    "aiohttp",
    "sqlalchemy",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "apscheduler.schedulers.asyncio",
    "cryptography.hazmat.primitives.ciphers.aead",
    "pydantic",
    "pydantic_settings",
    "yaml",
    "fluent.runtime",
    "babel.dates",
    "structlog",
    "tzdata",
    "uvloop",
)
#: What a bot of the same libraries imports where it leaves the choice of database to SQLAlchemy.
USUAL = (*NEEDED, "sqlalchemy.ext.asyncio", "sqlalchemy.dialects.postgresql.asyncpg")


async def main(people: int) -> None:
    """Measure both in turn, so that noise hits both alike."""
    # What others wrote was compiled when it was installed, and so is an installed bot. Where
    # PYTHONDONTWRITEBYTECODE is set, a fresh clone would compile all of itself in each round.
    compileall.compile_dir(Path(bot.__file__).parent, quiet=1)
    async with database() as (opened, url):
        month = stored.month_before(system_clock())
        await stored.onboard(opened, PEOPLE, month)
        await stored.crowd(opened, people, month)
        await opened.transaction(stored.none_due)
        await opened.close()
        starts, imports, needed, memory = [], [], [], []
        for _ in range(ROUNDS):
            imports.append(_imported(USUAL))
            needed.append(_imported(NEEDED))
            seconds, megabytes = _started(url)
            starts.append(seconds)
            memory.append(megabytes)
    stored_too = f", {people:,} people more stored" if people else ""
    print(f"\nstart to first poll{stored_too}, medians of {ROUNDS} rounds")
    print(f"  {'the bot, content loaded and checked':52} {quantile(starts, 0.5):10.3f} s")
    print(f"  {'only importing what others wrote':52} {quantile(imports, 0.5):10.3f} s")
    print(f"  {'only what this start needs of it':52} {quantile(needed, 0.5):10.3f} s")
    print_ratio("of the imports alone", median_ratio(starts, imports), "<= 1.2")
    print(f"  {'of what this start needs of them':52} {median_ratio(starts, needed):10.2f}")
    print_ratio("idle memory, MB", quantile(memory, 0.5), "< 120")


def _imported(modules: Sequence[str]) -> float:
    """Seconds of a process that imports and ends at once, without tidying up."""
    began = time.monotonic()
    command = f"import {', '.join(modules)}, os; os._exit(0)"
    subprocess.run([sys.executable, "-c", command], check=True)
    return time.monotonic() - began


def _started(url: str) -> tuple[float, float]:
    """Seconds to the first poll, and megabytes some seconds later."""
    with server(0.0) as base_url:
        began = time.monotonic()
        with running(url, base_url) as process:
            while not (first := posted(base_url, {}).get("first_poll")):
                assert process.poll() is None, "the bot has ended"
                time.sleep(0.05)
            time.sleep(IDLE_SECONDS)
            return first - began, megabytes(process.pid)


@contextmanager
def running(
    url: str, base_url: str, program: Sequence[str] = ("-m", "bot"), *, send_rate: float = 0
) -> Iterator[subprocess.Popen[bytes]]:
    """Run the bot as a process, unpaced unless told otherwise; it ends with the block."""
    environment = {
        **os.environ,
        "BOT_TOKEN": "1:benchmark",
        "BOT_API_BASE_URL": base_url,
        "DATABASE_URL": url,
        "DATA_KEY": stored.KEY,
        "SEND_RATE": f"{send_rate:g}",
        "LOG_LEVEL": os.environ.get("LOG_LEVEL", "ERROR"),
    }
    with subprocess.Popen([sys.executable, *program, "run"], env=environment) as process:
        try:
            yield process
        finally:
            process.terminate()


def megabytes(pid: int) -> float:
    """Return what the process holds in memory now."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def cpu_seconds(pid: int) -> float:
    """Return what the process has used of the CPU."""
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=0)
    asyncio.run(main(parser.parse_args().people))
