"""Prompts that fade leave as their step has it, and come back with missed days."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import Event, HourChosen, Practised, ZoneChosen
from bot.coaching.person.person import Person
from bot.coaching.remembered import FADING, Fading, FadingStep
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.turn import Go, Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.history import StoredMemory
from bot.services.reminders import schedule
from bot.storage.rows import journal, reminders
from bot.storage.tables import OCCURRENCES, OUTBOX, REMINDERS
from bot.value import replace
from tests.services.coach import ANA, Coach
from tests.support.world import NOON, onboarded

DAY = timedelta(days=1)
TUESDAY = date(2026, 11, 3)  # the first prompt, the day after NOON
EIGHT_IN_BERLIN = datetime(2026, 11, 3, 7, tzinfo=UTC)


async def quiet(coach: Coach, step: FadingStep, missed: Collection[int] = ()) -> Person:
    """Somebody on a step since 20 days, who missed only so many days before Tuesday."""
    person = await coach.knows()
    days = [TUESDAY - n * DAY for n in range(1, 30) if n not in missed]
    await coach.database.transaction(did, person, days)
    fading = Fading(step, TUESDAY - 20 * DAY)
    await coach.database.transaction(journal.remember, ANA, FADING, fading, NOON)
    return person


def did(
    connection: Connection, person: Person, days: Collection[date], now: datetime = NOON
) -> None:
    events = tuple(Practised(day, ReminderKind.WARMUP) for day in days)
    happens(connection, person, events, now)


def happens(
    connection: Connection, person: Person, events: tuple[Event, ...], now: datetime
) -> None:
    record(Happening(connection, person, person, Turn(events=events), now), now.date())


async def fading(coach: Coach) -> Fading:
    stored = await coach.database.transaction(
        lambda connection: StoredMemory(connection, onboarded(), coach.clock.now).stored(FADING)
    )
    assert isinstance(stored, Fading)
    return stored


async def fate(coach: Coach) -> list[tuple[str, str | None]]:
    return [(row["state"], row["reason"]) for row in await coach.rows(OCCURRENCES)]


@pytest.mark.parametrize(
    ("step", "missed", "rings"),
    [
        (FadingStep.SILENT, [], [False]),
        (FadingStep.SILENT, [1], [True]),
        (FadingStep.EVERY_OTHER_DAY, [], [False]),
        (FadingStep.AFTER_A_MISS, [], []),
        (FadingStep.AFTER_A_MISS, [1], [True]),
        (FadingStep.NONE, [1], []),
        (FadingStep.NONE, [1, 2], [True]),
    ],
)
async def test_a_prompt_leaves_as_its_step_has_it(
    coach: Coach, step: FadingStep, missed: list[int], rings: list[bool]
) -> None:
    await quiet(coach, step, missed)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [screen.rings for screen in coach.sender.screens] == rings
    assert await fate(coach) == [("sent", None) if rings else ("dropped", "faded")]


async def test_every_other_day_leaves_the_days_between_free(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.EVERY_OTHER_DAY)
    for n in range(4):
        await coach.moves_to(EIGHT_IN_BERLIN + n * DAY)
        await coach.database.transaction(did, person, [TUESDAY + n * DAY])

    assert len(coach.sender.screens) == 2
    assert (await coach.counters())["dropped_faded"] == 2
    assert await fading(coach) == Fading(FadingStep.EVERY_OTHER_DAY, TUESDAY - 20 * DAY)


async def test_two_missed_days_bring_a_step_back_which_is_said_and_stored(coach: Coach) -> None:
    await quiet(coach, FadingStep.NONE)

    for n in range(3):
        await coach.moves_to(EIGHT_IN_BERLIN + n * DAY)

    assert [screen.rings for screen in coach.sender.screens] == [True]
    assert {"habit-returning", "habit-now"} <= set(coach.sender.ids())
    assert await fading(coach) == Fading(FadingStep.AFTER_A_MISS, TUESDAY + 2 * DAY)


async def test_days_of_an_outage_bring_no_step_back(coach: Coach) -> None:
    await quiet(coach, FadingStep.SILENT)

    await coach.moves_to(EIGHT_IN_BERLIN + 4 * DAY)

    assert [screen.rings for screen in coach.sender.screens] == [False]
    assert (await fading(coach)).step is FadingStep.SILENT


async def test_days_of_travel_bring_no_step_back(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.SILENT, [1, 2])
    there_and_back = (
        (ZoneChosen("Asia/Tokyo"), NOON - DAY),
        (ZoneChosen(person.zone), NOON),
    )
    for event, now in there_and_back:
        await coach.database.transaction(journal.write, ANA, [event], now, now.date())

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [screen.rings for screen in coach.sender.screens] == [False]
    assert (await fading(coach)).step is FadingStep.SILENT


async def test_a_prompt_is_judged_by_the_same_days_when_it_departs(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.AFTER_A_MISS, [1])
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    assert [row["state"] for row in await coach.rows(OUTBOX)] == ["queued"]

    # Yesterday was practised after all.
    await coach.database.transaction(did, person, [TUESDAY - DAY], EIGHT_IN_BERLIN)
    await coach.becomes_idle()

    assert coach.sender.screens == []
    assert await fate(coach) == [("dropped", "faded")]


async def test_a_prompt_departs_without_its_sound_where_the_days_have_it_so(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.SILENT, [1])
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()

    await coach.database.transaction(did, person, [TUESDAY - DAY], EIGHT_IN_BERLIN)
    await coach.becomes_idle()

    assert [screen.rings for screen in coach.sender.screens] == [False]


async def test_what_comes_along_with_a_silent_prompt_rings(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.SILENT)
    sundays = HourChosen("weekly", frozenset({1}), time(8, 15))
    await coach.database.transaction(schedule.choose_hour, person, sundays, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert [screen.rings for screen in coach.sender.screens] == [True]


async def test_a_session_of_the_day_is_no_prompt_that_fades(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.NONE)
    sessions = HourChosen("training", EVERY_DAY, time(8, 30))
    await coach.database.transaction(schedule.choose_hour, person, sessions, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=30))

    assert [screen.rings for screen in coach.sender.screens] == [True]
    assert coach.sender.ids()[0] == "prompt-session"


# --- done without a prompt -------------------------------------------------------------------


async def unprompted(coach: Coach) -> frozenset[date]:
    return await coach.database.transaction(
        lambda connection: StoredMemory(connection, onboarded(), coach.clock.now).unprompted()
    )


async def test_a_warm_up_before_its_prompt_is_one_without_it(coach: Coach) -> None:
    person = await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN - timedelta(minutes=30)

    await coach.database.transaction(did, person, [TUESDAY])

    assert await unprompted(coach) == {TUESDAY}


async def test_a_warm_up_after_its_prompt_is_none_without_it(coach: Coach) -> None:
    person = await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)

    await coach.database.transaction(did, person, [TUESDAY])

    assert await unprompted(coach) == frozenset()


async def test_who_says_already_done_did_it_without_the_prompt(coach: Coach) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN)

    await coach.hears(Go("warmup", "told", TUESDAY))

    assert await unprompted(coach) == {TUESDAY}


async def test_a_day_whose_prompt_has_faded_is_one_without_it(coach: Coach) -> None:
    person = await quiet(coach, FadingStep.NONE)
    await coach.moves_to(EIGHT_IN_BERLIN)

    await coach.database.transaction(did, person, [TUESDAY])

    assert TUESDAY in await unprompted(coach)


# --- hours of weekdays -----------------------------------------------------------------------

AT_WEEKENDS = HourChosen("warmup", EVERY_DAY, time(8), others=((5, time(10)), (6, time(10))))
SATURDAY_AT_TEN = datetime(2026, 11, 7, 9, tzinfo=UTC)


async def test_a_weekday_may_have_its_own_hour(coach: Coach) -> None:
    person = await coach.knows()
    await coach.database.transaction(schedule.choose_hour, person, AT_WEEKENDS, NOON)
    for n in range(4):
        await coach.moves_to(EIGHT_IN_BERLIN + n * DAY)

    rules = await coach.database.transaction(reminders.rules, ANA)
    assert [rule.next.due_at for rule in rules if rule.next] == [SATURDAY_AT_TEN]
    await coach.moves_to(SATURDAY_AT_TEN - timedelta(seconds=1))
    assert len(coach.sender.screens) == 4
    await coach.moves_to(SATURDAY_AT_TEN)
    assert len(coach.sender.screens) == 5


async def test_another_zone_keeps_the_hours_of_weekdays(coach: Coach) -> None:
    person = await coach.knows()
    await coach.database.transaction(schedule.choose_hour, person, AT_WEEKENDS, NOON)
    friday = EIGHT_IN_BERLIN + 3 * DAY + timedelta(hours=8)

    await coach.database.transaction(schedule.change_zone, ANA, "America/New_York", friday)

    rules = await coach.database.transaction(reminders.rules, ANA)
    assert rules[0].others == AT_WEEKENDS.others
    assert rules[0].next is not None
    await coach.database.transaction(schedule.change_zone, ANA, person.zone, friday)
    again = await coach.database.transaction(reminders.rules, ANA)
    assert again[0].on(date(2026, 11, 7)) == time(10)


async def test_an_hour_of_the_old_kind_has_none_of_weekdays(coach: Coach) -> None:
    person = await coach.knows()
    await coach.database.transaction(schedule.choose_hour, person, AT_WEEKENDS, NOON)
    eight = replace(AT_WEEKENDS, others=())

    await coach.database.transaction(schedule.choose_hour, person, eight, NOON)

    assert [row["other_times"] for row in await coach.rows(REMINDERS)] == [None]


@pytest.mark.parametrize("damaged", ["7 10:00", "5 25:00", "5", "noon", ""])
async def test_hours_that_the_bot_never_wrote_rest_as_any_damaged_row(
    coach: Coach, damaged: str
) -> None:
    await coach.knows()
    change = update(REMINDERS).values(other_times=damaged)
    await coach.database.transaction(lambda connection: connection.execute(change))

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert coach.sender.screens == []
    assert [row["resting"] for row in await coach.rows(REMINDERS)] == ["unreadable"]
