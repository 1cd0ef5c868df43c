"""Drain the outbox: claim, send, settle; a kill can double no more than is under way.

What the pace does not let leave waits in the queue: it is claimed when it may leave.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog
from sqlalchemy import Connection

from bot.services.clock import Clock
from bot.services.last_look import judged
from bot.services.letter import Letter, parcel_of
from bot.services.parcel import PACE, Later, Outcome, Sender, Unknown
from bot.services.settle import Result, adopt_orphans, readable, settle
from bot.storage import claims, occurrences, operations, outbox
from bot.storage.claims import Claimed
from bot.storage.database import Database, Unavailable
from bot.value import Value

log = structlog.get_logger()

SLOTS_LEAST = 8
SLOTS_UNPACED = 256
CLAIMED_MOST = 32  # in one transaction: a tap that comes meanwhile waits for no more
AT_ONCE = 8  # that leave in one turn of the loop: an answer or a tap comes in between
REQUEST_SECONDS = 25  # less than a lease, so that a slow answer is still ours to settle
IDLE_SECONDS = 30
AWAY_SECONDS = 1.0
BACK_OFF_STEPS = 2  # 1 s, 2 s, 4 s: a stop must not wait for longer
LATE_SOUGHT_EVERY = timedelta(seconds=1)


class Pace(Protocol):
    """How fast messages may leave."""

    def room(self, most: int) -> int:
        """How many of so many messages may leave now."""
        ...

    def wait(self) -> float:
        """Seconds until a message may leave for any chat; 0.0 for now."""
        ...

    def wait_for(self, chat_id: int) -> float:
        """Seconds until a message may leave for this chat; 0.0 for now."""
        ...

    def take(self, chat_id: int) -> None:
        """Count a message that leaves now."""
        ...

    def hold(self, seconds: float, chat_id: int | None = None) -> None:
        """Telegram asked for silence: in one chat, or (None) in all of them."""
        ...


class Worker(Value):
    """Who sends: a name that no other process has, and how many requests may be under way."""

    name: str
    slots: int


def slots(send_rate: float) -> int:
    """How many requests may be under way: at least 8, else 0.3 s of the rate; 256 unpaced."""
    if send_rate <= 0:
        return SLOTS_UNPACED
    return max(SLOTS_LEAST, round(0.3 * send_rate))


class _Round(Value):
    """What one transaction brought: letters to carry, and when to look again."""

    letters: tuple[tuple[Claimed, Letter], ...]
    next_ready: datetime | None


class Deliver:
    """Carries letters until it is stopped."""

    def __init__(
        self, database: Database, sender: Sender, pace: Pace, clock: Clock, worker: Worker
    ) -> None:
        self.worker = worker.name
        self._database = database
        self._sender = sender
        self._pace = pace
        self._clock = clock
        self._most = worker.slots
        self._under_way = 0
        self._in_hand: set[int] = set()  # under way, or carried and not settled yet
        self._results: list[Result] = []
        self._news = asyncio.Event()
        self._is_crush = False  # more waits than may leave
        self._late_sought = clock()
        self._failed = 0  # rounds, one after another
        self._stopping = False
        self._carriers: asyncio.TaskGroup | None = None

    def wake(self) -> None:
        """Something was queued."""
        self._news.set()

    def carry_now(self, row: Claimed, letter: Letter) -> None:
        """Carry what was born sending in a turn that has just been committed."""
        self._start(row, letter, 0)

    def stop(self) -> None:
        """Claim no more; `run` returns when what is under way is settled."""
        self._stopping = True
        self._news.set()

    async def run(self) -> None:
        """Carry letters until `stop`; cancelled, what has no answer is settled as unknown."""
        try:
            async with asyncio.TaskGroup() as self._carriers:
                while not self._stopping:
                    await self._once()
        finally:
            await self._settle_rest()

    async def recover(self, *, is_alone: bool) -> int:
        """Adopt letters whose owner is dead; with `is_alone`, all that are under way."""
        # A clock that was set forward ends the leases of what is still in hand here.
        held = frozenset(self._in_hand)
        return await self._database.transaction(
            adopt_orphans, self.worker, self._clock(), all_=is_alone, but=held
        )

    async def _once(self) -> None:
        self._news.clear()
        results, self._results = self._results, []
        free = self._pace.room(self._most - self._under_way)
        try:
            done = await self._database.in_bulk(self._round, results, free, self._clock())
        except Unavailable as error:
            self._results = results + self._results
            log.warning("outbox_unavailable", error=str(error))
            await asyncio.sleep(AWAY_SECONDS)
            return
        except Exception:
            log.exception("outbox_failed")
            await self._settle_singly(results)
            await asyncio.sleep(AWAY_SECONDS * 2 ** min(self._failed, BACK_OFF_STEPS))
            self._failed += 1
            return
        self._failed = 0
        self._in_hand.difference_update(each.row.id for each in results)
        for nth, (row, letter) in enumerate(done.letters):
            self._start(row, letter, nth // AT_ONCE)
        seconds = self._rests(done.next_ready)
        if not self._results and seconds > 0:
            await self._wait(seconds)

    async def _settle_singly(self, results: Sequence[Result]) -> None:
        """Settle each by itself, for one of them may be why all together could not be.

        That one waits for its lease to run out, and is adopted then.
        """
        for result in results:
            try:
                await self._database.transaction(settle, self.worker, [result], self._clock())
            except Unavailable:
                self._results.append(result)
                continue
            except Exception as error:
                log.warning(
                    "result_unsettled", outbox_id=result.row.id, error=type(error).__name__
                )
            self._in_hand.discard(result.row.id)
        try:
            await self._database.transaction(operations.count, {"outbox_failed": 1})
        except Unavailable as error:
            log.warning("outbox_unavailable", error=str(error))

    def _rests(self, next_ready: datetime | None) -> float:
        """Seconds until something that waits may leave."""
        if self._is_crush and self._under_way < self._most:
            return self._pace.wait()
        if next_ready is None:
            return IDLE_SECONDS
        return max(0.01, (next_ready - self._clock()).total_seconds())

    async def _wait(self, seconds: float) -> None:
        """Until a letter was carried, something was queued, or so long."""
        try:
            await asyncio.wait_for(self._news.wait(), min(seconds, IDLE_SECONDS))
        except TimeoutError:
            return

    def _round(
        self, connection: Connection, results: Sequence[Result], free: int, now: datetime
    ) -> _Round:
        settle(connection, self.worker, results, now)
        self._drop_late(connection, now)
        most = min(free, CLAIMED_MOST)
        rows = claims.claim(connection, self.worker, now, most) if most > 0 else []
        # What waits behind its own chat is no crush.
        self._is_crush = len(rows) == most if most > 0 else outbox.is_ready(connection, now)
        letters = readable(connection, self.worker, rows, now)
        kept = judged(connection, self.worker, letters, now)
        next_ready = None if self._is_crush else outbox.next_ready(connection, now)
        return _Round(tuple(kept), next_ready)

    def _drop_late(self, connection: Connection, now: datetime) -> None:
        """What waited past its last instant is never claimed; in a crush, counted by and by."""
        if self._is_crush and now - self._late_sought < LATE_SOUGHT_EVERY:
            return
        self._late_sought = now
        late = outbox.drop_late(connection, now)
        if late:
            _count_late(connection, late, now)

    def _start(self, row: Claimed, letter: Letter, let_past: int) -> None:
        if self._carriers is None:
            raise RuntimeError("deliver does not run")
        self._in_hand.add(row.id)
        wait = self._pace.wait_for(row.chat_id)
        if wait > 0:
            # Under way it would be a doubt after a kill, though it never left.
            self._ended(row, letter, Later(PACE, timedelta(seconds=wait)))
            return
        self._pace.take(row.chat_id)
        self._under_way += 1
        self._carriers.create_task(self._carry(row, letter, let_past))

    async def _carry(self, row: Claimed, letter: Letter, let_past: int) -> None:
        outcome: Outcome = Unknown()
        try:
            for _ in range(let_past):
                await asyncio.sleep(0)  # whatever else the loop has to do
            outcome = await self._send(row, letter)
        except TimeoutError:
            log.warning("send_without_answer", outbox_id=row.id)
        except Unavailable as error:
            # What is gathered when it is sent, such as an export: nothing has left.
            log.warning("send_unavailable", outbox_id=row.id, error=str(error))
            outcome = Later("away")
        except Exception:
            log.exception("send_failed", outbox_id=row.id)
        finally:
            self._under_way -= 1
            self._ended(row, letter, outcome)

    def _ended(self, row: Claimed, letter: Letter, outcome: Outcome) -> None:
        self._results.append(Result(row, letter, outcome))
        self._news.set()

    async def _send(self, row: Claimed, letter: Letter) -> Outcome:
        async with asyncio.timeout(REQUEST_SECONDS):
            outcome = await self._sender.send(parcel_of(letter, row))
        if isinstance(outcome, Later) and outcome.after is not None:
            chat_id = None if outcome.everyone else row.chat_id
            self._pace.hold(outcome.after.total_seconds(), chat_id)
        return outcome

    async def _settle_rest(self) -> None:
        results, self._results = self._results, []
        if not results:
            return
        try:
            await self._database.transaction(settle, self.worker, results, self._clock())
        except Unavailable as error:
            # Nobody can write them down any more: the next start counts them as unknown.
            log.warning("results_unsettled", count=len(results), error=str(error))


def _count_late(
    connection: Connection, late: Sequence[tuple[int | None, object]], now: datetime
) -> None:
    keys = [
        promise.key(person_id)
        for person_id, letter in late
        if isinstance(letter, Letter) and person_id is not None
        for promise in letter.promises
    ]
    occurrences.close(connection, keys, now, state="dropped", reason="late")
    operations.count(connection, {"dropped_late": len(late)})
