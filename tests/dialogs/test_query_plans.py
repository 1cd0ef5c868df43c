"""However many are stored, every statement of the bot finds its rows by an index."""

from __future__ import annotations

import asyncio
import importlib
import pkgutil
import re
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import timedelta
from functools import wraps
from inspect import signature
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

import pytest
from sqlalchemy import (
    Connection,
    Delete,
    Engine,
    Select,
    UniqueConstraint,
    Update,
    event,
)
from sqlalchemy.dialects import sqlite

from bot import storage
from bot.flows.turn import Screen
from bot.services.incoming import Arrival, Command
from bot.services.operations import alerts, heartbeat, ownership, retention
from bot.services.operations.admin_stats import answer
from bot.services.privacy import account
from bot.services.reminders import facts
from bot.services.reminders.remind import Remind
from bot.storage import operations
from bot.storage import statements as prepared
from bot.storage.database import Database
from bot.storage.migrate import migrate_postgresql, migrate_sqlite
from bot.storage.open import open_database
from bot.storage.rows import (
    people,
)
from bot.storage.statements import Prepared
from bot.storage.tables import METADATA
from bot.web import _figures
from tests.dialogs.local_services import ANA, InProcess, LocalServices, StoppedClock
from tests.dialogs.many_rows import LARGE, fill
from tests.dialogs.play import played
from tests.dialogs.rare_statements import seldom
from tests.dialogs.script import read
from tests.storage.databases import VAULT, make_database, postgresql
from tests.support.world import NOON
from tests.transcripts import FOLDER

__all__ = ["postgresql"]

TRANSCRIPTS = (
    "sharing",
    "calendar",
    "export_and_import",
    "first_session",
    "ill",
    "settings",
    "travel",
    "privacy",
    "did_it_already",
    "weekly_review",
    "warmup_together",
)

#: Tables that hold a few rows, however many people there are.
SMALL = frozenset({"counters", "heartbeats", "meta", "outages", "timetable", "alembic_version"})

#: What a statement has found itself, and reads once.
DERIVED = frozenset(
    {"json_each", "CONSTANT", "(subquery-1)", "first_due", "chats", "fronts", "some"}
)

#: Indexes that may be read from end to end, and why.
MAY_BE_READ_WHOLE = {
    "ix_outbox_first": "holds what waits at the front, and is read in its order up to a limit",
    "ix_outbox_doubts": "holds what is tried again after a doubt",
    "ix_outbox_active": "holds what waits or is under way: what is to be counted or found",
    "ix_outbox_sending": "holds what is under way: what may be an orphan",
    "ix_group_warmups_next_at": "is read in its order up to a limit",
    "ix_reminders_next_at": "is read in its order up to a limit",
    "ix_conversations_wake_at": "is read in its order up to a limit",
    "ix_occurrences_ring_at": "holds what was put off, and is read in its order up to a limit",
    "uq_sessions_open": "holds sessions under way; once an hour the oldest of them are sought",
    "ix_people_settled": "holds those with a plan: /stats counts them, for admins only",
}

#: Statements that may read a large table as it lies, and why.
MAY_SCAN = {
    r"SELECT \* \s*FROM \w+\s+LIMIT": "health reads one row of each table, whichever is first",
    r"SELECT erased\.digest, erased\.at \s*FROM erased\s*$": "a restore looks for them all",
    r"SELECT people\.id, people\.created_at \s*FROM people\s*$": "the same restore",
    r"SELECT failed_updates\..*answered_since.*FROM failed_updates ORDER BY": (
        "retry-failed, for the operator, shows all that were put aside"
    ),
}

#: Functions of storage that this test does not call, and why.
NOT_ASKED = {
    "encryption.encryption.check_key": "asks `meta`",
    "encryption.encryption.has_unbound_values": "asks `meta`",
    "encryption.encryption.renew_proof": "asks `meta`",
    "encryption.renewal.renew_batch": "rotate-key seals all there is, in the order of the keys",
    "migrate.upgrade": "changes tables",
    "operations.note_outage": "asks `outages`",
    "operations.trouble": "asks `heartbeats`",
    "outbox.outbox.sealed": "asks nothing",
    "outbox.send_slots.book": "asks `timetable`",
    "schema.current_revision": "asks `alembic_version`",
    "schema.has_meta": "asks for the names of tables",
    "schema.missing_column": "asks for the names of columns",
    "sqlite.backup.damage_in": "reads a copy whole, as it must",
}

