"""Two pieces of work in two processes over one PostgreSQL, from a situation that is put back."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, time
from functools import partial
from typing import Any, NamedTuple

import asyncpg
from sqlalchemy import Connection, insert, select, text

from bot.flows.turn import Go, Screen, Typed
from bot.services.incoming import Arrival, Command, Pressed, Received
from bot.services.messages import MessageBody
from bot.storage.database import PostgreSQL
from bot.storage.encryption.encryption import Binding, vault_of
from bot.storage.tables import METADATA
from bot.storage.tables.columns import BOUND_TO
from bot.value import replace
from tests.schedules.statements import in_turns, stepwise
from tests.services.coach import ANA, Coach, coaching
from tests.storage.databases import EMPTY

#: Numbers that PostgreSQL counts, and which process it was: they differ from order to order.
NOT_COMPARED = frozenset({"id", "worker"})
FIRST_UPDATE = 900
#: When the warm-up of 08:00 in Berlin is due.
DUE = datetime(2026, 11, 3, 7, tzinfo=UTC)

#: What somebody did before, by the name of what that leads to; commands begin with a slash.
SITUATIONS: Mapping[str, tuple[str, ...]] = {
    "nobody is known": (),
    "a question of the settings": ("hears", "wishes clock"),
    "a warm-up": ("hears", "/warmup"),
    "a question about a pain": ("hears", "pain"),
    "a warm-up is due": ("hears", "/settings", "due"),
    "a warm-up is due while a pause is asked for": ("hears", "/pause", "due"),
    "a screen of the plan": ("hears", "/plan"),
}
TEXTS = ("24", "yes", "my back hurts", "7:30", "/plan", "/pause", "/warmup", "/start", "/settings")


class Situation(NamedTuple):
    """Everything that is stored, what may be pressed, and the moment."""

    rows: Mapping[str, list[dict[str, Any]]]
    buttons: tuple[Received, ...]
    now: datetime

    @property
    def fires(self) -> float:
        """The share of acts that are reminders which fire."""
        return 0.4 if self.now >= DUE else 0.1


class Ended(NamedTuple):
    """Result of two pieces of work: their answers, and all that is stored, opened."""

    answers: tuple[object, ...]
    stored: Mapping[str, list[str]]


Act = Callable[[Coach], Awaitable[object]]


class AtOnce:
    """Two coaches, each on connections of its own."""

    def __init__(self, one: PostgreSQL, two: PostgreSQL, observer: asyncpg.Connection) -> None:
        self._coaches = (Coach(one, worker="one"), Coach(two, worker="two"))
        self._databases = (one, two)
        self._observer = observer

    async def reach(self, name: str) -> Situation:
        """Bring about a situation by what somebody does."""
        await self._databases[0].transaction(_empty)
        async with coaching(self._databases[0]) as coach:
            for step in SITUATIONS[name]:
                if step == "hears":
                    await coach.knows(hour=time(8))
                elif step == "due":
                    coach.clock.now = DUE
                elif step.startswith("/"):
                    await coach.commands(step[1:])
                else:
                    flow, _, argument = step.partition(" ")
                    await coach.goes(flow, argument)
            buttons = _buttons(coach)
            now = coach.clock.now
        return Situation(await self._databases[0].transaction(_rows), buttons, now)

    async def put_back(self, situation: Situation) -> None:
        """Make the databases as they were then."""
        await self._databases[0].transaction(_put_back, situation.rows)
        for coach in self._coaches:
            coach.clock.now = situation.now

    async def in_order(self, situation: Situation, acts: tuple[Act, Act], first: int) -> Ended:
        """One after the other."""
        await self.put_back(situation)
        answers: list[object] = [None, None]
        for nth in (first, 1 - first):
            answers[nth] = await acts[nth](self._coaches[nth])
        return await self._ended(answers)

    async def at_once(
        self, situation: Situation, acts: tuple[Act, Act], draw: random.Random
    ) -> Ended:
        """Statement by statement, as drawn."""
        await self.put_back(situation)
        works = [partial(acts[nth], self._coaches[nth]) for nth in (0, 1)]
        with stepwise(*(each.engine for each in self._databases)):
            answers = await in_turns(draw, self._observer, works)
        return await self._ended(answers)

    async def _ended(self, answers: list[object]) -> Ended:
        # A chat that was locked when they fired is left to the next tick.
        await self._coaches[0].remind.fire()
        return Ended(tuple(answers), await self._databases[0].transaction(_opened))


def drawn(draw: random.Random, situation: Situation) -> tuple[tuple[str, Act], tuple[str, Act]]:
    """Return two acts with their names; the second may be a copy of the first's update."""
    one = _act(draw, situation, FIRST_UPDATE)
    if draw.random() < 0.1:
        return one, one
    return one, _act(draw, situation, FIRST_UPDATE + 1)


