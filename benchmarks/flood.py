"""One person sends 1,000 updates a second for a minute: what the others feel, and the memory.

`python -m benchmarks.flood [--seconds 60]` runs `python -m bot run`, unpaced, on a database of
people of whom a few tap all the while.
"""

from __future__ import annotations

import argparse
import asyncio
import time

from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import print_ratio, quantile
from benchmarks.loopback import server, told
from benchmarks.start import megabytes, running
from benchmarks.taps import PAUSE, warm_up
from bot.services.clock import system_clock

RATE = 1_000  # updates a second of the one
PEOPLE = 500
OTHERS = 20


async def main(seconds: int) -> None:
    """Flood it, and look on."""
    async with database() as (opened, url):
        month = stored.month_before(system_clock())
        await stored.settle_in(opened, PEOPLE, month)
        await opened.transaction(stored.none_due)
        await opened.close()
        _look_on(url, seconds)


def _look_on(url: str, seconds: int) -> None:
    with server() as base_url, running(url, base_url) as process:
        warm_up(base_url, PEOPLE - 1)
        before = most = megabytes(process.pid)
        end = time.monotonic() + seconds
        told(base_url, {"flood": PEOPLE // 2, "rate": RATE, "seconds": seconds})
        # More taps than anybody makes in that time.
        told(base_url, {"people": OTHERS, "taps": 1_000_000, "first": 1, "pause": PAUSE})
        while time.monotonic() < end:
            most = max(most, megabytes(process.pid))
            time.sleep(0.5)
        found = told(base_url, {"seconds": 1})
    others: list[float] = found["seconds"]
    print(f"\n{found['flooded']:,} updates of one person in {seconds} s, {OTHERS} others tap")
    print(f"  {len(others):,} taps, median {1000 * quantile(others, 0.5):.0f} ms")
    print_ratio("a tap of the others, 95th percentile, seconds", quantile(others, 0.95), "< 2")
    print_ratio("memory that it took, MB", most - before, "<= 50")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    asyncio.run(main(parser.parse_args().seconds))
