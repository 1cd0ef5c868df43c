"""Decide how many messages that may have arrived already are tried again together."""

import time
from collections.abc import Callable

from bot.storage.outbox.outbox import REMINDER, REPLY
from bot.storage.outbox.ready import Doubts
from bot.tuning import TUNING


class Patience:
    """Patience with messages in doubt, by the age of this process.

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
        """Return what may leave beside so many messages in doubt that are under way."""
        if self.seconds_left > 0:
            return Doubts(max(0, TUNING.doubts_sent_young - under_way), REPLY)
        return Doubts(max(0, TUNING.doubts_sent - under_way), REMINDER)
