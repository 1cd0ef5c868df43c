"""A session rings on its day, with the warm-up of the hour, and not for what health holds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from bot.coaching.events import (
    MorningAnswered,
    PainReported,
    Practised,
    QuestionPromised,
    Remembered,
    SessionFinished,
    Skipped,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, Health, Mode, Person, Profile
from bot.coaching.remembered import TrainingLog
from bot.flows.memory.rule_context import LOG
from bot.flows.turn import Go
from bot.services.history import StoredMemory
from bot.storage.rows import people
from bot.storage.tables import OCCURRENCES
from bot.value import replace
from tests.services.coach import ANA, Coach
from tests.services.reminders.trainees import (
    DAY,
    MONDAY,
    SIX_PM,
    WEDNESDAY,
    first_way,
    happens,
    states,
    trains,
)
from tests.support.world import NOON, onboarded

HALF_PAST_SEVEN = datetime(2026, 11, 4, 6, 30, tzinfo=UTC)
EIGHT = HALF_PAST_SEVEN + timedelta(minutes=30)


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
