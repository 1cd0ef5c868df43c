"""Calendar addresses: one a person at most, known by the digest of its token."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, select

from bot.storage.statements import Prepared, put
from bot.storage.tables import CALENDARS


def open_address(connection: Connection, person_id: int, digest: str, now: datetime) -> None:
    """Show the plan at this address; the one before no longer does."""
    put(connection, CALENDARS, {"person_id": person_id}, {"digest": digest, "at": now})


def revoke(connection: Connection, person_id: int) -> None:
    """Show the plan at no address any more."""
    connection.execute(delete(CALENDARS).where(CALENDARS.c.person_id == person_id))


_OF = Prepared(select(CALENDARS.c.person_id).where(CALENDARS.c.digest == bindparam("digest")))


def person_of(connection: Connection, digest: str) -> int | None:
    """Return whose plan an address shows; None: it is none."""
    row = _OF.row(connection, {"digest": digest})
    return row[0] if row else None
