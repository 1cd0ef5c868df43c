"""Several real bots over one PostgreSQL, and the playground that they talk to."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from benchmarks import stored
from bot.coaching.reminders.policy import RULES, ReminderKind
from bot.storage.open import open_database
from playground.server import Playground, serve
from tests.end_to_end.support.bot_process import BotProcess
from tests.fault_injection.campaigns.support.ledger import Ledger, prompt_or_unnamed
from tests.fault_injection.campaigns.support.people import show
from tests.fault_injection.campaigns.support.record import Intent, Record

PATIENCE = 180.0  # seconds for something that takes a fraction of one, on a machine that has time


class Fleet:
    """The bots, their environment, and a look into their database."""

    def __init__(self, playground: Playground, address: str, url: str, folder: Path) -> None:
        self.playground = playground
        self.ledger = Ledger(prompt_or_unnamed)
        self.record = Record()
        self.url = url
        self.environment = {
            "BOT_TOKEN": playground.token,
            "BOT_API_BASE_URL": address,
            "DATABASE_URL": url,
            "DATA_KEY": stored.KEY,
            "SEND_RATE": "0",
            "TICK_SECONDS": "0.5",
            "LOG_FORMAT": "json",
        }
        self.bots: list[BotProcess] = []
        self._folder = folder
        self._engine = create_async_engine(url, pool_pre_ping=True)
        playground.calls = self.ledger

    async def sails(self, count: int, **environment: str) -> list[BotProcess]:
        """Start so many bots more, at once; returns when all have begun."""
        begun = len(self.bots)
        self.bots += [
            BotProcess({**self.environment, **environment}, self._folder / f"bot{number}.log")
            for number in range(begun, begun + count)
        ]
        await asyncio.gather(*(self.starts(bot) for bot in self.bots[begun:]))
        return self.bots[begun:]

    async def starts(self, bot: BotProcess) -> None:
        """Start one, for the first time or again; returns when it has begun."""
        before = bot.log.count('"started"')
        await bot.start()

        async def has_begun() -> bool:
            return bot.log.count('"started"') > before

        await self.until(has_begun, "it has started")

    async def kills(self, bot: BotProcess) -> None:
        """`kill -9`; what it had under way nobody can know any more."""
        await bot.kill()
        self.record.under_way += Counter(await self.sending(bot))
        self.record.injected["kill"] += 1

    async def sending(self, bot: BotProcess) -> list[int]:
        """Chats of the messages that one has under way, or had when it ended."""
        rows = await self.asks(
            "SELECT chat_id FROM outbox WHERE state = 'sending' AND worker LIKE :whose",
            whose=f"%-{bot.pid}-%",
        )
        return [row[0] for row in rows]

    async def lets_leases_of_the_dead_run_out(self) -> None:
        """As if half a minute had passed: for whom it lives that would be nothing."""
        alive = [f"%-{bot.pid}-%" for bot in self.bots if bot.is_running]
        await self.asks(
            "UPDATE outbox SET lease_until = lease_until - interval '30 seconds' "
            "WHERE state = 'sending' AND NOT worker LIKE ANY(:alive) RETURNING id",
            alive=alive,
        )

    async def due_together(self, count: int) -> None:
        """So many people whose warm-up is due now, at noon of their zone: one message each."""
        due_at = datetime.now(UTC)
        month = stored.month_before(due_at)
        database = open_database(self.url, stored.vault())
        try:
            await stored.onboard(database, count, month)
        finally:
            await database.close()
        show(self.playground, range(1, count + 1))
        name, until = f"prompt {month.today:%Y%m%d}", due_at + RULES[ReminderKind.WARMUP].grace
        self.record.intents = [Intent(n, name, due_at, until) for n in range(1, count + 1)]

    async def is_at_rest(self) -> bool:
        """Return whether nothing is due, and nothing waits to leave."""
        if self.playground.state.inbox.pending:
            return False
        return not (await self.asks(_WAITING))[0][0]

    async def takes_stock(self) -> Record:
        """Return what came, what was let fall, and what the bots have counted themselves."""
        counters = dict(await self.asks("SELECT name, value FROM counters"))
        self.record.arrivals = self.ledger.arrivals
        self.record.unknown = counters.get("unknown", 0)
        self.record.dropped_as_unknown = counters.get("dropped_unknown", 0)
        for person, day, reason in await self.asks(_DROPPED):
            self.record.let_fall[person, f"prompt {day:%Y%m%d}"] = reason
        return self.record

    async def asks(self, statement: str, **values: object) -> list[Any]:
        """Rows of the bots' database."""
        async with self._engine.begin() as connection:
            return list((await connection.execute(text(statement), values)).all())

    async def reconnects(self) -> None:
        """The look into the database is to be a new one: the old one was cut off."""
        await self._engine.dispose()

    async def until(
        self, holds: Callable[[], Awaitable[bool]], what: str, *, within: float = PATIENCE
    ) -> None:
        """Wait for a condition.

        Raises:
            AssertionError: it does not come to hold.
        """
        try:
            async with asyncio.timeout(within):
                while not await holds():  # noqa: ASYNC110 - no event tells what a database holds
                    await asyncio.sleep(0.02)
        except TimeoutError:
            logs = "\n".join(bot.log[-2000:] for bot in self.bots)
            raise AssertionError(f"{what}: not within {within} s: {logs}") from None

    async def close(self) -> None:
        """The end of every bot."""
        await asyncio.gather(*(bot.kill() for bot in self.bots))
        await self._engine.dispose()


_WAITING = """
    SELECT EXISTS (SELECT FROM outbox WHERE state IN ('queued', 'sending'))
        OR EXISTS (SELECT FROM reminders WHERE next_at <= now())
"""
_DROPPED = "SELECT person_id, local_date, reason FROM occurrences WHERE state = 'dropped'"


@asynccontextmanager
async def fleet(url: str, folder: Path) -> AsyncIterator[Fleet]:
    """A fleet over this database; its bots end with it."""
    playground = Playground()
    async with serve(playground) as address:
        made = Fleet(playground, address, url, folder)
        try:
            yield made
        finally:
            await made.close()