def _act(draw: random.Random, situation: Situation, update: int) -> tuple[str, Act]:
    chance = draw.random()
    if chance < situation.fires:
        return "the reminders fire", _fires
    if chance < 0.7:
        received = draw.choice(situation.buttons)
    else:
        words = draw.choice(TEXTS)
        received = Command(words[1:]) if words.startswith("/") else Typed(words)
    return repr(received), partial(_turn, Arrival(update, ANA, received, "en", None))


async def _turn(arrival: Arrival, coach: Coach) -> object:
    """Take it as `Converse.take` does, without sending: that has transactions of its own."""
    taken = await coach.database.transaction(coach.converse._turn, arrival, coach.clock())
    return taken.answer, len(taken.messages)


async def _fires(coach: Coach) -> object:
    await coach.remind.fire()
    return None


def _buttons(coach: Coach) -> tuple[Received, ...]:
    """Return what the newest screen with buttons offers, and a button of an earlier screen."""
    for sent in reversed(coach.sender.sent):
        if not isinstance(sent.content, Screen):
            continue
        choices = [each for row in sent.content.rows for each in row if not each.url]
        if choices:
            pressed = [each.go or Pressed(each.value, sent.revision) for each in choices]
            return (*pressed, Pressed("earlier", sent.revision - 1))
    return (Go("menu", "", coach.clock.now.date()),)


def _empty(connection: Connection) -> None:
    connection.execute(text(EMPTY))


def _rows(connection: Connection) -> dict[str, list[dict[str, Any]]]:
    return {
        table.name: [dict(row) for row in connection.execute(select(table)).mappings()]
        for table in METADATA.sorted_tables
    }


def _put_back(connection: Connection, rows: Mapping[str, list[dict[str, Any]]]) -> None:
    _empty(connection)
    for table in METADATA.sorted_tables:
        if rows[table.name]:
            connection.execute(insert(table), rows[table.name])
    connection.execute(text("SELECT setval(seqrelid, 1000000) FROM pg_sequence"))


def _opened(connection: Connection) -> dict[str, list[str]]:
    """Return every row of every table, sealed values opened, in an order of their own."""
    vault, found = vault_of(connection), {}
    for table in METADATA.sorted_tables:
        sealed = [column for column in table.c if BOUND_TO in column.info]
        rows = []
        for row in map(dict, connection.execute(select(table)).mappings()):
            opened = {
                each.name: _comparable(vault.open(row[each.name], Binding(each).of(row)))
                for each in sealed
                if row[each.name] is not None
            }
            shown = {**row, **opened}
            rows.append(repr({n: v for n, v in shown.items() if n not in NOT_COMPARED}))
        found[table.name] = sorted(rows)
    return found


def _comparable(value: object) -> object:
    """Return a value without what differs from order to order: it digests sealed values."""
    return replace(value, version=b"") if isinstance(value, MessageBody) else value


def differences(ended: Ended, other: Ended) -> list[str]:
    """Return what differs, by table."""
    found = [] if ended.answers == other.answers else [f"{ended.answers} and {other.answers}"]
    for name, rows in ended.stored.items():
        others = other.stored[name]
        found += [f"{name}: {row}" for row in rows if row not in others]
        found += [f"{name}, missing: {row}" for row in others if row not in rows]
    return found
