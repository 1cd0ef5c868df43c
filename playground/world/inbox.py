"""The updates that wait for the bot, and the rules by which it takes them."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import SECOND_POLLER, SET_WEBHOOK, WEBHOOK_IS_SET, Refusal
from playground.api.type_check import Kinds

_UPDATE = ("Update",)


@dataclass(slots=True)
class Webhook:
    """Target of updates, and the result of the last delivery."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: Json = field(default_factory=dict)


class Inbox:
    """The queue of updates; the one long poll that may wait for it."""

    def __init__(self, kinds: Kinds, *, first_update: int) -> None:
        self.kinds = kinds
        self.next_update = first_update
        self.pending: deque[Json] = deque()
        self.allowed: list[str] | None = None
        self.webhook = Webhook()
        self.polls = 0
        self.on_update: Callable[[], None] = lambda: None
        self._polling: asyncio.Future[str] | None = None
        self.polled = asyncio.Event()

    def add(self, kind: str, content: Json) -> int | None:
        """Queue an update.

        Returns:
            Its id; None where the bot has not asked for this kind.

        Raises:
            Mismatch: where the update is not what the Bot API's table says.
        """
        if not self.takes(kind):
            return None
        update: Json = {"update_id": self.next_update, kind: content}
        self.kinds.check(_UPDATE, update)
        self.next_update += 1
        self.pending.append(update)
        self._wake()
        self.on_update()
        return int(update["update_id"])

    def takes(self, kind: str) -> bool:
        """Return whether updates of this kind are to be kept for the bot."""
        if not self.allowed:
            return kind not in limits.UPDATES_ON_REQUEST
        return kind in self.allowed

    async def poll(self, params: Json) -> list[Json]:
        """Return what getUpdates answers: at once where updates wait, else after its time-out.

        Raises:
            Refusal: 409 where a webhook is set or another poll takes over.
        """
        if self.webhook.url:
            raise Refusal(409, WEBHOOK_IS_SET)
        self._wake(SECOND_POLLER)
        if "allowed_updates" in params:
            self.allowed = params["allowed_updates"]
        self._confirm(params.get("offset", 0))
        self.polls += 1
        self.polled.set()
        limit = min(max(params.get("limit", limits.UPDATES_A_POLL), 1), limits.UPDATES_A_POLL)
        timeout = min(max(params.get("timeout", 0), 0), limits.POLL_SECONDS)
        if not self.pending and timeout:
            await self._wait(timeout)
        return [self.pending[at] for at in range(min(limit, len(self.pending)))]

    def interrupt(self) -> None:
        """End a waiting poll with a conflict: a webhook has been set."""
        self._wake(SET_WEBHOOK)

    def finish(self) -> None:
        """End a waiting poll with what there is, so that the server can stop."""
        self._wake()

    def drop(self) -> None:
        """Forget all that waits."""
        self.pending.clear()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self.pending) > -offset:
                self.pending.popleft()
        while self.pending and self.pending[0]["update_id"] < offset:
            self.pending.popleft()

    async def _wait(self, seconds: float) -> None:
        waiting: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._polling = waiting
        try:
            async with asyncio.timeout(seconds):
                conflict = await waiting
        except TimeoutError:
            return
        finally:
            if self._polling is waiting:
                self._polling = None
        if conflict:
            raise Refusal(409, conflict)

    def _wake(self, conflict: str = "") -> None:
        if self._polling is not None and not self._polling.done():
            self._polling.set_result(conflict)
        self._polling = None

    def as_json(self) -> Json:
        """Return what must outlive the process."""
        return {
            "next_update": self.next_update,
            "pending": list(self.pending),
            "allowed": self.allowed,
        }

    def restore(self, saved: Json) -> None:
        """Take back what `as_json` gave."""
        self.next_update = saved["next_update"]
        self.pending = deque(saved["pending"])
        self.allowed = saved["allowed"]
