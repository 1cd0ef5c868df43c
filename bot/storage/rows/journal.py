"""The journal: events in, events out; days practised; values stored by name."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, select

from bot.coaching.events import AnswerGiven, Event, SetCompleted
from bot.coaching.remembered import RememberedValue
from bot.flows.context import Recorded
from bot.storage.encryption.encryption import Binding, opened, vault_of
from bot.storage.statements import Prepared, add_new, in_list, put
from bot.storage.tables import JOURNAL, PRACTICE, REMEMBERED
from bot.storage.tables.columns import is_sound

_APPEND = Prepared(JOURNAL.insert())
_BODY, _REMEMBERED_BODY = Binding(JOURNAL.c.body), Binding(REMEMBERED.c.body)


def write(
    connection: Connection, person_id: int, events: Sequence[Event], now: datetime, day: date
) -> None:
    """Append what happened, under the local date it belongs to."""
    vault, context = vault_of(connection), _BODY(person_id)
    rows = [
        {
            "person_id": person_id,
            "at": now,
            "local_date": day,
            "kind": type(event).__name__,
            "body": vault.seal(event, context),
        }
        for event in events
    ]
    _APPEND.run_all(connection, rows)


_WHO: BindParameter[int] = bindparam("who")
_READ = Prepared(
    select(JOURNAL.c.at, JOURNAL.c.local_date, JOURNAL.c.body)
    .where(JOURNAL.c.person_id == _WHO, JOURNAL.c.at >= bindparam("since"))
    .order_by(JOURNAL.c.id)
)


def read(connection: Connection, person_id: int, since: datetime) -> tuple[Recorded, ...]:
    """Return what happened since then, oldest first; events that cannot be read are left out."""
    rows = _READ.rows(connection, {"who": person_id, "since": since})
    found = (_recorded(connection, person_id, row) for row in rows)
    return tuple(each for each in found if each is not None)


_TAKE_BACK = delete(JOURNAL).where(
    JOURNAL.c.person_id == _WHO,
    JOURNAL.c.at >= bindparam("since"),
    JOURNAL.c.kind.in_([SetCompleted.__name__, AnswerGiven.__name__]),
)


def take_back(connection: Connection, person_id: int, since: datetime) -> None:
    """Delete the sets and answers told since then; a pain that was told stays."""
    connection.execute(_TAKE_BACK, {"who": person_id, "since": since})


_OF_KINDS = Prepared(
    select(JOURNAL.c.person_id, JOURNAL.c.at, JOURNAL.c.local_date, JOURNAL.c.body)
    .where(
        in_list(JOURNAL.c.person_id, "who"),
        JOURNAL.c.at >= bindparam("since"),
        in_list(JOURNAL.c.kind, "kinds"),
    )
    .order_by(JOURNAL.c.id)
)


def of_kinds(
    connection: Connection, person_ids: Collection[int], kinds: Collection[str], since: datetime
) -> dict[int, list[Recorded]]:
    """Return events of a few kinds of many people, oldest first."""
    found: defaultdict[int, list[Recorded]] = defaultdict(list)
    values = {"who": person_ids, "since": since, "kinds": kinds}
    for person_id, *row in _OF_KINDS.rows(connection, values):
        recorded = _recorded(connection, person_id, row)
        if recorded is not None:
            found[person_id].append(recorded)
    return found


_STORED_OF = Prepared(
    select(REMEMBERED.c.person_id, REMEMBERED.c.name, REMEMBERED.c.body).where(
        in_list(REMEMBERED.c.person_id, "who")
    )
)


def stored_of(connection: Connection, person_ids: Collection[int]) -> dict[tuple[int, str], bytes]:
    """Return the values stored of many people, still sealed."""
    rows = _STORED_OF.rows(connection, {"who": person_ids})
    return {(row[0], row[1]): row[2] for row in rows}


def mark_practised(connection: Connection, row: dict[str, Any]) -> None:
    """Count a local date as practised (person_id, local_date, kind, told, at)."""
    add_new(connection, PRACTICE, row)


def unmark_practised(connection: Connection, person_id: int, day: date, kind: str) -> None:
    """Count that date as open again."""
    connection.execute(
        delete(PRACTICE).where(
            PRACTICE.c.person_id == person_id,
            PRACTICE.c.local_date == day,
            PRACTICE.c.kind == kind,
        )
    )


_PRACTISED = Prepared(
    select(PRACTICE.c.person_id, PRACTICE.c.local_date, PRACTICE.c.kind).where(
        in_list(PRACTICE.c.person_id, "who"), PRACTICE.c.local_date >= bindparam("since")
    )
)


def practised(
    connection: Connection, person_ids: Collection[int], since: date, kind: str | None = None
) -> dict[int, frozenset[date]]:
    """Return local dates practised since a date, by person; of one kind, or of any."""
    days: defaultdict[int, set[date]] = defaultdict(set)
    rows = _PRACTISED.rows(connection, {"who": person_ids, "since": since})
    for person_id, day, practised_kind in rows:
        if kind in {None, practised_kind} and is_sound(day):
            days[person_id].add(day)
    return {person_id: frozenset(found) for person_id, found in days.items()}


_UNPROMPTED = Prepared(
    select(PRACTICE.c.local_date).where(
        PRACTICE.c.person_id == _WHO,
        PRACTICE.c.local_date >= bindparam("since"),
        PRACTICE.c.kind == bindparam("what"),
        PRACTICE.c.told,
    )
)


def unprompted(connection: Connection, person_id: int, kind: str, since: date) -> frozenset[date]:
    """Return local dates practised before a prompt of their kind came, or without one."""
    rows = _UNPROMPTED.rows(connection, {"who": person_id, "what": kind, "since": since})
    return frozenset(day for (day,) in rows if is_sound(day))


_DONE_ON = Prepared(
    select(PRACTICE.c.person_id, PRACTICE.c.local_date, PRACTICE.c.kind).where(
        in_list(PRACTICE.c.person_id, "who"),
        PRACTICE.c.local_date.between(bindparam("first"), bindparam("last")),
    )
)


def done_on(
    connection: Connection, person_ids: Collection[int], days: Collection[date]
) -> frozenset[tuple[int, date, str]]:
    """Return which kinds were practised on these dates: (person, date, kind)."""
    if not days:
        return frozenset()
    between = {"who": person_ids, "first": min(days), "last": max(days)}
    rows = _DONE_ON.rows(connection, between)
    return frozenset((row[0], row[1], row[2]) for row in rows if row[1] in days)


def remember(
    connection: Connection, person_id: int, name: str, value: object, now: datetime
) -> None:
    """Keep a value under a name; the one before is replaced."""
    sealed = vault_of(connection).seal(value, _REMEMBERED_BODY(person_id, name))
    put(
        connection, REMEMBERED, {"person_id": person_id, "name": name}, {"body": sealed, "at": now}
    )


def open_stored(
    connection: Connection, person_id: int, name: str, sealed: bytes
) -> RememberedValue:
    """Return a value that was stored; None where it cannot be read."""
    value: RememberedValue = opened(connection, sealed, _REMEMBERED_BODY(person_id, name))
    return value


def _recorded(connection: Connection, person_id: int, row: Sequence[Any]) -> Recorded | None:
    at, day, body = row
    if not is_sound(at, day):
        return None
    event = opened(connection, body, _BODY(person_id))
    return None if event is None else Recorded(at, day, event)
