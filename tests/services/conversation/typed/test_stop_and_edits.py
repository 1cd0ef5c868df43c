"""Stop is a choice whatever is open; what is old, or cannot be read, changes nothing."""

from __future__ import annotations

import pytest

from bot.flows.turn import Typed
from bot.services.incoming import Edited, Unreadable
from bot.storage.rows import conversations
from tests.services.coach import ANA, Coach
from tests.services.conversation.typed.open_flow import state


@pytest.mark.parametrize("text", ["stop", "Stop!", "STOP messaging me", "unsubscribe"])
async def test_stop_offers_the_pause_and_the_erasure_whatever_is_open(
    ana: Coach, text: str
) -> None:
    await ana.types(text)

    buttons = {c.value for row in ana.sender.screens[-1].rows for c in row}
    assert ana.sender.ids() == ["typed-stop"]
    assert buttons == {"end", "pause_all", "delete", "keep"}


async def test_an_old_stop_ends_nothing_that_began_since(ana: Coach) -> None:
    await ana.types("stop")
    old = (await ana.conversation())["revision"]
    await ana.types("continue")
    card = await state(ana)
    await ana.presses("end", old)

    chat = await ana.database.transaction(conversations.read, ANA)
    assert card == await state(ana)
    assert chat is not None
    assert chat.session is not None


async def test_an_old_stop_pauses_nobody(bob: Coach) -> None:
    await bob.types("stop")
    old = (await bob.conversation())["revision"]
    await bob.presses("keep")
    await bob.presses("pause_all", old)

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert not chat.person.is_paused


async def test_the_command_stop_does_the_same_and_one_tap_pauses(bob: Coach) -> None:
    await bob.commands("stop")
    asked = bob.sender.ids()
    await bob.presses("pause_all")
    await bob.types("stop")

    chat = await bob.database.transaction(conversations.read, ANA)
    assert asked == ["typed-stop"]
    assert chat is not None
    assert chat.person.is_paused, "stop is no sign that somebody is back"
    assert bob.sender.ids() == ["typed-stop-paused"]


async def test_a_corrected_typo_is_read_while_its_question_is_open(bob: Coach) -> None:
    await bob.commands("pause")
    await bob.hears(Typed("tomorow ish"), message=70)
    await bob.hears(Edited("tomorrow"), message=70)

    chat = await bob.database.transaction(conversations.read, ANA)
    assert chat is not None
    assert chat.person.paused_until is not None


async def test_an_edit_of_what_was_understood_changes_nothing(ana: Coach) -> None:
    await ana.hears(Typed("Done"), message=70)
    await ana.hears(Edited("Easier"), message=70)

    assert ana.sender.ids() == ["converse-edited"]


async def test_a_voice_gets_a_line_that_says_what_can_be_read(bob: Coach) -> None:
    await bob.hears(Unreadable("voice"), message=33)
    first = bob.sender.ids()
    await bob.hears(Unreadable("photo"), message=34)

    assert (first, bob.sender.ids()) == (["typed-not-text"], ["typed-not-text-2"])
