"""A pause ends on its local date, whatever hour or zone is chosen in it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.calendar import EVERY_DAY, instant_of
from bot.coaching.events import HourChosen
from bot.coaching.message import OnDay
from bot.services.reminders import schedule
from bot.storage.tables import OCCURRENCES, PEOPLE, REMINDERS
from tests.services.coach import Coach
from tests.support.screens import messages_of
from tests.support.world import BERLIN, NOON

#: She pauses on Monday the 2nd.
LAST_DAY = date(2026, 11, 4)
ILL_UNTIL = date(2026, 11, 5)
TOKYO, HONOLULU = "Asia/Tokyo", "Pacific/Honolulu"
MINUTE = timedelta(minutes=1)
STEP = timedelta(hours=2)  # within the grace of a prompt

Change = Callable[[Coach], Awaitable[None]]


async def paused(coach: Coach) -> None:
    await coach.commands("pause")
    await coach.types("2026-11-04")


async def ill(coach: Coach) -> None:
    """She is asked how she is in three days, at 08:00."""
    await coach.goes("prompt", "fever")
    await coach.presses("three-days")


def hour(at: str) -> Change:
    async def chosen(coach: Coach) -> None:
        await coach.goes("plan_questions", f"hour-{at}")

    return chosen


def zone(name: str) -> Change:
    async def chosen(coach: Coach) -> None:
        await coach.goes("zone", f"at:{name}")
        await coach.presses("yes")

    return chosen


async def on_wednesdays_at_seven(coach: Coach) -> None:
    await coach.goes("habit", "hour-0700-2")


EARLIER = pytest.param(hour("07:00"), time(7), BERLIN, id="an earlier hour")
LATER = pytest.param(hour("09:30"), time(9, 30), BERLIN, id="a later hour")
ON_WEDNESDAYS = pytest.param(on_wednesdays_at_seven, time(7), BERLIN, id="an hour of weekdays")
FURTHER_EAST = pytest.param(zone(TOKYO), time(8), TOKYO, id="further east")


async def prompts_at(coach: Coach, instant: datetime) -> tuple[list[str], list[str]]:
    """Return the first message ids of what came up to an instant, and of what came then."""
    before = len(coach.sender.screens)
    while coach.clock.now < instant - STEP:
        await coach.ticks(STEP)
    await coach.moves_to(instant - MINUTE)
    then = len(coach.sender.screens)
    await coach.moves_to(instant)
    first = [coach.sender.ids(n)[0] for n in range(before, len(coach.sender.screens))]
    return first[: then - before], first[then - before :]


@pytest.mark.parametrize(("change", "at", "where"), [EARLIER, ON_WEDNESDAYS, FURTHER_EAST])
async def test_the_prompt_of_the_day_on_which_a_pause_ends_comes_at_the_new_hour(
    coach: Coach, change: Change, at: time, where: str
) -> None:
    await coach.knows()
    await paused(coach)

    await change(coach)

    in_it, then = await prompts_at(coach, instant_of(LAST_DAY, at, where))
    assert (in_it, then) == ([], ["pause-welcome"])
    assert [row["paused_until"] for row in await coach.rows(PEOPLE)] == [None]
    sent = await coach.rows(OCCURRENCES, state="sent")
    assert [row["local_date"] for row in sent] == [LAST_DAY]


@pytest.mark.parametrize(("change", "at", "where"), [EARLIER, LATER, FURTHER_EAST])
async def test_the_question_after_an_illness_comes_on_its_day_at_the_new_hour(
    coach: Coach, change: Change, at: time, where: str
) -> None:
    await coach.knows()
    await ill(coach)

    await change(coach)

    in_it, then = await prompts_at(coach, instant_of(ILL_UNTIL, at, where))
    assert (in_it, then) == ([], ["prompt-ill-again"])


async def test_no_session_comes_before_the_question_after_an_illness(coach: Coach) -> None:
    person = await coach.knows()
    sessions = HourChosen("training", EVERY_DAY, time(9))
    await coach.database.transaction(schedule.choose_hour, person, sessions, NOON)
    await ill(coach)

    await hour("12:00")(coach)

    in_it, then = await prompts_at(coach, instant_of(ILL_UNTIL, time(12), BERLIN))
    assert (in_it, then) == ([], ["prompt-ill-again"])


async def test_a_later_hour_of_the_warm_up_takes_no_session_from_the_day_a_pause_ends(
    coach: Coach,
) -> None:
    person = await coach.knows()
    sessions = HourChosen("training", EVERY_DAY, time(9))
    await coach.database.transaction(schedule.choose_hour, person, sessions, NOON)
    await paused(coach)

    await hour("12:00")(coach)

    in_it, then = await prompts_at(coach, instant_of(LAST_DAY, time(9), BERLIN))
    assert (in_it, then) == ([], ["pause-welcome"])


async def test_further_west_nothing_comes_on_the_evening_before_a_pause_ends(
    coach: Coach,
) -> None:
    """08:00 of the 4th in Berlin is 21:00 of the 3rd in Honolulu."""
    person = await coach.knows()
    sessions = HourChosen("training", EVERY_DAY, time(21, 30))
    await coach.database.transaction(schedule.choose_hour, person, sessions, NOON)
    await paused(coach)

    await zone(HONOLULU)(coach)

    in_it, then = await prompts_at(coach, instant_of(LAST_DAY, time(8), HONOLULU))
    assert (in_it, then) == ([], ["pause-welcome"])


@pytest.mark.parametrize("change", [hour("07:00"), zone(TOKYO)], ids=["an hour", "a zone"])
async def test_in_a_pause_the_plan_shows_what_comes_after_it_under_a_new_rule(
    coach: Coach, change: Change
) -> None:
    person = await coach.knows()
    sessions = HourChosen("training", EVERY_DAY, time(18))
    await coach.database.transaction(schedule.choose_hour, person, sessions, NOON)
    await paused(coach)

    await change(coach)
    await coach.commands("plan")

    lines = [dict(line.args) for line in messages_of(coach.sender.screens[-1].text)]
    days = [day.day for line in lines if isinstance(day := line.get("day"), OnDay)]
    assert days[:3] == [LAST_DAY] * 3, "of the pause's end, a warm-up, a session"


async def test_in_a_pause_the_review_comes_in_the_week_in_which_it_ends(coach: Coach) -> None:
    person = await coach.knows()
    reviews = HourChosen("weekly", frozenset({1}), time(18), by_person=False)
    await coach.database.transaction(schedule.choose_hour, person, reviews, NOON)
    await paused(coach)

    await zone(TOKYO)(coach)

    [rule] = await coach.rows(REMINDERS, kind="weekly")
    assert rule["next_date"] == date(2026, 11, 10), "the Tuesday after the 4th"


async def test_new_zone_rules_move_the_end_of_a_pause_with_its_prompt(coach: Coach) -> None:
    await coach.knows()
    await paused(coach)
    at = instant_of(LAST_DAY, time(8), BERLIN)
    await coach.database.transaction(computed_before, at + timedelta(hours=1))

    await coach.remind.recompute()

    in_it, then = await prompts_at(coach, at)
    assert (in_it, then) == ([], ["pause-welcome"])


def computed_before(connection: Connection, wrong: datetime) -> None:
    """The warm-up and the end of the pause were computed with other zone rules."""
    connection.execute(update(REMINDERS).values(next_at=wrong, tzdata="2020a"))
    connection.execute(update(PEOPLE).values(paused_until=wrong))
