"""The choices of one schedule: drawn from a seed, or replayed from a list, and made fewer."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence

#: Choices of a schedule in order; 0 is where nothing happens.
Choices = tuple[int, ...]


class Chance:
    """Takes every choice of a schedule.

    Args:
        seed: of the choices that `replayed` does not name.
        replayed: choices taken before; where they end, nothing more happens.
    """

    def __init__(self, seed: int, replayed: Choices | None = None) -> None:
        self._random = random.Random(seed)
        self._replayed = replayed
        self.taken: list[int] = []
        self.trace: list[str] = []

    def one_of(self, point: str, options: Mapping[str, float]) -> str:
        """Return "" or one of these options, each by its odds (0.0 to 1.0 in all)."""
        names = list(options)
        drawn = self._random.random()
        at = len(self.taken)
        if self._replayed is not None:
            index = self._replayed[at] if at < len(self._replayed) else 0
        else:
            index = 0
            for nth, odds in enumerate(options.values(), 1):
                if 0 <= drawn < odds:
                    index = nth
                drawn -= odds
        index = min(index, len(names))
        self.taken.append(index)
        if index == 0:
            return ""
        self.trace.append(f"{point}: {names[index - 1]}")
        return names[index - 1]

    def below(self, point: str, count: int) -> int:
        """Return a number from 0 to `count` - 1; it is no event, and not in the trace."""
        at = len(self.taken)
        drawn = self._random.randrange(count)
        if self._replayed is not None:
            drawn = min(self._replayed[at], count - 1) if at < len(self._replayed) else 0
        self.taken.append(drawn)
        return drawn


def shrunk(choices: Sequence[int], fails: Callable[[Choices], bool], tries: int = 400) -> Choices:
    """Return choices of which fewer happen and that fail as well.

    Args:
        choices: of a schedule that fails.
        fails: plays other choices.
        tries: plays at most.
    """
    best, left = tuple(choices), tries
    size = max(1, len(best) // 2)
    while left > 0:
        changed = False
        for start in range(0, len(best), size):
            part = best[start : start + size]
            if not any(part) or left <= 0:
                continue
            left -= 1
            tried = (*best[:start], *([0] * len(part)), *best[start + size :])
            if fails(tried):
                best, changed = tried, True
        if size == 1 and not changed:
            break
        size = max(1, size // 2) if not changed or size > 1 else 1
    while best and best[-1] == 0:
        best = best[:-1]
    return best
