"""Long polling: chats side by side, each in order; an update is acknowledged once handled.

Telegram forgets every update below the offset that it is asked from. So the offset only ever
moves up to the lowest update that is not handled yet; what comes again from above it is known
and passed over. What is held back is handled by that: it never waits in the line of its chat.
"""

import asyncio
from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Iterable
from math import inf

from bot.chat.limits import Backoff
from bot.chat.raw_data import ALLOWED_UPDATES, Json, chat_of, is_identified
from bot.chat.receiving.update_source import Pipeline
from bot.chat.set_up import forget_webhook
from bot.chat.transport import NoAnswer, NotReached, Reply, Transport
from bot.tuning import TUNING

#: Seconds between two tries of what the database did not take: it is asked soon after it is well.
AWAY_LONGEST = 5.0

#: Seconds that updates under way get to end in when polling stops.
LAST_SECONDS = 10.0


class Polling:
    """Fetches updates and has them handled.

    Args:
        transport: where to fetch from.
        pipeline: handles updates; while its database is away nothing is acknowledged.
        polled: told after each fetch that went well, while the database does.
        troubled: told why the next one does not.
        first_pause: seconds to wait after the first failure; it doubles each time.
    """

    def __init__(
        self,
        transport: Transport,
        pipeline: Pipeline,
        polled: Callable[[], None],
        troubled: Callable[[str], None] | None = None,
        *,
        first_pause: float = 1.0,
    ) -> None:
        self._transport = transport
        self._pipeline = pipeline
        self._polled = polled
        self._window = Window()
        self._lines: dict[int, deque[Json]] = {}
        self._untaken: set[int] = set()  # chats whose last update the database did not take
        self._workers: set[asyncio.Task[None]] = set()
        self._progressed = asyncio.Event()
        self._stopping = asyncio.Event()
        self._backoff = Backoff(first_pause, troubled)
        self._is_webhook_set = False

    async def run(self) -> None:
        """Poll until `stop` is called; then end within `LAST_SECONDS`."""
        async with asyncio.TaskGroup() as group:
            fetching = group.create_task(self._fetch_on(group))
            await self._stopping.wait()
            fetching.cancel()
            if self._workers:
                await asyncio.wait(self._workers, timeout=LAST_SECONDS)
            for worker in list(self._workers):
                worker.cancel()

    def stop(self) -> None:
        """Fetch no more; what is under way is finished, the rest comes again at the start."""
        self._stopping.set()

    async def _fetch_on(self, group: asyncio.TaskGroup) -> None:
        while True:
            if self._is_webhook_set:
                self._is_webhook_set = False
                await forget_webhook(self._transport)
            updates = await self._fetched()
            fresh = [] if updates is None else self._window.fresh(updates)
            if self._untaken and not self._window.is_open:
                self._untaken.clear()  # Telegram has it no more: nobody waits for it
                self._backoff.over("database_unavailable")
            self._hand_on(fresh, group)
            # A full answer may hide more: fetch on when the next one has room for half as many.
            is_more = (
                bool(fresh) and updates is not None and len(updates) == TUNING.updates_fetched
            )
            await self._handled_but(TUNING.updates_fetched // 2 if is_more else 0)
            await self._backoff.waited()

    async def _fetched(self) -> list[Json] | None:
        """Return the updates that wait, known ones among them; None where that went wrong."""
        seconds = 0 if self._window.is_open else TUNING.long_poll_seconds
        params: Json = {
            "limit": TUNING.updates_fetched,
            "timeout": seconds,
            "allowed_updates": ALLOWED_UPDATES,
        }
        offset = self._window.offset()
        if offset is not None:
            params["offset"] = offset
        try:
            reply = await self._transport.call("getUpdates", params, answer_within=seconds + 10.0)
        except (NotReached, NoAnswer) as error:
            self._backoff.met("telegram_unreachable", cause=str(error))
            return None
        if not reply.is_done:
            self._refused(reply)
            return None
        self._went_well(is_undisturbed=seconds > 0 and not reply.result)
        return self._identified(reply.result)

    def _refused(self, reply: Reply) -> None:
        if reply.code == 409:
            # It could not be forgotten at the start, or another process has set it since.
            self._is_webhook_set = "webhook" in reply.description.lower()
            self._backoff.met("polling_conflict", cause=reply.description)
        else:
            hold = float(reply.parameters.get("retry_after") or 0)
            cause = f"{reply.code} {reply.description}"
            self._backoff.met("polling_refused", cause=cause, at_least=hold)

    def _went_well(self, *, is_undisturbed: bool) -> None:
        self._backoff.over("telegram_unreachable")
        self._backoff.over("polling_refused")
        if is_undisturbed:
            # Two pollers take turns in ending each other: only a poll that ran its full time
            # shows that the other one is gone.
            self._backoff.over("polling_conflict")
        if not self._backoff.is_met("database_unavailable"):
            self._polled()

    def _identified(self, updates: list[Json]) -> list[Json]:
        known = [raw for raw in updates if is_identified(raw)]
        if len(known) < len(updates):
            # Without an id it can never be acknowledged, so it would come again at once.
            self._backoff.met("update_without_id", cause="the server broke the Bot API")
        return known

    def _hand_on(self, updates: list[Json], group: asyncio.TaskGroup) -> None:
        for raw in updates:
            if self._pipeline.lets_in(raw):
                self._enqueue(raw, group)
            else:
                self._window.handled(raw)

    def _enqueue(self, raw: Json, group: asyncio.TaskGroup) -> None:
        chat_id = chat_of(raw)
        line = self._lines.get(chat_id)
        if line is None:
            line = self._lines[chat_id] = deque()
            worker = group.create_task(self._walk(chat_id, line))
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        line.append(raw)

    async def _walk(self, chat_id: int, line: deque[Json]) -> None:
        try:
            while line and not self._stopping.is_set():
                await self._pipeline.take(line[0])
                self._window.handled(line.popleft())
                self._untaken.discard(chat_id)
                self._progressed.set()
            if not self._untaken:
                self._backoff.over("database_unavailable")
        except self._pipeline.unavailable as error:
            # None of this chat is acknowledged: it all comes again, in order.
            self._untaken.add(chat_id)
            self._backoff.met("database_unavailable", cause=str(error), at_most=AWAY_LONGEST)
        finally:
            self._window.put_back(line)
            del self._lines[chat_id]
            self._progressed.set()

    async def _handled_but(self, most: int) -> None:
        """Wait until at most so many would come again, nothing is under way, or it takes long."""
        try:
            async with asyncio.timeout(TUNING.slow_update_seconds):
                while self._window.under_way and self._window.known_again > most:
                    self._progressed.clear()
                    await self._progressed.wait()
        except TimeoutError:
            return


class Window:
    """Window of updates that were fetched and are not confirmed yet."""

    def __init__(self) -> None:
        self._open: set[int] = set()  # seen and not handled
        self._under_way: set[int] = set()
        self._handled: set[int] = set()  # above one that is open
        self._next: int | None = None
        self._last: list[int] = []  # what came last, in order

    @property
    def is_open(self) -> bool:
        """True while an update that was seen is not handled."""
        return bool(self._open)

    @property
    def under_way(self) -> int:
        """The number of updates that are being handled."""
        return len(self._under_way)

    @property
    def known_again(self) -> int:
        """Count the updates of the last answer that would come again with the next."""
        return len(self._last) - bisect_left(self._last, self.offset() or 0)

    def offset(self) -> int | None:
        """Return the offset that confirms all below every open update; None: all."""
        return min(self._open) if self._open else self._next

    def fresh(self, updates: list[Json]) -> list[Json]:
        """Return those that are to be handled now; from here on they are under way."""
        ids = [raw["update_id"] for raw in updates]
        if ids:
            self._next = ids[-1] + 1
        self._last = ids
        # What does not come again has been confirmed.
        self._handled.intersection_update(ids)
        # It was asked from the lowest open one: what lies below the answer is gone at Telegram.
        first = ids[0] if ids else inf
        self._open = {n for n in self._open if n >= first or n in self._under_way}
        known = self._under_way | self._handled
        found = [raw for raw in updates if raw["update_id"] not in known]
        self._open.update(raw["update_id"] for raw in found)
        self._under_way.update(raw["update_id"] for raw in found)
        return found

    def handled(self, raw: Json) -> None:
        """Note an update as handled: it can be confirmed once all before it can."""
        update_id = raw["update_id"]
        self._open.discard(update_id)
        self._under_way.discard(update_id)
        self._handled.add(update_id)

    def put_back(self, updates: Iterable[Json]) -> None:
        """They are not under way any more, and not handled either."""
        self._under_way.difference_update(raw["update_id"] for raw in updates)
