"""One run: a system whose every message is noted, and what is read off at the end."""

from __future__ import annotations

import random
import sys
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path

from bot.storage.tables.columns import EPOCH, MICROSECOND
from tests.end_to_end.support.bot_process import BotProcess
from tests.end_to_end.support.system import System, system
from tests.fault_injection.campaigns.support.ledger import Ledger, Name, prompt_or_unnamed
from tests.fault_injection.campaigns.support.record import Record

_DROPPED = (
    "SELECT person_id, local_date, reason FROM occurrences WHERE state = 'dropped' "
    "AND reason != 'unknown'"
)


class Campaign:
    """One run: the system, its ledger, its record and its chance."""

    def __init__(self, made: System, ledger: Ledger, seed: int, planned: Collection[str]) -> None:
        self.system = made
        self.ledger = ledger
        self.seed = seed
        self.random = random.Random(seed)
        self.record = Record(planned=frozenset(planned))

    def sets(self, **environment: str) -> None:
        """Give the bot other settings, before it starts."""
        self.system.environment |= environment
        self.system.bot = BotProcess(self.system.environment, self.system.folder / "bot.log")

    def runs(self, *program: str) -> None:
        """Start another program than the bot as it is, before it starts."""
        log = self.system.folder / "bot.log"
        self.system.bot = BotProcess(self.system.environment, log, program=program)

    def injected(self, kind: str) -> None:
        """A fault has really happened."""
        self.record.injected[kind] += 1

    def under_way(self) -> dict[int, int]:
        """The messages that may be on their way now, and their chats."""
        rows = self.system.asks("SELECT id, chat_id FROM outbox WHERE state = 'sending'")
        return {int(str(id_)): int(str(chat)) for id_, chat in rows}

    def cut_off(self, messages: dict[int, int]) -> None:
        """Of these nobody can know any more whether they arrived."""
        self.record.under_way.update(messages.values())

    def now(self) -> int:
        """The coach's now as the database writes instants."""
        return (self.system.clock.now() - EPOCH) // MICROSECOND

    def waiting(self) -> int:
        """Return how many messages are still to leave."""
        statement = "SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')"
        rows = self.system.asks(statement)
        return int(str(rows[0][0])) if rows else 0

    async def one_more_comes(self) -> None:
        """Wait for the next arrival."""
        seen = len(self.ledger.arrivals)
        await self.system.until(lambda: len(self.ledger.arrivals) > seen, "one more comes")

    def takes_stock(self) -> Record:
        """Read off what came, what was let fall, and both counters; print the figures."""
        record = self.record
        record.arrivals = self.ledger.arrivals
        record.unanswered = self.ledger.unanswered
        record.injected += self.system.playground.faults.happened
        record.unknown = self.system.counter("unknown")
        record.dropped_as_unknown = self.system.counter("dropped_unknown")
        for person, day, reason in self.system.asks(_DROPPED):
            key = int(str(person)), f"prompt {str(day).replace('-', '')}"
            record.let_fall[key] = str(reason)
        sys.stdout.write(f"seed {self.seed}: {record.figures()}\n")
        return record


@asynccontextmanager
async def campaign(
    folder: Path, seed: int, planned: Collection[str] = (), name: Name = prompt_or_unnamed
) -> AsyncIterator[Campaign]:
    """A run in which these kinds of faults are to happen; the bot is not started yet."""
    async with system(folder) as made:
        ledger = Ledger(name)
        made.playground.calls = ledger
        yield Campaign(made, ledger, seed, planned)
