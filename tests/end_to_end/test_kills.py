"""`kill -9` at random moments of the first questions, of prompts, warm-ups and sessions."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.end_to_end.support.judge import judged
from tests.end_to_end.support.kills import TRAINING, WARMING_UP, Crowd, killed

SEED = 20261123


async def test_eight_kills_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    report = await killed(tmp_path, SEED, kills=8)
    sys.stdout.write(f"{report}\n")

    assert judged(report.evidence) == []
    assert report.evidence.finished.total() >= 8
    assert len(report.evidence.due) >= 8


async def test_eight_kills_count_every_set_of_a_session_once(tmp_path: Path) -> None:
    report = await killed(tmp_path, SEED, kills=8, crowd=TRAINING)
    sys.stdout.write(f"{report}\n")

    assert judged(report.evidence) == []
    assert report.evidence.finished.total() >= TRAINING.most
    assert report.evidence.done.total() >= 10 * TRAINING.most


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("crowd", [WARMING_UP, TRAINING], ids=["warm-ups", "sessions"])
async def test_twenty_kills_lose_nothing_and_double_nothing(tmp_path: Path, crowd: Crowd) -> None:
    report = await killed(tmp_path, SEED, kills=20, crowd=crowd)
    sys.stdout.write(f"{report}\n")

    assert judged(report.evidence) == []
    if crowd is TRAINING:
        assert report.evidence.finished.total() >= TRAINING.most
        assert report.evidence.done.total() >= 10 * TRAINING.most
    else:
        assert report.evidence.finished.total() >= 20
        assert len(report.evidence.due) >= 20


@pytest.mark.long
async def test_two_hundred_kills_at_other_moments_of_sessions(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)

    report = await killed(tmp_path, seed, kills=200, crowd=TRAINING)
    sys.stdout.write(f"{report}\n")

    assert judged(report.evidence) == [], f"seed {seed}"
    assert report.evidence.finished.total() >= 5 * TRAINING.most


@pytest.mark.long
async def test_two_hundred_kills_at_other_moments(tmp_path: Path) -> None:
    seed = random.SystemRandom().randrange(10**6)

    report = await killed(tmp_path, seed, kills=200)
    sys.stdout.write(f"{report}\n")

    assert judged(report.evidence) == [], f"seed {seed}"
    assert report.evidence.finished.total() >= 80
    assert len(report.evidence.due) >= 80
