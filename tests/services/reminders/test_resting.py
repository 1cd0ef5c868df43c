"""Pauses, silence and a blocked bot: what rests, and what wakes it."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.events import QuestionPromised
from bot.services.incoming import Left, Returned
from bot.services.reminders import schedule
from bot.storage.tables import OCCURRENCES, REMINDERS
from bot.value import replace
from tests.services.coach import Coach
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN, MINUTE, happens
from tests.support.world import NOON, onboarded


async def test_a_pause_without_end_is_silent_until_the_person_writes(coach: Coach) -> None:
    await coach.knows()
    await coach.commands("pause")
    await coach.presses("open")
    said = len(coach.sender.screens)

    await coach.moves_to(EIGHT_IN_BERLIN + 3 * DAY)
    silent = len(coach.sender.screens)
    await coach.commands("plan")
    await coach.moves_to(EIGHT_IN_BERLIN + 4 * DAY)

    assert silent == said
    assert len(await coach.rows(OCCURRENCES, state="sent")) == 1


async def test_after_a_pause_its_days_are_no_silence(coach: Coach) -> None:
    person = onboarded(NOON)
    until = EIGHT_IN_BERLIN + 14 * DAY - timedelta(hours=8)
    await coach.knows(replace(person, paused_from=NOON, paused_until=until))
    await coach.database.transaction(schedule.pause, person, until, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN + 13 * DAY)
    in_it = len(coach.sender.screens)
    await coach.moves_to(EIGHT_IN_BERLIN + 14 * DAY)
    await coach.moves_to(EIGHT_IN_BERLIN + 15 * DAY)

    assert in_it == 0
    assert len(coach.sender.screens) == 2, "a farewell would have ended the prompts"
    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {None}
    excluded = await coach.rows(OCCURRENCES, reason="paused")
    assert [row["local_date"] for row in excluded] == [
        date(2026, 11, 2) + n * DAY for n in range(15)
    ]


async def test_a_question_of_a_day_after_the_pause_still_comes(coach: Coach) -> None:
    person = onboarded(NOON)
    await coach.knows(person)
    until = EIGHT_IN_BERLIN + 2 * DAY - timedelta(hours=8)
    asked_on = date(2026, 11, 7)
    question = QuestionPromised("comeback", asked_on, time(9))
    await coach.database.transaction(happens, person, NOON, question)

    await coach.database.transaction(schedule.pause, person, until, NOON)

    [rule] = await coach.rows(REMINDERS, kind="comeback")
    assert rule["next_date"] == asked_on


async def test_silence_ends_in_one_farewell_then_quiet_until_the_person_writes(
    coach: Coach,
) -> None:
    await coach.knows()

    for day in range(20):
        await coach.moves_to(EIGHT_IN_BERLIN + day * DAY)
    in_silence = len(coach.sender.screens)
    resting = {row["resting"] for row in await coach.rows(REMINDERS)}
    await coach.commands("plan")
    said = len(coach.sender.screens)
    await coach.moves_to(EIGHT_IN_BERLIN + 20 * DAY)

    assert resting == {"silent"}
    assert in_silence == 11, "ten days that were ignored, then the farewell"
    assert len(coach.sender.screens) == said + 1


async def test_who_blocked_the_bot_is_not_flooded_on_return(coach: Coach) -> None:
    await coach.knows()
    await coach.hears(Left())
    for day in range(3):
        await coach.moves_to(EIGHT_IN_BERLIN + day * DAY)

    await coach.hears(Returned())
    await coach.ticks()
    await coach.moves_to(EIGHT_IN_BERLIN + 3 * DAY)

    assert len(coach.sender.screens) == 1


@pytest.mark.parametrize("why", ["health", "wish", "locked"])
async def test_blocking_and_coming_back_switches_nothing_on_that_was_off(
    coach: Coach, why: str
) -> None:
    person = await coach.knows()
    await coach.database.transaction(schedule.stop, person.id, "warmup", why, NOON)

    await coach.hears(Left())
    await coach.hears(Returned())

    rows = await coach.rows(REMINDERS)
    assert [(row["resting"], row["next_at"]) for row in rows] == [(why, None)]


@pytest.mark.parametrize(
    ("before", "why"), [("paused", "health"), ("gone", "paused"), ("silent", "locked")]
)
async def test_a_more_lasting_reason_takes_the_place_of_a_weaker_one(
    coach: Coach, before: str, why: str
) -> None:
    person = await coach.knows()
    for each in (before, why):
        await coach.database.transaction(schedule.stop, person.id, "warmup", each, NOON)

    rows = await coach.rows(REMINDERS)
    assert [(row["resting"], row["next_at"]) for row in rows] == [(why, None)]


async def test_a_prompt_that_was_put_off_does_not_ring_after_everything_was_switched_off(
    coach: Coach,
) -> None:
    person = await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.goes("prompt", "later", message=coach.sender.last)
    await coach.presses("hour", message=coach.sender.last)
    said = len(coach.sender.screens)

    await coach.database.transaction(
        schedule.stop, person.id, None, "locked", EIGHT_IN_BERLIN + MINUTE
    )
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(hours=1))

    assert len(coach.sender.screens) == said
