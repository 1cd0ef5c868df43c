"""Wait for a PostgreSQL that is away when the bot starts, as for Telegram."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from bot.chat.limits import Backoff
from bot.storage.database import Unavailable
from bot.storage.driver_errors import is_final

T = TypeVar("T")

SIGNALS = (signal.SIGTERM, signal.SIGINT)

#: Seconds between two tries at most: the bot is soon there once PostgreSQL is.
LONGEST_PAUSE = 10.0


async def until_available(work: Callable[[], Awaitable[T]]) -> T:
    """Do something that can be begun anew, until PostgreSQL is there.

    Raises:
        Unavailable: it refuses us, which waiting does not mend.
    """
    backoff = Backoff()
    while True:
        try:
            done = await work()
        except Unavailable as error:
            if is_final(error):
                raise
            backoff.met("database_unavailable", cause=str(error), at_most=LONGEST_PAUSE)
        else:
            backoff.over("database_unavailable")
            return done
        await backoff.waited()


async def unless_stopped(work: Callable[[], Awaitable[T]]) -> T | None:
    """Do something in this task; None: SIGTERM or SIGINT came before it was done."""
    task = asyncio.current_task()
    assert task is not None
    signals: list[int] = []

    def stop(number: int) -> None:
        signals.append(number)
        task.cancel()

    try:
        with _handled(stop):
            return await work()
    except asyncio.CancelledError:
        if not signals:
            raise
        while task.uncancel():
            pass
        return None


@contextmanager
def _handled(stop: Callable[[int], None]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    for each in SIGNALS:
        loop.add_signal_handler(each, stop, each)
    try:
        yield
    finally:
        for each in SIGNALS:
            loop.remove_signal_handler(each)
