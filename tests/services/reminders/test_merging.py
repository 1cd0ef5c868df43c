"""Prompts within an hour, and those of an outage, are one message."""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import Connection

from bot.coaching.events import QuestionPromised
from bot.services.operations import heartbeat
from bot.services.reminders import schedule
from bot.storage import operations
from bot.storage.tables import OCCURRENCES, OUTBOX
from tests.services.coach import Coach, another
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN, ask_in_the_morning
from tests.support.world import NOON


async def test_the_morning_question_and_the_warm_up_are_one_message(coach: Coach) -> None:
    person = await coach.knows()
    await coach.database.transaction(ask_in_the_morning, person, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == 1
    found = {row["kind"]: row["state"] for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": "sent", "morning": "sent"}


@pytest.mark.parametrize("morning", [time(7, 30), time(8, 30)], ids=["before", "after"])
async def test_prompts_within_an_hour_are_one_message_at_the_weightier_ones_time(
    coach: Coach, morning: time
) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), morning)
    await coach.database.transaction(schedule.once, person, asked, NOON)

    for minutes in (-30, 0, 30, 60):
        await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=minutes))

    rows = await coach.rows(OUTBOX)
    assert [row["created_at"] for row in rows] == [EIGHT_IN_BERLIN]
    found = {row["kind"]: row["state"] for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": "sent", "morning": "sent"}


async def test_prompts_an_hour_apart_are_two_messages(coach: Coach) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), time(9, 1))
    await coach.database.transaction(schedule.once, person, asked, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN)
    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=61))

    assert len(coach.sender.screens) == 2


async def test_an_outage_of_thirty_hours_ends_in_one_message(coach: Coach) -> None:
    for person_id in range(1, 6):
        await coach.knows(another(person_id))
    await coach.ticks()
    back = EIGHT_IN_BERLIN + DAY + timedelta(hours=2)  # Wednesday, 10:00
    await coach.database.transaction(went_out, EIGHT_IN_BERLIN - timedelta(hours=4), back)

    await coach.moves_to(back)

    assert Counter(each.chat_id for each in coach.sender.sent) == dict.fromkeys(range(1, 6), 1)
    counts = await coach.counters()
    assert counts["dropped_late"] + counts["sent"] == counts["fired"] == 10
    assert Counter(
        (row["local_date"].day, row["state"]) for row in await coach.rows(OCCURRENCES)
    ) == {
        (3, "dropped"): 5,
        (4, "sent"): 5,
    }


async def test_after_an_outage_only_the_weightiest_of_a_day_is_sent(coach: Coach) -> None:
    person = await coach.knows()
    asked = QuestionPromised("morning", date(2026, 11, 3), time(9, 30))
    await coach.database.transaction(schedule.once, person, asked, NOON)

    await coach.moves_to(EIGHT_IN_BERLIN + timedelta(hours=2))

    assert len(coach.sender.screens) == 1
    found = {row["kind"]: (row["state"], row["reason"]) for row in await coach.rows(OCCURRENCES)}
    assert found == {"warmup": ("sent", None), "morning": ("dropped", "merged")}


def went_out(connection: Connection, since: datetime, until: datetime) -> None:
    operations.beat(connection, "tick", since)
    heartbeat.begin(connection, until)
