"""Each local date has its one post, which counts once whoever did it that day."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from bot.flows.turn import Screen
from bot.services.groups import screens
from bot.services.groups.together import EDIT_EVERY
from bot.services.incoming import Command
from bot.storage.database import Database
from bot.storage.tables import GROUP_TAPS
from tests.services.coach import Coach, another, coaching
from tests.services.groups.friends import BOT, DAY, GROUP, HOUR, POST, SECOND, Friends, said

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("begins", "hour"),
    [
        (datetime(2027, 3, 27, 0, 30, tzinfo=UTC), "02:30"),  # that is left out on the 28th
        (datetime(2026, 10, 23, 0, 30, tzinfo=UTC), "02:30"),  # that is lived twice on the 25th
        (datetime(2027, 3, 27, 0, 30, tzinfo=UTC), "08:30"),
    ],
)
async def test_over_a_clock_change_each_date_has_its_one_post(
    sqlite: Database, begins: datetime, hour: str
) -> None:
    posts: list[tuple[date, time]] = []
    async with coaching(sqlite, begins) as coach:
        friends = Friends(coach)
        await friends.asks(f"{hour} Berlin", by=None)
        for _ in range(4 * 24):
            before = len(friends.sent())
            await coach.ticks(HOUR)
            at = coach.clock.now.astimezone(BERLIN)
            posts += [(at.date(), at.time())] * (len(friends.sent()) - before)

    first = posts[0][0]
    assert len(posts) >= 3
    assert [day for day, _ in posts] == [first + n * DAY for n in range(len(posts))]
    assert {at for _, at in posts} <= {time.fromisoformat(hour), time(3, 30)}


async def test_after_an_outage_comes_the_post_that_still_helps(friends: Friends) -> None:
    before = len(friends.sent())
    await friends.coach.ticks(DAY + 4 * HOUR)
    assert len(friends.sent()) == before, "too late for that of the day"
    await friends.coach.ticks(2 * DAY - 2 * HOUR)
    assert len(friends.sent()) == before + 1, "not for that of two days later"
    await friends.coach.moves_to(datetime(2026, 11, 7, 7, tzinfo=UTC))
    assert len(friends.sent()) == before + 2


async def test_four_of_six_did_it(friends: Friends) -> None:
    await friends.joins(6, done=4)
    await friends.coach.ticks(EDIT_EVERY)

    assert friends.counts()[-1] == (4, 6)
    assert [said(await friends.taps("in", 1)), said(await friends.taps("done", 1))] == [
        ("together-noted-in", False),
        ("together-noted-done", False),
    ]
    await friends.coach.ticks(EDIT_EVERY)
    assert friends.counts()[-1] == (4, 6), "a second tap counts nobody twice"


async def test_a_tap_brings_one_edit_of_the_count_and_nothing_else(friends: Friends) -> None:
    before = len(friends.coach.sender.sent)

    await friends.taps("done")

    (edit,) = friends.coach.sender.sent[before:]
    assert (edit.chat_id, edit.edits) == (GROUP, POST)
    assert friends.counts() == [(1, 1)]


async def test_taps_of_a_few_seconds_change_the_count_together(friends: Friends) -> None:
    before = len(friends.sent())

    await friends.joins(30, done=30)
    for _ in range(60):
        await friends.coach.ticks(SECOND)

    edits = friends.sent()[before:]
    assert len(edits) <= 3
    assert friends.counts()[-1] == (30, 30)


async def test_ticks_and_taps_of_the_same_moment_count_once(friends: Friends) -> None:
    coach = friends.coach
    await coach.knows(another(5), hour=None)
    taps = [friends.taps("done", 5) for _ in range(4)]
    await asyncio.gather(*taps)
    coach.clock.now += DAY
    await asyncio.gather(*(coach.tick.once() for _ in range(3)))
    await coach.becomes_idle()

    posts = [each for each in friends.sent() if each.edits is None]
    assert len(posts) == 3, "the answer to the admin, and two posts"
    assert friends.counts()[-1] == (1, 1)


async def test_a_new_post_counts_anew_and_an_old_one_no_more(friends: Friends) -> None:
    await friends.joins(3, done=2)
    await friends.coach.ticks(DAY)

    assert await friends.coach.rows(GROUP_TAPS) == []
    old = await friends.taps("done", on=date(2026, 11, 3))
    assert said(old) == ("converse-earlier-screen", False)


async def test_who_has_no_coach_yet_is_asked_to_the_private_chat(friends: Friends) -> None:
    assert said(await friends.taps("done", by=99)) == ("together-first-private", True)
    assert await friends.coach.rows(GROUP_TAPS) == []
    post = next(each.content for each in friends.sent() if each.content.rows)  # type: ignore[union-attr]
    assert isinstance(post, Screen)
    link = f"https://t.me/{BOT}?start={screens.START}"
    assert link in [choice.url for row in post.rows for choice in row]


async def test_the_link_leads_to_the_own_warm_up_or_to_the_first_questions(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.commands("start", screens.START)
    assert (await coach.conversation())["flow"] == "warmup"

    await coach.hears(Command("start", screens.START), 99)
    assert (await coach.conversation(99))["flow"] == "onboarding"
