"""A clock that is set, or a database that is slow, makes no copy and holds nothing back."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.services.messages import (
    Later,
    MessageBody,
)
from bot.storage.database import Database, Unavailable
from bot.tuning import TUNING
from tests.services.coach import Coach, coaching
from tests.services.delivery.rows import SECOND, claim, end, keys, queue, row


async def delivered(coach: Coach) -> None:
    """Run the worker until a message has left and is recorded."""
    delivering = asyncio.ensure_future(coach.deliver.run())
    await coach.sender.reaches(1)
    coach.deliver.stop()
    await delivering


async def test_a_clock_set_forward_during_a_request_makes_no_second_one(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, row("a"))
        coach.deliver.wake()
        await coach.sender.reaches(1)

        coach.clock.now += timedelta(hours=1)
        adopted = await coach.deliver.recover(is_alone=False)
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert adopted == 0
        assert len(coach.sender.sent) == 1
        assert await coach.outbox("state", "attempts") == [("sent", 1)]


async def test_a_clock_set_forward_before_a_reply_leaves_makes_no_doubt_of_it(
    people: Coach,
) -> None:
    await queue(people, row("a"))
    [mine] = await claim(people)
    assert isinstance(mine.body, MessageBody)
    people.clock.now += timedelta(hours=1)

    people.deliver.send_now(mine, mine.body)
    adopted = await people.deliver.recover(is_alone=False)
    await delivered(people)

    assert adopted == 0
    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


def interrupt(
    patch: pytest.MonkeyPatch, coach: Coach, meanwhile: Callable[[], Awaitable[object]]
) -> None:
    """Let something happen between the commit of the next round and its answer."""
    in_bulk = coach.database.in_bulk

    async def interrupted(function: Any, /, *args: Any) -> Any:  # noqa: ANN401 - as it is
        patch.setattr(coach.database, "in_bulk", in_bulk)
        done = await in_bulk(function, *args)
        await meanwhile()
        return done

    patch.setattr(coach.database, "in_bulk", interrupted)


@pytest.mark.parametrize("is_away", [False, True])
async def test_a_clock_set_forward_as_a_message_is_claimed_makes_no_doubt_of_it(
    people: Coach, monkeypatch: pytest.MonkeyPatch, *, is_away: bool
) -> None:
    async def jumps() -> None:
        people.clock.now += timedelta(minutes=2)
        await people.deliver.recover(is_alone=False)
        if is_away:
            raise Unavailable("the connection was lost at the commit")

    await queue(people, row("a"))
    interrupt(monkeypatch, people, jumps)

    await delivered(people)

    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


async def test_a_reply_that_comes_while_the_database_is_away_leaves_once_it_is_back(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"))
    [mine] = await claim(people)
    assert isinstance(mine.body, MessageBody)
    reply = mine.body

    async def answers() -> None:
        people.clock.now += TUNING.lease - SECOND
        people.deliver.send_now(mine, reply)
        raise Unavailable("the connection was lost at the commit")

    interrupt(monkeypatch, people, answers)

    await delivered(people)

    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


async def test_a_clock_set_back_holds_nothing_back_that_waits(people: Coach) -> None:
    await queue(people, row("a"), row("b", 18))
    put_off = await claim(people, limit=1)
    await end(people, put_off, Later("flood", timedelta(seconds=6)))

    people.clock.now -= timedelta(hours=2)
    claimed = await claim(people)

    assert await keys(people, claimed) == ["a", "b"]


async def test_what_is_queued_while_a_round_waits_for_the_database_is_left_to_the_next(
    people: Coach,
) -> None:
    await queue(people, row("a"))

    people.clock.now -= SECOND

    assert await claim(people) == []


async def test_what_is_put_off_after_the_clock_was_set_back_waits_as_long_as_it_must(
    people: Coach,
) -> None:
    await queue(people, row("a"))
    people.clock.now -= timedelta(hours=2)
    await end(people, await claim(people), Later("flood", timedelta(seconds=6)))

    people.clock.now += timedelta(seconds=5)
    early = await claim(people)
    people.clock.now += SECOND
    in_time = await claim(people)

    assert early == []
    assert await keys(people, in_time) == ["a"]
