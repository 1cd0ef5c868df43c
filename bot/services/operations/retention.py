"""Keep nothing longer than promised: old rows, unfinished plans, silent accounts."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
from sqlalchemy import Connection

from bot.coaching.calendar import local
from bot.flows.privacy import notices
from bot.flows.turn import Screen
from bot.services.messages import MessageBody
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Lane, Queued
from bot.storage.rows import conversations, people, shares, silent_people
from bot.storage.rows.silent_people import Group, Place
from bot.storage.sqlite import copies, disk_space
from bot.tuning import TUNING

log = structlog.get_logger()

KEEP_ROWS = {
    "updates": timedelta(days=7),
    "outbox": timedelta(days=30),
    "failed_updates": timedelta(days=30),
    "outages": timedelta(days=90),
    # Twice as long as backups, so that one is never put back without it.
    "erased": timedelta(days=60),
}
KEEP_PROGRESS = timedelta(hours=1)  # of a finished session, which can be taken back for 10 minutes
KEEP_COPIES = timedelta(days=30)
UNFINISHED_NUDGE = timedelta(hours=24)
KEEP_UNFINISHED = timedelta(days=30)
KEEP_SILENT = timedelta(days=730)
WARNED_BEFORE = timedelta(days=30)


#: One transaction's part of the work: where the next one goes on, or None when all is done.
Piece = Callable[[Connection, datetime, Place], Place | None]


def remove_old_copies(file: Path, now: datetime) -> None:
    """Remove copies made before a migration or a restore after `KEEP_COPIES`.

    Args:
        file: the SQLite database that the copies stand beside.
        now: by the machine's clock, as the files' times are.
    """
    try:
        for old in copies.last_changed_before(copies.automatic(file), now - KEEP_COPIES):
            old.unlink(missing_ok=True)
            log.info("copy_removed", file=old.name)
    except OSError as error:
        log.warning("copies_not_removed", error=str(error))


class Retention:
    """Erases what is past its time, in pieces that let people's turns go first."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._left: deque[Piece] = deque()
        self._place: Place = ()
        self._working = asyncio.Lock()

    def begin(self) -> None:
        """Look through everything again; what is being worked on goes on."""
        if not self._left:
            self._left.extend(WORK)
            self._place = ()

    async def go_on(self, now: datetime, pieces: int = TUNING.retention_pieces) -> bool:
        """Do some pieces of what is left; whether there is more.

        Raises:
            Unavailable: the database is away; the piece is done next time.
        """
        async with self._working:
            for _ in range(pieces):
                if not self._left:
                    return False
                place = await self._database.in_bulk(self._left[0], now, self._place)
                if place is None:
                    self._left.popleft()
                self._place = place or ()
            return bool(self._left)


def _forget_old(table: str, connection: Connection, now: datetime, _place: Place) -> Place | None:
    deleted = operations.forget_old(connection, table, now - KEEP_ROWS[table], TUNING.rows_removed)
    return () if deleted == TUNING.rows_removed else None


def _empty_progress(connection: Connection, now: datetime, _place: Place) -> Place | None:
    emptied = conversations.empty_progress(connection, now - KEEP_PROGRESS, TUNING.rows_removed)
    return () if emptied == TUNING.rows_removed else None


def _nudge_unfinished(connection: Connection, now: datetime, place: Place) -> Place | None:
    """Send one reminder, a day after a first plan was left unfinished."""
    since, before = now - KEEP_UNFINISHED, now - UNFINISHED_NUDGE
    ids, following = silent_people.to_nudge(connection, since, before, place)
    ids = _without_viewers(connection, ids)
    notified = _notify(connection, ids, notices.unfinished(), "nudge", now)
    silent_people.mark_nudged(connection, notified)
    return following


def _forget_unfinished(connection: Connection, now: datetime, place: Place) -> Place | None:
    before = now - KEEP_UNFINISHED
    ids, following = silent_people.unfinished(connection, before, place)
    for person_id in _without_viewers(connection, ids):
        people.erase(connection, person_id, now)
    return following


def _without_viewers(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Return those who look after nobody: a viewer needs no plan."""
    viewers = shares.viewers(connection, ids)
    return [person_id for person_id in ids if person_id not in viewers]


#: Of those without a plan only viewers are left after so long.
_VIEWERS = Group.WITHOUT_PLAN


def _warn_silent(
    whose: Group, connection: Connection, now: datetime, place: Place
) -> Place | None:
    before = now - KEEP_SILENT + WARNED_BEFORE
    ids, following = silent_people.to_warn(connection, whose, before, place)
    screen = notices.silent(WARNED_BEFORE.days, is_viewer=whose is _VIEWERS)
    notified = _notify(connection, ids, screen, "silent", now)
    silent_people.mark_warned(connection, notified, now)
    return following


def _forget_silent(
    whose: Group, connection: Connection, now: datetime, place: Place
) -> Place | None:
    ids, following = silent_people.warned(
        connection, whose, now - KEEP_SILENT, now - WARNED_BEFORE, place
    )
    for person_id in ids:
        people.erase(connection, person_id, now)
    return following


def _give_space_back(connection: Connection, _now: datetime, _place: Place) -> Place | None:
    return () if disk_space.give_back(connection) else None


WORK: tuple[Piece, ...] = (
    *(partial(_forget_old, table) for table in KEEP_ROWS),
    _empty_progress,
    _nudge_unfinished,
    _forget_unfinished,
    partial(_warn_silent, Group.WITH_PLAN),
    partial(_warn_silent, _VIEWERS),
    partial(_forget_silent, Group.WITH_PLAN),
    partial(_forget_silent, _VIEWERS),
    _give_space_back,
)


def _notify(
    connection: Connection, person_ids: Collection[int], screen: Screen, why: str, now: datetime
) -> list[int]:
    """Tell these people, but none who has quiet hours now: who was told."""
    known = people.many(connection, person_ids).values()
    awake = [
        each
        for each in known
        if not each.profile.wishes.quiet_hours.holds(local(now, each.zone).time())
    ]
    rows = [
        Queued(
            key=f"{why}:{person.id}:{now.date()}",
            chat_id=person.id,
            person_id=person.id,
            body=MessageBody(screen, person.locale),
            not_before=now,
            not_after=now + timedelta(days=1),
            lane=Lane.REMINDER,
        )
        for person in awake
    ]
    outbox.queue(connection, rows, now)
    return [person.id for person in awake]
