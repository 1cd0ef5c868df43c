"""A prompt waits for an open question and for a warm-up under way."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import Connection, update

from bot.flows.context import OpenSession
from bot.flows.turn import Go
from bot.storage.rows import conversations
from bot.storage.tables import REMINDERS
from tests.services.coach import ANA, Coach, coaching
from tests.services.reminders.prompts import EIGHT_IN_BERLIN, MINUTE, ask_in_the_morning, states


@pytest.mark.parametrize("said", ["", "my knee hurts"])
async def test_a_prompt_waits_while_a_question_about_a_pain_is_open(
    coach: Coach, said: str
) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - 5 * MINUTE)
    await (coach.types(said) if said else coach.goes("pain"))
    revision = (await coach.conversation())["revision"]

    await coach.moves_to(EIGHT_IN_BERLIN + 9 * MINUTE)
    asked = await coach.conversation()
    before_its_end = await states(coach)
    await coach.moves_to(EIGHT_IN_BERLIN + 10 * MINUTE)
    await coach.moves_to(EIGHT_IN_BERLIN + 11 * MINUTE)

    assert (asked["flow"], asked["revision"]) == ("pain", revision)
    assert before_its_end == [(date(2026, 11, 3), "held", None)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]


async def test_after_an_outage_a_prompt_waits_for_what_an_open_question_has_yet_to_say(
    coach: Coach,
) -> None:
    await coach.knows()
    await coach.moves_to(EIGHT_IN_BERLIN - 300 * MINUTE)
    await coach.commands("warmup")
    await coach.presses("done")
    asked = await coach.conversation()
    assert asked["wake_at"] < EIGHT_IN_BERLIN

    await coach.moves_to(EIGHT_IN_BERLIN)
    gone_on, held = await coach.conversation(), await states(coach)
    await coach.moves_to(EIGHT_IN_BERLIN + MINUTE)
    await coach.moves_to(EIGHT_IN_BERLIN + 80 * MINUTE)

    assert gone_on["flow"] == "warmup"
    assert gone_on["revision"] > asked["revision"]
    assert held == [(date(2026, 11, 3), "held", None)]
    assert await states(coach) == [(date(2026, 11, 3), "sent", None)]
    assert (await coach.conversation())["flow"] is None  # the prompt stands below it


async def test_the_question_about_signs_of_an_emergency_is_waited_for_as_well(
    coach: Coach,
) -> None:
    person = await coach.knows(hour=None)
    await coach.types("my low back hurts 6/10, it is sharp")
    assert "pain-signs" in coach.sender.ids()
    await coach.database.transaction(ask_in_the_morning, person, coach.clock.now)
    rules = update(REMINDERS).values(next_at=coach.clock.now + 5 * MINUTE)
    await coach.database.transaction(lambda connection: connection.execute(rules).close())

    await coach.ticks(5 * MINUTE)

    assert "held" in [state for _, state, _ in await states(coach)]
    assert (await coach.conversation())["flow"] == "pain"


async def test_a_prompt_that_was_queued_before_a_pain_waits_as_well(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()
    await coach.goes("pain")

    assert await states(coach) == [(date(2026, 11, 3), "held", None)]
    assert (await coach.conversation())["flow"] == "pain"


async def test_a_running_warm_up_holds_the_prompt_back_and_its_end_makes_it_needless(
    coach: Coach,
) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN - timedelta(minutes=5)
    await coach.commands("warmup")
    said = len(coach.sender.screens)

    await coach.moves_to(EIGHT_IN_BERLIN)

    assert len(coach.sender.screens) == said
    assert "held" in [state for _, state, _ in await states(coach)]


async def test_a_prompt_that_waits_for_the_end_of_a_session_blocks_no_reply(coach: Coach) -> None:
    await coach.knows()
    coach.clock.now = EIGHT_IN_BERLIN
    await coach.remind.fire()  # queued, but the person is faster
    await coach.database.transaction(begin_session, EIGHT_IN_BERLIN)
    async with coaching(coach.database, EIGHT_IN_BERLIN, "two") as two:
        await two.becomes_idle()
        held = await states(two)
        await two.hears(Go("plan"), update=90)
        said = len(two.sender.screens)
        await two.moves_to(EIGHT_IN_BERLIN + timedelta(minutes=70))

        assert held == [(date(2026, 11, 3), "held", None)]
        assert said == 1
        assert len(two.sender.screens) == 2


def begin_session(connection: Connection, now: datetime) -> None:
    session = OpenSession("warmup", now.date(), now, now, None)
    conversations.open_session(connection, ANA, session)
