"""Answers that have to be clear: a sign of an emergency, health, no pain, consent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta

import pytest

from bot.coaching.events import PainReported
from bot.coaching.message import msg
from bot.coaching.rules.context import WARNING_KINDS
from bot.flows.health_check.steps import AtFollowUp
from bot.storage.database import Database
from bot.storage.rows import conversations, journal
from bot.value import replace
from tests.services.coach import ANA, Coach, another, app, coaching
from tests.support.world import catalogue

A_DAY = timedelta(days=1)


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


async def speaks(coach: Coach, language: str) -> None:
    await coach.knows(replace(another(ANA), language=language), hour=None)


async def state(coach: Coach) -> object:
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    return chat.conversation.state


async def step(coach: Coach) -> str:
    return type(await state(coach)).__name__


# --- signs of an emergency ------------------------------------------------------------------

WEAK = [
    *(("en", text) for text in ("ok", "sure", "go on", "👍", "ok thanks")),
    *(("es", text) for text in ("ok", "vale", "claro", "ajá")),
    *(("pt-BR", text) for text in ("ok", "beleza", "tá bom")),
    *(("ru", text) for text in ("ок", "ok", "ладно", "понятно")),
    *(("de", text) for text in ("ok", "klar", "alles klar")),
    *(("fa", text) for text in ("ok", "باشه", "اوکی")),
]
CLEAR = [
    ("en", "yes"),
    ("en", "ok, yes"),
    ("es", "sí"),
    ("pt-BR", "sim"),
    ("ru", "да"),
    ("de", "ja"),
    ("fa", "بله"),
]


async def at_signs(coach: Coach, language: str) -> None:
    await speaks(coach, language)
    await coach.goes("pain", "stated:8,low_back,,sharp")
    assert await step(coach) == "PainSigns"


async def at_signs_of_a_morning(coach: Coach, language: str) -> None:
    await speaks(coach, language)
    await coach.goes("morning", "slip")
    assert await step(coach) == "MorningSigns"


@pytest.mark.parametrize("reach", [at_signs, at_signs_of_a_morning])
@pytest.mark.parametrize(("language", "text"), WEAK)
async def test_a_weak_yes_is_no_sign_of_an_emergency(
    coach: Coach, language: str, text: str, reach: Callable[[Coach, str], Awaitable[None]]
) -> None:
    await reach(coach, language)
    open_before = await step(coach)
    await coach.types(text)

    assert (await step(coach), coach.sender.ids()[-1]) == (open_before, "pain-sign-4")


@pytest.mark.parametrize(("language", "text"), CLEAR)
async def test_a_clear_yes_is_a_sign_of_an_emergency(
    coach: Coach, language: str, text: str
) -> None:
    await at_signs(coach, language)
    await coach.types(text)

    assert (await coach.conversation())["flow"] == "emergency"


# --- questions behind a tick of the health check --------------------------------------------

#: A yes there stands for an answer that opens something, or closes everything.
ASKED_BEHIND = {"G3": "G3", "G6": "G6", "B5": "B0"}


def test_every_follow_up_with_a_yes_is_tried() -> None:
    locale = another(ANA).locale
    labels = {
        item.id: [app().label(msg(f"{item.label}-{a.id}.button"), locale) for a in item.answers]
        for item in catalogue().screening
        if item.follow_up
    }

    assert {item for item, names in labels.items() if "Yes" in names} == ASKED_BEHIND.keys()


async def at_follow_up(coach: Coach, language: str, item: str) -> AtFollowUp:
    await speaks(coach, language)
    await coach.goes("health_check", f"tick:{ASKED_BEHIND[item]}")
    await coach.presses("continue")
    await coach.presses("continue")
    if await step(coach) == "AtMoreBack":
        for value in (f"tick-{item}", "continue", "2"):
            await coach.presses(value)
    reached = await state(coach)
    assert isinstance(reached, AtFollowUp)
    return reached


@pytest.mark.parametrize("item", ASKED_BEHIND)
@pytest.mark.parametrize("language", ["en", "es", "pt-BR", "ru", "de", "fa"])
async def test_a_weak_yes_behind_a_tick_is_asked_again(
    coach: Coach, language: str, item: str
) -> None:
    before = await at_follow_up(coach, language, item)
    texts = [text for tongue, text in WEAK if tongue == language]
    answered = {}
    for text in texts:
        await coach.types(text)
        answered[text] = (await state(coach), coach.sender.ids()[-1])

    asked = f"health-{item}-question"
    assert answered == dict.fromkeys(texts, (before, asked))


@pytest.mark.parametrize("item", ASKED_BEHIND)
@pytest.mark.parametrize(("language", "text"), CLEAR)
async def test_a_clear_yes_behind_a_tick_is_taken(
    coach: Coach, language: str, text: str, item: str
) -> None:
    await at_follow_up(coach, language, item)
    await coach.types(text)

    assert await step(coach) == "AtMeaning"


# --- a pain that was stated -----------------------------------------------------------------

SHARP = {
    "en": "sharp",
    "es": "punzante",
    "pt-BR": "pontada",
    "ru": "острая",
    "de": "stechend",
    "fa": "تیز",
}
NO = {"en": "no", "es": "no", "pt-BR": "não", "ru": "нет", "de": "nein", "fa": "نه"}


@pytest.mark.parametrize("language", NO)
@pytest.mark.parametrize(
    ("stated", "asked"),
    [(",knee,,", "pain-number"), (",,,sharp", "pain-number"), ("4,,,", "pain-where")],
)
async def test_a_no_drops_nothing_of_a_pain_that_was_stated(
    coach: Coach, language: str, stated: str, asked: str
) -> None:
    await speaks(coach, language)
    await coach.goes("pain", f"stated:{stated}")
    before = await state(coach)
    await coach.types(NO[language])

    assert (await state(coach), coach.sender.ids()[-1]) == (before, asked)


@pytest.mark.parametrize("language", NO)
async def test_a_no_takes_back_a_pain_of_which_nothing_was_stated(
    coach: Coach, language: str
) -> None:
    await speaks(coach, language)
    await coach.goes("pain")
    await coach.types(NO[language])

    assert coach.sender.ids() == ["pain-nothing"]


async def test_a_pain_that_was_stated_is_taken_back_by_its_button(coach: Coach) -> None:
    await speaks(coach, "en")
    await coach.types("my knee hurts")
    await coach.types("tapped by mistake")

    assert coach.sender.ids() == ["pain-nothing"]


async def pains(coach: Coach) -> list[PainReported]:
    kept = await coach.database.transaction(journal.read, ANA, coach.clock.now - A_DAY)
    return [each.event for each in kept if isinstance(each.event, PainReported)]


@pytest.mark.parametrize("language", SHARP)
async def test_a_0_after_the_kind_ends_the_questions_as_no_pain(
    coach: Coach, language: str
) -> None:
    await speaks(coach, language)
    await coach.goes("pain")
    await coach.types(SHARP[language])
    assert await step(coach) == "PainNumber"
    await coach.types("0")

    assert (coach.sender.ids(), await pains(coach)) == (["pain-nothing"], [])


async def test_a_0_after_the_kind_goes_back_to_what_was_open(coach: Coach) -> None:
    await speaks(coach, "en")
    await coach.goes("warmup", "normal")
    open_before = await step(coach)
    await coach.presses("hurts")
    await coach.types("sharp")
    await coach.types("0")

    assert (await step(coach), await pains(coach)) == (open_before, [])


@pytest.mark.parametrize("kind", sorted(WARNING_KINDS))
async def test_a_0_after_a_kind_that_counts_at_any_number_is_a_pain(
    coach: Coach, kind: str
) -> None:
    await speaks(coach, "en")
    await coach.goes("pain", f"stated:,,,{kind}")
    await coach.types("0")
    await coach.presses("knee")

    assert [(each.number, each.pain_class) for each in await pains(coach)] == [(0, "stop")]


@pytest.mark.parametrize("argument", ["stated:,low_back,,sharp", "felt:low_back", "felt:knees"])
async def test_a_0_of_the_low_back_or_after_a_set_is_judged(coach: Coach, argument: str) -> None:
    await speaks(coach, "en")
    await coach.goes("pain", argument)
    await coach.types("0")
    if await step(coach) == "PainLike":
        await coach.presses("ache")

    assert [each.number for each in await pains(coach)] == [0]


@pytest.mark.parametrize("stated", ["0,,,", "0,knee,,"])
async def test_whoever_said_0_has_a_way_back_while_the_kind_is_not_known(
    coach: Coach, stated: str
) -> None:
    await speaks(coach, "en")
    await coach.goes("pain", f"stated:{stated}")
    await coach.presses("mistake")

    assert (coach.sender.ids(), await pains(coach)) == (["pain-nothing"], [])


@pytest.mark.parametrize("language", NO)
async def test_a_no_after_a_mere_0_takes_it_back(coach: Coach, language: str) -> None:
    await speaks(coach, language)
    await coach.goes("pain", "stated:0,,,")
    await coach.types(NO[language])

    assert (coach.sender.ids(), await pains(coach)) == (["pain-nothing"], [])


# --- consent --------------------------------------------------------------------------------

WAIT = {
    "en": ["wait", "one moment"],
    "es": ["espera", "un momento"],
    "pt-BR": ["espera", "um momento"],
    "ru": ["подожди", "минутку"],
    "de": ["warte", "moment mal"],
    "fa": ["صبر کن", "یه لحظه"],
}
YES = {"en": "ok, yes", "es": "sí", "pt-BR": "sim", "ru": "да", "de": "ja", "fa": "بله"}


async def at_consent(coach: Coach, language: str) -> None:
    await coach.knows(replace(another(ANA), language=language, consent=None), hour=None)
    await coach.goes("onboarding")
    assert await step(coach) == "AtGreeting"


@pytest.mark.parametrize("language", WAIT)
async def test_who_wants_to_wait_declines_no_consent(coach: Coach, language: str) -> None:
    said = {}
    for text in WAIT[language]:
        await at_consent(coach, language)
        await coach.types(text)
        said[text] = (coach.sender.ids()[0].rpartition("-")[0], await step(coach))

    assert set(said.values()) == {("talk-wait", "AtGreeting")}, said


@pytest.mark.parametrize("language", YES)
async def test_a_yes_after_consent_was_declined_asks_for_it_again(
    coach: Coach, language: str
) -> None:
    await at_consent(coach, language)
    await coach.types(NO[language])
    declined = coach.sender.ids()
    await coach.types(YES[language])

    assert declined == ["onboarding-without-consent"]
    assert await step(coach) == "AtGreeting"


@pytest.mark.parametrize(("language", "text"), [*WEAK, ("en", "ok yeah")])
async def test_a_weak_yes_after_consent_was_declined_is_told_how_to_start(
    coach: Coach, language: str, text: str
) -> None:
    await at_consent(coach, language)
    await coach.types(NO[language])
    said = []
    for _ in range(2):
        await coach.types(text)
        said.append((coach.sender.ids()[0], await step(coach)))

    assert said == [("onboarding-declined", "NoneType")] * 2


START = {
    "en": ["start", "I agree", "I've changed my mind"],
    "es": ["empezar", "acepto"],
    "pt-BR": ["começar", "eu aceito"],
    "ru": ["начать", "я согласен"],
    "de": ["starten", "ich stimme zu"],
    "fa": ["شروع", "موافقم"],
}


@pytest.mark.parametrize("language", START)
async def test_who_wants_to_start_after_a_decline_is_asked_for_consent_again(
    coach: Coach, language: str
) -> None:
    reached = {}
    for text in START[language]:
        await at_consent(coach, language)
        await coach.types(NO[language])
        await coach.types("ok")
        await coach.types(text)
        reached[text] = await step(coach)

    assert set(reached.values()) == {"AtGreeting"}, reached


async def test_the_command_asks_for_consent_again_after_a_decline(coach: Coach) -> None:
    await coach.commands("start")
    await coach.types("no")
    await coach.types("ok")
    assert coach.sender.ids()[0] == "onboarding-declined"

    await coach.commands("start")

    assert await step(coach) == "AtGreeting"


# --- pain before the plan -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("has_answered", "line"), [(False, "typed-pain-before-plan"), (True, "typed-pain-in-plan")]
)
async def test_pain_before_the_plan_names_the_health_questions_only_where_they_come(
    coach: Coach, *, has_answered: bool, line: str
) -> None:
    ana = replace(another(ANA), onboarded_at=None)
    if not has_answered:
        ana = replace(ana, profile=replace(ana.profile, health=None))
    await coach.knows(ana, hour=None)
    await coach.goes("plan_questions", "level")
    await coach.types("my knee hurts")

    assert ana.profile.health is not None or not has_answered
    assert coach.sender.ids()[0] == line
