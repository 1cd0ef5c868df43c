"""Polling against the strict server: order, acknowledgement, outages, the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial

import pytest
from structlog.testing import capture_logs

from bot.chat.raw_data import Json
from bot.chat.receiving.polling import Polling
from bot.chat.set_up import forget_webhook
from bot.chat.transport import Transport
from playground.driver import Person
from playground.server import TOKEN, Playground, serve
from playground.world.faults import Fault, FaultKind
from tests.chat.conftest import confirmed
from tests.support.ports import free_port


class Away(Exception):
    """The database is away."""


@dataclass
class Dispatcher:
    """Takes raw updates, as slowly or badly as the test wants."""

    begun: list[str] = field(default_factory=list)
    taken: list[str] = field(default_factory=list)
    polls: int = 0
    is_away: bool = False
    away_for: str = "(nobody)"  # what begins like this the database cannot take
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    unwanted: str = "(none)"  # what begins like this is held back
    held_back: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def unavailable(self) -> type[Exception]:
        return Away

    def lets_in(self, raw: Json) -> bool:
        is_wanted = not raw["message"]["text"].startswith(self.unwanted)
        self.held_back += not is_wanted
        self.changed.set()
        return is_wanted

    async def take(self, raw: Json) -> None:
        text = raw["message"]["text"]
        if self.is_away or text.startswith(self.away_for):
            self.changed.set()
            raise Away
        self.begun.append(text)
        self.changed.set()
        if text in self.gates:
            await self.gates[text].wait()
        self.taken.append(text)
        self.changed.set()

    def polled(self) -> None:
        self.polls += 1
        self.changed.set()

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(60):
            while not is_so():
                self.changed.clear()
                await self.changed.wait()


@asynccontextmanager
async def polling(transport: Transport, dispatcher: Dispatcher) -> AsyncIterator[Polling]:
    poller = Polling(transport, dispatcher, dispatcher.polled, first_pause=0.01)
    async with asyncio.TaskGroup() as group:
        group.create_task(poller.run())
        try:
            yield poller
        finally:
            poller.stop()


async def has_polled(playground: Playground, times: int) -> None:
    """Wait until so many polls have come, all told."""
    inbox = playground.state.inbox
    async with asyncio.timeout(60):
        while inbox.polls < times:
            inbox.polled.clear()
            await inbox.polled.wait()


def persons(playground: Playground, count: int) -> list[Person]:
    return [playground.person(f"P{number}", started=True) for number in range(count)]


async def test_updates_of_a_chat_come_in_order_and_are_acknowledged(
    transport: Transport, playground: Playground
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher()

    async with polling(transport, dispatcher):
        for number in range(30):
            await ann.says(str(number))
        await dispatcher.until(lambda: len(dispatcher.taken) == 30)
        await confirmed(playground)

    assert dispatcher.taken == [str(number) for number in range(30)]


async def test_a_slow_chat_holds_nobody_back_and_nothing_is_acknowledged_before_it_is_done(
    transport: Transport, playground: Playground
) -> None:
    ann, ben = persons(playground, 2)
    dispatcher = Dispatcher(gates={"slow": asyncio.Event()})

    async with polling(transport, dispatcher):
        await ann.says("slow")
        await ann.says("after slow")
        await ben.says("first")
        await dispatcher.until(lambda: dispatcher.taken == ["first"])
        await ben.says("second")
        await dispatcher.until(lambda: dispatcher.taken == ["first", "second"])
        waiting = [raw["message"]["text"] for raw in playground.state.inbox.pending]
        dispatcher.gates["slow"].set()
        await dispatcher.until(lambda: len(dispatcher.taken) == 4)
        await confirmed(playground)

    assert waiting[:2] == ["slow", "after slow"]
    assert dispatcher.taken == ["first", "second", "slow", "after slow"]


async def test_more_than_one_answer_holds_are_all_taken_once(
    transport: Transport, playground: Playground
) -> None:
    people = persons(playground, 25)
    for number in range(20):
        for person in people:
            await person.says(f"{person.id} {number}")
    dispatcher = Dispatcher()

    async with polling(transport, dispatcher):
        await dispatcher.until(lambda: len(dispatcher.taken) >= 500)
        await confirmed(playground)

    assert len(dispatcher.taken) == len(set(dispatcher.taken)) == 500
    for person in people:
        mine = [text for text in dispatcher.taken if text.startswith(f"{person.id} ")]
        assert mine == [f"{person.id} {number}" for number in range(20)]


async def test_what_is_held_back_does_not_wait_behind_a_turn_of_its_chat(
    transport: Transport, playground: Playground
) -> None:
    ann, ben = persons(playground, 2)
    dispatcher = Dispatcher(gates={"slow": asyncio.Event()}, unwanted="flood")

    async with polling(transport, dispatcher):
        await ann.says("slow")
        for number in range(60):
            await ann.says(f"flood {number}")
        await ben.says("hello")
        await dispatcher.until(
            lambda: dispatcher.held_back == 60 and dispatcher.taken == ["hello"]
        )
        dispatcher.gates["slow"].set()
        await confirmed(playground)

    assert dispatcher.begun == ["slow", "hello"]
    assert dispatcher.held_back == 60


async def test_while_the_database_is_away_nothing_is_acknowledged(
    transport: Transport, playground: Playground
) -> None:
    ann, ben = persons(playground, 2)
    dispatcher = Dispatcher(is_away=True)

    with capture_logs() as lines:
        async with polling(transport, dispatcher):
            for number in range(3):
                await ann.says(f"a{number}")
                await ben.says(f"b{number}")
            await has_polled(playground, playground.state.inbox.polls + 3)
            waiting = len(playground.state.inbox.pending)
            polls_before = dispatcher.polls
            dispatcher.is_away = False
            await dispatcher.until(lambda: len(dispatcher.taken) == 6)
            await confirmed(playground)

    assert waiting == 6
    assert polls_before <= 1
    assert [text for text in dispatcher.taken if text[0] == "a"] == ["a0", "a1", "a2"]
    assert [text for text in dispatcher.taken if text[0] == "b"] == ["b0", "b1", "b2"]
    assert [line["event"] for line in lines] == ["database_unavailable", "over"]


async def test_trouble_of_one_chat_lasts_while_others_go_well(
    transport: Transport, playground: Playground
) -> None:
    ann, ben = persons(playground, 2)
    dispatcher = Dispatcher(away_for="a")

    with capture_logs() as lines:
        async with polling(transport, dispatcher):
            await ann.says("a0")
            for said in ("b0", "b1", "b2"):
                await ben.says(said)
                await dispatcher.until(partial(dispatcher.taken.__contains__, said))
            polls_before = dispatcher.polls
            while_away = [line["event"] for line in lines]
            dispatcher.away_for = "(nobody)"
            await dispatcher.until(lambda: "a0" in dispatcher.taken)
            await confirmed(playground)

    assert polls_before <= 1
    assert while_away == ["database_unavailable"]
    assert [line["event"] for line in lines] == ["database_unavailable", "over"]


async def test_updates_that_telegram_has_lost_meanwhile_leave_nobody_unheard(
    transport: Transport, playground: Playground
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher(is_away=True)

    with capture_logs() as lines:
        async with polling(transport, dispatcher):
            await ann.says("lost")
            await dispatcher.until(lambda: bool(lines))
            playground.state.inbox.drop()
            dispatcher.is_away = False
            for number in range(150):
                await ann.says(str(number))
            await dispatcher.until(lambda: len(dispatcher.taken) >= 150)
            await confirmed(playground)

    assert dispatcher.taken == [str(number) for number in range(150)]
    assert [line["event"] for line in lines] == ["database_unavailable", "over"]


async def test_a_server_that_is_away_is_named_once_and_tried_again(
    playground: Playground,
) -> None:
    (ann,) = persons(playground, 1)
    port, dispatcher = free_port(), Dispatcher()
    transport = Transport(TOKEN, f"http://127.0.0.1:{port}")
    await transport.initialize()

    with capture_logs() as lines:
        async with polling(transport, dispatcher) as poller:
            async with asyncio.timeout(60):
                while not lines:  # noqa: ASYNC110 - a log has no event to wait for
                    await asyncio.sleep(0)
            async with serve(playground, port):
                await ann.says("hello")
                await dispatcher.until(lambda: dispatcher.taken == ["hello"])
                poller.stop()
    await transport.shutdown()

    assert [line["event"] for line in lines] == ["telegram_unreachable", "over"]
    assert TOKEN not in str(lines)


async def test_a_second_poller_is_named_once_with_its_cause(
    transport: Transport, playground: Playground
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher()

    with capture_logs() as lines:
        async with polling(transport, dispatcher):
            for polls in (1, 3, 5):  # each of the bot's is ended by one of another poller's
                await has_polled(playground, polls)
                await transport.call("getUpdates", {"timeout": 0})
            await ann.says("hello")
            await dispatcher.until(lambda: dispatcher.taken == ["hello"])

    conflicts = [line for line in lines if line["event"] == "polling_conflict"]
    assert len(conflicts) == 1
    assert "terminated by other getUpdates request" in conflicts[0]["cause"]


@pytest.mark.parametrize("fault", [None, "server_error"])
async def test_a_webhook_that_is_set_again_is_forgotten_and_updates_come_in(
    transport: Transport, playground: Playground, fault: FaultKind | None
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher()
    await forget_webhook(transport)
    if fault is not None:
        playground.faults.next("deleteWebhook", Fault(fault), times=1)
    await transport.call("setWebhook", {"url": "https://127.0.0.1:8443/hook"})

    with capture_logs() as lines:
        async with polling(transport, dispatcher):
            await ann.says("hello")
            await dispatcher.until(lambda: dispatcher.taken == ["hello"])

    conflicts = [line for line in lines if line["event"] == "polling_conflict"]
    assert len(conflicts) == 1
    assert "webhook is active" in conflicts[0]["cause"]


async def test_no_webhook_is_asked_about_where_another_process_polls(
    transport: Transport, playground: Playground
) -> None:
    async with polling(transport, Dispatcher()):
        await has_polled(playground, 1)
        await transport.call("getUpdates", {"timeout": 0})
        await has_polled(playground, 3)

    assert not playground.calls.all("getWebhookInfo")


@pytest.mark.parametrize("kind", ["server_error", "lost_before", "flood"])
async def test_a_poll_that_fails_is_tried_again(
    transport: Transport, playground: Playground, kind: str
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher()
    fault = Fault(kind, seconds=0)  # type: ignore[arg-type]
    playground.faults.next("getUpdates", fault, times=1)

    async with polling(transport, dispatcher):
        await ann.says("hello")
        await dispatcher.until(lambda: dispatcher.taken == ["hello"])


async def test_stopping_finishes_what_is_under_way_and_leaves_the_rest(
    transport: Transport, playground: Playground
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher(gates={"first": asyncio.Event()})
    await ann.says("first")
    await ann.says("second")

    async with polling(transport, dispatcher) as poller:
        await dispatcher.until(lambda: dispatcher.begun == ["first"])
        poller.stop()
        dispatcher.gates["first"].set()

    assert dispatcher.taken == ["first"]
    assert len(playground.state.inbox.pending) == 2


async def test_an_idle_bot_waits_in_one_long_poll(
    transport: Transport, playground: Playground
) -> None:
    (ann,) = persons(playground, 1)
    dispatcher = Dispatcher()

    async with polling(transport, dispatcher):
        await ann.says("hello")
        await dispatcher.until(lambda: dispatcher.taken == ["hello"])
        await confirmed(playground)
        polls = playground.state.inbox.polls
        await asyncio.sleep(0.3)
        later = playground.state.inbox.polls

    assert later == polls
