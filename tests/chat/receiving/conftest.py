"""A running bot without a conversation: what arrives is kept, and answered as a test wants."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.chat.raw_data import Json
from bot.chat.receiving.handlers import Answers, Handlers
from bot.chat.receiving.polling import Polling
from bot.chat.receiving.update_pipeline import Intake
from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.services.incoming import Answer, Arrival, Received
from playground.driver import Person
from playground.server import TOKEN


class Away(Exception):
    """The database is away."""


class Berlin:
    """A world of one zone; the sea begins at latitude 0."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        return "Europe/Berlin" if lat > 0 else None


class NoZones:
    """A world without zones."""

    def zone_at(self, lat: float, lon: float) -> str | None:
        return None


@dataclass
class Dispatcher:
    """Stand-in for the conversation: keeps arrivals, and answers as the test wants."""

    arrivals: list[Arrival] = field(default_factory=list)
    failed: list[tuple[int, str]] = field(default_factory=list)
    failed_updates: list[Json] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)
    answer: Answer | None = None
    gate: asyncio.Event | None = None
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, arrival: Arrival) -> Answer | None:
        if self.faults:
            raise self.faults.pop(0)
        if self.gate is not None:
            await self.gate.wait()
        self.arrivals.append(arrival)
        self.changed.set()
        return self.answer

    async def store(self, update_id: int, raw: Json, error: str) -> None:
        self.failed.append((update_id, error))
        self.failed_updates.append(raw)
        self.changed.set()

    @property
    def received(self) -> list[Received]:
        return [arrival.received for arrival in self.arrivals]

    async def has(self, count: int, *, failed: int = 0) -> None:
        async with asyncio.timeout(60):
            while len(self.arrivals) < count or len(self.failed) < failed:
                self.changed.clear()
                await self.changed.wait()


@dataclass
class Post:
    """A running bot without a conversation."""

    dispatcher: Dispatcher
    intake: Intake
    handlers: Handlers
    answers: Answers


@asynccontextmanager
async def running(
    transport: Transport,
    renderer: Renderer,
    dispatcher: Dispatcher,
    *,
    latest: float = 60.0,
    patience: float = 60.0,
) -> AsyncIterator[Post]:
    answers = Answers(transport, renderer, latest=latest)
    handlers = Handlers(dispatcher.take, Berlin(), answers)
    application = handlers.application(TOKEN, transport)
    await application.initialize()
    intake = Intake(application, answers, dispatcher.store, Away, patience=patience)
    polling = Polling(transport, intake, lambda: None, first_pause=0.01)
    async with asyncio.TaskGroup() as group:
        group.create_task(polling.run())
        try:
            yield Post(dispatcher, intake, handlers, answers)
        finally:
            polling.stop()
    await answers.close()
    await application.shutdown()


@pytest.fixture
async def post(transport: Transport, renderer: Renderer) -> AsyncIterator[Post]:
    async with running(transport, renderer, Dispatcher()) as opened:
        yield opened


async def buttons(transport: Transport, person: Person, *data: str) -> None:
    """Send a message with these buttons, as the bot."""
    rows = [[{"text": f"Button {at}", "callback_data": each}] for at, each in enumerate(data)]
    markup = {"inline_keyboard": rows}
    params = {"chat_id": person.id, "text": "?", "reply_markup": markup}
    assert (await transport.call("sendMessage", params)).is_done
