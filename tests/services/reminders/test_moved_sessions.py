"""A session that was moved or put off rings once, on the other day."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.calendar import local_date
from bot.coaching.events import (
    HourChosen,
    PracticeUndone,
    Practised,
    Snoozed,
)
from bot.coaching.person.person import Person
from bot.flows.context import Coming
from bot.flows.turn import Go
from bot.services.history import StoredMemory
from bot.services.reminders import schedule
from bot.storage.rows import people
from bot.storage.tables import OCCURRENCES, REMINDERS
from bot.value import replace
from tests.services.coach import Coach
from tests.services.reminders.trainees import (
    DAY,
    DAYS,
    SIX_PM,
    WEDNESDAY,
    first_way,
    happens,
    states,
    trains,
)


async def comes(coach: Coach, person: Person) -> tuple[Coming, ...]:
    return await coach.database.transaction(_coming, person, coach.clock.now)


def _coming(connection: Connection, person: Person, now: datetime) -> tuple[Coming, ...]:
    return StoredMemory(connection, person, now).coming()


async def moved_to_saturday(coach: Coach) -> tuple[Person, datetime]:
    """Friday's session was rung for and moved to Saturday, 18:00."""
    person = await trains(coach)
    friday = SIX_PM + 2 * DAY
    coach.clock.now = friday - timedelta(hours=1)
    await coach.moves_to(friday)
    await coach.goes("prompt", "move:training")
    return person, friday + DAY


async def test_a_moved_session_rings_once_on_the_other_day_and_the_series_stays(
    coach: Coach,
) -> None:
    person, saturday = await moved_to_saturday(coach)
    said = len(coach.sender.screens)
    plan = await comes(coach, person)

    await coach.moves_to(saturday)
    await coach.moves_to(saturday + DAY)

    assert [c.due_at for c in plan] == [saturday, SIX_PM + 5 * DAY]
    assert len(coach.sender.screens) == said + 1
    assert first_way(coach.sender.screens[-1]) == Go("training", "normal", saturday.date())
    assert (await states(coach))[-2:] == [
        (date(2026, 11, 6), "skipped", "moved"),
        (date(2026, 11, 7), "sent", None),
    ]
    assert (await coach.rows(REMINDERS, kind="training"))[0]["next_at"] == SIX_PM + 5 * DAY


async def test_a_moved_session_that_is_done_before_does_not_ring(coach: Coach) -> None:
    person, saturday = await moved_to_saturday(coach)
    await happens(coach, person, Practised(date(2026, 11, 6), "training"))
    said = len(coach.sender.screens)

    await coach.moves_to(saturday)

    assert len(coach.sender.screens) == said


@pytest.mark.parametrize("later", [timedelta(hours=1), timedelta(hours=20)], ids=["same", "next"])
async def test_a_moved_session_comes_again_when_what_was_done_is_taken_back(
    coach: Coach, later: timedelta
) -> None:
    person, saturday = await moved_to_saturday(coach)
    before, plan = await states(coach), await comes(coach, person)
    coach.clock.now += later
    day = local_date(coach.clock.now, person.zone)
    await happens(coach, person, Practised(day, "training"))

    await happens(coach, person, PracticeUndone(day, "training"))
    said = len(coach.sender.screens)

    assert await states(coach) == before
    assert await comes(coach, person) == plan
    await coach.moves_to(saturday)
    assert len(coach.sender.screens) == said + 1


async def test_a_moved_session_follows_another_zone_and_another_hour(coach: Coach) -> None:
    person, saturday = await moved_to_saturday(coach)
    moved = replace(person, zone="Europe/London")
    now = coach.clock.now

    await coach.database.transaction(people.save, moved)
    await coach.database.transaction(schedule.change_zone, person.id, "Europe/London", now)
    in_london = await comes(coach, moved)
    seven = HourChosen("training", DAYS, time(19))
    await coach.database.transaction(schedule.choose_hour, moved, seven, now)
    an_hour_later = await comes(coach, moved)

    assert in_london[0].due_at == saturday + timedelta(hours=1)
    assert an_hour_later[0].due_at == saturday + timedelta(hours=2)


async def test_a_moved_session_follows_new_zone_rules(coach: Coach) -> None:
    person, saturday = await moved_to_saturday(coach)
    await coach.database.transaction(computed_before, saturday + timedelta(hours=1))

    await coach.remind.recompute()

    assert (await comes(coach, person))[0].due_at == saturday
    assert (await states(coach))[-1] == (date(2026, 11, 7), "snoozed", None)


@pytest.mark.parametrize(
    ("put_off", "expected"),
    [(timedelta(hours=1), timedelta(hours=-1)), (timedelta(minutes=15), timedelta(0))],
    ids=["this evening: 19:00 of the clock", "by minutes: its instant"],
)
async def test_what_was_put_off_keeps_its_promise_under_new_zone_rules(
    coach: Coach, put_off: timedelta, expected: timedelta
) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=1)
    person = await trains(coach)
    await coach.moves_to(SIX_PM)
    wrong = SIX_PM + timedelta(hours=1)
    await happens(coach, person, Snoozed("training", WEDNESDAY, wrong + put_off))
    await coach.database.transaction(computed_before, wrong, wrong + put_off)

    await coach.remind.recompute()

    assert (await comes(coach, person))[0].due_at == wrong + put_off + expected


async def test_a_snoozed_prompt_stays_at_its_instant_and_stands_in_the_plan(coach: Coach) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=1)
    person = await trains(coach)
    await coach.moves_to(SIX_PM)
    until = SIX_PM + timedelta(hours=1)

    await happens(coach, person, Snoozed("training", WEDNESDAY, until))
    await coach.database.transaction(
        schedule.change_zone, person.id, "Europe/London", coach.clock.now
    )

    assert (await comes(coach, person))[0] == Coming("training", WEDNESDAY, until)


async def test_moved_twice_it_rings_on_the_last_day_alone(coach: Coach) -> None:
    person, saturday = await moved_to_saturday(coach)
    until = saturday + timedelta(hours=2)

    await happens(coach, person, Snoozed("training", date(2026, 11, 6), until))
    said = len(coach.sender.screens)
    await coach.moves_to(saturday)
    early = len(coach.sender.screens)
    await coach.moves_to(until)

    assert (early, len(coach.sender.screens)) == (said, said + 1)


def computed_before(
    connection: Connection, wrong: datetime, rings: datetime | None = None
) -> None:
    """All that is to come was computed with other zone rules; `rings`: what was put off."""
    connection.execute(update(REMINDERS).values(tzdata="2020a"))
    moved = update(OCCURRENCES).where(OCCURRENCES.c.ring_at.is_not(None))
    connection.execute(moved.values(due_at=wrong, ring_at=rings or wrong))
