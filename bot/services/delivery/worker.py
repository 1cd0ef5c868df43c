"""Drain the outbox: claim, send, record; a kill can double no more than is under way.

What the pace does not let leave waits in the queue: it is claimed when it may leave.
"""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime, timedelta

import structlog
from sqlalchemy import Connection

from bot.clock import Clock
from bot.coaching.reminders.policy import OccurrenceState, Reason
from bot.services.app_context import AppContext
from bot.services.delivery.pace import Pace
from bot.services.delivery.recheck import Recheck
from bot.services.delivery.results import (
    Patience,
    Result,
    Silence,
    adopt_orphans,
    below_prompts,
    readable,
    record_results,
)
from bot.services.messages import (
    PACE,
    Later,
    MessageBody,
    Outcome,
    OutgoingMessage,
    Sender,
    Unknown,
)
from bot.storage import operations
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import claims
from bot.storage.outbox.claims import Batch, Birth, Claimed
from bot.storage.outbox.outbox import Lane
from bot.storage.outbox.ready import Kind, Search
from bot.storage.rows import occurrences
from bot.tuning import TUNING
from bot.value import Value

log = structlog.get_logger()

BACK_OFF_STEPS = 2  # 1 s, 2 s, 4 s: a stop must not wait for longer


class Worker(Value):
    """A sending process: its name, requests under way at most, and what prompts are made of."""

    name: str
    slots: int
    app: AppContext


def slots(send_rate: float) -> int:
    """Return the most requests under way: at least 8, else 0.3 s of the rate; 256 unpaced."""
    if send_rate <= 0:
        return TUNING.slots_unpaced
    return max(TUNING.slots_least, round(0.3 * send_rate))


class _Round(Value):
    """Result of one transaction: messages to send, and what else waits."""

    messages: tuple[tuple[Claimed, MessageBody], ...]
    batch: Batch
    is_crush: bool  # more waits than may leave
    is_again: bool  # a row at the front of its chat was dropped: the next may leave


