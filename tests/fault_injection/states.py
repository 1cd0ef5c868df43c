"""States that both databases can be in, and what a state is."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from tests.fault_injection.judge import BACK_WITHIN
from tests.fault_injection.world import DAMAGED, World

TABLES = ("people", "conversations", "outbox")  # of which a seed damages one
KILLED_AFTER = 0.3  # seconds: some answers have left, and others have not


@dataclass(frozen=True)
class DatabaseState:
    """Fault of the database, and its length.

    Attributes:
        begin: enters the state; leaving it mends it.
        seconds: how long it lasts.
        is_red: whether `health` is red meanwhile; None: either is right, and it is not asked.
        back_within: seconds from its end until everything has to be as it was.
        due_in: seconds from its beginning until prompts are due, and the end of a rest.
        rings: the alarms that it brings (docs/OPERATING.md). None by itself: each state is shorter
            than the two minutes of `database`, the five of `deaf` and the fifteen of `outage`.
        may_ring: those that it may bring, and the reason stands where it is set.
        leaves_doubts: whether an answer of Telegram's may stay unrecorded in it: one more doubt.
    """

    begin: Callable[[World], AbstractAsyncContextManager[None]]
    seconds: float
    is_red: bool | None = None
    back_within: float = BACK_WITHIN
    due_in: float = 0.5
    rings: frozenset[str] = frozenset()
    may_ring: frozenset[str] = frozenset()
    leaves_doubts: bool = True

    def may_ring_with(self, telegram: str) -> frozenset[str]:
        """Return what may ring in it while Telegram is in this state.

        Two answers of a chat are lost in `lost answer`. With the doubt that the database leaves a
        message may have three, and is given up, although it has arrived.
        """
        is_given_up = self.leaves_doubts and telegram == "lost answer"
        return self.may_ring | (frozenset({"lost"}) if is_given_up else frozenset())


def table_of(seed: int) -> str:
    """Return the table that is damaged."""
    return TABLES[seed % len(TABLES)]


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
        # Nothing is counted until their prompt has come due.
        await world.until(lambda: _is_ahead(world), "the prompt of a damaged row is given up")
        await world.backend.change(change, profile=right, who=DAMAGED)


async def _is_ahead(world: World) -> bool:
    now = world.backend.instant(world.playground.clock.now())
    due = "SELECT 1 FROM reminders WHERE person_id = :who AND next_at <= :now"
    return not await world.backend.rows(due, who=DAMAGED, now=now)


@asynccontextmanager
async def clock_back(world: World) -> AsyncIterator[None]:
    """The clock stands an hour earlier."""
    world.playground.clock.offset -= 3600
    try:
        yield
    finally:
        world.playground.clock.offset += 3600


#: What both databases can be in. `health` looks at the database from a process of its own and at
#: the bot's signs of life, which may be 90 seconds old: none of these is red.
STATES = {
    "well": DatabaseState(well, 0.5, is_red=False, leaves_doubts=False),
    "row damaged": DatabaseState(
        row_damaged,
        4.0,
        is_red=False,
        due_in=2.0,  # when it is damaged for certain
        rings=frozenset({"unreadable"}),
        leaves_doubts=False,
    ),
    "killed": DatabaseState(killed, 0.1, is_red=False),
    "clock back": DatabaseState(
        clock_back,
        2.0,
        is_red=False,
        # Buttons are taken off within an hour: what waits for it is late when the clock is mended.
        may_ring=frozenset({"late"}),
        leaves_doubts=False,
    ),
}
