"""No module of ours imports itself by way of others, for types alone neither; SQL stays below."""

from __future__ import annotations

import ast
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from bot import commands
from bot.services.operations import gc_tuning
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, new_key
from bot.storage.locks import AccessRefused

ROOT = Path(__file__).parents[1]


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported(tree: ast.AST, known: Mapping[str, Path]) -> Iterator[str]:
    """Modules of ours that a module names, in functions and under TYPE_CHECKING too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in known)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                inner = f"{node.module}.{each.name}"
                if inner in known or node.module in known:
                    yield inner if inner in known else node.module


@pytest.mark.parametrize("package", ["bot", "playground", "benchmarks"])
def test_no_imports_go_round_in_a_circle(package: str) -> None:
    known = {module_of(path): path for path in sorted((ROOT / package).rglob("*.py"))}
    graph = {
        name: set(imported(ast.parse(path.read_text()), known)) - {name}
        for name, path in known.items()
    }

    assert len(graph) > 10
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


#: What services may import of SQLAlchemy: what they pass on, and what they catch.
FOR_TYPES = {"sqlalchemy.Connection", "sqlalchemy.exc"}
#: Methods by which statements reach a database.
RUN = {"execute", "executemany", "exec_driver_sql", "scalar", "scalars", "scalar_one"}


def sql_in(tree: ast.AST) -> Iterator[str]:
    """Yield what a module has of statements: tables, what they are made of, where they are run."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in {*RUN, "c"}:
            yield f".{node.attr}"
        elif isinstance(node, ast.Import):
            yield from (each.name for each in node.names if is_sql(each.name))
        elif isinstance(node, ast.ImportFrom):
            names = (f"{node.module}.{each.name}" for each in node.names)
            yield from (name for name in names if is_sql(name))


def is_sql(name: str) -> bool:
    """Return whether a name that is imported is of statements, and not for types alone."""
    if name.startswith("sqlalchemy.exc."):
        return False
    is_table = f"{name}.".startswith("bot.storage.tables.")
    return is_table or (name.startswith("sqlalchemy") and name not in FOR_TYPES)


@pytest.mark.parametrize(
    "source",
    [
        "from sqlalchemy import Connection, select",
        "import sqlalchemy",
        "from sqlalchemy.sql import text",
        "from bot.storage import tables",
        "from bot.storage.tables import PEOPLE",
        "import bot.storage.tables.columns",
        "connection.exec_driver_sql('SELECT 1')",
        "statement.where(people.PEOPLE.c.id == 1)",
    ],
)
def test_sql_in_a_module_is_found(source: str) -> None:
    assert len(list(sql_in(ast.parse(source)))) == 1


def test_services_hold_no_sql_and_name_no_table() -> None:
    services = sorted((ROOT / "bot" / "services").rglob("*.py"))
    found = {module_of(path): sorted(sql_in(ast.parse(path.read_text()))) for path in services}

    assert len(found) > 40
    assert {name: sql for name, sql in found.items() if sql} == {}, "belongs to storage"


def test_a_start_on_sqlite_loads_nothing_that_only_postgresql_needs() -> None:
    code = """
import sys
import bot.app, bot.commands
bot.app.load()
print(*sorted({"sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "asyncpg"} & set(sys.modules)))
import bot.storage.migrate  # beside the other imports, where there is something to upgrade
print(*sorted({"sqlalchemy.orm", "asyncpg"} & set(sys.modules)))
"""

    found = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert found.stdout.strip() == ""


def test_postgresql_is_opened_once_everything_is_imported(monkeypatch: pytest.MonkeyPatch) -> None:
    order = []
    asked = threading.Event()

    def loaded() -> None:
        asked.wait(0.5)
        order.append("imported")

    @asynccontextmanager
    async def opened(_url: str, _vault: Vault) -> AsyncIterator[Database]:
        order.append("opened")
        asked.set()
        raise AccessRefused
        yield

    monkeypatch.setattr(commands, "_loaded", loaded)
    monkeypatch.setattr(commands, "opened", opened)
    monkeypatch.setattr(gc_tuning, "set_up", lambda: order.append("collects garbage"))
    for name, value in {
        "BOT_TOKEN": "1:a",
        "DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none",
        "DATA_KEY": new_key(),
    }.items():
        monkeypatch.setenv(name, value)

    assert commands.run() != 0
    assert order == ["imported", "collects garbage", "opened"]
