"""A backup is put back only when it is whole, of this bot, and of a schema that we know."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.services.codec import codec
from bot.services.operations import key_rotation
from bot.services.operations.ownership import prove_bot
from bot.services.operations.restore import Restored, restore
from bot.services.operations.retention import KEEP_UNFINISHED, Retention
from bot.services.privacy import account
from bot.storage.database import Database
from bot.storage.encryption.encryption import KeyMistake, Vault, new_key, prove_key
from bot.storage.migrate import migrate_sqlite
from bot.storage.open import open_database
from bot.storage.schema import wanted_revision
from bot.storage.sqlite.backup import BackupMistake, copy_sqlite
from bot.storage.sqlite.writer import sqlite_engine
from bot.storage.tables import METADATA
from bot.value import replace
from tests.services.coach import Coach, another
from tests.services.privacy.test_account import ANA, BOB, lives
from tests.storage.databases import KEY, VAULT
from tests.support.world import NOON, newcomer

BOT = 7_000_000_001
CARLA = 900_000_000_019
NEW_KEY = new_key()
HOUR = timedelta(hours=1)
NOW = NOON + 10 * HOUR


@pytest.fixture
def file(tmp_path: Path, migrated_file: Path) -> Path:
    """The database of a bot: an empty one."""
    return of_a_bot(tmp_path / "data" / "backline.db", migrated_file)


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    """Return where the backup is made."""
    return tmp_path / "away" / "backup.db"


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


def killed_after(file: Path, folder: Path, person_id: int) -> Path:
    """The database as it is after a kill: what somebody has left there is in the log alone."""

    async def live_until_killed(database: Database) -> None:
        await lives(Coach(database), person_id)
        shutil.copytree(file.parent, folder)

    on(file, live_until_killed)
    return folder / file.name


def erase(file: Path, person_id: int, at: datetime = NOON + HOUR, vault: Vault = VAULT) -> None:
    in_file(file, account.erase, another(person_id), (), at, vault=vault)


def retained(file: Path, now: datetime) -> None:
    """Erase what is past its time then."""

    async def all_of_it(database: Database) -> None:
        retention = Retention(database)
        retention.begin()
        while await retention.go_on(now):
            pass

    on(file, all_of_it)


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


# --- what comes back ------------------------------------------------------------------------


def test_what_was_backed_up_is_there_and_what_came_later_is_kept_beside(
    file: Path, backup: Path
) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    live(file, BOB)

    done = restored(file, backup)

    assert done.previous == file.with_name(f"backline.before-restore-{NOW:%Y%m%d-%H%M%S}.db")
    assert (rows_of(file, ANA), rows_of(file, BOB)) == (rows_of(backup, ANA), {})
    assert rows_of(done.previous, BOB).keys() == rows_of(backup, ANA).keys()
    assert sorted(each.name for each in file.parent.iterdir()) == [done.previous.name, file.name]


def test_what_only_the_log_has_is_kept_too(file: Path, backup: Path, tmp_path: Path) -> None:
    copy_sqlite(file, backup)
    killed = killed_after(file, tmp_path / "killed", ANA)
    log = killed.with_name("backline.db-wal")
    size = log.stat().st_size

    done = restored(killed, backup)

    assert size > 0
    assert done.previous is not None
    assert rows_of(done.previous, ANA)["people"] == 1
    assert rows_of(killed, ANA) == {}
    assert not log.exists()


def test_two_restores_within_a_second_keep_both_databases(file: Path, backup: Path) -> None:
    copy_sqlite(file, backup)
    live(file, ANA)
    first = restored(file, backup)
    live(file, BOB)
    second = restored(file, backup)

    assert first.previous is not None
    assert second.previous is not None
    assert first.previous != second.previous
    assert (rows_of(first.previous, ANA) != {}, rows_of(first.previous, BOB)) == (True, {})
    assert (rows_of(second.previous, ANA), rows_of(second.previous, BOB) != {}) == ({}, True)


def test_a_backup_is_put_back_where_there_is_no_database(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    file.unlink()

    done = restored(file, backup)

    assert done == Restored(previous=None, erased_again=0, is_list_lost=False)
    assert rows_of(file, ANA) == rows_of(backup, ANA)


def test_a_backup_of_an_earlier_release_is_brought_to_this_one(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.db"
    migrate_sqlite(old, "0001")
    with closing(sqlite3.connect(old)) as connection, connection:
        with closing(sqlite3.connect(file)) as current:
            meta = current.execute("SELECT name, value FROM meta").fetchall()
        connection.executemany("INSERT INTO meta VALUES (?, ?)", meta)
    copy_sqlite(old, backup)

    restored(file, backup)

    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (wanted_revision(),)
        ]
    assert [each.name for each in tmp_path.rglob("*.before-0*")] == []


def test_the_backup_and_its_folder_are_only_read(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    bytes_before, state = backup.read_bytes(), backup.stat()
    os.utime(backup.parent, (0, 0))

    restored(file, backup)

    assert backup.parent.stat().st_mtime == 0, "a file was made there, for a moment at least"
    assert content(backup.parent) == {backup.name: bytes_before}
    assert (backup.stat().st_mtime_ns, backup.stat().st_ino) == (state.st_mtime_ns, state.st_ino)


@pytest.mark.parametrize("damage", [b"no database", bytes(200_000)], ids=["header", "all"])
def test_a_damaged_database_is_replaced_and_kept_as_it_is(
    file: Path, backup: Path, damage: bytes
) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    with file.open("r+b") as out:
        out.write(damage)
    damaged = file.read_bytes()

    done = restored(file, backup, bot_id=BOT)

    assert done.previous is not None
    assert done.is_list_lost
    assert done.previous.read_bytes() == damaged
    assert rows_of(file, ANA) == rows_of(backup, ANA)


def test_of_a_damaged_database_what_is_in_its_log_is_kept(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    copy_sqlite(file, backup)
    killed = killed_after(file, tmp_path / "killed", ANA)
    log = killed.with_name("backline.db-wal").read_bytes()
    killed.write_bytes(bytes(killed.stat().st_size))

    done = restored(killed, backup, bot_id=BOT)

    assert done.previous is not None
    previous = b"".join(each.read_bytes() for each in killed.parent.glob(f"{done.previous.name}*"))
    assert len(pages_of(log)) > 10
    assert [number for number, page in pages_of(log).items() if page not in previous] == []
    assert rows_of(killed, ANA) == {}


def pages_of(log: bytes) -> dict[int, bytes]:
    """The pages of a write-ahead log, by their number, as they were written last."""
    size = int.from_bytes(log[8:12], "big")
    starts = range(32, len(log), 24 + size)
    return {
        int.from_bytes(log[at : at + 4], "big"): log[at + 24 : at + 24 + size] for at in starts
    }


def test_a_database_with_a_damaged_table_still_says_whom_it_has_erased(
    file: Path, backup: Path
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    erase(file, ANA)
    destroy(file, "outbox")

    done = restored(file, backup)

    assert (done.erased_again, done.is_list_lost) == (1, False)
    assert (rows_of(file, ANA), rows_of(file, BOB)) == ({}, rows_of(backup, BOB))


# --- who was erased -------------------------------------------------------------------------


def test_whoever_was_erased_after_the_backup_stays_erased_in_every_table(
    file: Path, backup: Path
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    erase(file, ANA)

    done = restored(file, backup)

    assert done.erased_again == 1
    assert len(rows_of(backup, ANA)) >= 8
    assert rows_of(file, ANA) == {}
    assert rows_of(file, BOB) == rows_of(backup, BOB)
    assert str(ANA).encode() not in file.read_bytes()


def test_whoever_was_erased_stays_so_through_a_second_restore(file: Path, backup: Path) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    erase(file, ANA)

    restored(file, backup)
    done = restored(file, backup)

    assert done.erased_again == 1
    assert rows_of(file, ANA) == {}


def test_whoever_came_back_before_the_backup_keeps_what_is_new(
    file: Path, backup: Path, tmp_path: Path
) -> None:
    earlier = tmp_path / "away" / "earlier.db"
    live(file, ANA)
    copy_sqlite(file, earlier)
    erase(file, ANA, NOON)
    again = replace(another(ANA), created_at=NOON + HOUR)
    on(file, lambda database: Coach(database).knows(again, hour=None))
    copy_sqlite(file, backup)

    restored(file, earlier)
    after_earlier = rows_of(file, ANA)
    done = restored(file, backup)

    assert after_earlier == {}
    assert done.erased_again == 0
    assert rows_of(file, ANA)["people"] == 1


def test_whoever_the_retention_has_erased_stays_so_too(file: Path, backup: Path) -> None:
    on(file, lambda database: Coach(database).knows(newcomer(), hour=None))
    copy_sqlite(file, backup)
    retained(file, NOON + KEEP_UNFINISHED + HOUR)

    done = restored(file, backup)

    assert done.erased_again == 1
    assert rows_of(file, newcomer().id) == {}


@pytest.mark.parametrize("erased_before_the_new_key", [True, False])
def test_whoever_was_erased_stays_so_when_the_key_was_changed_since(
    file: Path, backup: Path, *, erased_before_the_new_key: bool
) -> None:
    live(file, ANA, BOB)
    copy_sqlite(file, backup)
    both = Vault((NEW_KEY, KEY), codec())
    if erased_before_the_new_key:
        erase(file, ANA)
    on(file, key_rotation.renew_all, both)
    if not erased_before_the_new_key:
        erase(file, ANA, vault=Vault((NEW_KEY,), codec()))

    done = restored(file, backup, both)

    assert done.erased_again == 1
    assert rows_of(file, ANA) == {}


def test_nobody_can_tell_from_the_list_who_was_erased(file: Path) -> None:
    live(file, ANA)
    erase(file, ANA)

    with closing(sqlite3.connect(file)) as connection:
        rows = connection.execute("SELECT digest FROM erased").fetchall()

    assert rows == [(VAULT.digests(str(ANA).encode())[0],)]
    assert rows[0][0] != Vault((NEW_KEY,), codec()).digests(str(ANA).encode())[0]
    assert str(ANA) not in rows[0][0]


def test_the_list_forgets_after_twice_the_life_of_a_backup(file: Path) -> None:
    erase(file, ANA, NOON)

    retained(file, NOON + timedelta(days=59))
    with closing(sqlite3.connect(file)) as connection:
        within = connection.execute("SELECT count(*) FROM erased").fetchall()
    retained(file, NOON + timedelta(days=61))

    with closing(sqlite3.connect(file)) as connection:
        assert within == [(1,)]
        assert connection.execute("SELECT count(*) FROM erased").fetchall() == [(0,)]


# --- what is refused ------------------------------------------------------------------------


def newer(backup: Path) -> None:
    change(backup, "UPDATE alembic_version SET version_num = '9999'")


def unused(backup: Path) -> None:
    change(backup, "DELETE FROM meta WHERE name = 'key_check'")


def of_another_bot(backup: Path) -> None:
    change(backup, "UPDATE meta SET value = '42' WHERE name = 'bot_id'")


def of_no_bot(backup: Path) -> None:
    change(backup, "DELETE FROM meta WHERE name = 'bot_id'")


def without_a_table(backup: Path) -> None:
    change(backup, "DROP TABLE practice")


def without_a_column(backup: Path) -> None:
    change(backup, "ALTER TABLE counters RENAME COLUMN value TO other")


def foreign(backup: Path) -> None:
    backup.unlink()
    change(backup, "CREATE TABLE notes (text TEXT)")


def foreign_with_meta(backup: Path) -> None:
    backup.unlink()
    change(backup, "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)")


def text(backup: Path) -> None:
    backup.write_text("no database, but long enough to be looked at" * 100)


def empty(backup: Path) -> None:
    backup.write_bytes(b"")


def cut_short(backup: Path) -> None:
    backup.write_bytes(backup.read_bytes()[: backup.stat().st_size // 2])


def with_a_destroyed_table(backup: Path) -> None:
    destroy(backup, "journal")


def with_a_log(backup: Path) -> None:
    backup.with_name("backup.db-wal").write_bytes(b"what is not in the file yet")


def missing(backup: Path) -> None:
    backup.unlink()


def unfinished(backup: Path) -> None:
    backup.rename(backup.with_name("backup.db.part"))


REFUSALS: dict[Callable[[Path], None], str] = {
    newer: "schema 9999, this release knows .*: run the newer release",
    unused: "was never used by a bot",
    of_another_bot: f"belongs to bot 42, not to bot {BOT}",
    of_no_bot: f"belongs to no bot, not to bot {BOT}",
    without_a_table: "lacks practice",
    without_a_column: r"lacks counters\.value",
    foreign: "is no database of this program",
    foreign_with_meta: "is no database of this program",
    text: "is damaged, or no database .file is not a database.: give another backup",
    empty: "is no database of this program",
    cut_short: "is damaged",
    with_a_destroyed_table: "is damaged",
    with_a_log: r"is no backup but a database with its log .*: make a backup of it first",
    missing: "there is no backup",
}


@pytest.mark.parametrize("make", REFUSALS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("is_live", [True, False], ids=["beside_the_old", "alone"])
def test_what_must_not_replace_the_database_is_refused_and_nothing_has_changed(
    file: Path, backup: Path, make: Callable[[Path], None], *, is_live: bool
) -> None:
    live(file, ANA)
    copy_sqlite(file, backup)
    make(backup)
    if not is_live:
        file.unlink()
    before = content(file.parent), content(backup.parent)

    with pytest.raises(BackupMistake, match=REFUSALS[make]):
        restored(file, backup, bot_id=None if is_live else BOT)

    assert (content(file.parent), content(backup.parent)) == before
    assert rows_of(file, ANA) if is_live else not file.exists()


def test_a_copy_that_was_never_finished_is_refused(file: Path, backup: Path) -> None:
    copy_sqlite(file, backup)
    unfinished(backup)

    with pytest.raises(BackupMistake, match="never finished"):
        restored(file, backup.with_name("backup.db.part"))


def test_a_backup_of_another_key_is_refused(file: Path, backup: Path) -> None:
    copy_sqlite(file, backup)
    before = content(file.parent)

    with pytest.raises(KeyMistake, match=r"DATA_KEY does not fit .*backup\.db: give the key"):
        restore(file.with_name("none.db"), backup, Vault((NEW_KEY,), codec()), None, NOW)

    assert content(file.parent) == before


def test_the_key_of_the_database_that_is_there_is_asked_for_as_well(
    file: Path, backup: Path, migrated_file: Path, tmp_path: Path
) -> None:
    """Else nobody could tell whom it has erased."""
    other = of_a_bot(tmp_path / "other.db", migrated_file, vault=Vault((NEW_KEY,), codec()))
    copy_sqlite(other, backup)

    with pytest.raises(KeyMistake, match="the database that is there: give its key as well"):
        restored(file, backup, Vault((NEW_KEY,), codec()))

    assert restored(file, backup, Vault((NEW_KEY, KEY), codec())).previous is not None


def change(file: Path, statement: str) -> None:
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute(statement)


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
