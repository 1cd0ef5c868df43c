"""What the command line does with a database and the bot on it; every mistake is one line."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
from collections.abc import Callable

from sqlalchemy.exc import DBAPIError

from bot.content.mistakes import ContentError
from bot.logs import configure
from bot.services import interpreter, rekey, upgrade
from bot.services.clock import system_clock
from bot.services.identity import WrongBot
from bot.services.pulse import ailments
from bot.services.stored import codec
from bot.settings import Settings, SettingsError, load_settings
from bot.storage.backup import Damaged
from bot.storage.database import Unavailable, open_database, sqlite_file
from bot.storage.locks import AccessRefused, AlreadyRunning, FileLock
from bot.storage.opening import (
    DEFAULT_KEY_FILE,
    FolderMissing,
    make_folder,
    opened,
    opened_alone,
    upgrade_file,
    vault_for,
)
from bot.storage.permissions import close_key_file
from bot.storage.schema import SchemaMistake, current_revision, require_current
from bot.storage.vault import KeyMistake, Vault

RUNNING_ALREADY = 3
REFUSED = 2

#: What whoever runs the bot can mend: each says its remedy itself.
MISTAKES = (
    SettingsError,
    KeyMistake,
    SchemaMistake,
    FolderMissing,
    WrongBot,
    ContentError,
    Damaged,
    AccessRefused,
    FileNotFoundError,
    PermissionError,
)


def run() -> int:
    """Run the bot until SIGTERM."""
    import uvloop  # noqa: PLC0415 - the other commands need no loop of their own

    settings = _settings()
    if isinstance(settings, int):
        return settings
    return _guarded(lambda: uvloop.run(_run(settings)), settings)


def migrate() -> int:
    """Bring the database to this release's schema, while no other program runs on it."""
    return with_settings(_migrate)


async def health() -> int:
    """0 while polling, ticks and the database are well; else 1, and what is not."""
    try:
        settings = load_settings()
        if settings.is_embedded and not sqlite_file(settings.database_url).exists():
            found: tuple[str, ...] = ("database: there is none yet",)
        else:
            found = await _ailments(settings)
    except Unavailable as error:
        found = (f"database: cannot be used: {_line(error)}",)
    except MISTAKES as error:
        found = (f"database: {_line(error)}",)
    for line in found:
        sys.stderr.write(f"{line}\n")
    return 1 if found else 0


def rotate_key() -> int:
    """Seal everything with the newest key, while no other program runs."""
    return with_settings(lambda settings: asyncio.run(_rotate(settings)))


def with_settings(work: Callable[[Settings], int]) -> int:
    """Run a command on the settings of the environment; its exit code."""
    try:
        settings = load_settings()
    except SettingsError as error:
        return _refuse(error)
    configure(settings.log_level, settings.log_format, settings.secrets)
    return _guarded(lambda: work(settings), settings)


def vault_of_settings(settings: Settings) -> Vault:
    """The vault with the keys of the settings, or of the key file."""
    return vault_for(settings.database_url, settings.data_keys, settings.data_key_file, codec())


async def _rotate(settings: Settings) -> int:
    async with opened_alone(settings.database_url, vault_of_settings(settings)) as database:
        renewed = await rekey.renew_all(database)
    sys.stdout.write(f"{renewed.count} values sealed anew\n")
    if renewed.damaged:
        sys.stderr.write(
            f"backline: {len(renewed.damaged)} values do not open with these keys and stay as "
            f"they are, the first in {renewed.damaged[0]}: restore a backup, or leave them\n"
        )
    return 0


async def _run(settings: Settings) -> int:
    from bot.app import App  # noqa: PLC0415 - it imports everything

    vault = vault_of_settings(settings)
    if not settings.data_keys:
        database_file = sqlite_file(settings.database_url) if settings.is_embedded else None
        close_key_file(settings.data_key_file or DEFAULT_KEY_FILE, database_file)
    async with opened(settings.database_url, vault) as database:
        await upgrade.at_start(database)
        app = App(settings, database)
        interpreter.set_up()
        await app.run()
    return 0


def _migrate(settings: Settings) -> int:
    if settings.is_embedded:
        file = sqlite_file(settings.database_url)
        make_folder(file)
        lock = FileLock(file)
        lock.take()
        try:
            upgrade_file(file)
        finally:
            lock.release()
        return 0
    asyncio.run(upgrade.postgresql(settings.database_url, lambda: vault_of_settings(settings)))
    return 0


async def _ailments(settings: Settings) -> tuple[str, ...]:
    database = open_database(settings.database_url, vault_of_settings(settings))
    try:
        require_current(await database.transaction(current_revision))
        return await database.transaction(ailments, system_clock())
    finally:
        await database.close()


def _settings() -> Settings | int:
    try:
        settings = load_settings()
        settings.token()
    except SettingsError as error:
        return _refuse(error)
    configure(settings.log_level, settings.log_format, settings.secrets)
    return settings


def _guarded(work: Callable[[], int], settings: Settings) -> int:
    """Run a command; what whoever runs it can mend is said in one line."""
    from bot.chat.commands import WrongToken  # noqa: PLC0415 - heavy, and loaded by then

    try:
        return work()
    except AlreadyRunning as error:
        _refuse(error)
        return RUNNING_ALREADY
    except (*MISTAKES, WrongToken) as error:
        return _refuse(error)
    except (OSError, DBAPIError, sqlite3.Error, Unavailable) as error:
        which = "the SQLite file" if settings.is_embedded else "PostgreSQL"
        sys.stderr.write(f"backline: {which} cannot be used: {_line(error)}\n")
        return REFUSED


def _refuse(error: Exception) -> int:
    sys.stderr.write(f"backline: {_line(error)}\n")
    return REFUSED


def _line(error: Exception) -> str:
    """One line; a database error is said without its statement, which may hold values."""
    if isinstance(error, DBAPIError):
        return f"{type(error.orig).__name__}: {str(error.orig).splitlines()[0]}"
    return " ".join(str(error).split()) or type(error).__name__
