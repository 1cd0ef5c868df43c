"""Put a backup in the database's place: proven as a copy first, swapped in by one rename.

The order makes a kill or a full disk at any moment leave the old database or the new one, whole,
and the old one always there (docs/decisions/0023).
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.durable import put_in_place
from bot.storage.encryption.encryption import KeyMistake, Vault, prove_key
from bot.storage.rows import erased, people, revisions
from bot.storage.rows.erased import Erased
from bot.storage.schema import current_revision, has_meta, missing_column, wanted_revision
from bot.storage.sqlite import copies
from bot.storage.sqlite.backup import (
    LOGS,
    BackupMistake,
    Damaged,
    check_whole,
    copy_open,
    copy_sqlite,
    damage_named,
    fold_log_in,
    open_unchanging,
    part_of,
    reading_engine,
)
from bot.storage.sqlite.writer import sqlite_engine
from bot.value import Value


class Restored(Value):
    """Result of a restore.

    Attributes:
        kept: where the database that was there is now; None: there was none.
        erased_again: how many people of the backup had been erased since.
        is_list_lost: the database that was there could not be read, so that nobody knows whom
            it had erased since.
    """

    previous: Path | None
    erased_again: int
    is_list_lost: bool


def erase_again(connection: Connection) -> int:
    """Erase who is there from before an erasure that is noted; how many.

    Raises:
        KeyMistake: the key does not fit, so that nobody would be known again.
    """
    prove_key(connection)
    found = erased.still_present(connection, erased.everybody(connection))
    for person_id, at in found:
        revisions.preserve(connection, person_id)
        people.erase(connection, person_id, at)
    return len(found)


class _Live(Value):
    """Facts about the database that is replaced."""

    bot_id: str | None = None
    erased: Erased = {}
    is_readable: bool = True


def restore(file: Path, source: Path, vault: Vault, bot_id: int | None, now: datetime) -> Restored:
    """Put a backup in the place of a SQLite file whose lock the caller holds.

    Args:
        file: the database, which may be missing or damaged.
        source: the backup; it and its folder are only read.
        vault: the keys of both.
        bot_id: whose backup it must be where the database does not say; None: anybody's.
        now: names what is kept of the database.

    Raises:
        BackupMistake: it is damaged, foreign, of another bot, or of a newer release.
        KeyMistake: the key does not fit it, or not the database.
        sqlite3.Error, OSError: the disk is full, or a file cannot be used.
    """
    live = _look_at(file, vault)
    _prove(source, vault, live.bot_id or (str(bot_id) if bot_id else None))
    with part_of(file) as part:
        with _refused(source), closing(open_unchanging(source)) as reader:
            copy_open(reader, part)
            check_whole(part)
        erased_again = _prepare(part, vault, live.erased)
        previous = _move_away(file, now)
        for log in LOGS:  # empty by now; one with content would be taken for the new file's
            file.with_name(f"{file.name}{log}").unlink(missing_ok=True)
        put_in_place(part, file)
    return Restored(previous, erased_again, is_list_lost=not live.is_readable)


def _look_at(file: Path, vault: Vault) -> _Live:
    """Return the bot and the erased people of the database that is there, if it can be read."""
    if not file.exists():
        return _Live()
    engine = reading_engine(lambda: sqlite3.connect(file), vault)
    try:
        with damage_named(), engine.connect() as connection:
            if not has_meta(connection):
                return _Live()
            _prove_live_key(connection, file)
            return _Live(operations.meta(connection, "bot_id"), erased.everybody(connection))
    except Damaged:
        return _Live(is_readable=False)
    finally:
        engine.dispose()


def _prove_live_key(connection: Connection, file: Path) -> None:
    try:
        if operations.meta(connection, "key_check") is not None:
            prove_key(connection)
    except KeyMistake:
        raise KeyMistake(
            f"DATA_KEY does not fit the database that is there: give its key as well, after that "
            f"of the backup, or move {file} away if nothing of it is wanted"
        ) from None


def _prove(source: Path, vault: Vault, bot_id: str | None) -> None:
    """Check, reading only, that a file is a backup of this bot that this release can use."""
    if not source.is_file():
        raise BackupMistake(f"there is no backup {source}: look at the path")
    if source.suffix == ".part":
        raise BackupMistake(f"{source} was never finished: give another backup")
    log = source.with_name(f"{source.name}-wal")
    if log.exists() and log.stat().st_size:
        raise BackupMistake(
            f"{source} is no backup but a database with its log ({log.name}): make a backup of "
            "it first, by python -m bot backup with its DATABASE_URL"
        )
    engine = reading_engine(lambda: open_unchanging(source), vault)
    try:
        with _refused(source), damage_named(), engine.connect() as connection:
            _prove_open(connection, source, bot_id)
    finally:
        engine.dispose()


def _prove_open(connection: Connection, source: Path, bot_id: str | None) -> None:
    revision = current_revision(connection)
    if revision is None or not has_meta(connection):
        raise BackupMistake(f"{source} is no database of this program: give a backup of it")
    if revision > wanted_revision():
        raise BackupMistake(
            f"{source} has schema {revision}, this release knows {wanted_revision()}: "
            "run the newer release, or give an older backup"
        )
    owner = operations.meta(connection, "bot_id")
    if bot_id is not None and owner != bot_id:
        raise BackupMistake(
            f"{source} belongs to {f'bot {owner}' if owner else 'no bot'}, not to bot {bot_id}: "
            "give a backup of this bot; for another bot set BOT_TOKEN and a new DATABASE_URL"
        )
    if operations.meta(connection, "key_check") is None:
        raise BackupMistake(f"{source} was never used by a bot: give a backup of one")
    try:
        prove_key(connection)
    except KeyMistake:
        raise KeyMistake(
            f"DATA_KEY does not fit {source}: give the key it was made with "
            "(DATA_KEY may hold several, newest first)"
        ) from None


def _prepare(part: Path, vault: Vault, erased_since: Erased) -> int:
    """Bring the copy to this release, and erase whom the live database has erased; how many."""
    engine = sqlite_engine(part, vault)
    try:
        with engine.begin() as connection:
            is_older = current_revision(connection) != wanted_revision()
        if is_older:
            from bot.storage.migrate import upgrade_copy  # noqa: PLC0415 - alembic is heavy

            upgrade_copy(part)
        with engine.begin() as connection:
            if missing := missing_column(connection):
                raise BackupMistake(f"the backup lacks {missing}: give another backup")
            erased.merge(connection, erased_since)
            again = erase_again(connection)
    finally:
        engine.dispose()
    fold_log_in(part)
    return again


def _move_away(file: Path, now: datetime) -> Path | None:
    """Copy the database that is there, its log written into it; None: there is none.

    One that is damaged is kept as it is, with its log beside it.
    """
    if not file.exists():
        return None
    previous = copies.before_restore(file, now)
    try:
        fold_log_in(file)
        copy_sqlite(file, previous)
    except Damaged:
        for end in ("-journal", "-wal", ""):
            _copy_bytes(
                file.with_name(f"{file.name}{end}"), previous.with_name(f"{previous.name}{end}")
            )
    return previous


def _copy_bytes(source: Path, target: Path) -> None:
    if source.exists():
        with part_of(target) as part:
            shutil.copyfile(source, part)
            put_in_place(part, target)


@contextmanager
def _refused(source: Path) -> Iterator[None]:
    try:
        yield
    except Damaged as error:
        raise BackupMistake(
            f"{source} is damaged, or no database ({error}): give another backup"
        ) from error
