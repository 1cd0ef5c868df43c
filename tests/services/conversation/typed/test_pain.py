"""Words and scores of pain are heard in every state, and only what they leave open is asked."""

from __future__ import annotations

import pytest

from bot.services.incoming import Command
from bot.storage.tables import JOURNAL
from tests.services.coach import Coach
from tests.services.conversation.typed.open_flow import at_a_set, state


async def test_a_sentence_fills_in_all_it_states_and_only_the_rest_is_asked(ana: Coach) -> None:
    await ana.types("it hurts 6 out of 10 in my left knee")
    asked = await state(ana)
    await ana.types("a dull ache")

    (noted,) = [m for m in ana.sender.screens[-1].text if getattr(m, "id", "") == "pain-noted"]
    assert asked == ("pain", "pain-kind")
    assert dict(noted.args)["number"] == 6  # type: ignore[union-attr]
    assert dict(noted.args)["place"].id == "typed-pain-left"  # type: ignore[union-attr]


async def test_a_sentence_that_states_everything_is_judged_at_once(ana: Coach) -> None:
    await ana.types("sharp pain in my right hip, 2/10")

    assert "pain-noted" in ana.sender.ids()


async def test_each_pain_question_takes_words(ana: Coach) -> None:
    await ana.types("ouch")
    number = ana.sender.ids()
    await ana.types("about a four")
    where = ana.sender.ids()
    await ana.types("my lower back, on the left")
    kind = ana.sender.ids()
    await ana.types("dull ache")

    assert [number[-1], where, kind] == ["pain-number", ["pain-where"], ["pain-kind"]]
    assert "pain-noted" in ana.sender.ids()


@pytest.mark.parametrize("text", ["next", "go on", "continue", "start"])
async def test_words_of_going_on_deny_nothing_in_a_health_check(ana: Coach, text: str) -> None:
    await ana.commands("health")
    asked = await state(ana)
    await ana.types(text)
    again = await state(ana)
    await ana.types("Answer again")
    listed = await state(ana)
    await ana.types(text)

    assert asked == again == ("health_check", "health-check-anything-new")
    assert listed[1] == (await state(ana))[1] != asked[1]


@pytest.mark.parametrize("text", ["8/10", "3 out of 10", "pain 4", "٤/١٠"])
async def test_a_score_out_of_ten_is_pain_and_never_repetitions(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    done = await coach.rows(JOURNAL, kind="SetCompleted")

    await coach.types(text)

    assert await coach.rows(JOURNAL, kind="SetCompleted") == done
    assert await state(coach) == ("pain", "pain-where")


async def test_a_new_pain_after_the_consequence_of_one_is_asked_about(ana: Coach) -> None:
    await ana.types("knee hurts, 1/10, dull")
    await ana.types("now my neck is hurting too")

    assert await state(ana) == ("pain", "pain-number")


async def test_pain_before_the_plan_is_answered_and_the_plan_goes_on(coach: Coach) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.types("my knee hurts")

    assert coach.sender.ids()[0] == "typed-pain-before-plan"
    assert (await coach.conversation())["flow"] == "zone"
