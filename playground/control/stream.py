"""The stream of changes that the chat page listens to, as server-sent events."""

import asyncio
import json
from typing import Any

from aiohttp import web

from playground.api.facts import Json
from playground.world.changes import Changes

_HEARTBEAT_SECONDS = 15.0
_HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-cache"}


class Stream:
    """Every page that listens now."""

    def __init__(self, changes: Changes) -> None:
        self._changes = changes
        self._listening: set[asyncio.Task[Any]] = set()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Send each change from now on, until the page goes or the server stops."""
        response = web.StreamResponse(headers=_HEADERS)
        await response.prepare(request)
        task = asyncio.current_task()
        assert task is not None
        self._listening.add(task)
        try:
            with self._changes.everything() as queue:
                await response.write(b": listening\n\n")
                while True:
                    await response.write(await _next_event(queue))
        except (ConnectionResetError, asyncio.CancelledError):
            return response
        finally:
            self._listening.discard(task)

    def finish(self) -> None:
        """End all streams."""
        for task in self._listening:
            task.cancel()


async def _next_event(queue: asyncio.Queue[Json]) -> bytes:
    try:
        async with asyncio.timeout(_HEARTBEAT_SECONDS):
            change = await queue.get()
    except TimeoutError:
        return b": still here\n\n"
    return f"data: {json.dumps(change)}\n\n".encode()
