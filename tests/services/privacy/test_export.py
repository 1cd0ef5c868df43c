"""All data of a person on request: one archive, read in pages, whoever else asks."""

from __future__ import annotations

import asyncio
import csv
import io
import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Concatenate, ParamSpec, TypeVar

import pytest
from sqlalchemy import Connection, text
from structlog.testing import capture_logs

from bot.coaching.events import AnswerGiven, PainReported, SessionStarted, SetCompleted
from bot.services.incoming import Arrival, Command
from bot.services.messages import Sent
from bot.services.privacy.export import Exports
from bot.services.privacy.export_files import Archive, Row
from bot.services.privacy.export_log import COLUMNS
from bot.storage.database import Database, Unavailable
from bot.storage.encryption.encryption import Binding, bindings, vault_of
from bot.storage.privacy.exported_rows import SOURCES, Page
from bot.storage.rows import journal
from bot.storage.tables import CONVERSATIONS, JOURNAL
from bot.tuning import TUNING
from tests.services.coach import Coach, another
from tests.services.privacy.test_account import (
    ANA,
    BOB,
    DAY,
    canary_cues,
    column_of,
    lives,
    tables_of_people,
)
from tests.support.archives import README, exported_files, exported_rows, in_words, unzipped
from tests.support.world import NOON

P = ParamSpec("P")
T = TypeVar("T")
ABOUT = {"format": 1}
THREE_YEARS = 33_000  # lines of a journal, 30 a day


# --- what it holds --------------------------------------------------------------------------


async def test_an_export_holds_a_training_log_that_people_can_read(coach: Coach) -> None:
    await coach.knows(another(ANA))
    done = SetCompleted("glute_bridge", 1, 8, load="20 kg", side="left")
    events = (
        SessionStarted("training", DAY),
        done,
        AnswerGiven("glute_bridge", "felt", "glutes"),
        PainReported(3, "knee", "ache", "amber", "glute_bridge"),
    )
    await coach.database.transaction(journal.write, ANA, events, NOON, DAY)

    files = await exported_files(coach.database, ANA)

    heading, row = csv.reader(io.StringIO(files["training-log.csv"].decode("utf-8-sig")))
    assert heading == [*COLUMNS, "exercise_name"], "the same in every language"
    assert dict(zip(heading, row, strict=True)) == {
        "date": "2026-11-02",
        "session": "training",
        "exercise": "glute_bridge",
        "side": "left",
        "set": "1",
        "reps": "8",
        "load": "20 kg",
        "felt": "glutes",
        "rir": "",
        "form": "",
        "pain": "3",
        "exercise_name": "exercise-glute_bridge",
    }
    page = files["training-log.html"].decode()
    for words in ("<td>20 kg</td>", "<td>exercise-glute_bridge</td>", "warmup-felt-glutes"):
        assert words in page
    assert page.startswith('<!doctype html>\n<html dir="auto">'), "Persian is read from the right"


async def test_without_a_set_an_export_has_no_log(coach: Coach) -> None:
    await coach.knows(another(ANA))

    assert "training-log.csv" not in await exported_files(coach.database, ANA)


async def test_an_export_holds_every_row_of_the_person_and_of_nobody_else(coach: Coach) -> None:
    await lives(coach, ANA)
    await lives(coach, BOB)

    found = await exported_rows(coach.database, ANA)

    assert set(found) == {table.name for table in tables_of_people()} | {"viewed"}
    for table in tables_of_people():
        rows = await coach.rows(table, **{column_of(table): ANA})
        assert rows, f"nothing in {table.name}: this test does not know it yet"
        assert len(found[table.name]) == len(rows)
    assert str(BOB) not in json.dumps(found)


async def test_an_export_can_be_read_by_people(coach: Coach) -> None:
    await lives(coach, ANA)

    files = await exported_files(coach.database, ANA)

    whole = json.loads(files["backline.json"])
    assert files["README.txt"].decode() == README
    assert whole["people"][0]["profile"]["anchor_words"] == f"canary of {ANA}"
    assert whole["failed_updates"][0]["body"] == f"canary of {ANA}"
    assert f"canary of {ANA}" in files["kept.csv"].decode("utf-8-sig")
    columns = [binding.column for binding in bindings()]
    empty = [column for column in columns if whole[column.table.name][0][column.name] is None]
    assert empty == [CONVERSATIONS.c.state], "no question stands open, and all else is opened"


