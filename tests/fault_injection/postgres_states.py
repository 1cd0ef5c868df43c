"""States of a PostgreSQL database that the bot runs on as a role of its own."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

import asyncpg
from sqlalchemy import make_url

from tests.fault_injection import states
from tests.fault_injection.backends import Postgres
from tests.fault_injection.states import TABLES, DatabaseState, table_of
from tests.fault_injection.world import World
from tests.storage.databases import run_sql

ROLE = "coach"  # what the bot connects as
#: Seconds from which `health`, which waits 10 s for a connection, ends before the server goes on.
RED_FROM = 12.0
_CUT = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '{role}'"


def frozen(seconds: float) -> DatabaseState:
    """Return a state in which no process of the server runs, for so long."""

    @asynccontextmanager
    async def state(world: World) -> AsyncIterator[None]:
        server = await _processes(world)
        _signal(server, signal.SIGSTOP)
        try:
            yield
        finally:
            _signal(server, signal.SIGCONT)

    # A shorter one: green or red by which of both ends first, and whoever waited for `health`
    # would freeze the server for longer than so many seconds.
    return DatabaseState(state, seconds, is_red=True if seconds >= RED_FROM else None)


def locked(seconds: float) -> DatabaseState:
    """Return a state in which a migration of somebody's holds tables, for so long."""

    @asynccontextmanager
    async def state(world: World) -> AsyncIterator[None]:
        other = await asyncpg.connect(_database(world).replace("+asyncpg", ""))
        locks = "ROLLBACK; BEGIN; LOCK TABLE conversations, outbox"
        await _unless_deadlocked(partial(other.execute, locks))
        yield
        await other.close()

    # `health` waits 20 s for a table: it would hold the lock for longer than so many seconds.
    return DatabaseState(state, seconds)


def _by(
    does: tuple[str, ...],
    mends: tuple[str, ...],
    *,
    cuts: bool = True,
    is_red: bool | None = True,
) -> DatabaseState:
    """Return a state that statements bring about and mend, on the bot's database."""

    @asynccontextmanager
    async def state(world: World) -> AsyncIterator[None]:
        name = make_url(world.backend.url).database
        values = {"database": name, "role": ROLE, "table": table_of(world.seed)}
        at = _database(world)
        cut = (_CUT,) if cuts else ()
        for each in (*does, *cut):
            await _unless_deadlocked(partial(run_sql, at, each.format(**values)))
        try:
            yield
        finally:
            may = "SET default_transaction_read_only = off"
            for each in (*mends, *cut):
                await _unless_deadlocked(partial(run_sql, at, may, each.format(**values)))

    return DatabaseState(state, 3.0, is_red=is_red)


async def _unless_deadlocked(statements: Callable[[], Awaitable[object]]) -> None:
    """Run them again where they met the bot in a deadlock: PostgreSQL ends one of the two."""
    while True:
        with suppress(asyncpg.DeadlockDetectedError):
            await statements()
            return


@asynccontextmanager
async def restarted(world: World) -> AsyncIterator[None]:
    """The server is restarted."""
    own = Path("/proc", str((await _processes(world))[0]))
    program, folder = (own / "exe").resolve().with_name("pg_ctl"), (own / "cwd").resolve()
    again = await asyncio.create_subprocess_exec(
        *(program, "restart", "-D", folder, "-m", "fast", "-w", "-s", "-l", os.devnull)
    )
    await again.wait()
    yield


async def _processes(world: World) -> list[int]:
    """Find the numbers of the server's processes, that of the first one first."""
    ((folder,),) = await _server(world).rows("SHOW data_directory")
    return await asyncio.to_thread(_below, Path(str(folder), "postmaster.pid"))


def _below(file: Path) -> list[int]:
    number = file.read_text().split()[0]
    children = Path("/proc", number, "task", number, "children").read_text().split()
    return [int(number), *map(int, children)]


def _signal(processes: list[int], number: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, number)


def _server(world: World) -> Postgres:
    if not isinstance(world.backend, Postgres):
        raise TypeError("a state of PostgreSQL")
    return Postgres(world.backend.server, world.backend.server)


def _database(world: World) -> str:
    """Return the bot's database as somebody who may do everything."""
    server = make_url(_server(world).url)
    database = make_url(world.backend.url).database
    return server.set(database=database).render_as_string(hide_password=False)


_FULL = """
    CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'No space left on device' USING ERRCODE = '53100'; END $$
"""
_TRIGGER = (
    "CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON {table} "
    "FOR EACH STATEMENT EXECUTE FUNCTION full_disk()"
)

STATES = {
    **states.STATES,
    **{f"frozen {seconds:g} s": frozen(seconds) for seconds in (1, 3, 5.5, 7, 9.5, 12, 30)},
    "locked 7 s": locked(7.0),
    "read-only": _by(
        ("ALTER DATABASE {database} SET default_transaction_read_only = on",),
        ("ALTER DATABASE {database} RESET default_transaction_read_only",),
    ),
    "refused": _by(
        ("ALTER ROLE {role} NOLOGIN",),
        ("ALTER ROLE {role} LOGIN",),
    ),
    "out of connections": _by(
        ("ALTER ROLE {role} CONNECTION LIMIT 0",),
        ("ALTER ROLE {role} CONNECTION LIMIT -1",),
    ),
    "table damaged": _by(
        ("ALTER TABLE {table} RENAME TO damaged",),
        ("ALTER TABLE damaged RENAME TO {table}",),
        cuts=False,
    ),
    "disk full": _by(
        (_FULL, *(_TRIGGER.replace("{table}", each) for each in (*TABLES, "alembic_version"))),
        ("DROP FUNCTION full_disk CASCADE",),
        cuts=False,
        is_red=False,  # as long as signs of life are new: what is written elsewhere succeeds
    ),
    "restarted": DatabaseState(restarted, 1.0, is_red=False),  # it takes connections again
}
