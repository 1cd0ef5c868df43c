"""Tells whoever listens what has changed: the chat page, and people in tests who wait."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from playground.api.facts import Json


class Changes:
    """Listeners for everything (the page), and for one chat (a person who waits)."""

    def __init__(self) -> None:
        self._everything: set[asyncio.Queue[Json]] = set()
        self._chats: dict[int, set[asyncio.Event]] = {}

    @property
    def is_watched(self) -> bool:
        """Return whether somebody listens to everything; without, nothing need be described."""
        return bool(self._everything)

    def emit(self, kind: str, value: object) -> None:
        """Say to everybody who listens that something is now so."""
        for queue in self._everything:
            queue.put_nowait({"kind": kind, "value": value})

    def stir(self, chat_id: int) -> None:
        """Wake those who wait for something to happen in a chat."""
        for event in self._chats.get(chat_id, ()):
            event.set()

    @contextmanager
    def everything(self) -> Iterator[asyncio.Queue[Json]]:
        """Listen to all changes from here on."""
        queue: asyncio.Queue[Json] = asyncio.Queue()
        self._everything.add(queue)
        try:
            yield queue
        finally:
            self._everything.discard(queue)

    @contextmanager
    def of_chat(self, chat_id: int) -> Iterator[asyncio.Event]:
        """Yield an event that is set at each change in a chat; clear it before looking."""
        event = asyncio.Event()
        waiting = self._chats.setdefault(chat_id, set())
        waiting.add(event)
        try:
            yield event
        finally:
            waiting.discard(event)
            if not waiting:
                self._chats.pop(chat_id, None)
