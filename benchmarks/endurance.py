"""200,000 updates: memory between a fifth of them and the end, open files, tasks.

`python -m benchmarks.endurance [--updates 200000]` lets people tap on the real process, unpaced,
and looks at it twice while it rests.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import print_ratio
from benchmarks.loopback import posted, server
from benchmarks.start import megabytes, running
from benchmarks.taps import PEOPLE, idle_check, wait_for, warm_up
from benchmarks.watched import FILE
from bot.clock import system_clock

FIRST_PART = 0.2
PATIENCE = 3_600.0  # seconds
REST = 35.0  # seconds; a connection that nobody uses is closed after 15 to 30


@dataclass(frozen=True)
class Look:
    """The process at rest."""

    megabytes: float
    files: int
    tasks: int


async def main(updates: int) -> None:
    """Tap on, and look twice."""
    async with database() as (opened, url):
        await stored.onboard(opened, PEOPLE + 2, stored.month_before(system_clock()))
        await opened.transaction(stored.none_due)
        await opened.close()
        with tempfile.TemporaryDirectory() as folder:
            os.environ[FILE] = str(Path(folder, "tasks"))
            _looked(url, updates)


def _looked(url: str, updates: int) -> None:
    with server(0.0) as base_url, running(url, base_url, ("-m", "benchmarks.watched")) as process:
        warm_up(base_url, PEOPLE + 1)
        began = time.monotonic()
        early = _after(url, base_url, process.pid, round(updates * FIRST_PART))
        late = _after(url, base_url, process.pid, round(updates * (1 - FIRST_PART)))
        seconds = time.monotonic() - began
    print(f"\n{updates:,} updates of {PEOPLE} people in {seconds:.0f} s")
    print_ratio("memory from a fifth to the end, MB", late.megabytes - early.megabytes, "<= 10")
    print_ratio("open files more", late.files - early.files, "0")
    print_ratio("tasks more", late.tasks - early.tasks, "0")


def _after(url: str, base_url: str, pid: int, taps: int) -> Look:
    posted(base_url, {"people": PEOPLE, "taps": taps // PEOPLE})
    wait_for(lambda: posted(base_url, {"people?": 1})["people"] == 0, PATIENCE)
    idle_check(url)()
    time.sleep(REST)
    files = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return Look(megabytes(pid), files, int(Path(os.environ[FILE]).read_text()))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--updates", type=int, default=200_000)
    asyncio.run(main(parser.parse_args().updates))
