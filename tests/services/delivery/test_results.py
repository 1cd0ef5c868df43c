"""Each result of a request ends its row, or holds it back for as long as it must."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from bot.services.delivery.results import back_off
from bot.services.messages import (
    Gone,
    Later,
    Refused,
    Sent,
    Unknown,
)
from bot.services.privacy import account
from bot.storage.database import Database
from bot.storage.encryption.encryption import Binding
from bot.storage.outbox.outbox import REMINDER
from bot.storage.tables import OCCURRENCES, OUTBOX, PEOPLE, REMINDERS
from tests.services.coach import ANA, Coach, another, coaching
from tests.services.delivery.rows import (
    ASKS,
    REF,
    SECOND,
    claim,
    end,
    execute,
    occurrence_of,
    queue,
    row,
)
from tests.storage.databases import VAULT
from tests.support.world import NOON


async def test_only_what_may_have_arrived_counts_as_an_attempt(people: Coach) -> None:
    await queue(people, row("a"))

    for outcome in (Later("flood", SECOND), Later("server"), Later("refused"), Unknown()):
        await end(people, await claim(people), outcome)
        people.clock.now += timedelta(minutes=1)

    assert await people.outbox("attempts", "delays", "state") == [(1, 3, "queued")]
    counts = await people.counters()
    assert (counts["later_flood"], counts["later_server"], counts["unknown"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("delays", "seconds"), [(0, 1), (1, 2), (2, 4), (5, 32), (6, 60), (40, 60)]
)
def test_a_refusal_holds_back_longer_each_time(delays: int, seconds: int) -> None:
    assert back_off(delays) == timedelta(seconds=seconds)


async def test_telegram_says_how_long_to_wait(people: Coach) -> None:
    await queue(people, row("a"))

    await end(people, await claim(people), Later("flood", timedelta(seconds=17)))

    assert await people.outbox("not_before") == [(NOON + timedelta(seconds=17),)]


async def test_what_telegram_never_takes_is_dropped_at_once(people: Coach) -> None:
    await queue(people, row("a"))

    await end(people, await claim(people), Refused("too long"))

    assert await people.outbox("state", "reason") == [("dropped", "refused")]
    assert (await people.counters())["dropped_refused"] == 1


async def test_who_is_gone_gets_nothing_more_and_their_prompts_rest(people: Coach) -> None:
    await people.knows(another(20))
    await queue(people, row("a", 20), row("b", 20), row("c", 20), row("other", 18))

    claimed = [each for each in await claim(people) if each.chat_id == 20]
    await end(people, claimed, Gone("blocked"))

    left = await people.outbox("key", "state", "reason", chat_id=20)
    assert left == [(key, "dropped", "gone") for key in "abc"]
    assert (await people.rows(PEOPLE, id=20))[0]["gone_at"] == NOON
    assert [(each["resting"], each["next_at"]) for each in await people.rows(REMINDERS)] == [
        ("gone", None)
    ]
    assert (await people.counters())["dropped_gone"] == 3


async def test_a_result_for_somebody_erased_meanwhile_is_ignored_and_counted(
    people: Coach,
) -> None:
    await queue(people, row("a", screen=ASKS, carries_buttons=True))
    claimed = await claim(people)
    await people.database.transaction(account.erase, another(ANA), (), NOON)

    await end(people, claimed, Sent(9))

    assert await people.rows(OUTBOX) == []
    assert (await people.counters())["lease_lost"] == 1


async def test_what_no_class_of_this_release_can_read_is_dropped_and_holds_nobody_up(
    people: Coach,
) -> None:
    await queue(people, row("a"), row("b", 18))
    foreign = VAULT.seal_bytes(b"no message", Binding(OUTBOX.c.body)(ANA, ANA))
    spoil = update(OUTBOX).where(OUTBOX.c.key == "a").values(body=foreign)
    await people.database.transaction(execute, spoil)

    async with coaching(people.database) as coach:
        await coach.becomes_idle()

    assert await people.outbox("key", "state", "reason") == [
        ("a", "dropped", "unreadable"),
        ("b", "sent", None),
    ]
    assert (await people.counters())["dropped_unreadable"] == 1


async def test_what_waited_too_long_is_dropped_as_late_and_counted(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        await coach.database.transaction(occurrence_of, ANA)
        late: Any = {"not_before": NOON - 2 * SECOND, "not_after": NOON - SECOND}
        await queue(coach, row("a", **late, lane=REMINDER, refs=(REF,)), row("b"))
        await coach.becomes_idle()

        assert await coach.outbox("key", "state", "reason") == [
            ("a", "dropped", "late"),
            ("b", "sent", None),
        ]
        assert len(coach.sender.sent) == 1
        assert (await coach.counters())["dropped_late"] == 1
        rows = await coach.rows(OCCURRENCES)
        assert [(each["state"], each["reason"]) for each in rows] == [("dropped", "late")]


async def test_what_was_done_while_its_prompt_waited_stays_done(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        await coach.database.transaction(occurrence_of, ANA, "done")
        late: Any = {"not_before": NOON - 2 * SECOND, "not_after": NOON - SECOND}
        await queue(coach, row("a", **late, lane=REMINDER, refs=(REF,)))
        await coach.becomes_idle()

        assert [each["state"] for each in await coach.rows(OCCURRENCES)] == ["done"]
