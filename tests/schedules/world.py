"""One schedule: people, Telegram, a database, and processes that are killed and started again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime, time, timedelta
from functools import partial
from typing import Any, NamedTuple
from unittest.mock import patch

from sqlalchemy import Connection, Engine, bindparam, func, select

from bot.chat.limits import Pacing
from bot.flows.turn import Typed
from bot.services import tick
from bot.services.conversation.converse import Converse
from bot.services.conversation.dispatcher import Dispatcher
from bot.services.delivery import worker
from bot.services.delivery.recheck import Message, Recheck
from bot.services.delivery.results import Patience
from bot.services.delivery.worker import Deliver, Worker
from bot.services.incoming import Arrival, Command, Pressed, Received
from bot.services.operations import heartbeat
from bot.services.operations.heartbeat import Heartbeat
from bot.services.reminders.remind import Remind
from bot.services.tick import Tick
from bot.storage.database import Unavailable
from bot.storage.outbox.outbox import REMINDER
from bot.storage.rows import people
from bot.storage.tables import CONVERSATIONS, OUTBOX
from tests.schedules.chance import Chance
from tests.schedules.database import Killed, Process, ScheduledDatabase
from tests.schedules.telegram import Arrived, ScheduledSender, Telegram
from tests.services.coach import another, app, introduce

#: Ten seconds before 08:00 in Berlin, when everybody's warm-up is due.
BEGIN = datetime(2026, 11, 2, 6, 59, 50, tzinfo=UTC)
#: Seconds until the next life of the only process has sent again what its last one had under way.
ADOPTED_IN = 12.0
PEOPLE = (17, 18, 19)
STEPS = 12  # at most
AHEAD = timedelta(minutes=2)  # prompts are made
TICK_SECONDS = 5.0
#: Seconds in which all is as it should be once nothing is in the way any more, by the number of
#: processes: what a killed one of several had under way waits for its lease.
SETTLED_IN = {1: 35.0, 2: 100.0}

ACTS = {
    "presses the newest button": 0.35,
    "presses a button twice": 0.07,
    "presses an older button": 0.08,
    "types": 0.08,
    "sends a command": 0.12,
    "waits": 0.1,
    "waits long": 0.08,
}
WAITS = {"waits": 3.0, "waits long": 45.0}
COMMANDS = ("start", "plan", "warmup", "progress", "settings", "pause", "train")
TEXTS = ("done", "yes", "glutes", "my back hurts a bit", "7:30", "hello")


def fill(connection: Connection) -> None:
    """Introduce everybody, with a warm-up at 08:00 every day."""
    for person_id in PEOPLE:
        introduce(connection, another(person_id, now=BEGIN), time(8), BEGIN)


Take = Callable[[Dispatcher, Arrival], Any]
Ready = Callable[[Recheck, Sequence[Message]], list[Message]]


class Handled(NamedTuple):
    """A turn that was committed: the revision of its chat before and after."""

    arrival: Arrival
    before: int | None
    after: int | None


class Copy:
    """The services of one process."""

    def __init__(self, world: World, name: str) -> None:
        self.process = Process(name, world.chance)
        turn = world.turn if world.is_alone else None
        self.database = ScheduledDatabase(world.engine, self.process, turn)
        self.sender = ScheduledSender(world.telegram, self.process)
        loop = asyncio.get_running_loop()
        self.woken = asyncio.Event()
        self.deliver = Deliver(
            self.database,
            self.sender,
            Pacing(30, loop.time),
            world.clock,
            Worker(name, 8, app()),
        )
        self.converse = Converse(self.database, app(), world.clock, self.deliver)
        self.converse.wake_ticker = lambda _at: self.woken.set()
        remind = Remind(self.database, app(), world.clock, AHEAD)
        beats = Heartbeat(self.database)
        self._tick = Tick(self.database, remind, self.converse, self.deliver, beats)
        self._world = world
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begin to work."""
        self._tasks = [asyncio.ensure_future(each) for each in (self._deliver(), self._tick_on())]

    async def end(self) -> None:
        """Drop what is left of a killed process."""
        for each in self._tasks:
            each.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def stop(self) -> None:
        """End in order: what is under way is done, for eight seconds at most."""
        self._tasks[1].cancel()
        self.deliver.stop()
        await asyncio.wait(self._tasks, timeout=8)
        await self.end()
        self.process.kill()

    async def _deliver(self) -> None:
        async with asyncio.TaskGroup() as group:
            delivering = group.create_task(self.deliver.run())
            if self.database.is_embedded:
                while True:
                    try:
                        await self.deliver.recover(is_alone=True)
                        break
                    except Unavailable:
                        await asyncio.sleep(1)
            await delivering

    async def _tick_on(self) -> None:
        while True:
            self.woken.clear()
            coming = None
            try:
                coming = await self._tick.once()
            except Exception as error:
                self._world.errors.append(f"tick: {error!r}")
            seconds = TICK_SECONDS
            if coming is not None:
                until = (coming - self._world.clock()).total_seconds()
                seconds = min(seconds, max(0.005, until))
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self.woken.wait()


