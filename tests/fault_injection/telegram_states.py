"""States of Telegram: what its server does wrong for as long as a run has a bad world."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress

import aiohttp

from playground.world.faults import Fault
from tests.fault_injection.campaigns.support.ledger import AtMostTwice
from tests.fault_injection.world import TYPIST, World

SENDING = ("sendMessage", "sendPhoto", "sendAnimation", "sendDocument", "editMessageText")
MEDIA = ("sendPhoto", "sendAnimation", "sendVoice", "sendAudio", "sendVideo")

State = Callable[[World], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def well(_world: World) -> AsyncIterator[None]:
    """Nothing goes wrong."""
    yield


def _faulty(*rules: tuple[str, Fault, float]) -> State:
    @asynccontextmanager
    async def state(world: World) -> AsyncIterator[None]:
        faults = world.playground.faults
        for method, fault, chance in rules:
            faults.chance(method, fault, chance)
        try:
            yield
        finally:
            faults.clear()

    return state


@asynccontextmanager
async def lost_answers(world: World) -> AsyncIterator[None]:
    """Every second answer is lost on its way back, at most two of a chat."""
    usual = world.playground.faults
    world.playground.faults = AtMostTwice(seed=world.seed)
    for method in SENDING:
        world.playground.faults.chance(method, Fault("lost_after"), 0.5)
    try:
        yield
    finally:
        world.playground.faults = usual


@asynccontextmanager
async def conflict(world: World) -> AsyncIterator[None]:
    """Somebody else polls with the same token."""
    polling = asyncio.ensure_future(_poll(world))
    try:
        yield
    finally:
        polling.cancel()
        with suppress(asyncio.CancelledError):
            await polling


async def _poll(world: World) -> None:
    # With the offset of nobody: it takes no update from the bot.
    url = f"{world.address}/bot{world.playground.token}/getUpdates"
    async with aiohttp.ClientSession() as session:
        while True:
            async with session.post(url, json={"timeout": 0, "limit": 1}) as answer:
                await answer.read()
            await asyncio.sleep(0.2)


STATES: dict[str, State] = {
    "well": well,
    "slow": _faulty(("*", Fault("delay", seconds=0.7), 1.0)),
    "429 for one": _faulty(("*", Fault("flood", seconds=1, chat_id=TYPIST), 1.0)),
    "429 for all": _faulty(*((method, Fault("flood", seconds=1), 1.0) for method in SENDING)),
    "5xx": _faulty(("*", Fault("server_error"), 0.5), ("getUpdates", Fault("server_error"), 0.3)),
    "lost answer": lost_answers,
    "refused media": _faulty(*((method, Fault("refused"), 1.0) for method in MEDIA)),
    "409": conflict,
}
