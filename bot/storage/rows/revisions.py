"""Revisions of screens, which never repeat, not after an erasure, not after a restore.

Each is at least the second it is made in, so that a database put back from a backup does not count
the same numbers again. Quick taps run ahead of the clock; how far somebody who was erased had come
is stored as a number that belongs to nobody.
"""

from datetime import datetime

from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.tables import CONVERSATIONS

HIGHEST_ERASED = "revision"
MOST = 2**62  # further ahead than any clock: damage, which none may follow


def first(connection: Connection, now: datetime) -> int:
    """Return the revision that a new chat begins with."""
    return following(int(operations.meta(connection, HIGHEST_ERASED) or 0), now)


def following(revision: int, now: datetime) -> int:
    """Return the revision after this one."""
    return max(revision + 1, int(now.timestamp()))


def preserve(connection: Connection, person_id: int) -> None:
    """Note the revision, so that none comes again when all else of this chat is erased."""
    mine = CONVERSATIONS.c.person_id == person_id
    last = connection.execute(CONVERSATIONS.select().where(mine)).mappings().first()
    # It is there, so that it can be locked: two people may go at once.
    operations.first_meta(connection, HIGHEST_ERASED, "0")
    highest = int(operations.facts(connection, HIGHEST_ERASED)[HIGHEST_ERASED])
    if last is not None and last["revision"] > highest:
        operations.set_meta(connection, HIGHEST_ERASED, str(last["revision"]))
