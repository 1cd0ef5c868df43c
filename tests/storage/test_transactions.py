"""A transaction happens whole or not at all, and says so when the database is away."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import Connection, event, func, select, text
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage import operations
from bot.storage.database import Database, Unavailable, sqlite_file
from bot.storage.open import open_database
from bot.storage.sqlite.writer import SQLite
from bot.storage.tables import META, UPDATES
from bot.tuning import TUNING
from bot.value import replace
from tests.multi_process.proxy import proxy
from tests.storage.databases import VAULT, run_sql

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)


def note(connection: Connection, name: str, value: str = "") -> str:
    operations.set_meta(connection, name, value)
    return name


def note_and_fail(connection: Connection, name: str) -> str:
    note(connection, name)
    raise ZeroDivisionError


def pragma(connection: Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def names(connection: Connection) -> set[str]:
    return set(connection.execute(select(META.c.name)).scalars())


async def test_what_a_transaction_returns_is_given_back(database: Database) -> None:
    assert await database.transaction(note, "a") == "a"
    assert await database.transaction(names) == {"a"}


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        await database.transaction(note_and_fail, "a")

    assert await database.transaction(names) == set()


async def test_a_function_that_asks_an_iterator_for_too_much_holds_nobody_up(
    database: Database,
) -> None:
    def ask(_connection: Connection) -> object:
        nothing: list[object] = []
        return next(iter(nothing))

    async with asyncio.timeout(60):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await database.transaction(ask)


BOTH = 4_711
HOLDING_BOTH = f"""
    SELECT count(*) FROM pg_locks, pg_sleep(0.01) WHERE locktype = 'advisory' AND objid = {BOTH}
