"""An upgrade in a bad world: the next one completes it, and no row is lost."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.storage.open import open_database
from bot.storage.schema import current_revision, wanted_revision
from playground.server import Playground
from tests.end_to_end.support.bot_process import BotProcess
from tests.fault_injection.backends import Backend
from tests.fault_injection.run import STATES
from tests.fault_injection.world import Served, World
from tests.storage.databases import KEY, VAULT
from tests.storage.test_migrations import count_all, fill_all

#: Without those that are about the bot's own rows, and the clock.
LEFT_OUT = ("row damaged", "table damaged", "clock back", "well", "disk full", "killed")
SAMPLE = {("sqlite", "locked 3 s"), ("postgresql", "frozen 3 s"), ("postgresql", "restarted")}
RUNS = [
    pytest.param(*one, id=" - ".join(one), marks=() if one in SAMPLE else (pytest.mark.long,))
    for name, states in STATES.items()
    for one in ((name, state) for state in states if state not in LEFT_OUT)
    if one != ("sqlite", "refused")  # a file that is not there is made
]


@pytest.fixture
def old_database(request: pytest.FixtureRequest, name: str) -> Backend:
    """A database at the first release's schema, for which nobody has started a bot."""
    found: Backend = request.getfixturevalue(f"old_{name}")
    return found


@pytest.mark.parametrize(("name", "state"), RUNS)
async def test_an_upgrade_in_a_bad_world_is_completed_by_the_next(
    old_database: Backend, state: str, tmp_path: Path, seed: int
) -> None:
    world = _world(old_database, tmp_path, seed)
    database = open_database(old_database.url, VAULT)
    await database.transaction(fill_all)
    before = await database.transaction(count_all)
    await database.close()
    bad = STATES[old_database.name][state]

    async with bad.begin(world):
        await world.bot.start("migrate")
        await asyncio.sleep(bad.seconds)
    if world.bot.is_running:
        await world.bot.ended()
    code, said = await world.command("migrate")

    database = open_database(old_database.url, VAULT)
    after = await database.transaction(count_all)
    revision = await database.transaction(current_revision)
    await database.close()
    assert (code, said) == (0, "")
    assert revision == wanted_revision()
    assert {table: after[table] for table in before} == before


def _world(backend: Backend, folder: Path, seed: int) -> World:
    world = World(Served(Playground(), "http://127.0.0.1:9"), backend, folder, seed)
    world.environment["DATA_KEY"] = KEY
    world.bot = BotProcess(world.environment, folder / "bot.log")
    return world
