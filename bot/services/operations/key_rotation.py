"""Seal every encrypted value anew: with the newest key, and bound to its row."""

import structlog

from bot.storage.database import Database
from bot.storage.encryption.encryption import (
    Binding,
    bindings,
    has_unbound_values,
    prove_key,
    renew_proof,
)
from bot.storage.encryption.renewal import Renewed, renew_batch
from bot.tuning import TUNING

log = structlog.get_logger()


async def renew_all(database: Database) -> Renewed:
    """Walk every sealed column. Can be repeated; killed, the next run completes it.

    Raises:
        KeyMistake: no key fits the database.
    """
    await database.transaction(prove_key)
    # Later, a value that belongs to no row is a copy that somebody has put there.
    binds = await database.transaction(has_unbound_values)
    total = Renewed()
    for binding in bindings():
        total = total.and_(await _renew_column(database, binding, binds=binds))
    await database.transaction(renew_proof)
    return total


async def bind_all(database: Database) -> None:
    """Bind what an earlier release has sealed to its rows; nothing where that is done.

    For a program that has the database to itself.
    """
    if await database.transaction(has_unbound_values):
        renewed = await renew_all(database)
        log.info("values_bound", count=renewed.count, damaged=len(renewed.damaged))


async def _renew_column(database: Database, binding: Binding, *, binds: bool) -> Renewed:
    after, total = None, Renewed()
    while True:
        after, renewed = await database.transaction(
            renew_batch, binding, after, TUNING.values_sealed, binds=binds
        )
        total = total.and_(renewed)
        if after is None:
            return total
