"""Answers in other words than a button's, and questions about a question, in each language."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.coaching.person.person import Profile
from bot.services.incoming import Command
from bot.storage.database import Database
from bot.storage.rows import conversations
from bot.value import replace
from tests.services.coach import ANA, Coach, another, coaching

LANGUAGES = ("en", "es", "pt-BR", "ru", "de", "fa")


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


async def speaks(coach: Coach, language: str) -> None:
    await coach.knows(replace(another(ANA), language=language), hour=None)


async def at_level(coach: Coach, language: str) -> None:
    await speaks(coach, language)
    await coach.goes("plan_questions", "level")


async def profile(coach: Coach) -> Profile:
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    return chat.person.profile


async def open_step(coach: Coach) -> str:
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    return type(chat.conversation.state).__name__


BEGINNERS = {
    "en": [
        "beginner",
        "never",
        "a bit",
        "not sure",
        "no idea",
        "neither",
        "I'm new to this",
        "I don't remember",
    ],
    "es": [
        "principiante",
        "nunca",
        "un poco",
        "no estoy seguro",
        "ni idea",
        "ninguno",
        "no me acuerdo",
    ],
    "pt-BR": ["iniciante", "nunca", "um pouco", "não tenho certeza", "nenhum", "não lembro"],
    "ru": [
        "новичок",
        "никогда",
        "немного",
        "не уверена",
        "без понятия",
        "ни то ни другое",
        "не помню",
    ],
    "de": [
        "Anfänger",
        "noch nie",
        "ein bisschen",
        "bin mir nicht sicher",
        "keins von beiden",
        "weiß ich nicht",
    ],
    "fa": ["مبتدی", "هیچ‌وقت", "یه کم", "مطمئن نیستم", "نمی‌دونم", "هیچ‌کدام", "یادم نیست"],
}
TRAINED = {
    "en": ["loads", "yes, a lot", "for years", "advanced"],
    "es": ["mucho", "sí, claro", "desde hace años"],
    "pt-BR": ["muito", "sim, claro", "há anos"],
    "ru": ["много", "да, конечно", "много лет"],
    "de": ["viel", "ja klar", "seit Jahren"],
    "fa": ["خیلی زیاد", "بله", "همیشه"],
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_level_is_understood_in_other_words(coach: Coach, language: str) -> None:
    found = {}
    for level, texts in (("beginner", BEGINNERS), ("intermediate", TRAINED)):
        for text in texts[language]:
            await at_level(coach, language)
            await coach.types(text)
            found[text] = (await open_step(coach), (await profile(coach)).level, level)

    wrong = {text: each for text, each in found.items() if each[0] == "AtLevel"}
    assert wrong == {}
    assert {text: each for text, each in found.items() if each[1] != each[2]} == {}


ASKED = {
    "en": ["why do you ask", "what is that", "how do I do this", "no idea", "skip"],
    "es": ["por qué preguntas", "qué es eso", "cómo se hace esto", "da igual", "saltar"],
    "pt-BR": ["por que você pergunta", "o que é isso", "como assim", "tanto faz", "pular"],
    "ru": ["зачем ты спрашиваешь", "что это такое", "как это делать", "хз", "пропустить"],
    "de": ["warum fragst du", "was ist das", "wie geht das", "egal", "überspringen"],
    "fa": ["چرا می‌پرسی", "یعنی چی", "چطوری انجامش بدم", "فرقی نمی‌کنه", "رد کن"],
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_asks_back_is_told_why_a_question_is_asked(coach: Coach, language: str) -> None:
    told = {}
    for text in ASKED[language]:
        await speaks(coach, language)
        await coach.commands("health")
        await coach.presses("again")
        await coach.types(text)
        told[text] = (coach.sender.ids()[0], await open_step(coach))

    assert set(told.values()) == {("typed-about-health", "AtGeneral")}, told


WAIT = {
    "en": ["wait", "hang on", "later"],
    "es": ["espera", "luego"],
    "pt-BR": ["espera", "depois"],
    "ru": ["подожди", "потом"],
    "de": ["warte", "später"],
    "fa": ["صبر کن", "بعداً"],
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_who_wants_to_wait_leaves_the_question_open(coach: Coach, language: str) -> None:
    said = {}
    for text in WAIT[language]:
        await at_level(coach, language)
        await coach.types(text)
        said[text] = (coach.sender.ids()[0].rpartition("-")[0], await open_step(coach))

    assert set(said.values()) == {("talk-wait", "AtLevel")}, said


PARTS_OF_THE_DAY = {
    "en": ["in the evening", "this evening", "tonight", "in the morning"],
    "es": ["por la tarde", "por la noche", "a la tarde", "por la mañana"],
    "pt-BR": ["à tarde", "de noite", "à noite", "de manhã"],
    "ru": ["вечером", "утром"],
    "de": ["abends", "am Abend", "morgens"],
    "fa": ["عصر", "شب", "صبح"],
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_part_of_the_day_is_no_later_where_an_hour_is_asked(
    coach: Coach, language: str
) -> None:
    said = {}
    for text in PARTS_OF_THE_DAY[language]:
        await speaks(coach, language)
        await coach.goes("plan_questions", "hour")
        await coach.types(text)
        said[text] = (coach.sender.ids()[:2], await open_step(coach))

    wrong = {
        text: (ids, step)
        for text, (ids, step) in said.items()
        if "typed-takes-time" not in ids or step != "AtWarmUpTime"
    }
    assert wrong == {}


MISTAKES = {
    "en": ["I made a mistake", "wrong answer"],
    "es": ["me equivoqué", "respuesta equivocada"],
    "pt-BR": ["errei", "foi engano"],
    "ru": ["я ошиблась", "не то нажал"],
    "de": ["ich hab mich vertan", "falsche Antwort"],
    "fa": ["اشتباه کردم", "جواب اشتباه"],
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_mistake_leads_one_question_back(coach: Coach, language: str) -> None:
    for text in MISTAKES[language]:
        await speaks(coach, language)
        await coach.goes("plan_questions", "week")
        await coach.presses("other")
        before = await open_step(coach)
        await coach.types(text)
        assert (before, await open_step(coach)) == ("AtDays", "AtWeek"), text


async def test_a_mistake_that_cannot_be_taken_back_is_told_so(coach: Coach) -> None:
    await speaks(coach, "en")
    await coach.commands("delete")
    await coach.types("I made a mistake")

    assert coach.sender.ids()[0] == "talk-undo-1"


async def at_felt(coach: Coach, language: str) -> None:
    await speaks(coach, language)
    await coach.commands("warmup")
    await coach.presses("done")
    assert await open_step(coach) == "AtWarmUpFelt"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "how do I do this"),
        ("es", "cómo se hace esto"),
        ("pt-BR", "como se faz isso"),
        ("ru", "как это делать"),
        ("de", "wie mache ich das"),
        ("fa", "چطوری انجامش بدم"),
    ],
)
async def test_how_it_goes_is_shown_at_the_question_after_a_set(
    coach: Coach, language: str, text: str
) -> None:
    await at_felt(coach, language)
    await coach.types(text)

    assert "how-to-title" in [*coach.sender.ids(-1), *coach.sender.ids(-2)]
    assert await open_step(coach) == "AtWarmUpFelt"


async def test_the_back_is_the_low_back_where_it_is_asked_where_it_was_felt(coach: Coach) -> None:
    await at_felt(coach, "en")
    await coach.types("my back")

    assert (await coach.conversation())["flow"] == "pain"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "thighs"),
        ("es", "los muslos"),
        ("pt-BR", "coxa"),
        ("de", "Oberschenkel"),
        ("fa", "ران"),
    ],
)
async def test_a_word_for_the_whole_thigh_says_neither_front_nor_back(
    coach: Coach, language: str, text: str
) -> None:
    await at_felt(coach, language)
    await coach.types(text)

    assert await open_step(coach) == "AtWarmUpFelt"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "don't delete"),
        ("es", "no borres nada"),
        ("pt-BR", "não apaga"),
        ("ru", "не удаляй"),
        ("de", "bitte nicht löschen"),
        ("fa", "پاک نکن"),
    ],
)
async def test_who_says_not_to_delete_keeps_everything(
    coach: Coach, language: str, text: str
) -> None:
    await speaks(coach, language)
    await coach.commands("delete")
    await coach.types(text)

    assert coach.sender.ids()[0] == "erasure-kept-all"


@pytest.mark.parametrize("text", ["later", "not sure", "skip", "wait", "hmm"])
async def test_nothing_that_is_no_clear_yes_erases(coach: Coach, text: str) -> None:
    await speaks(coach, "en")
    await coach.hears(Command("delete"))
    await coach.types(text)

    assert await coach.database.transaction(conversations.read, ANA) is not None


async def test_a_question_about_the_words_of_a_plan_are_not_its_words(coach: Coach) -> None:
    await speaks(coach, "en")
    await coach.goes("plan_questions", "anchor")
    await coach.presses("own")
    await coach.types("why do you ask?")
    told = (coach.sender.ids()[0], await open_step(coach))
    await coach.types("after feeding the cat")

    assert told == ("typed-about-anchor", "AtHabitAnchor")
    assert (await profile(coach)).habit_anchor_words == "after feeding the cat"


@pytest.mark.parametrize("text", ["none", "nothing", "no"])
async def test_none_left_is_a_number_of_repetitions(coach: Coach, text: str) -> None:
    await speaks(coach, "en")
    await coach.commands("train")
    for _ in range(30):
        if coach.sender.ids()[-1] == "check-in-rir":
            break
        values = [c.value for row in coach.sender.screens[-1].rows for c in row]
        await coach.presses(next(v for v in ("glutes", "done", "skip", "start") if v in values))
    asked = coach.sender.ids()[-1]
    await coach.types(text)

    assert asked == "check-in-rir"
    assert coach.sender.ids()[-1] != "check-in-rir"
