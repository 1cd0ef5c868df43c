"""List erased people as digests of their ids, so that a backup brings nobody back.

A digest is keyed (docs/decisions/0023): without the key nobody can tell of whom it is.
"""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy import Connection, inspect, select

from bot.storage.encryption.encryption import vault_of
from bot.storage.statements import put
from bot.storage.tables import ERASED, PEOPLE
from bot.storage.tables.columns import is_sound

#: When each was erased, by digest.
Erased = Mapping[str, datetime]
#: Of whom it cannot be read: they stay erased.
_LATEST = datetime(8999, 12, 31, tzinfo=UTC)


def note(connection: Connection, person_id: int, at: datetime) -> None:
    """Note that this person was erased at an instant."""
    newest = vault_of(connection).digests(_name(person_id))[0]
    put(connection, ERASED, {"digest": newest}, {"at": at})


def everybody(connection: Connection) -> Erased:
    """Return all that are noted; nobody in a database from before there was such a list."""
    if not inspect(connection).has_table(ERASED.name):
        return {}
    rows = connection.execute(select(ERASED))
    return {row.digest: row.at if is_sound(row.at) else _LATEST for row in rows}


def merge(connection: Connection, others: Erased) -> None:
    """Take over the list of another database; of two instants the later."""
    mine = everybody(connection)
    for digest, at in others.items():
        if digest not in mine or mine[digest] < at:
            put(connection, ERASED, {"digest": digest}, {"at": at})


def still_present(connection: Connection, erased: Erased) -> list[tuple[int, datetime]]:
    """Return people who have rows from before they were erased, each with that instant.

    Whoever came back afterwards has begun anew and is not among them.
    """
    vault, found = vault_of(connection), []
    people = connection.execute(select(PEOPLE.c.id, PEOPLE.c.created_at))
    for person_id, created_at in people if erased else ():
        instants = (erased.get(each) for each in vault.digests(_name(person_id)))
        at = max((each for each in instants if each is not None), default=None)
        if at is not None and not (is_sound(created_at) and created_at > at):
            found.append((person_id, at))
    return found


def _name(person_id: int) -> bytes:
    return str(person_id).encode()
