"""The matrix bites: each bot with a fault in it turns a cell red."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault_injection.backends import Backend
from tests.fault_injection.judge import judged
from tests.fault_injection.mutants import MUTANTS, program
from tests.fault_injection.run import run

#: Where each is found: the database and its state, Telegram's state, and what the judge says.
FOUND = {
    "adopts nothing": ("sqlite", "killed", "slow", "not back to normal"),
    "blames the update": ("postgresql", "read-only", "well", "lost"),
    "drops what is postponed": ("sqlite", "well", "429 for all", "lost"),
    "counts no doubts": ("sqlite", "well", "lost answer", "doubts counted"),
    "is always well": ("postgresql", "refused", "well", "health was green"),
    "rings no alarm": ("sqlite", "row damaged", "well", "it did not ring"),
    "drops words with a picture": ("sqlite", "well", "refused media", "lost"),
}


@pytest.fixture
def backend(request: pytest.FixtureRequest, mutant: str) -> Backend:
    """The database of this run, migrated and empty."""
    found: Backend = request.getfixturevalue(f"{FOUND[mutant][0]}_backend")
    return found


def test_each_fault_is_looked_for() -> None:
    assert set(FOUND) == set(MUTANTS)


@pytest.mark.long
@pytest.mark.parametrize("mutant", FOUND)
async def test_a_fault_turns_a_cell_red(
    backend: Backend, mutant: str, tmp_path: Path, seed: int
) -> None:
    _, database, telegram, words = FOUND[mutant]

    evidence = await run(backend, tmp_path, (database, telegram), seed, program(mutant))

    assert [line for line in judged(evidence) if words in line] != [], judged(evidence)
