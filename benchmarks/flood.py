"""People who write on and on: what the others feel, the memory it takes, and how soon it is over.

`python -m benchmarks.flood` runs `python -m bot run`, unpaced, on a database of people of whom one
sends 1,000 updates a second for a minute while a few tap all the while.

`python -m benchmarks.flood --accounts 100 --rate 5 --seconds 600 --send-rate 25 --pause 2` lets a
hundred write at the pace that the flood gate allows, to a bot that sends as it does to Telegram.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from dataclasses import dataclass

from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import print_ratio, quantile
from benchmarks.loopback import posted, server
from benchmarks.start import megabytes, running
from benchmarks.taps import PAUSE, idle_check, warm_up
from bot.clock import system_clock

PEOPLE = 500
OTHERS = 20
FIRST = 200  # of those who flood
TEXTS = ["/help", "hello there", "/plan"]


@dataclass(frozen=True)
class Flood:
    """So many accounts, each with so many updates a second, for so long; and how others tap."""

    accounts: int
    rate: float
    seconds: int
    send_rate: float
    pause: float


async def main(flood: Flood) -> None:
    """Flood it, and look on."""
    async with database() as (opened, url):
        month = stored.month_before(system_clock())
        await stored.onboard(opened, PEOPLE, month)
        await opened.transaction(stored.none_due)
        await opened.close()
        _look_on(url, flood)


def _look_on(url: str, flood: Flood) -> None:
    with server() as base_url, running(url, base_url, send_rate=flood.send_rate) as process:
        warm_up(base_url, PEOPLE - 1)
        before = most = megabytes(process.pid)
        end = time.monotonic() + flood.seconds
        order = {"flood": FIRST, "accounts": flood.accounts, "texts": TEXTS}
        posted(base_url, {**order, "rate": flood.rate, "seconds": flood.seconds})
        # More taps than anybody makes in that time.
        posted(base_url, {"people": OTHERS, "taps": 1_000_000, "first": 1, "pause": flood.pause})
        while time.monotonic() < end:
            most = max(most, megabytes(process.pid))
            time.sleep(0.5)
        found = posted(base_url, {"seconds": 1})
        posted(base_url, {"people": 0, "taps": 0})
        ended = time.monotonic()
        idle_check(url)()
        drained = time.monotonic() - ended
    others: list[float] = found["seconds"]
    print(
        f"\n{found['flooded']:,} updates of {flood.accounts} people in {flood.seconds} s, "
        f"{OTHERS} others tap"
    )
    print(
        f"  {len(others):,} taps, median {1000 * quantile(others, 0.5):.0f} ms, "
        f"the slowest {1000 * max(others):.0f} ms"
    )
    print_ratio("a tap of the others, 95th percentile, seconds", quantile(others, 0.95), "< 2")
    print_ratio("memory that it took, MB", most - before, "<= 50")
    print_ratio("until nothing waits any more, seconds", drained, "<= 60")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--accounts", type=int, default=1, help="people who flood")
    parser.add_argument("--rate", type=float, default=1_000, help="updates a second of each")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--send-rate", type=float, default=0, help="SEND_RATE; 0: unpaced")
    parser.add_argument("--pause", type=float, default=PAUSE, help="seconds before others tap")
    asyncio.run(main(Flood(**vars(parser.parse_args()))))
