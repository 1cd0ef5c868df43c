"""Another hour, another zone, new zone rules: no date is lost or served twice."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.coaching.events import HourChosen
from bot.coaching.message import msg
from bot.flows.turn import Screen, Where
from bot.services.messages import MessageBody
from bot.services.reminders import schedule
from bot.storage import operations
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import REMINDER, Queued
from bot.storage.tables import OCCURRENCES, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import ANA, Coach, another
from tests.services.reminders.prompts import DAY, EIGHT_IN_BERLIN, MINUTE
from tests.support.world import NOON, onboarded


async def test_another_hour_of_one_reminder_leaves_the_prompt_of_another_one(coach: Coach) -> None:
    person = await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    sessions = HourChosen("training", frozenset({4}), time(18))
    await coach.database.transaction(schedule.choose_hour, person, sessions, EIGHT_IN_BERLIN)

    await coach.ticks()

    assert len(coach.sender.screens) == 1
    assert await coach.outbox("state", "reason") == [("sent", None)]


async def test_another_hour_drops_nothing_that_somebody_else_has_to_tell(coach: Coach) -> None:
    person = await coach.knows()
    body = MessageBody(Screen((msg("button-start"),), where=Where.NEW), person.locale)
    told = Queued("share:1:note:1", ANA, ANA, body, NOON, NOON + 7 * DAY, lane=REMINDER)
    await coach.database.transaction(outbox.queue, [told], NOON)
    weekly = HourChosen("warmup", frozenset({0}), time(7))
    await coach.database.transaction(schedule.choose_hour, person, weekly, NOON)

    await coach.becomes_idle()

    assert await coach.outbox("state", "reason") == [("sent", None)]


async def test_another_zone_drops_what_is_unsent_and_serves_no_date_twice(coach: Coach) -> None:
    person = await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    await coach.database.transaction(
        schedule.change_zone, person.id, "Asia/Tokyo", EIGHT_IN_BERLIN
    )

    await coach.ticks()

    assert coach.sender.screens == []
    assert await coach.outbox("state", "reason") == [("dropped", "changed")]
    row = (await coach.rows(REMINDERS))[0]
    assert (row["zone"], row["next_at"]) == ("Asia/Tokyo", datetime(2026, 11, 3, 23, tzinfo=UTC))


async def test_a_date_that_is_lived_again_after_travel_is_served_again(coach: Coach) -> None:
    now = datetime(2026, 6, 9, 19, tzinfo=UTC)
    coach.clock.now = now
    person = await coach.knows(replace(onboarded(now), zone="Pacific/Auckland"))
    await coach.moves_to(datetime(2026, 6, 9, 20, tzinfo=UTC))  # the 10th, 08:00
    at = datetime(2026, 6, 9, 22, tzinfo=UTC)
    await coach.database.transaction(schedule.change_zone, person.id, "Pacific/Honolulu", at)

    await coach.moves_to(datetime(2026, 6, 10, 18, tzinfo=UTC))

    rows = await coach.rows(OCCURRENCES)
    assert [(row["local_date"].day, row["pass"], row["state"]) for row in rows] == [
        (10, 0, "sent"),
        (10, 1, "sent"),
    ]


async def test_an_hour_lost_across_midnight_is_served_after_it_and_the_next_day_keeps_its_own(
    coach: Coach,
) -> None:
    """In Nuuk 23:00 of 28 March 2026 is midnight: 23:45 comes at 00:45, for the 28th."""
    nuuk = another(1, "America/Nuuk", datetime(2026, 3, 28, 12, tzinfo=UTC))
    coach.clock.now = nuuk.created_at + 30 * DAY
    await coach.knows(nuuk, time(23, 45))
    shifted = datetime(2026, 3, 29, 1, 45, tzinfo=UTC)

    for instant in (shifted - MINUTE, shifted, shifted + DAY - timedelta(hours=1)):
        await coach.moves_to(instant)

    served = [(row["local_date"].day, row["due_at"]) for row in await coach.rows(OCCURRENCES)]
    assert served == [(28, shifted), (29, shifted + DAY - timedelta(hours=1))]


async def test_new_zone_rules_move_what_is_not_sent_yet(coach: Coach) -> None:
    await coach.knows()
    wrong = EIGHT_IN_BERLIN + timedelta(hours=1)
    await coach.database.transaction(computed_before, wrong, 1)

    await coach.remind.recompute()

    row = (await coach.rows(REMINDERS))[0]
    assert (row["next_at"], row["tzdata"]) == (EIGHT_IN_BERLIN, schedule.ZONE_RULES)
    assert row["next_pass"] == 1, "the second life of its date is still that"


async def test_every_page_of_what_other_zone_rules_computed_is_computed_anew(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    tuning = replace(TUNING, rules_recomputed=10)
    monkeypatch.setattr("bot.services.reminders.schedule.TUNING", tuning)
    count = 2 * tuning.rules_recomputed + 1
    for n in range(count):
        await coach.knows(another(1_000 + n))
    await coach.database.transaction(computed_before, EIGHT_IN_BERLIN, 0)

    await coach.remind.recompute()

    versions = [row["tzdata"] for row in await coach.rows(REMINDERS)]
    assert versions == [schedule.ZONE_RULES] * count


async def test_while_the_zone_rules_stay_the_same_no_reminder_is_read_at_a_start(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.remind.recompute()
    wrong = EIGHT_IN_BERLIN + timedelta(hours=1)
    await coach.database.transaction(computed_before, wrong, 0)

    await coach.remind.recompute()
    unread = (await coach.rows(REMINDERS))[0]["next_at"]
    await coach.database.transaction(operations.set_meta, schedule.ZONE_RULES_OF_ALL, "2000a")
    await coach.remind.recompute()

    assert unread == wrong
    assert (await coach.rows(REMINDERS))[0]["next_at"] == EIGHT_IN_BERLIN


def computed_before(connection: Connection, wrong: datetime, pass_: int) -> None:
    connection.execute(update(REMINDERS).values(next_at=wrong, next_pass=pass_, tzdata="2020a"))
