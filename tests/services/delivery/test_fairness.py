"""Somebody who writes on and on waits for their own turn, and nobody else does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.chat.limits import Pacing
from bot.flows.turn import Typed
from bot.services.delivery.worker import Deliver, Worker
from bot.services.incoming import Arrival, Command, Pressed
from bot.services.messages import Later, Sent
from bot.storage.database import Database
from bot.storage.outbox import claims
from bot.storage.outbox.claims import Batch, Claimed
from bot.storage.outbox.outbox import REMINDER
from bot.storage.outbox.ready import Doubts, Kind, Search
from bot.storage.tables import CONVERSATIONS, OUTBOX
from bot.tuning import TUNING
from tests.services.coach import ANA, Coach, another, app, coaching
from tests.services.delivery.rows import end, execute, queue, row

EVERYTHING = Doubts(100, REMINDER)
CHATS = range(101, 141)
NEWCOMER = 999
LATER = Later("flood", timedelta(seconds=9))


async def claim(coach: Coach, most: int, served: Mapping[Kind, int] | None = None) -> Batch:
    search = Search(coach.clock.now, most, EVERYTHING, served or {})
    return await coach.database.transaction(claims.claim, "one", search)


def chats(rows: Sequence[Claimed]) -> list[int]:
    return [each.chat_id for each in rows]


@pytest.fixture
async def crowd(database: Database) -> Coach:
    """Forty chats in each of which five replies wait, and nobody who delivers."""
    coach = Coach(database)
    rows = [row(f"{chat}:{n}", chat, person_id=None) for chat in CHATS for n in range(5)]
    await queue(coach, *rows)
    return coach


@pytest.fixture
async def coach(database: Database) -> AsyncIterator[Coach]:
    async with coaching(database) as made:
        yield made


# --- turns ----------------------------------------------------------------------------------


async def test_who_waits_for_one_reply_goes_before_forty_who_wait_for_five(crowd: Coach) -> None:
    await queue(crowd, row("newcomer", NEWCOMER, person_id=None))

    first = await claim(crowd, 8)

    assert chats(first.rows)[0] == NEWCOMER
    assert len(first.rows) == 8


async def test_who_waits_for_two_replies_gets_both_before_those_who_wait_for_five(
    crowd: Coach,
) -> None:
    await queue(crowd, *(row(f"newcomer {n}", NEWCOMER, person_id=None) for n in range(2)))

    for _ in range(2):
        first = await claim(crowd, 1)
        await end(crowd, first.rows, Sent(1))

        assert chats(first.rows) == [NEWCOMER]


async def test_each_chat_has_its_turn_before_any_has_its_second(crowd: Coach) -> None:
    served: list[int] = []
    turns: Mapping[Kind, int] = {}
    for _ in range(2 * len(CHATS) // 8):
        batch = await claim(crowd, 8, turns)
        served += chats(batch.rows)
        turns = batch.served
        await end(crowd, batch.rows, *[Sent(1)] * len(batch.rows))

    assert sorted(served[: len(CHATS)]) == list(CHATS)
    assert sorted(served[len(CHATS) :]) == list(CHATS)


async def test_a_chat_gets_what_waits_for_it_in_order(crowd: Coach) -> None:
    names = dict(await crowd.outbox("id", "key"))
    seen = []
    while rows := (await claim(crowd, 100)).rows:
        seen += [names[each.id] for each in rows if each.chat_id == CHATS[3]]
        await end(crowd, rows, *[Sent(1)] * len(rows))

    assert seen == [f"{CHATS[3]}:{n}" for n in range(5)]


async def test_a_reply_takes_the_reminder_before_it_along(database: Database) -> None:
    coach = Coach(database)
    reminders = [row(f"r{n}", n, person_id=None, lane=REMINDER) for n in range(20, 60)]
    await queue(coach, *reminders, row("reply", 59, person_id=None))

    assert chats((await claim(coach, 1)).rows) == [59]


async def test_what_is_held_back_in_one_chat_holds_up_no_other(crowd: Coach) -> None:
    held = (await claim(crowd, 20)).rows
    await end(crowd, held, *[LATER] * len(held))

    assert set(chats((await claim(crowd, 100)).rows)) == set(CHATS) - set(chats(held))


# --- what waits in one chat -----------------------------------------------------------------

DIFFERENT = ("help", "plan", "privacy")


async def write(coach: Coach, *names: str) -> None:
    for name in names:
        number = next(coach.updates)
        await coach.converse.take(Arrival(number, ANA, Command(name), "en"))


async def test_who_goes_on_writing_has_three_replies_waiting_once_the_burst_has_left(
    coach: Coach,
) -> None:
    await coach.knows(hour=None)
    coach.sender.may_answer.clear()
    await write(coach, *DIFFERENT * 10)
    burst = await coach.outbox("id", state="queued", act="new")
    held = (await coach.counters())["updates_held_back"]
    gone = update(OUTBOX).where(OUTBOX.c.id <= burst[-2][0], OUTBOX.c.state == "queued")
    await coach.database.transaction(execute, gone.values(state="dropped"))

    await write(coach, *DIFFERENT * 4)

    assert TUNING.waits_of_a_flood <= len(burst) <= TUNING.waits_of_a_flood + 1
    assert held == 10 * len(DIFFERENT) - 1 - TUNING.waits_of_a_flood
    assert len(await coach.outbox("id", state="queued", act="new")) == TUNING.replies_waiting


async def test_what_was_written_while_the_bot_was_away_is_all_answered(coach: Coach) -> None:
    await coach.knows(hour=None)
    coach.sender.may_answer.clear()

    await write(coach, *DIFFERENT * 5)
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert len(coach.sender.screens) >= 5 * len(DIFFERENT)
    assert "updates_held_back" not in await coach.counters()


async def test_the_open_question_shown_again_waits_once(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.commands("settings")
    coach.sender.may_answer.clear()
    before = len(coach.sender.sent)

    for _ in range(20):
        await coach.converse.take(Arrival(next(coach.updates), ANA, Typed("qwerty uiop"), "en"))
    waiting = await coach.outbox("key", state="queued")
    coach.sender.may_answer.set()
    await coach.becomes_idle()

    assert len(waiting) == 1
    assert len(coach.sender.screens) == before + 2
    assert (await coach.counters())["dropped_superseded"] == 18


async def test_the_pipeline_is_told_when_enough_waits_until_it_has_left(coach: Coach) -> None:
    await coach.knows(hour=None)
    held: list[int] = []
    coach.converse.hold_back = held.append
    coach.sender.may_answer.clear()

    await write(coach, *DIFFERENT * 5)
    before = list(held)
    await write(coach, *DIFFERENT * 4)
    during = len(held)
    coach.sender.may_answer.set()
    await coach.becomes_idle()
    await write(coach, "help")
    await coach.becomes_idle()

    assert before == []
    assert during > 0
    assert held == [ANA] * during
    assert coach.sender.ids()[0] == "menu-help"


async def test_what_is_held_back_changes_nothing(coach: Coach) -> None:
    await coach.knows(hour=None)
    coach.sender.may_answer.clear()
    await write(coach, *DIFFERENT * 10)
    stood = await coach.rows(CONVERSATIONS)

    await write(coach, "warmup")

    assert await coach.rows(CONVERSATIONS) == stood


async def test_others_are_let_in_meanwhile(coach: Coach) -> None:
    for person_id in (ANA, 18):
        await coach.knows(another(person_id), hour=None)
    coach.sender.may_answer.clear()
    await write(coach, *DIFFERENT * 10)

    await coach.converse.take(Arrival(next(coach.updates), 18, Command("help"), "en"))

    await coach.sender.reaches(2)
    assert [each.chat_id for each in coach.sender.sent] == [ANA, 18]


async def test_an_edit_that_waits_is_dropped_as_soon_as_a_newer_one_is_queued(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        await coach.commands("settings")
        coach.sender.may_answer.clear()
        message = (await coach.conversation())["live_message"]
        for value in ("times", "back", "times", "back"):
            revision = (await coach.conversation())["revision"]
            await press(coach, value, revision, message)
        waiting = await coach.outbox("act", state="queued")
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert waiting == [("edit",)]
        assert (await coach.counters())["dropped_superseded"] == 2
        assert await coach.outbox("id", state="queued") == []


async def press(coach: Coach, value: str, revision: int, message: int) -> None:
    number = next(coach.updates)
    await coach.converse.take(Arrival(number, ANA, Pressed(value, revision), "en", message))


# --- quick taps -----------------------------------------------------------------------------


async def test_six_taps_without_a_pause_each_see_their_screen_at_once(database: Database) -> None:
    async with coaching(database, send_rate=100) as coach:
        await coach.knows(hour=None)
        await coach.commands("settings")
        message = (await coach.conversation())["live_message"]

        for value in ("times", "back") * 3:
            await coach.presses(value, message=message)

        edits = [each for each in coach.sender.sent if each.edits == message]
        assert len(edits) == 6
        assert "later_pace" not in await coach.counters()


async def test_each_chat_has_its_turn_while_one_message_leaves_at_a_time(crowd: Coach) -> None:
    worker = Worker("one", 1, app())
    deliver = Deliver(crowd.database, crowd.sender, Pacing(0), crowd.clock, worker)
    delivering = asyncio.ensure_future(deliver.run())
    await crowd.sender.reaches(2 * len(CHATS))
    deliver.stop()
    await delivering

    to = [each.chat_id for each in crowd.sender.sent]
    assert sorted(to[: len(CHATS)]) == list(CHATS)
    assert sorted(to[len(CHATS) : 2 * len(CHATS)]) == list(CHATS)
