"""Limit of the handling of one update: the time that it waits for the database is not counted.

A turn on the database is never cut short by this clock. Its outcome would be unknown, and the
database bounds its own waits (docs/decisions/0013).
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import ContextVar
from typing import TypeVar

A = TypeVar("A")
R = TypeVar("R")

_running: ContextVar[asyncio.Timeout | None] = ContextVar("running", default=None)


@asynccontextmanager
async def patience(seconds: float) -> AsyncIterator[None]:
    """Give what is inside so many seconds, without those that `uncounted` calls take.

    Raises:
        TimeoutError: it has taken longer.
    """
    async with asyncio.timeout(seconds) as limit:
        token = _running.set(limit)
        try:
            yield
        finally:
            _running.reset(token)


def uncounted(call: Callable[[A], Awaitable[R]]) -> Callable[[A], Awaitable[R]]:
    """The same call, during which no clock of `patience` runs."""

    async def called(argument: A) -> R:
        limit = _running.get()
        ends_at = None if limit is None else limit.when()
        if limit is None or ends_at is None:
            return await call(argument)
        loop = asyncio.get_running_loop()
        began = loop.time()
        limit.reschedule(None)
        try:
            return await call(argument)
        finally:
            limit.reschedule(ends_at + loop.time() - began)

    return called
