"""Which messages in doubt may be tried again now: few at a time, in a young process fewer still.

What a kill has left may have arrived. Tried again at once and all together, the next kill would
hit the same messages: a crash loop would send each of them a third time, or give them up.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from bot.storage.outbox.outbox import REMINDER, REPLY
from bot.storage.outbox.ready import Doubts
from bot.tuning import TUNING


class Patience:
    """How long this process has lived, and what may be tried again by now.

    Args:
        monotonic: seconds, never backwards.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._lasts_at = monotonic() + TUNING.young_seconds

    @property
    def seconds_left(self) -> float:
        """Seconds until the process has lasted; 0.0 once it has."""
        return max(0.0, self._lasts_at - self._monotonic())

    def allows(self, under_way: int) -> Doubts:
        """What may leave beside so many messages in doubt that are under way."""
        if self.seconds_left > 0:
            return Doubts(max(0, TUNING.doubts_sent_young - under_way), REPLY)
        return Doubts(max(0, TUNING.doubts_sent - under_way), REMINDER)
