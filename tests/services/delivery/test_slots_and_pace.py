"""No more is under way than slots and pace allow; the rest waits in the queue."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.chat.limits import Pacing
from bot.services.delivery.worker import slots
from bot.services.incoming import Arrival, Command
from bot.services.messages import (
    Later,
)
from bot.storage.database import Database
from bot.storage.tables import OUTBOX
from tests.services.coach import ANA, Coach, another, coaching
from tests.services.delivery.rows import execute, queue, row


@pytest.mark.parametrize(("rate", "most"), [(0, 256), (1, 8), (25, 8), (100, 30)])
def test_slots_follow_the_rate(rate: float, most: int) -> None:
    assert slots(rate) == most


async def test_replies_that_fill_every_slot_leave_the_rest_in_the_queue(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        coach.sender.may_answer.clear()
        for n in range(1, 13):
            await coach.converse.take(Arrival(n, n, Command("start")))
        await coach.sender.reaches(12)
        await queue(coach, *(row(f"k{n}", n, person_id=None) for n in range(21, 26)))
        coach.deliver.wake()
        for _ in range(5):
            await coach.database.transaction(execute, update(OUTBOX).values(delays=0))
        under_way = len(coach.sender.sent)
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert under_way == 12
        assert len(coach.sender.sent) == 17


async def test_no_more_messages_are_under_way_than_there_are_slots(database: Database) -> None:
    async with coaching(database) as coach:
        for person_id in range(1, 21):
            await coach.knows(another(person_id), hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, *(row(f"k{n}", n) for n in range(1, 21)))
        coach.deliver.wake()
        await coach.sender.reaches(8)
        for _ in range(5):
            await coach.database.transaction(execute, update(OUTBOX).values(delays=0))
        under_way = len(coach.sender.sent)
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert under_way == 8
        assert len(coach.sender.sent) == 20


async def test_what_the_pace_does_not_let_leave_stays_in_the_queue(database: Database) -> None:
    async with coaching(database, send_rate=0.01) as coach:
        for person_id in range(1, 8):
            await coach.knows(another(person_id), hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, *(row(f"k{n}", n) for n in range(1, 8)))
        coach.deliver.wake()
        await coach.sender.reaches(Pacing.ALL_BURST)
        states = Counter(await coach.outbox("state"))

        assert states == {("sending",): Pacing.ALL_BURST, ("queued",): 2}


async def test_a_reply_that_the_pace_holds_back_goes_into_the_queue_without_a_doubt(
    database: Database,
) -> None:
    async with coaching(database, send_rate=0.01) as coach:
        for n in range(1, 8):
            await coach.converse.take(Arrival(n, n, Command("start")))
        async with asyncio.timeout(60):
            while await coach.outbox("id", state="sending"):  # noqa: ASYNC110
                await asyncio.sleep(0)

        assert len(coach.sender.sent) == Pacing.ALL_BURST
        # Nobody has refused them: a refusal that comes later holds them back for a second only.
        assert await coach.outbox("attempts", "delays", state="queued") == [(0, 0)] * 2
        assert (await coach.counters())["later_pace"] == 2


async def test_a_chat_that_was_just_written_to_holds_nobody_else_up(database: Database) -> None:
    async with coaching(database) as coach:
        coach.deliver._pace = Pacing(50, lambda: 0.0)  # no time passes, however slow the machine
        for person_id in (ANA, 18):
            await coach.knows(another(person_id), hour=None)
        await queue(coach, *(row(f"a{n}") for n in range(5)), row("b", 18))
        coach.deliver.wake()
        async with asyncio.timeout(60):
            while "later_pace" not in await coach.counters():  # noqa: ASYNC110
                await asyncio.sleep(0)
        await coach.sender.reaches(Pacing.CHAT_BURST + 1)

        assert await coach.outbox("state", "attempts", chat_id=ANA) == [
            *[("sent", 1)] * Pacing.CHAT_BURST,
            *[("queued", 0)] * 2,
        ]


async def test_telegrams_wait_for_all_chats_keeps_another_message_back(database: Database) -> None:
    async with coaching(database, send_rate=50) as coach:
        for person_id in (ANA, 18):
            await coach.knows(another(person_id), hour=None)
        coach.sender.outcomes.append(Later("flood", timedelta(seconds=600), everyone=True))
        await queue(coach, row("a"))
        coach.deliver.wake()
        await _is_counted(coach, "later_flood")

        # The answer to somebody else would go at once, without the queue.
        await coach.converse.take(Arrival(1, 18, Command("start")))
        await _is_counted(coach, "later_pace")

        assert [each.chat_id for each in coach.sender.sent] == [ANA]
        assert await coach.outbox("state", "attempts", chat_id=18) == [("queued", 0)]


async def test_telegrams_wait_keeps_back_what_the_same_round_was_about_to_send(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        for person_id in (ANA, 18):
            await coach.knows(another(person_id), hour=None)
        coach.sender.outcomes.append(Later("flood", timedelta(seconds=600), everyone=True))
        await queue(coach, row("a"), row("b", 18))
        coach.deliver.wake()
        await _is_counted(coach, "later_flood")
        await _is_counted(coach, "later_pace")

        assert [each.chat_id for each in coach.sender.sent] == [ANA]
        assert await coach.outbox("state", "attempts", chat_id=18) == [("queued", 0)]


async def _is_counted(coach: Coach, name: str) -> None:
    async with asyncio.timeout(60):
        while name not in await coach.counters():  # noqa: ASYNC110
            await asyncio.sleep(0)
