"""Hold the lock of a program on PostgreSQL while it runs, also after a restart of PostgreSQL."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from bot.storage.database import Unavailable
from bot.storage.locks import LOOK_EVERY, AccessRefused, AdvisoryLock, AlreadyRunning

log = structlog.get_logger()

#: Seconds between two tries to take a lock that was lost.
AGAIN_AFTER = 0.5


@asynccontextmanager
async def program_lock(
    lock: AdvisoryLock, refusal: str, *, shared: bool = False
) -> AsyncIterator[None]:
    """Hold the lock until the end of the block, which is cancelled once it is another program's.

    Raises:
        AlreadyRunning: with `refusal`: another program has the lock, at the beginning or after
            PostgreSQL was away.
        Unavailable: PostgreSQL is away at the beginning.
        AccessRefused: it refuses the role, its password or the database at the beginning.
    """
    block = asyncio.current_task()
    if block is None:
        raise RuntimeError("a lock is held by a task")
    watching: asyncio.Future[None] | None = None
    try:
        if not await lock.take(shared=shared):
            raise AlreadyRunning(refusal)
        watching = asyncio.ensure_future(_until_lost(lock, shared=shared))
        watching.add_done_callback(cancel := lambda _: block.cancel())
        try:
            yield
        except asyncio.CancelledError:
            if not watching.done():
                raise
            block.uncancel()
            raise AlreadyRunning(refusal) from None
        finally:
            watching.remove_done_callback(cancel)
            watching.cancel()
            # It may be asking by the session of the lock, which two cannot do at once.
            await asyncio.wait([watching])
    finally:
        await lock.release()


async def _until_lost(lock: AdvisoryLock, *, shared: bool) -> None:
    """Look at the lock and take it anew; return once another program has it."""
    while True:
        await lock.ended(LOOK_EVERY)
        if await lock.is_held():
            continue
        log.warning("program_lock_lost")
        if not await _taken_again(lock, shared=shared):
            return
        log.info("program_lock_taken")


async def _taken_again(lock: AdvisoryLock, *, shared: bool) -> bool:
    while True:
        try:
            return await lock.take(shared=shared)
        except (Unavailable, AccessRefused):
            await asyncio.sleep(AGAIN_AFTER)
