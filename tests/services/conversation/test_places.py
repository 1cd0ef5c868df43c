"""The place of a session in words, in every language."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.person.person import SecondPlace
from bot.flows.training.steps import AtTrainingPlace
from bot.flows.turn import Typed
from bot.services.incoming import Command
from bot.storage.database import Database
from bot.storage.rows import conversations
from bot.value import replace
from tests.services.coach import Coach, another, coaching

GYM = SecondPlace(frozenset({Equipment.BENCH}))
WORDS = {
    "en": ("I'm at home", "at the gym"),
    "es": ("estoy en casa", "estoy en el gimnasio"),
    "pt-BR": ("tô em casa", "na academia"),
    "ru": ("я дома", "в зале"),
    "de": ("zu Hause", "ich bin im Studio"),
    "fa": ("خونه‌ام", "باشگاهم"),
}


@pytest.fixture
async def coach(sqlite: Database) -> AsyncIterator[Coach]:
    async with coaching(sqlite) as made:
        yield made


async def test_where_somebody_trains_may_be_typed(coach: Coach) -> None:
    numbers, not_understood = count(1_000), []
    for language, texts in WORDS.items():
        for place, text in zip(("home", "gym"), texts, strict=True):
            who = replace(another(next(numbers)), language=language)
            await coach.knows(who.with_profile(second_place=GYM), hour=None)
            await coach.hears(Command("train"), who.id)
            asked = await coach.database.transaction(conversations.read, who.id)
            assert asked
            assert asked.conversation.state == AtTrainingPlace("normal")

            await coach.hears(Typed(text), who.id)

            chat = await coach.database.transaction(conversations.read, who.id)
            progress = chat.session.progress if chat and chat.session else None
            if getattr(progress, "leads_to", None) != f"normal.{place}":
                not_understood.append((language, text))
    assert not_understood == []
