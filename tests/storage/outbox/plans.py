"""The statements that a transaction runs, and how each database would look for their rows."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from typing import Any, cast

from sqlalchemy import Connection, event

from bot.storage.database import Database

Step = dict[str, Any]

_READ = ("SELECT", "UPDATE", "DELETE", "INSERT", "WITH")


async def scans(database: Database, function: Callable[[Connection], object]) -> list[str]:
    """Each step of the statements that `function` runs which reads a table from end to end.

    An index of a few of its rows may be read whole. PostgreSQL reads a small table whole, whatever
    index there is.
    """
    return await database.transaction(_scans, function)


def _scans(connection: Connection, function: Callable[[Connection], object]) -> list[str]:
    if connection.dialect.name == "sqlite":
        return _scans_of_sqlite(connection, function)
    return _scans_of_postgresql(connection, function)


def _scans_of_sqlite(
    connection: Connection, function: Callable[[Connection], object]
) -> list[str]:
    driver = cast("sqlite3.Connection", connection.connection.driver_connection)
    statements: list[str] = []
    driver.set_trace_callback(statements.append)
    try:
        function(connection)
    finally:
        driver.set_trace_callback(None)
    schema = list(driver.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    partial = {name for name, words in schema if " WHERE " in words}
    names = {name for name, _ in schema}
    found = []
    for statement in filter(_reads, statements):
        for *_, step in driver.execute(f"EXPLAIN QUERY PLAN {statement}"):
            words = step.split()
            if words[0] == "SCAN" and words[1] in names and words[-1] not in partial:
                found.append(f"{step}: {statement}")
    return found


def _scans_of_postgresql(
    connection: Connection, function: Callable[[Connection], object]
) -> list[str]:
    statements: dict[str, Any] = {}

    def note(_c: object, _cursor: object, statement: str, values: Any, *_: object) -> None:  # noqa: ANN401
        statements[statement] = values[0] if isinstance(values, list) else values

    event.listen(connection, "before_cursor_execute", note)
    try:
        function(connection)
    finally:
        event.remove(connection, "before_cursor_execute", note)
    found = []
    for statement, values in statements.items():
        if _reads(statement):
            explained = f"EXPLAIN (FORMAT JSON) {statement}"
            plan = connection.exec_driver_sql(explained, values).scalar_one()
            plan = json.loads(plan) if isinstance(plan, str) else plan
            found += [f"{step}: {statement}" for step in _sequential(plan[0]["Plan"])]
    return found


def _sequential(step: Step) -> list[str]:
    own = [step["Relation Name"]] if step["Node Type"] == "Seq Scan" else []
    return own + [each for inner in step.get("Plans", ()) for each in _sequential(inner)]


def _reads(statement: str) -> bool:
    return statement.lstrip().upper().startswith(_READ)
