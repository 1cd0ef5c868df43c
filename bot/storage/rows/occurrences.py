"""Occurrences: what a reminder became on one local date."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, literal_column, or_, select, update

from bot.coaching.calendar import is_zone
from bot.coaching.reminders.policy import (
    EndReason,
    OccurrenceState,
    Reason,
    ReminderKind,
    UncountedReason,
)
from bot.storage.statements import Prepared, add_all, in_list
from bot.storage.tables import CONVERSATIONS, OCCURRENCES
from bot.storage.tables.columns import NO_NUMBER, is_sound
from bot.value import Value

OccurrenceKey = tuple[int, str, date, int]  # person, kind, local date, pass

KINDS = frozenset(str(kind) for kind in ReminderKind)
STATES = frozenset(str(state) for state in OccurrenceState)

#: Reasons for which a date is no missed one.
LEFT_OUT = (Reason.LATE, Reason.PAUSED, UncountedReason.EXCUSED)


class OccurrenceRow(Value):
    """Occurrence that fired, or was done or dropped before it could."""

    person_id: int
    kind: str
    local_date: date
    pass_: int
    due_at: datetime
    zone: str
    state: OccurrenceState
    reason: str | None = None
    snoozes: int = 0
    ring_at: datetime | None = None
    at: datetime | None = None

    @property
    def key(self) -> OccurrenceKey:
        """By what it is known."""
        return self.person_id, self.kind, self.local_date, self.pass_


def add(connection: Connection, rows: Sequence[OccurrenceRow], now: datetime) -> None:
    """Write what fired; one that stands already is left as it is."""
    add_all(
        connection,
        OCCURRENCES,
        [
            {
                "person_id": row.person_id,
                "kind": row.kind,
                "local_date": row.local_date,
                "pass": row.pass_,
                "due_at": row.due_at,
                "zone": row.zone,
                "at": now,
                "state": row.state,
                "reason": row.reason,
                "ring_at": row.ring_at,
                "snoozes": row.snoozes,
            }
            for row in rows
        ],
    )


#: As the fields of `OccurrenceRow` come; "pass" is a word of Python.
_COLUMNS = [OCCURRENCES.c[name.rstrip("_")] for name in OccurrenceRow.__struct_fields__]
_RINGING = Prepared(
    select(OCCURRENCES.c.id, *_COLUMNS)
    .join(CONVERSATIONS, CONVERSATIONS.c.person_id == OCCURRENCES.c.person_id)
    .where(OCCURRENCES.c.ring_at <= bindparam("now"))
    .order_by(OCCURRENCES.c.ring_at)
    .limit(bindparam("most"))
    .with_for_update(of=[CONVERSATIONS, OCCURRENCES], skip_locked=True)
)


def ringing(
    connection: Connection, now: datetime, limit: int
) -> tuple[list[OccurrenceRow], list[int]]:
    """Return, locked with their chats, what was put off until now, and unreadable rows.

    Whose chat another transaction has is passed over.
    """
    found = _RINGING.rows(connection, {"now": now, "most": limit})
    read = [(row[0], _read(row[1:])) for row in found]
    return _readable(row for _, row in read), [id_ for id_, row in read if row is None]


def drop_unreadable(connection: Connection, ids: Collection[int], now: datetime) -> None:
    """Drop these rows, which ring no more."""
    dropped = _dropped(Reason.UNREADABLE, now)
    connection.execute(update(OCCURRENCES).where(OCCURRENCES.c.id.in_(ids)), dropped)


def put_off(connection: Connection, person_id: int) -> list[OccurrenceRow]:
    """Return occurrences of one person that ring again: put off, moved, or held back."""
    return put_off_of(connection, [person_id])


_PUT_OFF = Prepared(
    select(*_COLUMNS).where(
        in_list(OCCURRENCES.c.person_id, "who"), OCCURRENCES.c.ring_at.is_not(None)
    )
)


def put_off_of(connection: Connection, person_ids: Collection[int]) -> list[OccurrenceRow]:
    """Return those of many people."""
    return _readable(map(_read, _PUT_OFF.rows(connection, {"who": person_ids})))


_CHANGE = Prepared(
    update(OCCURRENCES).where(
        OCCURRENCES.c.person_id == bindparam("who"),
        OCCURRENCES.c.kind == bindparam("what"),
        OCCURRENCES.c.local_date == bindparam("day"),
        OCCURRENCES.c["pass"] == bindparam("nth"),
    )
)


def _change(
    connection: Connection,
    keys: Collection[OccurrenceKey],
    now: datetime,
    **values: Any,  # noqa: ANN401 - columns of the occurrence
) -> None:
    changed = {"at": now, "ring_at": None, **values}
    rows = [{"who": k[0], "what": k[1], "day": k[2], "nth": k[3], **changed} for k in keys]
    _CHANGE.run_all(connection, rows)


def snooze(connection: Connection, row: OccurrenceRow, until: datetime, now: datetime) -> None:
    """Let it ring again then, because the person wants it so."""
    changed = {"state": OccurrenceState.SNOOZED, "ring_at": until, "snoozes": row.snoozes + 1}
    _change(connection, [row.key], now, **changed)


def move(connection: Connection, key: OccurrenceKey, to: datetime, now: datetime) -> None:
    """Make it due then, when it rings."""
    changed = {"state": OccurrenceState.SNOOZED, "reason": None, "due_at": to, "ring_at": to}
    _change(connection, [key], now, **changed)


def shift(connection: Connection, row: OccurrenceRow, by: timedelta, now: datetime) -> None:
    """Make it due, and let it ring, so much later."""
    ring_at = None if row.ring_at is None else row.ring_at + by
    _change(connection, [row.key], now, due_at=row.due_at + by, ring_at=ring_at)


def skip(connection: Connection, key: OccurrenceKey, reason: str, now: datetime) -> None:
    """Skip it: the person does without it, or has it on another date (`MOVED`)."""
    _change(connection, [key], now, state=OccurrenceState.SKIPPED, reason=reason)


def hold(connection: Connection, key: OccurrenceKey, until: datetime, now: datetime) -> None:
    """Let it ring then, if it still may."""
    _change(connection, [key], now, state=OccurrenceState.HELD, reason=None, ring_at=until)


def drop(
    connection: Connection, keys: Collection[OccurrenceKey], reason: EndReason, now: datetime
) -> None:
    """Drop these, which ring no more."""
    _change(connection, keys, now, state=OccurrenceState.DROPPED, reason=reason)


def mark_done(connection: Connection, key: OccurrenceKey, now: datetime) -> None:
    """Note that what it calls for is done."""
    _change(connection, [key], now, state=OccurrenceState.DONE, reason=None)


def reopen(connection: Connection, key: OccurrenceKey, now: datetime) -> None:
    """Open it again, as if it had only been sent."""
    _change(connection, [key], now, state=OccurrenceState.SENT, reason=None)


def write_again(connection: Connection, row: OccurrenceRow, now: datetime) -> None:
    """Write what came of an occurrence that rang again."""
    changed = {"state": row.state, "reason": row.reason, "ring_at": row.ring_at}
    _change(connection, [row.key], now, due_at=row.due_at, **changed)


def drop_put_off(
    connection: Connection, person_id: int, kind: str | None, why: str, now: datetime
) -> None:
    """Drop occurrences that were put off or held back; all kinds where none is named."""
    statement = update(OCCURRENCES).where(
        OCCURRENCES.c.person_id == person_id, OCCURRENCES.c.ring_at.is_not(None)
    )
    if kind is not None:
        statement = statement.where(OCCURRENCES.c.kind == kind)
    connection.execute(statement, _dropped(why, now))


_LAST = Prepared(
    select(*_COLUMNS)
    .where(
        OCCURRENCES.c.person_id == bindparam("who"),
        OCCURRENCES.c.kind == bindparam("what"),
        or_(OCCURRENCES.c.state != OccurrenceState.DROPPED, OCCURRENCES.c.reason == Reason.DONE),
    )
    .order_by(OCCURRENCES.c.local_date.desc(), OCCURRENCES.c["pass"].desc())
    .limit(1)
)


def last(connection: Connection, person_id: int, kind: str) -> OccurrenceRow | None:
    """Return the last occurrence of a kind that reached the person, or that they changed."""
    row = _LAST.row(connection, {"who": person_id, "what": kind})
    return None if row is None else _read(row)


_CLOSE = Prepared(
    update(OCCURRENCES).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.kind == bindparam("what"),
        OCCURRENCES.c.local_date == bindparam("day"),
        OCCURRENCES.c["pass"] == bindparam("nth"),
        OCCURRENCES.c.state == literal_column(f"'{OccurrenceState.QUEUED}'"),
    )
)


def close(
    connection: Connection,
    keys: Collection[OccurrenceKey],
    state: OccurrenceState,
    reason: EndReason | None,
    now: datetime,
) -> None:
    """Close queued ones that reached the person, or did not; what was done stays so."""
    _change_queued(connection, keys, {"state": state, "reason": reason, "at": now})


def hold_back(
    connection: Connection, keys: Collection[OccurrenceKey], until: datetime, now: datetime
) -> None:
    """Let queued occurrences ring then, if they still may."""
    changed = {"state": OccurrenceState.HELD, "ring_at": until, "at": now}
    _change_queued(connection, keys, changed)


def _change_queued(
    connection: Connection, keys: Collection[OccurrenceKey], values: Mapping[str, Any]
) -> None:
    alike: defaultdict[tuple[str, date, int], list[int]] = defaultdict(list)
    for person_id, kind, day, pass_ in keys:
        alike[kind, day, pass_].append(person_id)
    for (kind, day, pass_), who in alike.items():  # at 08:00 thousands are of one date
        which = {"who": who, "what": kind, "day": day, "nth": pass_}
        _CLOSE.run(connection, {**which, **values})


_LEFT_OUT = Prepared(
    select(OCCURRENCES.c.person_id, OCCURRENCES.c.local_date).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.local_date >= bindparam("first"),
        or_(*(OCCURRENCES.c.reason == reason for reason in LEFT_OUT)),
        # What is practised daily is the warm-up: a session too late takes no day away.
        or_(
            OCCURRENCES.c.kind == ReminderKind.WARMUP,
            OCCURRENCES.c.reason == UncountedReason.EXCUSED,
        ),
    )
)


def excluded_days(
    connection: Connection, person_ids: Collection[int], first: date
) -> dict[int, frozenset[date]]:
    """Return local dates that count for nothing: swallowed by an outage, paused, or ill."""
    found: dict[int, set[date]] = {}
    for person_id, day in _LEFT_OUT.rows(connection, {"who": person_ids, "first": first}):
        if is_sound(day):
            found.setdefault(person_id, set()).add(day)
    return {person_id: frozenset(days) for person_id, days in found.items()}


_SKIPPED = Prepared(
    select(OCCURRENCES.c.person_id, OCCURRENCES.c.local_date, OCCURRENCES.c.kind).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.local_date.between(bindparam("first"), bindparam("last")),
        OCCURRENCES.c.state == OccurrenceState.SKIPPED,
    )
)


def skipped(
    connection: Connection, person_ids: Collection[int], days: Collection[date]
) -> frozenset[tuple[int, object, str]]:
    """Return those of these dates on which the person said "not today": (person, date, kind)."""
    if not days:
        return frozenset()
    between = {"who": person_ids, "first": min(days), "last": max(days)}
    rows = _SKIPPED.rows(connection, between)
    return frozenset((row[0], row[1], row[2]) for row in rows if row[1] in days)


_SINCE = Prepared(
    select(*_COLUMNS)
    .where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.local_date >= bindparam("first"),
    )
    .order_by(OCCURRENCES.c.local_date)
)


def since(
    connection: Connection, person_ids: Collection[int], first: date
) -> dict[int, list[OccurrenceRow]]:
    """Return occurrences of many people on a date and later, in the order of their dates."""
    found: dict[int, list[OccurrenceRow]] = {}
    for row in _readable(map(_read, _SINCE.rows(connection, {"who": person_ids, "first": first}))):
        found.setdefault(row.person_id, []).append(row)
    return found


def get(connection: Connection, key: OccurrenceKey) -> OccurrenceRow | None:
    """Return one occurrence."""
    row = connection.execute(select(*_COLUMNS).where(*_is(key))).first()
    return None if row is None else _read(row)


def forget(connection: Connection, keys: Collection[OccurrenceKey]) -> None:
    """Delete those that never reached the person: they may come under a new hour or zone."""
    for key in keys:
        connection.execute(delete(OCCURRENCES).where(*_is(key)))


def _dropped(reason: str, now: datetime) -> dict[str, Any]:
    return {"state": OccurrenceState.DROPPED, "reason": reason, "ring_at": None, "at": now}


def _read(row: Sequence[Any]) -> OccurrenceRow | None:
    """Return a row of `_COLUMNS`; None where it holds what the bot never writes."""
    read = OccurrenceRow(*row)
    is_known = read.kind in KINDS and read.state in STATES and is_zone(read.zone)
    is_whole = is_known and read.pass_ != NO_NUMBER  # no statement would find such a key
    return read if is_whole and is_sound(read.local_date, read.due_at, read.ring_at) else None


def _readable(rows: Iterable[OccurrenceRow | None]) -> list[OccurrenceRow]:
    return [row for row in rows if row is not None]


def _is(key: OccurrenceKey) -> tuple[Any, ...]:
    columns = ("person_id", "kind", "local_date", "pass")
    return tuple(OCCURRENCES.c[name] == value for name, value in zip(columns, key, strict=True))
