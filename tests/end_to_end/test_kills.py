"""`kill -9` at random moments of the first questions, of prompts and of warm-ups."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.end_to_end.judge import judged
from tests.end_to_end.kills import killed

pytestmark = pytest.mark.xdist_group("process")

SEED = 20261123


async def test_twenty_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    report = await killed(tmp_path, SEED, kills=20)
    print(report)

    assert judged(report.evidence) == []
    assert len(report.evidence.finished) >= 10


@pytest.mark.long
async def test_two_hundred_kills_at_other_moments(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)

    report = await killed(tmp_path, seed, kills=200)
    print(report)

    assert judged(report.evidence) == [], f"seed {seed}"
    assert len(report.evidence.finished) >= 100
