"""Of a person so many failed updates are kept, the newest, and others' stay untouched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.database import Database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Lane, Queued
from bot.storage.rows import failed_updates, people
from bot.value import replace
from tests.support.world import onboarded

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
ANA, BEN = 17, 18


def fail(connection: Connection, update_id: int, person_id: int) -> None:
    row = {
        "update_id": update_id,
        "person_id": person_id,
        "failed_at": NOON + timedelta(seconds=update_id),
        "error": "KeyError",
        "tries": 3,
    }
    failed_updates.add_failed(connection, row, b"{}")


async def test_twenty_of_one_person_are_kept(database: Database) -> None:
    await database.transaction(fail, 1, BEN)
    for update_id in range(2, 32):
        await database.transaction(fail, update_id, ANA)

    failed = await database.transaction(failed_updates.failed)
    counters = await database.transaction(operations.counters)

    assert [each.update_id for each in failed] == [1, *range(12, 32)]
    assert counters == {"updates_failed": 31, "updates_failed_dropped": 10}


async def test_those_of_one_person_are_found_alone(database: Database) -> None:
    await database.transaction(fail, 1, BEN)
    await database.transaction(fail, 2, ANA)

    found = await database.transaction(failed_updates.failed, ANA)

    assert [(each.update_id, each.body, each.answered_since) for each in found] == [
        (2, b"{}", False)
    ]


async def test_one_that_cannot_be_read_hides_no_other(database: Database) -> None:
    await database.transaction(fail, 1, ANA)
    await database.transaction(fail, 2, ANA)
    await database.transaction(
        lambda connection: connection.exec_driver_sql(
            "UPDATE failed_updates SET body = (SELECT body FROM failed_updates "
            "WHERE update_id = 2) WHERE update_id = 1"
        )
    )

    found = await database.transaction(failed_updates.failed, ANA)

    assert [each.body for each in found] == [None, b"{}"]


@pytest.mark.parametrize(
    ("lane", "seconds", "is_answered"),
    [(Lane.REPLY, 1, True), (Lane.REPLY, -1, False), (Lane.REMINDER, 1, False)],
    ids=["a later reply", "an earlier reply", "a later prompt"],
)
async def test_only_a_later_reply_answers_something_newer(
    database: Database, lane: Lane, seconds: int, *, is_answered: bool
) -> None:
    def answer(connection: Connection) -> None:
        people.add(connection, replace(onboarded(), id=ANA))
        at = NOON + timedelta(seconds=60 + seconds)
        row = Queued("key", ANA, ANA, None, at, at + timedelta(days=1), lane)
        outbox.queue(connection, [row], at)

    await database.transaction(fail, 60, ANA)
    await database.transaction(answer)

    (found,) = await database.transaction(failed_updates.failed)

    assert found.answered_since == is_answered
