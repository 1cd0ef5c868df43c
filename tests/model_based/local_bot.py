"""The whole bot in this process: real handlers and services on a real SQLite file, on a wire."""

from __future__ import annotations

import asyncio
import shutil
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.chat.limits import FloodGate, Pacing
from bot.chat.raw_data import ALLOWED_UPDATES, Json
from bot.chat.receiving.failed_updates import FailedUpdates
from bot.chat.receiving.fetch_file import fetch_file
from bot.chat.receiving.handlers import Answers, Handlers
from bot.chat.receiving.update_pipeline import Intake, uncounted
from bot.chat.sending.render import Renderer
from bot.chat.sending.sender import TelegramSender
from bot.services.app_context import AppContext
from bot.services.codec import codec
from bot.services.conversation.converse import Converse
from bot.services.delivery.media import MediaStore
from bot.services.delivery.worker import Deliver, Worker
from bot.services.operations.heartbeat import Heartbeat
from bot.services.privacy.export import Exports
from bot.services.reminders.remind import Remind
from bot.services.tick import Tick
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from playground.telegram import Playground
from tests.model_based.wire import Wire
from tests.support.migrated import migrated
from tests.support.outbox import waiting
from tests.support.world import CONTENT, catalogue, parsers, places, words

SLOTS = 64
TOO_LONG = 120.0  # seconds; a bot that ever becomes idle does so in milliseconds


@dataclass
class StoppedClock:
    """The present, as the script has it."""

    now: datetime = datetime(2026, 3, 2, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Now."""
        return self.now

    def seconds(self) -> float:
        """Now, for what counts seconds."""
        return self.now.timestamp()


class LocalBot:
    """The services, wired as app.py does; the clock stands still between two steps."""

    def __init__(self, database: Database, playground: Playground, clock: StoppedClock) -> None:
        renderer = Renderer(words(), clock)
        app = AppContext(catalogue(), places(), parsers(), renderer.plain)
        self.database = database
        self.app = app
        self.playground = playground
        self.clock = clock
        self._wire = Wire(playground)
        media_store = MediaStore(database, catalogue(), CONTENT / "media", clock)
        sender = TelegramSender(
            self._wire, renderer, Exports(database, clock, wait_seconds=60.0).archive, media_store
        )
        worker = Worker(f"worker-{id(self)}", SLOTS, app)
        self.deliver = Deliver(database, sender, Pacing(0), clock, worker)
        self._converse = Converse(database, app, clock, self.deliver)
        self._converse.imports.fetch = partial(fetch_file, self._wire)
        remind = Remind(database, app, clock, timedelta(minutes=2))
        self._tick = Tick(database, remind, self._converse, self.deliver, Heartbeat(database))
        self._answers = Answers(self._wire, renderer)
        handlers = Handlers(uncounted(self._converse.take), places(), self._answers)
        self._telegram = handlers.application(playground.token, self._wire)
        failed = FailedUpdates(database, clock)
        self.intake = Intake(
            self._telegram, self._answers, failed.store, Unavailable, FloodGate(clock.seconds)
        )
        self._delivering: asyncio.Future[None] | None = None

    async def opens(self) -> None:
        """Begin, and adopt what was left under way."""
        await self._telegram.initialize()
        self._delivering = asyncio.ensure_future(self.deliver.run())
        await asyncio.sleep(0)
        await self.deliver.recover(is_alone=True)

    async def closes(self) -> None:
        """End, once nothing is under way."""
        self.deliver.stop()
        if self._delivering is not None:
            await self._delivering
        await self._answers.close()
        await self._telegram.shutdown()
        await self.database.close()

    async def hears(self) -> None:
        """Take all updates that wait, and say what follows from them."""
        inbox = self.playground.state.inbox
        pending, inbox.pending = list(inbox.pending), deque()
        for raw in pending:
            await self.takes(raw)
        for press in self.playground.state.presses.waiting():
            await press.answered(TOO_LONG)
        await self.becomes_idle()

    async def takes(self, raw: Json) -> None:
        """One update, as polling hands it on."""
        if self.intake.lets_in(raw):
            await self.intake.take(raw)

    async def ticks(self) -> datetime | None:
        """Do and say all that is due now; the next instant at which something will be."""
        async with asyncio.timeout(TOO_LONG):
            while True:
                coming = await self._tick.once()
                await self.becomes_idle()
                if coming is None or coming > self.clock():
                    return coming

    async def becomes_idle(self) -> None:
        """Wait until nothing that may leave is left."""
        async with asyncio.timeout(TOO_LONG):
            await self._converse.imports.idle()
            self.deliver.wake()
            while await self.database.transaction(waiting, self.clock()):
                pass


class LocalSystem:
    """A playground and the bot in it, which can be restarted on its file."""

    def __init__(self, file: Path, clock: StoppedClock, vault: Vault) -> None:
        self.file = file
        self.clock = clock
        self.playground = Playground()
        self.playground.state.inbox.allowed = list(ALLOWED_UPDATES)
        self.vault = vault
        self.bot = self._new_bot()

    async def restarts(self) -> None:
        """The bot ends and begins again, on the same file."""
        await self.bot.closes()
        self.bot = self._new_bot()
        await self.bot.opens()
        await self.bot.ticks()

    def moves_to(self, instant: datetime) -> None:
        """The clock of everybody is moved."""
        self.clock.now = instant
        now = datetime.now(UTC)
        self.playground.clock.offset = (instant - now).total_seconds()

    def _new_bot(self) -> LocalBot:
        database = open_database(f"sqlite:///{self.file}", self.vault)
        return LocalBot(database, self.playground, self.clock)


@asynccontextmanager
async def local_system(
    file: Path, empty: Path | None, twin: LocalSystem | None = None
) -> AsyncIterator[LocalSystem]:
    """A local system on a copy of an empty, migrated file; or on one of a twin's, at its time."""
    if empty is not None:
        await asyncio.to_thread(shutil.copy, empty, file)
    vault = Vault((new_key(),), codec()) if twin is None else twin.vault
    made = LocalSystem(
        file, StoppedClock() if twin is None else StoppedClock(twin.clock.now), vault
    )
    made.moves_to(made.clock.now)
    await made.bot.opens()
    try:
        yield made
    finally:
        await made.bot.closes()


def empty_file(folder: Path) -> Path:
    """A SQLite file at this release's schema, to be copied."""
    file = folder / "empty.db"
    file.write_bytes(migrated())
    return file
