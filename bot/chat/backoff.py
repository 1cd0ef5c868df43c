"""Exponential backoff per kind of failure, logged at its start and end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import structlog

#: Seconds that no pause exceeds, unless Telegram asks for more.
LONGEST_PAUSE = 30.0

_log = structlog.get_logger(__name__)


class Trouble:
    """Troubles by kind, each with a pause that doubles while it lasts.

    However many meet the same trouble between two pauses, the next one doubles once.

    Args:
        first_pause: seconds.
        told: hears what goes wrong, each time.
    """

    def __init__(
        self, first_pause: float = 1.0, report: Callable[[str], None] | None = None
    ) -> None:
        self._first_pause = first_pause
        self._report = report
        self._pauses: dict[str, float] = {}
        self._met: set[str] = set()  # since the last pause
        self._due = 0.0

    def met(
        self, kind: str, *, cause: str, at_least: float = 0.0, at_most: float = LONGEST_PAUSE
    ) -> None:
        """It goes wrong, for the first time or still; the bounds of its pause are in seconds."""
        if kind not in self._pauses:
            _log.warning(kind, cause=cause)
        if self._report is not None:
            self._report(f"{kind}: {cause}")
        if kind not in self._met:
            self._met.add(kind)
            pause = max(self._first_pause, 2 * self._pauses.get(kind, 0.0))
            self._pauses[kind] = min(pause, at_most)
        self._due = max(self._due, self._pauses[kind], at_least)

    def is_met(self, kind: str) -> bool:
        """True from the first time it went wrong until it is over."""
        return kind in self._pauses

    def over(self, kind: str) -> None:
        """It goes well again."""
        self._met.discard(kind)
        if self._pauses.pop(kind, None) is not None:
            _log.info("over", trouble=kind)

    async def waited(self) -> None:
        """Wait for the pause of what has gone wrong since the last time, if anything has."""
        self._met.clear()
        if self._due:
            pause, self._due = self._due, 0.0
            await asyncio.sleep(pause)
