"""Shares within a turn: what either side may see, and what they do, written down and told."""

import secrets
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.coaching.events import (
    MarkRemoved,
    ShareAccepted,
    ShareOffered,
    ShareRevoked,
    ViewerActed,
)
from bot.coaching.person.person import Person
from bot.coaching.person.sharing import (
    LINK_HOLDS,
    LOOKS,
    Action,
    Grant,
    Mark,
    ShareEntry,
    may,
    with_mark,
    without,
)
from bot.flows.sharing import notices
from bot.flows.turn import Screen
from bot.services.messages import MessageBody
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Lane, Queued
from bot.storage.postgresql import chat_locks
from bot.storage.rows import people, shares
from bot.storage.rows.shares import Pair
from bot.value import replace

NOTICE_WITHIN = timedelta(days=7)


def offered(connection: Connection, person: Person, event: ShareOffered, now: datetime) -> None:
    """Store a link."""
    share = Grant(
        id=secrets.randbits(62),
        person_id=person.id,
        viewer_id=None,
        role=event.role,
        until=now + LINK_HOLDS,
        names=event.names,
    )
    shares.offer(connection, share, event.digest, now)


def accepted(connection: Connection, viewer: Person, event: ShareAccepted, now: datetime) -> None:
    """Give a link to who has opened it; what an earlier share of the pair left stays theirs."""
    share = shares.offered(connection, event.digest, now)
    if share is None or share.person_id == viewer.id:
        return
    pair = Pair(share.person_id, viewer.id)
    earlier = shares.find(connection, pair)
    if earlier is not None:
        people.remove_marks(connection, pair.person_id, earlier.id)
        outbox.drop_viewed(connection, viewer.id, earlier.id, now)
    names = replace(share.names, viewer=event.name)
    shares.accept(connection, pair, share, names, now)
    opened = replace(share, viewer_id=viewer.id, names=names)
    _written(connection, opened, ShareEntry(Action.ACCEPT), now)


def revoked(connection: Connection, person: Person, event: ShareRevoked, now: datetime) -> None:
    """End a share at once: what was not sent yet is never sent."""
    for share in shares.of_person(connection, person.id, now):
        if share.id == event.share and share.viewer_id is None:
            shares.end_unopened(connection, person.id, share.id)
        elif share.id == event.share:
            _ended(connection, share, now)


def end_all(connection: Connection, person: Person, now: datetime) -> None:
    """End every share that the person has made; the links nobody has opened go."""
    for share in shares.of_person(connection, person.id, now):
        revoked(connection, person, ShareRevoked(share.id), now)


def _ended(connection: Connection, share: Grant, now: datetime) -> None:
    if share.viewer_id is None:
        return
    pair = Pair(share.person_id, share.viewer_id)
    shares.end(connection, pair, now)
    shares.note(connection, pair, share.id, ShareEntry(Action.REVOKE, by_person=True), now)
    outbox.drop_viewed(connection, pair.viewer_id, share.id, now)
    _queue(connection, pair.viewer_id, notices.ended(share), f"share-ended:{share.id}", now)


def mark_removed(
    connection: Connection, person: Person, event: MarkRemoved, now: datetime
) -> None:
    """Write down that the person removed a mark, which their own turn has saved."""
    for share in shares.of_person(connection, person.id, now):
        if share.id == event.share and share.viewer_id is not None:
            entry = ShareEntry(Action.REMOVE, event.exercise, by_person=True)
            shares.note(connection, Pair(person.id, share.viewer_id), share.id, entry, now)


def viewer_acted(
    connection: Connection, viewer: Person, event: ViewerActed, now: datetime
) -> None:
    """Do what a viewer did where it is their right: change, write down, tell the person."""
    pair = Pair(event.person_id, viewer.id)
    chat_locks.lock(connection, [pair.person_id])
    share = shares.find(connection, pair)
    person = people.readable(connection, pair.person_id)
    if share is None or person is None or not may(share.role, event.action):
        return
    marks = _changed(person, share, event, now)
    if marks != person.profile.marks:
        people.save(connection, person.with_profile(marks=marks))
    _written(connection, share, ShareEntry(event.action, event.exercise), now, event.text)
    if event.action is Action.LEAVE:
        shares.end(connection, pair, now)
        outbox.drop_viewed(connection, viewer.id, share.id, now)


def _changed(person: Person, share: Grant, event: ViewerActed, now: datetime) -> tuple[Mark, ...]:
    """Return the marks after what a viewer did: only marks, and only their own."""
    marks = person.profile.marks
    match event.action:
        case Action.NOTE if not person.is_paused:
            return marks  # it is told at once, and stored nowhere else
        case Action.PIN | Action.HOLD | Action.NOTE as kind:
            by = share.names.viewer
            return with_mark(marks, Mark(share.id, kind, by, now, event.exercise, event.text))
        case Action.UNPIN:
            return without(marks, share.id, Action.PIN, event.exercise)
        case Action.RELEASE:
            return without(marks, share.id, Action.HOLD, event.exercise)
        case Action.LEAVE:
            return without(marks, share.id)
        case _:
            return marks


def _written(
    connection: Connection, share: Grant, entry: ShareEntry, now: datetime, text: str = ""
) -> None:
    """Log it, and tell the person; looks of one hour are told once, all of them are in the log."""
    if share.viewer_id is None:
        return
    shares.note(connection, Pair(share.person_id, share.viewer_id), share.id, entry, now)
    person = people.readable(connection, share.person_id)
    if person is None or person.is_paused:
        return
    moment = f"{now:%Y%m%d%H}" if entry.action in LOOKS else f"{now.timestamp():.0f}"
    what = "look" if entry.action in LOOKS else entry.action.value
    key = f"share:{share.id}:{what}:{moment}"
    _queue(connection, person.id, notices.notice(share, entry, text), key, now)


def _queue(
    connection: Connection, person_id: int, screen: Screen, key: str, now: datetime
) -> None:
    person = people.readable(connection, person_id)
    if person is None:
        return
    row = Queued(
        key=key,
        chat_id=person_id,
        person_id=person_id,
        body=MessageBody(screen, person.locale),
        not_before=now,
        not_after=now + NOTICE_WITHIN,
        lane=Lane.REMINDER,
    )
    outbox.queue(connection, [row], now)
