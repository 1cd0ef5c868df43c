"""Tries after a doubt: a few at a time, and three of a message at most."""

from __future__ import annotations

from bot.services.delivery.results import Patience, adopt_orphans
from bot.services.messages import (
    Sent,
    Unknown,
)
from bot.storage.outbox import claims
from bot.storage.outbox.outbox import REMINDER, Queued
from bot.storage.outbox.ready import Doubts, Search
from bot.storage.tables import OCCURRENCES
from bot.tuning import TUNING
from tests.services.coach import ANA, Coach
from tests.services.delivery.rows import REF, SECOND, claim, end, keys, occurrence_of, queue, row
from tests.support.world import NOON


async def test_the_third_unknown_is_dropped_and_counted_as_possibly_lost(people: Coach) -> None:
    await people.database.transaction(occurrence_of, ANA)
    await queue(people, row("a", lane=REMINDER, refs=(REF,)))

    for _ in range(3):
        await end(people, await claim(people), Unknown())
        people.clock.now += SECOND

    assert await people.outbox("state", "reason", "attempts") == [("dropped", "unknown", 3)]
    counts = await people.counters()
    assert (counts["unknown"], counts["dropped_unknown"]) == (2, 1)
    recorded = [(each["state"], each["reason"]) for each in await people.rows(OCCURRENCES)]
    assert recorded == [("dropped", "unknown")]


async def test_a_copy_that_was_sent_after_a_doubt_is_counted(people: Coach) -> None:
    await queue(people, row("a"))

    await end(people, await claim(people), Unknown())
    people.clock.now += SECOND
    await end(people, await claim(people), Sent(9))

    assert (await people.counters())["sent_again"] == 1


async def test_at_the_start_what_another_process_left_is_unknown_at_once(people: Coach) -> None:
    await queue(people, row("a"), row("b", 18))
    await claim(people, "dead")

    adopted = await people.database.transaction(adopt_orphans, "one", NOON, all_=True)

    assert adopted == 2
    assert (
        await people.outbox("state", "attempts", "not_before")
        == [("queued", 1, NOON + SECOND)] * 2
    )
    assert (await people.counters())["unknown"] == 2


async def left_by_a_kill(coach: Coach, *rows: Queued) -> None:
    """Messages of a dead process, adopted by the next one a moment ago."""
    await queue(coach, *rows)
    await claim(coach, "dead", limit=100)
    await coach.database.transaction(adopt_orphans, "one", coach.clock.now, all_=True)
    coach.clock.now += SECOND


async def claim_again(coach: Coach, doubts: Doubts) -> list[str]:
    search = Search(coach.clock.now, 100, doubts)
    batch = await coach.database.transaction(claims.claim, "one", search)
    return await keys(coach, batch.rows)


async def test_a_young_process_tries_one_reply_again_and_no_prompt(people: Coach) -> None:
    await left_by_a_kill(people, row("p", 18, lane=REMINDER), row("a"), row("b", 19))
    await queue(people, row("new", 20, person_id=None))
    patience = Patience(lambda: 0.0)

    assert await claim_again(people, patience.allows(under_way=0)) == ["new", "a"]
    assert await claim_again(people, patience.allows(under_way=1)) == []


async def test_a_process_that_has_lasted_tries_eight_again_at_a_time(people: Coach) -> None:
    rows = [row(f"p{n}", n, person_id=None, lane=REMINDER) for n in range(30, 50)]
    await left_by_a_kill(people, *rows)
    seconds = iter([0.0, *[TUNING.young_seconds] * 9])
    patience = Patience(lambda: next(seconds))

    assert len(await claim_again(people, patience.allows(under_way=0))) == 8
    assert await claim_again(people, patience.allows(under_way=8)) == []
    assert len(await claim_again(people, patience.allows(under_way=5))) == 3


async def test_a_prompt_in_doubt_goes_at_once_where_a_reply_waits_for_it(people: Coach) -> None:
    await left_by_a_kill(people, row("p", lane=REMINDER), row("other", 18, lane=REMINDER))
    await queue(people, row("reply"))

    assert await claim_again(people, Patience(lambda: 0.0).allows(under_way=0)) == ["p"]
