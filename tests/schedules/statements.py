"""Transactions on PostgreSQL that go on one statement at a time, in an order that a seed draws."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar, cast

import asyncpg
from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import await_only

T = TypeVar("T")

#: Seconds after which is asked whether who goes on waits for a lock; it need not be enough.
LOOK_EVERY = 0.003
#: Seconds for what takes a tenth of one.
PATIENCE = 60.0
_WAITING = "SELECT pid FROM unnest($1::int[]) AS pid WHERE cardinality(pg_blocking_pids(pid)) > 0"


class Work:
    """One of those that take turns: stands before a statement, or goes on until the next one."""

    def __init__(self, moved: asyncio.Event) -> None:
        self.session = 0  # of PostgreSQL
        self.gate: asyncio.Future[None] | None = None
        self.is_over = False
        self._moved = moved

    async def stand(self) -> None:
        """Wait before a statement, or before the commit, until it may go on."""
        self.gate = asyncio.get_running_loop().create_future()
        self._moved.set()
        await self.gate

    def go_on(self) -> None:
        """Run the statement."""
        gate, self.gate = self.gate, None
        assert gate is not None
        gate.set_result(None)

    async def run(self, work: Callable[[], Awaitable[T]]) -> T:
        """Run it, and note its end."""
        _WORK.set(self)
        try:
            await self.stand()
            return await work()
        finally:
            self.is_over = True
            self._moved.set()


_WORK: ContextVar[Work | None] = ContextVar("_WORK", default=None)


async def in_turns(
    draw: random.Random, observer: asyncpg.Connection, works: Sequence[Callable[[], Awaitable[T]]]
) -> list[T]:
    """Run all of them, each on an engine in `stepwise`; return what they return.

    Args:
        draw: which goes on, of those that wait for no lock.
        observer: a session of its own, that asks who waits for one.
        works: begun at the same time.
    """
    moved = asyncio.Event()
    all_ = [Work(moved) for _ in works]
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        tasks = [group.create_task(each.run(work)) for each, work in zip(all_, works, strict=True)]
        while not all(each.is_over for each in all_):
            await _everybody_stands(all_, moved, observer)
            ready = [each for each in all_ if each.gate is not None]
            if ready:
                draw.choice(ready).go_on()
    return [task.result() for task in tasks]


async def _everybody_stands(
    all_: Sequence[Work], moved: asyncio.Event, observer: asyncpg.Connection
) -> None:
    """Return once each stands, waits for a lock or is over; where none stands, after any move."""
    while going := [each for each in all_ if each.gate is None and not each.is_over]:
        try:
            async with asyncio.timeout(LOOK_EVERY):
                await moved.wait()
        except TimeoutError:
            waiting = await observer.fetch(_WAITING, [each.session for each in going])
            if len(waiting) == len(going) < len(all_):
                return
        moved.clear()


@contextmanager
def stepwise(*engines: AsyncEngine) -> Iterator[None]:
    """Let every statement and commit on these engines be a point where others may go first."""
    listeners = [(each.sync_engine, "before_cursor_execute", _before) for each in engines]
    listeners += [(each.sync_engine, "commit", _before) for each in engines]
    for listener in listeners:
        event.listen(*listener)
    yield
    for listener in listeners:
        event.remove(*listener)


def _before(connection: Connection, *_statement: Any) -> None:  # noqa: ANN401 - of SQLAlchemy
    work = _WORK.get()
    if work is not None:
        driver = cast("asyncpg.Connection", connection.connection.driver_connection)
        work.session = driver.get_server_pid()
        await_only(work.stand())
