"""A prepared statement does what SQLAlchemy would do with it, on both databases."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any

import pytest
from sqlalchemy import Connection, Table, bindparam, select, update
from sqlalchemy.exc import IntegrityError, InvalidRequestError, StatementError

from bot.storage.database import Database, Unavailable
from bot.storage.statements import Prepared, add_all, add_new, put
from bot.storage.tables import META, OCCURRENCES, PEOPLE, REMINDERS

NOON = datetime(2026, 3, 29, 12, 0, 0, 250_001, tzinfo=UTC)
KEY = {"person_id": 7, "kind": "warmup"}
RULE = {
    "weekdays": 127,
    "local_time": time(7, 30),
    "other_times": None,
    "zone": "Asia/Kathmandu",
    "by_person": False,
    "resting": None,
    "next_date": date(2026, 3, 30),
    "next_at": NOON,
    "next_pass": 0,
    "tzdata": "2026a",
}
OF_PERSON = select(REMINDERS).where(REMINDERS.c.person_id == bindparam("who"))
ADD = Prepared(META.insert())
CHANGE = Prepared(update(META).where(META.c.name == bindparam("which")))


def person(connection: Connection) -> None:
    row = {"id": 7, "language": "en", "zone": "UTC", "created_at": NOON, "heard_at": NOON}
    add_new(connection, PEOPLE, {**row, "profile": b"\x00sealed"})


def with_rule(connection: Connection) -> None:
    person(connection)
    put(connection, REMINDERS, KEY, RULE)


async def test_values_of_every_kind_come_back_as_they_went_in(database: Database) -> None:
    await database.transaction(with_rule)

    found = await database.transaction(Prepared(OF_PERSON).mappings, {"who": 7})

    assert found == [{**KEY, **RULE}]


@pytest.mark.parametrize("table", [PEOPLE, REMINDERS, OCCURRENCES], ids=str)
async def test_it_finds_what_sqlalchemy_finds(database: Database, table: Table) -> None:
    every = select(table)

    def both(connection: Connection) -> tuple[list[Any], list[Any]]:
        with_rule(connection)
        row = {**KEY, "local_date": date(2026, 3, 29), "pass": 1, "due_at": NOON, "zone": "UTC"}
        add_all(connection, OCCURRENCES, [{**row, "at": NOON, "state": "sent", "snoozes": 2}])
        plain = [tuple(found) for found in connection.execute(every)]
        return plain, [tuple(found) for found in Prepared(every).rows(connection, {})]

    plain, prepared = await database.transaction(both)

    assert plain == prepared
    assert len(prepared) == 1
    assert [type(each) for each in prepared[0]] == [type(each) for each in plain[0]]


async def test_the_first_row_or_none(database: Database) -> None:
    value = Prepared(select(META.c.value).where(META.c.name == bindparam("which")))
    await database.transaction(ADD.run, {"name": "a", "value": "1"})

    assert await database.transaction(value.row, {"which": "a"}) == ("1",)
    assert await database.transaction(value.row, {"which": "b"}) is None


async def test_it_says_how_many_rows_were_changed(database: Database) -> None:
    await database.transaction(ADD.run_all, [{"name": name, "value": "1"} for name in "abc"])
    await database.transaction(ADD.run_all, [])

    assert await database.transaction(CHANGE.run, {"which": "a", "value": "2"}) == 1
    assert await database.transaction(CHANGE.run, {"which": "z", "value": "2"}) == 0


async def test_other_columns_make_another_statement_of_it(database: Database) -> None:
    beat = Prepared(update(PEOPLE).where(PEOPLE.c.id == bindparam("who")))
    await database.transaction(person)

    await database.transaction(beat.run, {"who": 7, "zone": "Asia/Tokyo"})
    await database.transaction(beat.run, {"who": 7, "language": "de"})

    found = await database.transaction(Prepared(select(PEOPLE)).mappings, {})
    assert (found[0]["zone"], found[0]["language"]) == ("Asia/Tokyo", "de")


async def test_a_refusal_is_sqlalchemys_and_keeps_the_values_to_itself(
    database: Database,
) -> None:
    row = {"name": "a", "value": "a private thing"}
    await database.transaction(ADD.run, row)

    with pytest.raises(IntegrityError) as refused:
        await database.transaction(ADD.run, row)
    assert "a private thing" not in str(refused.value)


async def test_a_value_that_is_missing_is_no_null(database: Database) -> None:
    with pytest.raises((InvalidRequestError, StatementError), match="value is required"):
        await database.transaction(Prepared(OF_PERSON).rows, {})


async def test_a_naive_datetime_is_refused(database: Database) -> None:
    naive = datetime(2026, 3, 29, 12)  # noqa: DTZ001 - that is the point

    with pytest.raises((ValueError, StatementError), match="naive"):
        await database.transaction(put, REMINDERS, KEY, {**RULE, "next_at": naive})


async def test_a_file_that_cannot_be_written_is_unavailable(sqlite: Database) -> None:
    def on_a_read_only_file(connection: Connection) -> None:
        connection.exec_driver_sql("PRAGMA query_only=ON")
        try:
            ADD.run(connection, {"name": "a", "value": "1"})
        finally:
            connection.exec_driver_sql("PRAGMA query_only=OFF")

    with pytest.raises(Unavailable):
        await sqlite.transaction(on_a_read_only_file)


def test_a_list_of_unknown_length_cannot_be_prepared() -> None:
    from sqlalchemy.dialects import sqlite  # noqa: PLC0415

    some = select(META).where(META.c.name.in_(bindparam("names", expanding=True)))

    class Asked:
        dialect = sqlite.dialect()

    with pytest.raises(ValueError, match="cannot be prepared"):
        Prepared(some).rows(Asked(), {"names": ["a"]})  # type: ignore[arg-type]
