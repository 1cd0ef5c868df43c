"""Random kills of the real process, seeded, while many people talk to it."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection
from typing_extensions import override

from bot.coaching.events import Practised, SetCompleted
from bot.services.codec import codec
from bot.storage.encryption.encryption import Vault
from bot.storage.open import open_database
from bot.storage.rows import journal
from bot.storage.tables.columns import EPOCH
from tests.end_to_end.support.judge import Evidence, Shown
from tests.end_to_end.support.robot import Robot, buttons_of, prompt_of, question_of, strays
from tests.end_to_end.support.system import System, system
from tests.end_to_end.support.trainee import Trainee

ZONE = ZoneInfo("America/New_York")  # the guess for people whose app speaks English
FIRST_DAY = datetime(2026, 11, 23, 12, 0, tzinfo=ZONE)
NEW_PEOPLE = 2  # with each start, so that there is always somebody in the first questions
LATENCY = 0.02  # seconds; so that a kill often falls in a request
LONGEST_LIFE = 100  # answers that people give from the bot's first poll to a kill
LAST_MOMENT = 0.03  # seconds, so that not every kill follows upon an answer
KILLED_IN_START = 0.1  # the chance that it does not even come to poll
QUIET_SECONDS = 600.0  # to come to rest after the last kill

#: Buttons that were to go, and did not while the clock was moved, are no message.
_DROPPED_AS_UNKNOWN = (
    "SELECT count(*) FROM outbox WHERE state = 'dropped' AND reason IN ('unknown', 'late') "
    "AND act IN ('new', 'edit')"
)
#: A prompt that a session holds back comes at the latest after this.
SESSION_ENDS_WITHIN = timedelta(minutes=75)

_REPLIES = "SELECT 1 FROM outbox WHERE state IN ('queued', 'sending') AND lane = 0 LIMIT 1"
_HELD = "SELECT count(*) FROM occurrences WHERE local_date = ? AND state = 'held'"
_SERVED = "SELECT count(*) FROM occurrences WHERE local_date = ? AND state IN ('sent', 'done')"


@dataclass(frozen=True)
class Crowd:
    """People who talk: `most` of them, of whom the share `at_rest` is done before the day ends."""

    robot: type[Robot]
    most: int
    at_rest: float


WARMING_UP = Crowd(Robot, most=14, at_rest=0.5)
#: All finish their session: it would be closed at the end of its second day.
TRAINING = Crowd(Trainee, most=6, at_rest=1.0)


@dataclass(frozen=True)
class Report:
    """Result of a run."""

    seed: int
    kills: int
    evidence: Evidence

    @override
    def __str__(self) -> str:
        found = self.evidence
        under_way = sum(counter.total() for counter in found.under_way)
        return (
            f"seed {self.seed}: {self.kills} kills, {len({t.chat for t in found.taps})} people, "
            f"{len(found.taps)} answers, {len(found.due)} prompts, "
            f"{found.finished.total()} brought to their end, "
            f"{under_way} requests under way at kills, "
            f"{found.unknown} doubts, {found.copies().total()} copies"
        )


async def killed(folder: Path, seed: int, kills: int, crowd: Crowd | None = None) -> Report:
    """Let people talk to a bot that is killed so often, and gather the evidence."""
    async with system(folder, FIRST_DAY) as made:
        run = _Run(made, seed, crowd or WARMING_UP)
        async with asyncio.TaskGroup() as people:
            await run.goes_on(people, kills)
        await made.bot.stop()
        await run.takes_stock()
        return Report(seed, kills, run.evidence)


class _Run:
    def __init__(self, made: System, seed: int, crowd: Crowd) -> None:
        self.evidence = Evidence()
        self._crowd = crowd
        self._system = made
        self._seed = seed
        self._random = random.Random(seed)
        self._robots: list[Robot] = []
        self._lives: list[asyncio.Task[None]] = []
        self._day = FIRST_DAY
        made.playground.latency = LATENCY

    async def goes_on(self, people: asyncio.TaskGroup, kills: int) -> None:
        """Start, live for a moment, be killed; at the end come to rest."""
        for _ in range(kills):
            self._welcome(people)
            await self._lives_a_moment()
            await self._system.bot.kill()
            self._note_what_was_under_way()
            self._may_be_tomorrow()
        await self._system.opens()
        await self._comes_to_rest()
        while self._count(_HELD):
            await self._system.clock.moves_to(self._system.clock.now() + SESSION_ENDS_WITHIN)
            await self._comes_to_rest()
        for life in self._lives:
            life.cancel()
            with suppress(asyncio.CancelledError):
                await life

    async def _comes_to_rest(self) -> None:
        """All that is due has come, and everybody has answered it."""
        await self._system.becomes_idle()
        for robot in self._robots:
            robot.is_idle = False  # until it has looked again
        await self._system.until(self._is_quiet, "everybody is at rest", within=QUIET_SECONDS)

    async def takes_stock(self) -> None:
        """Note what was shown, and what is stored."""
        evidence, playground = self.evidence, self._system.playground
        sent = [call for call in playground.calls.all() if call.method.startswith("send")]
        for message in (call.result for call in sent if call.acted):
            buttons = buttons_of(message)
            name = question_of(buttons) or prompt_of(buttons)
            if name is not None:
                evidence.shown.append(Shown(message["chat"]["id"], name))
        evidence.unknown = self._system.counter("unknown") + self._system.counter(
            "dropped_unknown"
        )
        evidence.lost = int(str(self._system.asks(_DROPPED_AS_UNKNOWN)[0][0]))
        ids = [robot.person.id for robot in self._robots]
        database = open_database(
            self._system.environment["DATABASE_URL"], Vault((self._system.key,), codec())
        )
        for robot in self._robots:
            open_ = self._system.open_question(robot.person.id)
            evidence.stray[robot.person.id] = strays(robot.person.messages, open_)
        try:
            counted = await database.transaction(_counted, ids)
        finally:
            await database.close()
        evidence.done, evidence.practised = counted

    def _welcome(self, people: asyncio.TaskGroup) -> None:
        for _ in range(NEW_PEOPLE):
            if len(self._robots) < self._crowd.most:
                number = len(self._robots)
                person = self._system.playground.person(f"Person {number}")
                robot = self._crowd.robot(
                    self._system, person, self.evidence, self._seed * 1_000 + number
                )
                self._robots.append(robot)
                self._lives.append(people.create_task(robot.lives()))

    async def _lives_a_moment(self) -> None:
        if self._random.random() < KILLED_IN_START:
            await self._system.bot.start()
            await asyncio.sleep(self._random.uniform(0.1, 1.0))
        else:
            await self._system.opens()
            end = self._answers + self._random.randrange(LONGEST_LIFE)
            await self._system.until(lambda: self._has_lived_to(end), "the bot lives")
            await asyncio.sleep(self._random.uniform(0.0, LAST_MOMENT))

    def _note_what_was_under_way(self) -> None:
        rows = self._system.asks("SELECT chat_id FROM outbox WHERE state = 'sending'")
        self.evidence.under_way.append(Counter(int(str(row[0])) for row in rows))

    def _may_be_tomorrow(self) -> None:
        """Time goes on, once enough people are done: later today, or the next morning."""
        idle = sum(robot.is_idle for robot in self._robots)
        if idle < self._crowd.at_rest * len(self._robots):
            return
        if self._count(_HELD):
            self._system.clock.set(self._system.clock.now() + SESSION_ENDS_WITHIN)
        elif self._system.asks(_REPLIES) or self._system.playground.state.inbox.pending:
            return  # a reply holds for a day, and nobody is away for as long, nor is the bot
        elif self._count(_SERVED) >= sum(due.name == self._today for due in self.evidence.due):
            self._tomorrow()

    def _tomorrow(self) -> None:
        """The next morning; everybody whose prompts are on is due."""
        self._day += timedelta(days=1)
        self._system.clock.set(self._day.replace(hour=8, minute=0))
        rows = self._system.asks("SELECT person_id FROM reminders WHERE next_at IS NOT NULL")
        self.evidence.due |= {Shown(int(str(row[0])), self._today) for row in rows}

    @property
    def _today(self) -> str:
        return f"prompt {self._day:%Y%m%d}"

    def _count(self, statement: str) -> int:
        """Return how many of the day's prompts are in some state."""
        rows = self._system.asks(statement, f"{self._day:%Y-%m-%d}")
        return int(str(rows[0][0])) if rows else 0

    @property
    def _answers(self) -> int:
        return sum(robot.answers for robot in self._robots)

    def _has_lived_to(self, answer: int) -> bool:
        # Who is done has been sent all that is due by now: else a prompt that is held back would
        # wait from one short life to the next, until it is late.
        return self._answers >= answer or (self._is_quiet() and self._system.is_idle())

    def _is_quiet(self) -> bool:
        return all(robot.is_idle for robot in self._robots)


def _counted(connection: Connection, ids: list[int]) -> tuple[Counter[int], set[tuple[int, str]]]:
    """Sets done in the journal by person, and the days that each has practised.

    A set asked about on each side has a line for each, of one moment.
    """
    done: Counter[int] = Counter()
    practised = set()
    for person_id in ids:
        lefts = set()
        for recorded in journal.read(connection, person_id, EPOCH):
            if isinstance(event := recorded.event, SetCompleted):
                moment = (recorded.at, event.exercise, event.number)
                lefts |= {moment} if event.side == "left" else set()
                done[person_id] += event.side != "right" or moment not in lefts
            if isinstance(recorded.event, Practised):
                practised.add((person_id, f"{recorded.event.local_date:%Y%m%d}"))
    return +done, practised
