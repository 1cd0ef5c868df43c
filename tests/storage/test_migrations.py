"""From empty to this release and through every revision: no row is lost, nothing half done."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import (
    Boolean,
    Connection,
    Integer,
    LargeBinary,
    String,
    Table,
    create_engine,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy.exc import DBAPIError

from bot.coaching.remembered import Load
from bot.storage import migrate
from bot.storage.database import Database, PostgreSQL
from bot.storage.encryption.encryption import Context
from bot.storage.migrate import migrate_postgresql, migrate_sqlite
from bot.storage.open import open_database, opened, upgrade_file
from bot.storage.schema import (
    MIGRATIONS,
    SchemaMistake,
    current_revision,
    require_current,
    wanted_revision,
)
from bot.storage.tables import METADATA
from bot.storage.tables.columns import Instant, LocalDate, LocalTime
from tests.storage.databases import VAULT, make_database, run_sql

NOON = datetime(2026, 3, 29, 12, tzinfo=UTC)
REVISIONS = sorted(file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))
ROWS = 3


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [
        each
        for each in compare_metadata(context, METADATA)
        # An instant is another type on each database; its bytes are compared by use.
        if not (isinstance(each, list) and each[0][0] == "modify_type")
    ]


async def test_the_migrations_make_the_tables_that_the_code_knows(database: Database) -> None:
    assert await database.transaction(differences) == []
    assert await database.transaction(current_revision) == wanted_revision()


async def test_every_index_and_constraint_has_the_name_that_the_code_knows(
    database: Database,
) -> None:
    def found(connection: Connection) -> dict[str, set[str | None]]:
        inspector = inspect(connection)
        return {
            name: {each["name"] for each in inspector.get_indexes(name)}
            | {each["name"] for each in inspector.get_unique_constraints(name)}
            for name in METADATA.tables
        }

    names = await database.transaction(found)

    missing = {
        (table.name, index.name)
        for table in METADATA.sorted_tables
        for index in table.indexes
        if index.name not in names[table.name]
    }
    assert missing == set()


def test_the_revisions_are_numbered_without_a_gap() -> None:
    assert [f"{n:04}" for n in range(1, len(REVISIONS) + 1)] == REVISIONS


def test_a_filled_file_keeps_every_row_through_every_revision(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"
    migrate_sqlite(file, REVISIONS[0])
    fill(file)
    before = counted(file)

    for revision in [*REVISIONS[1:], "head"]:
        migrate_sqlite(file, revision)

    after = counted(file)
    assert {name: after[name] for name in before} == before
    assert set(before.values()) == {ROWS}


def test_why_a_day_was_skipped_is_stored_without_which_illness(tmp_path: Path) -> None:
    file = tmp_path / "backline.db"
    migrate_sqlite(file, "0003")
    fill(file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE occurrences SET reason = 'ill' WHERE id = 1")
        connection.execute("UPDATE occurrences SET reason = 'tired' WHERE id = 2")
        connection.execute("UPDATE occurrences SET reason = 'hurt' WHERE id = 3")
        connection.execute("UPDATE sessions SET outcome = 'stopped' WHERE id = 1")
        connection.commit()

    migrate_sqlite(file)

    with closing(sqlite3.connect(file)) as connection:
        reasons = connection.execute("SELECT reason FROM occurrences ORDER BY id").fetchall()
        outcome = connection.execute("SELECT outcome FROM sessions WHERE id = 1").fetchone()
    assert reasons == [("excused",), ("tired",), ("excused",)]
    assert outcome == ("partial",)


def test_a_rebuilt_parent_keeps_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    with_revision(monkeypatch, tmp_path, REBUILD)
    migrate_sqlite(file)

    assert counted(file) == before


def test_rows_left_without_their_parent_abort_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM people WHERE id = 1")')
    with pytest.raises(SchemaMistake, match="without their parent"):
        migrate_sqlite(file)

    assert counted(file) == before
    assert revision_of(file) == REVISIONS[-1]


def test_a_copy_is_made_before_anything_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    added = with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM counters")')
    migrate_sqlite(file)

    copy = file.with_name(f"backline.before-{added}.db")
    assert counted(copy) == before
    assert revision_of(copy) == REVISIONS[-1]
    assert counted(file)["counters"] == 0


def test_a_file_that_is_current_is_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)

    assert migrate_sqlite(file) == wanted_revision()

    assert [each.name for each in tmp_path.glob("*.before-*")] == []


def test_an_upgrade_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)

    broken = 'op.execute("DELETE FROM counters"); raise RuntimeError("half way")'
    with_revision(monkeypatch, tmp_path, broken)
    with pytest.raises(RuntimeError, match="half way"):
        migrate_sqlite(file)

    assert counted(file) == before
    assert revision_of(file) == REVISIONS[-1]


def test_an_upgrade_killed_in_the_middle_is_done_by_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = filled(tmp_path)
    before = counted(file)
    kill = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    added = with_revision(monkeypatch, tmp_path, f'op.execute("DELETE FROM counters"); {kill}')
    script = (
        "from pathlib import Path; from bot.storage import migrate, schema;"
        f"schema.MIGRATIONS = migrate.MIGRATIONS = Path({str(tmp_path / 'migrations')!r});"
        f"migrate.migrate_sqlite(Path({str(file)!r}))"
    )

    killed = subprocess.run([sys.executable, "-c", script], check=False, timeout=300)
    half_way = (counted(file), revision_of(file))
    with_revision(monkeypatch, tmp_path, 'op.execute("DELETE FROM counters")')
    migrate_sqlite(file)

    assert killed.returncode == -9
    assert half_way == (before, REVISIONS[-1])
    assert counted(file) == {**before, "counters": 0}
    assert revision_of(file) == added


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()

    with pytest.raises(SchemaMistake, match="run the newer release"):
        migrate_sqlite(file)

    assert revision_of(file) == "9999"
    assert list(tmp_path.glob("*.before-*")) == []


@pytest.mark.parametrize(
    ("revision", "remedy"),
    [(None, "run python -m bot migrate"), ("0000", "python -m bot migrate"), ("9999", "newer")],
    ids=["empty", "older", "newer"],
)
def test_a_schema_that_does_not_fit_is_refused_with_its_remedy(
    revision: str | None, remedy: str
) -> None:
    with pytest.raises(SchemaMistake, match=remedy):
        require_current(revision)


def test_the_schema_that_fits_is_not_refused() -> None:
    require_current(wanted_revision())


def test_a_file_that_is_missing_is_made_at_the_start(tmp_path: Path) -> None:
    upgrade_file(tmp_path / "new.db")

    assert revision_of(tmp_path / "new.db") == wanted_revision()


async def test_a_postgresql_that_is_not_migrated_is_refused_at_the_start(postgresql: str) -> None:
    url = await asyncio.to_thread(make_database, postgresql, "empty")

    with pytest.raises(SchemaMistake, match="run python -m bot migrate"):
        async with opened(url, VAULT):
            raise AssertionError("it was opened")


async def test_a_newer_postgresql_is_refused(postgresql: str) -> None:
    url = await asyncio.to_thread(make_database, postgresql, "newer")
    await migrate_postgresql(url)
    await run_sql(url, "UPDATE alembic_version SET version_num = '9999'")

    with pytest.raises(SchemaMistake, match="run the newer release"):
        await migrate_postgresql(url)


async def test_a_failed_upgrade_of_postgresql_changes_nothing(
    postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = await asyncio.to_thread(make_database, postgresql, "failed")
    await migrate_postgresql(url)
    broken = 'op.execute("DROP TABLE counters"); raise RuntimeError("half way")'
    with_revision(monkeypatch, tmp_path, broken)

    with pytest.raises(RuntimeError, match="half way"):
        await migrate_postgresql(url)

    database = open_database(url, VAULT)
    assert await database.transaction(current_revision) == REVISIONS[-1]
    assert await database.transaction(differences) == []
    await database.close()


async def test_a_table_that_somebody_holds_ends_the_upgrade_of_postgresql(
    postgresql: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = await asyncio.to_thread(make_database, postgresql, "held")
    await migrate_postgresql(url, REVISIONS[0])
    monkeypatch.setattr(migrate, "LOCK_WAIT", "50ms")
    other = PostgreSQL(url, VAULT)

    async with other.engine.begin() as held:
        await held.execute(text("LOCK TABLE people, outbox, reminders IN ACCESS SHARE MODE"))
        with pytest.raises(DBAPIError, match="lock timeout"):
            await migrate_postgresql(url)

    assert await other.transaction(current_revision) == REVISIONS[0]
    await other.close()


async def test_a_filled_postgresql_keeps_every_row_through_every_revision(postgresql: str) -> None:
    url = await asyncio.to_thread(make_database, postgresql, "filled")
    await migrate_postgresql(url, REVISIONS[0])
    database = open_database(url, VAULT)
    await database.transaction(fill_all)
    before = await database.transaction(count_all)

    for revision in [*REVISIONS[1:], "head"]:
        await migrate_postgresql(url, revision)

    after = await database.transaction(count_all)
    assert {name: after[name] for name in before} == before
    assert set(before.values()) == {ROWS}
    await database.close()


# --- a filled database ----------------------------------------------------------------------


def filled(folder: Path) -> Path:
    file = folder / "backline.db"
    migrate_sqlite(file)
    fill(file)
    return file


def fill(file: Path) -> None:
    with_connection(file, fill_all)


def counted(file: Path) -> dict[str, int]:
    found: dict[str, int] = with_connection(file, count_all)
    return found


def with_connection(file: Path, work: Callable[[Connection], Any]) -> Any:  # noqa: ANN401
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        done = work(connection)
    engine.dispose()
    return done


def fill_all(connection: Connection) -> None:
    """Rows in every table that there is at this revision, with the columns that it has there."""
    inspector = inspect(connection)
    tables = set(inspector.get_table_names())
    for table in METADATA.sorted_tables:
        if table.name in tables:
            columns = {each["name"] for each in inspector.get_columns(table.name)}
            for n in range(1, ROWS + 1):
                values = {k: v for k, v in row_of(table, n).items() if k in columns}
                connection.execute(table.insert().values(values))


def row_of(table: Table, n: int) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for column in table.c:
        example = next(make for kind, make in EXAMPLES.items() if isinstance(column.type, kind))
        values[column.name] = example(column.name, n)
    return values


NOWHERE = Context(b"opened by nobody")
#: A value for each type of column; the first that fits.
EXAMPLES: dict[type, Callable[[str, int], Any]] = {
    Instant: lambda _name, _n: NOON,
    LocalDate: lambda _name, n: date(2026, 3, n),
    LocalTime: lambda _name, _n: time(8),
    Boolean: lambda _name, _n: False,
    LargeBinary: lambda _name, n: VAULT.seal(Load(amount=n), NOWHERE),
    String: lambda name, n: f"{name[:4]}{n}",
    Integer: lambda _name, n: n,
}


def count_all(connection: Connection) -> dict[str, int]:
    tables = set(inspect(connection).get_table_names())
    return {
        table.name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for table in METADATA.sorted_tables
        if table.name in tables
    }


def revision_of(file: Path) -> str:
    with closing(sqlite3.connect(file)) as connection:
        found: str = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
        return found


# --- a revision more ------------------------------------------------------------------------

REBUILD = """
    with op.batch_alter_table("people", recreate="always") as batch:
        batch.add_column(sa.Column("more", sa.Integer()))
"""
REVISION = """
import sqlalchemy as sa
from alembic import op

revision = "{added}"
down_revision = "{last}"
branch_labels = depends_on = None


def upgrade() -> None:
    {body}
"""


def with_revision(monkeypatch: pytest.MonkeyPatch, folder: Path, body: str) -> str:
    """This release as it would be with one revision more; its number."""
    copied = folder / "migrations"
    shutil.rmtree(copied, ignore_errors=True)
    shutil.copytree(MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    added = f"{len(REVISIONS) + 1:04}"
    file = copied / "versions" / f"{added}_one_more.py"
    file.write_text(REVISION.format(added=added, last=REVISIONS[-1], body=body.strip()))
    monkeypatch.setattr("bot.storage.schema.MIGRATIONS", copied)
    monkeypatch.setattr("bot.storage.migrate.MIGRATIONS", copied)
    return added
