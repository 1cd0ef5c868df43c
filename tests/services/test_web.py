"""Health is public, says little, and costs few transactions."""

from __future__ import annotations

import httpx
import pytest

from bot.clock import system_clock
from bot.services.codec import codec
from bot.settings import Listen
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.open import open_database
from bot.web import FRESH_FOR, Web


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Seconds, as the web app reads them."""
    now = [1000.0]
    monkeypatch.setattr("bot.web.monotonic", lambda: now[0])
    return now


def client_of(database: Database) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(Web(database, Listen("127.0.0.1", 0), ()).app)
    return httpx.AsyncClient(transport=transport, base_url="http://bot")


async def beat(database: Database) -> None:
    for part in ("poll", "tick"):
        await database.transaction(operations.beat, part, system_clock())


async def test_health_is_looked_at_once_a_second_however_many_ask(
    database: Database, clock: list[float]
) -> None:
    async with client_of(database) as client:
        before = [await client.get("/healthz") for _ in range(3)]
        await beat(database)
        same = await client.get("/healthz")
        clock[0] += FRESH_FOR
        after = await client.get("/healthz")

    assert {each.status_code for each in [*before, same]} == {503}
    assert (after.status_code, after.text) == (200, "well")


async def test_metrics_are_looked_at_once_a_second_however_many_ask(
    database: Database, clock: list[float]
) -> None:
    async with client_of(database) as client:
        await client.get("/metrics")
        await database.transaction(operations.count, {"sent": 3})
        same = await client.get("/metrics")
        clock[0] += FRESH_FOR
        after = await client.get("/metrics")

    assert 'name="sent"' not in same.text
    assert 'backline_events_total{name="sent"} 3.0' in after.text


@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
async def test_a_database_that_is_away_is_all_that_everybody_may_know(path: str) -> None:
    url = "postgresql+asyncpg://canary:canary@127.0.0.1:1/canary"
    database = open_database(url, Vault((new_key(),), codec()))
    try:
        async with client_of(database) as client:
            answer = await client.get(path)
    finally:
        await database.close()

    assert (answer.status_code, answer.text) == (503, "database: away")
