"""Keep nothing longer than promised: old rows, unfinished plans, silent accounts."""

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import structlog
from sqlalchemy import ColumnElement, Connection, select, tuple_

from bot.coaching.calendar import local
from bot.coaching.message import msg
from bot.flows.turn import Choice, Go, Screen, Where
from bot.services.messages import MessageBody
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import REMINDER, Queued
from bot.storage.rows import conversations, people, shares
from bot.storage.sqlite import copies, disk_space
from bot.storage.tables import PEOPLE
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


#: The last instant and number of a page; () before the first one.
Place = tuple[datetime, int] | tuple[()]
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
    where = (
        PEOPLE.c.onboarded_at.is_(None),
        PEOPLE.c.gone_at.is_(None),
        PEOPLE.c.nudged.is_(False),
        PEOPLE.c.heard_at < now - UNFINISHED_NUDGE,
        PEOPLE.c.heard_at > now - KEEP_UNFINISHED,
    )
    ids, following = _page(connection, where, place)
    ids = _without_viewers(connection, ids)
    go_on = Choice(msg("retention-button-go-on"), go=Go("onboarding"), style="success")
    screen = Screen((msg("retention-unfinished"),), ((go_on,),), Where.NEW)
    notified = _notify(connection, ids, screen, "nudge", now)
    connection.execute(PEOPLE.update().where(PEOPLE.c.id.in_(notified)).values(nudged=True))
    return following


def _forget_unfinished(connection: Connection, now: datetime, place: Place) -> Place | None:
    where = (PEOPLE.c.onboarded_at.is_(None), PEOPLE.c.heard_at < now - KEEP_UNFINISHED)
    ids, following = _page(connection, where, place, TUNING.people_erased)
    for person_id in _without_viewers(connection, ids):
        people.erase(connection, person_id, now)
    return following


def _without_viewers(connection: Connection, ids: Sequence[int]) -> list[int]:
    """Return those who look after nobody: a viewer needs no plan."""
    viewers = shares.viewers(connection, ids)
    return [person_id for person_id in ids if person_id not in viewers]


#: Settled people, and viewers without a plan: of the unfinished only these are left after so long.
_SETTLED = PEOPLE.c.onboarded_at.is_not(None)
_VIEWERS = PEOPLE.c.onboarded_at.is_(None)


def _warn_silent(
    whose: ColumnElement[bool], stay: Choice, connection: Connection, now: datetime, place: Place
) -> Place | None:
    silent = PEOPLE.c.heard_at < now - KEEP_SILENT + WARNED_BEFORE
    ids, following = _page(connection, (whose, silent, PEOPLE.c.warned_at.is_(None)), place)
    screen = Screen((msg("retention-silent", days=WARNED_BEFORE.days),), ((stay,),), Where.NEW)
    notified = _notify(connection, ids, screen, "silent", now)
    connection.execute(PEOPLE.update().where(PEOPLE.c.id.in_(notified)).values(warned_at=now))
    return following


def _forget_silent(
    whose: ColumnElement[bool], connection: Connection, now: datetime, place: Place
) -> Place | None:
    silent = PEOPLE.c.heard_at < now - KEEP_SILENT
    where = (whose, silent, PEOPLE.c.warned_at <= now - WARNED_BEFORE)
    ids, following = _page(connection, where, place, TUNING.people_erased)
    for person_id in ids:
        people.erase(connection, person_id, now)
    return following


def _stay(label: str, flow: str) -> Choice:
    return Choice(msg(label), go=Go(flow), style="success")


def _give_space_back(connection: Connection, _now: datetime, _place: Place) -> Place | None:
    return () if disk_space.give_back(connection) else None


WORK: tuple[Piece, ...] = (
    *(partial(_forget_old, table) for table in KEEP_ROWS),
    _empty_progress,
    _nudge_unfinished,
    _forget_unfinished,
    partial(_warn_silent, _SETTLED, _stay("retention-button-stay", "menu")),
    partial(_warn_silent, _VIEWERS, _stay("shared-button-viewing", "viewing")),
    partial(_forget_silent, _SETTLED),
    partial(_forget_silent, _VIEWERS),
    _give_space_back,
)


def _page(
    connection: Connection,
    where: tuple[ColumnElement[bool], ...],
    place: Place,
    limit: int = TUNING.rows_removed,
) -> tuple[list[int], Place | None]:
    """Return numbers of people, the longest silent first, and the place where the next begin.

    Locked; whoever has a turn under way is passed over.
    """
    order = (PEOPLE.c.heard_at, PEOPLE.c.id)
    statement = select(*order).where(*where).order_by(*order).limit(limit)
    if place:
        # Said twice: the first is what an index is asked by.
        statement = statement.where(PEOPLE.c.heard_at >= place[0], tuple_(*order) > place)
    locked = statement.with_for_update(skip_locked=True)
    rows = [(row[0], row[1]) for row in connection.execute(locked)]
    return [row[1] for row in rows], rows[-1] if len(rows) == limit else None


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
            lane=REMINDER,
        )
        for person in awake
    ]
    outbox.queue(connection, rows, now)
    return [person.id for person in awake]
