"""The migrations make the schema that the code knows, and a start accepts no other."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, inspect

from bot.storage.database import Database
from bot.storage.migrate import migrate_sqlite
from bot.storage.open import upgrade_file
from bot.storage.schema import SchemaMistake, current_revision, require_current, wanted_revision
from bot.storage.tables import METADATA
from tests.storage.filled import filled
from tests.storage.revisions import REVISIONS, differences, revision_of


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


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()

    with pytest.raises(SchemaMistake, match="run the newer release"):
        migrate_sqlite(file)

    assert revision_of(file) == "9999"
    assert list(tmp_path.glob("*.before-*")) == []
