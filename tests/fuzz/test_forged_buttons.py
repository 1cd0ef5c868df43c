"""Button data that this person was never given: nothing breaks, and nobody else is touched."""

from __future__ import annotations

import itertools
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from structlog.processors import format_exc_info
from structlog.testing import capture_logs

from bot.chat.raw_data import decode
from tests.fuzz.forging import MOST_BYTES, forged, words
from tests.model_based.laws import Broken
from tests.model_based.local_bot import LocalSystem, empty_file, local_system
from tests.model_based.player import Player
from tests.model_based.steps import (
    FallsSilent,
    FinishesOnboarding,
    Restarts,
    TapsOn,
    Waits,
    drawn,
)
from tests.support.archives import exported_rows
from tests.support.sample import CI

STEPS = 20
FORGED_A_STEP = 10
FEW, HOW_MANY = 80, 300
ALL = 10_000


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_file(tmp_path_factory.mktemp("forged"))


@pytest.mark.parametrize(
    "count",
    [FEW, pytest.param(HOW_MANY, marks=CI), pytest.param(ALL, marks=pytest.mark.long)],
    ids=["few", "some", "all"],
)
async def test_forged_buttons_break_nothing_and_touch_nobody_else(
    empty: Path, tmp_path: Path, count: int
) -> None:
    counts = Counter[str]()

    for seed in itertools.count():
        counts += await forged_by(seed, empty, tmp_path)
        if counts["forged"] >= count:
            break

    # Some fit, as they would have by a tap of one's own; most are reported as of another screen.
    assert 0 < counts["understood"] < counts["forged"] / 2


def test_a_forger_has_read_the_code() -> None:
    chance = random.Random(0)
    made = [forged(chance, ["t:7:done"], 7) for _ in range(2_000)]

    assert {"resume", "continue", "delete"} <= set(words())
    assert all(0 < len(data.encode()) <= MOST_BYTES for data in made)
    assert 0.2 < sum(decode(data) is None for data in made) / len(made) < 0.8


async def forged_by(seed: int, empty: Path, folder: Path) -> Counter[str]:
    """Somebody forges, while somebody else is in the middle of a warm-up."""
    with capture_logs(processors=[format_exc_info]) as log:
        async with local_system(folder / f"{seed}.db", empty) as made:
            victim, forger = Player(made, log), Player(made, log)
            for step in (FinishesOnboarding(), TapsOn(2)):
                await victim.plays(step)
            before = await stored_of(made, victim)
            try:
                await _forges(seed, made, forger, victim)
            except Broken as broken:
                broken.add_note(f"seed {seed}\n{forger.diary.text()[-3_000:]}")
                raise
            assert await stored_of(made, victim) == before
    return forger.counts


async def _forges(seed: int, made: LocalSystem, forger: Player, victim: Player) -> None:
    """Between the steps of a random person, who stays for the day."""
    chance = random.Random(seed)
    for step in drawn(seed, STEPS):
        if isinstance(step, Waits | FallsSilent | Restarts):
            continue
        await forger.plays(step)
        for _ in range(FORGED_A_STEP):
            before = await forger.stored()
            known = [button.data for button in (*forger.known, *victim.known)]
            data = forged(chance, known, before.revision or 0)
            await forger.forges(data)
            assert made.bot.intake.counts["failed"] == 0, (
                f"{data!r} is no button of the screen, and no fault either"
            )
            has_moved = (await forger.stored()).revision != before.revision
            forger.counts["understood"] += has_moved
            # Data in no form of ours is a button of no screen: it moves nothing.
            assert decode(data) is not None or not has_moved or not before.is_known


async def stored_of(made: LocalSystem, player: Player) -> tuple[Any, ...]:
    """All that is stored of somebody, and their chat as it stands."""
    rows = await exported_rows(made.bot.database, player.id)
    return rows, [message.payload for message in player.messages]
