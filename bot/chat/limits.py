"""Limit the rate of messages and of updates, and of tries after failures; in memory."""

import asyncio
import time
from collections.abc import Callable
from enum import Enum, auto
from math import inf

import structlog

from bot.storage.outbox.outbox import Act

Monotonic = Callable[[], float]

_EVERYBODY = 0  # no chat has this number
_ROUNDING = 1e-6  # seconds: sums of intervals are not exact


class Buckets:
    """A bucket of tokens for each key; a full one takes no memory.

    Args:
        rate: tokens a second that flow back.
        size: tokens of a full bucket.
        monotonic: seconds, never backwards.
    """

    def __init__(self, rate: float, size: int, monotonic: Monotonic) -> None:
        self._interval = 1 / rate
        self._slack = (size - 1) * self._interval
        self._monotonic = monotonic
        self._full_at: dict[int, float] = {}
        self._sweep_at = 1024

    def wait(self, key: int) -> float:
        """Return seconds until this bucket holds a token; 0.0 for now."""
        seconds = self._full_at.get(key, -inf) - self._slack - self._monotonic()
        return seconds if seconds > _ROUNDING else 0.0

    def room(self, key: int) -> int:
        """Return how many tokens this bucket holds now."""
        missing = self._full_at.get(key, -inf) - self._monotonic()
        held = self._slack + self._interval - max(0.0, missing)
        return max(0, int((held + _ROUNDING) / self._interval))

    def take(self, key: int) -> None:
        """Take a token, one that is still to come where the bucket is empty."""
        now = self._monotonic()
        self._full_at[key] = max(self._full_at.get(key, now), now) + self._interval
        self._forget_full_ones(now)

    def empty_for(self, key: int, seconds: float) -> None:
        """Let no token be taken for some seconds; the first then comes alone."""
        now = self._monotonic()
        self._full_at[key] = max(self._full_at.get(key, now), now + seconds + self._slack)

    def is_full(self, key: int) -> bool:
        """Return whether nothing is missing in this bucket."""
        return self._full_at.get(key, -inf) <= self._monotonic()

    def __len__(self) -> int:
        """Return the number of buckets that take memory."""
        return len(self._full_at)

    def _forget_full_ones(self, now: float) -> None:
        if len(self._full_at) < self._sweep_at:
            return
        self._full_at = {key: at for key, at in self._full_at.items() if at > now}
        self._sweep_at = max(1024, 2 * len(self._full_at))


class Pacing:
    """Pace of messages: over all chats, and in one chat.

    Args:
        rate: messages a second over all chats; 0 switches all pacing off.
        monotonic: seconds, never backwards.
    """

    ALL_BURST = 5
    #: Seconds of the rate that may leave together: a look into the queue takes up to that long.
    ALL_SECONDS = 0.2
    #: A second, and at once: new messages, and all that is done in a chat. Telegram counts edits
    #: and messages together, and allows short bursts (docs/decisions/0018).
    CHAT_RATE = 1.0
    CHAT_BURST = 3
    CHAT_BURST_OF_ALL = 8
    #: In a group, whatever is done there: 5 and 15 more in any minute, for Telegram allows 20.
    GROUP_RATE = 0.25
    GROUP_BURST = 5

    def __init__(self, rate: float, monotonic: Monotonic = time.monotonic) -> None:
        self._is_on = rate > 0
        together = max(self.ALL_BURST, int(rate * self.ALL_SECONDS))
        self._all = Buckets(rate or inf, together, monotonic)
        self._messages = Buckets(self.CHAT_RATE, self.CHAT_BURST, monotonic)
        self._chats = Buckets(self.CHAT_RATE, self.CHAT_BURST_OF_ALL, monotonic)
        self._groups = Buckets(self.GROUP_RATE, self.GROUP_BURST, monotonic)

    def wait(self) -> float:
        """Return seconds until a message may leave for any chat; 0.0 for now."""
        return self._all.wait(_EVERYBODY) if self._is_on else 0.0

    def room(self, most: int) -> int:
        """Return how many of `most` messages may leave now, each for a chat that has room."""
        return min(most, self._all.room(_EVERYBODY)) if self._is_on else most

    def wait_for(self, chat_id: int, act: str = Act.NEW) -> float:
        """Return seconds until a message, or another act, may leave for this chat; 0.0: now."""
        if not self._is_on:
            return 0.0
        seconds = max(self.wait(), self._of(chat_id).wait(chat_id))
        return max(seconds, self._messages.wait(chat_id)) if act == Act.NEW else seconds

    def take(self, chat_id: int, act: str = Act.NEW) -> None:
        """Count a message or another act that leaves now."""
        if not self._is_on:
            return
        self._all.take(_EVERYBODY)
        self._of(chat_id).take(chat_id)
        if act == Act.NEW:
            self._messages.take(chat_id)

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Heed Telegram's `retry_after`, for one chat or (None) for all of them."""
        if chat_id is None:
            self._all.empty_for(_EVERYBODY, seconds)
        else:
            self._of(chat_id).empty_for(chat_id, seconds)
            self._messages.empty_for(chat_id, seconds)

    def _of(self, chat_id: int) -> Buckets:
        """Return the buckets of a chat; the numbers of groups are negative."""
        return self._groups if chat_id < 0 else self._chats


