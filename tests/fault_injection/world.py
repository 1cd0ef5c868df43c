"""World of the matrix: the real bot, the playground, eight people and an administrator."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import stored
from bot.storage.open import open_database
from playground.driver import Person
from playground.server import Playground, serve
from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.robot import buttons_of, question_of
from tests.fault_injection.backends import Backend
from tests.fault_injection.campaigns.support.people import show

PREPARED_WITHIN = 180.0  # seconds, on a machine that has other things to do
TAPPER, TYPIST, PROMPTED, RESTER, EXPORTER, VIEWER, DAMAGED, LATER, ADMIN = range(1, 10)


@dataclass(frozen=True)
class Served:
    """A playground and where it listens."""

    playground: Playground
    address: str


class World:
    """One run: the bot over a database, and what people see of it."""

    def __init__(
        self,
        served: Served,
        backend: Backend,
        folder: Path,
        seed: int,
        program: Sequence[str] | None = None,
    ) -> None:
        self.playground = served.playground
        self.address = address = served.address
        self.backend = backend
        self.folder = folder
        self.seed = seed
        self.environment = {
            "BOT_TOKEN": self.playground.token,
            "BOT_API_BASE_URL": address,
            "CLOCK_URL": f"{address}/clock",
            "DATABASE_URL": backend.url,
            "DATA_KEY": stored.KEY,
            "SEND_RATE": "0",
            "TICK_SECONDS": "1",
            "ADMIN_IDS": str(ADMIN),
            "LOG_FORMAT": "json",
        }
        self.bot = BotProcess(self.environment, folder / "bot.log", program=program)
        self._program = program
        self._commands = 0

    def person(self, number: int) -> Person:
        """Return one of the nine."""
        return self.playground.find_person(number)

    async def open(self) -> None:
        """Start the bot; returns when it polls."""
        polls = self.playground.state.inbox.polls
        await self.bot.start()
        await self.until(lambda: self._polls_after(polls), "the bot polls")

    async def command(self, *arguments: str) -> tuple[int, str]:
        """Run a command of the bot beside it: its exit code and its words."""
        self._commands += 1
        log = self.folder / f"command{self._commands}.log"
        process = BotProcess(self.environment, log, program=self._program)
        await process.start(*arguments)
        return await process.ended(), process.log

    async def is_idle(self) -> bool:
        """Return whether nothing is to be handled, is due, or waits to leave."""
        if self.playground.state.inbox.pending:
            return False
        now = self.backend.instant(self.playground.clock.now())
        return not await self.backend.rows(_UNFINISHED, now=now)

    async def is_healthy(self) -> bool:
        """Return whether it has written that it polls and that its ticks come."""
        signs = await self.backend.rows("SELECT name FROM heartbeats")
        return {"poll", "tick"} <= {name for (name,) in signs}

    async def has_looked(self) -> bool:
        """Return whether it has looked for alarms: it writes what it knows of each kind."""
        return bool(await self.backend.rows("SELECT 1 FROM meta WHERE name = 'alarm:outage'"))

    async def look_for_alarms(self) -> int:
        """Start the bot anew, so that it looks for alarms, and wait until they have left.

        What it has noted of outages, of which a run has none, is removed before: it notes it again
        when it looks.

        Returns:
            The exit code of its stop.
        """
        code = await self.bot.stop()
        await self.backend.change("DELETE FROM meta WHERE name = 'alarm:outage'")
        await self.open()
        await self.until(self.has_looked, "it has looked for alarms")
        await self.until(self._has_rung, "the alarms have left")
        return code

    async def _has_rung(self) -> bool:
        """Return whether no alarm waits to leave; what else waits is judged by itself."""
        return not await self.backend.rows(_WAITING, who=ADMIN)

    async def until(
        self,
        holds: Callable[[], Awaitable[bool]],
        what: str,
        *,
        within: float = PREPARED_WITHIN,
    ) -> None:
        """Wait for a condition.

        Raises:
            AssertionError: it does not come to hold in so many seconds.
        """
        try:
            async with asyncio.timeout(within):
                while not await holds():  # noqa: ASYNC110 - no event tells what a database holds
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise AssertionError(f"{what}: not within {within} s") from None

    async def revision(self, person: int) -> int | None:
        """Return the revision of the question that is open; None: none is."""
        found = await self.backend.rows(_OPEN, who=person)
        return int(str(found[0][0])) if found else None

    def carriers(self, person: int, revision: int | None) -> int:
        """Count the messages that carry the buttons of a revision."""
        wanted = f"question {revision}"
        messages = self.person(person).messages
        return sum(question_of(buttons_of(message.payload)) == wanted for message in messages)

    async def counters(self) -> Counter[str]:
        """Read the bot's counters; 0 of one that it has not begun."""
        rows = await self.backend.rows("SELECT name, value FROM counters")
        return Counter({str(name): int(str(value)) for name, value in rows})

    async def _polls_after(self, polls: int) -> bool:
        if not self.bot.is_running:
            raise AssertionError(f"the bot has ended: {self.bot.log[-2000:]}")
        return self.playground.state.inbox.polls > polls


_OPEN = "SELECT revision FROM conversations WHERE person_id = :who AND flow IS NOT NULL"
_WAITING = "SELECT 1 FROM outbox WHERE chat_id = :who AND state IN ('queued', 'sending')"
_UNFINISHED = """
    SELECT 1 WHERE EXISTS (SELECT 1 FROM outbox WHERE state IN ('queued', 'sending'))
    OR EXISTS (SELECT 1 FROM reminders WHERE next_at <= :now)
    OR EXISTS (SELECT 1 FROM occurrences WHERE ring_at <= :now)
    OR EXISTS (SELECT 1 FROM conversations WHERE wake_at <= :now)
"""


@asynccontextmanager
async def prepared(
    backend: Backend, folder: Path, seed: int, program: Sequence[str] | None = None
) -> AsyncIterator[World]:
    """Start the bot over a migrated database, with a card, a rest and prompts ready."""
    playground = Playground()
    await _onboard_people(backend)
    show(playground, range(1, ADMIN + 1))
    async with serve(playground) as address:
        world = World(Served(playground, address), backend, folder, seed, program)
        try:
            await world.open()
            await _begin_warmup(world)
            await _begin_rest(world)
            await world.until(world.is_healthy, "the first signs of life are written")
            await world.until(world.has_looked, "it has looked for alarms")
            yield world
        finally:
            await world.bot.kill()


async def _onboard_people(backend: Backend) -> None:
    database = open_database(backend.url, stored.vault())
    try:
        await stored.onboard(database, LATER, stored.month_before(datetime.now(UTC)))
        await database.transaction(stored.none_due)
    finally:
        await database.close()


async def _begin_warmup(world: World) -> None:
    await world.person(TAPPER).says("/warmup")
    await world.until(world.is_idle, "the warm-up's first card is shown")


async def _begin_rest(world: World) -> None:
    """Train until a rest runs, by the first button of each screen."""
    rester = world.person(RESTER)
    await rester.says("/train")
    await world.until(world.is_idle, "the session's first card is shown")
    while not await world.backend.rows(_RESTS, who=RESTER):
        await rester.taps()
        await world.until(world.is_idle, "the next screen is shown")


_RESTS = "SELECT 1 FROM conversations WHERE person_id = :who AND wake_at IS NOT NULL"
