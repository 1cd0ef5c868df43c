"""People write on and on while the process is killed: each update is handled once, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault_injection.campaigns.support.judge import judged, out_of_order
from tests.fault_injection.campaigns.support.mutants import EARLY
from tests.fault_injection.campaigns.support.talk import talked_to

SEED = 20261128
#: Forked, as it changes only methods: a start of its own costs more than what it tries.
MUTANT = (
    "import sys; from tests.fault_injection.campaigns.support import mutants; "
    "sys.exit(mutants.main())"
)


async def test_kills_lose_no_update_and_keep_the_order(tmp_path: Path) -> None:
    record = await talked_to(tmp_path, SEED, people=20, each=16, kill_every=3.0)

    assert judged(record) == []
    assert out_of_order(record) == []


async def test_a_bot_that_acknowledges_before_the_commit_is_found_out(tmp_path: Path) -> None:
    program = ("-c", MUTANT, EARLY)

    record = await talked_to(tmp_path, SEED, 20, 12, 1.5, *program)

    assert [line for line in judged(record) if "lost" in line] or out_of_order(record)


@pytest.mark.long
async def test_twenty_thousand_updates_with_a_kill_every_three_seconds(tmp_path: Path) -> None:
    record = await talked_to(tmp_path, SEED, people=500, each=40, kill_every=3.0)

    assert judged(record) == []
    assert out_of_order(record) == []
