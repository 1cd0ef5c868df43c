"""Bring what an earlier release has written to this one: PostgreSQL's schema, sealed values."""

from collections.abc import Callable

from sqlalchemy import Connection

from bot.services.operations import key_rotation
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, has_unbound_values
from bot.storage.locks import PROGRAM, AdvisoryLock
from bot.storage.open import locked_alone, open_database
from bot.storage.schema import SchemaMistake


async def postgresql(url: str, vault: Callable[[], Vault]) -> None:
    """Migrate a PostgreSQL database, while no other program runs on it.

    Args:
        url: its address.
        vault: opens what is stored; a new database needs none.

    Raises:
        AlreadyRunning: a bot runs on it.
        SchemaMistake: newer than this release.
        KeyMistake: it holds values, and the key is missing or does not fit.
    """
    from bot.storage.migrate import migrate_postgresql  # noqa: PLC0415 - alembic is heavy

    async with locked_alone(AdvisoryLock(url, PROGRAM)):
        if await migrate_postgresql(url) is not None:
            await _bind(open_database(url, vault()))


async def at_start(database: Database) -> None:
    """Bind sealed values where the file is this process's alone; PostgreSQL waits for `migrate`.

    Raises:
        SchemaMistake: PostgreSQL holds values that are not bound to their rows.
    """
    if database.is_embedded:
        await key_rotation.bind_all(database)
    else:
        await database.transaction(_require_bound)


async def _bind(database: Database) -> None:
    try:
        await key_rotation.bind_all(database)
    finally:
        await database.close()


def _require_bound(connection: Connection) -> None:
    if has_unbound_values(connection):
        raise SchemaMistake(
            "the database holds values that an earlier release has sealed: "
            "stop every bot on it and run python -m bot migrate"
        )