async def test_nothing_of_the_machine_is_exported(coach: Coach) -> None:
    await lives(coach, ANA)

    found = await exported_rows(coach.database, ANA)
    del found["viewed"]  # of the table of shares again: tests/services/sharing/test_looks.py

    columns = {f"{table}.{name}" for table, rows in found.items() for name in rows[0]}
    known = {f"{t.name}.{c.name}" for t in tables_of_people() for c in t.columns}
    # Of a share neither the number of another person nor what opens it.
    others = {"shares.viewer_id", "shares.digest"}
    assert known - columns == {"outbox.worker", "outbox.lease_until", *others}


async def test_a_value_that_no_key_opens_is_left_empty_and_the_rest_is_there(coach: Coach) -> None:
    await lives(coach, ANA)
    await coach.database.transaction(damage_the_open_question, ANA)

    found = await exported_rows(coach.database, ANA)

    assert found["conversations"][0]["state"] is None
    assert found["people"][0]["profile"]["anchor_words"] == f"canary of {ANA}"


async def test_a_date_that_is_none_is_left_empty_and_the_rest_is_there(sqlite: Database) -> None:
    coach = Coach(sqlite)
    await lives(coach, ANA)
    garbage = text("UPDATE practice SET local_date = 'garbage', at = 'garbage'")
    await sqlite.transaction(lambda connection: connection.execute(garbage))

    found = await exported_rows(sqlite, ANA)

    assert (found["practice"][0]["local_date"], found["practice"][0]["at"]) == (None, None)
    assert found["people"][0]["profile"]["anchor_words"] == f"canary of {ANA}"


def damage_the_open_question(connection: Connection, person_id: int) -> None:
    mine = CONVERSATIONS.c.person_id == person_id
    connection.execute(CONVERSATIONS.update().where(mine).values(state=b"sealed by another key"))


# --- the files ------------------------------------------------------------------------------


def archive(**tables: list[Row]) -> dict[str, bytes]:
    made = Archive(README, NOON, ABOUT)
    for name, rows in tables.items():
        made.begin(name)
        made.add(rows)
    return unzipped(made.finish())


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_a_formula_in_a_table_is_only_a_text(text: str) -> None:
    sheet = archive(kept=[{"body": text}])["kept.csv"].decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(sheet, newline="")))[1] == [f"'{text}"]


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (-3, "-3"),
        (None, ""),
        (datetime(2026, 1, 2, tzinfo=UTC), "2026-01-02T00:00:00+00:00"),
        ({"a": frozenset({2, 1})}, '{"a": [1, 2]}'),
        ("knee, left", "knee, left"),
    ],
    ids=["number", "nothing", "instant", "value", "text"],
)
def test_values_are_plain_in_a_table(value: object, cell: str) -> None:
    sheet = archive(kept=[{"body": value}])["kept.csv"].decode("utf-8-sig")

    assert list(csv.reader(io.StringIO(sheet, newline="")))[1:] == [[cell]]


def test_an_empty_table_makes_no_file() -> None:
    files = archive(kept=[], journal=[])

    assert list(files) == ["README.txt", "backline.json"]
    assert json.loads(files["backline.json"]) == {"backline": ABOUT, "kept": [], "journal": []}


def test_pages_of_a_table_are_one_list_and_one_sheet() -> None:
    made = Archive(README, NOON, ABOUT)
    made.begin("kept")
    made.add([{"n": 1}, {"n": 2}])
    made.add([])
    made.add([{"n": 3}])
    made.begin("journal")
    made.add([{"n": 4}])

    files = unzipped(made.finish())

    rows = {"kept": [{"n": 1}, {"n": 2}, {"n": 3}], "journal": [{"n": 4}]}
    assert json.loads(files["backline.json"]) == {"backline": ABOUT, **rows}
    assert files["kept.csv"].decode("utf-8-sig").split() == ["n", "1", "2", "3"]


# --- many rows, many people -----------------------------------------------------------------


