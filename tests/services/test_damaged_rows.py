"""One damaged row harms its own person: all others get everything, and it is counted."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Integer,
    LargeBinary,
    SmallInteger,
    String,
    literal,
    select,
    text,
    update,
)
from sqlalchemy.exc import IntegrityError

from bot.clock import system_clock
from bot.coaching.calendar import Occurrence
from bot.coaching.remembered import Load
from bot.coaching.reminders.policy import Reminder, ReminderKind
from bot.flows.turn import Screen
from bot.services.codec import codec
from bot.services.incoming import Command
from bot.services.messages import ReminderRef
from bot.services.operations import alerts, heartbeat
from bot.services.tick import Tick
from bot.storage.database import Database
from bot.storage.encryption.encryption import Binding, Vault, prove_key
from bot.storage.open import open_database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import REMINDER
from bot.storage.rows.statistics import figures
from bot.storage.tables import METADATA, OUTBOX, PEOPLE, REMINDERS
from bot.storage.tables.columns import BOUND_TO, Instant, LocalDate, LocalTime, RowId
from tests.services.coach import Coach, another, coaching
from tests.services.damaged import copied
from tests.services.delivery.rows import row
from tests.services.privacy.test_account import leave_rows
from tests.services.test_bound_values import ask
from tests.storage.databases import KEY, VAULT
from tests.support.sample import sample
from tests.support.screens import messages_of
from tests.support.world import NOON

#: So many people have each a damaged row of their own; others live before, between and after.
TOGETHER = 16
EVERYBODY = range(1, TOGETHER + 5)
BEFORE, OTHER, AFTER = 1, 2 + TOGETHER // 2, EVERYBODY[-1]
SOUND = frozenset({BEFORE, OTHER, AFTER - 1, AFTER})
DAMAGED = [number for number in EVERYBODY if number not in SOUND]
ADMIN = 999
HOUR = timedelta(hours=1)
EIGHT_IN_BERLIN = datetime(2026, 11, 3, 7, tzinfo=NOON.tzinfo)


@dataclass
class Day:
    """Result of a day with these people."""

    heard: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    counters: dict[str, int] = field(default_factory=dict)
    failed: set[int] = field(default_factory=set)  # whose updates were put aside


# --- a day ----------------------------------------------------------------------------------


def onboard(connection: Connection) -> None:
    prove_key(connection)
    for person_id in EVERYBODY:
        leave_rows(connection, person_id)
        ask(connection, person_id)
        due_at = NOON + HOUR
        reminder = Reminder(ReminderKind.WEEKLY, Occurrence(due_at.date(), due_at), "UTC")
        prompt = row(f"p{person_id}", person_id, lane=REMINDER, refs=(ReminderRef(reminder),))
        outbox.queue(connection, [prompt], NOON)
    connection.execute(update(OUTBOX).values(not_before=NOON))
    connection.execute(update(REMINDERS).values(tzdata="1990a"))


async def filled(url: str) -> None:
    database = open_database(url, VAULT)
    coach = Coach(database)
    for person_id in EVERYBODY:
        await coach.knows(another(person_id))
    await database.transaction(onboard)
    await database.close()


async def day(url: str) -> Day:
    """Start the services, run a day, and stop: nothing may end them but the stop."""
    # A vault of its own: each start counts a value once.
    database, lived = open_database(url, Vault((KEY,), codec())), Day()
    try:
        await start(database)
        async with coaching(database) as coach:
            await coach.deliver.recover(is_alone=True)
            await coach.remind.recompute()
            await coach.ticks()
            await everybody_says(coach, Command("plan"), lived)
            await coach.ticks(HOUR)
            await coach.moves_to(EIGHT_IN_BERLIN)
            await everybody_says(coach, Command("warmup"), lived)
            await everybody_says(coach, Command("help"), lived)
            again = Tick(
                database, coach.remind, coach.converse, coach.deliver, coach.tick._heartbeat
            )
            coach.clock.now += 12 * HOUR
            coming = await again.once()
            assert coming is None or coming > coach.clock.now, "the ticker never rests"
            await coach.becomes_idle()
            await database.transaction(alerts.ring, [ADMIN], coach.clock.now)
            await database.transaction(figures, coach.clock.now)
            for outgoing in coach.sender.sent:
                lived.heard[outgoing.chat_id].append(said(outgoing.content))
            lived.counters = await coach.counters()
    finally:
        await database.close()
    return lived


async def start(database: Database) -> None:
    await database.transaction(prove_key)
    await database.transaction(heartbeat.begin, system_clock())


async def everybody_says(coach: Coach, command: Command, lived: Day) -> None:
    for person_id in EVERYBODY:
        try:
            await coach.hears(command, person_id)
        except Exception:
            lived.failed.add(person_id)
            await coach.becomes_idle()


def said(content: object) -> str:
    if not isinstance(content, Screen):
        return type(content).__name__
    return " ".join(message.id for message in messages_of(content.text))


# --- the damage -----------------------------------------------------------------------------


def is_silent(column: Column[Any]) -> bool:
    """Return whether nothing is left to be counted.

    A row with another number in it is that person's, and missing from its own; a state that is
    none looks like a row that is done with, and nobody reads those again.
    """
    return column is OUTBOX.c.state or column.name == whose(column)


Damage = tuple[Column[Any], str, Any]
Group = Mapping[int, Damage]  # by person

#: For each type of column what it may hold instead; the first that fits. See `written`.
ON_SQLITE: dict[type, dict[str, Any]] = {
    LargeBinary: {"random": b"\x01" + b"random" * 9, "class": Load(amount=7), "copied": OTHER},
    Instant: {"text": "garbage", "far": 2**62, "long-ago": -(2**62)},
    LocalDate: {"text": "garbage", "far": "9999-12-31", "long-ago": "0001-01-01"},
    LocalTime: {"text": "25:99"},
    Boolean: {"seven": 7},
    String: {"unknown": "Mars/Phobos"},
    SmallInteger: {"huge": 30_000, "negative": -5, "text": "garbage"},
    BigInteger: {"huge": 2**62, "negative": -5, "text": "garbage"},
    Integer: {"huge": 2_000_000_000, "negative": -5, "text": "garbage"},
}
#: What its types let in, and is read otherwise than on SQLite.
ON_POSTGRESQL: dict[type, dict[str, Any]] = {
    LargeBinary: {"random": ON_SQLITE[LargeBinary]["random"]},
    Instant: {"far": "infinity"},
    LocalDate: {"far": "infinity"},
    LocalTime: {},
    Boolean: {},
    String: {},
    SmallInteger: {"huge": 2**15 - 1},
    BigInteger: {"huge": 2**63 - 1},
    Integer: {"huge": 2**31 - 1},
}


def damages(values: dict[type, dict[str, Any]]) -> list[Damage]:
    """Every column of every table with a person, and what it may hold instead."""
    tables = [t for t in METADATA.sorted_tables if t is PEOPLE or "person_id" in t.c]
    return [
        (column, name, value)
        for table in tables
        for column in table.c
        for name, value in next(v for k, v in values.items() if isinstance(column.type, k)).items()
        if not (name == "text" and column.type is RowId)  # SQLite itself refuses it
    ]


def case_of(damage: Damage) -> str:
    return f"{damage[0]}-{damage[1]}"


def whose(column: Column[Any]) -> str:
    return "id" if column.table is PEOPLE else "person_id"


def groups(values: dict[type, dict[str, Any]]) -> list[Any]:
    """So many damages at a time, some with `ci`; each by itself in the long form."""
    alone = [{DAMAGED[0]: damage} for damage in damages(values)]
    together = [
        dict(zip(DAMAGED, damages(values)[at : at + TOGETHER], strict=False))
        for at in range(0, len(alone), TOGETHER)
    ]
    return [
        *sample((pytest.param(each, id=f"{name_of(each)}-and-more") for each in together), 6),
        *(pytest.param(each, id=name_of(each), marks=pytest.mark.long) for each in alone),
    ]


def name_of(group: Group) -> str:
    return case_of(next(iter(group.values())))


def damage_file(file: Path, person_id: int, damage: Damage) -> None:
    column, name, value = damage
    table = column.table.name
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        rows = connection.execute(
            f"SELECT rowid AS place, * FROM {table} WHERE {whose(column)} = ?", (person_id,)
        ).fetchall()
        assert rows, f"nothing in {table}: this test does not know it yet"
        change = f"UPDATE {table} SET {column.name} = ? WHERE rowid = ?"
        for row_ in rows:
            written = value
            if BOUND_TO in column.info and isinstance(value, Load):
                written = VAULT.seal(value, Binding(column).of(row_))
            elif name == "copied":
                written = connection.execute(
                    f"SELECT {column.name} FROM {table} WHERE {whose(column)} = ?", (OTHER,)
                ).fetchone()[0]
            with suppress(sqlite3.IntegrityError):  # a second row of one key
                connection.execute(change, (written, row_["place"]))
        assert connection.total_changes
        connection.commit()


def problems(group: Group, lived: Day, whole: Day) -> list[str]:
    """List what a damage has done to others, or to its own person without a word."""
    harmed = [
        f"{person_id} heard something else than without the damage"
        for person_id in EVERYBODY
        if person_id not in group
        and (lived.heard[person_id] != whole.heard[person_id] or person_id in lived.failed)
    ]
    lost = {
        person_id: Counter(whole.heard[person_id]) - Counter(lived.heard[person_id])
        for person_id, (column, _, _) in group.items()
        if person_id not in lived.failed and not is_silent(column)
    }
    silent = [
        f"lost without a word: {case_of(group[each])}: {what}"
        for each, what in lost.items()
        if what
    ]
    return harmed + (silent if counted(lived) - counted(whole) < len(silent) else [])


def counted(lived: Day) -> int:
    """Return how often anything was counted of which an alarm tells."""
    names = {name for alarm in alerts.ALARMS for name in alarm.counters}
    return sum(lived.counters.get(name, 0) for name in names)


def judge(group: Group, live: Callable[[Group], list[str]]) -> None:
    """Try each damage by itself where something is wrong, so that the one is named.

    Raises:
        AssertionError: something is wrong.
    """
    found = live(group)
    alone = {
        case_of(damage): wrong
        for person_id, damage in group.items()
        if found and (wrong := live({person_id: damage}))
    }
    assert not found, f"{alone or [case_of(each) for each in group.values()]}: {found}"


@pytest.mark.parametrize("group", groups(ON_SQLITE))
def test_a_damaged_row_of_sqlite_harms_its_own_person_alone(
    tmp_path: Path, template: Path, undamaged: Day, group: Group
) -> None:
    def live(damaged: Group) -> list[str]:
        file = tmp_path / "damaged.db"
        shutil.copy(template, file)
        for person_id, damage in damaged.items():
            damage_file(file, person_id, damage)
        return problems(damaged, asyncio.run(day(f"sqlite:///{file}")), undamaged)

    judge(group, live)


# --- PostgreSQL -----------------------------------------------------------------------------


def damage_row(connection: Connection, person_id: int, damage: Damage) -> bool:
    """Return whether the database has let the value in."""
    column, _, value = damage
    mine = column.table.c[whose(column)] == person_id
    key = next(iter(column.table.primary_key))
    first = select(key).where(mine).order_by(key).limit(1).scalar_subquery()
    written = literal(value, LargeBinary) if isinstance(value, bytes) else text(f"'{value}'")
    statement = update(column.table).where(mine, key == first).values({column: written})
    try:
        with connection.begin_nested():
            assert connection.execute(statement).rowcount
    except IntegrityError:
        return False
    return True


async def damage_rows(url: str, group: Group) -> Group:
    """Damage a row each; those that the database has let in."""
    database = open_database(url, VAULT)
    try:
        return {
            person_id: damage
            for person_id, damage in group.items()
            if await database.transaction(damage_row, person_id, damage)
        }
    finally:
        await database.close()


@pytest.mark.parametrize("group", groups(ON_POSTGRESQL))
def test_a_damaged_row_of_postgresql_harms_its_own_person_alone(
    postgresql_template: str, undamaged_postgresql: Day, group: Group
) -> None:
    def live(wanted: Group) -> list[str]:
        url = copied(postgresql_template, "damaged")
        damaged = asyncio.run(damage_rows(url, wanted))
        refused = [wanted[each][0] for each in wanted.keys() - damaged.keys()]
        assert all(column.foreign_keys or column is PEOPLE.c.id for column in refused)
        if not damaged:
            return []
        return problems(damaged, asyncio.run(day(url)), undamaged_postgresql)

    judge(group, live)
