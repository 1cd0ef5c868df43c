"""Exports by the whole bot: one file each, however often Telegram asks for silence."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from playground.world import people
from playground.world.faults import Fault
from tests.model_based.local_bot import LocalSystem, empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import FinishesOnboarding
from tests.support.archives import unzipped

TRIES_MOST = 40
HOLD = timedelta(seconds=2)


@pytest.mark.parametrize("every", [2, 6])
async def test_behind_refusals_everybody_gets_one_file_once(tmp_path: Path, every: int) -> None:
    async with local_system(tmp_path / "bot.db", empty_file(tmp_path)) as made:
        with capture_logs() as log:
            players = [Player(made, log) for _ in range(8)]
            for player in players:
                await player.plays(FinishesOnboarding())
        refuse(made, every)

        for player in players:
            people.say(made.playground.state, player._chat, "/export")
        await made.bot.hears()
        for _ in range(TRIES_MOST):
            made.moves_to(made.clock.now + HOLD)
            await made.bot.ticks()

        assert made.playground.faults.happened["flood"] >= 8 // every
        for player in players:
            (file,) = files_of(made, player)
            assert str(player.id).encode() in unzipped(file)["people.csv"]


def refuse(made: LocalSystem, every: int) -> None:
    """Let every second or sixth document meet a request for silence."""
    call, count = made.playground.call, itertools.count(1)

    async def strict(name: str, raw: Mapping[str, Any], files: Any = None) -> Any:  # noqa: ANN401
        if name == "sendDocument" and next(count) % every == 0:
            made.playground.faults.next(name, Fault("flood", seconds=HOLD.seconds))
        return await call(name, raw, files)

    made.playground.call = strict  # type: ignore[method-assign]


def files_of(made: LocalSystem, player: Player) -> list[bytes]:
    """The documents in a chat."""
    stored = made.playground.state.files
    found = [
        stored.find(message.payload["document"]["file_id"])
        for message in player.messages
        if "document" in message.payload
    ]
    return [stored.content(each) for each in found if each is not None]
