"""Free questions at a card, in each language: it stays open."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import time

import pytest

from bot.flows.turn import Go
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


HOW_LONG = {
    "en": ["how long will it take", "how much longer?", "how many sets left"],
    "es": ["¿cuánto falta?", "cuánto dura", "¿cuántas series quedan?"],
    "pt-BR": ["quanto tempo falta?", "falta muito?", "quantas séries faltam"],
    "ru": ["сколько ещё?", "долго ещё", "сколько подходов осталось"],
    "de": ["wie lange noch?", "wie lange dauert das", "wie viele Sätze noch"],
    "fa": ["چقدر مونده؟", "چقدر طول می‌کشه", "چند ست مونده"],
}
CARDS = {"warmup": "normal", "training": "warmed:normal"}


async def at_card(coach: Coach, language: str, flow: str) -> None:
    await speaks(coach, language)
    await coach.goes(flow, CARDS[flow])
    assert (await coach.conversation())["flow"] == flow


@pytest.mark.parametrize("flow", CARDS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_how_much_is_left_is_answered_at_a_card_that_stays_open(
    coach: Coach, language: str, flow: str
) -> None:
    await at_card(coach, language, flow)
    before = await coach.conversation()
    said = []
    for text in HOW_LONG[language]:
        await coach.types(text)
        said += coach.sender.ids()

    assert said == ["typed-left"] * len(HOW_LONG[language])
    assert (await coach.conversation())["revision"] == before["revision"]


ANOTHER_HOUR = {
    "en": ("make it 8pm instead", "can we move it to the evening"),
    "es": ("mejor a las 8 de la noche", "podemos pasarlo a la noche"),
    "pt-BR": ("melhor às 20h", "dá pra passar para a noite?"),
    "ru": ("давай в 8 вечера", "можно перенести на вечер"),
    "de": ("lieber um 20 Uhr", "können wir das auf den Abend verschieben"),
    "fa": ("بذارش ساعت ۸ شب", "بندازیمش شب"),
}
QUESTIONS = {
    "warmup": ("plan-questions-hour", "plan_questions"),
    "training": ("session-times-hour", "session_times"),
}


@pytest.mark.parametrize("flow", CARDS)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_another_hour_is_asked_about_with_that_hour_filled_in(
    coach: Coach, language: str, flow: str
) -> None:
    at_eight, in_the_evening = ANOTHER_HOUR[language]
    question, settings = QUESTIONS[flow]
    await at_card(coach, language, flow)
    before = await coach.conversation()

    await coach.types(at_eight)
    asked, card = coach.sender.screens[-2:]
    *hours, other = [choice.go for row in asked.rows for choice in row]
    assert coach.sender.ids(-2) == [question]
    assert [hours, other] == [[Go(settings, "hour-20:00")], Go(settings, "hour")]
    assert {choice.value for row in card.rows for choice in row} >= {"done", "hurts"}
    assert (await coach.conversation())["revision"] == before["revision"]

    await coach.types(in_the_evening)
    *hours, other = [c.go for row in coach.sender.screens[-2].rows for c in row]
    assert Go(settings, "hour-18:00") in hours
    assert Go(settings, "hour-08:00") not in hours


@pytest.mark.parametrize("flow", CARDS)
async def test_the_hour_that_was_filled_in_is_taken_at_a_tap(coach: Coach, flow: str) -> None:
    await at_card(coach, "en", flow)
    await coach.goes(QUESTIONS[flow][1], "hour-20:00")

    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat is not None
    kept = chat.person.profile
    at = kept.warmup_at if flow == "warmup" else kept.training_at
    assert (at, (await coach.conversation())["flow"]) == (time(20), None)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "make it eight"),
        ("en", "make it 20 min"),
        ("de", "lieber 15 Minuten"),
        ("en", "8pm"),
    ],
)
async def test_a_count_or_an_hour_alone_asks_for_no_other_hour(
    coach: Coach, language: str, text: str
) -> None:
    await at_card(coach, language, "training")
    await coach.types(text)

    assert coach.sender.ids()[0] == "typed-unclear-1"
