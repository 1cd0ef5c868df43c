"""Run the commands that work on a database; every mistake is one line."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING

from bot.clock import system_clock
from bot.exits import MISTAKES, guarded, line_of, refuse
from bot.logs import configure
from bot.services.codec import codec
from bot.services.operations import gc_tuning, key_rotation, upgrade
from bot.services.operations.heartbeat import ailments
from bot.settings import Settings, SettingsError, load_settings
from bot.storage.database import Database, Unavailable, sqlite_file
from bot.storage.encryption.encryption import Vault, check_key
from bot.storage.locks import FileLock
from bot.storage.open import (
    DEFAULT_KEY_FILE,
    make_folder,
    open_database,
    opened,
    opened_alone,
    upgrade_file,
    vault_for,
)
from bot.storage.permissions import close_key_file
from bot.storage.rows import failed_updates
from bot.storage.schema import current_revision, require_current
from bot.waiting import unless_stopped, until_available

if TYPE_CHECKING:
    from bot.app import App


def run() -> int:
    """Run the bot until SIGTERM."""
    import uvloop  # noqa: PLC0415 - the other commands need no loop of their own

    settings = _settings()
    if isinstance(settings, int):
        return settings
    return guarded(lambda: uvloop.run(_run(settings)), settings)


def migrate() -> int:
    """Bring the database to this release's schema, while no other program runs on it."""
    return with_settings(_migrate)


async def health() -> int:
    """Return 0 while polling, ticks and the database are well; else 1, and say what is not."""
    try:
        settings = load_settings()
        if settings.is_embedded and not sqlite_file(settings.database_url).exists():
            found: tuple[str, ...] = ("database: there is none yet",)
        else:
            found = await _ailments(settings)
    except Unavailable as error:
        found = (f"database: cannot be used: {line_of(error)}",)
    except MISTAKES as error:
        found = (f"database: {line_of(error)}",)
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
        return refuse(error)
    configure(settings.log_level, settings.log_format, settings.secrets)
    return guarded(lambda: work(settings), settings)


def vault_of_settings(settings: Settings) -> Vault:
    """Return the vault with the keys of the settings, or of the key file."""
    return vault_for(settings.database_url, settings.data_keys, settings.data_key_file, codec())


def retry_failed(person_id: int | None, *, is_list: bool) -> int:
    """Handle again the updates that were put aside; 0 where none of them fails any more."""
    if is_list:
        return with_settings(lambda settings: asyncio.run(_list_failed(settings, person_id)))
    settings = _settings()
    if isinstance(settings, int):
        return settings
    return guarded(lambda: asyncio.run(_retry_failed(settings, person_id)), settings)


async def _list_failed(settings: Settings, person_id: int | None) -> int:
    from bot.chat.receiving.failed_updates import line_about  # noqa: PLC0415 - it imports the library

    database = open_database(settings.database_url, vault_of_settings(settings))
    try:
        require_current(await database.transaction(current_revision))
        found = await database.transaction(failed_updates.failed, person_id)
    finally:
        await database.close()
    sys.stdout.writelines(f"{line_about(each)}\n" for each in found)
    return 0


async def _retry_failed(settings: Settings, person_id: int | None) -> int:
    from bot.app import App, load  # noqa: PLC0415 - it imports everything

    async with opened(settings.database_url, vault_of_settings(settings)) as database:
        retried = await App(settings, database, load()).retry_failed(person_id)
    sys.stdout.writelines(f"update {each.update_id}: {each.outcome}\n" for each in retried)
    return int(any(each.error is not None for each in retried))


async def _rotate(settings: Settings) -> int:
    async with opened_alone(settings.database_url, vault_of_settings(settings)) as database:
        renewed = await key_rotation.renew_all(database)
    sys.stdout.write(f"{renewed.count} values sealed anew\n")
    if renewed.damaged:
        sys.stderr.write(
            f"backline: {len(renewed.damaged)} values do not open with these keys and stay as "
            f"they are, the first in {renewed.damaged[0]}: restore a backup, or leave them\n"
        )
    return 0


def _loaded() -> Callable[[Settings, Database], App]:
    """Import everything and read the content; returns what makes the bot of it."""
    from bot.app import App, load  # noqa: PLC0415 - it imports everything

    return partial(App, loaded=load())


async def _run(settings: Settings) -> int:
    vault = vault_of_settings(settings)
    if not settings.data_keys:
        database_file = sqlite_file(settings.database_url) if settings.is_embedded else None
        close_key_file(settings.data_key_file or DEFAULT_KEY_FILE, database_file)
    # At the same time as SQLite looks through its file, which needs no Python.
    loading = asyncio.get_running_loop().run_in_executor(None, _loaded)
    async with AsyncExitStack() as stack:
        ready = partial(_entered, stack, settings, vault)

        async def of_server() -> Database:
            # PostgreSQL brings SQLAlchemy's ORM along: half imported, it breaks whatever defines
            # a statement in another thread. A mistake of the content ends the start here.
            await asyncio.shield(loading)
            gc_tuning.set_up()  # each try that fails leaves garbage
            return await until_available(ready)

        # A file that cannot be used is nothing to wait for.
        database = await (ready() if settings.is_embedded else unless_stopped(of_server))
        if database is not None:
            app = (await loading)(settings, database)
            gc_tuning.set_up()
            await app.run()
    return 0


async def _entered(stack: AsyncExitStack, settings: Settings, vault: Vault) -> Database:
    return await stack.enter_async_context(_ready(settings, vault))


@asynccontextmanager
async def _ready(settings: Settings, vault: Vault) -> AsyncIterator[Database]:
    async with opened(settings.database_url, vault) as database:
        await upgrade.at_start(database)
        yield database


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
        await database.transaction(check_key)
        return await database.transaction(ailments, system_clock())
    finally:
        await database.close()


def _settings() -> Settings | int:
    try:
        settings = load_settings()
        settings.token()
    except SettingsError as error:
        return refuse(error)
    configure(settings.log_level, settings.log_format, settings.secrets)
    return settings
