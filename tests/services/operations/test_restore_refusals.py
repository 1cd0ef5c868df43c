"""Refusals of a restore, after which nothing has changed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from bot.services.codec import codec
from bot.services.operations.restore import restore
from bot.storage.encryption.encryption import KeyMistake, Vault
from bot.storage.sqlite.backup import BackupMistake, copy_sqlite
from tests.services.operations.backups import (
    BOT,
    NEW_KEY,
    NOW,
    content,
    destroy,
    live,
    of_a_bot,
    restored,
    rows_of,
)
from tests.services.privacy.test_account import ANA
from tests.storage.databases import KEY


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
