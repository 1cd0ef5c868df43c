"""A damaged row that is nobody's harms nobody: all hear the same, and the bot starts."""

from __future__ import annotations

import asyncio
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, Connection, String, Table
from sqlalchemy.exc import IntegrityError
from structlog.testing import capture_logs

from bot.clock import system_clock
from bot.coaching.calendar import Occurrence
from bot.coaching.reminders.policy import OccurrenceState
from bot.services.codec import codec
from bot.services.conversation.converse import Converse
from bot.services.incoming import Command, Pressed
from bot.services.operations import alerts, heartbeat
from bot.services.operations.monitor import Monitor
from bot.services.operations.ownership import prove_bot
from bot.services.operations.restore import erase_again
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.encryption.encryption import Vault, prove_key
from bot.storage.open import open_database
from bot.storage.rows import erased, groups, media, revisions
from bot.storage.rows.groups import GroupRow
from bot.storage.tables import (
    GROUP_TAPS,
    GROUP_WARMUPS,
    META,
    METADATA,
    OCCURRENCES,
    OUTAGES,
    PEOPLE,
    SEND_SLOTS,
)
from bot.value import replace
from tests.services.coach import EIGHT, Coach, another, app, coaching
from tests.services.damaged import copied
from tests.services.test_damaged_rows import (
    EIGHT_IN_BERLIN,
    HOUR,
    ON_POSTGRESQL,
    ON_SQLITE,
    said,
)
from tests.services.test_web import client_of
from tests.storage.databases import KEY, VAULT
from tests.support.sample import sample
from tests.support.world import NOON

ANA, BOB, CEM, ADMIN = 17, 18, 19, 999
GROUP, OTHER_GROUP = -500, -501  # the one whose rows are damaged, and another one
BOT_ID = 7
COUNTED = {name: 5 for alarm in alerts.ALARMS for name in alarm.counters}
#: What proves whose the database is: without it, a start is refused.
PROOFS = "'bot_id', 'key_check'"


@dataclass
class Day:
    """Result of a day."""

    heard: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    faults: list[str] = field(default_factory=list)  # what was logged as a fault
    rang: set[str] = field(default_factory=set)
    health: str = ""
    metrics: int = 0
    is_older_button_dead: bool = False


def leave_facts(connection: Connection) -> None:
    """Leave rows in every table without a person."""
    prove_key(connection)
    prove_bot(connection, BOT_ID)
    for part in ("start", *heartbeat.PARTS):
        operations.beat(connection, part, system_clock())
    operations.count(connection, COUNTED)
    alerts.ring(connection, [], NOON)
    operations.note_outage(connection, NOON - 2 * HOUR, NOON)
    operations.set_meta(connection, revisions.HIGHEST_ERASED, "5")
    operations.is_new_update(connection, 10**6, ANA, NOON)
    media.learn(connection, BOT_ID, "a" * 64, "file", NOON)
    erased.note(connection, 77, NOON)
    for chat_id in (GROUP, OTHER_GROUP):
        coming = Occurrence(EIGHT_IN_BERLIN.date(), EIGHT_IN_BERLIN)
        group = GroupRow(chat_id, None, "coach_bot", "en", "Europe/Berlin", EIGHT, coming)
        groups.save(connection, replace(group, day=NOON.date(), edit_at=NOON))
        groups.tap(connection, chat_id, ANA, is_done=True)
    slots = [{"name": name, "free_at": NOON} for name in ("everybody", "group:-500")]
    connection.execute(SEND_SLOTS.insert(), slots)
    late = {"person_id": ANA, "kind": "warmup", "local_date": NOON.date(), "zone": "UTC"}
    instants = {"due_at": NOON - HOUR, "at": NOON}
    state = {"state": OccurrenceState.DROPPED, "reason": "late"}
    connection.execute(OCCURRENCES.insert(), {**late, **instants, **state})


async def filled(url: str) -> None:
    database = open_database(url, VAULT)
    coach = Coach(database)
    for person_id in (ANA, BOB):
        await coach.knows(another(person_id))
    await database.transaction(leave_facts)
    await database.close()


async def day(url: str) -> Day:
    """Start the services, run a day, and look at it as whoever runs the bot does."""
    database, lived = open_database(url, Vault((KEY,), codec())), Day()
    try:
        with capture_logs() as logs:
            await start(database)
            async with client_of(database) as client, coaching(database) as coach:
                known = replace(app(), admins=frozenset({ADMIN}))
                coach.converse = Converse(database, known, coach.clock, coach.deliver)
                watching = Monitor(database, {ADMIN}, coach.clock, {})
                lived.metrics = (await client.get("/metrics")).status_code
                await client.get("/healthz")
                await people_live(coach, watching, lived)
                for part in heartbeat.PARTS:
                    await database.transaction(operations.beat, part, system_clock())
            await database.transaction(erase_again)
            lived.health = "\n".join(
                await database.transaction(heartbeat.ailments, system_clock())
            )
        for outgoing in coach.sender.sent:
            lived.heard[outgoing.chat_id].append(said(outgoing.content))
        lived.rang = {word for words in lived.heard.pop(ADMIN) for word in words.split()}
        lived.faults = [
            each["event"]
            for each in logs
            if each["log_level"] == "error" or each["event"].endswith("failed")
        ]
    finally:
        await database.close()
    return lived


async def start(database: Database) -> None:
    await database.transaction(prove_key)
    await database.transaction(prove_bot, BOT_ID)
    await database.transaction(heartbeat.begin, system_clock())
    await database.transaction(media.known, BOT_ID)


