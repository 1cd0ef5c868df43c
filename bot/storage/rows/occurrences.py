"""Occurrences: what a reminder became on one local date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, literal_column, or_, select, update

from bot.coaching.calendar import is_zone
from bot.coaching.reminders.policy import ReminderKind
from bot.storage.statements import Prepared, add_all, in_list
from bot.storage.tables import CONVERSATIONS, OCCURRENCES
from bot.storage.tables.columns import is_sound
from bot.value import Value

OccurrenceKey = tuple[int, str, date, int]  # person, kind, local date, pass

KINDS = frozenset(str(kind) for kind in ReminderKind)

#: Reasons for which a date is no missed one.
EXCUSED = "excused"  # ill or hurt
PAUSED = "paused"
LEFT_OUT = ("late", PAUSED, EXCUSED)


class OccurrenceRow(Value):
    """What fired, or was settled before it could."""

    person_id: int
    kind: str
    local_date: date
    pass_: int
    due_at: datetime
    zone: str
    state: str
    reason: str | None = None
    snoozes: int = 0
    ring_at: datetime | None = None
    at: datetime | None = None


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
    """Locked with their chats: what was put off and rings now, and rows that cannot be read.

    Whose chat another transaction has is passed over.
    """
    found = _RINGING.rows(connection, {"now": now, "most": limit})
    read = [(row[0], _read(row[1:])) for row in found]
    return _readable(row for _, row in read), [id_ for id_, row in read if row is None]


def drop(connection: Connection, ids: Collection[int], reason: str, now: datetime) -> None:
    """These rows ring no more."""
    dropped = {"state": "dropped", "reason": reason, "ring_at": None, "at": now}
    connection.execute(update(OCCURRENCES).where(OCCURRENCES.c.id.in_(ids)), dropped)


def put_off(connection: Connection, person_id: int) -> list[OccurrenceRow]:
    """Occurrences of one person that ring again: put off, moved, or held back."""
    return put_off_of(connection, [person_id])


_PUT_OFF = Prepared(
    select(*_COLUMNS).where(
        in_list(OCCURRENCES.c.person_id, "who"), OCCURRENCES.c.ring_at.is_not(None)
    )
)


def put_off_of(connection: Connection, person_ids: Collection[int]) -> list[OccurrenceRow]:
    """Those of many people."""
    return _readable(map(_read, _PUT_OFF.rows(connection, {"who": person_ids})))


_CHANGE = Prepared(
    update(OCCURRENCES).where(
        OCCURRENCES.c.person_id == bindparam("who"),
        OCCURRENCES.c.kind == bindparam("what"),
        OCCURRENCES.c.local_date == bindparam("day"),
        OCCURRENCES.c["pass"] == bindparam("nth"),
    )
)


def change(
    connection: Connection,
    keys: Collection[OccurrenceKey],
    now: datetime,
    **values: Any,  # noqa: ANN401 - columns of the occurrence
) -> None:
    """Change occurrences: their state, reason, ring_at."""
    changed = {"at": now, "ring_at": None, **values}
    rows = [{"who": k[0], "what": k[1], "day": k[2], "nth": k[3], **changed} for k in keys]
    _CHANGE.run_all(connection, rows)


def hush(
    connection: Connection, person_id: int, kind: str | None, why: str, now: datetime
) -> None:
    """What was put off or held back rings no more; all kinds where none is named."""
    statement = update(OCCURRENCES).where(
        OCCURRENCES.c.person_id == person_id, OCCURRENCES.c.ring_at.is_not(None)
    )
    if kind is not None:
        statement = statement.where(OCCURRENCES.c.kind == kind)
    connection.execute(statement, {"state": "dropped", "reason": why, "ring_at": None, "at": now})


_LAST = Prepared(
    select(*_COLUMNS)
    .where(
        OCCURRENCES.c.person_id == bindparam("who"),
        OCCURRENCES.c.kind == bindparam("what"),
        or_(OCCURRENCES.c.state != "dropped", OCCURRENCES.c.reason == "done"),
    )
    .order_by(OCCURRENCES.c.local_date.desc(), OCCURRENCES.c["pass"].desc())
    .limit(1)
)


def last(connection: Connection, person_id: int, kind: str) -> OccurrenceRow | None:
    """The last occurrence of a kind that reached the person or was settled by them."""
    row = _LAST.row(connection, {"who": person_id, "what": kind})
    return None if row is None else _read(row)


_CLOSE = Prepared(
    update(OCCURRENCES).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.kind == bindparam("what"),
        OCCURRENCES.c.local_date == bindparam("day"),
        OCCURRENCES.c["pass"] == bindparam("nth"),
        OCCURRENCES.c.state == literal_column("'queued'"),
    )
)


def close(
    connection: Connection,
    keys: Collection[OccurrenceKey],
    now: datetime,
    **values: Any,  # noqa: ANN401 - columns of the occurrence
) -> None:
    """Queued occurrences reached the person, or did not; what was done meanwhile stays so."""
    alike: defaultdict[tuple[str, date, int], list[int]] = defaultdict(list)
    for person_id, kind, day, pass_ in keys:
        alike[kind, day, pass_].append(person_id)
    for (kind, day, pass_), who in alike.items():  # at 08:00 thousands are of one date
        which = {"who": who, "what": kind, "day": day, "nth": pass_}
        _CLOSE.run(connection, {**which, "at": now, **values})


_LEFT_OUT = Prepared(
    select(OCCURRENCES.c.person_id, OCCURRENCES.c.local_date).where(
        in_list(OCCURRENCES.c.person_id, "who"),
        OCCURRENCES.c.local_date >= bindparam("first"),
        or_(*(OCCURRENCES.c.reason == reason for reason in LEFT_OUT)),
        # What is practised daily is the warm-up: a session too late takes no day away.
        or_(OCCURRENCES.c.kind == "warmup", OCCURRENCES.c.reason == EXCUSED),
    )
)


def excluded_days(
    connection: Connection, person_ids: Collection[int], first: date
) -> dict[int, frozenset[date]]:
    """Local dates that count for nothing: swallowed by an outage, paused, or ill."""
    found: dict[int, set[date]] = {}
    for person_id, day in _LEFT_OUT.rows(connection, {"who": person_ids, "first": first}):
        if is_sound(day):
            found.setdefault(person_id, set()).add(day)
    return {person_id: frozenset(days) for person_id, days in found.items()}


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
    """Occurrences of many people on a date and later, in the order of their dates."""
    found: dict[int, list[OccurrenceRow]] = {}
    for row in _readable(map(_read, _SINCE.rows(connection, {"who": person_ids, "first": first}))):
        found.setdefault(row.person_id, []).append(row)
    return found


def get(connection: Connection, key: OccurrenceKey) -> OccurrenceRow | None:
    """One occurrence."""
    row = connection.execute(select(*_COLUMNS).where(*_is(key))).first()
    return None if row is None else _read(row)


def forget(connection: Connection, keys: Collection[OccurrenceKey]) -> None:
    """These never reached the person, and may come under a new hour or zone."""
    for key in keys:
        connection.execute(delete(OCCURRENCES).where(*_is(key)))


def _read(row: Sequence[Any]) -> OccurrenceRow | None:
    """A row of `_COLUMNS`; None where it holds what the bot never writes."""
    read = OccurrenceRow(*row)
    is_whole = read.kind in KINDS and is_zone(read.zone)
    return read if is_whole and is_sound(read.local_date, read.due_at, read.ring_at) else None


def _readable(rows: Iterable[OccurrenceRow | None]) -> list[OccurrenceRow]:
    return [row for row in rows if row is not None]


def _is(key: OccurrenceKey) -> tuple[Any, ...]:
    columns = ("person_id", "kind", "local_date", "pass")
    return tuple(OCCURRENCES.c[name] == value for name, value in zip(columns, key, strict=True))
