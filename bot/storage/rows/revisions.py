"""Revisions of screens that chats begin and end with: none repeats, not after an erasure.

Quick taps run ahead of the clock; how far somebody who was erased had come is stored as a number
that belongs to nobody.
"""

from datetime import datetime

import structlog
from sqlalchemy import Connection

from bot.storage import operations
from bot.storage.rows.conversations import LAST_REVISION, following_revision
from bot.storage.tables import CONVERSATIONS

log = structlog.get_logger()

HIGHEST_ERASED = "revision"
_AHEAD = 86_400  # seconds: no chat's quick taps run further ahead of the clock


def first(connection: Connection, now: datetime) -> int:
    """Return the revision that a new chat begins with."""
    highest = _highest(operations.meta(connection, HIGHEST_ERASED) or "0")
    if highest is None:
        log.warning("revision_unreadable")
        operations.count(connection, {"values_unreadable": 1})
        highest = int(now.timestamp()) + _AHEAD
        operations.set_meta(connection, HIGHEST_ERASED, str(highest))
    return following_revision(highest, now)


def preserve(connection: Connection, person_id: int) -> None:
    """Note the revision, so that none comes again when all else of this chat is erased.

    Where it cannot be read how far others had come, that is left for the next chat to begin.
    """
    mine = CONVERSATIONS.c.person_id == person_id
    last = connection.execute(CONVERSATIONS.select().where(mine)).mappings().first()
    # It is there, so that it can be locked: two people may go at once.
    operations.first_meta(connection, HIGHEST_ERASED, "0")
    highest = _highest(operations.facts(connection, HIGHEST_ERASED)[HIGHEST_ERASED])
    if last is None or highest is None:
        return
    revision = _highest(str(last["revision"]))
    if revision is not None and revision > highest:
        operations.set_meta(connection, HIGHEST_ERASED, str(revision))


def _highest(written: str) -> int | None:
    """Read a revision; None where it is none, or one that no clock reaches."""
    is_number = (
        written.isascii() and written.isdecimal() and len(written) <= len(str(LAST_REVISION))
    )
    return int(written) if is_number and int(written) < LAST_REVISION else None
