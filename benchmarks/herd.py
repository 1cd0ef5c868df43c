"""10,000 warm-ups due at once: leaving and recorded by the bot, over raw aiohttp, by PTB.

`python -m benchmarks.herd [--postgres] [--people 1000000]` prints messages a second at a server
that answers after 50 ms, unpaced, from the instant on: the prompts are made before, as they are by
default; what claiming and rescheduling cost beside sending; and how many of them leave within 10 s
of the instant at `SEND_RATE` 1000.
`--people` so many more are stored, whose warm-up is not due.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import aiohttp
import uvloop
from sqlalchemy import Connection
from telegram import Bot
from telegram.request import BaseRequest

from benchmarks import stored
from benchmarks.databases import database
from benchmarks.figures import median_ratio, print_rates, print_ratio
from benchmarks.loopback import server
from benchmarks.stored import Month
from bot.chat.limits import Pacing
from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.chat.transport import Transport
from bot.clock import OffsetClock, system_clock
from bot.content.language.parser import parsers_in
from bot.content.loader import load
from bot.content.places.cities import Places
from bot.content.words import Words
from bot.services.app_context import AppContext
from bot.services.delivery.worker import Deliver, Worker, outgoing_message, slots
from bot.services.messages import MessageBody, Outcome, OutgoingMessage, Sender, Sent
from bot.services.operations import gc_tuning
from bot.services.reminders.remind import Remind
from bot.services.reminders.schedule import ZONE_RULES
from bot.services.reminders.writes import after
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.outbox import claims
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.rows import reminders
from bot.tuning import TUNING
from bot.value import replace

TOKEN = "1:benchmark"
PEOPLE = 10_000
ROUNDS = 5
BY_PTB = 1_000
BEFORE = timedelta(minutes=1)  # the instant, the prompts are made
RATE = 1_000  # messages a second, at which the share in time is measured
IN_TIME = timedelta(seconds=10)
CONTENT = Path(__file__).parents[1] / "content"

NO_DOUBTS = Doubts(0, 0)

OURS = "the bot"
RAW = "the same with a sender on raw aiohttp"
CONCURRENT = f"PTB over aiohttp ({BY_PTB:,} messages, nothing stored)"
PTB = f"PTB's defaults ({BY_PTB:,} messages, nothing stored)"


@dataclass(frozen=True)
class Burst:
    """Environment of a burst: a database of people, the content, a server."""

    database: Database
    month: Month
    app: AppContext
    renderer: Renderer
    base_url: str
    clock: OffsetClock


class NotingSender:
    """Notes how long after the instant each message leaves."""

    def __init__(self, sender: Sender, burst: Burst) -> None:
        self._sender = sender
        self._burst = burst
        self.late: list[timedelta] = []

    async def send(self, message: OutgoingMessage) -> Outcome:
        """Send it."""
        self.late.append(self._burst.clock() - self._burst.month.due_at)
        return await self._sender.send(message)


class RawSender:
    """Posts one message that was rendered beforehand, by aiohttp and nothing else."""

    def __init__(self, session: aiohttp.ClientSession, url: str, body: bytes) -> None:
        self._session = session
        self._url = url
        self._body = body

    async def send(self, _message: OutgoingMessage) -> Outcome:
        """Post it."""
        headers = {"Content-Type": "application/json"}
        async with self._session.post(self._url, data=self._body, headers=headers) as response:
            answer = json.loads(await response.read())
        return Sent(answer["result"]["message_id"])


async def main(*, postgres: bool, people: int) -> None:
    """Measure each variant in turn, several times over, so that noise hits all alike."""
    gc_tuning.set_up()
    with server() as base_url:
        async with database(postgres=postgres) as (opened, _url):
            month = stored.month_before(system_clock())
            await stored.onboard(opened, PEOPLE, month)
            await stored.crowd(opened, people, month)
            words = Words.load(CONTENT)
            renderer = Renderer(words, system_clock)
            parsers = parsers_in(CONTENT / "words")
            app = AppContext(load(CONTENT), Places(CONTENT / "places"), parsers, renderer.plain)
            await _compare(Burst(opened, month, app, renderer, base_url, OffsetClock()))


async def _compare(burst: Burst) -> None:
    rates: dict[str, list[float]] = {OURS: [], RAW: [], CONCURRENT: [], PTB: []}
    shares: list[float] = []
    for _ in range(ROUNDS):
        seconds, cpu = await _ours(burst)
        rates[OURS].append(PEOPLE / seconds)
        rates[RAW].append(PEOPLE / await _raw(burst))
        rates[CONCURRENT].append(
            BY_PTB / await _ptb(burst.base_url, Transport(TOKEN, burst.base_url))
        )
        rates[PTB].append(BY_PTB / await _ptb(burst.base_url))
        shares.append(await _claimed(burst) / await _sent(burst))
        print(f"  a round: {cpu / PEOPLE * 1e6:.0f} us of CPU a message in all", flush=True)
    where = "SQLite" if burst.database.is_embedded else "PostgreSQL"
    print_rates(f"{PEOPLE:,} reminders due at once, {where}, a server of 50 ms", rates)
    print_ratio("of the same on raw aiohttp", median_ratio(rates[OURS], rates[RAW]), ">= 0.60")
    print_ratio("of PTB over aiohttp", median_ratio(rates[OURS], rates[CONCURRENT]), ">= 0.9")
    print_ratio("times PTB's defaults", median_ratio(rates[OURS], rates[PTB]), ">= 18")
    share = 100 * sorted(shares)[len(shares) // 2]
    print_ratio("claiming and rescheduling, % of the CPU of sending", share, "<= 5")
    within = 100 * await _share_in_time(burst)
    print_ratio(f"% within {IN_TIME.seconds} s of the instant, SEND_RATE {RATE}", within, ">= 99")


async def _ours(burst: Burst) -> tuple[float, float]:
    transport = Transport(TOKEN, burst.base_url)
    await transport.initialize()
    try:
        return await _run(burst, TelegramSender(transport, burst.renderer, _no_exports))
    finally:
        await transport.shutdown()


async def _raw(burst: Burst) -> float:
    body = json.dumps({"chat_id": 17, "text": "x" * 300, "parse_mode": "HTML"}).encode()
    connector = aiohttp.TCPConnector(limit=512)
    jar = aiohttp.DummyCookieJar()
    async with aiohttp.ClientSession(connector=connector, cookie_jar=jar) as session:
        url = f"{burst.base_url}/bot{TOKEN}/sendMessage"
        seconds, _cpu = await _run(burst, RawSender(session, url, body))
        return seconds


async def _share_in_time(burst: Burst) -> float:
    """Return the share of everybody's prompts that leaves in time at a high rate."""
    transport = Transport(TOKEN, burst.base_url)
    await transport.initialize()
    noting = NotingSender(TelegramSender(transport, burst.renderer, _no_exports), burst)
    try:
        await _run(burst, noting, RATE)
    finally:
        await transport.shutdown()
    return sum(late <= IN_TIME for late in noting.late) / PEOPLE


