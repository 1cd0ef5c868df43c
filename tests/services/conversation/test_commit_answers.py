"""A turn whose commit nobody heard of has not failed, and what it says leaves at once."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from typing import Concatenate, ParamSpec, TypeVar

import pytest
from sqlalchemy import Connection

from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.flows.turn import Screen
from bot.services.incoming import Arrival, Command
from bot.services.messages import MessageBody
from bot.storage.database import Database, Unavailable
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from tests.services.coach import ANA, Coach, coaching
from tests.support.world import NOON

TEXT = Screen((msg("help-text"),))

P = ParamSpec("P")
T = TypeVar("T")


class Uncertain:
    """A database that says it was away, though it has committed, or had done all but that."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_embedded = database.is_embedded
        self.file = database.file
        self.lost = 0
        self.lost_in_bulk = 0
        self.undone = 0
        #: Is called in each transaction when all of it is done but the commit.
        self.at_the_end: Callable[[], None] = lambda: None

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        def fails(connection: Connection) -> T:
            function(connection, *args, **kwargs)
            raise Unavailable("away before the commit")

        def runs(connection: Connection) -> T:
            done = function(connection, *args, **kwargs)
            self.at_the_end()
            return done

        if self.undone:
            self.undone -= 1
            return await self._database.transaction(fails)
        found = await self._database.transaction(runs)
        if self.lost:
            self.lost -= 1
            raise Unavailable("the connection was lost at the commit")
        return found

    async def in_bulk(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        found = await self._database.in_bulk(function, *args, **kwargs)
        if self.lost_in_bulk:
            self.lost_in_bulk -= 1
            raise Unavailable("the connection was lost at the commit")
        return found

    def is_awaited(self) -> bool:
        return self._database.is_awaited()

    async def close(self) -> None:
        await self._database.close()


@pytest.fixture
async def coach(database: Database) -> AsyncIterator[Coach]:
    async with coaching(Uncertain(database)) as made:
        await made.knows()
        yield made


def privacy(update: int = 5) -> Arrival:
    return Arrival(update, ANA, Command("privacy"), "en")


def uncertain(coach: Coach) -> Uncertain:
    assert isinstance(coach.database, Uncertain)
    return coach.database


async def test_what_a_committed_turn_says_leaves_with_the_update_that_comes_again(
    coach: Coach,
) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())

    await coach.converse.take(privacy())
    await coach.sender.reaches(1)
    await coach.becomes_idle()

    assert len(coach.sender.sent) == 1
    assert await coach.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await coach.counters()


async def test_it_leaves_with_the_next_tick_where_the_update_does_not_come(coach: Coach) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())

    await coach.ticks()

    assert len(coach.sender.sent) == 1
    assert "unknown" not in await coach.counters()


async def test_nothing_leaves_twice_however_often_it_is_looked_for(coach: Coach) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())

    for _ in range(3):
        await coach.converse.take(privacy())
        await coach.ticks()

    assert len(coach.sender.sent) == 1


async def test_nothing_leaves_twice_when_many_look_for_it_at_once(coach: Coach) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())

    coach.sender.may_answer.clear()
    await asyncio.gather(*(coach.converse.take(privacy(number)) for number in (5, 5, 5)))
    await coach.converse.elapse()
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert len(coach.sender.sent) == 1


async def test_what_could_not_be_looked_for_is_looked_for_again(coach: Coach) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())
    uncertain(coach).undone = 1
    with pytest.raises(Unavailable):
        await coach.converse.elapse()

    await coach.ticks()

    assert len(coach.sender.sent) == 1


async def test_what_was_taken_for_an_orphan_meanwhile_is_left_alone(coach: Coach) -> None:
    uncertain(coach).lost = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())
    coach.clock.now += timedelta(seconds=31)
    await coach.deliver.recover(is_alone=False)

    await coach.ticks(timedelta(seconds=2))

    assert len(coach.sender.sent) == 1


async def test_a_turn_that_was_undone_is_taken_anew(coach: Coach) -> None:
    uncertain(coach).undone = 1
    with pytest.raises(Unavailable):
        await coach.converse.take(privacy())

    # On SQLite the number of the row that was undone is given to this one.
    coach.clock.now += timedelta(milliseconds=1)
    coach.sender.may_answer.clear()
    await coach.converse.take(privacy())
    await coach.converse.elapse()
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert len(coach.sender.sent) == 1
    assert await coach.outbox("state", "attempts") == [("sent", 1)]


async def test_a_turn_that_was_cancelled_as_it_ran_is_carried_on(sqlite: Database) -> None:
    async with coaching(Uncertain(sqlite)) as coach:
        await coach.knows()
        begun, may_go_on = threading.Event(), threading.Event()

        def hold() -> None:
            begun.set()
            may_go_on.wait(60)

        uncertain(coach).at_the_end = hold
        taking = asyncio.ensure_future(coach.converse.take(privacy()))
        await asyncio.to_thread(begun.wait, 60)
        uncertain(coach).at_the_end = lambda: None
        taking.cancel()
        await asyncio.wait([taking])
        may_go_on.set()

        await coach.converse.take(privacy())
        await coach.becomes_idle()

        assert taking.cancelled()
        assert len(coach.sender.sent) == 1


async def test_what_was_claimed_for_sending_leaves_though_nobody_heard_of_the_commit(
    coach: Coach,
) -> None:
    body = MessageBody(TEXT, Locale("en", "Europe/Berlin"))
    late = NOON + timedelta(hours=1)
    queued = Queued("a", ANA, ANA, body, NOON, late)
    await coach.database.transaction(outbox.queue, [queued], NOON)
    uncertain(coach).lost_in_bulk = 1

    coach.deliver.wake()
    await coach.sender.reaches(1)
    await coach.becomes_idle()

    assert uncertain(coach).lost_in_bulk == 0
    assert await coach.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await coach.counters()
