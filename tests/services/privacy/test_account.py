"""All data of a person is gone on request, from every table."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, LargeBinary, Table

from bot.coaching.events import Remembered, Skipped, Snoozed
from bot.coaching.person.cue_memory import CueMemory, CueRecord
from bot.coaching.person.sharing import Action, Grant, Role, ShareEntry, ShareNames
from bot.flows.context import OpenSession
from bot.flows.turn import Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.incoming import Command, Pressed
from bot.services.privacy import account
from bot.storage.database import Database, sqlite_file
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import Queued
from bot.storage.rows import (
    calendars,
    conversations,
    failed_updates,
    health_answers,
    journal,
    shares,
)
from bot.storage.rows.shares import Pair
from bot.storage.sqlite.writer import SQLite
from bot.storage.tables import METADATA, OCCURRENCES, OUTBOX, PEOPLE, SESSIONS
from bot.value import replace
from tests.services.coach import Coach, another, coaching
from tests.services.delivery.rows import TEXT, row
from tests.storage.databases import VAULT
from tests.support.archives import exported_rows
from tests.support.world import NOON

ANA = 900_000_000_017
BOB = 900_000_000_018
DAY = date(2026, 11, 2)


def tables_of_people() -> list[Table]:
    return [t for t in METADATA.sorted_tables if t.name == "people" or "person_id" in t.c]


def column_of(table: Table) -> str:
    return "id" if table.name == "people" else "person_id"


async def lives(coach: Coach, person_id: int) -> None:
    """Somebody leaves a row in every table that has people."""
    person = another(person_id)
    own = replace(person.profile, habit_anchor="own", habit_anchor_words=f"canary of {person_id}")
    await coach.knows(replace(person, profile=own))
    await coach.database.transaction(leave_rows, person_id)


def end_ill(connection: Connection, person_id: int) -> None:
    """End the open session, and skip the day because of an illness."""
    conversations.close_session(connection, person_id, "full", NOON)
    person, turn = another(person_id), Turn(events=(Skipped("warmup", DAY, "ill"),))
    record(Happening(connection, person, person, turn, NOON), DAY)


def canary_cues(person_id: int) -> CueMemory:
    return CueMemory((CueRecord("bridge", "cramp", f"canary of {person_id}", 1, 0, DAY),))


def leave_rows(connection: Connection, person_id: int) -> None:
    person = another(person_id)
    events = (Remembered("cues", canary_cues(person_id)), Snoozed("warmup", DAY, NOON))
    record(Happening(connection, person, person, Turn(events=events), NOON), DAY)
    journal.mark_practised(
        connection,
        {"person_id": person_id, "local_date": DAY, "kind": "warmup", "told": False, "at": NOON},
    )
    session = OpenSession("warmup", DAY, NOON, NOON, canary_cues(person_id))
    conversations.open_session(connection, person_id, session)
    calendars.open_address(connection, person_id, f"digest of {person_id}", NOON)
    failed = {"update_id": person_id, "person_id": person_id, "failed_at": NOON}
    canary = f"canary of {person_id}".encode()
    failed_updates.add_failed(connection, {**failed, "error": "KeyError", "tries": 3}, canary)
    share = Grant(person_id, person_id, None, Role.COACH, NOON, ShareNames(f"of {person_id}"))
    shares.offer(connection, share, str(person_id), NOON - timedelta(days=7))
    shares.note(connection, Pair(person_id, 0), person_id, ShareEntry(Action.REPORT), NOON)
    not_before = NOON + timedelta(days=1)
    waits = {"not_before": not_before, "not_after": not_before + timedelta(days=1)}
    outbox.queue(connection, [row(f"k{person_id}", person_id, **waits)], NOON)


# --- erasure --------------------------------------------------------------------------------


async def test_an_erasure_leaves_no_row_in_any_table_and_all_of_others(coach: Coach) -> None:
    await lives(coach, ANA)
    await lives(coach, BOB)
    others = [len(await coach.rows(t, **{column_of(t): BOB})) for t in tables_of_people()]

    await coach.database.transaction(account.erase, another(ANA), (), NOON)

    left = [table.name for table in tables_of_people() if await rows_of(coach, table, ANA)]
    assert left == []
    assert [len(await rows_of(coach, t, BOB)) for t in tables_of_people()] == others


async def test_one_goodbye_belongs_to_nobody_and_goes_when_it_was_sent(coach: Coach) -> None:
    await coach.hears(Command("start"), ANA)
    await coach.hears(Command("delete"), ANA)
    revision = (await coach.conversation(ANA))["revision"]
    await coach.hears(Pressed("erase", revision), ANA, message=coach.sender.last)

    assert coach.sender.sent[-1].chat_id == ANA
    assert coach.sender.ids() == ["erasure-erased"]
    assert await coach.rows(PEOPLE) == []
    assert await coach.rows(OUTBOX) == []


async def test_a_goodbye_that_never_arrived_goes_too(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    coach.clock.now += timedelta(hours=25)  # first: a sender that is awake would send it

    await coach.database.transaction(account.erase, another(ANA), (TEXT,), NOON)
    await coach.ticks()

    assert coach.sender.sent == []
    assert await coach.rows(OUTBOX) == []
    assert (await coach.counters())["dropped_late"] == 1


async def test_a_line_to_a_group_is_kept_so_that_it_is_said_once(coach: Coach) -> None:
    group = Queued("group:-5", -5, None, row("x").body, NOON, NOON + timedelta(hours=1))
    await coach.database.transaction(outbox.queue, [group], NOON)

    await coach.becomes_idle()

    assert await coach.outbox("key", "state") == [("group:-5", "sent")]


async def test_after_an_erasure_nothing_of_the_person_is_in_the_file(
    sqlite: Database, sqlite_url: str
) -> None:
    file = sqlite_file(sqlite_url)
    async with coaching(sqlite) as coach:
        await lives(coach, ANA)
        traces = await coach.database.transaction(traces_of, ANA)
        traces += [ANA.to_bytes(6, "big"), str(ANA).encode()]
        before = [trace for trace in traces if trace in bytes_of(file)]

        await coach.database.transaction(account.erase, another(ANA), (TEXT,), NOON)
        await coach.becomes_idle()

        assert len(before) == len(traces) >= 8
        assert coach.sender.screens == [TEXT]
        assert [trace for trace in traces if trace in bytes_of(file)] == []


async def test_withdrawn_consent_leaves_no_answer_in_the_file(
    sqlite: Database, sqlite_url: str
) -> None:
    file = sqlite_file(sqlite_url)
    async with coaching(sqlite) as coach:
        await lives(coach, ANA)
        exported = (await exported_rows(coach.database, ANA))["kept"]
        answers = ("kept", "journal", "sessions", "failed_updates")
        traces = await coach.database.transaction(traces_of, ANA, *answers)
        await coach.database.transaction(end_ill, ANA)
        skipped = await coach.rows(OCCURRENCES)

        await coach.database.transaction(health_answers.forget, ANA, NOON)

        assert exported
        assert len(traces) >= len(answers)
        assert [trace for trace in traces if trace in bytes_of(file)] == []
        assert [each.progress for each in await coach.rows(SESSIONS)] == [None]
        assert {each.reason for each in skipped} == {"excused"}
        assert {each.reason for each in await coach.rows(OCCURRENCES)} == {"paused"}


async def test_what_a_backup_still_reads_leaves_the_log_after_the_next_commit(
    sqlite_url: str,
) -> None:
    file = sqlite_file(sqlite_url)
    log = file.with_name(f"{file.name}-wal")
    database = SQLite(file, VAULT)
    await database.transaction(health_answers.forget, 0, NOON)
    emptied = log.stat().st_size

    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        await database.transaction(run_text, "CREATE TABLE a (x)")
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM a").fetchone()
        await database.transaction(run_text, "CREATE TABLE b (x)")
        await database.transaction(health_answers.forget, 0, NOON)
        while_read = log.stat().st_size
        reader.execute("COMMIT")
    await database.transaction(run_text, "CREATE TABLE c (x)")

    assert (emptied, while_read > 0, log.stat().st_size) == (0, True, 0)
    await database.close()


def run_text(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


async def rows_of(coach: Coach, table: Table, person_id: int) -> list[Any]:
    return await coach.rows(table, **{column_of(table): person_id})


def traces_of(connection: Connection, person_id: int, *only: str) -> list[bytes]:
    """Every sealed value of a person, as it stands in the file."""
    found = []
    for table in tables_of_people():
        if only and table.name not in only:
            continue
        mine = table.select().where(table.c[column_of(table)] == person_id)
        for each in connection.execute(mine).mappings():
            found += [
                bytes(each[c.name])[20:100]
                for c in table.c
                if isinstance(c.type, LargeBinary) and each[c.name] is not None
            ]
    return found


def bytes_of(file: Path) -> bytes:
    log = file.with_name(f"{file.name}-wal")
    return file.read_bytes() + (log.read_bytes() if log.exists() else b"")
