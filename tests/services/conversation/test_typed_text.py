"""Typed texts are understood in one order, in every state."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date, time

import pytest

from bot.coaching.calendar import local_date
from bot.flows.turn import Typed
from bot.services.incoming import Command
from bot.storage.database import Database
from bot.storage.rows import conversations
from bot.storage.tables import JOURNAL
from tests.services.coach import ANA, Coach, another, coaching


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


@pytest.fixture
async def ana(coach: Coach) -> Coach:
    """Ana at the first card of her warm-up."""
    await coach.knows(hour=None)
    await coach.commands("warmup")
    return coach


@pytest.fixture
async def bob(coach: Coach) -> Coach:
    """Bob has nothing open."""
    await coach.knows(hour=None)
    return coach


async def at_a_set(coach: Coach) -> None:
    """On to the first set of a session."""
    await coach.commands("train")
    while (await coach.conversation())["flow"] == "warmup":
        values = [c.value for row in coach.sender.screens[-1].rows for c in row]
        await coach.presses("done" if "done" in values else "glutes")


async def state(coach: Coach) -> tuple[str | None, str]:
    """The open flow, and the message id of the last line shown."""
    return (await coach.conversation())["flow"], coach.sender.ids()[-1]


# --- pain -----------------------------------------------------------------------------------


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


@pytest.mark.parametrize("text", ["8/10", "3 out of 10", "pain 4", "٤/١٠"])
async def test_a_score_out_of_ten_is_pain_and_never_repetitions(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    done = await coach.rows(JOURNAL, kind="SetCompleted")

    await coach.types(text)

    assert await coach.rows(JOURNAL, kind="SetCompleted") == done
    assert await state(coach) == ("pain", "pain-where")


@pytest.mark.parametrize(
    ("text", "line"), [("yes", "pain-number"), ("no", "exercise-glute_bridge.cue-1")]
)
async def test_does_something_hurt_takes_yes_and_no(ana: Coach, text: str, line: str) -> None:
    await ana.types("I feel dizzy")
    asked = ana.sender.ids()
    await ana.types(text)

    assert (asked, ana.sender.ids()[-1]) == (["pain-noticed"], line)


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


# --- emergencies ----------------------------------------------------------------------------


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


async def test_words_that_were_no_emergency_lead_back_to_no_question(ana: Coach) -> None:
    await ana.types("I fainted")
    await ana.presses("mistake")

    assert await state(ana) == (None, "pain-nothing")


async def test_a_label_of_the_health_check_is_no_emergency(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    await coach.hears(Command("health"))
    await coach.presses("again")
    await coach.hears(Typed("3 Fainting"))

    assert (await coach.conversation())["flow"] == "health_check"


# --- consent, places, times -----------------------------------------------------------------


@pytest.mark.parametrize("text", ["yes", "Yeah", "ok", "sure!", "👍", "yes please"])
async def test_yes_at_the_hour_of_a_place_is_yes(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "health_check"


@pytest.mark.parametrize("text", ["no", "nah", "nope"])
async def test_no_at_the_hour_of_a_place_leads_to_the_search(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)
    await coach.types(text)

    assert coach.sender.ids()[-1] in {"zone-search", "converse-still-here"}
    assert (await coach.conversation())["flow"] == "zone"


async def test_consent_in_words_is_consent(coach: Coach) -> None:
    await coach.hears(Command("start"))

    await coach.types("I agree")

    assert (await coach.conversation())["flow"] == "zone"


@pytest.mark.parametrize("text", ["Ireland", "Europe/Dublin", "ireland 🇮🇪"])
async def test_a_country_is_asked_about_by_its_own_hour(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)

    assert coach.sender.ids()[0] == "zone-found"


async def quiet(coach: Coach, *typed: str) -> tuple[time, time]:
    """The quiet hours after these words at their question."""
    await coach.hears(Command("settings"))
    for value in ("times", "quiet"):
        await coach.presses(value)
    for text in typed:
        await coach.types(text)
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    wishes = chat.person.profile.wishes
    return wishes.quiet_from, wishes.quiet_to


@pytest.mark.parametrize(
    ("typed", "hours"),
    [
        (["22 to 7"], (time(22), time(7))),
        (["from 10 to 7"], (time(22), time(7))),
        (["10", "7"], (time(22), time(7))),
        (["9pm", "6:30"], (time(21), time(6, 30))),
        (["٢٣", "٠٦:٣٠"], (time(23), time(6, 30))),
    ],
)
async def test_quiet_hours_are_a_night(
    bob: Coach, typed: list[str], hours: tuple[time, time]
) -> None:
    assert await quiet(bob, *typed) == hours


async def test_most_of_a_day_is_asked_about_before_it_is_quiet(bob: Coach) -> None:
    assert await quiet(bob, "20:00 to 13:00") == (time(22), time(7))
    asked = bob.sender.ids()[0]

    await bob.types("yes")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert asked == "typed-quiet-long"
    assert chat is not None
    assert chat.person.profile.wishes.quiet_to == time(13)


@pytest.mark.parametrize(
    ("zone", "until"),
    [("America/New_York", date(2026, 12, 5)), ("Europe/London", date(2027, 5, 12))],
)
async def test_a_date_is_read_as_the_zone_writes_it(coach: Coach, zone: str, until: date) -> None:
    await coach.knows(another(ANA, zone), hour=None)
    await coach.commands("pause")

    await coach.types("12/5")

    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.paused_until is not None
    assert local_date(chat.person.paused_until, zone) == until


@pytest.mark.parametrize("text", ["8 reps", "only 8", "٨", "8️⃣"])
async def test_a_number_with_words_of_a_set_is_that_number(coach: Coach, text: str) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types(text)

    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before + 1


async def test_too_many_repetitions_are_told_how_many_are_taken(coach: Coach) -> None:
    await coach.knows(hour=None)
    await at_a_set(coach)
    before = len(await coach.rows(JOURNAL, kind="SetCompleted"))

    await coach.types("250 reps")

    assert coach.sender.ids()[0] == "typed-most-reps"
    assert len(await coach.rows(JOURNAL, kind="SetCompleted")) == before
