"""States that both databases can be in, and what a state is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from tests.fault_injection.judge import BACK_WITHIN
from tests.fault_injection.world import DAMAGED, World

KILLED_AFTER = 0.3  # seconds: some answers have left, and others have not


@dataclass(frozen=True)
class DatabaseState:
    """Fault of the database, and its length.

    Attributes:
        begin: enters the state; leaving it mends it.
        seconds: how long it lasts.
        is_red: whether `health` is red meanwhile; None: either is right.
        back_within: seconds from its end until everything has to be as it was.
    """

    begin: Callable[[World], AbstractAsyncContextManager[None]]
    seconds: float
    is_red: bool | None = None
    back_within: float = BACK_WITHIN


@asynccontextmanager
async def well(_world: World) -> AsyncIterator[None]:
    """Nothing is wrong."""
    yield


@asynccontextmanager
async def killed(world: World) -> AsyncIterator[None]:
    """The bot is killed while it answers, and started again."""
    killing = asyncio.ensure_future(_kill_soon(world))
    yield
    await killing
    await world.open()


async def _kill_soon(world: World) -> None:
    await asyncio.sleep(KILLED_AFTER)
    await world.bot.kill()


@asynccontextmanager
async def row_damaged(world: World) -> AsyncIterator[None]:
    """The profile of one person does not open."""
    read = "SELECT profile FROM people WHERE id = :who"
    change = "UPDATE people SET profile = :profile WHERE id = :who"
    ((right,),) = await world.backend.rows(read, who=DAMAGED)
    await world.backend.change(change, profile=b"\x00garbage", who=DAMAGED)
    try:
        yield
    finally:
        await world.backend.change(change, profile=right, who=DAMAGED)


@asynccontextmanager
async def clock_back(world: World) -> AsyncIterator[None]:
    """The clock stands an hour earlier."""
    world.playground.clock.offset -= 3600
    try:
        yield
    finally:
        world.playground.clock.offset += 3600
