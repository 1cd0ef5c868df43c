"""A bad world: nothing lost, copies only where counted, back to normal within 30 s of mending."""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

import pytest

from tests.fault_injection import telegram_states
from tests.fault_injection.backends import Backend
from tests.fault_injection.judge import judged
from tests.fault_injection.run import STATES, run, seed_of
from tests.fault_injection.states import TABLES, table_of

#: A cell for each act that is under way: eight each over SQLite, and seven over PostgreSQL, which
#: the bot does not back up.
SAMPLE = {
    ("sqlite", "locked 5.5 s", "lost answer"),
    ("sqlite", "disk full", "429 for all"),
    ("sqlite", "row damaged", "refused media"),
    ("postgresql", "frozen 7 s", "slow"),
    ("postgresql", "read-only", "5xx"),
    ("postgresql", "restarted", "409"),
}


def runs() -> list[pytest.ParameterSet]:
    """Every state of a database with every state of Telegram; what is no sample is long."""
    found = []
    for name, states in STATES.items():
        for database, telegram in itertools.product(states, telegram_states.STATES):
            one = (name, database, telegram)
            marks = () if one in SAMPLE else (pytest.mark.long,)
            found.append(pytest.param(*one, id=" - ".join(one), marks=marks))
    return found


@pytest.fixture
def backend(request: pytest.FixtureRequest, name: str) -> Backend:
    """The database of this run, migrated and empty."""
    found: Backend = request.getfixturevalue(f"{name}_backend")
    return found


@pytest.mark.parametrize(("name", "database", "telegram"), runs())
async def test_a_bad_world_loses_nothing_and_is_mended(
    backend: Backend, database: str, telegram: str, tmp_path: Path, seed: int
) -> None:
    evidence = await run(backend, tmp_path, (database, telegram), seed)
    sys.stdout.write(f"{evidence}\n")

    assert judged(evidence) == []


def test_a_run_of_all_cells_damages_each_table(seed: int) -> None:
    met = {table_of(seed_of(seed, telegram)) for telegram in telegram_states.STATES}

    assert met == set(TABLES)
