"""Consent, the place somebody lives at and their equipment can be typed."""

from __future__ import annotations

import asyncio
import random

import pytest

from bot.content.places.near_names import NearNames
from bot.flows.settings.time_zone_screens import AtNamesakes, AtPlace, AtSearch
from bot.flows.turn import Go, Shared, Typed
from bot.services.incoming import Arrival, Command
from bot.storage.rows import conversations
from tests.content.test_near_names import mistyped, near_names
from tests.services.coach import ANA, Coach, another
from tests.services.conversation.typed.open_flow import state


@pytest.mark.parametrize("text", ["I agree", "yes", "ok, I agree", "I'm 18+ and I agree"])
async def test_consent_in_words_is_consent(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "zone"


@pytest.mark.parametrize("text", ["ok", "sure", "👍", "okay fine"])
async def test_a_bare_ok_is_no_consent_and_is_asked_again(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))

    await coach.types(text)

    assert (await coach.conversation())["flow"] == "onboarding"
    assert coach.sender.ids()[0] == "typed-unclear-1"


@pytest.mark.parametrize(
    "text", ["yes", "Yeah", "ok", "sure!", "👍", "yes please", "yes, that's right"]
)
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

    assert coach.sender.ids()[-1] in {"zone-search", "typed-unclear-1"}
    assert (await coach.conversation())["flow"] == "zone"


@pytest.mark.parametrize("text", ["Ireland", "Europe/Dublin", "ireland 🇮🇪"])
async def test_a_country_is_asked_about_by_its_own_hour(coach: Coach, text: str) -> None:
    await coach.hears(Command("start"))
    await coach.presses("agree")

    await coach.types(text)

    chat = await coach.database.transaction(conversations.read, ANA)
    assert coach.sender.ids()[0] == "zone-found"
    assert chat is not None
    assert isinstance(chat.conversation.state, AtPlace)
    assert chat.conversation.state.zone == "Europe/Dublin"


async def test_a_location_with_nothing_open_offers_its_zone(bob: Coach) -> None:
    await bob.hears(Shared("America/New_York"))

    assert await state(bob) == ("zone", "zone-found")


async def test_many_mistyped_places_at_once_cost_the_others_little(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not timed: counted are the names that are compared letter by letter."""
    compared: list[int] = []
    candidates = NearNames.candidates

    def counted(self: NearNames, name: str, errors: int) -> list[tuple[str, int]]:
        found = candidates(self, name, errors)
        compared.append(len(found))
        return found

    monkeypatch.setattr(NearNames, "candidates", counted)
    chance = random.Random(20261130)
    names = near_names()._names
    known = [name for name, _ in names if len(name) > 4]
    typed = {100 + n: mistyped(chance, chance.choice(known)) for n in range(20)}
    for who in (*typed, ANA):
        await coach.knows(another(who), hour=None)
        await coach.hears(Go("zone"), who)
    texts = (coach.converse.take(Arrival(n, n, Typed(t), "en", None)) for n, t in typed.items())

    *_, tap = await asyncio.gather(*texts, coach.presses("other"))

    states = [
        chat.conversation.state
        for who in (*typed, ANA)
        if (chat := await coach.database.transaction(conversations.read, who))
    ]
    assert len(typed) / 2 < len(compared) <= len(typed)
    assert sum(compared) < len(typed) * len(names) / 50
    assert tap is not None
    assert tap.toast is None
    assert states[-1] == AtSearch()
    assert sum(isinstance(state, AtPlace | AtNamesakes) for state in states) > len(typed) / 2


@pytest.mark.parametrize(
    ("text", "things"),
    [
        ("I have dumbbells and a resistance band", {"dumbbell", "mini_band"}),
        ("a hip band, a couch, no barbell", {"hip_band", "bench"}),
    ],
)
async def test_equipment_in_words_is_ticked(bob: Coach, text: str, things: set[str]) -> None:
    await bob.goes("plan_questions", "equipment")
    await bob.types(text)
    await bob.presses("continue")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.profile.equipment == {"towel", "stick", *things}
