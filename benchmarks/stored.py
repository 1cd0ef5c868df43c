"""A database of people who have been coached for a month, for the benchmarks to run on.

Their warm-up is due at one instant, at noon of their zone whatever the hour is here, so that no
quiet hours and no midnight come in between.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Connection, Table, update

from bot.coaching.calendar import Occurrence, local, next_occurrence
from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import AnswerGiven, Practised, SessionStarted, SetCompleted
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.cue_memory import CueMemory, CueRecord
from bot.coaching.person.person import Consent, Health, Person, Profile, Wishes
from bot.services.codec import codec
from bot.services.reminders.schedule import ZONE_RULES
from bot.storage.database import Database
from bot.storage.encryption.encryption import Binding, Vault
from bot.storage.rows import conversations, people, reminders
from bot.storage.rows.reminders import RuleRow
from bot.storage.tables import (
    CONVERSATIONS,
    COUNTERS,
    JOURNAL,
    OCCURRENCES,
    OUTBOX,
    PEOPLE,
    PRACTICE,
    REMEMBERED,
    REMINDERS,
)
from bot.value import replace

KEY = "YmFja2xpbmUgYmVuY2htYXJrIGtleSwgMzIgYnl0ZXM="
DAILY = frozenset(range(7))
DAYS = 10  # practised, before today
TOGETHER = 500  # people in a transaction
#: Those who only make the tables large have numbers from here on.
CROWD_FROM = 10_000_000


def vault() -> Vault:
    """Return what the benchmarks' databases are sealed with."""
    return Vault((KEY,), codec())


@dataclass(frozen=True)
class Month:
    """Dates of one month: the warm-up comes at `due_at`, noon or so in `zone`."""

    due_at: datetime
    zone: str

    @property
    def today(self) -> date:
        """The local date of the warm-up that is due."""
        return local(self.due_at, self.zone).date()

    @property
    def hour(self) -> time:
        """The local time of the warm-up."""
        return local(self.due_at, self.zone).time()

    def days(self) -> list[date]:
        """Return the dates practised."""
        return [self.today - timedelta(days=n) for n in range(1, DAYS + 1)]


def month_before(due_at: datetime) -> Month:
    """Return the month that ends with an instant."""
    return Month(due_at, f"Etc/GMT{due_at.hour - 12:+d}")


async def onboard(database: Database, count: int, month: Month) -> None:
    """People 1 to `count`, each with a profile of their own, a history, and a reminder."""
    for ids in batched_ids(1, count):
        await database.transaction(onboard_some, ids, month)


async def crowd(database: Database, count: int, month: Month) -> None:
    """So many people more, in bulk and without a history; their next warm-up is tomorrow's."""
    for ids in batched_ids(CROWD_FROM, count, 10_000):
        await database.transaction(_crowd, ids, month)


def batched_ids(first: int, count: int, size: int = TOGETHER) -> Iterator[list[int]]:
    """Numbers of people, by batches."""
    for start in range(first, first + count, size):
        yield list(range(start, min(start + size, first + count)))


def onboard_some(connection: Connection, ids: list[int], month: Month) -> None:
    """Store these people, each with a profile of their own, a history, and a reminder."""
    begun = month.due_at - timedelta(days=30)
    for id_ in ids:
        person = _person(id_, begun, month)
        people.add(connection, person)
        people.heard(connection, id_, month.due_at - timedelta(days=1))
        conversations.add(connection, id_, int(begun.timestamp()))
        rule = RuleRow(id_, "warmup", DAILY, month.hour, month.zone)
        due = Occurrence(month.today, month.due_at)
        reminders.save_rule(connection, replace(rule, next=due), ZONE_RULES)
    _remember(connection, ids, month)


def _person(id_: int, begun: datetime, month: Month) -> Person:
    """Somebody; the answers of the onboarding differ from one to the next."""
    things = tuple(Equipment)
    profile = Profile(
        level=("beginner", "intermediate")[id_ % 2],
        equipment=frozenset(things[n] for n in range(len(things)) if id_ >> n & 1),
        minutes=(20, 30, 45)[id_ % 3],
        warmup_at=month.hour,
        habit_anchor=("kettle", "own")[id_ % 2],
        habit_anchor_words=f"after walk {id_}" if id_ % 2 else None,
        health=Health(begun.date(), ticked=frozenset({"none"})),
        wishes=Wishes(clock_24h=(None, True, False)[id_ % 3]),
    )
    consent = Consent(1, begun)
    return Person(id_, "en", month.zone, begun, consent, onboarded_at=begun, profile=profile)


