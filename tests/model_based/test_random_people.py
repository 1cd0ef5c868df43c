"""Random people do whatever they like; the promises hold after every step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from tests.model_based.local_bot import empty_file
from tests.model_based.scripts import Verdict, judged, played, shrunk
from tests.model_based.steps import Blocks, Restarts, Step, Taps, Writes, drawn
from tests.support.sample import sample

SEEDS, STEPS = range(30), 80
ALL_SEEDS, ALL_STEPS = range(1_000), 200


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return empty_file(tmp_path_factory.mktemp("random-people"))


def scripts() -> list[ParameterSet]:
    """A few short ones, and with `long` a thousand at full length."""
    short = sample((pytest.param(seed, STEPS, id=f"{seed}") for seed in SEEDS), 10)
    long = [
        pytest.param(seed, ALL_STEPS, id=f"{seed}-long", marks=pytest.mark.long)
        for seed in ALL_SEEDS
    ]
    return short + long


@pytest.mark.parametrize(("seed", "steps"), scripts())
async def test_the_promises_hold_whatever_somebody_does(
    seed: int, steps: int, empty: Path
) -> None:
    verdict = await judged(seed, steps, empty)

    assert verdict.law is None, f"seed {seed}: {verdict.what}\n\n{verdict.transcript}"
    assert verdict.counts["steps"] == steps


async def test_a_script_tells_what_it_saw(empty: Path) -> None:
    verdict = await played([Writes("/start"), Taps(0.0), Writes("Berlin")], empty)

    assert verdict.law is None
    assert verdict.counts["taps"] == 1
    assert verdict.counts["messages"] >= 3


def test_a_seed_gives_one_script() -> None:
    assert drawn(7, 80) == drawn(7, 80)
    assert drawn(7, 80) != drawn(8, 80)


async def test_a_script_that_breaks_a_law_shrinks_to_what_breaks_it() -> None:
    """The law of this test: nobody restarts the bot once it was blocked."""
    seen: list[Sequence[Step]] = []

    async def play(steps: Sequence[Step]) -> Verdict:
        kinds = [type(step) for step in steps]
        if Blocks not in kinds or Restarts not in kinds[kinds.index(Blocks) :]:
            return Verdict()
        seen.append(steps)
        return Verdict("silly", at=kinds.index(Restarts, kinds.index(Blocks)) + 1)

    steps = (*drawn(1, 30), Blocks(), *drawn(2, 30), Restarts())
    await shrunk(steps, await play(steps), play)

    assert [type(step) for step in seen[-1]] == [Blocks, Restarts]
