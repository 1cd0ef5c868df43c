"""Keep nothing longer than promised: old rows, unfinished plans, silent accounts."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from bot.coaching.calendar import local
from bot.coaching.message import say
from bot.flows.turn import Choice, Go, Screen, Where
from bot.services.letter import Letter, voice_of
from bot.storage import operations, outbox, people
from bot.storage.outbox import REMINDER, Queued
from bot.storage.tables import PEOPLE

KEPT = {
    "updates": timedelta(days=7),
    "outbox": timedelta(days=30),
    "failed_updates": timedelta(days=30),
    "outages": timedelta(days=90),
}
UNFINISHED_NUDGE = timedelta(hours=24)
UNFINISHED_KEPT = timedelta(days=30)
SILENT_KEPT = timedelta(days=730)
WARNED_BEFORE = timedelta(days=30)


def keep_house(connection: Connection, now: datetime) -> None:
    """What is past its time goes; whoever is silent for long is warned first."""
    for table, kept in KEPT.items():
        operations.forget_old(connection, table, now - kept)
    _nudge_unfinished(connection, now)
    _forget_unfinished(connection, now)
    _warn_silent(connection, now)
    warned = people.silent_since(connection, now - SILENT_KEPT, now - WARNED_BEFORE)
    for person_id in warned:
        people.erase(connection, person_id)


def _nudge_unfinished(connection: Connection, now: datetime) -> None:
    """One reminder, a day after a first plan was left unfinished."""
    where = (
        PEOPLE.c.onboarded_at.is_(None),
        PEOPLE.c.gone_at.is_(None),
        PEOPLE.c.nudged.is_(False),
        PEOPLE.c.heard_at < now - UNFINISHED_NUDGE,
        PEOPLE.c.heard_at > now - UNFINISHED_KEPT,
    )
    unfinished = select(PEOPLE.c.id).where(*where).limit(500).with_for_update(skip_locked=True)
    ids = connection.execute(unfinished).scalars().all()
    go_on = Choice(say("keeper-button-go-on"), go=Go("onboarding"), style="success")
    screen = Screen((say("keeper-unfinished"),), ((go_on,),), Where.NEW)
    told = _told(connection, ids, screen, "nudge", now)
    connection.execute(PEOPLE.update().where(PEOPLE.c.id.in_(told)).values(nudged=True))


def _forget_unfinished(connection: Connection, now: datetime) -> None:
    where = (PEOPLE.c.onboarded_at.is_(None), PEOPLE.c.heard_at < now - UNFINISHED_KEPT)
    # Who has come back meanwhile is passed over: their turn has the row, or has changed it.
    unfinished = select(PEOPLE.c.id).where(*where).limit(500).with_for_update(skip_locked=True)
    for person_id in connection.execute(unfinished).scalars().all():
        people.erase(connection, person_id)


def _warn_silent(connection: Connection, now: datetime) -> None:
    since = now - SILENT_KEPT + WARNED_BEFORE
    ids = people.silent_since(connection, since)
    stay = Choice(say("keeper-button-stay"), go=Go("menu"), style="success")
    screen = Screen((say("keeper-silent", days=WARNED_BEFORE.days),), ((stay,),), Where.NEW)
    told = _told(connection, ids, screen, "silent", now)
    connection.execute(PEOPLE.update().where(PEOPLE.c.id.in_(told)).values(warned_at=now))


def _told(
    connection: Connection, person_ids: Collection[int], screen: Screen, why: str, now: datetime
) -> list[int]:
    """Tell these people, but none who has quiet hours now: who was told."""
    known = people.many(connection, person_ids).values()
    awake = [
        each for each in known if not each.profile.wishes.quiet.holds(local(now, each.zone).time())
    ]
    rows = [
        Queued(
            key=f"{why}:{person.id}:{now.date()}",
            chat_id=person.id,
            person_id=person.id,
            body=Letter(screen, voice_of(person)),
            not_before=now,
            not_after=now + timedelta(days=1),
            lane=REMINDER,
        )
        for person in awake
    ]
    outbox.queue(connection, rows, now)
    return [person.id for person in awake]