async def people_live(coach: Coach, watching: Monitor, lived: Day) -> None:
    await coach.deliver.recover(is_alone=True)
    await coach.remind.recompute()
    await coach.ticks()
    await watching.once()
    await coach.hears(Command("plan"), ANA)
    await coach.hears(Command("delete"), BOB)
    before = (await coach.conversation(BOB))["revision"]
    await coach.hears(Pressed("erase", before), BOB, message=coach.sender.last)
    for person_id in (BOB, CEM):
        await coach.hears(Command("start"), person_id)
    lived.is_older_button_dead = (await coach.conversation(BOB))["revision"] > before
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.database.transaction(operations.count, COUNTED)
    await watching.once()
    await coach.hears(Command("stats"), ADMIN)
    await coach.ticks(12 * HOUR)


# --- the damage -----------------------------------------------------------------------------

Damage = tuple[Column[Any], Any]
STRINGS = {"unknown": "Mars/Phobos", "number": "9" * 30, "instant": "7 2026-01-01T00:00:00"}
SQLITE = {**ON_SQLITE, String: STRINGS}
POSTGRESQL = {**ON_POSTGRESQL, String: STRINGS}


def tables() -> list[Table]:
    return [t for t in METADATA.sorted_tables if t is not PEOPLE and "person_id" not in t.c]


def damages(values: Mapping[type, Mapping[str, Any]], column: Column[Any]) -> list[Damage]:
    found = next(v for k, v in values.items() if isinstance(column.type, k))
    return [(column, value) for value in found.values()]


def cases(values: Mapping[type, Mapping[str, Any]]) -> list[Any]:
    """All columns at a time, those of keys with `ci`; each by itself in the long form."""
    columns = [column for table in tables() for column in table.c]
    # Backwards: the first column of a key says which row it is.
    keys = [damages(values, each) for each in reversed(columns) if each.primary_key]
    others = [damages(values, each) for each in columns if not each.primary_key]
    together = [
        [damage for damage in at_once if damage is not None]
        for each in (others, keys)
        for at_once in zip_longest(*each)
    ]
    return [
        *sample((pytest.param(each, id=name_of(each)) for each in together), 2),
        *(
            pytest.param([each], id=name_of([each]), marks=pytest.mark.long)
            for one in (*keys, *others)
            for each in one
        ),
    ]


def name_of(found: Sequence[Damage]) -> str:
    column, value = found[0]
    return f"{column}-{value}-{len(found)}"[:80]


def damage_rows(connection: Connection, found: Sequence[Damage]) -> None:
    """Damage a column in each row; of a key in one, for the others would be the same."""
    for column, value in found:
        table, name = column.table, column.name
        where = "true"
        if table is META:
            where = f"name NOT IN ({PROOFS})"
        elif table in {GROUP_WARMUPS, GROUP_TAPS}:
            where = f"chat_id = {GROUP}"
        if column.primary_key:
            where += f" AND {name} = (SELECT min({name}) FROM {table.name} WHERE {where})"
        written = value if isinstance(value, int) else f"'{value}'"
        statement = f"UPDATE {table.name} SET {name} = {written} WHERE {where}"
        try:
            with connection.begin_nested():
                assert connection.exec_driver_sql(statement).rowcount, f"nothing in {table.name}"
        except IntegrityError:
            assert column.primary_key


async def damage(url: str, found: Sequence[Damage]) -> None:
    database = open_database(url, VAULT)
    await database.transaction(damage_rows, found)
    await database.close()


def judge(found: Sequence[Damage], lived: Day, whole: Day) -> None:
    """Judge that everybody heard the same, and nothing failed.

    Raises:
        AssertionError: something is otherwise.
    """
    damaged = {column.table for column, _ in found}
    for chat_id, heard in whole.heard.items():
        if chat_id != GROUP or not damaged & {GROUP_WARMUPS, GROUP_TAPS}:
            assert without_news(lived.heard[chat_id]) == without_news(heard), chat_id
    assert OUTAGES in damaged or lived.heard[ANA] == whole.heard[ANA]
    assert lived.faults == []
    assert (lived.health, lived.metrics) == ("", 200)
    assert lived.is_older_button_dead
    assert {f"alarm-{alarm.name}" for alarm in alerts.ALARMS} | {"stats-title"} <= lived.rang


def without_news(heard: Sequence[str]) -> list[str]:
    """Return what was heard, without the news that the bot was away."""
    return [each.replace("prompt-outage ", "") for each in heard]


# --- SQLite, PostgreSQL ---------------------------------------------------------------------


def test_without_damage_everything_is_there_to_be_lost(undamaged: Day) -> None:
    judge([], undamaged, undamaged)
    assert "prompt-outage" in " ".join(undamaged.heard[ANA])
    assert undamaged.heard.keys() == {ANA, BOB, CEM, GROUP, OTHER_GROUP}


@pytest.mark.parametrize("found", cases(SQLITE))
def test_a_damaged_row_of_nobody_in_sqlite_harms_nobody(
    tmp_path: Path, template: Path, undamaged: Day, found: Sequence[Damage]
) -> None:
    file = tmp_path / "damaged.db"
    shutil.copy(template, file)
    asyncio.run(damage(f"sqlite:///{file}", found))

    judge(found, asyncio.run(day(f"sqlite:///{file}")), undamaged)


@pytest.mark.parametrize("found", cases(POSTGRESQL))
def test_a_damaged_row_of_nobody_in_postgresql_harms_nobody(
    postgresql_template: str, undamaged_postgresql: Day, found: Sequence[Damage]
) -> None:
    url = copied(postgresql_template, "damaged")
    asyncio.run(damage(url, found))

    judge(found, asyncio.run(day(url)), undamaged_postgresql)
