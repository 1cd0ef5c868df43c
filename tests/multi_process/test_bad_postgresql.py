"""Real processes over a PostgreSQL that stands still, takes no writes or turns everybody away."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from sqlalchemy import make_url

from playground.driver import Person
from tests.end_to_end.support.bot_process import command
from tests.multi_process.fleet import Fleet
from tests.storage.databases import run_sql

PEOPLE = 4
MANY = 200
#: How many write meanwhile; all of them in the long form.
COUNTS = (PEOPLE, pytest.param(MANY, marks=pytest.mark.long))
#: Ends every connection to the database but one's own.
TURN_OUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE datname = '{name}' AND pid <> pg_backend_pid()"
)


async def greeted(processes: Fleet, count: int) -> list[Person]:
    """So many people whose first question stands, and the one bot that has asked it."""
    await processes.sails(1)
    people = [processes.playground.person(f"Person {n}") for n in range(count)]
    for person in people:
        await person.says("/start")
    await processes.until(processes.is_at_rest, "all is said")
    return people


async def are_answered(processes: Fleet, people: list[Person]) -> None:
    """Wait until each has heard back, once; and nothing was put aside."""

    async def all_have() -> bool:
        return all(person.news for person in people)

    await processes.until(all_have, "all are answered")
    await processes.until(processes.is_at_rest, "all is said")
    answers = [sum("Stored: " in seen.text for seen in person.news) for person in people]
    assert answers == [1] * len(people)
    assert await processes.asks("SELECT error FROM failed_updates") == []
    # Not even one that came again since it could not be put aside: waiting is no fault of it.
    assert '"update_failed"' not in processes.bots[0].log
    assert '"update_lost"' not in processes.bots[0].log
    assert processes.bots[0].is_running


async def health(processes: Fleet, folder: Path) -> tuple[int, str]:
    return await command(processes.environment, folder / "health.log", "health")


async def is_well(processes: Fleet, folder: Path) -> bool:
    return await health(processes, folder) == (0, "")


@asynccontextmanager
async def standing_still(processes: Fleet) -> AsyncIterator[None]:
    """All processes of the server are stopped, until the end."""
    ((folder,),) = await processes.asks("SHOW data_directory")
    stopped = _processes(Path(folder))
    _signal(stopped, signal.SIGSTOP)
    try:
        yield
    finally:
        _signal(reversed(stopped), signal.SIGCONT)


def _signal(processes: Iterable[int], number: signal.Signals) -> None:
    """Send it to each that is still there: one that has just ended keeps nobody stopped."""
    for pid in processes:
        with suppress(ProcessLookupError):
            os.kill(pid, number)


def _processes(folder: Path) -> list[int]:
    """The server's first process and those that it has started."""
    first = (folder / "postmaster.pid").read_text().split()[0]
    others = Path(f"/proc/{first}/task/{first}/children").read_text().split()
    return [int(each) for each in (first, *others)]


@pytest.mark.parametrize(
    ("seconds", "count"),
    [
        (7.0, PEOPLE),
        *(
            pytest.param(seconds, MANY, marks=pytest.mark.long)
            for seconds in (3.0, 5.5, 7.0, 9.5, 12.0, 28.0, 60.0)
        ),
    ],
)
async def test_a_server_that_stands_still_for_seconds_loses_nothing(
    processes: Fleet, seconds: float, count: int
) -> None:
    people = await greeted(processes, count)

    async with standing_still(processes):
        for person in people:
            await person.says("/privacy")
        await asyncio.sleep(seconds)

    await are_answered(processes, people)


def times_away(processes: Fleet) -> int:
    """Return how often the database was away so far, as the bot has noticed."""
    return processes.bots[0].log.count('"database_unavailable"')


async def meanwhile(processes: Fleet, folder: Path, people: list[Person], before: int) -> str:
    """People write to a bot whose database refuses, which it notices; what `health` says.

    Args:
        before: how often it was away until it began to refuse: the bot may have noticed by now.
    """
    for person in people:
        await person.says("/privacy")

    async def has_noticed() -> bool:
        return times_away(processes) > before

    await processes.until(has_noticed, "the bot has noticed")
    code, said = await health(processes, folder)
    assert code == 1
    return said


@pytest.mark.parametrize("count", COUNTS)
async def test_a_database_that_takes_no_writes_loses_nothing(
    processes: Fleet, postgresql: str, tmp_path: Path, count: int
) -> None:
    people = await greeted(processes, count)
    name = make_url(processes.url).database
    turn_out = TURN_OUT.format(name=name)
    before = times_away(processes)

    await run_sql(
        postgresql, f"ALTER DATABASE {name} SET default_transaction_read_only = on", turn_out
    )
    try:
        said = await meanwhile(processes, tmp_path, people, before)
    finally:
        await run_sql(
            postgresql, f"ALTER DATABASE {name} RESET default_transaction_read_only", turn_out
        )
        await processes.reconnects()

    assert "takes no writes" in said
    await are_answered(processes, people)
    await processes.until(lambda: is_well(processes, tmp_path), "it is well again")


@pytest.mark.parametrize("count", COUNTS)
async def test_a_database_that_takes_no_connections_loses_nothing(
    processes: Fleet, postgresql: str, tmp_path: Path, count: int
) -> None:
    people = await greeted(processes, count)
    name = make_url(processes.url).database
    before = times_away(processes)

    await run_sql(
        postgresql, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false", TURN_OUT.format(name=name)
    )
    try:
        said = await meanwhile(processes, tmp_path, people, before)
    finally:
        await run_sql(postgresql, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
        await processes.reconnects()

    assert "not currently accepting connections" in said
    await are_answered(processes, people)
    await processes.until(lambda: is_well(processes, tmp_path), "it is well again")


@pytest.mark.parametrize("count", COUNTS)
async def test_a_user_who_is_turned_away_loses_nothing(
    processes: Fleet, postgresql: str, tmp_path: Path, count: int
) -> None:
    name = make_url(processes.url).database
    await run_sql(
        postgresql,
        "DROP ROLE IF EXISTS turned_away",
        "CREATE ROLE turned_away SUPERUSER LOGIN",
    )
    user = (
        make_url(processes.url).set(username="turned_away").render_as_string(hide_password=False)
    )
    processes.environment["DATABASE_URL"] = user
    people = await greeted(processes, count)
    before = times_away(processes)

    await run_sql(postgresql, "ALTER ROLE turned_away NOLOGIN", TURN_OUT.format(name=name))
    try:
        said = await meanwhile(processes, tmp_path, people, before)
    finally:
        await run_sql(postgresql, "ALTER ROLE turned_away LOGIN")
        await processes.reconnects()

    assert "look at the user and the password" in said
    await are_answered(processes, people)
    await processes.until(lambda: is_well(processes, tmp_path), "it is well again")
