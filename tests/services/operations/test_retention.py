"""Nothing is kept longer than was promised, and nobody is forgotten without a word."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, Table, update
from structlog.testing import capture_logs

from bot.clock import system_clock
from bot.coaching.person.cue_memory import CueMemory
from bot.flows.context import OpenSession
from bot.flows.turn import Screen
from bot.services.incoming import Command
from bot.services.operations.retention import Retention
from bot.storage import operations
from bot.storage.database import Database
from bot.storage.outbox import outbox
from bot.storage.outbox.claims import RecordedResult, claim, record_results
from bot.storage.outbox.outbox import MessageState
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.rows import conversations, failed_updates, people
from bot.storage.tables import (
    FAILED_UPDATES,
    JOURNAL,
    OUTAGES,
    OUTBOX,
    PEOPLE,
    PRACTICE,
    SESSIONS,
    UPDATES,
)
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import ANA, Coach, another, coaching
from tests.services.delivery.rows import row
from tests.support.world import NOON, newcomer, onboarded

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


async def retains(coach: Coach, now: datetime) -> None:
    coach.clock.now = now
    retention = Retention(coach.database)
    retention.begin()
    while await retention.go_on(now):
        pass
    await coach.becomes_idle()


def an_update(connection: Connection) -> None:
    operations.is_new_update(connection, 1, ANA, NOON)


def a_failed_update(connection: Connection) -> None:
    values = {"update_id": 1, "person_id": 1, "failed_at": NOON, "error": "E", "tries": 3}
    failed_updates.add_failed(connection, values, b"raw")


def an_outage(connection: Connection) -> None:
    operations.note_outage(connection, NOON - HOUR, NOON)


def a_sent_message(connection: Connection) -> None:
    outbox.queue(connection, [row("a", person_id=None)], NOON)
    batch = claim(connection, "w", Search(NOON, 1, Doubts(0, 0)))
    sent = [RecordedResult(each.id, MessageState.SENT, message_id=1) for each in batch.rows]
    record_results(connection, "w", sent, NOON)


@pytest.mark.parametrize(
    ("make", "table", "days"),
    [
        (an_update, UPDATES, 7),
        (a_sent_message, OUTBOX, 30),
        (a_failed_update, FAILED_UPDATES, 30),
        (an_outage, OUTAGES, 90),
    ],
    ids=["updates", "messages", "failed-updates", "outages"],
)
async def test_old_rows_go_with_their_day_and_not_before(
    coach: Coach, make: Callable[[Connection], None], table: Table, days: int
) -> None:
    await coach.database.transaction(make)

    await retains(coach, NOON + days * DAY)
    on_its_day = len(await coach.rows(table))
    await retains(coach, NOON + days * DAY + timedelta(microseconds=1))

    assert on_its_day == 1
    assert await coach.rows(table) == []


async def test_what_still_waits_is_not_thrown_away(coach: Coach) -> None:
    later = NOON + 400 * DAY
    waiting = row("a", person_id=None, not_before=later, not_after=later)
    await coach.database.transaction(outbox.queue, [waiting], NOON)

    await retains(coach, NOON + 100 * DAY)

    assert await coach.outbox("state") == [("queued",)]


async def test_an_unfinished_plan_is_asked_after_once(coach: Coach) -> None:
    await coach.knows(newcomer(), hour=None)

    for hours in (23, 24.5, 26, 72, 24 * 20):
        await retains(coach, NOON + hours * HOUR)

    assert [coach.sender.ids(n) for n in range(len(coach.sender.screens))] == [
        ["retention-unfinished"]
    ]


async def test_an_unfinished_plan_is_asked_after_without_a_button_below_its_question(
    coach: Coach,
) -> None:
    """Anna has ticked a health item, which waits for its next tap; Bo has no question open."""
    await coach.knows(replace(newcomer(), consent=onboarded().consent), hour=None)
    await coach.knows(replace(newcomer(), id=18), hour=None)
    await coach.commands("start")
    await coach.presses("yes", message=coach.sender.last)
    unticked = await coach.conversation()
    await coach.presses("tick-G1", message=coach.sender.last)
    before = await coach.conversation()
    assert before["flow"] == unticked["flow"] == "health_check"
    assert before["answered"] == unticked["revision"]

    await retains(coach, NOON + 25 * HOUR)

    nudges = {
        each.chat_id: [choice.label.id for row in each.content.rows for choice in row]
        for each in coach.sender.sent[-2:]
        if isinstance(each.content, Screen)
    }
    assert nudges == {ANA: [], 18: ["retention-button-go-on"]}
    assert await coach.conversation() == before


async def test_nobody_is_asked_in_their_quiet_hours(coach: Coach) -> None:
    late = datetime(2026, 11, 2, 22, 30, tzinfo=UTC)  # 23:30 in Berlin
    await coach.knows(newcomer(late), hour=None)
    await coach.database.transaction(last_heard, ANA, late)

    await retains(coach, late + 25 * HOUR)
    at_night = len(coach.sender.screens)
    await retains(coach, late + 33 * HOUR)

    assert at_night == 0
    assert coach.sender.ids() == ["retention-unfinished"]


async def test_who_finished_the_plan_is_not_asked(coach: Coach) -> None:
    await coach.knows(hour=None)

    await retains(coach, NOON + 25 * HOUR)

    assert coach.sender.screens == []


async def test_a_plan_never_finished_is_forgotten_after_thirty_days(coach: Coach) -> None:
    await coach.knows(newcomer(), hour=None)
    await coach.knows(another(18), hour=None)

    await retains(coach, NOON + 30 * DAY)
    after_thirty = len(await coach.rows(PEOPLE))
    await retains(coach, NOON + 30 * DAY + HOUR)

    assert after_thirty == 2
    assert [each["id"] for each in await coach.rows(PEOPLE)] == [18]


async def test_a_silent_account_is_warned_a_month_before_it_goes(coach: Coach) -> None:
    await coach.knows(hour=None)

    await retains(coach, NOON + 699 * DAY)
    before = len(coach.sender.screens)
    await retains(coach, NOON + 701 * DAY)
    warned = [coach.sender.ids(n) for n in range(len(coach.sender.screens))]
    await retains(coach, NOON + 729 * DAY)
    still_present = len(await coach.rows(PEOPLE))
    await retains(coach, NOON + 732 * DAY)

    assert before == 0
    assert warned == [["retention-silent"]]
    assert still_present == 1
    assert await coach.rows(PEOPLE) == []


async def test_nobody_goes_without_a_month_to_answer_the_warning(coach: Coach) -> None:
    """The bot itself was away for long: they are warned later than planned."""
    await coach.knows(hour=None)

    await retains(coach, NOON + 800 * DAY)
    await retains(coach, NOON + 829 * DAY)
    in_time = len(await coach.rows(PEOPLE))
    await retains(coach, NOON + 831 * DAY)

    assert coach.sender.ids() == ["retention-silent"]
    assert in_time == 1
    assert await coach.rows(PEOPLE) == []


async def test_one_word_keeps_a_silent_account(coach: Coach) -> None:
    await coach.knows(hour=None)
    await retains(coach, NOON + 701 * DAY)

    await coach.hears(Command("plan"))
    await retains(coach, NOON + 760 * DAY)

    assert [each["warned_at"] for each in await coach.rows(PEOPLE)] == [None]


async def test_copies_made_by_themselves_go_after_thirty_days(
    sqlite: Database, tmp_path: Path
) -> None:
    """Beside the database stand others' files, and backups that `backup --keep` looks after."""
    aged = {
        "backline.before-0003.db": 31.0,
        "backline.before-0004.db": 29.0,
        "backline.before-restore.db": 31.0,
        "backline.before-restore-20260101-040000.db": 31.0,
        "backline.before-restore-20260101-040000-2.db": 29.0,
        "backline.db.part": 31.0,
        "backline.20260101-040000.db": 99.0,
        "other.before-0003.db": 99.0,
        "notes.txt": 99.0,
    }
    for name, days in aged.items():
        made = system_clock() - timedelta(days=days)
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (made.timestamp(),) * 2)

    async with coaching(sqlite) as coach:
        with capture_logs() as log:
            await coach.ticks()

    removed = {entry["file"] for entry in log if entry["event"] == "copy_removed"}
    assert removed == {name for name, days in aged.items() if days == 31.0}
    assert {name for name in aged if (tmp_path / name).exists()} == set(aged) - removed


