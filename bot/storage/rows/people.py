"""People: rows in, `Person` values out."""

from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import datetime
from hashlib import blake2b
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, select, update

from bot.coaching.calendar import is_zone
from bot.coaching.person.person import Consent, Person, Profile
from bot.coaching.person.sharing import without
from bot.storage.encryption.codec import Unreadable
from bot.storage.encryption.encryption import Binding, opened, vault_of
from bot.storage.outbox import outbox
from bot.storage.postgresql import chat_locks
from bot.storage.rows import erased, groups, shares
from bot.storage.sqlite.writer import erased as mark_erased
from bot.storage.statements import Prepared, add_new, in_list
from bot.storage.tables import CONVERSATIONS, FAILED_UPDATES, JOURNAL, PEOPLE, SESSIONS
from bot.storage.tables.columns import Instant, is_sound
from bot.value import Value

_pack = msgspec.msgpack.Encoder(enc_hook=repr).encode  # what cannot be read has no type


class PersonUnreadable(Unreadable):
    """Somebody is known whose row cannot be read."""


def add(connection: Connection, person: Person) -> None:
    """Add a new person; nothing happens when the chat is known already."""
    row = {"id": person.id, "heard_at": person.created_at, "created_at": person.created_at}
    add_new(connection, PEOPLE, {**row, **_columns(connection, person)})


_CHANGE = Prepared(update(PEOPLE).where(PEOPLE.c.id == bindparam("who")))


def save(connection: Connection, person: Person) -> None:
    """Write the person as changed."""
    _CHANGE.run(connection, {"who": person.id, **_columns(connection, person)})


_MANY = Prepared(select(PEOPLE).where(in_list(PEOPLE.c.id, "who")))


def get(connection: Connection, person_id: int) -> Person | None:
    """Return the person of this chat.

    Raises:
        PersonUnreadable: the row cannot be read.
    """
    found = _MANY.mappings(connection, {"who": [person_id]})
    return read(connection, found[0]) if found else None


def many(connection: Connection, person_ids: Collection[int]) -> dict[int, Person]:
    """Return these people, by their number; without those whose rows cannot be read."""
    rows = _MANY.mappings(connection, {"who": person_ids})
    found = {}
    for row in rows:
        with suppress(PersonUnreadable):
            found[row["id"]] = read(connection, row)
    return found


def readable(connection: Connection, person_id: int) -> Person | None:
    """Return somebody else; None where nobody is known or their row cannot be read."""
    return many(connection, [person_id]).get(person_id)


_PROFILE = Binding(PEOPLE.c.profile)
_INSTANTS = [column.name for column in PEOPLE.c if isinstance(column.type, Instant)]


def read(connection: Connection, row: Mapping[str, Any]) -> Person:
    """Return a row as a value.

    Raises:
        PersonUnreadable: its profile, its zone or an instant cannot be read.
    """
    profile = opened(connection, row["profile"], _PROFILE.of(row))
    is_whole = is_zone(row["zone"]) and is_sound(*[row[name] for name in _INSTANTS])
    if not isinstance(profile, Profile) or not is_whole:
        raise PersonUnreadable(f"person {row['id']}")
    consent = None
    if row["consent_at"] is not None:
        consent = Consent(row["consent_version"], row["consent_at"])
    return Person(
        id=row["id"],
        language=row["language"],
        zone=row["zone"],
        created_at=row["created_at"],
        consent=consent,
        onboarded_at=row["onboarded_at"],
        paused_from=row["paused_from"],
        paused_until=row["paused_until"],
        exported_at=row["exported_at"],
        profile=profile,
    )


def heard(connection: Connection, person_id: int, now: datetime) -> None:
    """Note that the person did something: they are reachable, and not silent."""
    reachable = {"heard_at": now, "gone_at": None, "warned_at": None}
    _CHANGE.run(connection, {"who": person_id, **reachable})


_HEARD_AT = Prepared(select(PEOPLE.c.id, PEOPLE.c.heard_at).where(in_list(PEOPLE.c.id, "who")))


def heard_at(connection: Connection, person_ids: Collection[int]) -> dict[int, datetime]:
    """Return when each of these people last did something."""
    rows = _HEARD_AT.rows(connection, {"who": person_ids})
    return {row[0]: row[1] for row in rows if is_sound(row[1])}


_ONBOARDED_AND_PAUSED = Prepared(
    select(PEOPLE.c.onboarded_at, PEOPLE.c.paused_until).where(PEOPLE.c.id == bindparam("who"))
)


def onboarded_and_paused(
    connection: Connection, person_id: int
) -> tuple[datetime | None, datetime | None]:
    """Return when somebody's first plan stood, and when their pause ends; None: no such date."""
    found = _ONBOARDED_AND_PAUSED.row(connection, {"who": person_id}) or (None, None)
    return _sound(found[0]), _sound(found[1])


class Reachability(Value):
    """Reachability of a person by reminders: gone, paused, in a session."""

    gone_at: datetime | None
    paused_from: datetime | None
    paused_until: datetime | None
    answered_at: datetime | None  # in the open session; None: no such
    asked_by: str | None  # the flow of the open question; None: none is open
    asked_until: datetime | None  # when it goes on by itself; None: it does not


