"""Polling in one process only: the others wait for their turn."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import structlog

from bot.chat.receiving.polling import Polling
from bot.storage.database import Unavailable
from bot.storage.locks import LOOK_EVERY, AccessRefused, AdvisoryLock

log = structlog.get_logger()


class LonePolling:
    """Polls while this process holds the lock; the others wait for it to be free.

    Args:
        build: a fresh `Polling`, since one that was stopped stays so.
        lock: None on SQLite, where the file's lock has decided it already.
    """

    def __init__(self, build: Callable[[], Polling], lock: AdvisoryLock | None) -> None:
        self._build = build
        self._lock = lock

    async def run(self, stopped: asyncio.Event) -> None:
        """Poll whenever it is this process's turn, until stopped."""
        while not stopped.is_set():
            if self._lock is None or await self._has_lock(self._lock):
                await self._poll(stopped)
            else:
                await _waited(stopped)
        if self._lock is not None:
            await self._lock.release()

    async def _has_lock(self, lock: AdvisoryLock) -> bool:
        try:
            return await lock.take()
        except (Unavailable, AccessRefused) as error:
            log.warning("polling_lock_unavailable", error=str(error))
            return False

    async def _poll(self, stopped: asyncio.Event) -> None:
        polling = self._build()
        log.info("polling_begun")
        async with asyncio.TaskGroup() as group:
            running = group.create_task(polling.run())
            while not stopped.is_set():
                await _waited(stopped)
                if stopped.is_set() or self._lock is None or await self._lock.is_held():
                    continue
                log.warning("polling_lock_lost")
                break
            polling.stop()
            await asyncio.wait([running])


async def _waited(stopped: asyncio.Event) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LOOK_EVERY):
            await stopped.wait()
