"""The services on a real database, around a fake sender and a clock that only tests move."""

from __future__ import annotations

import asyncio
import itertools
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, select

from bot.chat.limits import Pacing
from bot.chat.sending.render import Renderer
from bot.coaching.events import HourChosen
from bot.coaching.person.person import Person
from bot.flows.turn import Go, Screen, Typed
from bot.services.app_context import AppContext
from bot.services.conversation.converse import Converse
from bot.services.delivery.worker import Deliver, Worker
from bot.services.incoming import Answer, Arrival, Command, Pressed, Received
from bot.services.messages import Outcome, OutgoingMessage, Sent
from bot.services.operations.heartbeat import Heartbeat
from bot.services.reminders import schedule
from bot.services.reminders.remind import Remind
from bot.services.tick import Tick
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.rows import conversations, people
from bot.storage.tables import CONVERSATIONS, OUTBOX
from bot.value import replace
from tests.support.outbox import waiting
from tests.support.screens import in_full, messages_of
from tests.support.world import NOON, catalogue, onboarded, parsers, places, words

EVERY_DAY = frozenset(range(7))
EIGHT = time(8)
ANA = 17


@dataclass
class StoppedClock:
    """The present, as the test has it."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now


@dataclass
class FakeSender:
    """Says yes to everything, unless `outcomes` (first come, first used) say otherwise."""

    sent: list[OutgoingMessage] = field(default_factory=list)
    outcomes: deque[Outcome | Exception] = field(default_factory=deque)
    may_answer: asyncio.Event = field(default_factory=asyncio.Event)
    came: asyncio.Event = field(default_factory=asyncio.Event)
    fails: bool = False
    last: int = 1_000

    def __post_init__(self) -> None:
        self.may_answer.set()

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        self.sent.append(in_full(outgoing))
        self.came.set()
        if self.fails:
            raise ZeroDivisionError
        outcome = self.outcomes.popleft() if self.outcomes else None
        if isinstance(outcome, Exception):
            raise outcome
        if outcome is None:
            self.last += outgoing.edits is None
            outcome = Sent(outgoing.edits or self.last)
        await self.may_answer.wait()
        return outcome

    async def reaches(self, count: int) -> None:
        """Wait until so many were brought here."""
        async with asyncio.timeout(60):
            while len(self.sent) < count:
                self.came.clear()
                await self.came.wait()

    @property
    def screens(self) -> list[Screen]:
        """Everything said so far."""
        return [each.content for each in self.sent if isinstance(each.content, Screen)]

    def ids(self, nth: int = -1) -> list[str]:
        """The message ids of one screen, the newest unless told otherwise."""
        return [message.id for message in messages_of(self.screens[nth].text)]


AHEAD = timedelta(minutes=2)  # prompts are made, as they are by default


@cache
def app(clock: StoppedClock | None = None) -> AppContext:
    """The content as it is."""
    renderer = Renderer(words(), clock or StoppedClock())
    return AppContext(catalogue(), places(), parsers(), renderer.plain)


class Coach:
    """The whole coach but for Telegram; `updates` counts as Telegram does."""

    def __init__(
        self,
        database: Database,
        now: datetime = NOON,
        worker: str = "one",
        send_rate: float = 0,
    ) -> None:
        self.database = database
        self.clock = StoppedClock(now)
        self.sender = FakeSender()
        self.woken: list[datetime] = []
        self.deliver = Deliver(
            database, self.sender, Pacing(send_rate), self.clock, Worker(worker, 8, app())
        )
        self.converse = Converse(database, app(), self.clock, self.deliver)
        self.converse.wake_ticker = self.woken.append
        self.remind = Remind(database, app(), self.clock, AHEAD)
        self.tick = Tick(database, self.remind, self.converse, self.deliver, Heartbeat(database))
        self.updates = itertools.count(1)

    # --- what people do ---------------------------------------------------------------------

    async def knows(self, person: Person | None = None, hour: time | None = EIGHT) -> Person:
        """Somebody is there, with a warm-up every day at this local hour (None: no prompts)."""
        known = person or onboarded(self.clock.now)
        await self.database.transaction(introduce, known, hour, self.clock.now)
        return known

    async def hears(
        self,
        received: Received,
        person_id: int = ANA,
        message: int | None = None,
        update: int | None = None,
    ) -> Answer | None:
        """One update, and everything that follows from it."""
        number = next(self.updates) if update is None else update
        answer = await self.converse.take(Arrival(number, person_id, received, "en", message))
        await self.becomes_idle()
        return answer

    async def commands(self, name: str, argument: str = "") -> None:
        await self.hears(Command(name, argument))

    async def types(self, text: str) -> None:
        await self.hears(Typed(text))

    async def goes(self, flow: str, argument: str = "", message: int | None = None) -> None:
        """A `g:` button made for today."""
        await self.hears(Go(flow, argument, self.clock.now.date()), message=message)

    async def presses(
        self, value: str, revision: int | None = None, message: int | None = None
    ) -> Answer | None:
        """A `t:` button, of the open question unless told otherwise."""
        if revision is None:
            revision = (await self.conversation())["revision"]
        return await self.hears(Pressed(value, revision), message=message)

    async def ticks(self, later: timedelta = timedelta(0)) -> None:
        """Time passes, then everything due is done and said."""
        self.clock.now += later
        await self.tick.once()
        await self.becomes_idle()

    async def moves_to(self, now: datetime) -> None:
        self.clock.now = now
        await self.ticks()

    async def becomes_idle(self) -> None:
        """Wait until nothing that may leave is left."""
        self.deliver.wake()
        async with asyncio.timeout(600):
            # The loop of deliver tells nobody what it has committed.
            while await self.database.transaction(waiting, self.clock.now):  # noqa: ASYNC110
                await asyncio.sleep(0)

    # --- what is stored ---------------------------------------------------------------------

    async def rows(self, table: Table, **where: object) -> list[Any]:
        """The rows of a table with these values, in the order of their keys."""
        return await self.database.transaction(rows_of, table, where)

    async def conversation(self, person_id: int = ANA) -> Any:  # noqa: ANN401 - a row
        return (await self.rows(CONVERSATIONS, person_id=person_id))[0]

    async def outbox(self, *columns: str, **where: object) -> list[tuple[Any, ...]]:
        """These columns of the outbox, oldest first."""
        return [tuple(row[c] for c in columns) for row in await self.rows(OUTBOX, **where)]

    async def counters(self) -> dict[str, int]:
        return await self.database.transaction(operations.counters)


@asynccontextmanager
async def coaching(
    database: Database, now: datetime = NOON, worker: str = "one", send_rate: float = 0
) -> AsyncIterator[Coach]:
    """A coach whose messages leave until the end."""
    coach = Coach(database, now, worker, send_rate)
    delivering = asyncio.ensure_future(coach.deliver.run())
    try:
        await asyncio.sleep(0)
        yield coach
    finally:
        coach.sender.may_answer.set()
        coach.deliver.stop()
        await delivering


def rows_of(connection: Connection, table: Table, where: dict[str, object]) -> list[Any]:
    statement = select(table).order_by(*table.primary_key)
    for name, value in where.items():
        statement = statement.where(table.c[name] == value)
    return list(connection.execute(statement).mappings())


def another(person_id: int, zone: str | None = None, now: datetime = NOON) -> Person:
    """Add somebody else who is onboarded."""
    person = replace(onboarded(now), id=person_id)
    return person if zone is None else replace(person, zone=zone)


def introduce(connection: Connection, person: Person, hour: time | None, now: datetime) -> None:
    """A person is known, with a warm-up every day at this local hour (None: no prompts)."""
    people.add(connection, person)
    people.heard(connection, person.id, now)
    conversations.add(connection, person.id, int(now.timestamp()))
    if hour is not None:
        chosen = HourChosen("warmup", EVERY_DAY, hour)
        schedule.choose_hour(connection, person, chosen, now)
