"""Sessions are rung for on their days: merged, moved, made needless, or dropped with a reason."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.calendar import local_date
from bot.coaching.events import (
    Event,
    HourChosen,
    MorningAnswered,
    PainReported,
    PracticeUndone,
    Practised,
    QuestionPromised,
    Remembered,
    SessionFinished,
    Skipped,
    Snoozed,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, Health, Mode, Person, Profile
from bot.coaching.remembered import TrainingLog
from bot.flows.context import Coming
from bot.flows.memory.rule_context import LOG
from bot.flows.turn import Go, Screen, Turn
from bot.services.conversation.event_handlers import Happening, record
from bot.services.history import StoredMemory
from bot.services.reminders import schedule
from bot.storage.rows import people
from bot.storage.tables import OCCURRENCES, REMINDERS
from bot.value import replace
from tests.services.coach import ANA, Coach
from tests.support.world import NOON, onboarded

MONDAY = date(2026, 11, 2)
TUESDAY, WEDNESDAY = MONDAY + timedelta(days=1), MONDAY + timedelta(days=2)
SIX_PM = datetime(2026, 11, 4, 17, tzinfo=UTC)  # a Wednesday; 18:00 in Berlin
HALF_PAST_SEVEN = datetime(2026, 11, 4, 6, 30, tzinfo=UTC)
EIGHT = HALF_PAST_SEVEN + timedelta(minutes=30)
DAY = timedelta(days=1)
DAYS = frozenset({0, 2, 4})


async def trains(
    coach: Coach,
    at: time = time(18),
    warm_up: time | None = None,
    days: frozenset[int] = DAYS,
    person: Person | None = None,
) -> Person:
    """Somebody with sessions on these days at this hour."""
    profile = replace((person or onboarded()).profile, training_at=at, training_days=days)
    known = await coach.knows(replace(person or onboarded(), profile=profile), warm_up)
    chosen = HourChosen("training", days, at)
    await coach.database.transaction(schedule.choose_hour, known, chosen, coach.clock.now)
    return known


async def happens(coach: Coach, person: Person, *events: Event) -> None:
    await coach.database.transaction(_happens, person, events, coach.clock.now)


def _happens(
    connection: Connection, person: Person, events: Sequence[Event], now: datetime
) -> None:
    turn = Turn(events=tuple(events))
    record(Happening(connection, person, person, turn, now), now.date())


async def states(coach: Coach, kind: str = "training") -> list[tuple[date, str, str | None]]:
    rows = await coach.rows(OCCURRENCES, kind=kind)
    return [(row["local_date"], row["state"], row["reason"]) for row in rows]


async def comes(coach: Coach, person: Person) -> tuple[Coming, ...]:
    return await coach.database.transaction(_coming, person, coach.clock.now)


def _coming(connection: Connection, person: Person, now: datetime) -> tuple[Coming, ...]:
    return StoredMemory(connection, person, now).coming()


def first_way(screen: Screen) -> Go | None:
    return screen.rows[0][0].go


async def test_a_session_is_rung_for_on_its_day(coach: Coach) -> None:
    await trains(coach)

    await coach.moves_to(SIX_PM)

    assert "prompt-session" in coach.sender.ids()
    assert first_way(coach.sender.screens[-1]) == Go("training", "normal", WEDNESDAY)
    assert (WEDNESDAY, "sent", None) in await states(coach)


@pytest.mark.parametrize("ago", [20, 120], ids=["within the hour", "before it"])
async def test_a_warm_up_of_the_last_hour_is_not_named_again(coach: Coach, ago: int) -> None:
    person = await trains(coach)
    await coach.moves_to(SIX_PM - timedelta(minutes=ago))
    await coach.commands("help")
    await happens(coach, person, SessionFinished("warmup", WEDNESDAY, "done", 240))

    await coach.moves_to(SIX_PM)

    assert "prompt-session" in coach.sender.ids()
    assert ("prompt-session-warm-up" in repr(coach.sender.screens[-1])) is (ago > 60)


async def test_no_session_rings_on_the_days_between(coach: Coach) -> None:
    await trains(coach)
    await coach.moves_to(SIX_PM - 2 * DAY)
    said = len(coach.sender.screens)

    await coach.moves_to(SIX_PM - DAY)

    assert len(coach.sender.screens) == said == 1


# ------------------------------------------------------------------------------ merging


async def test_a_warm_up_waits_for_the_session_within_the_hour_and_is_carried_by_it(
    coach: Coach,
) -> None:
    coach.clock.now = HALF_PAST_SEVEN - DAY / 2
    await trains(coach, at=time(8), warm_up=time(7, 30))

    await coach.moves_to(HALF_PAST_SEVEN)
    before = list(coach.sender.screens)
    held = (await states(coach, "warmup"))[-1]
    await coach.moves_to(EIGHT)

    assert before == []
    assert held == (WEDNESDAY, "held", None)
    assert len(coach.sender.screens) == 1
    assert "prompt-session" in coach.sender.ids()
    assert (await states(coach, "warmup"))[-1] == (WEDNESDAY, "sent", None)
    assert (await states(coach))[-1] == (WEDNESDAY, "sent", None)


async def test_a_session_takes_a_warm_up_that_is_due_a_little_later_along(coach: Coach) -> None:
    coach.clock.now = HALF_PAST_SEVEN - DAY / 2
    await trains(coach, at=time(7, 30), warm_up=time(8))

    await coach.moves_to(HALF_PAST_SEVEN)
    await coach.moves_to(EIGHT)

    assert len(coach.sender.screens) == 1
    assert (await states(coach, "warmup"))[-1] == (WEDNESDAY, "sent", None)


async def test_more_than_an_hour_apart_they_are_two_messages(coach: Coach) -> None:
    coach.clock.now = HALF_PAST_SEVEN - DAY / 2
    await trains(coach, at=time(8, 31), warm_up=time(7, 30))

    await coach.moves_to(HALF_PAST_SEVEN)
    await coach.moves_to(HALF_PAST_SEVEN + timedelta(minutes=61))

    assert [screen.text[0] for screen in coach.sender.screens] != []
    assert len(coach.sender.screens) == 2


async def test_a_warm_up_does_not_wait_for_a_session_that_health_holds(coach: Coach) -> None:
    gentle = Health(WEDNESDAY, clearance=Clearance(Mode.WARMUPS_ONLY))
    person = onboarded(profile=Profile(health=gentle))
    coach.clock.now = HALF_PAST_SEVEN - timedelta(minutes=1)
    await trains(coach, at=time(8), warm_up=time(7, 30), person=person)

    await coach.moves_to(HALF_PAST_SEVEN)
    await coach.moves_to(EIGHT)

    assert len(coach.sender.screens) == 1
    assert "prompt-session" not in coach.sender.ids()
    assert (await states(coach))[-1] == (WEDNESDAY, "dropped", "no_session")


async def test_nothing_rings_for_what_a_sore_back_closes(coach: Coach) -> None:
    sore = Health(WEDNESDAY, back_now=6, back_now_at=HALF_PAST_SEVEN)
    person = onboarded(profile=Profile(health=sore))
    coach.clock.now = HALF_PAST_SEVEN - timedelta(minutes=1)
    await trains(coach, at=time(8), warm_up=time(7, 30), person=person)

    await coach.moves_to(HALF_PAST_SEVEN)
    await coach.moves_to(EIGHT)

    assert coach.sender.screens == []
    rows = await coach.rows(OCCURRENCES, local_date=WEDNESDAY)
    assert {(row["kind"], row["reason"]) for row in rows} == {
        ("warmup", "no_warm_up"),
        ("training", "no_session"),
    }


async def test_the_morning_question_comes_first_and_leads_to_the_session(coach: Coach) -> None:
    coach.clock.now = EIGHT - DAY
    person = await trains(coach, at=time(8))
    hurt = PainReported(4, "knee", "ache", "amber")
    asked = QuestionPromised("morning", WEDNESDAY, time(8))
    await happens(coach, person, hurt, asked)

    await coach.moves_to(EIGHT)
    question = coach.sender.ids()
    await coach.goes("morning", "better_or_same")

    assert question[0] == "morning-question-pain"
    assert len([p for p in coach.sender.screens if p.rings]) == 1
    assert coach.sender.ids()[:2] == ["morning-good.open", "prompt-session"]


# --------------------------------------------------------------------- done, and not sent


async def test_a_finished_session_makes_the_later_warm_up_needless(coach: Coach) -> None:
    coach.clock.now = SIX_PM
    person = await trains(coach, warm_up=time(20))
    await happens(coach, person, Practised(WEDNESDAY, "training"))

    await coach.moves_to(SIX_PM + timedelta(hours=2))

    assert [screen.rings for screen in coach.sender.screens] == []
    assert (await states(coach, "warmup"))[-1] == (WEDNESDAY, "dropped", "done")


async def test_a_warm_up_makes_no_session_needless(coach: Coach) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=9)
    person = await trains(coach)
    await happens(coach, person, Practised(WEDNESDAY, "warmup"))

    await coach.moves_to(SIX_PM)

    assert "prompt-session" in coach.sender.ids()


async def test_a_session_done_before_its_hour_is_not_rung_for(coach: Coach) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=9)
    person = await trains(coach)
    await happens(coach, person, Practised(WEDNESDAY, "training"))

    await coach.moves_to(SIX_PM)

    assert coach.sender.screens == []


async def test_a_worse_morning_of_an_earlier_day_is_asked_about_before_the_session(
    coach: Coach,
) -> None:
    coach.clock.now = SIX_PM - DAY
    person = await trains(coach)
    held = Standing("bridge", "glute_bridge", bad_mornings=1)
    await happens(
        coach, person, MorningAnswered("much_worse", 7), Remembered("standing:bridge", held)
    )

    await coach.moves_to(SIX_PM)
    question = coach.sender.ids()
    await coach.goes("morning", "better_or_same")

    assert question[0].startswith("morning-question")
    assert "prompt-session" in coach.sender.ids()


async def test_on_the_day_of_a_worse_morning_no_session_is_rung_for(coach: Coach) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=9)
    person = await trains(coach)
    held = Standing("bridge", "glute_bridge", bad_mornings=1)
    await happens(
        coach, person, MorningAnswered("much_worse", 7), Remembered("standing:bridge", held)
    )

    await coach.moves_to(SIX_PM)

    assert coach.sender.screens == []
    assert (await states(coach))[-1] == (WEDNESDAY, "dropped", "no_session")


async def test_a_session_that_came_too_late_takes_no_day_away(coach: Coach) -> None:
    coach.clock.now = SIX_PM - timedelta(hours=1)
    person = await trains(coach)

    await coach.moves_to(SIX_PM + timedelta(hours=2, seconds=1))

    assert (await states(coach))[-1] == (WEDNESDAY, "dropped", "late")
    out = await coach.database.transaction(_left_out, person, coach.clock.now)
    assert WEDNESDAY not in out


def _left_out(connection: Connection, person: Person, now: datetime) -> frozenset[date]:
    return StoredMemory(connection, person, now).excluded_days()


# -------------------------------------------------------------------------------- moved


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


# ----------------------------------------------------------------------------- the words


async def test_after_a_pause_the_days_prompt_welcomes_with_the_true_break(coach: Coach) -> None:
    person = await trains(coach)
    log = TrainingLog(MONDAY - 30 * DAY, MONDAY - 10 * DAY, sessions=4)
    await happens(coach, person, Remembered(LOG, log))
    paused = replace(person, paused_from=NOON, paused_until=SIX_PM - timedelta(hours=1))
    await coach.database.transaction(people.save, paused)

    await coach.moves_to(SIX_PM)

    ids = coach.sender.ids()
    assert ids[:2] == ["pause-welcome-away", "prompt-session"]
    assert "break-same.plain" in ids  # who owns no weights hears of none


async def test_a_farewell_tells_what_the_silence_has_changed(coach: Coach) -> None:
    person = await trains(coach)
    log = TrainingLog(MONDAY - 30 * DAY, MONDAY - 4 * DAY, sessions=4)
    await happens(coach, person, Remembered(LOG, log))

    await coach.moves_to(SIX_PM + 9 * DAY)

    ids = coach.sender.ids()
    assert "break-lower.plain" in ids
    assert ids[-1] == "prompt-quiet"


async def test_three_sessions_skipped_for_tiredness_are_seen_by_the_prompt(coach: Coach) -> None:
    person = await trains(coach)
    log = TrainingLog(MONDAY - 30 * DAY, MONDAY - 3 * DAY, sessions=9)
    await happens(coach, person, Remembered(LOG, log))
    for days_ago in (2, 1, 0):
        coach.clock.now = SIX_PM - days_ago * DAY - timedelta(hours=3)
        day = WEDNESDAY - days_ago * DAY
        await happens(coach, person, Skipped("warmup", day, "tired"))
        if days_ago:
            await happens(coach, person, Skipped("training", day, "tired"))

    await coach.moves_to(SIX_PM)

    assert "prompt-session-lighter" in coach.sender.ids()


@pytest.mark.parametrize("name", ["train"])
async def test_a_command_starts_todays_session_or_the_next_one(coach: Coach, name: str) -> None:
    await trains(coach)

    await coach.commands(name)

    assert (await coach.conversation(ANA))["flow"] in {"training", "warmup"}


async def test_a_session_prompt_of_another_day_offers_todays_session(coach: Coach) -> None:
    await trains(coach)

    await coach.hears(Go("training", "normal", MONDAY - DAY))

    assert coach.sender.ids() == ["converse-another-day"]
    assert first_way(coach.sender.screens[-1]) == Go("training", "normal", MONDAY)


def computed_before(
    connection: Connection, wrong: datetime, rings: datetime | None = None
) -> None:
    """All that is to come was computed with other zone rules; `rings`: what was put off."""
    connection.execute(update(REMINDERS).values(tzdata="2020a"))
    moved = update(OCCURRENCES).where(OCCURRENCES.c.ring_at.is_not(None))
    connection.execute(moved.values(due_at=wrong, ring_at=rings or wrong))
