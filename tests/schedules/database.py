"""A SQLite in memory whose every transaction is a point where the schedule may choose."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar, cast

from sqlalchemy import Connection, Engine

from bot.storage.database import Unavailable
from bot.storage.encryption.encryption import Vault
from bot.storage.sqlite.writer import sqlite_engine
from tests.schedules.chance import Chance

P = ParamSpec("P")
T = TypeVar("T")

#: Seconds that a transaction takes, or waits for its turn.
DELAYS = {"a moment": 0.05, "a second": 1.0, "long": 6.0}
DELAY_ODDS = {"a moment": 0.06, "a second": 0.03, "long": 0.01}
FAULTS = {
    "is refused": 0.01,
    "fails at its commit": 0.005,
    "is committed, and unanswered": 0.01,
    "is cut off for 40 s": 0.004,
}


class Killed(BaseException):
    """The process that asks has been killed: nothing that it does happens any more."""


class Process:
    """One life of the bot; what it does after its end does not happen."""

    def __init__(self, name: str, chance: Chance) -> None:
        self.name, self.chance = name, chance
        self.is_dead = False
        self.unanswered = 0  # commits and leases that it knows nothing of
        self.cut_off_until = 0.0
        #: Is called after each transaction: whether it was committed.
        self.ended: Callable[[bool], None] = lambda _is_committed: None

    async def point(self, where: str, faults: dict[str, float]) -> str:
        """Let other things happen here; return the fault that does, or "".

        Raises:
            Killed: the process ends here, or has ended.
        """
        self.check()
        odds = DELAY_ODDS | faults | {"kill": 0.002}
        chosen = self.chance.one_of(f"{self.name}: {where}", odds)
        if chosen == "kill":
            self.kill()
        if chosen in DELAYS:
            await asyncio.sleep(DELAYS[chosen])
            chosen = ""
        else:
            await asyncio.sleep(0)
        self.check()
        return chosen

    def kill(self) -> None:
        """End it where it stands."""
        self.is_dead = True

    def check(self) -> None:
        """Raise Killed where it has ended."""
        if self.is_dead:
            raise Killed


class ScheduledDatabase:
    """The database as one process sees it.

    A transaction runs whole; before it the process may wait, be refused or end, and after it wait
    for the answer, lose it or end. Whoever is cancelled meanwhile has nothing committed or all.

    Args:
        engine: of one connection, shared by the processes.
        turn: held by who waits for the writer, in order.
    """

    file: Path | None = None

    def __init__(self, engine: Engine, process: Process, turn: asyncio.Lock | None) -> None:
        self._engine, self._process, self._turn = engine, process, turn
        self.is_embedded = turn is not None

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """Run it when the schedule lets it."""
        if self._turn is None:
            return await self._run(lambda c: function(c, *args, **kwargs))
        async with self._turn:
            return await self._run(lambda c: function(c, *args, **kwargs))

    in_bulk = transaction

    def is_awaited(self) -> bool:
        """Return whether a turn stands in line."""
        return False

    async def close(self) -> None:
        """Do nothing: the schedule owns the connection."""

    async def _run(self, function: Callable[[Connection], T]) -> T:
        time = asyncio.get_running_loop().time
        fault = await self._process.point("transaction", FAULTS)
        if fault == "is cut off for 40 s":
            self._process.cut_off_until = time() + 40
            self._process.unanswered += 1  # leases run out meanwhile
        if fault == "is refused" or self._process.cut_off_until > time():
            await asyncio.sleep(0.1)
            raise Unavailable(fault)
        is_committed = False
        try:
            with self._engine.begin() as connection:
                done = function(connection)
                if fault == "fails at its commit":
                    raise Unavailable(fault)
            is_committed = True
        finally:
            self._process.ended(is_committed)
        if fault:
            self._process.unanswered += 1
            await asyncio.sleep(0)
            raise Unavailable(fault)
        await self._process.point("answer of a transaction", {})
        return done


class Template:
    """A migrated database with people in it, put back before each schedule.

    One engine for all of them: it need not compile the statements anew.
    """

    def __init__(self, file: Path, vault: Vault, fill: Callable[[Connection], Any]) -> None:
        self.engine = sqlite_engine(Path(":memory:"), vault)
        self._source = sqlite3.connect(":memory:", check_same_thread=False)
        with closing(sqlite3.connect(file)) as reader:
            reader.backup(self._driver())
        with self.engine.begin() as connection:
            fill(connection)
        self._driver().backup(self._source)

    def fresh(self) -> Engine:
        """Return the engine, on the database as it was at first."""
        self._source.backup(self._driver())
        return self.engine

    def _driver(self) -> sqlite3.Connection:
        connection = self.engine.raw_connection()
        try:
            return cast("sqlite3.Connection", connection.driver_connection)
        finally:
            connection.close()