#: How many rows each large table has; SQLite plans without looking at them, PostgreSQL does.
KINDS = [
    pytest.param(("sqlite", 1_000), id="sqlite"),
    *(
        pytest.param(
            (kind, 100_000), id=f"{kind}-100000", marks=(pytest.mark.long, pytest.mark.ci)
        )
        for kind in ("sqlite", "postgresql")
    ),
]

Recorded = dict[str, Any]


@pytest.fixture(params=KINDS)
async def large(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """A database of each kind with many rows."""
    kind, rows = request.param
    if kind == "sqlite":
        url = f"sqlite:///{tmp_path / 'large.db'}"
        await asyncio.to_thread(migrate_sqlite, tmp_path / "large.db")
    else:
        server: str = request.getfixturevalue("postgresql")
        url = await asyncio.to_thread(make_database, server, "large")
        await migrate_postgresql(url)
    opened = open_database(url, VAULT)
    await opened.transaction(fill, NOON, rows)
    yield opened
    await opened.close()


@pytest.fixture
def called(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Name every function of storage that is called with a connection from now on."""
    names: set[str] = set()

    def noting(name: str, function: FunctionType) -> Callable[..., Any]:
        @wraps(function)
        def note(*args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - of any function
            names.add(name)
            return function(*args, **kwargs)

        return note

    known = {function: noting(name, function) for name, function in asking().items()}
    for module in [
        each for name, each in sys.modules.items() if name.startswith(("bot", "tests"))
    ]:
        for name, value in list(vars(module).items()):
            if isinstance(value, FunctionType) and value in known:
                monkeypatch.setattr(module, name, known[value])
    return names


@pytest.fixture
def recorded(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recorded]:
    """Every statement that is run from now on, with the values of one run."""
    found: Recorded = {}

    def note(*args: Any) -> None:  # noqa: ANN401 - as SQLAlchemy calls it
        statement, values, is_many = args[2], args[3], args[5]
        values = values[0] if is_many else values
        if [] not in values:  # what asks for nobody has another plan
            found[statement] = values

    driver = prepared._driver
    monkeypatch.setattr(prepared, "_driver", lambda c: _Noting(driver(c), found))
    event.listen(Engine, "before_cursor_execute", note)
    yield found
    event.remove(Engine, "before_cursor_execute", note)


class _Noting:
    """The connection of the driver, which notes what is run."""

    def __init__(self, driver: Any, found: Recorded) -> None:  # noqa: ANN401
        self._driver = driver
        self._found = found

    def execute(self, statement: str, values: Any) -> Any:  # noqa: ANN401
        self._found[statement] = values
        return self._driver.execute(statement, values)

    def executemany(self, statement: str, rows: Any) -> Any:  # noqa: ANN401
        self._found[statement] = rows[0]
        return self._driver.executemany(statement, rows)


async def test_no_statement_reads_a_table_from_end_to_end(
    large: Database, recorded: Recorded, called: set[str]
) -> None:
    services = LocalServices(large, StoppedClock())
    delivering = asyncio.ensure_future(services.deliver.run())
    await begins(services)
    for name in TRANSCRIPTS:
        await played(read(FOLDER / f"{name}.txt"), InProcess(services))
        await large.transaction(leaves)
    await probes(services)
    services.deliver.stop()
    await delivering
    await retains(large)
    statements = recorded.copy()
    not_asked = asking().keys() - called - NOT_ASKED.keys()
    assert not not_asked, ", ".join(sorted(not_asked))

    if large.is_embedded:
        statements |= await large.transaction(ready_made)
    plans = {
        each: await large.transaction(explained, each, statements[each])
        for each in chosen(statements)
    }

    assert len(plans) > 100
    scans = [f"{found}: {each}" for each, plan in plans.items() for found in scanned(plan)]
    assert not scans, "\n".join(scans)


def chosen(statements: Recorded) -> list[str]:
    """Those that have a plan."""
    words = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")
    planned = (each for each in statements if each.startswith(words))
    return [
        each for each in planned if not any(re.match(may, each, re.DOTALL) for may in MAY_SCAN)
    ]


# --- what the bot does ----------------------------------------------------------------------


async def begins(services: LocalServices) -> None:
    """A start, as app.py has it."""
    await services.database.transaction(ownership.prove_bot, 7)
    await services.database.transaction(heartbeat.begin, services.clock())
    await Remind(services.database, services.converse._app, services.clock).recompute()
    await services.deliver.recover(is_alone=True)
    await services.deliver.recover(is_alone=False)


async def probes(services: LocalServices) -> None:
    """Ask what admins and their machines ask, and ring."""
    now = services.clock()
    await services.database.transaction(heartbeat.ailments, now)
    await services.database.transaction(_figures)
    await services.database.transaction(answer, Arrival(10**6, ANA, Command("stats"), "en"), now)
    await services.database.transaction(operations.count, {"dropped_unknown": 1})
    await services.database.transaction(alerts.ring, [ANA], now)
    await services.database.transaction(alerts.ring, [ANA], now)
    await services.converse.end_left_open()
    await services.database.transaction(seldom, now)


async def retains(database: Database) -> None:
    """One piece of each kind of retention, when all that is stored is past its time."""
    for later in (timedelta(days=710), timedelta(days=800)):
        for piece in retention.WORK:
            await database.in_bulk(piece, NOON + later, ())
            await database.in_bulk(piece, NOON + later, (NOON, 1))


def leaves(connection: Connection) -> None:
    """The person erases everything, so that somebody else can begin."""
    person = people.get(connection, ANA)
    if person is not None:
        account.erase(connection, person, (Screen(()),), NOON)


def modules_of_storage() -> Iterator[ModuleType]:
    for each in pkgutil.walk_packages(storage.__path__, "bot.storage."):
        if not each.ispkg:
            yield importlib.import_module(each.name)


def asking() -> dict[str, FunctionType]:
    """Every public function of storage that is given a connection, by module and name."""
    found = {}
    for module in modules_of_storage():
        for name, value in vars(module).items():
            is_own = isinstance(value, FunctionType) and value.__module__ == module.__name__
            if (
                is_own
                and not name.startswith("_")
                and next(iter(signature(value).parameters), "") == "connection"
            ):
                found[f"{module.__name__.removeprefix('bot.storage.')}.{name}"] = value
    return found


def ready_made(connection: Connection) -> Recorded:
    """Every statement that a module holds ready, whether it was run or not."""
    found = {}
    for module in (facts, *modules_of_storage()):
        for each in vars(module).values():
            statement = each.statement if isinstance(each, Prepared) else each
            if isinstance(statement, Select | Update | Delete):
                words = str(statement.compile(dialect=sqlite.dialect()))
                words = re.sub(r"\(__\[POSTCOMPILE_\w+\]\)", "(?)", words)
                found[words] = ["[1]"] * words.count("?")
    return found


# --- what the database does about it --------------------------------------------------------


def explained(connection: Connection, statement: str, values: Any) -> list[Any]:  # noqa: ANN401
    """The steps of a statement."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        return [row[3] for row in driver.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
    # Where all that is stored is asked for, reading it as it lies is right: there is an index too.
    # So is a join that reads an index whole in place of 500 look-ups, while it is still short.
    for plan in ("seqscan", "mergejoin", "hashjoin"):
        connection.exec_driver_sql(f"SET LOCAL enable_{plan} = off")
    plan = connection.exec_driver_sql(f"EXPLAIN (FORMAT JSON) {statement}", values).scalar_one()
    return list(nodes(plan[0]["Plan"]))


def nodes(plan: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield plan
    for each in plan.get("Plans", ()):
        yield from nodes(each)


def scanned(plan: list[Any]) -> Iterator[str]:
    """Return what a plan reads from end to end although it may grow with the number of people."""
    for step in plan:
        found = _scan(step) if isinstance(step, str) else _seq_scan(step)
        if found is not None:
            yield found


def _scan(step: str) -> str | None:
    """Of SQLite: "SCAN outbox USING INDEX ix_outbox_queued"."""
    scan = re.match(r"SCAN (\S+)(?:.* INDEX (\S+))?", step)
    if scan is None or scan[1] in SMALL | DERIVED:
        return None
    return None if scan[2] in MAY_BE_READ_WHOLE else step


def _seq_scan(node: Mapping[str, Any]) -> str | None:
    """Of PostgreSQL: a sequential scan, or an index without a condition on it."""
    kind, table, index = node["Node Type"], node.get("Relation Name"), node.get("Index Name")
    if table in SMALL:
        return None
    if kind == "Seq Scan" and table in {each.name for each in LARGE}:
        return f"{kind} of {table}"
    is_whole = kind in {"Index Scan", "Index Only Scan", "Bitmap Index Scan"}
    if is_whole and "Index Cond" not in node and index not in MAY_BE_READ_WHOLE:
        return f"{kind} of {index}"
    return None


def test_every_row_of_a_person_is_found_by_an_index_when_the_person_goes() -> None:
    without = []
    for table in METADATA.sorted_tables:
        keys = [list(each.columns) for each in table.indexes]
        keys += [list(c.columns) for c in table.constraints if isinstance(c, UniqueConstraint)]
        keys.append(list(table.primary_key.columns))
        if "person_id" in table.c and "person_id" not in {key[0].name for key in keys}:
            without.append(table.name)
    assert without == []
