"""Reminders: rules in, what is due out."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, bindparam, or_, select, tuple_, update

from bot.coaching.calendar import Occurrence, WeekdayTimes, is_zone, time_on
from bot.coaching.reminders.policy import Resting
from bot.storage.rows.occurrences import KINDS
from bot.storage.statements import Prepared, in_list, put
from bot.storage.tables import CONVERSATIONS, OCCURRENCES, REMINDERS
from bot.storage.tables.columns import is_sound
from bot.value import Value

RESTS = tuple(Resting)
#: Whose reminder, and its kind.
RuleKey = tuple[int, str]
BEFORE_ALL: RuleKey = (-(2**63), "")


class RuleRow(Value):
    """A reminder's rule with its next date and instant; `resting` says why there is none.

    `weekdays` empty: once, on the next date. `others`: weekdays that have another time.
    """

    person_id: int
    kind: str
    weekdays: frozenset[int]
    local_time: time
    zone: str
    by_person: bool = True
    resting: str | None = None
    next: Occurrence | None = None
    next_pass: int = 0
    others: WeekdayTimes = ()

    def on(self, day: date) -> time:
        """Return the wall-clock time of a date."""
        return time_on(day.weekday(), self.local_time, self.others)


class Found(Value):
    """Rules that were asked for, and by person and kind those that cannot be followed."""

    rules: tuple[RuleRow, ...]
    unreadable: tuple[RuleKey, ...] = ()

    @property
    def keys(self) -> list[RuleKey]:
        """Those of all of them."""
        return [*((rule.person_id, rule.kind) for rule in self.rules), *self.unreadable]


def save_rule(connection: Connection, rule: RuleRow, tzdata: str) -> None:
    """Set a rule, or change the one of that person and kind."""
    key = {"person_id": rule.person_id, "kind": rule.kind}
    put(connection, REMINDERS, key, {**_rule_columns(rule), "tzdata": tzdata})


def rules(connection: Connection, person_id: int) -> tuple[RuleRow, ...]:
    """Return all rules of a person, next first; without those that cannot be read."""
    return tuple(of_many(connection, [person_id])[person_id])


_COLUMNS = [
    REMINDERS.c[name]
    for name in (
        "person_id",
        "kind",
        "weekdays",
        "local_time",
        "zone",
        "by_person",
        "resting",
        "next_date",
        "next_at",
        "next_pass",
        "other_times",
    )
]
_OF_MANY = Prepared(
    select(*_COLUMNS).where(in_list(REMINDERS.c.person_id, "who")).order_by(REMINDERS.c.next_at)
)


def of_many(connection: Connection, person_ids: Collection[int]) -> dict[int, list[RuleRow]]:
    """Return all rules of these people, next first; somebody without any has an empty list."""
    found: dict[int, list[RuleRow]] = {person_id: [] for person_id in person_ids}
    for row in _OF_MANY.rows(connection, {"who": person_ids}):
        rule = _rule(row)
        if rule is not None:
            found[row[0]].append(rule)
    return found


_FIRST = (
    select(REMINDERS.c.person_id)
    .join(CONVERSATIONS, CONVERSATIONS.c.person_id == REMINDERS.c.person_id)
    .where(REMINDERS.c.next_at <= bindparam("now"))
    .order_by(REMINDERS.c.next_at)
    .limit(bindparam("most"))
    # The chats: whose turn is under way stays due, for it may pause them, or move this reminder.
    .with_for_update(of=CONVERSATIONS, skip_locked=True)
    .cte("first_due")
)
_DUE = Prepared(
    select(*_COLUMNS)
    .where(
        REMINDERS.c.person_id.in_(select(_FIRST.c.person_id)),
        REMINDERS.c.next_at <= bindparam("near"),
    )
    .order_by(REMINDERS.c.next_at)
    .with_for_update(of=REMINDERS)
)


def due(connection: Connection, now: datetime, near: datetime, limit: int) -> Found:
    """Return, locked with their chats, the rules of at most `limit` due reminders, oldest first.

    What else of the same people is due until `near` comes along, to be merged. Whose chat
    another transaction has is passed over.
    """
    rows = _DUE.rows(connection, {"now": now, "near": near, "most": limit})
    return _found(rows)


_COMING = Prepared(
    select(REMINDERS.c.next_at, REMINDERS.c.person_id)
    .where(REMINDERS.c.next_at > bindparam("after"), REMINDERS.c.next_at <= bindparam("until"))
    .order_by(REMINDERS.c.next_at)
    .limit(bindparam("most"))
)


def coming(
    connection: Connection, after: datetime, until: datetime, limit: int
) -> list[tuple[datetime, int]]:
    """Return instants, and whose reminder is due then: after one, until another, in order."""
    rows = _COMING.rows(connection, {"after": after, "until": until, "most": limit})
    return [(row[0], row[1]) for row in rows if is_sound(row[0])]


_ADVANCE = Prepared(
    update(REMINDERS)
    .where(
        in_list(REMINDERS.c.person_id, "who"),
        REMINDERS.c.kind == bindparam("what"),
    )
    .values(
        next_date=bindparam("day"),
        next_at=bindparam("instant"),
        next_pass=bindparam("nth"),
        resting=bindparam("rests"),
        tzdata=bindparam("rules"),
    )
)


def rest(connection: Connection, keys: Collection[RuleKey], why: str, tzdata: str) -> None:
    """Switch these reminders, by person and kind, off with a reason."""
    resting = {"rests": why, "day": None, "instant": None, "nth": 0, "rules": tzdata}
    rows = [{"who": [person_id], "what": kind, **resting} for person_id, kind in keys]
    _ADVANCE.run_all(connection, rows)


def advance(connection: Connection, rules: Sequence[RuleRow], tzdata: str) -> None:
    """Write the next date and instant of rules that fired; at 08:00 many move alike."""
    alike: defaultdict[Any, list[RuleRow]] = defaultdict(list)
    for rule in rules:
        alike[rule.kind, rule.next, rule.next_pass, rule.resting].append(rule)
    for equal in alike.values():
        people = [rule.person_id for rule in equal]
        _ADVANCE.run(connection, {"who": people, **_advanced(equal[0], tzdata)})


def next_due(connection: Connection) -> datetime | None:
    """Return when the next reminder is due, or one that was put off rings again."""
    instants = [
        connection.execute(
            select(column)
            # What a damaged row has left of nobody is never fired.
            .join(CONVERSATIONS, CONVERSATIONS.c.person_id == column.table.c.person_id)
            .where(column.is_not(None))
            .order_by(column)
            .limit(1)
        ).scalar()
        for column in (REMINDERS.c.next_at, OCCURRENCES.c.ring_at)
    ]
    return min((each for each in instants if each is not None and is_sound(each)), default=None)


def computed_with_other(connection: Connection, tzdata: str, after: RuleKey, limit: int) -> Found:
    """Return rules whose next instant follows other zone rules, or could not be computed.

    In the order of their keys.
    """
    key = (REMINDERS.c.person_id, REMINDERS.c.kind)
    is_next = or_(REMINDERS.c.next_at.is_not(None), REMINDERS.c.resting == Resting.UNREADABLE)
    where = (REMINDERS.c.tzdata != tzdata, is_next, tuple_(*key) > after)
    rows = connection.execute(select(*_COLUMNS).where(*where).order_by(*key).limit(limit))
    return _found(rows.all())


def stop(connection: Connection, person_ids: Collection[int], kind: str | None, why: str) -> None:
    """Switch reminders off, with the reason; all kinds where none is named.

    One that rests for a more lasting reason keeps it: what health forbids does not come back
    because somebody blocked the bot for a day.
    """
    weaker = RESTS[: RESTS.index(why) + 1]
    may_rest = or_(REMINDERS.c.resting.is_(None), REMINDERS.c.resting.in_(weaker))
    statement = update(REMINDERS).where(REMINDERS.c.person_id.in_(person_ids), may_rest)
    if kind is not None:
        statement = statement.where(REMINDERS.c.kind == kind)
    connection.execute(statement, {"resting": why, "next_at": None, "next_date": None})


def _rule_columns(rule: RuleRow) -> dict[str, Any]:
    return {
        "weekdays": sum(1 << day for day in rule.weekdays),
        "local_time": rule.local_time,
        "other_times": _written(rule.others),
        "zone": rule.zone,
        "by_person": rule.by_person,
        "resting": rule.resting,
        "next_date": rule.next.local_date if rule.next else None,
        "next_at": rule.next.due_at if rule.next else None,
        "next_pass": rule.next_pass,
    }


def _found(rows: Iterable[Sequence[Any]]) -> Found:
    """Return those that can be followed: whole, and in a zone that is known."""
    read = [(row[0], row[1], _rule(row)) for row in rows]
    good = [rule for _, _, rule in read if rule is not None and is_zone(rule.zone)]
    bad = [(id_, kind) for id_, kind, rule in read if rule is None or not is_zone(rule.zone)]
    return Found(tuple(good), tuple(bad))


_ALL_WEEKDAYS = range(128)
_WEEKDAYS = [frozenset(day for day in range(7) if bits >> day & 1) for bits in _ALL_WEEKDAYS]


def _rule(row: Sequence[Any]) -> RuleRow | None:
    """Return a row of `_COLUMNS`; None where it holds what the bot never writes."""
    person_id, kind, weekdays, local_time, zone, by_person, resting, day, instant, pass_ = row[:-1]
    others = weekday_times(row[-1])
    if others is None:
        return None
    is_whole = kind in KINDS and weekdays in _ALL_WEEKDAYS and (day is None) == (instant is None)
    if not is_whole or not is_sound(local_time, day, instant):
        return None
    coming = None if instant is None else Occurrence(day, instant)
    days = _WEEKDAYS[weekdays]
    if resting is None and not is_zone(zone):
        resting = Resting.UNREADABLE
    return RuleRow(
        person_id, kind, days, local_time, zone, by_person, resting, coming, pass_, others
    )


def _written(others: WeekdayTimes) -> str | None:
    return ",".join(f"{day} {at:%H:%M}" for day, at in others) or None


def weekday_times(written: str | None) -> WeekdayTimes | None:
    """Return the times of weekdays that differ; None: the bot never wrote this."""
    if written is None:
        return ()
    try:
        pairs = [each.split(" ") for each in written.split(",")]
        times = tuple((int(day), time.fromisoformat(at)) for day, at in pairs)
    except (AttributeError, ValueError):
        return None
    return times if all(day in range(7) for day, _ in times) else None


def _advanced(rule: RuleRow, tzdata: str) -> dict[str, Any]:
    return {
        "what": rule.kind,
        "day": rule.next.local_date if rule.next else None,
        "instant": rule.next.due_at if rule.next else None,
        "nth": rule.next_pass,
        "rests": rule.resting,
        "rules": tzdata,
    }
