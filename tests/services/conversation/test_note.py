"""A note on an exercise in a whole turn: pain is a word of it, an emergency is not; exported."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import BandStrength, Equipment
from bot.coaching.person.person import SecondPlace
from bot.storage.rows import conversations
from bot.storage.tables import REMEMBERED
from tests.services.coach import ANA, Coach
from tests.services.privacy.imports import archive_of, confirms, erased, sends
from tests.support.archives import exported_rows
from tests.support.world import onboarded

WORDS = "my left knee hurts when I go too deep"


async def test_a_note_may_speak_of_pain_and_is_stored_sealed_and_exported(coach: Coach) -> None:
    await coach.knows()
    await coach.goes("note", "clam")
    await coach.types(WORDS)

    (row,) = await coach.rows(REMEMBERED, name="note:clam")
    assert WORDS.encode() not in row.body
    assert (await coach.conversation())["flow"] is None
    exported = (await exported_rows(coach.database, ANA))["kept"]
    (found,) = [each["body"] for each in exported if each["name"] == "note:clam"]
    assert found["text"] == WORDS


async def test_an_emergency_is_heard_where_a_note_is_asked_for(coach: Coach) -> None:
    await coach.knows()
    await coach.goes("note", "clam")
    await coach.types("crushing chest pain")

    assert (await coach.conversation())["flow"] == "emergency"
    assert await coach.rows(REMEMBERED, name="note:clam") == []


async def test_notes_and_places_come_back_with_an_import(coach: Coach) -> None:
    gym = SecondPlace(
        frozenset({Equipment.BENCH}), frozenset({2}), frozenset({BandStrength.STRONG})
    )
    await coach.knows(onboarded(coach.clock.now).with_profile(second_place=gym))
    await coach.goes("note", "clam")
    await coach.types(WORDS)
    archive = await archive_of(coach)
    await erased(coach)
    assert await coach.rows(REMEMBERED, name="note:clam") == []

    await sends(coach, archive)
    await confirms(coach)

    kept = (await exported_rows(coach.database, ANA))["kept"]
    assert [r["body"]["text"] for r in kept if r["name"] == "note:clam"] == [WORDS]
    chat = await coach.database.transaction(conversations.read, ANA)
    assert chat
    assert chat.person.profile.second_place == gym
