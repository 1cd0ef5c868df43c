"""The review of the week comes once, at its hour, with what was stored of the week."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from bot.coaching.events import AnswerGiven, Event, HourChosen, Practised, ReminderStopped
from bot.coaching.person.person import Person
from bot.coaching.review.charts import WeekInOne
from bot.flows.media import Picture
from bot.flows.turn import Screen, Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.reminders import schedule
from bot.storage.tables import REMINDERS
from bot.value import replace
from tests.services.coach import ANA, Coach, another
from tests.support.world import NOON, onboarded

SUNDAY = date(2026, 11, 8)
REVIEW_AT = datetime(2026, 11, 8, 17, tzinfo=UTC)  # 18:00 in Berlin
SUNDAYS = HourChosen("weekly", frozenset({6}), time(18), by_person=False)


def _happens(
    connection: Connection, person: Person, events: tuple[Event, ...], day: date, now: datetime
) -> None:
    record(Happening(connection, person, person, Turn(events=events), now), day)


async def happened(coach: Coach, person: Person, day: date, *events: Event) -> None:
    at = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)
    await coach.database.transaction(_happens, person, events, day, at)


async def reviewed(coach: Coach, person: Person | None = None) -> Person:
    """Somebody with a review on Sundays and two days practised, felt twice."""
    known = await coach.knows(person)
    await coach.database.transaction(schedule.choose_hour, known, SUNDAYS, NOON)
    for days_ago in (1, 2, 9):
        day = SUNDAY - timedelta(days=days_ago)
        answer = AnswerGiven("glute_bridge", "felt", "glutes")
        await happened(coach, known, day, answer, Practised(day, "warmup"))
    await happened(coach, known, SUNDAY, Practised(SUNDAY, "warmup"))
    return known


def week_of(screen: Screen) -> WeekInOne:
    assert isinstance(screen.media, Picture)
    assert isinstance(screen.media.shown, WeekInOne)
    return screen.media.shown


async def test_the_week_comes_in_one_picture_at_its_hour(coach: Coach) -> None:
    await reviewed(coach)

    await coach.moves_to(REVIEW_AT)

    (screen,) = coach.sender.screens
    assert screen.rings
    assert "review-title" in coach.sender.ids()
    shown = week_of(screen)
    assert shown.calendar is not None
    assert shown.calendar.count == 4
    (change,) = shown.felt
    assert (change.before.answers, change.now.answers) == (1, 2)
    rule = (await coach.rows(REMINDERS, kind="weekly"))[0]
    assert rule["next_at"] == REVIEW_AT + timedelta(days=7)


async def test_it_says_what_comes_next(coach: Coach) -> None:
    await reviewed(coach)

    await coach.moves_to(REVIEW_AT)

    assert "review-coming-warmup" in coach.sender.ids()


async def test_weeks_of_many_people_stay_apart(coach: Coach) -> None:
    for person_id in (21, 22):
        await reviewed(coach, another(person_id))
    other = await coach.knows(another(23))
    await coach.database.transaction(schedule.choose_hour, other, SUNDAYS, NOON)

    await coach.moves_to(REVIEW_AT)

    counts = {
        outgoing.chat_id: week.count
        for outgoing in coach.sender.sent
        if isinstance(outgoing.content, Screen) and (week := week_of(outgoing.content).calendar)
    }
    assert counts == {21: 4, 22: 4, 23: 0}


async def test_within_the_hour_of_a_warm_up_it_is_one_message(coach: Coach) -> None:
    known = replace(onboarded(NOON), id=ANA)
    await coach.knows(known, hour=time(18, 30))
    await coach.database.transaction(schedule.choose_hour, known, SUNDAYS, NOON)
    await happened(
        coach, known, SUNDAY - timedelta(days=1), Practised(SUNDAY - timedelta(days=1), "warmup")
    )

    await coach.moves_to(REVIEW_AT + timedelta(minutes=30))

    screen = coach.sender.screens[-1]
    assert len(coach.sender.screens) == 1
    assert "review-title" in coach.sender.ids()
    ways = {choice.go.flow for row in screen.rows for choice in row if choice.go}
    assert {"warmup", "review"} <= ways


async def test_switched_off_it_stays_away(coach: Coach) -> None:
    known = await reviewed(coach)
    await happened(coach, known, SUNDAY, ReminderStopped("weekly", "wish"))

    await coach.moves_to(REVIEW_AT)

    assert coach.sender.screens == []


@pytest.mark.parametrize(("hours", "comes"), [(5, True), (6, False)])
async def test_after_an_outage_it_comes_within_its_day(
    coach: Coach, hours: int, comes: bool
) -> None:
    known = await coach.knows(hour=None)
    await coach.database.transaction(
        schedule.choose_hour, known, replace(SUNDAYS, at=time(16)), NOON
    )

    await coach.moves_to(REVIEW_AT + timedelta(hours=hours - 2))

    assert bool(coach.sender.screens) is comes


@pytest.mark.parametrize(
    ("joined", "first"),
    [
        (datetime(2026, 11, 8, 11, tzinfo=UTC), REVIEW_AT + timedelta(days=7)),
        (datetime(2026, 11, 3, 11, tzinfo=UTC), REVIEW_AT + timedelta(days=7)),
        (datetime(2026, 11, 2, 11, tzinfo=UTC), REVIEW_AT),
        (datetime(2026, 11, 8, 23, 30, tzinfo=UTC), REVIEW_AT + timedelta(days=7)),
    ],
    ids=["on Sunday", "on Tuesday", "on Monday", "on Monday by the own clock"],
)
async def test_the_first_review_comes_after_the_first_whole_week(
    coach: Coach, joined: datetime, first: datetime
) -> None:
    coach.clock.now = joined
    person = await coach.knows(replace(onboarded(joined), onboarded_at=joined), hour=None)

    await coach.database.transaction(schedule.choose_hour, person, SUNDAYS, joined)
    chosen = (await coach.rows(REMINDERS, kind="weekly"))[0]["next_at"]
    await coach.database.transaction(schedule.stop, ANA, None, "paused", joined)
    await coach.database.transaction(schedule.wake, ANA, joined, "paused".__eq__)

    assert chosen == first
    assert (await coach.rows(REMINDERS, kind="weekly"))[0]["next_at"] == first


async def test_nobody_hears_of_a_quiet_week_on_the_evening_of_the_first_day(coach: Coach) -> None:
    joined = datetime(2026, 11, 8, 11, tzinfo=UTC)
    coach.clock.now = joined
    person = await coach.knows(replace(onboarded(joined), onboarded_at=joined), hour=None)
    await coach.database.transaction(schedule.choose_hour, person, SUNDAYS, joined)

    await coach.moves_to(REVIEW_AT)
    await coach.moves_to(REVIEW_AT + timedelta(hours=2))
    on_the_first_day = len(coach.sender.screens)
    await coach.moves_to(REVIEW_AT + timedelta(days=7))

    assert on_the_first_day == 0
    assert "review-title" in coach.sender.ids()
