"""Words are taken for a button or for pain; what is neither changes nothing, kindly."""

from __future__ import annotations

from bot.flows.turn import Shared
from bot.services.incoming import Unreadable
from bot.services.messages import React
from bot.storage.tables import JOURNAL, PEOPLE
from tests.services.coach import Coach


async def test_a_label_typed_out_is_its_button(ana: Coach) -> None:
    await ana.types("Done")

    assert len(await ana.rows(JOURNAL, kind="SetCompleted")) == 1


async def test_words_of_pain_within_the_questions_about_it_are_no_second_alarm(
    ana: Coach,
) -> None:
    await ana.presses("hurts")
    await ana.types("it is a sharp pain")
    asked = ana.sender.ids()
    await ana.types("and I have chest pain")

    assert (asked[0], asked[-1]) == ("typed-pain-so-far", "pain-number")
    assert ana.sender.ids()[0] == "emergency-heart"


async def test_words_of_pain_lead_to_the_questions_about_it(ana: Coach) -> None:
    await ana.types("my knee hurts badly")

    assert (await ana.conversation())["flow"] == "pain"


async def test_nonsense_gets_the_question_again_at_its_revision(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.types("xyzzy")

    after = await ana.conversation()
    assert ana.sender.ids()[:2] == ["typed-unclear-1", "typed-takes-label"]
    assert ana.sender.sent[-1].revision in {before["revision"], 0}
    assert (after["revision"], after["flow"]) == (before["revision"], "warmup")
    assert after["live_message"] == ana.sender.last


async def test_nonsense_with_no_question_open_is_told_what_can_be_done(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.types("xyzzy")

    assert coach.sender.ids()[0] == "menu-unknown"


async def test_a_sticker_gets_a_nod(coach: Coach) -> None:
    await coach.knows(hour=None)

    await coach.hears(Unreadable("sticker"), message=33)

    assert [each.content for each in coach.sender.sent] == [React("👍")]
    assert coach.sender.sent[0].edits == 33


async def test_a_sticker_before_an_open_question_gets_the_question(ana: Coach) -> None:
    await ana.hears(Unreadable("sticker"), message=33)

    assert ana.sender.ids()[0] == "typed-not-text"


async def test_an_edited_message_is_read_as_it_was_first_written(ana: Coach) -> None:
    before = await ana.conversation()

    await ana.hears(Unreadable("edited"), message=33)

    assert ana.sender.ids() == ["converse-edited"]
    assert (await ana.conversation())["revision"] == before["revision"]


async def test_a_place_that_nobody_asked_for_changes_nothing(ana: Coach) -> None:
    await ana.hears(Shared("Asia/Tokyo"))

    assert (await ana.rows(PEOPLE))[0]["zone"] == "Europe/Berlin"
