"""A PostgreSQL through every revision: no row is lost, nothing half done."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from bot.storage import migrate
from bot.storage.database import PostgreSQL
from bot.storage.migrate import migrate_postgresql
from bot.storage.open import open_database, opened
from bot.storage.schema import SchemaMistake, current_revision
from tests.storage.databases import VAULT, make_database, run_sql
from tests.storage.filled import ROWS, count_all, fill_all
from tests.storage.revisions import REVISIONS, differences, with_revision


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
