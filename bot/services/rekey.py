"""Seal every encrypted value anew, with the newest key."""

from __future__ import annotations

from sqlalchemy import Connection, LargeBinary, Table, bindparam, select, update

from bot.storage import operations
from bot.storage.database import Database
from bot.storage.tables import METADATA
from bot.storage.vault import vault_of

BATCH = 500


async def renew_all(database: Database) -> int:
    """Walk every sealed column; how many values were sealed anew. Can be repeated."""
    count = 0
    for table in METADATA.sorted_tables:
        for column in table.c:
            if isinstance(column.type, LargeBinary):
                count += await _renew_column(database, table, column.name)
    await database.transaction(_renew_proof)
    return count


async def _renew_column(database: Database, table: Table, name: str) -> int:
    after, count = None, 0
    while True:
        after, renewed = await database.transaction(_renew_batch, table, name, after)
        count += renewed
        if after is None:
            return count


def _renew_batch(
    connection: Connection, table: Table, name: str, after: object | None
) -> tuple[object | None, int]:
    keys = list(table.primary_key)
    first = keys[0]
    statement = select(*keys, table.c[name]).where(table.c[name].is_not(None))
    if after is not None:
        statement = statement.where(first > after)
    rows = connection.execute(statement.order_by(first).limit(BATCH)).all()
    # A person may have many rows under one first key: never stop in the middle of them.
    if len(rows) == BATCH:
        last = rows[-1][0]
        rest = select(*keys, table.c[name]).where(table.c[name].is_not(None), first == last)
        rows = [row for row in rows if row[0] != last] + list(connection.execute(rest).all())
    vault = vault_of(connection)
    renewed = [
        {**{f"key_{n}": row[n] for n in range(len(keys))}, "sealed": vault.renew(row[-1])}
        for row in rows
    ]
    if renewed:
        mine = [key == bindparam(f"key_{n}") for n, key in enumerate(keys)]
        connection.execute(update(table).where(*mine).values({name: bindparam("sealed")}), renewed)
    return (rows[-1][0] if len(rows) >= BATCH else None), len(rows)


def _renew_proof(connection: Connection) -> None:
    proof = operations.meta(connection, "key_check")
    if proof is not None:
        renewed = vault_of(connection).renew(proof.encode())
        operations.set_meta(connection, "key_check", renewed.decode())
