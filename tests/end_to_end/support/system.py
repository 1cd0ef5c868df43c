"""A system around the real bot: the playground that it talks to, its database, its clock."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.storage.encryption.encryption import new_key
from bot.storage.tables.columns import EPOCH, MICROSECOND
from playground.api.facts import Json
from playground.server import Playground, serve
from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.pace import Pace

PATIENCE = 180.0  # seconds for something that takes a fraction of one, on a machine that has time


class Clock:
    """The bot's CLOCK_URL, which knows what the bot has read of it."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._is_applied = asyncio.Event()
        self.url = ""

    def now(self) -> datetime:
        """The moved instant."""
        return self._playground.clock.now()

    async def moves_to(self, instant: datetime) -> None:
        """The clock is moved; returns once the bot's own is, too."""
        self.set(instant)
        self._is_applied.clear()
        async with asyncio.timeout(PATIENCE):
            await self._is_applied.wait()

    def set(self, instant: datetime) -> None:
        """The same, before there is a bot."""
        self._playground.clock.offset = (instant - datetime.now(UTC)).total_seconds()

    async def answer(self, request: web.Request) -> web.Response:
        """The offset in seconds."""
        offset = str(self._playground.clock.offset)
        if request.query.get("applied") == offset:
            self._is_applied.set()
        return web.Response(text=offset)


class System:
    """The playground, the bot's environment, and a look into its database."""

    def __init__(self, playground: Playground, address: str, clock: Clock, folder: Path) -> None:
        self.playground = playground
        self.address = address
        self.clock = clock
        self.folder = folder
        self.key = new_key()
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
        self.pace = Pace()
        #: Whether the test sends faster than a person may, and means to.
        self.is_flooded = False
        self._reader: sqlite3.Connection | None = None

    async def opens(self) -> None:
        """Start the bot; returns when it polls."""
        polls = self.playground.state.inbox.polls
        await self.bot.start()
        await self.until(lambda: self._polls_after(polls), "the bot polls")

    async def becomes_idle(self) -> None:
        """All updates are handled, all that is due is fired, all that may leave has left."""
        await self.until(self.is_idle, "the bot is done")

    def waits_for(self, chat_id: int) -> bool:
        """Return whether the bot still has something to take from a chat, or to say in it."""
        if any(_chat_of(update) == chat_id for update in self.playground.state.inbox.pending):
            return True
        return bool(self._look(_WAITING, [chat_id]))

    def open_question(self, chat_id: int) -> int | None:
        """The revision of the question that stands open in a chat."""
        rows = self._look(_OPEN, [chat_id])
        return int(str(rows[0][0])) if rows else None

    async def until(
        self, holds: Callable[[], bool], what: str, *, within: float = PATIENCE
    ) -> None:
        """Wait for a condition.

        Raises:
            AssertionError: it does not come to hold, or the bot ends before.
        """
        try:
            async with asyncio.timeout(within):
                while not holds():
                    if not self.bot.is_running:
                        raise AssertionError(f"{what}: the bot has ended: {self.bot.log}")
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"{what}: not within {within} s: {self.bot.log}") from None

    def asks(self, statement: str, *values: object) -> list[tuple[object, ...]]:
        """Rows of the bot's database, read beside it."""
        return self._look(statement, values)

    def changes(self, statement: str, *values: object) -> None:
        """Change the bot's database while it rests."""
        with closing(sqlite3.connect(self.database)) as connection, connection:
            connection.execute(statement, values)

    def refuse_answers(self, chat_id: int) -> None:
        """Let every update of a chat fail from now on: the database takes no answer for it."""
        self.changes(
            f"CREATE TRIGGER refused BEFORE INSERT ON outbox WHEN NEW.chat_id = {chat_id} "
            "BEGIN SELECT RAISE(ABORT, 'refused'); END"
        )

    def allow_answers(self) -> None:
        """Let them succeed again."""
        self.changes("DROP TRIGGER refused")

    def counter(self, name: str) -> int:
        """One of the bot's counters."""
        rows = self.asks("SELECT value FROM counters WHERE name = ?", name)
        return int(str(rows[0][0])) if rows else 0

    def _look(
        self, statement: str, values: Sequence[object] | Mapping[str, object]
    ) -> list[tuple[object, ...]]:
        """Rows; none where there is no database yet."""
        if self._reader is None:
            if not self.database.exists():
                return []
            uri = f"file:{self.database}?mode=ro"
            self._reader = sqlite3.connect(uri, uri=True, timeout=60.0)
        return self._reader.execute(statement, values).fetchall()

    def close(self) -> None:
        """Look no more into the file that is there now."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _polls_after(self, polls: int) -> bool:
        return self.playground.state.inbox.polls > polls

    def is_idle(self) -> bool:
        """Return whether nothing is to be handled, is due, or waits."""
        if self.playground.state.inbox.pending:
            return False
        now = (self.clock.now() - EPOCH) // MICROSECOND
        return not self._look(_UNSETTLED, {"now": now})


_OPEN = "SELECT revision FROM conversations WHERE person_id = ? AND flow IS NOT NULL"
_WAITING = "SELECT 1 FROM outbox WHERE chat_id = ? AND state IN ('queued', 'sending') LIMIT 1"
#: What waits to be tried again counts as well: it will leave soon. One statement, since what is
#: due becomes what waits between two of them.
_UNSETTLED = """
    SELECT 1 WHERE EXISTS (SELECT 1 FROM outbox WHERE state IN ('queued', 'sending'))
    OR EXISTS (SELECT 1 FROM reminders WHERE next_at <= :now)
    OR EXISTS (SELECT 1 FROM occurrences WHERE ring_at <= :now)
    OR EXISTS (SELECT 1 FROM conversations WHERE wake_at <= :now)
    OR EXISTS (SELECT 1 FROM conversations WHERE flow = 'import' AND wake_at IS NOT NULL)
    OR EXISTS (SELECT 1 FROM group_warmups WHERE next_at <= :now)
"""


@asynccontextmanager
async def system(folder: Path, now: datetime | None = None) -> AsyncIterator[System]:
    """A system whose clock stands at an instant; the bot is not started yet, and ends with it."""
    playground = Playground()
    clock = Clock(playground)
    async with serve(playground) as address, _served(clock):
        made = System(playground, address, clock, folder)
        if now is not None:
            clock.set(now)
        try:
            yield made
            is_held_back = "flood_held_back" in made.bot.log
            assert made.is_flooded or not is_held_back, "the test sends faster than a person may"
        finally:
            await made.bot.kill()
            made.close()


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


def _chat_of(update: Json) -> int | None:
    """The private chat that an update is from."""
    content = next(value for name, value in update.items() if name != "update_id")
    chat = content.get("chat") or content.get("message", {}).get("chat") or {}
    number: int | None = chat.get("id")
    return number
