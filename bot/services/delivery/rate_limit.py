"""Keep to SEND_RATE over all processes: every message takes a send slot of its own."""

import asyncio
import time
from collections import deque
from collections.abc import Callable

from bot.services.messages import PACE, Later, Outcome, OutgoingMessage, Sender
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import send_slots
from bot.tuning import TUNING
from bot.value import Value

#: Seconds between two messages in a group, of which Telegram takes 20 a minute.
GROUP_INTERVAL = 3.2


class SendSlot(Value):
    """Slot of one message, in seconds of this process's monotonic clock."""

    opens: float
    closes: float


def rate_limited(sender: Sender, database: Database, rate: float) -> Sender:
    """Limit the sender where other processes may send as well; rate 0: unlimited."""
    if database.is_embedded or rate == 0:
        return sender
    return RateLimitedSender(sender, RateLimiter(database, rate))


class RateLimiter:
    """Rate limiter shared by all processes: reserves send slots in the database.

    In any `s` seconds at most `(s + open) * rate + 1` messages leave, whoever sends them; `open`
    is `slot_open_seconds`.

    Args:
        rate: messages a second over all processes, more than 0.
        monotonic: seconds, never backwards.
    """

    def __init__(
        self, database: Database, rate: float, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._database = database
        self._interval = 1 / rate
        self._most = max(1, int(rate * TUNING.slots_booked_seconds))
        self._monotonic = monotonic
        self._booking = asyncio.Lock()
        self._waiting = 0
        self._slots: deque[SendSlot] = deque()

    async def acquire(self) -> bool:
        """Wait for a send slot; False where none is free soon, or where it was missed.

        Raises:
            Unavailable: the database is away.
        """
        slot = await self._next()
        if slot is None:
            return False
        await asyncio.sleep(max(0.0, slot.opens - self._monotonic()))
        return self._monotonic() <= slot.closes

    async def is_group_free(self, chat_id: int) -> bool:
        """Take the next slot of a group, over all processes; False where it is not free yet.

        Raises:
            Unavailable: the database is away.
        """
        name = send_slots.slot_name(chat_id)
        seconds = await self._database.transaction(send_slots.book, 1, GROUP_INTERVAL, name)
        if seconds is not None:
            await asyncio.sleep(seconds)
        return seconds is not None

    async def _next(self) -> SendSlot | None:
        self._waiting += 1
        try:
            async with self._booking:  # whoever comes in first books for all who wait
                self._forget_missed()
                if not self._slots:
                    await self._book(min(self._waiting, self._most))
                return self._slots.popleft() if self._slots else None
        finally:
            self._waiting -= 1

    def _forget_missed(self) -> None:
        while self._slots and self._slots[0].closes < self._monotonic():
            self._slots.popleft()

    async def _book(self, count: int) -> None:
        asked = self._monotonic()
        first = await self._database.transaction(send_slots.book, count, self._interval)
        answered = self._monotonic()
        if first is None:
            return
        # "Now" was somewhere in between: neither too early by the one nor too late by the other.
        for seconds in (first + n * self._interval for n in range(count)):
            self._slots.append(
                SendSlot(answered + seconds, asked + seconds + TUNING.slot_open_seconds)
            )


class RateLimitedSender:
    """Sender that takes a slot for each message."""

    def __init__(self, sender: Sender, limiter: RateLimiter) -> None:
        self._sender = sender
        self._limiter = limiter

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Send one message in its slot."""
        try:
            async with asyncio.timeout(TUNING.slot_wait_seconds):
                may_leave = await self._may_leave(outgoing.chat_id)
        except (Unavailable, TimeoutError):  # nothing has left: no doubt
            may_leave = False
        return await self._sender.send(outgoing) if may_leave else Later(PACE, TUNING.slot_retry)

    async def _may_leave(self, chat_id: int) -> bool:
        is_free = chat_id > 0 or await self._limiter.is_group_free(chat_id)
        return is_free and await self._limiter.acquire()