async def _run(burst: Burst, sender: Sender, send_rate: int = 0) -> tuple[float, float]:
    """Deliver everything that was made before; seconds from its instant on, and of CPU."""
    await burst.database.transaction(stored.due_again, burst.month)
    clock = burst.clock
    clock.offset = burst.month.due_at - BEFORE - system_clock()
    worker = Worker("herd", slots(send_rate), burst.app)
    deliver = Deliver(burst.database, sender, Pacing(send_rate), clock, worker)
    remind = Remind(burst.database, burst.app, clock, 2 * BEFORE, burst.renderer.prepare)
    while await remind.prepare():
        pass
    clock.offset = burst.month.due_at - system_clock()
    async with asyncio.TaskGroup() as group:
        delivering = group.create_task(deliver.run())
        began, cpu = time.perf_counter(), time.process_time()
        assert await remind.fire(deliver.wake) == PEOPLE
        await _all_sent(burst.database)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
        deliver.stop()
        await delivering
    return seconds, cpu


async def _all_sent(database_: Database) -> None:
    """Return once every message is recorded as sent."""
    while True:
        counters = await database_.transaction(operations.counters)
        if counters.get("sent", 0) >= PEOPLE:
            return
        await asyncio.sleep(0.02)


async def _ptb(base_url: str, request: BaseRequest | None = None) -> float:
    """Return the time of a bot as the library makes it, over its own transport or another."""
    async with Bot(TOKEN, base_url=f"{base_url}/bot", request=request) as bot:
        began = time.perf_counter()
        await _at_most(256, BY_PTB, lambda: bot.send_message(17, "x" * 300, parse_mode="HTML"))
        return time.perf_counter() - began


async def _claimed(burst: Burst) -> float:
    """Seconds of CPU for claiming and rescheduling everybody, as firing does it."""
    await burst.database.transaction(stored.due_again, burst.month)
    began = time.process_time()
    while await burst.database.transaction(_reschedule, system_clock()):
        pass
    return time.process_time() - began


def _reschedule(connection: Connection, now: datetime) -> int:
    rules = reminders.due(connection, now, now, TUNING.people_in_batch).rules
    reminders.advance(connection, [replace(r, next=after(r, now)) for r in rules], ZONE_RULES)
    return len(rules)


async def _sent(burst: Burst) -> float:
    """Seconds of CPU for sending everybody's prompt: rendering, the request, its answer."""
    await burst.database.transaction(stored.due_again, burst.month)
    await Remind(burst.database, burst.app, system_clock).fire()
    now = system_clock()
    everything = Search(now, PEOPLE, NO_DOUBTS)
    batch = await burst.database.transaction(claims.claim, "nobody", everything)
    messages = (
        outgoing_message(row.body, row) for row in batch.rows if isinstance(row.body, MessageBody)
    )
    transport = Transport(TOKEN, burst.base_url)
    await transport.initialize()
    # Of its own: here nothing was rendered before.
    renderer = Renderer(Words.load(CONTENT), system_clock)
    sender = TelegramSender(transport, renderer, _no_exports)
    began = time.process_time()
    await _at_most(slots(0), PEOPLE, lambda: sender.send(next(messages)))
    seconds = time.process_time() - began
    await transport.shutdown()
    return seconds


async def _at_most(slots_: int, count: int, send: Callable[[], Awaitable[object]]) -> None:
    left = iter(range(count))

    async def worker() -> None:
        for _ in left:
            await send()

    await asyncio.gather(*(worker() for _ in range(slots_)))


async def _no_exports(_chat_id: int, _words: object) -> bytes | None:
    return None


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--postgres", action="store_true")
    parser.add_argument("--people", type=int, default=0)
    args = parser.parse_args()
    uvloop.run(main(postgres=args.postgres, people=args.people))