class Admission(Enum):
    """Verdict of the flood gate on one update."""

    IN = auto()
    NOTIFIED = auto()  # held back, and the person is told
    HELD = auto()  # held back in silence


class FloodGate:
    """Gate that holds back the flood of one chat, and tells it once a flood."""

    RATE = 5.0
    BURST = 40
    #: Seconds for which nothing comes in where enough waits: by then one more has left.
    FULL_FOR = 1.0
    #: Seconds without a hold after which a flood is over.
    EBBS_AWAY_IN = 10.0

    def __init__(self, monotonic: Monotonic = time.monotonic) -> None:
        self._monotonic = monotonic
        self._buckets = Buckets(self.RATE, self.BURST, monotonic)
        self._full_until: dict[int, float] = {}
        self._notified: set[int] = set()
        self._sweep_at = 1024

    def admit(self, chat_id: int) -> Admission:
        """Return whether an update of this chat may come in now."""
        if self._is_over(chat_id):
            self._notified.discard(chat_id)
        is_full = self._full_until.get(chat_id, -inf) > self._monotonic()
        if not is_full and self._buckets.wait(chat_id) == 0:
            self._buckets.take(chat_id)
            return Admission.IN
        if chat_id in self._notified:
            return Admission.HELD
        self._notified.add(chat_id)
        self._sweep()
        return Admission.NOTIFIED

    def hold(self, chat_id: int) -> None:
        """Enough waits in this chat: nothing more comes in for a moment."""
        self._full_until[chat_id] = self._monotonic() + self.FULL_FOR
        self._sweep()

    def _is_over(self, chat_id: int) -> bool:
        held_until = self._full_until.get(chat_id, -inf)
        has_ebbed = held_until + self.EBBS_AWAY_IN <= self._monotonic()
        return has_ebbed and self._buckets.is_full(chat_id)

    def _sweep(self) -> None:
        if len(self._notified) + len(self._full_until) < self._sweep_at:
            return
        self._notified = {chat for chat in self._notified if not self._is_over(chat)}
        still_full = {chat: at for chat, at in self._full_until.items() if not self._is_over(chat)}
        self._full_until = still_full
        self._sweep_at = max(1024, 2 * (len(self._notified) + len(still_full)))


#: Seconds that no pause exceeds, unless Telegram asks for more.
LONGEST_PAUSE = 30.0

_log = structlog.get_logger(__name__)


class Backoff:
    """Exponential backoff by kind of failure: its pause doubles while it lasts.

    However many meet the same failure between two pauses, the next one doubles once.

    Args:
        first_pause: seconds.
        report: hears what goes wrong, each time.
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
        """Note that it goes wrong, newly or still; the bounds of its pause are in seconds."""
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
        """Return whether it has gone wrong and is not over."""
        return kind in self._pauses

    def over(self, kind: str) -> None:
        """Note that it goes well again."""
        self._met.discard(kind)
        if self._pauses.pop(kind, None) is not None:
            _log.info("over", trouble=kind)

    async def waited(self) -> None:
        """Wait for the pause of what has gone wrong since the last time, if anything has."""
        self._met.clear()
        if self._due:
            pause, self._due = self._due, 0.0
            await asyncio.sleep(pause)
