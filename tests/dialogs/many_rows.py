"""Many rows in every large table, written by the database itself."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    String,
    Table,
    bindparam,
    case,
    cast,
    func,
    insert,
    literal_column,
    select,
    text,
)

from bot.services.reminders.schedule import ZONE_RULES
from bot.storage.tables import (
    CALENDARS,
    CONVERSATIONS,
    ERASED,
    FAILED_UPDATES,
    GROUP_TAPS,
    GROUP_WARMUPS,
    JOURNAL,
    MEDIA,
    OCCURRENCES,
    OUTBOX,
    PEOPLE,
    PRACTICE,
    REMEMBERED,
    REMINDERS,
    SESSIONS,
    SHARE_LOG,
    SHARES,
    UPDATES,
)
from bot.storage.tables.columns import Instant, LocalDate, LocalTime

LATER = datetime(2060, 1, 1, tzinfo=UTC)
FIRST = 50_000_000  # the numbers of those people
LARGE = (
    PEOPLE,
    CONVERSATIONS,
    SESSIONS,
    REMINDERS,
    OCCURRENCES,
    JOURNAL,
    PRACTICE,
    REMEMBERED,
    OUTBOX,
    UPDATES,
    FAILED_UPDATES,
    GROUP_WARMUPS,
    GROUP_TAPS,
    MEDIA,
    SHARES,
    SHARE_LOG,
    CALENDARS,
    ERASED,
)

#: What matters for where a row is found; other columns hold the same in each row, or their number.
_STATES: dict[str, Any] = {
    "outbox.state": "sent",
    "occurrences.state": "done",
    "sessions.outcome": "done",
    "reminders.weekdays": 127,
    "reminders.tzdata": ZONE_RULES,
    "reminders.zone": "Europe/Berlin",
    "people.zone": "Europe/Berlin",
    "group_warmups.zone": "Europe/Berlin",
    "occurrences.zone": "Europe/Berlin",
}
#: Of one row in fifty: what waits for long from now, what is open or can be opened again, who has
#: no plan yet.
_OF_A_FEW: dict[str, object] = {
    "outbox.state": "queued",
    "outbox.settled_at": None,
    "occurrences.ring_at": LATER,
    "conversations.wake_at": LATER,
    "sessions.outcome": None,
    "sessions.finished_at": None,
    "sessions.progress": b"-" * 300,
    "people.onboarded_at": None,
}
#: Empty in all others: nothing is at rest, nobody has left.
_EMPTY = {
    "conversations.wake_at",
    "conversations.flow",
    "occurrences.ring_at",
    "occurrences.reason",
    "outbox.body",
    "outbox.worker",
    "outbox.lease_until",
    "people.gone_at",
    "people.warned_at",
    "people.paused_from",
    "people.paused_until",
    "reminders.resting",
    "sessions.progress",
    "shares.digest",
    "shares.ended_at",
}
#: Long from now, so that nothing of it is due.
_COMING = {
    "reminders.next_at",
    "reminders.next_date",
    "outbox.not_before",
    "outbox.not_after",
    "group_warmups.next_at",
    "group_warmups.next_date",
}


def fill(connection: Connection, now: datetime, rows: int) -> None:
    """Fill each large table; what was done by these people was done in the last days."""
    for table in LARGE:
        numbers = _numbers(rows)
        values = [_value(column, numbers.c.n, now) for column in table.c]
        values_of_all = select(*values).select_from(numbers)
        connection.execute(insert(table).from_select([c.name for c in table.c], values_of_all))
    if connection.dialect.name == "postgresql":
        for table in LARGE:
            if "id" in table.c and table.c.id.autoincrement is not False:
                _set_sequence(connection, table)
        connection.execute(text("ANALYZE"))


def _numbers(last: int) -> CTE:
    first = select(literal_column("1").label("n")).cte("numbers", recursive=True)
    return first.union_all(select(first.c.n + 1).where(first.c.n < last))


def _value(column: Column[Any], n: Any, now: datetime) -> Any:  # noqa: ANN401 - of any type
    name = f"{column.table.name}.{column.name}"
    is_person = column.name in {"person_id", "chat_id", "viewer_id"} or name == "people.id"
    value: Any
    if name in _EMPTY:
        value = None
    elif name in _STATES:
        value = _STATES[name]
    elif is_person or (column.primary_key and isinstance(column.type, Integer)):
        return n + FIRST
    elif column.unique or name in {
        "outbox.key",
        "calendars.digest",
        "erased.digest",
        "media.sha256",
        "group_taps.member",
    }:
        return cast(n, String)
    else:
        value = _same(column, now, is_coming=name in _COMING)
    most = bindparam(None, value, column.type, unique=True)
    if name not in _OF_A_FEW:
        return most
    few = bindparam(None, _OF_A_FEW[name], column.type, unique=True)
    return case((n % 50 == 0, few), else_=most)


def _same(column: Column[Any], now: datetime, *, is_coming: bool) -> object:
    at = LATER if is_coming else now - timedelta(days=2)
    examples: dict[type, object] = {
        Instant: at,
        LocalDate: at.date(),
        LocalTime: time(8),
        Boolean: False,
        LargeBinary: b"-" * 300,
        String: "warmup",
        Integer: 1,
    }
    for kind, value in examples.items():
        if isinstance(column.type, kind):
            return value
    raise TypeError(f"{column} is of a type without an example: {column.type!r}")


def _set_sequence(connection: Connection, table: Table) -> None:
    name = f"pg_get_serial_sequence('{table.name}', 'id')"
    last = select(func.max(table.c.id))
    number = connection.execute(last).scalar_one()
    if connection.execute(text(f"SELECT {name}")).scalar_one() is not None:
        connection.execute(text(f"SELECT setval({name}, {number})"))
