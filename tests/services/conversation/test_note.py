"""A note on an exercise in a whole turn: pain is a word of it, an emergency is not; exported."""

from __future__ import annotations

from bot.storage.tables import REMEMBERED
from tests.services.coach import ANA, Coach
from tests.support.archives import exported_rows

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
