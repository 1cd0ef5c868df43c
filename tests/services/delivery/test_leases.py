"""A lease that holds is nobody else's; a lost one changes nothing."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

from typing_extensions import override

from bot.services.delivery.results import adopt_orphans
from bot.services.delivery.worker_name import worker_name
from bot.services.messages import (
    MessageBody,
    Refused,
    Sent,
)
from bot.storage.database import Database
from bot.storage.outbox.outbox import REMINDER
from bot.tuning import TUNING
from tests.services.coach import Coach, StoppedClock, coaching
from tests.services.delivery.rows import ASKS, SECOND, claim, end, queue, row


async def test_a_lost_lease_cannot_overwrite_the_new_owners_result(people: Coach) -> None:
    await queue(people, row("a", screen=ASKS, carries_buttons=True))
    mine = await claim(people)
    people.clock.now += TUNING.lease + SECOND
    await people.database.transaction(adopt_orphans, "two", people.clock.now, all_=False)
    people.clock.now += SECOND
    theirs = await claim(people, "two")
    await end(people, theirs, Sent(21), by="two")

    await end(people, mine, Sent(20))

    assert await people.outbox("state", "message_id") == [("sent", 21)]
    assert (await people.conversation())["live_message"] == 21
    counts = await people.counters()
    assert counts["lease_lost"] == 1
    assert "sent" not in counts


class Jumping(StoppedClock):
    """A clock that goes on by a while once it has been asked."""

    jump = TUNING.lease + SECOND

    @override
    def __call__(self) -> datetime:
        asked, self.now, self.jump = self.now, self.now + self.jump, timedelta()
        return asked


async def test_what_took_long_to_be_claimed_is_leased_anew_before_it_leaves(
    people: Coach,
) -> None:
    await queue(people, row("a", lane=REMINDER))
    people.deliver._clock = clock = Jumping()
    people.sender.may_answer.clear()
    delivering = asyncio.ensure_future(people.deliver.run())

    await people.sender.reaches(1)
    adopted = await people.database.transaction(adopt_orphans, "two", clock.now, all_=False)
    people.sender.may_answer.set()
    people.deliver.stop()
    await delivering

    assert adopted == 0, "another process would send it too"
    assert await people.outbox("state") == [("sent",)]
    assert "lease_lost" not in await people.counters()


async def test_a_reply_whose_turn_took_long_is_leased_anew_before_it_leaves(
    people: Coach,
) -> None:
    await queue(people, row("a"))
    [mine] = await claim(people)
    assert isinstance(mine.body, MessageBody)
    people.sender.may_answer.clear()
    people.clock.now += TUNING.lease - SECOND
    delivering = asyncio.ensure_future(people.deliver.run())
    await asyncio.sleep(0)

    people.deliver.send_now(mine, mine.body)
    await people.sender.reaches(1)
    later = people.clock.now + 2 * SECOND
    adopted = await people.database.transaction(adopt_orphans, "two", later, all_=False)
    people.sender.may_answer.set()
    people.deliver.stop()
    await delivering

    assert adopted == 0, "another process would send it too"
    assert await people.outbox("state") == [("sent",)]
    assert len(people.sender.sent) == 1


async def test_a_late_result_ends_nothing_that_the_new_owner_has_under_way(people: Coach) -> None:
    await queue(people, row("a"))
    mine = await claim(people)
    people.clock.now += TUNING.lease + SECOND
    await people.database.transaction(adopt_orphans, "two", people.clock.now, all_=False)
    people.clock.now += SECOND
    await claim(people, "two")

    await end(people, mine, Refused("too late"))

    assert await people.outbox("state", "worker") == [("sending", "two")]


async def test_a_lease_that_holds_is_nobody_elses(people: Coach) -> None:
    await queue(people, row("a"))
    await claim(people)

    people.clock.now += TUNING.lease
    adopted = await people.database.transaction(adopt_orphans, "two", people.clock.now, all_=False)

    assert adopted == 0


async def test_what_a_slow_process_still_has_under_way_is_nobody_elses(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, row("a"))
        coach.deliver.wake()
        await coach.sender.reaches(1)

        for _ in range(3):
            coach.clock.now += TUNING.lease / 2
            await coach.deliver.extend_leases()
        adopted = await database.transaction(adopt_orphans, "two", coach.clock.now, all_=False)
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert adopted == 0
        assert await coach.outbox("state", "attempts") == [("sent", 1)]


async def test_what_an_ended_process_of_this_machine_had_under_way_waits_for_no_lease(
    people: Coach,
) -> None:
    machine, number, start = worker_name().split("-")
    ended = f"{machine}-{number}-{int(start) - 1}"
    await queue(people, row("a"), row("b", 18))
    await claim(people, ended, limit=1)
    await claim(people, worker_name(), limit=1)

    adopted = await people.database.transaction(adopt_orphans, "two", people.clock.now, all_=False)

    assert adopted == 1
