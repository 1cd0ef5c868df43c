"""An update that waits for the database for longer than its patience has not failed."""

from __future__ import annotations

import asyncio
import threading

from sqlalchemy import Connection, text

from bot.chat.raw_data import Json
from bot.chat.receiving.handlers import Answers, Handlers
from bot.chat.receiving.update_pipeline import Intake, uncounted
from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.services.incoming import Answer, Arrival
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from playground.server import TOKEN, Playground
from tests.chat.receiving.conftest import Berlin
from tests.storage.databases import (
    database,
    migrated_file,
    migrated_postgresql,
    postgresql,
    postgresql_url,
    sqlite_url,
    url,
)

__all__ = [
    "database",
    "migrated_file",
    "migrated_postgresql",
    "postgresql",
    "postgresql_url",
    "sqlite_url",
    "url",
]

PATIENCE = 0.2  # seconds; what is waited for lasts several times as long


def hold(connection: Connection, begun: threading.Event, may_end: threading.Event) -> None:
    """Keep everybody else from writing: by the one writer, or by a lock on the table."""
    if connection.dialect.name == "sqlite":
        begun.set()
        may_end.wait(60)
        return
    connection.execute(text("LOCK TABLE meta IN EXCLUSIVE MODE"))
    begun.set()
    while not may_end.is_set():
        connection.execute(text("SELECT pg_sleep(0.01)"))


async def test_waiting_is_no_handling(
    database: Database, transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    failed: list[str] = []

    async def take(arrival: Arrival) -> Answer | None:
        await database.transaction(operations.set_meta, "heard", str(arrival.update_id))
        return None

    async def store(_update_id: int, _raw: Json, error: str) -> None:
        failed.append(error)

    answers = Answers(transport, renderer)
    application = Handlers(uncounted(take), Berlin(), answers).application(TOKEN, transport)
    await application.initialize()
    intake = Intake(application, answers, store, Unavailable, patience=PATIENCE)
    ann = playground.person("Ann", started=True)
    chat = {"id": ann.id, "type": "private", "first_name": "Ann"}
    message = {"message_id": 9, "date": 1, "chat": chat, "from": ann.user, "text": "hello"}

    begun, may_end = threading.Event(), threading.Event()
    holding = asyncio.ensure_future(database.transaction(hold, begun, may_end))
    await asyncio.to_thread(begun.wait, 60)
    taking = asyncio.ensure_future(intake.take({"update_id": 5, "message": message}))
    await asyncio.wait([taking], timeout=6 * PATIENCE)
    was_waiting = not taking.done()
    may_end.set()
    await asyncio.gather(holding, taking)

    assert was_waiting
    assert failed == []
    assert await database.transaction(operations.meta, "heard") == "5"
    await application.shutdown()
