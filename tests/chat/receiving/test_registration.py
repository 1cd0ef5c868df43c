"""The webhook's registration: refused or out of reach it is trouble, and well again afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest
from aiohttp import web

from bot.chat.receiving.registration import Registration
from bot.chat.transport import Transport
from playground.driver import Person
from playground.server import TOKEN, Playground, serve
from playground.world.faults import Fault
from tests.support.ports import free_port

SECRET = "correct-horse"
REFUSAL = "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"


@dataclass
class Signs:
    """Reports of the registration, in order."""

    reported: list[str] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def alive(self) -> None:
        self._report("alive")

    def troubled(self, why: str) -> None:
        self._report(why)

    def _report(self, what: str) -> None:
        self.reported.append(what)
        self.changed.set()

    async def until(self, holds: Callable[[list[str]], bool]) -> None:
        """Wait until what was told since the last wait is as wanted; then forget it."""
        async with asyncio.timeout(60):
            while not holds(self.reported):
                self.changed.clear()
                await self.changed.wait()
        self.reported.clear()


@dataclass
class Listener:
    """Stands where Telegram posts to; closed at first."""

    port: int
    taken: int = 0
    _runner: web.AppRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    async def opens(self) -> None:
        app = web.Application()
        app.add_routes([web.post("/hook", self._posted)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self.port).start()

    async def closes(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _posted(self, _request: web.Request) -> web.Response:
        self.taken += 1
        return web.Response()


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    made = Listener(free_port())
    yield made
    await made.closes()


@pytest.fixture
def playground() -> Playground:
    return Playground()


@pytest.fixture
def ana(playground: Playground) -> Person:
    return playground.person("Ana", started=True)


@asynccontextmanager
async def registered(
    playground: Playground, url: str, taken: Callable[[], int] = lambda: 0
) -> AsyncIterator[Signs]:
    signs = Signs()
    async with serve(playground) as address:
        transport = Transport(TOKEN, address)
        await transport.initialize()
        pair = signs.alive, signs.troubled
        made = Registration(transport, (url, SECRET), taken, pair, look_every=0.05)
        running = asyncio.ensure_future(made.run())
        try:
            yield signs
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)
            await transport.shutdown()


def is_well(reported: list[str]) -> bool:
    return "alive" in reported


def says(kind: str) -> Callable[[list[str]], bool]:
    return lambda reported: any(each.startswith(f"{kind}: ") for each in reported)


async def test_an_address_that_telegram_takes_shows_life(
    playground: Playground, listener: Listener
) -> None:
    async with registered(playground, listener.url) as signs:
        await signs.until(is_well)

    assert playground.state.inbox.webhook.secret == SECRET
    assert playground.state.inbox.webhook.url == listener.url


async def test_an_address_that_telegram_refuses_is_trouble_from_the_start(
    playground: Playground,
) -> None:
    async with registered(playground, "http://bot.example/hook") as signs:
        await signs.until(lambda reported: reported == [f"webhook_refused: {REFUSAL}"] * 2)

    assert playground.calls.counts.refused["setWebhook"] == 2


async def test_no_life_is_shown_before_the_address_is_registered(
    playground: Playground, listener: Listener
) -> None:
    playground.faults.next("setWebhook", Fault("server_error", code=400), times=2)

    async with registered(playground, listener.url) as signs:
        async with asyncio.timeout(60):
            while "alive" not in signs.reported:
                signs.changed.clear()
                await signs.changed.wait()

    assert signs.reported[:3] == ["webhook_refused: Internal Server Error"] * 2 + ["alive"]


async def test_a_server_that_asks_for_silence_is_obeyed(
    playground: Playground, listener: Listener
) -> None:
    playground.faults.next("setWebhook", Fault("flood", seconds=2))

    async with registered(playground, listener.url) as signs:
        await signs.until(is_well)

    refused, done = (call.at for call in playground.calls.all("setWebhook"))
    assert done - refused >= 2


async def test_an_address_that_cannot_be_reached_is_trouble_until_it_can(
    playground: Playground, listener: Listener, ana: Person
) -> None:
    async with registered(playground, listener.url, lambda: listener.taken) as signs:
        await signs.until(is_well)
        await ana.says("hello")
        await signs.until(says("webhook_failing"))
        await listener.opens()
        await signs.until(is_well)

    assert listener.taken == 1


async def test_a_failure_that_is_over_is_trouble_no_more(
    playground: Playground, listener: Listener, ana: Person
) -> None:
    async with registered(playground, listener.url, lambda: listener.taken) as signs:
        await ana.says("hello")
        await signs.until(says("webhook_failing"))
        await listener.opens()
        await signs.until(is_well)
        # Telegram goes on telling the last failure.
        assert playground.state.inbox.webhook.last_error
        looks = playground.calls.counts.acted["getWebhookInfo"]
        async with asyncio.timeout(60):
            while playground.calls.counts.acted["getWebhookInfo"] < looks + 3:
                signs.changed.clear()
                await signs.changed.wait()

    assert set(signs.reported) == {"alive"}


async def test_an_address_that_was_replaced_is_registered_anew(
    playground: Playground, listener: Listener
) -> None:
    async with registered(playground, listener.url) as signs:
        await signs.until(is_well)
        playground.state.inbox.webhook.url = ""
        await signs.until(says("webhook_replaced"))
        await signs.until(is_well)

    assert playground.state.inbox.webhook.url == listener.url


async def test_a_server_that_is_away_is_trouble_until_it_answers(
    playground: Playground, listener: Listener
) -> None:
    async with registered(playground, listener.url) as signs:
        await signs.until(is_well)
        playground.faults.next("getWebhookInfo", Fault("lost_before"))
        playground.faults.next("getWebhookInfo", Fault("server_error"))
        await signs.until(says("telegram_unreachable"))
        await signs.until(says("webhook_unknown"))
        await signs.until(is_well)
