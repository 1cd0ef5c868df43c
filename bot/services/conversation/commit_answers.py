"""Commit turns; what a turn put under way is not lost when the answer to its commit is."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import Concatenate, ParamSpec

from sqlalchemy import Connection

from bot.services.incoming import Answer
from bot.services.message_body import MessageBody
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import claims
from bot.storage.outbox.claims import Claimed
from bot.tuning import TUNING
from bot.value import Value

P = ParamSpec("P")

ClaimedMessages = tuple[tuple[Claimed, MessageBody], ...]


class Taken(Value):
    """What a committed turn leaves to do: messages under way, and the answer to a tap."""

    messages: ClaimedMessages = ()
    answer: Answer | None = None
    wake_at: datetime | None = None
    has_to_wait: bool = False  # an answer, behind others of its chat


class TurnCommits:
    """Runs turns as transactions, and remembers those of which nobody knows the outcome.

    Args:
        worker: who has leased what a turn puts under way.
    """

    def __init__(self, database: Database, worker: str) -> None:
        self._database = database
        self._worker = worker
        self._unknown: deque[list[Taken]] = deque(maxlen=TUNING.commits_in_doubt)

    async def run(
        self,
        turn: Callable[Concatenate[Connection, P], Taken],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> Taken:
        """Run one turn; committed when this returns.

        Raises:
            Unavailable: whether it was committed may be unknown.
        """
        done: list[Taken] = []

        def remembered(connection: Connection) -> Taken:
            taken = turn(connection, *args, **kwargs)
            done.append(taken)
            return taken

        try:
            return await self._database.transaction(remembered)
        except (Unavailable, asyncio.CancelledError):
            # On SQLite it may still run: what it comes to is looked at when it is asked for.
            self._unknown.append(done)
            raise

    async def committed_after_all(self, now: datetime) -> ClaimedMessages:
        """Messages of turns of unknown outcome that are under way and carried by nobody.

        Raises:
            Unavailable: they are looked for again the next time.
        """
        if not self._unknown:
            return ()
        # Taken off at once: whoever asks in the same moment must not carry them as well.
        looked_for = list(self._unknown)
        self._unknown.clear()

        def found(connection: Connection) -> ClaimedMessages:
            # On SQLite a turn that was cancelled as it ran has ended by now, not before.
            messages = [pair for done in looked_for for taken in done for pair in taken.messages]
            rows = [row for row, _ in messages]
            ours = claims.renew(connection, self._worker, rows, now)
            return tuple(pair for pair in messages if pair[0].birth in ours)

        try:
            return await self._database.transaction(found)
        except BaseException:
            self._unknown.extend(looked_for)
            raise
