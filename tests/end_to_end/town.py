"""A town around the real bot: the playground that it talks to, its database, its clock."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import web
from cryptography.fernet import Fernet

from bot.storage.tables.columns import EPOCH, MICROSECOND
from playground.server import Playground, serve
from tests.end_to_end.bot_process import BotProcess

PATIENCE = 20.0  # seconds for something that takes a fraction of one


class Clock:
    """The bot's CLOCK_URL, which knows when it was asked."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._asked = asyncio.Event()
        self.url = ""

    def now(self) -> datetime:
        """The moved instant."""
        return self._playground.clock.now()

    async def moves_to(self, instant: datetime) -> None:
        """The clock is moved; returns when the bot has been told."""
        offset = (instant - datetime.now(UTC)).total_seconds()
        self._playground.clock.offset = offset
        self._asked.clear()
        async with asyncio.timeout(PATIENCE):
            await self._asked.wait()

    def set(self, instant: datetime) -> None:
        """The same, before there is a bot."""
        self._playground.clock.offset = (instant - datetime.now(UTC)).total_seconds()

    async def answer(self, _request: web.Request) -> web.Response:
        """The offset in seconds."""
        self._asked.set()
        return web.Response(text=str(self._playground.clock.offset))


class Town:
    """The playground, the bot's environment, and a look into its database."""

    def __init__(self, playground: Playground, address: str, clock: Clock, folder: Path) -> None:
        self.playground = playground
        self.address = address
        self.clock = clock
        self.folder = folder
        self.key = Fernet.generate_key().decode()
        self.database = folder / "bot.db"
        self.environment = {
            "BOT_TOKEN": playground.token,
            "BOT_API_BASE_URL": address,
            "CLOCK_URL": clock.url,
            "DATABASE_URL": f"sqlite:///{self.database}",
            "DATA_KEY": self.key,
            "SEND_RATE": "0",
            "LOG_FORMAT": "json",
        }
        self.bot = BotProcess(self.environment, folder / "bot.log")

    async def opens(self) -> None:
        """Start the bot; returns when it polls."""
        polls = self.playground.state.inbox.polls
        await self.bot.start()
        await self.until(lambda: self._polls_after(polls), "the bot polls")

    async def settles(self) -> None:
        """All updates are handled, all that is due is fired, all that may leave has left."""
        await self.until(self._is_settled, "the bot is done")

    async def until(self, holds: Callable[[], bool], what: str) -> None:
        """Wait for a condition.

        Raises:
            AssertionError: it does not come to hold, or the bot ends before.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    if not self.bot.is_running:
                        raise AssertionError(f"{what}: the bot has ended: {self.bot.log}")
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"{what}: not within {PATIENCE} s: {self.bot.log}") from None

    def asks(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of the bot's database, read beside it."""
        uri = f"file:{self.database}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True, timeout=5.0)) as connection:
            return connection.execute(statement, values).fetchall()

    def counter(self, name: str) -> int:
        """One of the bot's counters."""
        rows = self.asks("SELECT value FROM counters WHERE name = ?", name)
        return int(str(rows[0][0])) if rows else 0

    def _polls_after(self, polls: int) -> bool:
        return self.playground.state.inbox.polls > polls

    def _is_settled(self) -> bool:
        if self.playground.state.inbox.pending or self.playground.state.presses.waiting():
            return False
        now = (self.clock.now() - EPOCH) // MICROSECOND
        return not any(self.asks(each, now)[0][0] for each in _UNDONE)


_UNDONE = (
    "SELECT count(*) FROM outbox WHERE state = 'sending' OR state = 'queued' AND not_before <= ?",
    "SELECT count(*) FROM reminders WHERE next_at <= ?",
    "SELECT count(*) FROM occurrences WHERE ring_at <= ?",
    "SELECT count(*) FROM conversations WHERE wake_at <= ?",
)


@asynccontextmanager
async def town(folder: Path, now: datetime | None = None) -> AsyncIterator[Town]:
    """A town whose clock stands at an instant; the bot is not started yet, and ends with it."""
    playground = Playground()
    clock = Clock(playground)
    async with serve(playground) as address, _served(clock):
        made = Town(playground, address, clock, folder)
        if now is not None:
            clock.set(now)
        try:
            yield made
        finally:
            await made.bot.kill()


@asynccontextmanager
async def _served(clock: Clock) -> AsyncIterator[None]:
    app = web.Application()
    app.add_routes([web.get("/clock", clock.answer)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    clock.url = f"http://127.0.0.1:{runner.addresses[0][1]}/clock"
    try:
        yield
    finally:
        await runner.cleanup()


A_SECOND = timedelta(seconds=1)
