"""An emergency is heard at every question, and whoever was misunderstood can take it back."""

from __future__ import annotations

import pytest

from bot.flows.turn import Typed
from bot.services.incoming import Command, Edited
from tests.services.coach import ANA, Coach, another
from tests.services.conversation.typed.open_flow import state


@pytest.mark.parametrize("text", ["cant breathe", "my chest is so tight", "heart attack"])
async def test_an_emergency_at_the_search_for_a_city_of_a_newcomer(
    coach: Coach, text: str
) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.presses("other")

    await coach.types(text)

    assert await state(coach) == ("emergency", "emergency-heart")


async def test_an_emergency_within_words_of_ones_own(bob: Coach) -> None:
    await bob.hears(Command("settings"))
    for value in ("times", "anchor", "own"):
        await bob.presses(value)

    await bob.types("numb between my legs")

    assert await state(bob) == ("emergency", "emergency-nerves")


async def test_an_emergency_at_the_questions_of_pain(ana: Coach) -> None:
    await ana.types("it hurts")
    await ana.types("both legs are numb")

    assert await state(ana) == ("emergency", "emergency-nerves")


async def test_an_emergency_without_consent_is_answered_with_the_number_to_call(
    coach: Coach,
) -> None:
    await coach.hears(Command("start"))
    await coach.types("I have chest pain")

    assert "pain-no-consent-urgent" in coach.sender.ids()


async def test_an_emergency_in_an_edit_is_heard(ana: Coach) -> None:
    await ana.hears(Typed("Done"), message=70)
    await ana.hears(Edited("my chest hurts"), message=70)

    assert await state(ana) == ("emergency", "emergency-heart")


async def test_words_that_were_no_emergency_lead_back_to_no_question(ana: Coach) -> None:
    await ana.types("I fainted")
    await ana.presses("mistake")

    assert await state(ana) == (None, "pain-nothing")


async def test_words_that_were_no_emergency_lead_back_after_another_command_too(
    ana: Coach,
) -> None:
    await ana.types("I fainted")
    await ana.commands("warmup")
    await ana.presses("mistake")

    assert await state(ana) == (None, "pain-nothing")


async def test_a_label_of_the_health_check_is_no_emergency(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    await coach.hears(Command("health"))
    await coach.presses("again")
    await coach.hears(Typed("3 Fainting"))

    assert (await coach.conversation())["flow"] == "health_check"
