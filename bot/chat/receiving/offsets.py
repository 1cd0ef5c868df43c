"""The updates from the confirmed offset on: which are under way, which are handled."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from bot.chat.receiving.raw_update import Json


class Window:
    """What was fetched and is not confirmed yet; as long as what one fetch gives."""

    def __init__(self) -> None:
        self._open: set[int] = set()  # seen and not handled
        self._under_way: set[int] = set()
        self._handled: set[int] = set()  # above one that is open
        self._next: int | None = None
        self._last: list[int] = []  # what came last, in order

    @property
    def is_open(self) -> bool:
        """True while an update that was seen is not handled."""
        return bool(self._open)

    @property
    def under_way(self) -> int:
        """The number of updates that are being handled."""
        return len(self._under_way)

    @property
    def known_again(self) -> int:
        """How many of the last answer would come again with the next, from the lowest open one."""
        return len(self._last) - bisect_left(self._last, self.offset() or 0)

    def offset(self) -> int | None:
        """What to fetch from, so that all below every open update is confirmed; None: all."""
        return min(self._open) if self._open else self._next

    def fresh(self, updates: list[Json]) -> list[Json]:
        """Those that are to be handled now; from here on they are under way."""
        ids = [raw["update_id"] for raw in updates]
        if ids:
            self._next = ids[-1] + 1
        self._last = ids
        # What does not come again has been confirmed.
        self._handled.intersection_update(ids)
        known = self._under_way | self._handled
        found = [raw for raw in updates if raw["update_id"] not in known]
        self._open.update(raw["update_id"] for raw in found)
        self._under_way.update(raw["update_id"] for raw in found)
        return found

    def handled(self, raw: Json) -> None:
        """It can be confirmed, once all before it can."""
        update_id = raw["update_id"]
        self._open.discard(update_id)
        self._under_way.discard(update_id)
        self._handled.add(update_id)

    def put_back(self, updates: Iterable[Json]) -> None:
        """They are not under way any more, and not handled either."""
        self._under_way.difference_update(raw["update_id"] for raw in updates)
