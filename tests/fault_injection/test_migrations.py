"""An upgrade in a bad world: the next one completes it, and no row is lost.

Of the states that `LEFT_OUT` names, a full disk of SQLite and a damaged row have tests of their
own here; kills, in each revision, are in `tests/end_to_end/operations/test_upgrades.py`. A bot
that runs with a damaged table is in the matrix; a start on such a file is in
`tests/storage/faults/test_integrity.py`.
"""

from __future__ import annotations

import asyncio
from itertools import product
from pathlib import Path

import pytest

from bot.storage.open import open_database
from bot.storage.schema import current_revision, wanted_revision
from playground.server import Playground
from tests.end_to_end.support.bot_process import BotProcess
from tests.fault_injection.backends import Backend, Sqlite
from tests.fault_injection.conftest import OLD
from tests.fault_injection.run import STATES
from tests.fault_injection.world import Served, World
from tests.storage.databases import KEY, VAULT
from tests.storage.filled import count_all, fill_all
from tests.support.sample import CI

LEFT_OUT = {
    *(("sqlite", each) for each in ("disk full", "refused")),  # where no file is, one is made
    *product(STATES, ("row damaged", "table damaged", "killed", "clock back", "well")),
}
PAGE = 4096  # bytes, of a SQLite file
SAMPLE = {("sqlite", "locked 3 s"), ("postgresql", "frozen 3 s"), ("postgresql", "restarted")}
RUNS = [
    pytest.param(*one, id=" - ".join(one), marks=() if one in SAMPLE else (pytest.mark.long,))
    for name, states in STATES.items()
    for one in product((name,), states)
    if one not in LEFT_OUT
]
#: The command line, in a process whose files may not grow beyond so many bytes.
ON_A_FULL_DISK = """
import resource, sys
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]), most))
from bot.__main__ import main
sys.exit(main(sys.argv[2:]))
"""


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
    before = await _filled(old_database)
    bad = STATES[old_database.name][state]

    async with bad.begin(world):
        await world.bot.start("migrate")
        await asyncio.sleep(bad.seconds)
    if world.bot.is_running:
        await world.bot.ended()

    assert (await world.command("migrate"))[0] == 0
    await _is_whole(old_database, before)


@pytest.mark.parametrize(
    ("room", "code", "revision"),
    [
        pytest.param(-PAGE, 2, OLD, id="no-room-for-the-copy"),
        pytest.param(0, 0, wanted_revision(), id="no-room-beside-the-log"),
    ],
)
async def test_an_upgrade_on_a_full_disk_is_whole_or_not_begun_and_the_next_completes_it(
    old_sqlite: Sqlite, room: int, code: int, revision: str, tmp_path: Path, seed: int
) -> None:
    world = _world(old_sqlite, tmp_path, seed)
    before = await _filled(old_sqlite)
    limit = str(old_sqlite.file.stat().st_size + room)
    program = ("-c", ON_A_FULL_DISK, limit)
    full = BotProcess(world.environment, tmp_path / "full.log", program=program)

    await full.start("migrate")

    assert await full.ended() == code, full.log
    found, after = await _looked_at(old_sqlite)
    assert (found, {table: after[table] for table in before}) == (revision, before)
    assert (await world.command("migrate"))[0] == 0
    await _is_whole(old_sqlite, before)


@pytest.mark.parametrize("name", ["sqlite", pytest.param("postgresql", marks=CI)])
async def test_an_upgrade_passes_over_a_damaged_row(
    old_database: Backend, tmp_path: Path, seed: int
) -> None:
    world = _world(old_database, tmp_path, seed)
    before = await _filled(old_database)
    garbage = b"\x00garbage"
    change = "UPDATE people SET profile = :profile WHERE id = 1"
    await old_database.change(change, profile=garbage)

    assert (await world.command("migrate"))[0] == 0
    await _is_whole(old_database, before)
    assert await old_database.rows("SELECT profile FROM people WHERE id = 1") == [(garbage,)]


async def _filled(backend: Backend) -> dict[str, int]:
    """Rows in every table of an old database: how many there are of each."""
    database = open_database(backend.url, VAULT)
    await database.transaction(fill_all)
    await database.close()
    return (await _looked_at(backend))[1]


async def _looked_at(backend: Backend) -> tuple[str | None, dict[str, int]]:
    database = open_database(backend.url, VAULT)
    try:
        revision = await database.transaction(current_revision)
        return revision, await database.transaction(count_all)
    finally:
        await database.close()


async def _is_whole(backend: Backend, before: dict[str, int]) -> None:
    revision, after = await _looked_at(backend)
    assert revision == wanted_revision()
    assert {table: after[table] for table in before} == before


def _world(backend: Backend, folder: Path, seed: int) -> World:
    world = World(Served(Playground(), "http://127.0.0.1:9"), backend, folder, seed)
    world.environment["DATA_KEY"] = KEY
    world.bot = BotProcess(world.environment, folder / "bot.log")
    return world
