"""Queue work for SQLite's writer: people's turns together, bulk work in between."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from sqlalchemy import Connection

from bot.tuning import TUNING

Work = tuple[Callable[[Connection], Any], "Future[Any]"]


class WriteQueue:
    """Two queues that alternate, so that neither makes the other wait for long.

    A tap waits for at most one piece of bulk work (a batch of reminders, a round of delivery);
    and under a storm of taps bulk work still gets every other commit.
    """

    def __init__(self) -> None:
        self._turns: deque[Work] = deque()
        self._bulk: deque[Work] = deque()
        self._bulk_was_last = True
        self._is_closed = False
        self._changed = threading.Condition()

    def put(self, work: Work, *, is_bulk: bool) -> None:
        """Append a piece of work."""
        with self._changed:
            (self._bulk if is_bulk else self._turns).append(work)
            self._changed.notify()

    @property
    def has_turns(self) -> bool:
        """True while a turn waits."""
        return bool(self._turns)

    def close(self) -> None:
        """Take no more work."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def next(self) -> list[Work]:
        """Wait for what shares the next commit; empty once the queue is closed and done."""
        with self._changed:
            while not (self._turns or self._bulk or self._is_closed):
                self._changed.wait()
            self._bulk_was_last = bool(self._bulk) and not (self._turns and self._bulk_was_last)
            if self._bulk_was_last:
                return [self._bulk.popleft()]
            return [
                self._turns.popleft()
                for _ in range(min(TUNING.turns_per_commit, len(self._turns)))
            ]
