"""Two turns over one PostgreSQL, by statements: they end as if one came after the other."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from unittest.mock import patch

import asyncpg
import pytest
from sqlalchemy import text

from bot.storage import operations
from bot.storage.database import PostgreSQL
from bot.storage.postgresql import chat_locks
from tests.schedules.at_once import SITUATIONS, AtOnce, Situation, differences, drawn
from tests.storage.databases import VAULT, migrated_postgresql, postgresql, postgresql_url

__all__ = ["migrated_postgresql", "postgresql", "postgresql_url"]

SHORT, CI, ALL = range(20), range(1_000, 1_150), range(10_000, 12_000)
FOUND_WITHIN = 60


@pytest.fixture
async def at_once(postgresql_url: str) -> AsyncIterator[AtOnce]:
    one, two = PostgreSQL(postgresql_url, VAULT), PostgreSQL(postgresql_url, VAULT)
    observer = await asyncpg.connect(postgresql_url.replace("+asyncpg", ""))
    yield AtOnce(one, two, observer)
    await observer.close()
    await one.close()
    await two.close()


async def broken(at_once: AtOnce, seeds: range) -> str | None:
    """Return the first schedule that ends as neither order of its two acts does, in words."""
    reached: dict[str, Situation] = {}
    for seed in seeds:
        draw = random.Random(seed)
        name = draw.choice(list(SITUATIONS))
        if name not in reached:
            reached[name] = await at_once.reach(name)
        situation = reached[name]
        (first, one), (second, two) = drawn(draw, situation)
        acts = (one, two)
        ended = await at_once.at_once(situation, acts, draw)
        orders = [await at_once.in_order(situation, acts, first=nth) for nth in (0, 1)]
        if ended not in orders:
            least: list[str] = min((differences(ended, each) for each in orders), key=len)
            differs = "\n  ".join(least)
            return f"seed {seed}, {name}: {first} and {second}\n  {differs}"
    return None


@contextmanager
def without_locks() -> Iterator[None]:
    """No turn locks its chat."""
    take = text(str(operations._TAKE).replace("FOR UPDATE", ""))
    with (
        patch.object(chat_locks, "lock", lambda _connection, _people: None),
        patch.object(operations, "_TAKE", take),
    ):
        yield


async def test_two_turns_end_as_if_one_came_after_the_other(at_once: AtOnce) -> None:
    assert await broken(at_once, SHORT) is None


@pytest.mark.long
@pytest.mark.ci
async def test_more_pairs_end_as_if_one_came_after_the_other(at_once: AtOnce) -> None:
    assert await broken(at_once, CI) is None


@pytest.mark.long
async def test_thousands_of_pairs_end_as_if_one_came_after_the_other(at_once: AtOnce) -> None:
    assert await broken(at_once, ALL) is None


async def test_turns_that_lock_no_chat_are_found(at_once: AtOnce) -> None:
    with without_locks():
        found = await broken(at_once, range(FOUND_WITHIN))

    assert found is not None