def _remember(connection: Connection, ids: list[int], month: Month) -> None:
    """Store what these people did: the same for all, but sealed for each, as it is in truth."""
    for table, rows in (
        (PRACTICE, list(_practice(month))),
        (OCCURRENCES, list(_occurrences(month))),
        (JOURNAL, list(_journal(month))),
        (REMEMBERED, list(_stored(month))),
    ):
        theirs = [_sealed(table, {"person_id": i, **row}) for i in ids for row in rows]
        connection.execute(table.insert(), theirs)


def _sealed(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    if "body" not in row:
        return row
    # By a vault of its own: the one under test must not know the values beforehand.
    return {**row, "body": _sealer().seal(row["body"], Binding(table.c.body).of(row))}


@cache
def _sealer() -> Vault:
    return vault()


def _practice(month: Month) -> Iterator[dict[str, Any]]:
    for day in month.days():
        yield {"local_date": day, "kind": "warmup", "told": False, "at": month.due_at}


def _occurrences(month: Month) -> Iterator[dict[str, Any]]:
    for n, day in enumerate(month.days(), 1):
        at = month.due_at - timedelta(days=n)
        row = {"kind": "warmup", "local_date": day, "pass": 0, "due_at": at, "zone": month.zone}
        yield {**row, "at": at, "state": "done"}


def _journal(month: Month) -> Iterator[dict[str, Any]]:
    for n, day in enumerate(month.days(), 1):
        for event in (
            SessionStarted("warmup", day),
            SetCompleted("glute_bridge", 1, 8),
            AnswerGiven("glute_bridge", "felt", "glutes"),
            SetCompleted("wall_hinge", 1, 8),
            Practised(day, "warmup"),
        ):
            at = month.due_at - timedelta(days=n)
            yield {"at": at, "local_date": day, "kind": type(event).__name__, "body": event}


def _stored(month: Month) -> Iterator[dict[str, Any]]:
    day = month.today - timedelta(days=DAYS)
    cues = CueMemory((CueRecord("bridge", "hamstrings", "heels_closer", 2, 1, day),))
    bridge = Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"}))
    hinge = Standing("hinge", "wall_hinge")
    values = {"cues": cues, "standing:bridge": bridge, "standing:hinge": hinge}
    for name, value in values.items():
        yield {"name": name, "at": month.due_at, "body": value}


def _crowd(connection: Connection, ids: list[int], month: Month) -> None:
    begun = month.due_at - timedelta(days=30)
    coming = next_occurrence(DAILY, month.hour, month.zone, month.due_at)
    same = {"language": "en", "zone": month.zone, "created_at": begun, "onboarded_at": begun}
    same["heard_at"] = month.due_at
    profile, anybody = Binding(PEOPLE.c.profile), Profile()
    people_ = [
        {"id": id_, **same, "profile": _sealer().seal(anybody, profile(id_))} for id_ in ids
    ]
    connection.execute(PEOPLE.insert(), people_)
    talk = {"revision": 1, "answered": 0}
    connection.execute(CONVERSATIONS.insert(), [{"person_id": id_, **talk} for id_ in ids])
    rule = {
        "kind": "warmup",
        "weekdays": 127,
        "local_time": month.hour,
        "zone": month.zone,
        "by_person": True,
        "next_date": coming.local_date,
        "tzdata": ZONE_RULES,
    }
    # Spread over a day, as people are.
    connection.execute(
        REMINDERS.insert(),
        [
            {"person_id": id_, **rule, "next_at": coming.due_at + timedelta(seconds=id_ % 86_000)}
            for id_ in ids
        ],
    )


def due_again(connection: Connection, month: Month) -> None:
    """Make the warm-up of everybody who is onboarded due once more."""
    for table in (OUTBOX, COUNTERS):
        connection.execute(table.delete())
    connection.execute(OCCURRENCES.delete().where(OCCURRENCES.c.local_date == month.today))
    connection.execute(
        update(REMINDERS)
        .where(REMINDERS.c.person_id < CROWD_FROM)
        .values(next_at=month.due_at, next_date=month.today)
    )


def none_due(connection: Connection) -> None:
    """Let nothing be due, so that a process that is started has nothing to do."""
    due = REMINDERS.c.person_id < CROWD_FROM
    connection.execute(update(REMINDERS).where(due).values(next_at=None, next_date=None))
