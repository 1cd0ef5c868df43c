"""Only admins begin, change or end a warm-up together, at an hour that is understood."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bot.services.incoming import Stranger
from bot.storage.tables import GROUP_WARMUPS
from tests.services.coach import Coach
from tests.services.groups.friends import BOT, GROUP, HOUR, Friends, said


async def test_only_admins_start_change_or_end_it(friends: Friends) -> None:
    before = (await friends.coach.rows(GROUP_WARMUPS))[0]
    for argument in ("9:00", "stop", ""):
        await friends.asks(argument, by=5, is_admin=False)
    for action in ("at-0900", "stop"):
        answer = await friends.taps(action, by=5)
        assert said(answer) == ("together-admins", True)

    assert (await friends.coach.rows(GROUP_WARMUPS))[0] == before
    refused = [n for n in range(len(friends.sent())) if friends.ids(n) == ["together-admins"]]
    assert len(refused) == 1, "told once a day, however often one asks"

    await friends.asks("9:00 pm Chicago", by=None)
    after = (await friends.coach.rows(GROUP_WARMUPS))[0]
    assert (after["local_time"], after["zone"]) == (time(21), "America/Chicago")
    await friends.taps("at-0700", is_admin=True)
    assert (await friends.coach.rows(GROUP_WARMUPS))[0]["local_time"] == time(7)
    await friends.taps("stop", is_admin=True)
    assert await friends.coach.rows(GROUP_WARMUPS) == []


async def test_whoever_telegram_does_not_vouch_for_is_asked_to_try_again(
    friends: Friends,
) -> None:
    before = await friends.coach.rows(GROUP_WARMUPS)
    answers = []
    for _ in range(2):
        friends.coach.clock.now += timedelta(minutes=1)
        await friends.asks("9:00", is_admin=None)
        answers.append(friends.ids())
    answer = await friends.taps("stop", is_admin=None)

    assert answers == [["together-unsure"]] * 2
    assert said(answer) == ("together-unsure", True)
    assert await friends.coach.rows(GROUP_WARMUPS) == before


@pytest.mark.parametrize("argument", ["soon", "8:00 Xyzzyville", "25:00", "8"])
async def test_an_hour_that_nobody_understands_changes_nothing(
    coach: Coach, argument: str
) -> None:
    friends = Friends(coach)
    await friends.asks(argument)

    if argument == "8":
        assert (await coach.rows(GROUP_WARMUPS))[0]["local_time"] == time(8)
    else:
        assert friends.ids() == ["together-unclear"]
        assert await coach.rows(GROUP_WARMUPS) == []


async def test_another_hour_on_the_day_of_a_post_begins_tomorrow(friends: Friends) -> None:
    await friends.asks("9:00")
    before = len(friends.sent())

    await friends.coach.ticks(2 * HOUR)
    assert len(friends.sent()) == before
    await friends.coach.moves_to(datetime(2026, 11, 4, 8, tzinfo=UTC))
    assert len(friends.sent()) == before + 1


async def test_a_group_in_which_nobody_asked_hears_its_line_once_as_before(coach: Coach) -> None:
    friends = Friends(coach)
    for _ in range(3):
        await coach.hears(Stranger(BOT), GROUP)
    assert [friends.ids(n) for n in range(len(friends.sent()))] == [["converse-group"]]

    await friends.asks("8:00", by=None)
    before = len(friends.sent())
    await coach.hears(Stranger(BOT, asker=8), GROUP)
    assert len(friends.sent()) == before
