"""An event loop with virtual time: it never waits, and the same program runs the same way."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

from typing_extensions import override

T = TypeVar("T")


class Stuck(Exception):
    """Everybody waits for somebody, and nothing will come."""


class VirtualSelector(selectors.SelectSelector):
    """Lets time pass instead of waiting."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    @override
    def select(self, timeout: float | None = None) -> list[Any]:
        """Return at once, `timeout` seconds later."""
        if timeout is None:
            raise Stuck
        self.now += max(0.0, timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """Runs what is ready in its order; where nothing is, the next timer's moment has come."""

    def __init__(self) -> None:
        self._virtual = VirtualSelector()
        super().__init__(self._virtual)

    @override
    def time(self) -> float:
        """Return virtual seconds since it was made."""
        return self._virtual.now


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end in a loop of its own.

    Raises:
        Stuck: it waits for something that will never come.
    """
    loop = VirtualLoop()
    try:
        return loop.run_until_complete(work)
    finally:
        loop.set_exception_handler(lambda _loop, _context: None)  # what is left behind
        loop.close()