class Deliver:
    """Worker that sends messages until it is stopped."""

    def __init__(
        self, database: Database, sender: Sender, pace: Pace, clock: Clock, worker: Worker
    ) -> None:
        self.worker = worker.name
        self._database = database
        self._app = worker.app
        self._sender = sender
        self._pace = pace
        self._silence = Silence()
        self._clock = clock
        self._most = worker.slots
        self._under_way = 0
        self._in_hand: set[Birth] = set()  # leased to us, and not recorded yet
        self._in_doubt: set[int] = set()  # of these, tried again after a doubt
        self._results: list[Result] = []  # until they are recorded
        #: Claimed in rounds whose commit went unanswered, or took long: leased to us, and sent by
        #: nobody.
        self._unanswered: list[tuple[Claimed, MessageBody]] = []
        self._news = asyncio.Event()
        self._patience = Patience()
        self._served: Mapping[Kind, int] = {}  # where the turns of the chats stand
        self._failed = 0  # rounds, one after another
        self._stopping = False
        self._tasks: asyncio.TaskGroup | None = None

    def wake(self) -> None:
        """Notice that something was queued."""
        self._news.set()

    def send_now(self, row: Claimed, body: MessageBody) -> None:
        """Send what was claimed in a turn that has just been committed."""
        if self._is_stale(row.created_at):
            self._in_hand.add(row.birth)
            self._unanswered.append((row, body))
            self._news.set()
        else:
            self._start(row, body, 0)

    def stop(self) -> None:
        """Claim no more; `run` returns when what is under way is recorded."""
        self._stopping = True
        self._news.set()

    async def run(self) -> None:
        """Send messages until `stop`; cancelled, what has no answer is recorded as unknown."""
        self._patience = Patience()  # a slow start is no part of a life
        try:
            async with asyncio.TaskGroup() as self._tasks:
                leasing = self._tasks.create_task(self._extend_leases())
                while not self._stopping:
                    await self._once()
                leasing.cancel()
        finally:
            await self._record_rest()

    async def _extend_leases(self) -> None:
        while True:
            await asyncio.sleep(TUNING.lease.total_seconds() / 3)
            try:
                await self.extend_leases()
            except Exception as error:
                log.warning("outbox_unavailable", error=str(error))

    async def extend_leases(self) -> None:
        """Keep what is in hand: where results wait for locks, another process would adopt it."""
        held = [number for number, _, _ in tuple(self._in_hand)]  # a round adds to it meanwhile
        if held:
            await self._database.transaction(claims.extend, self.worker, held, self._clock())

    async def recover(self, *, is_alone: bool) -> int:
        """Adopt messages whose owner is dead; with `is_alone`, all that are under way."""
        # A clock that was set forward ends the leases of what is in hand here, also of what a
        # round claims before this transaction begins.
        return await self._database.transaction(
            adopt_orphans, self.worker, self._clock(), all_=is_alone, but=self._in_hand
        )

    async def _once(self) -> None:
        self._news.clear()
        results = list(self._results)  # a cancelled round leaves them to `_record_rest`
        unanswered, self._unanswered = self._unanswered, []
        search = self._search(results)
        rounds: list[_Round] = []
        try:
            done = await self._database.in_bulk(self._round, results, search, unanswered, rounds)
        except Unavailable as error:
            self._unanswered = [*_messages(unanswered, rounds).values(), *self._unanswered]
            await self._is_away(error)
            return
        except Exception:
            log.exception("outbox_failed")
            self._in_hand.difference_update(_messages(unanswered, rounds))
            await self._is_broken(results)
            return
        self._failed = 0
        del self._results[: len(results)]
        self._in_hand.difference_update(each.row.birth for each in results)
        self._in_hand.difference_update(_messages(unanswered, rounds))
        self._in_hand.update(row.birth for row, _ in done.messages)
        self._served = done.batch.served
        self._start_all(done.messages, search.now)
        seconds = self._rests(done)
        if not self._results and seconds > 0:
            await self._wait(seconds)

    def _start_all(
        self, messages: Sequence[tuple[Claimed, MessageBody]], leased_at: datetime
    ) -> None:
        if self._is_stale(leased_at):
            self._unanswered.extend(messages)
            return
        for nth, (row, body) in enumerate(messages):
            self._start(row, body, nth // TUNING.sends_begun)

    def _is_stale(self, leased_at: datetime) -> bool:
        """Return whether a lease may end before its messages are recorded: it is renewed first.

        The commit waited for locks, or the clock was set forward meanwhile: another process
        would take them for orphans while they are under way.
        """
        return self._clock() - leased_at > TUNING.lease / 3

    async def _is_away(self, error: Unavailable) -> None:
        log.warning("outbox_unavailable", error=str(error))
        await asyncio.sleep(TUNING.delivery_away_seconds)

    async def _is_broken(self, results: Sequence[Result]) -> None:
        await self._record_singly(results)
        await asyncio.sleep(TUNING.delivery_away_seconds * 2 ** min(self._failed, BACK_OFF_STEPS))
        self._failed += 1

    def _search(self, results: Sequence[Result]) -> Search:
        """Return what the next round looks for; `results` are under way no more."""
        most = max(0, min(self._pace.room(self._most - self._under_way), TUNING.messages_claimed))
        self._in_doubt.difference_update(each.row.id for each in results)
        doubts = self._patience.allows(len(self._in_doubt))
        return Search(self._clock(), most, doubts, self._served)

    async def _record_singly(self, results: Sequence[Result]) -> None:
        """Record each by itself, for one of them may be why all together could not be.

        That one waits for its lease to run out, and is adopted then.
        """
        for result in results:
            try:
                await self._database.transaction(
                    record_results, self.worker, [result], self._clock()
                )
            except Unavailable:
                continue
            except Exception as error:
                log.warning(
                    "result_not_recorded", outbox_id=result.row.id, error=type(error).__name__
                )
            self._results.remove(result)
            self._in_hand.discard(result.row.birth)
        try:
            await self._database.transaction(operations.count, {"outbox_failed": 1})
        except Unavailable as error:
            log.warning("outbox_unavailable", error=str(error))

    def _rests(self, done: _Round) -> float:
        """Return seconds until something that waits may leave."""
        if self._unanswered:
            return 0.0
        if done.is_crush and self._under_way < self._most:
            return self._pace.wait()
        if done.is_again:
            return 0.0
        seconds: float = TUNING.delivery_idle_seconds
        if done.batch.waiting.next_at is not None:
            until = (done.batch.waiting.next_at - self._clock()).total_seconds()
            seconds = max(0.01, until)
        if done.batch.waiting.is_in_doubt and self._patience.seconds_left > 0:
            seconds = min(seconds, self._patience.seconds_left)
        return seconds

    async def _wait(self, seconds: float) -> None:
        """Wait until a message was sent or queued, at most so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(min(seconds, TUNING.delivery_idle_seconds)):
                await self._news.wait()

    def _round(
        self,
        connection: Connection,
        results: Sequence[Result],
        search: Search,
        unanswered: Sequence[tuple[Claimed, MessageBody]],
        rounds: list[_Round],
    ) -> _Round:
        """Record, claim and judge; `rounds` has the result, whatever becomes of the commit."""
        now = search.now
        record_results(connection, self.worker, results, now)
        ours = claims.renew(connection, self.worker, [row for row, _ in unanswered], now)
        batch = claims.claim(connection, self.worker, search)
        _count_late(connection, batch.late, now)
        # What waits behind its own chat is no crush.
        is_crush = len(batch.rows) == search.most if search.most else batch.waiting.is_any
        messages = readable(connection, self.worker, batch.rows, now)
        ready = messages
        if any(row.lane == Lane.REMINDER for row, _ in messages):
            ready = Recheck(connection, self._app, self.worker, now).ready(messages)
        ready = below_prompts(connection, ready, now)
        again = [pair for pair in unanswered if pair[0].birth in ours]
        is_again = bool(batch.late) or len(ready) < len(batch.rows)
        rounds.append(_Round((*again, *ready), batch, is_crush, is_again))
        self._in_hand.update(row.birth for row, _ in ready)  # before anybody sees them leased
        return rounds[-1]

    def _start(self, row: Claimed, body: MessageBody, yields: int) -> None:
        if self._tasks is None:
            raise RuntimeError("deliver does not run")
        self._in_hand.add(row.birth)
        if row.attempts:
            self._in_doubt.add(row.id)
        wait = self._pace.wait_for(row.chat_id, row.act)
        if wait > 0:
            # Under way it would be a doubt after a kill, though it never left.
            self._ended(row, body, Later(PACE, timedelta(seconds=wait)))
            return
        self._pace.take(row.chat_id, row.act)
        self._under_way += 1
        silences = self._silence.requests
        self._tasks.create_task(self._send_and_record(row, body, yields, silences))

    async def _send_and_record(
        self, row: Claimed, body: MessageBody, yields: int, silences: int
    ) -> None:
        outcome: Outcome = Unknown()
        try:
            for _ in range(yields):
                await asyncio.sleep(0)  # whatever else the loop has to do
            # Telegram may have asked for it since the pace let this one go.
            silence = self._silence.since(silences, row.chat_id)
            outcome = (
                Later(PACE, timedelta(seconds=silence)) if silence else await self._send(row, body)
            )
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
            self._ended(row, body, outcome)

    def _ended(self, row: Claimed, body: MessageBody, outcome: Outcome) -> None:
        self._results.append(Result(row, body, outcome))
        self._news.set()

    async def _send(self, row: Claimed, body: MessageBody) -> Outcome:
        async with asyncio.timeout(TUNING.request_seconds):
            outcome = await self._sender.send(outgoing_message(body, row))
        if isinstance(outcome, Later) and outcome.after is not None:
            chat_id = None if outcome.everyone else row.chat_id
            self._pace.hold(outcome.after.total_seconds(), chat_id)
            self._silence.begin(outcome.after.total_seconds(), chat_id)
        return outcome

    async def _record_rest(self) -> None:
        results = list(self._results)
        if not results:
            return
        try:
            await self._database.transaction(record_results, self.worker, results, self._clock())
            self._results.clear()
        except Unavailable as error:
            # Nobody can write them down any more: the next start counts them as unknown.
            log.warning("results_not_recorded", count=len(results), error=str(error))
        except Exception:
            log.exception("outbox_failed")
            await self._record_singly(results)


def _messages(
    unanswered: Sequence[tuple[Claimed, MessageBody]], rounds: Sequence[_Round]
) -> dict[Birth, tuple[Claimed, MessageBody]]:
    """Return what rounds may have leased to us, each message once, as the last round has it."""
    claimed = [*unanswered, *(pair for each in rounds for pair in each.messages)]
    return {pair[0].birth: pair for pair in claimed}


def outgoing_message(body: MessageBody, claimed: Claimed) -> OutgoingMessage:
    """Return a claimed row as the sender takes it."""
    return OutgoingMessage(
        chat_id=claimed.chat_id,
        content=body.content,
        locale=body.locale,
        revision=claimed.revision,
        edits=claimed.edits,
        edits_media=claimed.edits_media,
        topic=body.topic,
    )


def _count_late(
    connection: Connection, late: Sequence[tuple[int | None, object]], now: datetime
) -> None:
    if not late:
        return
    keys = [
        ref.key(person_id)
        for person_id, body in late
        if isinstance(body, MessageBody) and person_id is not None
        for ref in body.refs
    ]
    occurrences.close(connection, keys, OccurrenceState.DROPPED, Reason.LATE, now)
    operations.count(connection, {"dropped_late": len(late)})
