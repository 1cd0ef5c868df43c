"""An update that fails is tried again, then kept aside, and stops nobody."""

from __future__ import annotations

import asyncio

import pytest
from structlog.testing import capture_logs
from typing_extensions import override

from bot.chat.raw_data import Json
from bot.chat.sending.render import Renderer
from bot.chat.transport import Transport
from bot.flows.turn import Typed
from bot.services.incoming import Pressed
from playground.server import Playground
from tests.chat.receiving.conftest import Away, Dispatcher, Post, buttons, running


async def test_an_update_that_fails_now_and_then_gets_three_tries(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(faults=[RuntimeError("once"), RuntimeError("twice")])

    async with running(transport, renderer, dispatcher):
        await ann.says("hello")
        await dispatcher.has(1)

    assert dispatcher.received == [Typed("hello")]
    assert dispatcher.failed == []


async def test_an_update_that_always_fails_is_kept_aside_and_stops_nobody(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(faults=[RuntimeError("what Ann wrote")] * 3)

    with capture_logs() as lines:
        async with running(transport, renderer, dispatcher) as post:
            await ann.says("poison")
            await ann.says("hello")
            await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert [error for _, error in dispatcher.failed] == ["RuntimeError"]
    assert [line["event"] for line in lines] == ["update_tried"] * 2 + ["update_failed"]
    assert "Ann" not in str(lines)
    assert post.intake.counts["failed"] == 1


async def test_a_press_is_kept_aside_without_its_message(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    await buttons(transport, ann, "t:41:done")
    dispatcher = Dispatcher(faults=[RuntimeError("always")] * 3)

    async with running(transport, renderer, dispatcher) as post:
        await ann.taps()
        await dispatcher.has(0, failed=1)
        (failed,) = dispatcher.failed_updates
        await post.intake.take(failed)

    message = failed["callback_query"]["message"]
    assert set(message) == {"message_id", "date", "chat"}
    assert dispatcher.received == [Pressed("done", 41)]
    assert dispatcher.arrivals[0].message_id == ann.last.id


async def test_an_update_that_never_ends_is_kept_aside_after_its_time(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    dispatcher = Dispatcher(gate=asyncio.Event())

    async with running(transport, renderer, dispatcher, patience=0.05):
        await ann.says("hello")
        await dispatcher.has(0, failed=1)

    assert [error for _, error in dispatcher.failed] == ["TimeoutError"]


@pytest.mark.parametrize(
    "raw",
    [
        {"message": {"chat": {"id": 5}}},
        {"message": None},
        {"message": "hello"},
        {"callback_query": {"from": {}}},
        {"callback_query": {"id": 7, "message": {"chat": 3}}},
        {"my_chat_member": {"chat": {"id": "x"}}},
    ],
)
async def test_an_update_that_cannot_be_parsed_is_counted_and_passed_over(
    post: Post, raw: Json
) -> None:
    await post.intake.take({"update_id": 5, **raw})

    assert post.dispatcher.arrivals == []
    assert post.dispatcher.failed == []
    assert post.intake.counts["unparsable"] + post.handlers.counts["ignored"] == 1


async def test_an_update_that_cannot_even_be_kept_aside_is_counted_as_lost(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    class FullDispatcher(Dispatcher):
        @override
        async def store(self, update_id: int, raw: Json, error: str) -> None:
            await super().store(update_id, raw, error)
            raise RuntimeError("no room")

    dispatcher = FullDispatcher(faults=[RuntimeError("always")] * 3)

    async with running(transport, renderer, dispatcher) as post:
        await ann.says("poison")
        await ann.says("hello")
        await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert post.intake.counts["lost"] == 1


async def test_an_update_that_is_to_be_kept_aside_while_the_database_is_away_comes_again(
    transport: Transport, renderer: Renderer, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)

    class DispatcherOnceAway(Dispatcher):
        @override
        async def store(self, update_id: int, raw: Json, error: str) -> None:
            await super().store(update_id, raw, error)
            if len(self.failed) == 1:
                raise Away

    dispatcher = DispatcherOnceAway(faults=[RuntimeError("always")] * 6)

    async with running(transport, renderer, dispatcher) as post:
        await ann.says("poison")
        await ann.says("hello")
        await dispatcher.has(1, failed=1)

    assert dispatcher.received == [Typed("hello")]
    assert len(dispatcher.failed) == 2
    assert len(set(dispatcher.failed)) == 1, "the same update, for the same reason"
    assert post.intake.counts["lost"] == 0


async def test_while_the_database_is_away_a_failed_update_is_not_given_up(
    post: Post, playground: Playground
) -> None:
    ann = playground.person("Ann", started=True)
    post.dispatcher.faults = [Away(), Away()]

    await ann.says("hello")
    await post.dispatcher.has(1)

    assert post.dispatcher.received == [Typed("hello")]
    assert post.dispatcher.failed == []
