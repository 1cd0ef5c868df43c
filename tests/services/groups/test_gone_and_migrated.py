"""A group that removed the bot is forgotten; under another number it keeps its warm-up."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import Connection, select

from bot.services.groups.together import EDIT_EVERY
from bot.services.incoming import GroupLeft, GroupMigrated
from bot.services.messages import Gone, Migrated, Refused
from bot.storage.tables import GROUP_TAPS, GROUP_WARMUPS, OUTBOX, SEND_SLOTS
from tests.services.coach import Coach
from tests.services.groups.friends import DAY, GROUP, SUPERGROUP, Friends


async def stored_of(coach: Coach, chat: int) -> int:
    def count(connection: Connection) -> int:
        tables = (GROUP_WARMUPS, GROUP_TAPS)
        rows = [connection.execute(select(t).where(t.c.chat_id == chat)).all() for t in tables]
        slots = select(SEND_SLOTS).where(SEND_SLOTS.c.name == f"group:{chat}")
        return sum(map(len, rows)) + len(connection.execute(slots).all())

    return await coach.database.transaction(count)


@pytest.mark.parametrize("is_noticed", [True, False], ids=["told", "403"])
async def test_a_bot_that_was_removed_stops_at_once_and_forgets_the_group(
    friends: Friends, *, is_noticed: bool
) -> None:
    coach = friends.coach
    await friends.taps("in")
    if is_noticed:
        await friends.taps("done")  # an edit waits
        await coach.hears(GroupLeft(), GROUP)
    else:
        coach.sender.outcomes.append(Gone("Forbidden: bot was kicked from the group chat"))
        await coach.ticks(EDIT_EVERY)
        await friends.taps("done")
    assert await stored_of(coach, GROUP) == 0
    before = len(friends.sent())

    for _ in range(3):
        await coach.ticks(DAY)

    assert len(friends.sent()) == before
    assert await coach.rows(OUTBOX, chat_id=GROUP, state="queued") == []


@pytest.mark.parametrize("is_reported", [True, False], ids=["told", "400"])
async def test_a_group_that_became_a_supergroup_keeps_its_warm_up(
    friends: Friends, *, is_reported: bool
) -> None:
    coach = friends.coach
    await friends.taps("done")
    if is_reported:
        await coach.hears(GroupMigrated(SUPERGROUP), GROUP)
    else:
        coach.sender.outcomes.append(Migrated(SUPERGROUP))
    await coach.moves_to(datetime(2026, 11, 4, 7, tzinfo=UTC))

    posts = friends.sent(SUPERGROUP)
    assert len(posts) == 1
    rows = await coach.rows(GROUP_WARMUPS)
    assert [(row["chat_id"], row["day"]) for row in rows] == [(SUPERGROUP, date(2026, 11, 4))]


async def test_only_the_group_that_became_a_supergroup_gets_another_number(
    friends: Friends,
) -> None:
    await friends.asks("8:00", chat=GROUP - 1)

    await friends.coach.hears(GroupMigrated(SUPERGROUP), GROUP)

    rows = await friends.coach.rows(GROUP_WARMUPS)
    assert {row["chat_id"] for row in rows} == {SUPERGROUP, GROUP - 1}


async def test_a_post_that_telegram_refuses_ends_nothing(friends: Friends) -> None:
    friends.coach.sender.outcomes.append(Refused("not enough rights to send text messages"))
    await friends.coach.ticks(DAY)
    before = len(friends.sent())

    await friends.coach.ticks(DAY)

    assert len(friends.sent()) == before + 1
