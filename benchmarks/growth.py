"""Bytes that an active person adds to the database in a day, updates and requests.

`python -m benchmarks.growth [--weeks 4]` plays one person on a SQLite file: the warm-up daily,
told as done, and three sessions a week with every set, rest and answer. Messages are kept for
thirty days, so that the weeks after the first five are measured: old rows go as fast as new ones
come. Then so many people (`--people 10000`) who have only finished the first questions.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection, func, select

from benchmarks import stored
from benchmarks.databases import database
from bot.clock import system_clock
from bot.services.operations.retention import Retention
from bot.storage import operations
from bot.storage.database import sqlite_file
from bot.storage.tables import UPDATES
from tests.dialogs.local_services import InProcess, LocalServices, local_services
from tests.dialogs.play import played
from tests.dialogs.script import read

BEGUN = date(2026, 1, 5)  # a Monday
BEFORE = 5  # weeks
SESSION_DAYS = frozenset({0, 2, 4})
HEAD = "language: en-GB\nzone: Europe/London\n"


async def main(weeks: int, people: int) -> None:
    """Play, and look at the file twice; then at one of people at rest."""
    with tempfile.TemporaryDirectory(prefix="backline-") as name:
        folder = Path(name)
        async with local_services(folder) as made:
            early = await _after(made, folder, 0, BEFORE * 7)
            before = await made.database.transaction(_counts)
            late = await _after(made, folder, BEFORE * 7, weeks * 7)
            after = await made.database.transaction(_counts)
    print(f"\none person, {weeks} weeks after the first {BEFORE}: a day")
    for name, count in after.items():
        print(f"  {name:52} {(count - before[name]) / (weeks * 7):10.1f}")
    print("\nbytes a day")
    total = 0.0
    for table in sorted(late, key=lambda each: early.get(each, 0) - late[each]):
        added = (late[table] - early.get(table, 0)) / (weeks * 7)
        total += added
        print(f"  {table:52} {added:10.0f}")
    print(f"  {'in all':52} {total:10.0f}")
    async with database() as (opened, url):
        empty = sum(_sizes(sqlite_file(url)).values())
        await stored.crowd(opened, people, stored.month_before(system_clock()))
        at_rest = sum(_sizes(sqlite_file(url)).values()) - empty
    print(f"\nbytes of a person at rest, of {people:,}: {at_rest / people:.0f}")


async def _after(made: LocalServices, folder: Path, first: int, days: int) -> dict[str, int]:
    """Bytes of each table with its indexes, after so many days more and what is old has gone."""
    script = folder / "days.txt"
    script.write_text(HEAD + "\n".join(_days(first, days)))
    await played(read(script), InProcess(made))
    retention = Retention(made.database)
    retention.begin()
    while await retention.go_on(made.clock() + timedelta(hours=2)):
        pass
    return await asyncio.to_thread(_sizes, folder / "room.db")


def _counts(connection: Connection) -> dict[str, int]:
    """Return how many updates came, and requests left, the answers to taps not counted."""
    updates = connection.execute(select(func.max(UPDATES.c.update_id))).scalar_one()
    return {"updates": updates, "requests": operations.counters(connection)["sent"]}


def _days(first: int, count: int) -> Iterator[str]:
    if first == 0:
        yield f"@ {BEGUN} 06:00\n= onboarded"
    for day in (BEGUN + timedelta(days=n) for n in range(max(first, 1), first + count)):
        yield f"@ {day} 08:00\n> [Already done]"
        if day.weekday() in SESSION_DAYS:
            yield f"@ {day} 18:00\n> [Start]\n= trained"


def _sizes(file: Path) -> dict[str, int]:
    """Bytes in use of each table and its indexes: of the rows themselves, not of whole pages."""
    with closing(sqlite3.connect(file)) as connection:
        names = dict(connection.execute("SELECT name, tbl_name FROM sqlite_master").fetchall())
        found: dict[str, int] = {}
        for name, used in connection.execute(
            "SELECT name, sum(pgsize - unused) FROM dbstat GROUP BY name"
        ):
            table = names.get(name, name)
            found[table] = found.get(table, 0) + used
        return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weeks", type=int, default=4)
    parser.add_argument("--people", type=int, default=10_000)
    arguments = parser.parse_args()
    asyncio.run(main(arguments.weeks, arguments.people))
