"""The webhook of a real process: 200 means committed, and nothing that comes breaks it."""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncIterator

import aiohttp
import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from bot.chat.raw_data import Json
from bot.chat.receiving.webhook import LARGEST_BODY
from tests.fuzz.test_updates import ALL, HOW_MANY, body
from tests.fuzz.updates import ANA
from tests.multi_process.fleet import Fleet
from tests.multi_process.hook import Hook, committed, hook

FIRST = 1_000


@pytest.fixture
async def way() -> AsyncIterator[Hook]:
    async with hook() as made:
        yield made


def help_(number: int, chat: int = ANA) -> Json:
    """An update that is answered by one message."""
    command = {"type": "bot_command", "offset": 0, "length": 5}
    user = {"id": chat, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    place = {"message_id": 5, "date": 1_772_442_000, "chat": {"id": chat, "type": "private"}}
    message = {**place, "from": user, "text": "/help", "entities": [command]}
    return {"update_id": number, "message": message}


async def answers(processes: Fleet) -> int:
    """Return how many messages have reached people."""
    await processes.until(processes.is_at_rest, "all is said")
    return len([call for call in processes.ledger.all("sendMessage") if call.acted])


async def test_an_update_is_answered_once_its_turn_is_committed_and_not_before(
    processes: Fleet, way: Hook
) -> None:
    processes.playground.person("Ana", started=True)
    bot = await way.opens(processes)
    engine = create_async_engine(processes.url)

    async with engine.begin() as other:
        await other.execute(text("LOCK TABLE updates IN EXCLUSIVE MODE"))
        posted = asyncio.ensure_future(way.posts(help_(FIRST)))
        await processes.until(
            lambda: waits_for_the_table(processes), "the turn waits for its commit"
        )
        was_answered = posted.done()
        await processes.kills(bot)
    await engine.dispose()
    with pytest.raises(aiohttp.ClientError):
        await posted
    was_committed = await committed(processes)
    await processes.starts(bot)
    await processes.until(way.is_open, "somebody listens")
    again = [await way.posts(help_(FIRST)) for _ in range(3)]

    assert not was_answered
    assert was_committed == set()
    assert again == [200, 200, 200]
    assert await committed(processes) == {FIRST}
    assert await answers(processes) == 1


async def waits_for_the_table(processes: Fleet) -> bool:
    rows = await processes.asks(
        "SELECT 1 FROM pg_locks WHERE NOT granted AND locktype = 'relation'"
    )
    return bool(rows)


async def test_through_kills_each_update_is_delivered_again_until_it_is_handled_once(
    processes: Fleet, way: Hook
) -> None:
    chance = random.Random(20261128)
    bot = await way.opens(processes)
    await processes.until(lambda: has_webhook(processes, way), "the webhook is set")
    people = [processes.playground.person(f"Person {n}", started=True) for n in range(40)]

    for n in range(4):
        for person in people[n::4]:
            await person.says("/help")
        await asyncio.sleep(chance.uniform(0.0, 0.2))
        await processes.kills(bot)
        await processes.starts(bot)
    await processes.lets_leases_of_the_dead_run_out()
    await processes.until(processes.is_at_rest, "everything is answered")

    record = await processes.takes_stock()
    said = [len([m for m in person.messages if m.by_bot]) for person in people]
    assert len(await committed(processes)) == len(people)
    assert min(said) == 1
    assert sum(said) - len(people) <= record.under_way.total()
    assert not await processes.asks("SELECT update_id FROM failed_updates")


async def has_webhook(processes: Fleet, way: Hook) -> bool:
    return processes.playground.state.inbox.webhook.url == way.url


@pytest.mark.parametrize("secret", [None, "", "wrong-horse", "correct-horse-and-more", "é"])
async def test_nobody_is_heard_without_the_secret(
    processes: Fleet, way: Hook, secret: str | None
) -> None:
    await way.opens(processes)

    status = await way.posts(help_(FIRST), secret)

    assert status == 403
    assert await committed(processes) == set()


@pytest.mark.parametrize(
    "count", [HOW_MANY, pytest.param(ALL, marks=pytest.mark.long)], ids=["some", "all"]
)
async def test_no_body_makes_it_fail(processes: Fleet, way: Hook, count: int) -> None:
    processes.playground.person("Ana", started=True)
    chance = random.Random(count)
    bot = await way.opens(processes)

    found = await way.posts_all([body(chance, number) for number in range(1, count + 1)])
    large = await way.posts(b" " * (LARGEST_BODY + 1))
    after = await way.posts(help_(2**40, chat=ANA + 1))

    assert set(found) == {200}
    assert found.total() == count
    assert (large, after) == (413, 200)
    assert 2**40 in await committed(processes)
    assert "Traceback" not in bot.log


async def test_health_and_metrics_are_served_beside_it(processes: Fleet, way: Hook) -> None:
    processes.playground.person("Ana", started=True)
    bot = await way.opens(processes)
    await way.posts(help_(FIRST))
    await processes.until(lambda: is_well(way), "it is well")

    await processes.until(processes.is_at_rest, "all is said")
    status, metrics = await way.gets("/metrics")
    await processes.asks("UPDATE heartbeats SET at = at - interval '1 hour' RETURNING name")
    await processes.until(lambda: is_ill(way), "it is ill")
    ill, why = await way.gets("/healthz")

    assert status == 200
    assert 'backline_events_total{name="sent"} 1.0' in metrics
    assert 'backline_age_seconds{part="tick"}' in metrics
    assert ill == 503
    assert why.startswith(("poll: last seen", "tick: last seen"))
    assert (await way.gets("/hook"))[0] == 405
    assert await bot.stop() == 0


async def is_ill(way: Hook) -> bool:
    return not await is_well(way)


async def is_well(way: Hook) -> bool:
    return await way.gets("/healthz") == (200, "well")
