"""Errors of a database are the data's fault where it says so, else its own."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from bot.storage.database import Database, PostgreSQL, Unavailable, sqlite_file
from bot.storage.open import open_database
from bot.storage.tables import CONVERSATIONS, META, UPDATES
from bot.tuning import TUNING
from bot.value import replace
from tests.storage.databases import VAULT, run_sql
from tests.storage.faults.damage import damaged

Work = Callable[[Connection], object]


def twice(connection: Connection) -> None:
    connection.execute(META.insert(), [{"name": "x", "value": ""}] * 2)


def without_a_value(connection: Connection) -> None:
    connection.execute(META.insert(), {"name": "x", "value": None})


def without_a_parent(connection: Connection) -> None:
    connection.execute(CONVERSATIONS.insert(), {"person_id": 1, "revision": 1, "answered": 0})


@pytest.mark.parametrize("work", [twice, without_a_value, without_a_parent])
async def test_a_constraint_that_is_broken_is_the_datas_fault(
    database: Database, work: Work
) -> None:
    with pytest.raises(IntegrityError):
        await database.transaction(work)


async def test_a_number_that_fits_no_column_is_the_datas_fault(database: Database) -> None:
    def store(connection: Connection) -> None:
        connection.execute(UPDATES.insert(), {"update_id": 2**70, "taken_at": None})

    with pytest.raises((OverflowError, SQLAlchemyError)) as caught:
        await database.transaction(store)

    assert not isinstance(caught.value, Unavailable)


async def test_a_table_that_is_gone_is_the_databases_fault(database: Database) -> None:
    with pytest.raises(Unavailable, match="no_such_table"):
        await database.transaction(lambda c: c.execute(text("SELECT * FROM no_such_table")))


# --- SQLite ---------------------------------------------------------------------------------


async def test_a_value_of_no_type_is_the_datas_fault(sqlite: Database) -> None:
    def bind(connection: Connection) -> None:
        connection.exec_driver_sql("SELECT ?", (object(),))

    with pytest.raises(DBAPIError):
        await sqlite.transaction(bind)


async def test_a_file_that_takes_no_writes_is_the_databases_fault(sqlite: Database) -> None:
    def write(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only = ON")
        try:
            connection.execute(META.insert(), {"name": "x", "value": ""})
        finally:
            connection.exec_driver_sql("PRAGMA query_only = OFF")

    with pytest.raises(Unavailable, match="look at who owns the file"):
        await sqlite.transaction(write)


async def test_a_file_that_is_none_is_the_databases_fault_and_says_the_remedy(
    sqlite_url: str,
) -> None:
    sqlite_file(sqlite_url).write_bytes(b"no database " * 1_000)
    database = open_database(sqlite_url, VAULT)

    with pytest.raises(Unavailable, match="python -m bot restore BACKUP"):
        await database.transaction(lambda c: c.execute(META.select()).all())

    await database.close()


async def test_a_damaged_table_is_the_databases_fault_and_no_other_table_is(
    sqlite_url: str,
) -> None:
    database = open_database(sqlite_url, VAULT)

    with damaged(sqlite_file(sqlite_url), "updates"):
        with pytest.raises(Unavailable, match="the file is damaged"):
            await database.transaction(lambda c: c.execute(UPDATES.select()).all())
        found = await database.transaction(lambda c: c.execute(META.select()).all())

    assert found == []
    assert await database.transaction(lambda c: c.execute(UPDATES.select()).all()) == []
    await database.close()


async def test_a_file_that_is_locked_is_the_databases_fault(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.sqlite.writer.TUNING", replace(TUNING, busy_ms=1))
    database = open_database(sqlite_url, VAULT)

    with closing(sqlite3.connect(sqlite_file(sqlite_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable, match="database is locked; another program holds"):
            await database.transaction(lambda c: c.execute(META.select()).all())

    await database.close()


# --- PostgreSQL -----------------------------------------------------------------------------


def in_postgresql(statement: str) -> Work:
    return lambda connection: connection.execute(text(statement))


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 1 / 0",  # 22012
        "SELECT 'x'::integer",  # 22P02
        "SELECT 99999999999::integer",  # 22003
        "INSERT INTO meta (name) VALUES ('x')",  # 23502
    ],
)
async def test_classes_22_and_23_are_the_datas_fault(postgres: Database, statement: str) -> None:
    with pytest.raises(DBAPIError):
        await postgres.transaction(in_postgresql(statement))


@pytest.mark.parametrize(
    ("state", "remedy"),
    [
        ("25006", "takes no writes"),
        ("28000", "the user and the password"),
        ("40001", "so"),
        ("42501", "give the user its rights"),
        ("53100", "its disk is full"),
        ("53300", "max_connections"),
        ("55000", "upgrading or restoring"),
        ("57P03", "so"),
        ("58030", "so"),
        ("XX001", "so"),
    ],
)
async def test_every_other_class_is_the_databases_fault(
    postgres: Database, state: str, remedy: str
) -> None:
    statement = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}', MESSAGE = 'so'; END $$"

    with pytest.raises(Unavailable, match=remedy):
        await postgres.transaction(in_postgresql(statement))


async def test_a_database_that_is_not_there_is_named(postgresql_url: str) -> None:
    url = make_url(postgresql_url).set(database="nowhere").render_as_string(hide_password=False)
    database = open_database(url, VAULT)

    with pytest.raises(Unavailable, match="the name of the database"):
        await database.transaction(lambda _connection: None)

    await database.close()


async def test_a_user_who_is_turned_away_is_the_databases_fault(
    postgresql: str, postgresql_url: str
) -> None:
    await run_sql(postgresql, "DROP ROLE IF EXISTS nobody_here", "CREATE ROLE nobody_here NOLOGIN")
    url = make_url(postgresql_url).set(username="nobody_here").render_as_string(False)
    database = open_database(url, VAULT)

    with pytest.raises(Unavailable, match="the user and the password"):
        await database.transaction(lambda _connection: None)

    await database.close()


async def test_a_server_that_is_not_there_is_named() -> None:
    database = open_database("postgresql+asyncpg://nobody@127.0.0.1:9/nothing", VAULT)

    with pytest.raises(Unavailable, match="is PostgreSQL running, and DATABASE_URL right"):
        await database.transaction(lambda _connection: None)

    await database.close()


async def test_a_server_that_does_not_answer_is_named() -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        url = f"postgresql+asyncpg://nobody@127.0.0.1:{silent.getsockname()[1]}/nothing"
        database = PostgreSQL(url, VAULT, connect_seconds=0.1)

        with pytest.raises(Unavailable, match="it does not answer"):
            await database.transaction(lambda _connection: None)

        await database.close()


async def test_a_server_whose_connections_are_all_in_use_is_named(postgresql_url: str) -> None:
    database = PostgreSQL(postgresql_url, VAULT, connections=1, wait_seconds=0.1)

    def asks_for_another(connection: Connection) -> None:
        connection.execute(text("SELECT pg_sleep(0.5)"))

    results = await asyncio.gather(
        *(database.transaction(asks_for_another) for _ in range(2)), return_exceptions=True
    )

    (refused,) = [each for each in results if each is not None]
    assert isinstance(refused, Unavailable)
    assert "all connections are in use" in str(refused)
    await database.close()
