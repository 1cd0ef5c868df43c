"""Words about health: self-harm, feeling unwell, conditions, and half a pain."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.coaching.person.person import Clearance, Health, Mode, Person
from bot.services.incoming import Command
from bot.storage.database import Database
from bot.storage.rows import conversations
from bot.storage.tables import JOURNAL, REMINDERS
from tests.services.coach import ANA, Coach, coaching
from tests.support.world import NOON, onboarded


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


@pytest.fixture
async def newcomer(coach: Coach) -> Coach:
    """A newcomer at the first list of the health check."""
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.presses("yes")
    return coach


async def flow_of(coach: Coach) -> str | None:
    flow: str | None = (await coach.conversation())["flow"]
    return flow


async def person_of(coach: Coach) -> Person:
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    return chat.person


async def ticks(coach: Coach) -> list[str]:
    """The names of the ticked items on screen."""
    labels = (c.label for row in coach.sender.screens[-1].rows for c in row)
    names = (dict(label.args).get("name") for label in labels if label.id == "button-ticked")
    return [dict(name.args)["name"].id.split(".")[0] for name in names]  # type: ignore[union-attr]


# --- self-harm ------------------------------------------------------------------------------


async def test_words_of_self_harm_name_people_to_talk_to_and_close_nothing(ana: Coach) -> None:
    await ana.types("I want to die")
    named = ana.sender.ids()
    await ana.types("nobody cares")
    again = ana.sender.ids()
    await ana.presses("safe")

    assert (named, again) == (["support"], ["support-still"])
    assert await flow_of(ana) == "warmup"
    assert (await person_of(ana)).profile.lock is None


async def test_words_of_self_harm_are_heard_while_all_is_locked(ana: Coach) -> None:
    await ana.types("I have chest pain")
    await ana.types("I feel suicidal")
    named = ana.sender.ids()
    await ana.presses("safe")

    assert named == ["support"]
    assert ana.sender.ids() == ["emergency-heart"]


async def test_words_of_self_harm_before_consent_leave_nothing_stored(coach: Coach) -> None:
    await coach.hears(Command("start"))
    await coach.types("i want to hurt myself")

    assert coach.sender.ids() == ["support"]
    assert await flow_of(coach) is None


async def test_words_of_self_harm_at_the_health_check(newcomer: Coach) -> None:
    await newcomer.types("i want to kill myself")

    assert newcomer.sender.ids() == ["support"]


# --- feeling unwell -------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["I feel dizzy", "i'm going to throw up"])
async def test_feeling_unwell_ends_the_practice_of_the_day(ana: Coach, text: str) -> None:
    await ana.types(text)
    asked = ana.sender.ids()
    await ana.types("no")
    await ana.types("I feel better")
    await ana.commands("warmup")
    warm_up = ana.sender.ids()
    await ana.commands("train")

    assert asked == ["unwell", "unwell-call"]
    assert warm_up == ana.sender.ids() == ["training-none-stopped"]
    chat = await ana.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.session is None


async def test_feeling_unwell_at_a_pain_question_is_heard(ana: Coach) -> None:
    await ana.types("my knee hurts")
    await ana.types("now I feel dizzy")

    assert ana.sender.ids()[-2:] == ["unwell", "unwell-call"]


async def test_feeling_unwell_leads_on_to_pain_and_to_the_emergency(ana: Coach) -> None:
    await ana.types("I feel dizzy")
    await ana.presses("heart")

    assert ana.sender.ids() == ["emergency-heart"]


async def test_feeling_unwell_before_the_plan_is_answered_and_the_plan_goes_on(
    newcomer: Coach,
) -> None:
    await newcomer.types("feeling woozy")

    assert newcomer.sender.ids()[:2] == ["unwell-early", "health-check-general"]


# --- conditions -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("I am pregnant", ["health-G6"]),
        ("type 2 diabetes", ["health-G4"]),
        ("high blood pressure", ["health-G1"]),
        ("I'm not pregnant but I have asthma", ["health-G4"]),
        ("hip surgery last spring, and a stroke before that", ["health-G1", "health-G5"]),
        ("I get dizzy spells", ["health-G3"]),
    ],
)
async def test_a_condition_typed_at_the_lists_ticks_its_item(
    newcomer: Coach, text: str, items: list[str]
) -> None:
    await newcomer.types(text)

    assert newcomer.sender.ids()[0] == "health-check-noted"
    assert await ticks(newcomer) == items


async def test_back_trouble_typed_at_the_list_of_the_back_is_its_answer(newcomer: Coach) -> None:
    await newcomer.presses("continue")
    await newcomer.types("my lower back hurts since March")

    assert newcomer.sender.ids()[0] == "health-check-noted"
    assert await ticks(newcomer) == ["health-B0"]


async def test_another_pain_typed_at_the_lists_is_put_off(newcomer: Coach) -> None:
    await newcomer.types("my knee hurts")

    assert newcomer.sender.ids()[0] == "typed-pain-before-plan"


async def test_a_denied_condition_ticks_nothing(newcomer: Coach) -> None:
    await newcomer.types("I'm not pregnant")

    assert newcomer.sender.ids()[0] != "health-check-noted"


async def test_a_condition_typed_elsewhere_opens_the_health_check_with_its_item(
    ana: Coach,
) -> None:
    await ana.types("I have diabetes")

    assert ana.sender.ids()[0] == "health-check-noted"
    assert await ticks(ana) == ["health-G4"]
    assert await flow_of(ana) == "health_check"


async def test_a_condition_typed_before_the_health_check_is_put_off(coach: Coach) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")
    await coach.types("I am pregnant")

    assert coach.sender.ids()[:2] == ["typed-health-before-plan", "zone-guess"]


async def test_a_false_alarm_gives_the_ticks_of_the_health_check_back(newcomer: Coach) -> None:
    await newcomer.types("I am pregnant")
    await newcomer.presses("continue")
    await newcomer.types("7")
    await newcomer.types("I nearly fainted")
    await newcomer.presses("mistake")
    second = newcomer.sender.ids()[0], await ticks(newcomer)
    await newcomer.presses("back")

    assert second == ("health-check-back", ["health-G7"])
    assert await ticks(newcomer) == ["health-G6"]


async def test_a_score_that_was_typed_is_said_back_before_the_next_question(ana: Coach) -> None:
    await ana.types("8/10")

    assert ana.sender.ids()[0] == "typed-pain-so-far"
    assert ana.sender.ids()[-1] == "pain-where"


# --- while locked ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("stop", "typed-stop-early"),
        ("A doctor says it's OK", "health-check-who"),
        ("What I answered", "emergency-since"),
        ("by mistake", "emergency-paused"),
        ("no", "emergency-paused"),
        ("ok", "emergency-paused"),
        ("delete my data", "erasure-erase-ask"),
        ("cant breathe", "emergency-heart"),
    ],
)
async def test_words_while_locked(ana: Coach, text: str, line: str) -> None:
    await ana.types("I have chest pain")
    await ana.types(text)

    shown = {ana.sender.ids()[0], ana.sender.ids(-2)[0]}  # the advice follows a side answer
    assert line in shown
    assert (await person_of(ana)).profile.lock is not None


async def test_the_advice_while_locked_is_never_the_same_twice_in_a_row(ana: Coach) -> None:
    await ana.types("I have chest pain")
    said = []
    for _ in range(3):
        await ana.types("hello")
        said += ana.sender.ids()

    assert said == ["emergency-paused", "emergency-paused-2", "emergency-paused"]


async def test_an_emergency_is_heard_at_every_question_that_is_open_while_locked(
    ana: Coach,
) -> None:
    await ana.types("I have chest pain")
    for command, question in (("health", "emergency-heart"), ("delete", "erasure-erase-ask")):
        await ana.commands(command)
        assert question in {*ana.sender.ids(), *ana.sender.ids(-2)}
        await ana.types("cant breathe")
        assert ana.sender.ids()[0] == "emergency-heart"
    await ana.presses("ok")
    assert ana.sender.ids()[0] == "health-check-who"

    for text in ("chest pain", "cant breathe", "numb between my legs"):
        await ana.types(text)
        assert ana.sender.ids()[0].startswith("emergency-"), text

    await ana.presses("ok")
    await ana.commands("train")
    assert ana.sender.ids()[0] == "emergency-heart"


async def test_another_sign_while_locked_gets_its_own_advice(ana: Coach) -> None:
    await ana.types("I'm numb between my legs")
    assert ana.sender.ids()[0] == "emergency-nerves"

    await ana.types("I have chest pain")
    assert ana.sender.ids()[0] == "emergency-heart"

    await ana.presses("mistake")
    assert (await person_of(ana)).profile.lock is None


async def test_keeping_everything_while_locked_leads_back_to_the_advice(ana: Coach) -> None:
    await ana.types("I have chest pain")
    await ana.commands("delete")
    await ana.presses("keep")

    assert ana.sender.ids() == ["emergency-heart"]
    assert await flow_of(ana) == "emergency"


# --- a pain that was not told to its end ----------------------------------------------------


async def pains(coach: Coach) -> int:
    return len(await coach.rows(JOURNAL, kind="PainReported"))


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("my left knee hurts, 7/10", "warmup"),
        ("knee hurts", "train"),
        ("8/10", "pause"),
        ("sharp pain", "plan"),
        ("hip pain 3/10", "settings"),
        ("4/10", "start"),
    ],
)
async def test_a_stated_pain_is_recorded_whichever_way_its_questions_are_left(
    ana: Coach, text: str, command: str
) -> None:
    await ana.types(text)
    before = await pains(ana)
    await ana.commands(command)

    assert (before, await pains(ana)) == (0, 1)


async def test_a_stated_pain_counts_before_what_is_begun_next(ana: Coach) -> None:
    await ana.types("my left knee hurts, 7/10")
    await ana.commands("train")

    assert "training-none-stopped" in ana.sender.ids() or "pain-waiting" in ana.sender.ids()


async def test_signs_of_an_emergency_are_asked_about_before_what_was_sent(ana: Coach) -> None:
    await ana.types("my lower back hurts 8/10")
    await ana.commands("warmup")

    assert ana.sender.ids()[0] == "pain-signs"


async def test_a_pain_button_without_any_answer_says_nothing(ana: Coach) -> None:
    await ana.presses("hurts")
    await ana.commands("plan")

    assert await pains(ana) == 0


async def test_a_pain_that_nobody_answers_counts_after_a_while(ana: Coach) -> None:
    await ana.types("my left knee hurts, 7/10")
    await ana.ticks(timedelta(minutes=16))

    assert await pains(ana) == 1


async def test_after_a_stop_outside_of_practice_nothing_is_offered_that_day(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.types("sharp pain in my hip, 9/10")
    stopped = coach.sender.ids()
    await coach.commands("train")
    session = coach.sender.ids()
    await coach.commands("warmup")

    assert "pain-stop-day" in stopped
    assert session == coach.sender.ids() == ["training-none-stopped"]


async def test_a_slip_wakes_no_reminder_of_somebody_whose_answers_block(coach: Coach) -> None:
    blocked = Health(NOON.date(), clearance=Clearance(mode=Mode.BLOCKED))
    await coach.knows(onboarded(NOON).with_profile(health=blocked))
    await coach.types("I have chest pain")

    await coach.presses("mistake")

    assert {row["resting"] for row in await coach.rows(REMINDERS)} == {"health"}