"""


async def test_two_that_wait_for_each_other_both_happen(postgres: Database) -> None:
    tries = []

    def change(connection: Connection, first: str, second: str) -> None:
        tries.append(first)
        operations.set_meta(connection, first, "1")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock_shared({BOTH})")
        while len(tries) < 3 and connection.exec_driver_sql(HOLDING_BOTH).scalar() != 2:
            pass  # until the other one has begun
        operations.set_meta(connection, second, "1")

    for name in ("a", "b"):
        await postgres.transaction(note, name)

    await asyncio.gather(
        postgres.transaction(change, "a", "b"), postgres.transaction(change, "b", "a")
    )

    assert len(tries) >= 3  # one of them was ended, and tried again until it could have both


async def test_a_failing_transaction_takes_no_other_one_along(database: Database) -> None:
    under_way = [database.transaction(note, f"n{n}") for n in range(20)]
    under_way.insert(10, database.transaction(note_and_fail, "bad"))

    results = await asyncio.gather(*under_way, return_exceptions=True)

    assert [type(each) for each in results].count(ZeroDivisionError) == 1
    assert await database.transaction(names) == {f"n{n}" for n in range(20)}


async def test_a_broken_constraint_takes_no_other_one_along(database: Database) -> None:
    def copy(connection: Connection) -> None:
        connection.execute(META.insert(), [{"name": "x", "value": ""}] * 2)

    results = await asyncio.gather(
        database.transaction(note, "a"),
        database.transaction(copy),
        database.transaction(note, "b"),
        return_exceptions=True,
    )

    assert isinstance(results[1], IntegrityError)
    assert await database.transaction(names) == {"a", "b"}


async def test_a_child_without_its_parent_is_refused(database: Database) -> None:
    def orphan(connection: Connection) -> None:
        connection.execute(
            text("INSERT INTO conversations (person_id, revision, answered) VALUES (1, 1, 0)")
        )

    with pytest.raises(IntegrityError):
        await database.transaction(orphan)


# --- SQLite ---------------------------------------------------------------------------------


async def test_turns_that_wait_together_share_a_commit(sqlite: SQLite) -> None:
    commits = []
    event.listen(sqlite._writer._engine, "commit", lambda _: commits.append(1))
    begun, may_go_on = threading.Event(), threading.Event()

    def hold(_connection: Connection) -> str:
        begun.set()
        may_go_on.wait(60)
        return "held"

    first = asyncio.create_task(sqlite.transaction(hold))
    await asyncio.to_thread(begun.wait, 60)
    others = [asyncio.create_task(sqlite.transaction(note, f"n{n}")) for n in range(40)]
    await asyncio.sleep(0)
    may_go_on.set()

    assert await first == "held"
    assert await asyncio.gather(*others) == [f"n{n}" for n in range(40)]
    assert len(commits) == 2


async def test_what_is_promised_is_on_the_disk(sqlite: Database, sqlite_url: str) -> None:
    await sqlite.transaction(note, "a")

    with closing(sqlite3.connect(sqlite_file(sqlite_url))) as other:
        assert other.execute("SELECT name FROM meta").fetchall() == [("a",)]


async def test_the_file_is_written_for_durability(sqlite: Database) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}

    found = {name: await sqlite.transaction(pragma, name) for name in wanted}

    assert found == wanted


async def test_a_full_disk_is_said_and_nothing_happened(sqlite: Database) -> None:
    def fill_the_disk(connection: Connection) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")

    def free_it(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA max_page_count=1000000")

    def write_much(connection: Connection) -> None:
        for n in range(2_000):
            note(connection, f"{n:032}", "x" * 500)

    await sqlite.transaction(fill_the_disk)

    with pytest.raises(Unavailable, match="full"):
        await sqlite.transaction(write_much)

    await sqlite.transaction(free_it)
    assert await sqlite.transaction(names) == set()
    assert await sqlite.transaction(note, "a") == "a"


async def test_a_file_locked_by_another_program_is_said_and_nothing_happened(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.sqlite.writer.TUNING", replace(TUNING, busy_ms=1))
    database = open_database(sqlite_url, VAULT)
    await database.transaction(names)

    with closing(sqlite3.connect(sqlite_file(sqlite_url), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Unavailable, match="locked"):
            await database.transaction(note, "a")
        other.execute("COMMIT")

    assert await database.transaction(names) == set()
    await database.close()


async def test_a_turn_that_nobody_waits_for_any_more_stops_nobody(sqlite_url: str) -> None:
    database = SQLite(sqlite_file(sqlite_url), VAULT)
    may_go_on, begun = threading.Event(), threading.Event()

    def slow(connection: Connection) -> None:
        begun.set()
        may_go_on.wait(60)
        note(connection, "slow")

    running = asyncio.ensure_future(database.transaction(slow))
    await asyncio.to_thread(begun.wait, 60)
    waiting = asyncio.ensure_future(database.transaction(note, "waiting"))
    await asyncio.sleep(0)
    running.cancel()
    waiting.cancel()
    await asyncio.gather(running, waiting, return_exceptions=True)
    may_go_on.set()

    async with asyncio.timeout(60):
        found = await database.transaction(names)

    assert found == {"slow"}, "what had begun was committed, what had not never was"
    await database.close()


async def test_closing_finishes_what_waits(sqlite_url: str) -> None:
    database = open_database(sqlite_url, VAULT)
    under_way = [asyncio.ensure_future(database.transaction(note, f"n{n}")) for n in range(5)]
    await asyncio.sleep(0)

    await database.close()

    assert await asyncio.gather(*under_way) == [f"n{n}" for n in range(5)]


# --- PostgreSQL -----------------------------------------------------------------------------


async def test_a_lost_connection_is_said_and_nothing_happened(
    postgres: Database, postgresql_url: str
) -> None:
    def cut_off(connection: Connection) -> None:
        note(connection, "a")
        connection.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    with pytest.raises(Unavailable):
        await postgres.transaction(cut_off)

    assert await postgres.transaction(names) == set()


async def test_connections_that_died_while_idle_are_not_noticed(
    postgres: Database, postgresql_url: str
) -> None:
    await postgres.transaction(names)
    await run_sql(
        postgresql_url,
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE application_name = 'backline' AND pid <> pg_backend_pid()",
    )

    assert await postgres.transaction(note, "a") == "a"


async def test_one_that_is_cut_off_in_a_transaction_lets_go_of_its_rows(
    postgres: Database, postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.database.TUNING", replace(TUNING, silent_seconds=1))
    async with proxy(postgresql_url) as (way, address):
        cut_off = open_database(address, VAULT)
        has_written = asyncio.Event()

        def write_and_be_cut_off(connection: Connection) -> None:
            note(connection, "a", "never committed")
            way.cut()
            has_written.set()

        writing = asyncio.ensure_future(cut_off.transaction(write_and_be_cut_off))
        await has_written.wait()
        await postgres.transaction(note, "a", "committed")

    with pytest.raises(Unavailable):
        await writing
    assert await postgres.transaction(operations.meta, "a") == "committed"
    await cut_off.close()


async def test_a_server_that_is_not_there_is_unavailable() -> None:
    database = open_database("postgresql+asyncpg://nobody@127.0.0.1:9/nothing", VAULT)

    with pytest.raises(Unavailable):
        await database.transaction(names)

    await database.close()


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="neither sqlite nor postgresql"):
        open_database("mysql://here/there", VAULT)


# --- instants -------------------------------------------------------------------------------


def take(connection: Connection, at: datetime) -> datetime | None:
    connection.execute(UPDATES.insert(), {"update_id": 1, "taken_at": at})
    found: datetime | None = connection.execute(select(UPDATES.c.taken_at)).scalar()
    return found


@pytest.mark.parametrize(
    "at",
    [
        NOON,
        NOON.replace(microsecond=123_456),
        datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC),
        NOON.astimezone(timezone(timedelta(hours=5, minutes=45))),
    ],
    ids=["noon", "microseconds", "before-1970", "elsewhere"],
)
async def test_an_instant_comes_back_in_utc_to_the_microsecond(
    database: Database, at: datetime
) -> None:
    found = await database.transaction(take, at)

    assert found == at
    assert found is not None
    assert found.utcoffset() == timedelta(0)


async def test_a_naive_datetime_is_no_instant(database: Database) -> None:
    with pytest.raises(StatementError, match="naive"):
        await database.transaction(take, NOON.replace(tzinfo=None))


async def test_instants_are_compared_as_instants(database: Database) -> None:
    def earlier(connection: Connection) -> int:
        count = select(func.count()).select_from(UPDATES)
        before = NOON.astimezone(timezone(timedelta(hours=-7))) + timedelta(seconds=1)
        return connection.execute(count.where(UPDATES.c.taken_at < before)).scalar_one()

    await database.transaction(take, NOON)

    assert await database.transaction(earlier) == 1


# --- counters -------------------------------------------------------------------------------


async def test_counters_add_up_however_many_count_at_once(database: Database) -> None:
    await asyncio.gather(
        *(database.transaction(operations.count, {"fired": 1, "sent": 2}) for _ in range(20))
    )

    assert await database.transaction(operations.counters) == {"fired": 20, "sent": 40}
