"""The webhook: only Telegram is heard, and hears 200 only after the commit."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from hmac import compare_digest

import httpx
import pytest
from starlette.applications import Starlette

from bot.chat.raw_data import Json
from bot.chat.receiving.webhook import LARGEST_BODY, Webhook

SECRET = "correct-horse"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
HEADERS = {SECRET_HEADER: SECRET}


class Away(Exception):
    """The database is away."""


class Dispatcher:
    """Takes raw updates one by one, each when the test lets it."""

    unavailable = Away

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.under_way = 0
        self.most_under_way = 0
        self.is_away = False
        self.is_shut = False
        self.changed = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()

    def lets_in(self, _raw: Json) -> bool:
        return not self.is_shut

    async def take(self, raw: Json) -> None:
        if self.is_away:
            raise Away
        self.under_way += 1
        self.most_under_way = max(self.most_under_way, self.under_way)
        self.changed.set()
        await self.gate.wait()
        self.under_way -= 1
        self.taken.append(raw["update_id"])


@pytest.fixture
def dispatcher() -> Dispatcher:
    return Dispatcher()


@pytest.fixture
async def client(dispatcher: Dispatcher) -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=[Webhook(dispatcher, SECRET).route("/hook")])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as opened:
        yield opened


def update(number: int, chat: int = 17) -> Json:
    return {"update_id": number, "message": {"chat": {"id": chat}}}


async def test_an_update_is_answered_after_it_was_taken(
    client: httpx.AsyncClient, dispatcher: Dispatcher
) -> None:
    response = await client.post("/hook", json=update(5), headers=HEADERS)

    assert response.status_code == 200
    assert dispatcher.taken == [5]


@pytest.mark.parametrize(
    "secret", [None, b"", b"wrong", SECRET.encode() * 9, "é".encode(), b"\xff"]
)
async def test_without_the_secret_nothing_is_heard(
    client: httpx.AsyncClient, dispatcher: Dispatcher, secret: bytes | None
) -> None:
    headers = {} if secret is None else {SECRET_HEADER.encode(): secret}

    response = await client.post("/hook", json=update(5), headers=headers)

    assert response.status_code == 403
    assert dispatcher.taken == []


@pytest.mark.parametrize(("secret", "status"), [(SECRET, 200), ("wrong", 403), ("é", 403)])
async def test_the_secret_is_compared_as_bytes_in_constant_time(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch, secret: str, status: int
) -> None:
    compared: list[set[object]] = []

    def noted(one: bytes, other: bytes) -> bool:
        compared.append({one, other})
        return compare_digest(one, other)

    monkeypatch.setattr("bot.chat.receiving.webhook.hmac.compare_digest", noted)

    response = await client.post(
        "/hook", json=update(5), headers={SECRET_HEADER.encode(): secret.encode("latin-1")}
    )

    assert response.status_code == status
    # Latin-1 is how a header comes, UTF-8 what it is compared as.
    assert compared == [{secret.encode(), SECRET.encode()}]


async def test_only_the_constant_time_comparison_decides(
    client: httpx.AsyncClient, dispatcher: Dispatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "bot.chat.receiving.webhook.hmac.compare_digest", lambda _one, _other: False
    )

    response = await client.post("/hook", json=update(5), headers=HEADERS)

    assert response.status_code == 403
    assert dispatcher.taken == []


async def test_while_the_database_is_away_telegram_must_come_again(
    client: httpx.AsyncClient, dispatcher: Dispatcher
) -> None:
    dispatcher.is_away = True
    first = await client.post("/hook", json=update(5), headers=HEADERS)
    dispatcher.is_away = False
    second = await client.post("/hook", json=update(5), headers=HEADERS)

    assert (first.status_code, second.status_code) == (503, 200)
    assert dispatcher.taken == [5]


NO_UPDATES = {
    "nothing": b"",
    "cut off": b"{",
    "list": b"[]",
    "id that is a word": b'{"update_id":"x"}',
    "id that is a truth": b'{"update_id":true}',
    "id below nought": b'{"update_id":-1}',
    "id that no database holds": b'{"update_id":9223372036854775808}',
    "deep": b"[" * 100_000,
}


@pytest.mark.parametrize("body", NO_UPDATES.values(), ids=NO_UPDATES)
async def test_what_is_no_update_is_acknowledged_and_passed_over(
    client: httpx.AsyncClient, dispatcher: Dispatcher, body: bytes
) -> None:
    response = await client.post("/hook", content=body, headers=HEADERS)

    assert response.status_code == 200
    assert dispatcher.taken == []


async def test_a_body_larger_than_any_update_is_not_read(
    client: httpx.AsyncClient, dispatcher: Dispatcher
) -> None:
    response = await client.post("/hook", content=b" " * (LARGEST_BODY + 1), headers=HEADERS)

    assert response.status_code == 413


async def test_what_is_held_back_is_answered_while_a_turn_of_its_chat_is_under_way(
    client: httpx.AsyncClient, dispatcher: Dispatcher
) -> None:
    dispatcher.gate.clear()

    async with asyncio.TaskGroup() as group:
        group.create_task(client.post("/hook", json=update(1), headers=HEADERS))
        async with asyncio.timeout(60):
            await dispatcher.changed.wait()
        dispatcher.is_shut = True
        response = await client.post("/hook", json=update(2), headers=HEADERS)
        was_under_way = dispatcher.under_way
        dispatcher.gate.set()

    assert (response.status_code, was_under_way) == (200, 1)
    assert dispatcher.taken == [1]


async def test_updates_of_a_chat_wait_for_each_other_and_chats_do_not(
    client: httpx.AsyncClient, dispatcher: Dispatcher
) -> None:
    dispatcher.gate.clear()

    async with asyncio.TaskGroup() as group:
        for number, chat in ((1, 17), (2, 17), (3, 42)):
            group.create_task(client.post("/hook", json=update(number, chat), headers=HEADERS))
        async with asyncio.timeout(60):
            while dispatcher.under_way < 2:
                dispatcher.changed.clear()
                await dispatcher.changed.wait()
        dispatcher.gate.set()

    assert dispatcher.most_under_way == 2
    assert sorted(dispatcher.taken) == [1, 2, 3]
    assert dispatcher.taken.index(1) < dispatcher.taken.index(2)
