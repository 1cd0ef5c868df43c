"""Updates taken, counters, heartbeats, outages, and whose database this is."""

from collections.abc import Mapping
from datetime import datetime

import structlog
from sqlalchemy import Connection, Table, bindparam, case, delete, select, text, update

from bot.storage.statements import Prepared, add_new, in_list, put
from bot.storage.tables import (
    COUNTERS,
    ERASED,
    FAILED_UPDATES,
    HEARTBEATS,
    META,
    METADATA,
    OUTAGES,
    OUTBOX,
    UPDATES,
)
from bot.storage.tables.columns import EPOCH, is_sound

log = structlog.get_logger()

NEVER = EPOCH  # when a part was last alive that never was

# Both by one statement: on PostgreSQL a turn takes as long as it has statements. What is counted
# is never less than 0; it is asked so that the lock is taken.
_TAKE = text(
    """
    INSERT INTO updates (update_id, taken_at)
    SELECT CAST(:update_id AS bigint), CAST(:taken_at AS timestamptz)
    WHERE 0 <= (
        SELECT count(*)
        FROM (SELECT 1 FROM conversations WHERE person_id = :person_id FOR UPDATE) AS locked
    )
    ON CONFLICT DO NOTHING
    """
)


def is_new_update(connection: Connection, update_id: int, person_id: int, now: datetime) -> bool:
    """Lock the chat and remember the update's number; False when it was taken before."""
    row = {"update_id": update_id, "taken_at": now}
    if connection.dialect.name == "sqlite":
        return add_new(connection, UPDATES, row)
    return connection.execute(_TAKE, {**row, "person_id": person_id}).rowcount == 1


#: No counter comes as far; on SQLite a text is more than any number.
_IS_COUNT = COUNTERS.c.value.between(0, 2**53)
_COUNT = Prepared(
    update(COUNTERS)
    .where(COUNTERS.c.name == bindparam("which"))
    .values(value=case((_IS_COUNT, COUNTERS.c.value), else_=0) + bindparam("more"))
)


def count(connection: Connection, amounts: Mapping[str, int]) -> None:
    """Add to counters; one that holds no count begins anew."""
    for name, amount in sorted(amounts.items()):
        more = {"which": name, "more": amount}
        changed = _COUNT.run(connection, more)
        if not changed and not add_new(connection, COUNTERS, {"name": name, "value": amount}):
            _COUNT.run(connection, more)


def counters(connection: Connection) -> dict[str, int]:
    """Return all counters, without those that hold no count."""
    found, statement = {}, select(COUNTERS.c.name, COUNTERS.c.value, _IS_COUNT)
    for name, value, is_count in connection.execute(statement):
        if is_count:
            found[name] = value
        else:
            log.warning("counter_unreadable", name=name)
    return found


def beat(connection: Connection, name: str, now: datetime, trouble: str | None = None) -> None:
    """Note that a part of the program is alive; `trouble` says what stands in its way."""
    put(connection, HEARTBEATS, {"name": name}, {"at": now, "trouble": trouble})


def trouble(connection: Connection, name: str, why: str | None) -> None:
    """Note the trouble of a part; one that was never alive is dated `NEVER`."""
    statement = update(HEARTBEATS).where(HEARTBEATS.c.name == name)
    if not connection.execute(statement, {"trouble": why}).rowcount:
        beat(connection, name, NEVER, why)


def beats(connection: Connection) -> dict[str, tuple[datetime, str | None]]:
    """Return when each part was last alive, and its trouble, without what cannot be read."""
    found = {}
    for name, at, why in connection.execute(select(HEARTBEATS)):
        if is_sound(at):
            found[name] = (at, why)
        else:
            log.warning("heartbeat_unreadable", part=name)
    return found


def note_outage(connection: Connection, from_at: datetime, to_at: datetime) -> bool:
    """Note that the bot was away between these; False where another process has noted it."""
    if connection.execute(select(OUTAGES.c.id).where(OUTAGES.c.from_at == from_at)).first():
        return False
    connection.execute(OUTAGES.insert(), {"from_at": from_at, "to_at": to_at})
    return True


_LAST_OUTAGE = Prepared(
    select(OUTAGES.c.id, OUTAGES.c.from_at, OUTAGES.c.to_at)
    .where(OUTAGES.c.to_at > bindparam("since"))
    .order_by(OUTAGES.c.to_at.desc())
)


def last_outage(connection: Connection, since: datetime) -> tuple[datetime, datetime] | None:
    """Return the last outage that ended after an instant, and can be read."""
    for number, from_at, to_at in _LAST_OUTAGE.rows(connection, {"since": since}):
        if is_sound(from_at, to_at):
            return from_at, to_at
        log.warning("outage_unreadable", id=number)
    return None


def probe(connection: Connection) -> None:
    """Read a row of every table, and write none.

    Raises:
        DBAPIError: that cannot be done.
    """
    for table in METADATA.sorted_tables:
        # As it is stored: a value that cannot be read is no fault of the database's.
        connection.execute(select(text("*")).select_from(table).limit(1)).all()
    connection.execute(delete(HEARTBEATS).where(HEARTBEATS.c.name == ""))


def meta(connection: Connection, name: str) -> str | None:
    """Return a fact about the database: bot_id, key_check, tzdata, the highest revision erased."""
    return connection.execute(select(META.c.value).where(META.c.name == name)).scalar()


def first_meta(connection: Connection, name: str, value: str) -> str:
    """Return such a fact; where there is none yet, `value`, unless another process is first."""
    found = meta(connection, name)
    if found is None:
        add_new(connection, META, {"name": name, "value": value})
        found = meta(connection, name)
    return value if found is None else found


def set_meta(connection: Connection, name: str, value: str) -> None:
    """Write such a fact."""
    put(connection, META, {"name": name}, {"value": value})


def facts(connection: Connection, prefix: str) -> dict[str, str]:
    """Return the facts whose names begin so, locked until the transaction ends."""
    statement = select(META.c.name, META.c.value).where(META.c.name.startswith(prefix))
    return {row[0]: row[1] for row in connection.execute(statement.with_for_update())}


_AGED: dict[str, tuple[Table, str]] = {
    "updates": (UPDATES, "taken_at"),
    "outbox": (OUTBOX, "settled_at"),
    "failed_updates": (FAILED_UPDATES, "failed_at"),
    "outages": (OUTAGES, "to_at"),
    "erased": (ERASED, "at"),
}


def forget_old(connection: Connection, table: str, before: datetime, limit: int) -> int:
    """Delete at most `limit` rows past their retention; how many. A name of `_AGED` only."""
    aged, column = _AGED[table]
    key, at = next(iter(aged.primary_key)), aged.c[column]
    # Found first and named then: in one statement PostgreSQL may read the table from end to end.
    oldest = select(key).where(at < before).order_by(at).limit(limit)
    found = list(connection.execute(oldest).scalars())
    return connection.execute(delete(aged).where(in_list(key, "old")), {"old": found}).rowcount