async def test_a_session_left_open_ends_as_partial_after_its_second_day(coach: Coach) -> None:
    """In Berlin the second day of a Monday's session ends on Tuesday at 23:00 UTC."""
    await coach.knows(hour=None)
    session = OpenSession("warmup", date(2026, 11, 2), NOON, NOON, None)
    await coach.database.transaction(conversations.open_session, ANA, session)
    second_day = datetime(2026, 11, 3, 22, 59, tzinfo=UTC)

    await ends_left_open(coach, second_day)
    within = (await coach.rows(SESSIONS))[0]["outcome"]
    await ends_left_open(coach, second_day + timedelta(minutes=1))

    assert within is None
    assert (await coach.rows(SESSIONS))[0]["outcome"] == "partial"


@pytest.mark.parametrize(("taps", "counts"), [(["done"], True), ([], False)])
async def test_a_warm_up_left_open_counts_for_the_day_on_which_a_set_was_done(
    coach: Coach, taps: list[str], *, counts: bool
) -> None:
    await coach.knows(hour=None)
    await coach.goes("warmup", "normal")
    for value in taps:
        await coach.presses(value)

    await ends_left_open(coach, NOON + 2 * DAY)

    days = [(row["local_date"], row["kind"]) for row in await coach.rows(PRACTICE)]
    assert days == ([(NOON.date(), "warmup")] if counts else [])
    assert [row["outcome"] for row in await coach.rows(SESSIONS)] == ["partial"]
    assert (await coach.rows(JOURNAL))[-1]["local_date"] == NOON.date()


