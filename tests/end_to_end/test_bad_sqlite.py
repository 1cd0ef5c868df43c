"""A real process on a SQLite file that is locked, damaged, read-only or away: nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from playground.driver import Person
from tests.end_to_end.support import slow_fsync
from tests.end_to_end.support.bot_process import BotProcess, command
from tests.end_to_end.support.system import PATIENCE, System, system
from tests.end_to_end.test_starting import REFUSED, refused
from tests.storage.faults.damage import damaged, read_only, taken_away

PEOPLE = 3
MANY = 200
TABLES = ("people", "conversations", "updates", "outbox", "counters")
PAGE = 4_096


async def greeted(made: System, count: int = PEOPLE) -> list[Person]:
    """So many people, whose first question stands."""
    people = [made.playground.person(f"Person {n}") for n in range(count)]
    for person in people:
        await person.says("/start")
    await made.becomes_idle()
    return people


async def are_answered(made: System, people: list[Person]) -> None:
    """Wait until each has heard back, once; and no update failed."""
    await made.until(lambda: all(person.news for person in people), "all are answered")
    await made.becomes_idle()
    answers = [sum("Stored: " in seen.text for seen in person.news) for person in people]
    assert answers == [1] * len(people)
    assert made.asks("SELECT error FROM failed_updates") == []
    assert made.counter("updates_lost") == 0


async def health(made: System) -> tuple[int, str]:
    """Return what the command says beside the running bot."""
    return await command(made.environment, made.folder / "health.log", "health")


async def is_well(made: System) -> None:
    """Wait until the command has nothing to say."""
    async with asyncio.timeout(PATIENCE):
        while await health(made) != (0, ""):
            continue  # the command itself takes its time


@pytest.mark.parametrize(
    ("seconds", "count"),
    [
        (7.0, PEOPLE),
        *(
            pytest.param(seconds, MANY, marks=pytest.mark.long)
            for seconds in (3.0, 5.5, 7.0, 9.5, 12.0, 28.0)
        ),
    ],
)
async def test_a_file_that_is_locked_for_seconds_loses_nothing(
    tmp_path: Path, seconds: float, count: int
) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        people = await greeted(made, count)

        with closing(sqlite3.connect(made.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            for person in people:
                await person.says("/privacy")
            await asyncio.sleep(seconds)
            other.execute("ROLLBACK")

        await are_answered(made, people)
        assert '"update_failed"' not in made.bot.log


async def test_an_fsync_of_six_seconds_loses_nothing(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        delay = tmp_path / "delay"
        code = f"import sys; from {slow_fsync.__name__} import main; sys.exit(main())"
        program = ("-c", code, str(delay))
        made.bot = BotProcess(made.environment, tmp_path / "bot.log", program=program)
        await made.opens()
        people = await greeted(made)

        delay.write_text("6")
        for person in people:
            await person.says("/privacy")

        await are_answered(made, people)
        assert not delay.exists()  # a sync took it
        assert '"update_failed"' not in made.bot.log


@pytest.mark.parametrize("table", TABLES)
async def test_a_damaged_table_is_told_and_loses_nothing(tmp_path: Path, table: str) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        people = await greeted(made)

        with damaged(made.database, table):
            for person in people:
                await person.says("/privacy")
            await made.bot.says("malformed")
            code, said = await health(made)

        assert code == 1
        assert "the file is damaged" in said
        assert "restore" in said
        await are_answered(made, people)
        assert made.bot.is_running
        await is_well(made)


@pytest.mark.long
async def test_a_file_that_takes_no_writes_loses_nothing(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        people = await greeted(made, MANY)

        with read_only(made.database):
            for person in people:
                await person.says("/privacy")
            await made.bot.says("readonly database")

        await are_answered(made, people)
        await is_well(made)


@pytest.mark.parametrize("count", [PEOPLE, pytest.param(MANY, marks=pytest.mark.long)])
async def test_a_file_that_takes_no_writes_and_cannot_be_opened_then_loses_nothing(
    tmp_path: Path, count: int
) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        people = await greeted(made, count)

        with read_only(made.database):
            for person in people:
                await person.says("/privacy")
            await made.bot.says("readonly database")
            code, said = await health(made)
            with taken_away(made.database):
                await made.bot.says("unable to open database file; is its disk mounted")
                code_without, _ = await health(made)
                is_made = made.database.exists()

        assert (code, code_without, is_made) == (1, 1, False)
        assert "look at who owns the file, and how its disk is mounted" in said
        await are_answered(made, people)
        await is_well(made)


async def test_a_start_on_a_damaged_file_is_refused_with_the_remedy(tmp_path: Path) -> None:
    async with system(tmp_path) as made:
        await made.opens()
        await greeted(made)
        await made.bot.stop()
        pages = made.database.stat().st_size // PAGE
        with made.database.open("r+b") as file:
            file.seek(pages // 2 * PAGE)
            file.write(bytes(range(256)) * (PAGE // 256))

        code, line = await refused(made)

    assert code == REFUSED
    assert "damaged" in line
    assert "python -m bot restore BACKUP" in line
