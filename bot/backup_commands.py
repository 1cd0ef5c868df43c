"""The commands that copy the SQLite database and put a copy back; every mistake is one line."""

import asyncio
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy.exc import DBAPIError

from bot.clock import system_clock
from bot.commands import vault_of_settings, with_settings
from bot.services.codec import codec
from bot.services.operations import restore as restoring
from bot.settings import Settings, SettingsError
from bot.storage.database import sqlite_file
from bot.storage.driver_errors import cause
from bot.storage.encryption.encryption import Vault
from bot.storage.encryption.key_file import keys_in
from bot.storage.locks import FileLock
from bot.storage.open import DEFAULT_KEY_FILE, make_folder, opened_alone
from bot.storage.sqlite import copies
from bot.storage.sqlite.backup import BackupMistake, Damaged, copy_sqlite


def backup(target: Path | None, keep: timedelta | None) -> int:
    """Copy the SQLite database, consistent while it is used; the key is kept apart.

    Args:
        target: a file, or a folder for one with the date in its name; None: beside the database.
        keep: older copies with such names go once the new one is safe; None: they stay.
    """
    return with_settings(lambda settings: _backup(_file(settings), target, keep))


def restore(source: Path) -> int:
    """Put a backup in the place of the database, which is kept beside it."""
    return with_settings(lambda settings: _restore(settings, source))


def erase_again() -> int:
    """Erase whom the list of erased people names, after another tool has put a backup back."""
    return with_settings(lambda settings: asyncio.run(_erase_again(settings)))


async def _erase_again(settings: Settings) -> int:
    async with opened_alone(settings.database_url, vault_of_settings(settings)) as database:
        count = await database.transaction(restoring.erase_again)
    sys.stdout.write(f"{count} people erased again\n")
    return 0


def _backup(source: Path, target: Path | None, keep: timedelta | None) -> int:
    now = system_clock()
    folder = source.parent if target is None else target
    is_named = target is not None and not target.is_dir()
    if is_named and keep is not None:
        raise SettingsError(
            f"--keep needs a folder that is there, or no TARGET: make the folder {target}"
        )
    to = folder if is_named else folder / copies.backup_name(source, now)
    _refuse_target(source, to)
    try:
        with _explained(f"the backup {to}"):
            copy_sqlite(source, to)
    except Damaged as error:
        raise BackupMistake(
            f"the database is damaged ({error}), so that it was not copied, and no older backup "
            "was removed: stop the bot and restore the newest of them"
        ) from error
    sys.stdout.write(f"{to}\n")
    if keep is not None:
        with _explained(f"the backup is made; the removal of older ones from {folder}"):
            for old in copies.last_changed_before(copies.backups(source, folder), now - keep):
                old.unlink(missing_ok=True)
    return 0


def _refuse_target(source: Path, to: Path) -> None:
    if not source.exists():
        raise SettingsError(f"there is no database {source}: look at DATABASE_URL")
    if to.exists() and to.samefile(source):
        raise BackupMistake(f"{to} is the database itself: give another TARGET")
    log = to.with_name(f"{to.name}-wal")
    if log.exists():
        raise BackupMistake(f"{to} is in use as a database ({log.name}): give another TARGET")


def _restore(settings: Settings, source: Path) -> int:
    file = _file(settings)
    make_folder(file)
    keys = settings.data_keys or keys_in(
        settings.data_key_file or DEFAULT_KEY_FILE, may_make=False
    )
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    bot_id = int(token.partition(":")[0]) if token else None
    lock = FileLock(file)
    with _explained(f"the restore of {file}"):
        lock.take()
        try:
            done = restoring.restore(file, source, Vault(keys, codec()), bot_id, system_clock())
        finally:
            lock.release()
    _report(done)
    return 0


def _report(done: restoring.Restored) -> None:
    if done.previous is not None:
        sys.stdout.write(f"the database that was there is {done.previous} now\n")
    if done.erased_again:
        sys.stdout.write(f"{done.erased_again} people erased since the backup stay erased\n")
    if done.is_list_lost:
        sys.stderr.write(
            "backline: the database that was there could not be read: whoever was erased since "
            "the backup is back, and must be erased again by hand\n"
        )


@contextmanager
def _explained(what: str) -> Iterator[None]:
    """Name a disk that is full or cannot be used, in one line with its remedy.

    Raises:
        BackupMistake: it is.
    """
    try:
        yield
    except (OSError, sqlite3.Error, DBAPIError) as error:
        said = getattr(error, "strerror", None) or cause(error)
        raise BackupMistake(
            f"{what} failed ({said}): look at the disk's free space and at the "
            "folder's permissions"
        ) from error


def _file(settings: Settings) -> Path:
    if not settings.is_embedded:
        raise SettingsError("this is for SQLite: back PostgreSQL up with pg_dump")
    return sqlite_file(settings.database_url)
