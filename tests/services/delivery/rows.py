"""Rows of the outbox: queue, claim and end them, and read what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from bot.coaching.calendar import Occurrence
from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.coaching.reminders.policy import OccurrenceState, Reminder, ReminderKind
from bot.flows.turn import Choice, Screen, Where
from bot.services.delivery.results import Result, record_results
from bot.services.messages import (
    MessageBody,
    Outcome,
    ReminderRef,
)
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import REMINDER, Queued
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.rows import occurrences
from bot.storage.rows.occurrences import OccurrenceRow
from bot.value import replace
from tests.services.coach import ANA, Coach
from tests.support.world import NOON

SECOND = timedelta(seconds=1)
ALL_DOUBTS = Doubts(10, REMINDER)
LOCALE = Locale("en", "Europe/Berlin")
TEXT = Screen((msg("button-start"),), where=Where.NEW)
ASKS = replace(TEXT, rows=((Choice(msg("button-start"), "go"),),))


def row(key: str, chat: int = ANA, **values: Any) -> Queued:  # noqa: ANN401 - of any column
    screen = values.pop("screen", TEXT)
    refs = values.pop("refs", ())
    return replace(
        Queued(
            key, chat, chat, MessageBody(screen, LOCALE, refs), NOON, NOON + timedelta(hours=1)
        ),
        **values,
    )


async def queue(coach: Coach, *rows: Queued) -> None:
    await coach.database.transaction(outbox.queue, rows, coach.clock.now)


async def claim(coach: Coach, worker: str = "one", limit: int = 10) -> list[Claimed]:
    search = Search(coach.clock.now, limit, ALL_DOUBTS)
    batch = await coach.database.transaction(claims.claim, worker, search)
    return list(batch.rows)


async def keys(coach: Coach, rows: Sequence[Claimed]) -> list[str]:
    """The keys of claimed rows, in the order of the claim."""
    names = dict(await coach.outbox("id", "key"))
    return [names[each.id] for each in rows]


async def end(coach: Coach, rows: Sequence[Claimed], *outcomes: Outcome, by: str = "one") -> None:
    results = [
        Result(each, each.body, outcome)
        for each, outcome in zip(rows, outcomes, strict=True)
        if isinstance(each.body, MessageBody)
    ]
    await coach.database.transaction(record_results, by, results, coach.clock.now)


EIGHT = datetime(2026, 11, 2, 7, tzinfo=UTC)
REF = ReminderRef(Reminder(ReminderKind.WARMUP, Occurrence(EIGHT.date(), EIGHT), "Europe/Berlin"))


def execute(connection: Connection, statement: Any) -> None:  # noqa: ANN401 - any statement
    connection.execute(statement)


def occurrence_of(connection: Connection, person_id: int, state: str = "queued") -> None:
    lead = REF.reminder.occurrence
    found = OccurrenceRow(
        person_id,
        "warmup",
        lead.local_date,
        0,
        lead.due_at,
        "Europe/Berlin",
        OccurrenceState(state),
    )
    occurrences.add(connection, [found], NOON)