_REACHABILITY = Prepared(
    select(
        PEOPLE.c.id,
        PEOPLE.c.gone_at,
        PEOPLE.c.paused_from,
        PEOPLE.c.paused_until,
        SESSIONS.c.answered_at,
        CONVERSATIONS.c.flow,
        CONVERSATIONS.c.wake_at,
    )
    .select_from(
        PEOPLE.outerjoin(
            SESSIONS, (SESSIONS.c.person_id == PEOPLE.c.id) & SESSIONS.c.outcome.is_(None)
        ).outerjoin(CONVERSATIONS, CONVERSATIONS.c.person_id == PEOPLE.c.id)
    )
    .where(in_list(PEOPLE.c.id, "who"))
)


def reachability(connection: Connection, person_ids: Collection[int]) -> dict[int, Reachability]:
    """Return for each of these people whether reminders reach them now."""
    return {
        id_: Reachability(gone, paused, until, _sound(answered), flow, _sound(wake_at))
        for id_, gone, paused, until, answered, flow, wake_at in _REACHABILITY.rows(
            connection, {"who": person_ids}
        )
    }


_LAST_EVENT = (
    select(JOURNAL.c.at)
    .where(JOURNAL.c.person_id == PEOPLE.c.id)
    .order_by(JOURNAL.c.at.desc())
    .limit(1)
    .scalar_subquery()
)
_VERSIONS = Prepared(
    select(
        PEOPLE.c.id,
        PEOPLE.c.language,
        PEOPLE.c.zone,
        PEOPLE.c.heard_at,
        PEOPLE.c.gone_at,
        PEOPLE.c.profile,
        CONVERSATIONS.c.flow,
        CONVERSATIONS.c.revision,
        CONVERSATIONS.c.state,
        SESSIONS.c.id,
        SESSIONS.c.answered_at,
        _LAST_EVENT.label("last_event"),
    )
    .select_from(
        PEOPLE.outerjoin(
            SESSIONS, (SESSIONS.c.person_id == PEOPLE.c.id) & SESSIONS.c.outcome.is_(None)
        ).outerjoin(CONVERSATIONS, CONVERSATIONS.c.person_id == PEOPLE.c.id)
    )
    .where(in_list(PEOPLE.c.id, "who"))
)


def versions(connection: Connection, person_ids: Collection[int]) -> dict[int, bytes]:
    """Return a version of each of these people: another one after whatever a prompt rests on.

    Every turn changes it, also one of somebody else that changed the profile; a prompt that is
    made or sent does not. Sealed values are compared as they are: each is sealed anew.
    """
    rows = _VERSIONS.rows(connection, {"who": person_ids})
    return {row[0]: blake2b(_pack(tuple(row)), digest_size=8).digest() for row in rows}


def _sound(instant: datetime | None) -> datetime | None:
    return instant if is_sound(instant) else None


def end_pauses(connection: Connection, person_ids: Collection[int]) -> None:
    """End the pauses of people whose day of return has come."""
    statement = update(PEOPLE).where(PEOPLE.c.id.in_(person_ids))
    connection.execute(statement.values(paused_from=None, paused_until=None))


_MOVE_PAUSE = Prepared(
    update(PEOPLE)
    .where(PEOPLE.c.id == bindparam("who"), PEOPLE.c.paused_until == bindparam("before"))
    .values(paused_until=bindparam("after"))
)


def move_pauses(connection: Connection, ends: Collection[tuple[int, datetime, datetime]]) -> None:
    """Let pauses of these people that end at the first instant end at the second."""
    rows = [{"who": who, "before": before, "after": after} for who, before, after in ends]
    _MOVE_PAUSE.run_all(connection, rows)


def gone(connection: Connection, person_ids: Collection[int], now: datetime) -> None:
    """Note that these cannot be reached any more."""
    statement = update(PEOPLE).where(PEOPLE.c.id.in_(person_ids), PEOPLE.c.gone_at.is_(None))
    connection.execute(statement.values(gone_at=now))


def erase(connection: Connection, person_id: int, at: datetime) -> None:
    """Delete the person, and by the cascade every row of theirs; note it for old backups.

    What they have left at people whose viewer they were goes too, and what their own viewers
    have not been sent yet.
    """
    for share in shares.of_viewer(connection, person_id):
        remove_marks(connection, share.person_id, share.id)
    for share in shares.of_person(connection, person_id, at):
        if share.viewer_id is not None:
            outbox.drop_viewed(connection, share.viewer_id, share.id, at)
    erased.note(connection, person_id, at)
    connection.execute(delete(FAILED_UPDATES).where(FAILED_UPDATES.c.person_id == person_id))
    groups.erase_member(connection, person_id)
    connection.execute(delete(PEOPLE).where(PEOPLE.c.id == person_id))
    mark_erased(connection)


def remove_marks(connection: Connection, person_id: int, share: int) -> None:
    """Remove what the viewer of a share has left at a person, whose chat is locked for it."""
    chat_locks.lock(connection, [person_id])
    with suppress(PersonUnreadable):
        person = get(connection, person_id)
        if person is not None:
            save(connection, person.with_profile(marks=without(person.profile.marks, share)))


def _columns(connection: Connection, person: Person) -> dict[str, Any]:
    consent = person.consent
    return {
        "language": person.language,
        "zone": person.zone,
        "onboarded_at": person.onboarded_at,
        "consent_version": consent.version if consent else None,
        "consent_at": consent.at if consent else None,
        "paused_from": person.paused_from,
        "paused_until": person.paused_until,
        "exported_at": person.exported_at,
        "profile": vault_of(connection).seal(person.profile, _PROFILE(person.id)),
    }