class Watched:
    """A real database that notes how many rows each page brought, and whose they were."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.is_embedded = database.is_embedded
        self.file = database.file
        self.pages: list[tuple[int, int]] = []
        self.turns = 0

    async def transaction(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        self.turns += 1
        return await self._database.transaction(function, *args, **kwargs)

    async def in_bulk(
        self,
        function: Callable[Concatenate[Connection, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        found: Any = await self._database.in_bulk(function, *args, **kwargs)
        page, person_id = found[0], args[1]
        assert isinstance(page, Page)
        assert isinstance(person_id, int)
        self.pages.append((person_id, len(page.rows)))
        whole: T = found
        return whole

    def is_awaited(self) -> bool:
        return self._database.is_awaited()

    async def close(self) -> None:
        await self._database.close()


async def test_three_years_are_read_in_pages_and_never_in_the_line_of_turns(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    await coach.database.transaction(fill_journal, ANA, THREE_YEARS)
    watched = Watched(coach.database)

    found = await exported_rows(watched, ANA)

    assert len(found["journal"]) == THREE_YEARS
    assert len({row["id"] for row in found["journal"]}) == THREE_YEARS
    assert max(rows for _, rows in watched.pages) == TUNING.rows_exported == 500
    assert len(watched.pages) == THREE_YEARS // TUNING.rows_exported + len(SOURCES)
    assert watched.turns == 0


def fill_journal(connection: Connection, person_id: int, count: int) -> None:
    body = vault_of(connection).seal(canary_cues(person_id), Binding(JOURNAL.c.body)(person_id))
    rows = [
        # Several at one instant, as a turn writes them.
        {"person_id": person_id, "at": NOON + timedelta(seconds=n // 7), "local_date": DAY}
        for n in range(count)
    ]
    connection.execute(JOURNAL.insert(), [{**row, "kind": "Noted", "body": body} for row in rows])


async def test_eight_people_who_ask_at_once_get_one_archive_each_one_after_the_other(
    coach: Coach,
) -> None:
    people = [ANA + n for n in range(8)]
    for person_id in people:
        await lives(coach, person_id)
    watched = Watched(coach.database)
    exports = Exports(watched, coach.clock)

    got = await asyncio.gather(*(persists(exports, person_id) for person_id in people))

    gathered = [person_id for person_id, _ in watched.pages]
    assert sorted(gathered) == sorted(people * len(SOURCES))
    changes = sum(a != b for a, b in itertools.pairwise(gathered))
    assert changes == len(people) - 1, "two archives were gathered at the same time"
    for person_id, each in zip(people, got, strict=True):
        assert f"canary of {person_id}".encode() in unzipped(each)["backline.json"]


async def persists(exports: Exports, person_id: int) -> bytes:
    """Ask as the outbox does: again and again, until the archive is there."""
    while (found := await exports.archive(person_id, in_words)) is None:  # noqa: ASYNC110
        await asyncio.sleep(0)
    return found


async def test_an_archive_that_takes_long_is_gathered_once_and_fetched_later(coach: Coach) -> None:
    await lives(coach, ANA)
    watched = Watched(coach.database)
    exports = Exports(watched, coach.clock, wait_seconds=0.0)

    first = await exports.archive(ANA, in_words)
    found = await persists(exports, ANA)

    assert first is None
    assert found
    assert len(watched.pages) == len(SOURCES)


async def test_what_is_still_gathered_at_the_end_is_given_up(coach: Coach) -> None:
    await lives(coach, ANA)
    exports = Exports(coach.database, coach.clock, wait_seconds=0.0)
    await exports.archive(ANA, in_words)

    await exports.close()

    assert exports._gathering is not None
    assert exports._gathering.cancelled()


async def test_while_the_database_is_away_an_export_waits_and_is_no_attempt(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    coach.sender.outcomes.extend([Sent(1), Unavailable("OperationalError: disk I/O error")])

    with capture_logs() as log:
        await coach.hears(Command("export"), ANA)

    assert await exports_of(coach) == [("queued", 0, 1)]
    assert (await coach.counters())["later_away"] == 1
    assert [each["log_level"] for each in log] == ["warning"]

    await coach.ticks(later=timedelta(seconds=1))

    assert await exports_of(coach) == [("sent", 1, 1)]


async def test_nobody_has_two_exports_waiting(coach: Coach) -> None:
    await coach.knows(another(ANA), hour=None)
    coach.sender.may_answer.clear()
    await coach.converse.take(Arrival(1, ANA, Command("export"), "en"))
    coach.clock.now += timedelta(hours=2)

    await coach.converse.take(Arrival(2, ANA, Command("export"), "en"))
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert await exports_of(coach) == [("sent", 1, 0)]
    assert coach.sender.ids() == ["converse-export-under-way"]


async def exports_of(coach: Coach) -> list[tuple[Any, ...]]:
    """State, attempts and delays of what holds all data of somebody."""
    rows = await coach.outbox("key", "state", "attempts", "delays")
    return [row[1:] for row in rows if row[0].startswith("export:")]
