"""An upgrade killed in the middle of any revision: nothing changed, and the next one does it."""

from __future__ import annotations

import asyncio
import shutil
import signal
from pathlib import Path

import pytest

from bot.storage.migrate import migrate_postgresql, migrate_sqlite
from bot.storage.open import open_database
from bot.storage.schema import MIGRATIONS, current_revision, wanted_revision
from tests.end_to_end.support.bot_process import BotProcess, command
from tests.storage.databases import KEY, VAULT, make_database, postgresql
from tests.storage.filled import ROWS, count_all, fill_all
from tests.storage.revisions import REVISIONS
from tests.support.sample import CI

__all__ = ["postgresql"]

#: The command line as it is, but for the folder of its migrations.
WITH_MIGRATIONS = """
import sys
from pathlib import Path
from bot.storage import migrate, schema
schema.MIGRATIONS = migrate.MIGRATIONS = Path(sys.argv[1])
from bot.__main__ import main
sys.exit(main(sys.argv[2:]))
"""
DIES = """
import os, signal
whole = upgrade

def upgrade():
    whole()
    os.kill(os.getpid(), signal.SIGKILL)
"""


#: Each revision and the one before; on every run of the tests the first and the newest two.
STEPS = [
    pytest.param(
        *step,
        marks=() if step[1] in {REVISIONS[0], *REVISIONS[-2:]} else CI,
    )
    for step in zip([None, *REVISIONS], REVISIONS, strict=False)
]


def dying(folder: Path, revision: str) -> Path:
    """The migrations of this release, with a `kill -9` at the end of one of them."""
    copied = folder / "migrations"
    shutil.copytree(MIGRATIONS, copied, ignore=shutil.ignore_patterns("__pycache__"))
    (file,) = (copied / "versions").glob(f"{revision}_*.py")
    file.write_text(file.read_text() + DIES)
    return copied


async def prepared(url: str, revision: str | None) -> dict[str, int]:
    """A database at this revision (None: an empty one) with rows in every table."""
    if revision is None:
        return {}
    if url.startswith("sqlite"):
        await asyncio.to_thread(migrate_sqlite, Path(url.removeprefix("sqlite:///")), revision)
    else:
        await migrate_postgresql(url, revision)
    database = open_database(url, VAULT)
    await database.transaction(fill_all)
    await database.close()
    return (await looked_at(url))[1]


async def looked_at(url: str) -> tuple[str | None, dict[str, int]]:
    """The revision of a database, and how many rows each of its tables has."""
    database = open_database(url, VAULT)
    try:
        found = await database.transaction(current_revision), await database.transaction(count_all)
    finally:
        await database.close()
    return found


@pytest.mark.parametrize(
    ("kind", "how"),
    [("sqlite", "migrate"), ("sqlite", "run"), ("postgresql", "migrate")],
    ids=["sqlite-migrate", "sqlite-start", "postgresql"],
)
@pytest.mark.parametrize(("before", "killed_in"), STEPS)
async def test_killed_in_a_revision_it_is_whole_and_the_next_upgrade_does_it(
    tmp_path: Path, postgresql: str, kind: str, how: str, before: str | None, killed_in: str
) -> None:
    url = f"sqlite:///{tmp_path / 'bot.db'}"
    if kind == "postgresql":
        url = await asyncio.to_thread(make_database, postgresql, f"killed_in_{killed_in}")
    rows = await prepared(url, before)
    environment = {"BOT_TOKEN": "1:x", "DATABASE_URL": url, "DATA_KEY": KEY}
    program = ("-c", WITH_MIGRATIONS, str(dying(tmp_path, killed_in)))
    bot = BotProcess(environment, tmp_path / "bot.log", program=program)

    await bot.start(how)
    died_of = await bot.ended()
    half_way = await looked_at(url)
    code, said = await command(environment, tmp_path / "bot.log", "migrate")
    revision, after = await looked_at(url)

    assert died_of == -signal.SIGKILL
    assert half_way == (before, rows)
    assert (code, said) == (0, "")
    assert revision == wanted_revision()
    assert {name: after[name] for name in rows} == rows
    assert set(rows.values()) <= {ROWS}
