"""Read a mapping of the content once: what stands in it does not change while the program runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, TypeVar

T = TypeVar("T")
Raw = Mapping[str, Any]
MOST_KEPT = 8  # more are only read in tests, which make contents of their own


def read_once(read: Callable[[Raw], T]) -> Callable[[Raw], T]:
    """The same function, which reads the same mapping (not an equal one) a single time."""
    known: dict[int, tuple[Raw, T]] = {}

    @wraps(read)
    def remembered(raw: Raw) -> T:
        found = known.get(id(raw))
        if found is None:
            if len(known) >= MOST_KEPT:
                known.clear()
            # The mapping is held with the value, so that its id stays its own.
            found = known[id(raw)] = (raw, read(raw))
        return found[1]

    return remembered
