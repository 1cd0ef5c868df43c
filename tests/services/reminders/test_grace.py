"""A prompt comes within its grace and outside of quiet hours, or not at all."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.coaching.events import PracticeUndone, Practised, QuestionPromised
from bot.services.reminders import schedule
from bot.storage.tables import OCCURRENCES, REMINDERS
from tests.services.coach import Coach, another
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN, MINUTE, happens, states
from tests.support.world import NOON


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (timedelta(0), "sent"),
        (timedelta(hours=3), "sent"),
        (timedelta(hours=3, seconds=1), "dropped"),
    ],
    ids=["on-time", "in-its-grace", "past-it"],
)
async def test_a_warm_up_is_sent_within_its_grace(
    coach: Coach, late: timedelta, expected: str
) -> None:
    await coach.knows()

    await coach.moves_to(EIGHT_IN_BERLIN + late)

    assert [state for _, state, _ in await states(coach)] == [expected]
    assert len(coach.sender.screens) == (expected == "sent")


async def test_a_chosen_hour_in_quiet_hours_is_sent_only_nearly_on_time(coach: Coach) -> None:
    await coach.knows(another(1), time(23))
    await coach.knows(another(2), time(22, 30))
    coach.clock.now = datetime(2026, 11, 2, 22, 10, tzinfo=UTC)  # 23:10 in Berlin

    await coach.ticks()

    assert [each.chat_id for each in coach.sender.sent] == [1]
    dropped = await coach.rows(OCCURRENCES, person_id=2)
    assert [(row["state"], row["reason"]) for row in dropped] == [("dropped", "quiet")]


async def test_what_the_bot_times_itself_waits_for_the_end_of_quiet_hours(coach: Coach) -> None:
    person = await coach.knows(hour=None)
    asked = QuestionPromised("morning", date(2026, 11, 3), time(6))
    await coach.database.transaction(schedule.once, person, asked, NOON)
    six, seven = EIGHT_IN_BERLIN - 2 * timedelta(hours=1), EIGHT_IN_BERLIN - timedelta(hours=1)

    await coach.moves_to(six)
    held = await coach.rows(OCCURRENCES)
    await coach.moves_to(seven)

    assert [(row["state"], row["ring_at"]) for row in held] == [("held", seven)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]


async def test_what_is_done_already_is_not_asked_for(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    coach.clock.now = EIGHT_IN_BERLIN - timedelta(hours=1)
    await coach.database.transaction(happens, person, coach.clock.now, Practised(day, "warmup"))

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert coach.sender.screens == []
    assert await states(coach) == [(day, "dropped", "done")]


async def test_what_was_not_done_after_all_is_asked_for_within_its_grace(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    before = EIGHT_IN_BERLIN - timedelta(hours=1)
    await coach.database.transaction(happens, person, before, Practised(day, "warmup"))
    await coach.moves_to(EIGHT_IN_BERLIN)

    undone = PracticeUndone(day, "warmup")
    await coach.database.transaction(happens, person, EIGHT_IN_BERLIN + MINUTE, undone)
    await coach.moves_to(EIGHT_IN_BERLIN + MINUTE)

    assert len(coach.sender.screens) == 1
    assert await states(coach) == [(day, "sent", None)]


async def test_what_was_not_done_after_all_is_not_asked_for_past_its_grace(coach: Coach) -> None:
    person = await coach.knows()
    day = date(2026, 11, 3)
    before, much_later = EIGHT_IN_BERLIN - timedelta(hours=1), EIGHT_IN_BERLIN + 4 * 60 * MINUTE
    await coach.database.transaction(happens, person, before, Practised(day, "warmup"))
    await coach.moves_to(EIGHT_IN_BERLIN)

    undone = PracticeUndone(day, "warmup")
    await coach.database.transaction(happens, person, much_later, undone)
    await coach.moves_to(much_later)

    assert coach.sender.screens == []
    assert await states(coach) == [(day, "dropped", "late")]


async def test_later_rings_once_and_the_series_stays(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.goes("prompt", "later", message=coach.sender.last)
    await coach.presses("hour", message=coach.sender.last)

    before_it = [s.rings for s in coach.sender.screens]
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=59))
    assert len(coach.sender.screens) == len(before_it)
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=60))
    await coach.ticks()
    await coach.ticks(timedelta(hours=1))

    assert len(coach.sender.screens) == len(before_it) + 1
    row = (await coach.rows(OCCURRENCES))[0]
    assert (row["state"], row["snoozes"], row["ring_at"]) == ("sent", 1, None)
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN + DAY
