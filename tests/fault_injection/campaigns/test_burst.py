"""Thousands of prompts in one minute: none lost, and no copy without its doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault_injection.campaigns.support.burst import (
    Kills,
    burst_with_lost_answers,
    crash_loop,
    killed_burst,
)
from tests.fault_injection.campaigns.support.judge import judged

SEED = 20261124


async def test_kills_in_the_middle_of_a_burst_lose_nothing(tmp_path: Path) -> None:
    record = await killed_burst(tmp_path, SEED, 250, 60, Kills(3, 0.2, 1.2))

    assert judged(record) == []
    assert record.under_way.total() > 0


async def test_a_crash_loop_brings_nobody_a_third_copy_and_gives_nothing_up(
    tmp_path: Path,
) -> None:
    record = await crash_loop(tmp_path, SEED, 200, Kills(3, 2.0, 5.0))

    assert judged(record) == []
    assert record.under_way.total() > 0
    assert max(record.times().values()) <= 2
    assert record.dropped_as_unknown == 0


async def test_one_answer_in_twenty_is_lost_and_no_message(tmp_path: Path) -> None:
    record = await burst_with_lost_answers(tmp_path, SEED, 250)

    assert judged(record) == []
    assert record.copies().total() <= record.unanswered.total()


@pytest.mark.long
async def test_forty_kills_among_ten_thousand_lose_nothing(tmp_path: Path) -> None:
    record = await killed_burst(tmp_path, SEED, 10_000, 60, Kills(40, 2.0, 5.0))

    assert judged(record) == []
    assert record.under_way.total() > 0


@pytest.mark.long
async def test_one_answer_in_twenty_of_ten_thousand_is_lost(tmp_path: Path) -> None:
    record = await burst_with_lost_answers(tmp_path, SEED, 10_000)

    assert judged(record) == []
    assert record.copies().total() <= record.unanswered.total()
