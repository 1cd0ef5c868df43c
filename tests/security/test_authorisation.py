"""A button acts for whoever presses it, and on nothing of anybody else's."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.chat.raw_data import Json
from tests.model_based.local_bot import LocalSystem, empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import (
    FallsSilent,
    FinishesOnboarding,
    Taps,
    TapsOn,
    Waits,
    Writes,
    drawn,
)
from tests.support.archives import exported_rows
from tests.support.sample import sample

FLOOD = 500


@pytest.fixture
async def made(tmp_path: Path) -> AsyncIterator[LocalSystem]:
    async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as opened:
        yield opened


async def stored_of(made: LocalSystem, player: Player) -> Any:  # noqa: ANN401 - rows of all tables
    """All that is stored of somebody, and their chat as it stands."""
    rows = await exported_rows(made.bot.database, player.id)
    return rows, [message.payload for message in player.messages]


def pressed(by: Player, data: str, chat_id: int, message_id: int) -> Json:
    """A press as Telegram tells of it, or as somebody makes it up."""
    user = {"id": by.id, "is_bot": False, "first_name": "Mallory"}
    chat = {"id": chat_id, "type": "private", "first_name": "Somebody"}
    message = {"message_id": message_id, "date": 1, "chat": chat}
    query = {"id": "1", "from": user, "chat_instance": "1", "data": data, "message": message}
    return {"callback_query": query}


@pytest.mark.parametrize("seed", sample(range(6), 3))
async def test_no_button_of_one_person_does_anything_to_them_in_the_hands_of_another(
    seed: int, made: LocalSystem
) -> None:
    with capture_logs() as log:
        ana, mallory = Player(made, log), Player(made, log)
        await mallory.plays(FinishesOnboarding())
        for step in drawn(seed, 25):
            if not isinstance(step, Waits | FallsSilent):
                await ana.plays(step)
        before = await stored_of(made, ana)

        for button in ana.known:
            await mallory.forges(button.data)

    assert mallory.counts["forged"] == len(ana.known) >= 5
    assert await stored_of(made, ana) == before


async def test_a_press_counts_for_whoever_pressed_whatever_message_it_names(
    made: LocalSystem,
) -> None:
    with capture_logs() as log:
        ana, mallory = Player(made, log), Player(made, log)
        for step in (FinishesOnboarding(), Writes("/delete")):
            await ana.plays(step)
            await mallory.plays(step)
        before = await stored_of(made, ana)
        erase = next(button for button in ana.known if button.data.endswith(":erase"))

        forged = pressed(mallory, erase.data, ana.id, erase.message)
        await made.bot.takes({**forged, "update_id": 10**9})
        await made.bot.becomes_idle()

    assert await stored_of(made, ana) == before


async def test_erasing_oneself_leaves_no_button_and_nobody_else_touched(made: LocalSystem) -> None:
    with capture_logs() as log:
        ana, bob = Player(made, log), Player(made, log)
        for player in (ana, bob):
            for step in (FinishesOnboarding(), TapsOn(2), Writes("/delete")):
                await player.plays(step)
        before = await stored_of(made, bob)
        erase = next(button for button in ana.known if button.data.endswith(":erase"))
        place = [button.data for button in ana.known if button.message == erase.message]

        await ana.plays(Taps(place.index(erase.data) / len(place)))

    rows = await exported_rows(made.bot.database, ana.id)
    alive = [message for message in ana.messages if "reply_markup" in message.payload]
    assert not any(rows.values())
    assert not any(":erase" in str(message.payload) for message in alive)
    assert await stored_of(made, bob) == before


async def test_a_flood_costs_others_nothing_and_changes_little(made: LocalSystem) -> None:
    with capture_logs() as log:
        ana, mallory = Player(made, log), Player(made, log)
        await ana.plays(FinishesOnboarding())
        await mallory.plays(FinishesOnboarding())
        chat = {"id": mallory.id, "type": "private", "first_name": "Mallory"}
        user = {"id": mallory.id, "is_bot": False, "first_name": "Mallory"}
        before = made.playground.world.last_message

        for number in range(FLOOD):
            message = {"message_id": number, "date": 1, "chat": chat, "from": user, "text": "x"}
            await made.bot.takes({"update_id": 10**9 + number, "message": message})
        await made.bot.becomes_idle()

        assert made.bot.intake.counts["held_back"] >= FLOOD - 60
        assert made.playground.world.last_message - before <= 60
        assert {entry["event"] for entry in log} == {"flood_held_back"}
        log.clear()
        await ana.plays(Writes("/plan"))
