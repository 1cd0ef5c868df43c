"""A due reminder becomes one prompt, whoever ticks and whatever stands in a batch."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.person.person import Person
from bot.services.messages import ReminderRef
from bot.services.reminders.fire import ReminderBatch
from bot.services.reminders.message_builder import Call, Calling
from bot.services.reminders.remind import Remind
from bot.services.reminders.writes import PendingWrites
from bot.storage.database import Database
from bot.storage.encryption.encryption import Binding
from bot.storage.open import open_database
from bot.storage.tables import OCCURRENCES, OUTBOX, PEOPLE, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import Coach, StoppedClock, another, app, coaching
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN, ask_in_the_morning, states
from tests.storage.databases import VAULT
from tests.support.world import NOON


async def test_a_due_reminder_becomes_one_prompt(coach: Coach) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == 1
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN + DAY


async def test_nothing_comes_before_its_time(coach: Coach) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN - timedelta(microseconds=1))

    assert coach.sender.screens == []


async def test_ticks_at_the_same_time_fire_once(coach: Coach) -> None:
    for person_id in range(1, 21):
        await coach.knows(another(person_id))
    coach.clock.now = EIGHT_IN_BERLIN

    await asyncio.gather(*(coach.remind.fire() for _ in range(5)))
    await coach.ticks()

    assert Counter(each.chat_id for each in coach.sender.sent) == dict.fromkeys(range(1, 21), 1)


async def test_two_workers_share_what_is_due(postgres: Database, postgresql_url: str) -> None:
    other = open_database(postgresql_url, VAULT)
    async with coaching(postgres) as one, coaching(other, worker="two") as two:
        for person_id in range(1, 41):
            await one.knows(another(person_id))
        one.clock.now = two.clock.now = EIGHT_IN_BERLIN

        await asyncio.gather(one.ticks(), two.ticks(), one.ticks(), two.ticks())
        await one.becomes_idle()

        sent = Counter(p.chat_id for p in one.sender.sent + two.sender.sent)
        assert sent == dict.fromkeys(range(1, 41), 1)
        assert (await one.counters())["fired"] == 40
    await other.close()


async def test_workers_that_fire_several_kinds_of_one_person_do_not_stand_in_each_others_way(
    postgres: Database, postgresql_url: str
) -> None:
    other = open_database(postgresql_url, VAULT)
    async with coaching(postgres) as one:
        for person_id in range(1, 31):
            person = await one.knows(another(person_id))
            await one.database.transaction(ask_in_the_morning, person, NOON)
        clock = StoppedClock(EIGHT_IN_BERLIN)
        workers = [Remind(base, app(), clock) for base in (postgres, other) for _ in range(3)]

        queued = await asyncio.gather(*(worker.fire() for worker in workers))

        assert sum(queued) == 30
        assert len(await one.rows(OUTBOX)) == 30
    await other.close()


async def test_whoever_cannot_be_read_is_passed_over_and_holds_nobody_up(coach: Coach) -> None:
    await coach.knows(another(1))
    await coach.knows(another(2))
    foreign = VAULT.seal_bytes(b"no profile", Binding(PEOPLE.c.profile)(1))
    await coach.database.transaction(spoil, 1, foreign)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [outgoing.chat_id for outgoing in coach.sender.sent] == [2]
    rows = await coach.rows(OCCURRENCES)
    assert sorted((row["person_id"], row["state"], row["reason"]) for row in rows) == [
        (1, "dropped", "unreadable"),
        (2, "sent", None),
    ]
    assert {row["next_at"] for row in await coach.rows(REMINDERS)} == {EIGHT_IN_BERLIN + DAY}
    assert (await coach.counters())["dropped_unreadable"] == 1


async def test_a_batch_yields_to_a_waiting_turn_and_the_rest_stays_due(coach: Coach) -> None:
    everybody = TUNING.people_before_yielding + 5
    for person_id in range(1, everybody + 1):
        await coach.knows(another(person_id))

    def fire(connection: Connection, *, is_awaited: bool) -> PendingWrites:
        return ReminderBatch(connection, app(), EIGHT_IN_BERLIN, lambda: is_awaited).fire()

    first = await coach.database.transaction(fire, is_awaited=True)
    still_due = [r for r in await coach.rows(REMINDERS) if r["next_at"] == EIGHT_IN_BERLIN]
    second = await coach.database.transaction(fire, is_awaited=False)

    assert (first.people, first.queued) == (
        TUNING.people_before_yielding,
        TUNING.people_before_yielding,
    )
    assert len(still_due) == 5
    assert (second.people, second.queued) == (5, 5)
    assert len({row["key"] for row in await coach.rows(OUTBOX)}) == everybody


async def test_whoever_was_not_reached_is_still_welcomed_back(coach: Coach) -> None:
    until = EIGHT_IN_BERLIN - timedelta(hours=1)
    for person_id in range(1, TUNING.people_before_yielding + 2):
        await coach.knows(replace(another(person_id), paused_from=NOON, paused_until=until))

    def fire(connection: Connection) -> PendingWrites:
        return ReminderBatch(connection, app(), EIGHT_IN_BERLIN, lambda: True).fire()

    await coach.database.transaction(fire)

    paused = [row["id"] for row in await coach.rows(PEOPLE) if row["paused_until"] is not None]
    still_due = [r for r in await coach.rows(REMINDERS) if r["next_at"] == EIGHT_IN_BERLIN]
    assert paused == [row["person_id"] for row in still_due]
    assert len(paused) == 1


async def test_one_prompt_that_cannot_be_made_keeps_no_other_waiting(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Calling._made

    def broken(self: Calling, person: Person, refs: tuple[ReminderRef, ...]) -> Call:
        if person.id == 1:
            raise ZeroDivisionError
        return real(self, person, refs)

    monkeypatch.setattr(Calling, "_made", broken)
    await coach.knows(another(1))
    await coach.knows(another(2))

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [each.chat_id for each in coach.sender.sent] == [2]
    reasons = {row["person_id"]: row["reason"] for row in await coach.rows(OCCURRENCES)}
    assert reasons == {1: "failed", 2: None}
    assert (await coach.counters())["dropped_failed"] == 1


def spoil(connection: Connection, person_id: int, profile: bytes) -> None:
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == person_id).values(profile=profile))