async def test_what_no_flow_can_end_ends_all_the_same(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await coach.knows(hour=None)
    await coach.goes("warmup", "normal")
    monkeypatch.setattr(
        "bot.services.conversation.expired_sessions.close_session", lambda _context: 1 / 0
    )

    await ends_left_open(coach, NOON + 2 * DAY)

    assert [row["outcome"] for row in await coach.rows(SESSIONS)] == ["partial"]


async def ends_left_open(coach: Coach, now: datetime) -> None:
    coach.clock.now = now
    await coach.converse.end_left_open()


def last_heard(connection: Connection, person_id: int, at: datetime) -> None:
    connection.execute(update(PEOPLE).where(PEOPLE.c.id == person_id).values(heard_at=at))


# --- keeping up -----------------------------------------------------------------------------


async def test_what_is_old_goes_however_much_it_is_in_pieces(coach: Coach) -> None:
    many = 45 * TUNING.rows_removed
    await coach.database.transaction(take_updates, many)
    retention = Retention(coach.database)
    retention.begin()

    is_more = await retention.go_on(NOON + 8 * DAY)
    after_some = len(await coach.rows(UPDATES))
    while await retention.go_on(NOON + 8 * DAY):
        pass

    assert is_more
    assert after_some == many - TUNING.retention_pieces * TUNING.rows_removed
    assert await coach.rows(UPDATES) == []


async def test_ticks_go_on_at_once_until_nothing_old_is_left(coach: Coach) -> None:
    await coach.database.transaction(
        take_updates, 2 * TUNING.retention_pieces * TUNING.rows_removed
    )
    coach.clock.now = NOON + 8 * DAY

    coming = [await coach.tick.once() for _ in range(3)]

    assert coming[:2] == [coach.clock.now, coach.clock.now]
    assert coming[2] is None
    assert await coach.rows(UPDATES) == []


async def test_more_silent_people_than_a_tick_takes_go_within_one_pass(coach: Coach) -> None:
    many = 2 * TUNING.people_erased * TUNING.retention_pieces
    await coach.database.transaction(long_silent, many)

    await retains(coach, NOON + 800 * DAY)
    warned = len(coach.sender.screens)
    await retains(coach, NOON + 831 * DAY)

    assert warned == many
    assert await coach.rows(PEOPLE) == []


async def test_who_sleeps_keeps_nobody_from_being_warned(coach: Coach) -> None:
    """More than a page of them have quiet hours."""
    night = datetime(2028, 11, 2, 2, tzinfo=UTC)
    await coach.database.transaction(long_silent, TUNING.rows_removed + 1, "Europe/Berlin")
    awake = replace(another(5_000, "Asia/Tokyo"), created_at=NOON + DAY)
    await coach.knows(awake, hour=None)
    await coach.database.transaction(last_heard, awake.id, NOON + DAY)

    await retains(coach, night)

    assert [each.chat_id for each in coach.sender.sent] == [awake.id]


async def test_the_progress_of_a_finished_session_goes_after_its_last_undo(coach: Coach) -> None:
    await coach.knows(hour=None)
    session = OpenSession("warmup", NOON.date(), NOON, NOON, CueMemory())
    await coach.database.transaction(conversations.open_session, ANA, session)
    await coach.database.transaction(conversations.close_session, ANA, "done", NOON)
    second = replace(session, kind="training")
    await coach.database.transaction(conversations.open_session, ANA, second)

    await retains(coach, NOON + timedelta(minutes=59))
    within = [row["progress"] is not None for row in await coach.rows(SESSIONS)]
    await retains(coach, NOON + timedelta(minutes=61))

    assert within == [True, True]
    assert [row["progress"] is not None for row in await coach.rows(SESSIONS)] == [False, True]


def take_updates(connection: Connection, count: int) -> None:
    rows = [{"update_id": n, "taken_at": NOON} for n in range(count)]
    connection.execute(UPDATES.insert(), rows)


def long_silent(connection: Connection, count: int, zone: str = "Etc/UTC") -> None:
    for n in range(count):
        person = another(10_000 + n, zone)
        people.add(connection, person)
        people.heard(connection, person.id, NOON)
