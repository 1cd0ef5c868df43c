"""No round, tick or start reads what is done or waits in one chat, however much it is."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from typing import cast

import pytest
from sqlalchemy import Connection, text

from bot.coaching.reminders.policy import Reason, UncountedReason
from bot.services.delivery.results import adopt_orphans
from bot.services.privacy.account import erase
from bot.storage.database import Database, PostgreSQL
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.claims import RecordedResult
from bot.storage.outbox.outbox import REMINDER, MessageState, backlog, supersede
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.rows import conversations
from bot.tuning import TUNING
from tests.services.coach import ANA, Coach, another
from tests.services.delivery.rows import row
from tests.storage.outbox.plans import scans
from tests.support.world import NOON

RECORDED, WAITING = 100_000, 60_000
EVERYTHING = Doubts(8, REMINDER)
SECOND = timedelta(seconds=1)
RECORDED_ROWS = """
INSERT INTO outbox (key, chat_id, person_id, lane, act, revision, carries_buttons, state,
    not_before, not_after, created_at, settled_at)
SELECT 'settled' || x, x, NULL, 0, 'new', 0, {no}, 'sent', :now, :now, :now, :now
FROM {numbers}
"""
NUMBERS = {
    "sqlite": "(WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < {most}) "
    "SELECT x FROM c)",
    "postgresql": "generate_series(1, {most}) AS c(x)",
}


def onboard(connection: Connection) -> None:
    """A hundred thousand messages that were sent, and what a busy minute leaves."""
    dialect = connection.dialect.name
    numbers = NUMBERS[dialect].format(most=RECORDED)
    no = "0" if dialect == "sqlite" else "false"
    now = int(NOON.timestamp() * 1_000_000) if dialect == "sqlite" else NOON
    connection.execute(text(RECORDED_ROWS.format(no=no, numbers=numbers)), {"now": now})
    replies = [row(f"r{n}", n, person_id=None) for n in range(1, 301)]
    again = [row(f"a{n}", n, person_id=None) for n in range(1, 51)]
    reminders = [row(f"p{n}", n, person_id=None, lane=REMINDER) for n in range(251, 601)]
    later = [row(f"l{n}", n, person_id=None, not_before=NOON + SECOND) for n in range(700, 720)]
    outbox.queue(connection, [*replies, *again, *reminders, *later], NOON)


async def prepare(database: Database) -> Coach:
    coach = Coach(database)
    await coach.knows(another(ANA), hour=None)
    await database.transaction(onboard)
    if isinstance(database, PostgreSQL):
        async with database.engine.execution_options(
            isolation_level="AUTOCOMMIT"
        ).connect() as connection:
            await connection.exec_driver_sql("ANALYZE outbox")
    return coach


def a_day_of_the_outbox(connection: Connection) -> None:
    """Ask of the outbox what rounds, turns, ticks and a start ask."""
    taken = claims.claim(connection, "one", Search(NOON, 32, EVERYTHING, {(0, 1): 20}))
    done = [RecordedResult(each.id, MessageState.SENT, message_id=1) for each in taken.rows[:10]]
    doubts = [
        RecordedResult(each.id, MessageState.QUEUED, not_before=NOON) for each in taken.rows[10:20]
    ]
    claims.record_results(connection, "one", [*done, *doubts], NOON)
    claims.claim(connection, "one", Search(NOON, 32, EVERYTHING))
    newer = row("newer", 1, person_id=None)
    outbox.start(connection, newer, NOON, "one")
    supersede(connection, [newer], NOON)
    backlog(connection, 1)
    adopt_orphans(connection, "two", NOON + 2 * TUNING.lease, all_=False)
    adopt_orphans(connection, "three", NOON, all_=True)
    outbox.drop_chat(connection, [2, 3], Reason.GONE, NOON)
    outbox.drop_reminders(connection, 300, UncountedReason.CHANGED, NOON, lambda _: True)
    erase(connection, another(ANA), (), NOON)


async def test_no_statement_of_delivery_reads_the_outbox_whole(database: Database) -> None:
    await prepare(database)

    found = await scans(database, a_day_of_the_outbox)

    assert [each for each in found if "outbox" in each] == []


async def test_a_statement_that_reads_it_whole_is_found_out(database: Database) -> None:
    await prepare(database)

    def scan(connection: Connection) -> None:
        connection.execute(text("SELECT count(*) FROM outbox WHERE act = 'strip'"))

    assert len(await scans(database, scan)) == 1


async def test_a_tick_finds_who_is_to_wake_by_an_index(database: Database) -> None:
    coach = await prepare(database)

    def wake(connection: Connection) -> None:
        conversations.to_wake(connection, NOON)
        conversations.next_wake(connection)

    # A table of one person is read whole by PostgreSQL, as it should be.
    found = await scans(coach.database, wake)

    assert [each for each in found if not isinstance(database, PostgreSQL)] == []


@pytest.mark.parametrize("waiting", [1_000, WAITING])
async def test_a_round_takes_no_longer_for_what_waits_in_one_chat(
    sqlite: Database, waiting: int
) -> None:
    def fill(connection: Connection) -> None:
        rows = [row(f"k{n}", person_id=None) for n in range(waiting)]
        outbox.queue(connection, rows, NOON)
        claims.claim(connection, "one", Search(NOON, 1, EVERYTHING))

    await sqlite.transaction(fill)

    assert await sqlite.transaction(steps_of_a_round) < 1_000


def steps_of_a_round(connection: Connection) -> int:
    """Return how many steps SQLite's machine takes, in tens, for a claim that finds nothing."""
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += 10
        return 0

    driver.set_progress_handler(count, 10)
    try:
        found = claims.claim(connection, "one", Search(NOON, 32, EVERYTHING))
    finally:
        driver.set_progress_handler(None, 0)
    assert found.rows == ()
    return taken
