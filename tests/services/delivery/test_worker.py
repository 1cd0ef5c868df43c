"""Messages leave once, in order, replies first; every doubt is counted."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, update
from typing_extensions import override

from bot.chat.limits import Pacing
from bot.coaching.calendar import Occurrence
from bot.coaching.message import msg
from bot.coaching.person.person import Locale
from bot.coaching.reminders.policy import OccurrenceState, Reminder, ReminderKind
from bot.flows.turn import Choice, Screen, Where
from bot.services.delivery.results import Patience, Result, adopt_orphans, back_off, record_results
from bot.services.delivery.worker import slots
from bot.services.delivery.worker_name import worker_name
from bot.services.incoming import Arrival, Command
from bot.services.messages import (
    Gone,
    Later,
    MessageBody,
    Outcome,
    Refused,
    ReminderRef,
    Sent,
    Strip,
    Unknown,
)
from bot.services.privacy import account
from bot.storage.database import Database, Unavailable, sqlite_file
from bot.storage.encryption.encryption import Binding
from bot.storage.open import open_database
from bot.storage.outbox import claims, outbox
from bot.storage.outbox.claims import Claimed
from bot.storage.outbox.outbox import LIVE, REMINDER, Queued, supersede
from bot.storage.outbox.ready import Doubts, Search, waiting
from bot.storage.rows import occurrences
from bot.storage.rows.occurrences import OccurrenceRow
from bot.storage.tables import CONVERSATIONS, OCCURRENCES, OUTBOX, PEOPLE, REMINDERS
from bot.tuning import TUNING
from bot.value import replace
from tests.services.coach import ANA, Coach, StoppedClock, another, coaching
from tests.storage.databases import VAULT
from tests.support.world import NOON

SECOND = timedelta(seconds=1)
ALL_DOUBTS = Doubts(10, REMINDER)
LOCALE = Locale("en", "Europe/Berlin")
TEXT = Screen((msg("button-start"),), where=Where.NEW)
ASKS = replace(TEXT, rows=((Choice(msg("button-start"), "go"),),))


def row(key: str, chat: int = ANA, **values: Any) -> Queued:  # noqa: ANN401 - of any column
    screen = values.pop("screen", TEXT)
    refs = values.pop("refs", ())
    return replace(
        Queued(
            key, chat, chat, MessageBody(screen, LOCALE, refs), NOON, NOON + timedelta(hours=1)
        ),
        **values,
    )


@pytest.fixture
async def people(database: Database) -> Coach:
    """Three people, and nobody who delivers."""
    coach = Coach(database)
    for person_id in (ANA, 18, 19):
        await coach.knows(another(person_id), hour=None)
    return coach


async def queue(coach: Coach, *rows: Queued) -> None:
    await coach.database.transaction(outbox.queue, rows, coach.clock.now)


async def claim(coach: Coach, worker: str = "one", limit: int = 10) -> list[Claimed]:
    search = Search(coach.clock.now, limit, ALL_DOUBTS)
    batch = await coach.database.transaction(claims.claim, worker, search)
    return list(batch.rows)


async def keys(coach: Coach, rows: Sequence[Claimed]) -> list[str]:
    """The keys of claimed rows, in the order of the claim."""
    names = dict(await coach.outbox("id", "key"))
    return [names[each.id] for each in rows]


async def end(coach: Coach, rows: Sequence[Claimed], *outcomes: Outcome, by: str = "one") -> None:
    results = [
        Result(each, each.body, outcome)
        for each, outcome in zip(rows, outcomes, strict=True)
        if isinstance(each.body, MessageBody)
    ]
    await coach.database.transaction(record_results, by, results, coach.clock.now)


async def delivered(coach: Coach) -> None:
    """Run the worker until a message has left and is recorded."""
    delivering = asyncio.ensure_future(coach.deliver.run())
    await coach.sender.reaches(1)
    coach.deliver.stop()
    await delivering


# --- queueing -------------------------------------------------------------------------------


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


# --- claiming -------------------------------------------------------------------------------


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


@pytest.mark.parametrize(("rate", "most"), [(0, 256), (1, 8), (25, 8), (100, 30)])
def test_slots_follow_the_rate(rate: float, most: int) -> None:
    assert slots(rate) == most


async def test_an_edit_that_a_later_one_overtakes_is_not_sent(people: Coach) -> None:
    edit: Any = {"act": "edit", "edits": 7}
    newer = row("b", **edit)
    await queue(people, row("a", **edit), row("other", act="edit", edits=8), newer)
    await people.database.transaction(supersede, [newer], NOON)

    sent = []
    for _ in range(4):
        claimed = await claim(people)
        sent += await keys(people, claimed)
        await end(people, claimed, *[Sent(7)] * len(claimed))

    assert sent == ["other", "b"]
    assert ("dropped", "superseded") in await people.outbox("state", "reason", key="a")
    assert (await people.counters())["dropped_superseded"] == 1


async def test_a_live_edit_finds_its_message_when_it_is_sent(people: Coach) -> None:
    await queue(people, row("a", act="edit", edits=LIVE))
    live = {"live_message": 44, "live_has_media": True}
    await people.database.transaction(execute, update(CONVERSATIONS).values(**live))

    claimed = (await claim(people))[0]

    assert (claimed.edits, claimed.edits_media) == (44, True)


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


# --- what became of it ----------------------------------------------------------------------


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


async def test_what_telegram_never_takes_is_dropped_at_once(people: Coach) -> None:
    await queue(people, row("a"))

    await end(people, await claim(people), Refused("too long"))

    assert await people.outbox("state", "reason") == [("dropped", "refused")]
    assert (await people.counters())["dropped_refused"] == 1


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


async def test_a_clock_set_forward_during_a_request_makes_no_second_one(
    database: Database,
) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, row("a"))
        coach.deliver.wake()
        await coach.sender.reaches(1)

        coach.clock.now += timedelta(hours=1)
        adopted = await coach.deliver.recover(is_alone=False)
        coach.sender.may_answer.set()
        await coach.becomes_idle()

        assert adopted == 0
        assert len(coach.sender.sent) == 1
        assert await coach.outbox("state", "attempts") == [("sent", 1)]


async def test_a_clock_set_forward_before_a_reply_leaves_makes_no_doubt_of_it(
    people: Coach,
) -> None:
    await queue(people, row("a"))
    [mine] = await claim(people)
    assert isinstance(mine.body, MessageBody)
    people.clock.now += timedelta(hours=1)

    people.deliver.send_now(mine, mine.body)
    adopted = await people.deliver.recover(is_alone=False)
    await delivered(people)

    assert adopted == 0
    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


def interrupt(
    patch: pytest.MonkeyPatch, coach: Coach, meanwhile: Callable[[], Awaitable[object]]
) -> None:
    """Let something happen between the commit of the next round and its answer."""
    in_bulk = coach.database.in_bulk

    async def interrupted(function: Any, /, *args: Any) -> Any:  # noqa: ANN401 - as it is
        patch.setattr(coach.database, "in_bulk", in_bulk)
        done = await in_bulk(function, *args)
        await meanwhile()
        return done

    patch.setattr(coach.database, "in_bulk", interrupted)


@pytest.mark.parametrize("is_away", [False, True])
async def test_a_clock_set_forward_as_a_message_is_claimed_makes_no_doubt_of_it(
    people: Coach, monkeypatch: pytest.MonkeyPatch, *, is_away: bool
) -> None:
    async def jumps() -> None:
        people.clock.now += timedelta(minutes=2)
        await people.deliver.recover(is_alone=False)
        if is_away:
            raise Unavailable("the connection was lost at the commit")

    await queue(people, row("a"))
    interrupt(monkeypatch, people, jumps)

    await delivered(people)

    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


async def test_a_reply_that_comes_while_the_database_is_away_leaves_once_it_is_back(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"))
    [mine] = await claim(people)
    assert isinstance(mine.body, MessageBody)
    reply = mine.body

    async def answers() -> None:
        people.clock.now += TUNING.lease - SECOND
        people.deliver.send_now(mine, reply)
        raise Unavailable("the connection was lost at the commit")

    interrupt(monkeypatch, people, answers)

    await delivered(people)

    assert await people.outbox("state", "attempts") == [("sent", 1)]
    assert "unknown" not in await people.counters()


async def test_a_clock_set_back_holds_nothing_back_that_waits(people: Coach) -> None:
    await queue(people, row("a"), row("b", 18))
    put_off = await claim(people, limit=1)
    await end(people, put_off, Later("flood", timedelta(seconds=6)))

    people.clock.now -= timedelta(hours=2)
    claimed = await claim(people)

    assert await keys(people, claimed) == ["a", "b"]


async def test_what_is_queued_while_a_round_waits_for_the_database_is_left_to_the_next(
    people: Coach,
) -> None:
    await queue(people, row("a"))

    people.clock.now -= SECOND

    assert await claim(people) == []


async def test_what_is_put_off_after_the_clock_was_set_back_waits_as_long_as_it_must(
    people: Coach,
) -> None:
    await queue(people, row("a"))
    people.clock.now -= timedelta(hours=2)
    await end(people, await claim(people), Later("flood", timedelta(seconds=6)))

    people.clock.now += timedelta(seconds=5)
    early = await claim(people)
    people.clock.now += SECOND
    in_time = await claim(people)

    assert early == []
    assert await keys(people, in_time) == ["a"]


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


# --- tried again after a kill ---------------------------------------------------------------


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


# --- the message with the buttons -----------------------------------------------------------


async def test_the_old_message_loses_its_buttons_once(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks, revision=1))
    await end(people, await claim(people), Sent(51))
    await queue(people, row("b", **asks, revision=2))
    await end(people, await claim(people), Sent(52))

    strips = await people.outbox("key", "edits", act="strip")
    claimed = await claim(people)
    await end(people, claimed, Sent(51))

    assert strips == [("strip:17:51:2", 51)]
    assert isinstance(claimed[0].body, MessageBody)
    assert claimed[0].body.content == Strip()
    assert (await people.conversation())["live_message"] == 52
    assert await claim(people) == []


async def test_an_edit_of_the_live_message_leaves_it_live(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", **asks, act="edit", edits=51))
    await end(people, await claim(people), Sent(51))

    assert (await people.conversation())["live_message"] == 51
    assert await people.outbox("key", act="strip") == []


async def test_a_message_without_buttons_in_its_place_is_live_no_more(people: Coach) -> None:
    await queue(people, row("a", screen=ASKS, carries_buttons=True))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", act="edit", edits=51))
    await end(people, await claim(people), Sent(51))

    assert (await people.conversation())["live_message"] is None


async def test_what_could_not_be_edited_keeps_its_buttons_and_stays_live(people: Coach) -> None:
    asks: Any = {"screen": ASKS, "carries_buttons": True}
    await queue(people, row("a", **asks))
    await end(people, await claim(people), Sent(51))

    await queue(people, row("b", act="edit", edits=51))
    await end(people, await claim(people), Sent(52))

    assert (await people.conversation())["live_message"] == 51
    await queue(people, row("c", **asks, revision=3))
    await end(people, await claim(people), Sent(53))
    assert await people.outbox("edits", act="strip") == [(51,)]


# --- late, held, and the loop itself --------------------------------------------------------

EIGHT = datetime(2026, 11, 2, 7, tzinfo=UTC)
REF = ReminderRef(Reminder(ReminderKind.WARMUP, Occurrence(EIGHT.date(), EIGHT), "Europe/Berlin"))


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


async def test_the_loop_goes_on_after_a_sender_that_fails(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        await queue(coach, row("a"))
        coach.sender.fails = True
        await coach.becomes_idle()
        coach.sender.fails = False
        coach.clock.now += SECOND
        await coach.becomes_idle()

        assert [state for (state,) in await coach.outbox("state")] == ["sent"]


async def test_stopping_records_what_is_under_way(database: Database) -> None:
    async with coaching(database) as coach:
        await coach.knows(hour=None)
        coach.sender.may_answer.clear()
        await queue(coach, row("a"), row("b"))
        coach.deliver.wake()
        await coach.sender.reaches(1)
        coach.deliver.stop()
        coach.sender.may_answer.set()

    assert await coach.outbox("key", "state") == [("a", "sent"), ("b", "queued")]


async def test_stopping_while_the_database_is_away_leaves_them_unknown(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.storage.sqlite.writer.TUNING", replace(TUNING, busy_ms=1))
    database = open_database(sqlite_url, VAULT)
    with closing(sqlite3.connect(sqlite_file(sqlite_url), isolation_level=None)) as other:
        async with coaching(database) as coach:
            await coach.knows(hour=None)
            coach.sender.may_answer.clear()
            await queue(coach, row("a"))
            coach.deliver.wake()
            await coach.sender.reaches(1)
            other.execute("BEGIN EXCLUSIVE")
        other.execute("COMMIT")

    adopted = await database.transaction(adopt_orphans, "next", NOON, all_=True)

    assert adopted == 1
    assert (await coach.counters())["unknown"] == 1
    await database.close()


async def ended_while_the_database_is_slow(
    patch: pytest.MonkeyPatch, coach: Coach, sends: int
) -> None:
    """Cancel the worker while its round with the results of so many messages has not begun."""
    in_bulk, held_back = coach.database.in_bulk, asyncio.Event()

    async def is_slow(function: Any, results: Any, /, *args: Any) -> Any:  # noqa: ANN401 - as it is
        if len(results) == sends:
            held_back.set()
            await asyncio.Event().wait()
        return await in_bulk(function, results, *args)

    patch.setattr(coach.database, "in_bulk", is_slow)
    coach.sender.may_answer.clear()
    delivering = asyncio.ensure_future(coach.deliver.run())
    await coach.sender.reaches(sends)
    coach.sender.may_answer.set()
    async with asyncio.timeout(60):
        await held_back.wait()
    delivering.cancel()
    with pytest.raises(asyncio.CancelledError):
        await delivering


async def test_what_telegram_has_answered_is_recorded_where_the_round_is_cancelled(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"))

    await ended_while_the_database_is_slow(monkeypatch, people, sends=1)

    assert await people.outbox("state", "message_id") == [("sent", people.sender.last)]


async def test_a_result_that_cannot_be_recorded_at_a_stop_takes_no_other_along(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cannot(
        connection: Connection, worker: str, results: Sequence[Result], now: datetime
    ) -> None:
        if any(each.row.chat_id == ANA for each in results):
            raise ValueError
        record_results(connection, worker, results, now)

    monkeypatch.setattr("bot.services.delivery.worker.record_results", cannot)
    await queue(people, row("a"), row("b", 18))

    await ended_while_the_database_is_slow(monkeypatch, people, sends=2)

    assert await people.outbox("key", "state") == [("a", "sending"), ("b", "sent")]


async def test_a_cancellation_while_results_are_recorded_singly_loses_none(
    people: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await queue(people, row("a"), row("b", 18))
    found = [Result(each, each.body, Sent(5)) for each in await claim(people)]  # type: ignore[arg-type]
    transaction = people.database.transaction
    monkeypatch.setattr(people.database, "transaction", _never_begins)

    people.deliver._results += found
    recording = asyncio.ensure_future(people.deliver._record_singly(found))
    await asyncio.sleep(0)
    recording.cancel()
    with pytest.raises(asyncio.CancelledError):
        await recording
    monkeypatch.setattr(people.database, "transaction", transaction)
    await people.deliver._record_rest()

    assert await people.outbox("key", "state") == [("a", "sent"), ("b", "sent")]


async def _never_begins(*_args: object) -> None:
    await asyncio.Event().wait()


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


def execute(connection: Connection, statement: Any) -> None:  # noqa: ANN401 - any statement
    connection.execute(statement)


def occurrence_of(connection: Connection, person_id: int, state: str = "queued") -> None:
    lead = REF.reminder.occurrence
    found = OccurrenceRow(
        person_id,
        "warmup",
        lead.local_date,
        0,
        lead.due_at,
        "Europe/Berlin",
        OccurrenceState(state),
    )
    occurrences.add(connection, [found], NOON)
