"""Send slots on a real PostgreSQL: nobody gets one that is somebody else's."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from sqlalchemy import Connection, text, update

from bot.storage.database import Database
from bot.storage.outbox import send_slots
from bot.storage.outbox.send_slots import IMPOSSIBLE
from bot.storage.tables import SEND_SLOTS
from bot.tuning import TUNING

INTERVAL = 0.01  # seconds


def booked(connection: Connection, count: int) -> tuple[datetime, datetime]:
    """Book, and look at the row while nobody else can: the first slot, and the end."""
    send_slots.book(connection, count, INTERVAL)
    end = connection.execute(SEND_SLOTS.select()).one().free_at
    return end - count * timedelta(seconds=INTERVAL), end


async def free_in(database: Database, seconds: float) -> None:
    """Let the next free slot be so far away, by the database's clock."""
    later = text("clock_timestamp() + make_interval(secs => :seconds)")

    def move(connection: Connection) -> None:
        send_slots.book(connection, 1, INTERVAL)
        statement = update(SEND_SLOTS).values(free_at=later.bindparams(seconds=seconds))
        connection.execute(statement)

    await database.transaction(move)


async def test_the_first_slot_of_all_is_now(postgres: Database) -> None:
    before = datetime.now(UTC)

    first = await postgres.transaction(send_slots.book, 1, INTERVAL)

    assert first is not None
    assert -(datetime.now(UTC) - before).total_seconds() <= first <= 0


async def test_many_who_book_at_once_never_get_the_same_slot(postgres: Database) -> None:
    counts = [1, 7, 2, 3] * 6

    spans = await asyncio.gather(*(postgres.transaction(booked, count) for count in counts))

    spans.sort()
    gaps = [after[0] - before[1] for before, after in pairwise(spans)]
    assert min(gaps) >= timedelta(0)
    assert sum((end - first for first, end in spans), timedelta(0)) == timedelta(
        seconds=sum(counts) * INTERVAL
    )


async def test_a_slot_that_came_while_nobody_sent_is_gone(postgres: Database) -> None:
    await free_in(postgres, -3600.0)

    first = await postgres.transaction(send_slots.book, 5, 0.3)  # further ahead than this lasts
    second = await postgres.transaction(send_slots.book, 1, 60.0)

    assert first is not None
    assert second is not None
    assert -1.0 < first <= 0
    assert second > first


async def test_nobody_books_further_ahead_than_it_is_good_for(postgres: Database) -> None:
    await free_in(postgres, TUNING.slots_ahead_seconds + 5)

    assert await postgres.transaction(send_slots.book, 1, INTERVAL) is None


async def test_a_clock_that_was_set_back_stops_nobody(postgres: Database) -> None:
    await free_in(postgres, IMPOSSIBLE + 3600.0)

    first = await postgres.transaction(send_slots.book, 1, INTERVAL)

    assert first is not None
    assert first <= 0
