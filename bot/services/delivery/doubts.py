"""Which messages in doubt may be tried again now: few at a time, in a young process fewer still.

What a kill has left may have arrived. Tried again at once and all together, the next kill would
hit the same messages: a crash loop would send each of them a third time, or give them up.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.storage.outbox.outbox import REMINDER, REPLY
from bot.storage.outbox.ready import Doubts

#: Seconds that a process has to live before it counts as no part of a crash loop. Docker takes a
#: container for started after as long; a loop of longer lives hits few, for they go few at a time.
LASTED_SECONDS = 10.0
AT_ONCE = 8
#: In a young process: one at a time, and only what somebody waits for.
AT_ONCE_YOUNG = 1


class Patience:
    """How long this process has lived, and what may be tried again by now.

    Args:
        monotonic: seconds, never backwards.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lasts_at = monotonic() + LASTED_SECONDS

    @property
    def seconds_left(self) -> float:
        """Seconds until the process has lasted; 0.0 once it has."""
        return max(0.0, self._lasts_at - self._monotonic())

    def allows(self, under_way: int) -> Doubts:
        """What may leave beside so many messages in doubt that are under way."""
        if self.seconds_left > 0:
            return Doubts(max(0, AT_ONCE_YOUNG - under_way), REPLY)
        return Doubts(max(0, AT_ONCE - under_way), REMINDER)