class World:
    """Everything in one schedule.

    Args:
        copies: processes over the database; one is SQLite's, which nobody else has open.
    """

    def __init__(self, chance: Chance, engine: Engine, copies: int) -> None:
        self.chance, self.engine = chance, engine
        self.is_alone = copies == 1
        self.telegram = Telegram()
        self.errors: list[str] = []
        self.doubts = 0  # messages under way at kills, and commits without an answer
        self.turn = asyncio.Lock()
        self.ended = BEGIN
        self._lives = 0
        self._copies: list[Copy] = []
        self._count = copies
        self._order = {each: asyncio.Lock() for each in PEOPLE}
        self._receiving: list[asyncio.Task[None]] = []
        self.updates: list[Arrival] = []
        self.handled: list[Handled] = []
        self._handling: list[Handled] = []  # in the transaction that runs

    def clock(self) -> datetime:
        """Return the moment by the coach's clock and the machine's."""
        return BEGIN + timedelta(seconds=asyncio.get_running_loop().time())

    async def play(self) -> None:
        """Play the steps, then let everything settle."""
        with self._virtual():
            self._copies = [self._born() for _ in range(self._count)]
            keeping = asyncio.ensure_future(self._keep_alive())
            for _ in range(1 + self.chance.below("steps", STEPS)):
                await self._step()
            if self.chance.one_of("the last moment", {"kill": 0.3}):
                self._copies[0].process.kill()
            await self._calm()
            await asyncio.sleep(ADOPTED_IN)
            self._is_adopted()
            await asyncio.sleep(SETTLED_IN[self._count] - ADOPTED_IN)
            for person_id in PEOPLE:
                self._writes(person_id, Command("help"))
            self.ended = self.clock()
            await asyncio.sleep(5)
            keeping.cancel()
            for each in (*self._receiving, keeping):
                each.cancel()
            for copy in self._copies:
                self.doubts += copy.process.unanswered
                copy.process.kill()
                await copy.end()
            await asyncio.gather(*self._receiving, keeping, return_exceptions=True)

    @contextmanager
    def _virtual(self) -> Iterator[None]:
        loop = asyncio.get_running_loop()
        with ExitStack() as stack:
            for module in (tick, heartbeat):
                stack.enter_context(patch.object(module, "system_clock", self.clock))
            patience = partial(Patience, loop.time)
            stack.enter_context(patch.object(worker, "Patience", patience))
            stack.enter_context(patch.object(Dispatcher, "take", self._noting(Dispatcher.take)))
            stack.enter_context(patch.object(Recheck, "ready", self._comparing(Recheck.ready)))
            yield

    def _noting(self, take: Take) -> Take:
        """Return a `Dispatcher.take` that notes what it handles, for the judge."""

        def noting(dispatcher: Dispatcher, arrival: Arrival) -> Any:  # noqa: ANN401 - as it is
            connection = dispatcher._connection
            before = connection.execute(_REVISION, {"chat": arrival.chat_id}).scalar()
            taken = take(dispatcher, arrival)
            after = connection.execute(_REVISION, {"chat": arrival.chat_id}).scalar()
            self._handling.append(Handled(arrival, before, after))
            return taken

        return noting

    def _comparing(self, ready: Ready) -> Ready:
        """Return a `Recheck.ready` that compares each prompt with the one it would be now."""

        def comparing(recheck: Recheck, messages: Sequence[Message]) -> list[Message]:
            leaving = ready(recheck, messages)
            prompts = [(row, body) for row, body in leaving if row.lane == REMINDER and body.refs]
            ids = [row.chat_id for row, _ in prompts]
            fresh = Recheck(recheck._connection, app(), "nobody", recheck._now)
            versions = people.versions(recheck._connection, ids)
            made = {row.id: body for row, body in fresh._anew(prompts, versions)}
            for row, body in prompts:
                due_at = body.refs[0].reminder.occurrence.due_at
                if recheck._now < due_at:
                    self.errors.append(f"a prompt of {row.chat_id} left before {due_at}")
                now = made.get(row.id)
                if now is None or now.content != body.content:
                    self.errors.append(f"a prompt of {row.chat_id} left as it was before a change")
            return leaving

        return comparing

    def _ended(self, is_committed: bool) -> None:
        self.handled += self._handling if is_committed else []
        self._handling.clear()

    def _born(self) -> Copy:
        self._lives += 1
        made = Copy(self, f"bot {self._lives}")
        made.process.ended = self._ended
        made.start()
        return made

    async def _keep_alive(self) -> None:
        """Start a killed process again, two seconds later."""
        while True:
            await asyncio.sleep(0.5)
            for nth, each in enumerate(self._copies):
                if each.process.is_dead:
                    with self.engine.begin() as connection:
                        self.doubts += connection.execute(_UNDER_WAY).scalar_one()
                    self.doubts += each.process.unanswered
                    await each.end()
                    self.turn = asyncio.Lock()
                    await asyncio.sleep(2)
                    self._copies[nth] = self._born()

    async def _calm(self) -> None:
        """Let nothing go wrong any more, nor wait."""
        self.chance = Chance(0, ())
        for each in self._copies:
            each.process.chance = self.chance
        await asyncio.sleep(0)  # a fault that was drawn just before has begun
        for each in self._copies:
            if self.is_alone:
                each.process.cut_off_until = 0.0

    def _is_adopted(self) -> None:
        """Note what counts as under way, and no living process has in hand."""
        held = {birth[0] for each in self._copies for birth in each.deliver._in_hand}
        with self.engine.begin() as connection:
            rows = connection.execute(_SENDING).all()
        for number, owner in rows:
            if self.is_alone and number not in held:
                self.errors.append(f"message {number} of {owner} is left to its lease")

    # --- what people do ---------------------------------------------------------------------

    async def _step(self) -> None:
        person_id = PEOPLE[self.chance.below("who", len(PEOPLE))]
        act = self.chance.one_of(f"person {person_id}", ACTS)
        if act in WAITS:
            await asyncio.sleep(WAITS[act])
        elif act:
            self._acts(person_id, act)
        await asyncio.sleep((0.0, 0.02, 0.6)[self.chance.below("then", 3)])

    def _acts(self, person_id: int, act: str) -> None:
        chat = [each for each in self.telegram.chats[person_id] if each.buttons]
        match act:
            case "types":
                text = TEXTS[self.chance.below("text", len(TEXTS))]
                self._writes(person_id, Typed(text))
            case "presses an older button" if chat:
                self._presses(person_id, chat[self.chance.below("which", len(chat))])
            case "presses a button twice" if chat:
                self._presses(person_id, chat[-1])
                self._presses(person_id, chat[-1])
            case "presses the newest button" if chat:
                self._presses(person_id, chat[-1])
            case _:  # also who has no button to press
                name = COMMANDS[self.chance.below("command", len(COMMANDS))]
                self._writes(person_id, Command(name))

    def _presses(self, person_id: int, message: Arrived) -> None:
        choice = message.buttons[self.chance.below("button", len(message.buttons))]
        received = choice.go or Pressed(choice.value, message.shown.revision)
        self._writes(person_id, received, message.number)

    def _writes(self, person_id: int, received: Received, message: int | None = None) -> None:
        number = self.telegram.next_update()
        arrival = Arrival(number, person_id, received, "en", message)
        self.updates.append(arrival)
        self.telegram.writes(arrival)
        comes = self.chance.one_of(
            f"update {number} of {person_id}", {"comes twice": 0.03, "is given up soon": 0.12}
        )
        patience = 0.3 if comes == "is given up soon" else None
        for _ in range(2 if comes == "comes twice" else 1):
            self._receiving.append(asyncio.ensure_future(self._delivered(arrival, patience)))

    async def _delivered(self, arrival: Arrival, patience: float | None) -> None:
        """Bring an update until it is confirmed; those of a chat in their order."""
        async with self._order[arrival.chat_id]:
            while arrival.update_id in self.telegram.unconfirmed:
                copy = self._copies[arrival.update_id % len(self._copies)]
                try:
                    if not copy.process.is_dead:
                        async with asyncio.timeout(patience):
                            await copy.converse.take(arrival)
                        self.telegram.unconfirmed.pop(arrival.update_id, None)
                        return
                except TimeoutError:
                    patience = None
                except (Unavailable, Killed):
                    pass
                except Exception as error:
                    self.errors.append(f"update {arrival}: {error!r}")
                    return
                await asyncio.sleep(1)


_REVISION = select(CONVERSATIONS.c.revision).where(CONVERSATIONS.c.person_id == bindparam("chat"))
_SENDING = select(OUTBOX.c.id, OUTBOX.c.worker).where(OUTBOX.c.state == "sending")
_UNDER_WAY = select(func.count()).select_from(OUTBOX).where(OUTBOX.c.state == "sending")
