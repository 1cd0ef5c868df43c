"""Services in this process: the real services on a real SQLite file, and phones in memory."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.chat.limits import Pacing
from bot.chat.raw_data import decode
from bot.chat.receiving.parse_update import command_in
from bot.chat.sending.render import Renderer
from bot.flows.turn import Go, Shared, Typed
from bot.services.app_context import AppContext
from bot.services.codec import codec
from bot.services.conversation.converse import Converse
from bot.services.delivery.media import MediaStore
from bot.services.delivery.worker import Deliver, Worker
from bot.services.incoming import (
    GROUP_COMMAND,
    TOGETHER,
    Arrival,
    Edited,
    GroupAsked,
    GroupTapped,
    Left,
    Pressed,
    Received,
    Returned,
    SentFile,
    Stranger,
    Unreadable,
)
from bot.services.operations.heartbeat import Heartbeat
from bot.services.privacy.export import Exports
from bot.services.reminders.remind import Remind
from bot.services.tick import Tick
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from tests.dialogs.fake_sender import FakeSender
from tests.dialogs.phone import Bubble, Key, View
from tests.support.migrated import migrated
from tests.support.outbox import waiting
from tests.support.world import CONTENT, catalogue, parsers, places, words

ANA = 100_001
GROUP = -5_000_001
BOT_NAME = "backline_playground_bot"
SLOTS = 64


@dataclass
class StoppedClock:
    """The present, as the script has it."""

    now: datetime = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        """Now."""
        return self.now


class LocalServices:
    """The services, wired as app.py does, around a fake sender and a stopped clock."""

    def __init__(self, database: Database, clock: StoppedClock) -> None:
        renderer = Renderer(words(), clock)
        renderer.bot_name = BOT_NAME
        app = AppContext(catalogue(), places(), parsers(), renderer.plain)
        self.clock = clock
        self.database = database
        media_store = MediaStore(database, catalogue(), CONTENT / "media", clock)
        exports = Exports(database, clock, wait_seconds=60.0)
        self.sender = FakeSender(renderer, exports.archive, media_store)
        self._due: datetime | None = None  # as the ticker knows it: when something will be
        self.deliver = Deliver(
            database, self.sender, Pacing(0), clock, Worker("services", SLOTS, app)
        )
        self.converse = Converse(database, app, clock, self.deliver)
        self.converse.wake_ticker = self._wake_at
        remind = Remind(database, app, clock, timedelta(minutes=2))
        heartbeat = Heartbeat(database)
        self._tick = Tick(database, remind, self.converse, self.deliver, heartbeat)
        self.converse.imports.fetch = self._fetched
        self._renderer = renderer
        self._updates = itertools.count(1)

    async def hears(
        self,
        received: Received,
        person: int = ANA,
        language: str = "en",
        message: int | None = None,
        toasts_of: int | None = None,
    ) -> None:
        """One update; what a tap is answered with is shown as a toast."""
        arrival = Arrival(next(self._updates), person, received, language, message)
        answer = await self.converse.take(arrival)
        if answer is not None and answer.toast is not None:
            toast = self._renderer.plain(answer.toast, answer.locale)
            self.sender.phones[toasts_of or person].toasts.append(toast)

    async def follows(self) -> None:
        """All that an update has brought about is done and said, as when the ticker wakes."""
        await self.becomes_idle()
        if self._due is not None and self._due <= self.clock():
            await self.ticks()

    async def ticks(self) -> None:
        """All that is due is done and said."""
        while True:
            self._due = None
            coming = await self._tick.once()
            await self.becomes_idle()
            if coming is not None:
                self._wake_at(coming)
            if self._due is None or self._due > self.clock():
                return

    def _wake_at(self, instant: datetime) -> None:
        self._due = instant if self._due is None else min(self._due, instant)

    async def _fetched(self, _file_id: str, _most: int) -> bytes:
        return self.sender.archive

    async def becomes_idle(self) -> None:
        """Nothing that may leave waits any more."""
        await self.converse.imports.idle()
        self.deliver.wake()
        while await self.database.transaction(waiting, self.clock()):
            pass

    def zone_at(self, lat: float, lon: float) -> str | None:
        """The zone of a point."""
        found: str | None = places().zone_at(lat, lon)
        return found


@asynccontextmanager
async def local_services(folder: Path) -> AsyncIterator[LocalServices]:
    """Services with a fresh SQLite file in a folder."""
    file = folder / "room.db"
    file.write_bytes(await asyncio.to_thread(migrated))
    vault = Vault((new_key(),), codec())
    database = open_database(f"sqlite:///{file}", vault)
    made = LocalServices(database, StoppedClock())
    delivering = asyncio.ensure_future(made.deliver.run())
    try:
        yield made
    finally:
        made.deliver.stop()
        await delivering
        await database.close()


class InProcess:
    """The stage of a transcript in such services, with one person."""

    def __init__(self, services: LocalServices) -> None:
        self._services = services
        self._language = "en"
        self._people = ["Ana"]
        self._who = ANA
        self._wrote = self._text = 0  # the last message, and the last text

    async def begins(self, language: str) -> None:
        """The person's app speaks a language."""
        self._language = language

    async def becomes(self, name: str) -> None:
        """Somebody else has the phone from now on."""
        if name not in self._people:
            self._people.append(name)
        self._who = ANA + self._people.index(name)

    async def moves_to(self, instant: datetime) -> None:
        """The clock is moved."""
        self._services.clock.now = instant
        await self._services.ticks()

    async def writes(self, text: str) -> None:
        """A command, or any text."""
        self._wrote = self._text = self._services.sender.written(self._who, text)
        await self._hears(command_in(text, BOT_NAME) or Typed(text), self._wrote)

    async def presses(self, bubble: Bubble, key: Key, times: int) -> None:
        """Taps at the same time."""
        go = decode(key.data or "")
        if isinstance(go, Go) and go.flow == TOGETHER:
            tapped = GroupTapped(go, ANA, BOT_NAME, is_admin=True)
            await self._in_group(tapped, bubble.id)
            return
        pressed = decode(key.data or "") or Pressed("", 0)
        await asyncio.gather(*(self._hears(pressed, bubble.id) for _ in range(times)))

    async def does(self, act: str, what: str) -> None:
        """A sticker, a place, a block."""
        if act == "group":
            command = command_in(what, BOT_NAME)
            is_asked = command is not None and command.name == GROUP_COMMAND
            argument = command.argument if command is not None else ""
            asked = GroupAsked(argument, BOT_NAME, is_admin=True, asker=ANA)
            await self._in_group(asked if is_asked else Stranger(BOT_NAME))
            return
        if act not in {"edits", "blocks", "unblocks"}:
            self._wrote = self._services.sender.written(self._who, what)
        message = self._text if act == "edits" else self._wrote
        await self._hears(self._received(act, what), message)

    def view(self) -> View:
        """The person's phone; what is said in the group stands there too."""
        mine, group = (
            self._services.sender.phones[self._who].view(),
            self._services.sender.phones[GROUP].view(),
        )
        return View((*mine.bubbles, *group.bubbles), mine.keyboard, mine.toasts)

    async def _in_group(self, received: Received, message: int | None = None) -> None:
        await self._services.hears(received, GROUP, self._language, message, toasts_of=ANA)
        await self._services.ticks()

    async def _hears(self, received: Received, message: int) -> None:
        await self._services.hears(received, self._who, self._language, message)
        await self._services.follows()

    def _received(self, act: str, what: str) -> Received:
        match act:
            case "blocks":
                return Left()
            case "unblocks":
                return Returned()
            case "edits":
                return Edited(what)
            case "returns":
                return SentFile(what)
            case "forwards":
                return Unreadable("forwarded")
            case "shares":
                lat, lon = map(float, what.split())
                zone = self._services.zone_at(lat, lon)
                return Unreadable("location") if zone is None else Shared(zone)
            case _:
                return Unreadable(act)
