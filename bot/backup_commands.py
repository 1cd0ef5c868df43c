"""The commands that copy the SQLite database and put a copy back; every mistake is one line."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from bot.commands import vault_of_settings, with_settings
from bot.services.clock import system_clock
from bot.settings import Settings, SettingsError
from bot.storage.backup import copy_sqlite
from bot.storage.database import open_database, sqlite_file
from bot.storage.key_proof import prove_key
from bot.storage.locks import FileLock


def backup(target: Path | None) -> int:
    """Copy the SQLite database, consistent while it is used; the key is kept apart."""

    def copy(settings: Settings) -> int:
        source = _file(settings)
        stamp = f"{system_clock():%Y%m%d-%H%M%S}"
        to = target or source.with_name(f"{source.stem}.{stamp}.db")
        copy_sqlite(source, to)
        sys.stdout.write(f"{to}\n")
        return 0

    return with_settings(copy)


def restore(source: Path) -> int:
    """Put a backup in the place of the database, which is kept beside it."""

    def put_back(settings: Settings) -> int:
        file = _file(settings)
        lock = FileLock(file)
        lock.take()
        try:
            _check_backup(settings, source)
            if file.exists():
                copy_sqlite(file, file.with_name(f"{file.stem}.before-restore.db"))
                for leftover in (f"{file.name}-wal", f"{file.name}-shm"):
                    file.with_name(leftover).unlink(missing_ok=True)
            copy_sqlite(source, file)
        finally:
            lock.release()
        return 0

    return with_settings(put_back)


def _check_backup(settings: Settings, source: Path) -> None:
    """A backup that its key cannot read, or that is no database, must not replace anything."""

    async def prove() -> None:
        database = open_database(f"sqlite:///{source}", vault_of_settings(settings))
        try:
            await database.transaction(prove_key)
        finally:
            await database.close()

    if not source.exists():
        raise FileNotFoundError(f"there is no backup {source}")
    asyncio.run(prove())


def _file(settings: Settings) -> Path:
    if not settings.is_embedded:
        raise SettingsError("this is for SQLite: back PostgreSQL up with pg_dump")
    return sqlite_file(settings.database_url)
