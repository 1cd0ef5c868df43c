"""A stop, a failure or a cancellation of the loop loses no result."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.services.delivery.results import Result, adopt_orphans, record_results
from bot.services.messages import (
    Sent,
)
from bot.storage.database import Database, sqlite_file
from bot.storage.open import open_database
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import ANA, Coach, coaching
from tests.services.delivery.rows import SECOND, claim, queue, row
from tests.storage.databases import VAULT
from tests.support.world import NOON


async def test_the_loop_goes_on_after_a_sender_that_fails(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        await queue(coach, row("a"))
        coach.sender.fails = True
        await coach.becomes_idle()
        coach.sender.fails = False
        coach.clock.now += SECOND
        await coach.becomes_idle()

        assert [state for (state,) in await coach.outbox("state")] == ["sent"]


async def test_stopping_records_what_is_under_way(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, row("a"), row("b"))
        coach.deliver.wake()
        await coach.sender.reaches(1)
        coach.deliver.stop()
        coach.sender.may_answer.set()

    assert await coach.outbox("key", "state") == [("a", "sent"), ("b", "queued")]


async def test_stopping_while_the_database_is_away_leaves_them_unknown(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.sqlite.writer.TUNING", replace(TUNING, busy_ms=1))
    database = open_database(sqlite_url, VAULT)
    with closing(sqlite3.connect(sqlite_file(sqlite_url), isolation_level=None)) as other:
        async with coaching(database) as coach:
            await coach.knows(hour=None)
            coach.sender.may_answer.clear()
            await queue(coach, row("a"))
            coach.deliver.wake()
            await coach.sender.reaches(1)
            other.execute("BEGIN EXCLUSIVE")
        other.execute("COMMIT")

    adopted = await database.transaction(adopt_orphans, "next", NOON, all_=True)

    assert adopted == 1
    assert (await coach.counters())["unknown"] == 1
    await database.close()


async def ended_while_the_database_is_slow(
    patch: pytest.MonkeyPatch, coach: Coach, sends: int
) -> None:
    """Cancel the worker while its round with the results of so many messages has not begun."""
    in_bulk, held_back = coach.database.in_bulk, asyncio.Event()

    async def is_slow(function: Any, results: Any, /, *args: Any) -> Any:  # noqa: ANN401 - as it is
        if len(results) == sends:
            held_back.set()
            await asyncio.Event().wait()
        return await in_bulk(function, results, *args)

    patch.setattr(coach.database, "in_bulk", is_slow)
    coach.sender.may_answer.clear()
    delivering = asyncio.ensure_future(coach.deliver.run())
    await coach.sender.reaches(sends)
    coach.sender.may_answer.set()
    async with asyncio.timeout(60):
        await held_back.wait()
    delivering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await delivering


async def test_what_telegram_has_answered_is_recorded_where_the_round_is_cancelled(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"))

    await ended_while_the_database_is_slow(monkeypatch, people, sends=1)

    assert await people.outbox("state", "message_id") == [("sent", people.sender.last)]


async def test_a_result_that_cannot_be_recorded_at_a_stop_takes_no_other_along(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(
        connection: Connection, worker: str, results: Sequence[Result], now: datetime
    ) -> None:
        if any(each.row.chat_id == ANA for each in results):
            raise ValueError
        record_results(connection, worker, results, now)

    monkeypatch.setattr("bot.services.delivery.worker.record_results", cannot)
    await queue(people, row("a"), row("b", 18))

    await ended_while_the_database_is_slow(monkeypatch, people, sends=2)

    assert await people.outbox("key", "state") == [("a", "sending"), ("b", "sent")]


async def test_a_cancellation_while_results_are_recorded_singly_loses_none(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"), row("b", 18))
    found = [Result(each, each.body, Sent(5)) for each in await claim(people)]  # type: ignore[arg-type]
    transaction = people.database.transaction
    monkeypatch.setattr(people.database, "transaction", _never_begins)

    people.deliver._results += found
    recording = asyncio.ensure_future(people.deliver._record_singly(found))
    await asyncio.sleep(0)
    recording.cancel()
    with pytest.raises(asyncio.CancelledError):
        await recording
    monkeypatch.setattr(people.database, "transaction", transaction)
    await people.deliver._record_rest()

    assert await people.outbox("key", "state") == [("a", "sent"), ("b", "sent")]


async def _never_begins(*_args: object) -> None:
    await asyncio.Event().wait()
