"""A chat gets one message at a time, in order; no two workers claim the same."""

from __future__ import annotations

import asyncio

from bot.services.messages import (
    Sent,
)
from bot.storage.database import Database
from bot.storage.open import open_database
from bot.storage.outbox import outbox
from bot.storage.outbox.outbox import REMINDER
from bot.storage.outbox.ready import waiting
from bot.storage.tables import OUTBOX
from tests.services.coach import ANA, Coach, another
from tests.services.delivery.rows import SECOND, claim, end, keys, queue, row
from tests.storage.databases import VAULT
from tests.support.world import NOON


async def test_a_key_is_queued_once(people: Coach) -> None:
    await queue(people, row("turn:17:1:0"), row("turn:17:2:0"))
    await queue(people, row("turn:17:2:0"))
    await queue(people, row("turn:17:2:0"), row("turn:17:3:0"))

    assert await people.outbox("key") == [("turn:17:1:0",), ("turn:17:2:0",), ("turn:17:3:0",)]


async def test_what_is_born_sending_under_a_known_key_is_not_sent_again(people: Coach) -> None:
    database = people.database
    first = await database.transaction(outbox.start, row("a"), NOON, "one")
    second = await database.transaction(outbox.start, row("a"), NOON, "one")

    assert first is not None
    assert second is None


async def test_a_body_is_sealed_while_it_waits_and_gone_once_it_is_sent(people: Coach) -> None:
    await queue(people, row("a"))
    waiting = (await people.rows(OUTBOX))[0]["body"]

    await end(people, await claim(people), Sent(5))

    assert waiting is not None
    assert b"button-start" not in waiting
    assert (await people.rows(OUTBOX))[0]["body"] is None


async def test_a_chat_gets_one_at_a_time_in_order_across_lanes(people: Coach) -> None:
    await queue(people, row("prompt", lane=REMINDER), row("reply"), row("last"))

    seen = []
    while claimed := await claim(people):
        seen.append(await keys(people, claimed))
        assert await claim(people) == [], "the next one waits for the answer"
        await end(people, claimed, Sent(1))

    assert seen == [["prompt"], ["reply"], ["last"]]


async def test_replies_go_before_prompts_of_other_chats_and_old_before_new(people: Coach) -> None:
    await queue(
        people,
        row("prompt", 18, lane=REMINDER),
        row("reply", 19),
        row("later-reply", ANA),
    )

    assert await keys(people, await claim(people, limit=2)) == ["reply", "later-reply"]
    assert await keys(people, await claim(people)) == ["prompt"]


async def test_what_may_not_leave_yet_stays(people: Coach) -> None:
    await queue(people, row("a", not_before=NOON + SECOND))

    before = await claim(people)
    waits = await people.database.transaction(waiting, NOON)
    people.clock.now += SECOND

    assert before == []
    assert waits.next_at == NOON + SECOND
    assert len(await claim(people)) == 1


async def test_no_more_is_under_way_than_asked_for(people: Coach) -> None:
    await queue(people, row("a"), row("b", 18), row("c", 19))

    assert len(await claim(people, limit=2)) == 2
    assert len(await people.rows(OUTBOX, state="sending")) == 2


async def test_two_workers_never_claim_the_same(postgres: Database, postgresql_url: str) -> None:
    other = open_database(postgresql_url, VAULT)
    coach, rival = Coach(postgres), Coach(other)
    for person_id in range(1, 61):
        await coach.knows(another(person_id), hour=None)
    await queue(coach, *(row(f"k{n}", n) for n in range(1, 61)))

    claimed = await asyncio.gather(
        *(claim(each, name, 7) for _ in range(6) for each, name in ((coach, "a"), (rival, "b")))
    )

    ids = [each.id for rows in claimed for each in rows]
    assert len(ids) == len(set(ids)) == 60
    await other.close()
