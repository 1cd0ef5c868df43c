"""Questions about many people are answered by an index, however many are stored."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite

from bot.services import facts
from bot.storage import claims, conversations, journal, occurrences, outbox, people, reminders
from bot.storage.prepared import Prepared
from bot.storage.sqlite_writer import sqlite_engine
from bot.storage.tables import METADATA

MODULES = (claims, conversations, facts, journal, occurrences, outbox, people, reminders)


def statements() -> dict[str, Any]:
    """Every ready-made statement about many."""
    found = {
        f"{module.__name__}.{name}": each.statement if isinstance(each, Prepared) else each
        for module in MODULES
        for name, each in vars(module).items()
        if isinstance(each, Prepared | Select | Update | Delete)
    }
    asked = {name: each for name, each in found.items() if not isinstance(each, Insert)}
    return {name: each for name, each in asked.items() if "json_each" in sql(each)}


def sql(statement: Any) -> str:  # noqa: ANN401 - a select, an update, a delete
    text = str(statement.compile(dialect=sqlite.dialect()))
    return re.sub(r"\(__\[POSTCOMPILE_\w+\]\)", "(?)", text)


@pytest.mark.parametrize("name", statements())
def test_no_table_is_read_from_end_to_end(tmp_path: Path, name: str) -> None:
    engine = sqlite_engine(tmp_path / "empty.db")
    METADATA.create_all(engine)
    asked = sql(statements()[name])

    with engine.connect() as connection:
        values = tuple("[1]" for _ in range(asked.count("?")))
        plan = [
            row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", values)
        ]

    assert any(step.startswith("SEARCH") for step in plan)
    assert not [step for step in plan if step.startswith("SCAN") and "json_each" not in step]
    engine.dispose()
