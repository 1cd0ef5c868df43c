"""Databases with people, and copies of them to restore."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from bot.services.operations.ownership import prove_bot
from bot.services.operations.restore import Restored, restore
from bot.services.privacy import account
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, new_key, prove_key
from bot.storage.open import open_database
from bot.storage.sqlite.writer import sqlite_engine
from bot.storage.tables import METADATA
from tests.services.coach import Coach, another
from tests.services.privacy.test_account import lives
from tests.storage.databases import VAULT
from tests.support.world import NOON

BOT = 7_000_000_001
NEW_KEY = new_key()
HOUR = timedelta(hours=1)
NOW = NOON + 10 * HOUR


def of_a_bot(file: Path, migrated: Path, bot_id: int = BOT, vault: Vault = VAULT) -> Path:
    file.parent.mkdir(exist_ok=True)
    shutil.copy(migrated, file)
    in_file(file, prove_key, vault=vault)
    in_file(file, lambda c: prove_bot(c, bot_id), vault=vault)
    return file


def in_file(
    file: Path, work: Callable[..., object], *received: object, vault: Vault = VAULT
) -> None:
    """One transaction on a file that nobody else has open."""
    engine = sqlite_engine(file, vault)
    with engine.begin() as connection:
        work(connection, *received)
    engine.dispose()


def on(
    file: Path, work: Callable[[Database], Coroutine[None, None, object]], vault: Vault = VAULT
) -> None:
    """Something done to a database while it is open."""

    async def done() -> None:
        database = open_database(f"sqlite:///{file}", vault)
        try:
            await work(database)
        finally:
            await database.close()

    asyncio.run(done())


def live(file: Path, *ids: int) -> None:
    """These people leave rows in every table."""

    async def all_live(database: Database) -> None:
        for each in ids:
            await lives(Coach(database), each)

    on(file, all_live)


def erase(file: Path, person_id: int, at: datetime = NOON + HOUR, vault: Vault = VAULT) -> None:
    in_file(file, account.erase, another(person_id), (), at, vault=vault)


def restored(
    file: Path, backup: Path, vault: Vault = VAULT, now: datetime = NOW, bot_id: int | None = None
) -> Restored:
    return restore(file, backup, vault, bot_id, now)


def rows_of(file: Path, person_id: int) -> dict[str, int]:
    """Return how many rows somebody has, by table; without those that have none."""
    found = {}
    with closing(sqlite3.connect(file)) as connection:
        for table in METADATA.sorted_tables:
            column = "id" if table.name == "people" else "person_id"
            if column in table.c and (table.name == "people" or "person_id" in table.c):
                count = f"SELECT count(*) FROM {table.name} WHERE {column} = ?"
                (found[table.name],) = connection.execute(count, (person_id,)).fetchone()
    return {name: count for name, count in found.items() if count}


def content(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with what is in it; but not an empty log, nor what is made of one."""
    found = {each.name: each.read_bytes() for each in folder.iterdir()}
    return {name: whole for name, whole in found.items() if whole and not name.endswith("-shm")}


def destroy(file: Path, table: str) -> None:
    """Zeros in the place of a table's first page."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (table,)
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    with file.open("r+b") as out:
        out.seek((page - 1) * size)
        out.write(bytes(size))
