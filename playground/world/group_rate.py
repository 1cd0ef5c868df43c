"""The pace that Telegram allows a bot in one group: 20 messages a minute."""

import time
from collections import defaultdict, deque
from collections.abc import Callable

from playground.api.refusal import Refusal

MOST, SECONDS = 20, 60.0
_ACTS = ("send", "edit", "copy", "forward")


class GroupRate:
    """Counts what a bot writes and edits in each group.

    Args:
        monotonic: seconds, never backwards.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._acts: defaultdict[int, deque[float]] = defaultdict(deque)

    def take(self, method: str, chat_id: int | None) -> None:
        """Count a call; other methods and private chats are not limited here.

        Raises:
            Refusal: 429, where the minute holds as many as it may.
        """
        if chat_id is None or chat_id >= 0 or not method.startswith(_ACTS):
            return
        acts, now = self._acts[chat_id], self._monotonic()
        while acts and acts[0] <= now - SECONDS:
            acts.popleft()
        if len(acts) >= MOST:
            raise Refusal.flood(max(1, round(acts[0] + SECONDS - now)))
        acts.append(now)
