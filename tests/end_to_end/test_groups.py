"""The real process in a group: asked for by an admin, tapped by many, moved, removed."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

from playground.driver import Group, Person
from playground.world.message_view import Seen
from tests.end_to_end.support.system import System, system
from tests.end_to_end.test_living import NOON, TOMORROW, onboarded

DAY = timedelta(days=1)
FRIENDS = 12


def posts(group: Group) -> list[Seen]:
    return [each for each in group.messages if "Warm-up together" in each.text and each.by_bot]


async def posted(made: System) -> tuple[Group, Person, list[Person]]:
    """A group with its first post, who asked for it, and friends without a coach."""
    await made.opens()
    ana = await onboarded(made)
    friends = [made.playground.person(f"Friend {n}") for n in range(FRIENDS)]
    group = made.playground.group("Runners", ana, *friends)
    await group.hears(friends[0], "/warmup_together 9:00")
    await group.hears(ana, "/warmup_together 8:00")
    await made.becomes_idle()
    await made.clock.moves_to(TOMORROW)
    await made.becomes_idle()
    return group, ana, friends


async def test_many_taps_are_answered_to_the_tappers_and_change_the_count(tmp_path: Path) -> None:
    async with system(tmp_path, NOON) as made:
        made.environment["SEND_RATE"] = "25"
        group, ana, friends = await posted(made)
        before = len(group.messages)
        (post,) = posts(group)

        taps = [(who, label) for who in (ana, *friends) for label in ("I'm in", "Done")]
        presses = [await group.press(who, post, label) for who, label in taps]
        answers = await asyncio.gather(*(each.answered(60) for each in presses))
        await made.becomes_idle()

        assert [each.is_alert for each in answers] == [False] * 2 + [True] * 2 * FRIENDS
        assert "Done: 1 of 1." in posts(group)[0].text
        assert len(group.messages) == before, "nothing else is posted by a tap"
        assert not made.playground.calls.refusals()


async def test_a_group_that_moves_is_followed_and_one_without_the_bot_forgotten(
    tmp_path: Path,
) -> None:
    async with system(tmp_path, NOON) as made:
        group, ana, _ = await posted(made)
        supergroup = group.becomes_supergroup(ana)
        await made.becomes_idle()
        await made.clock.moves_to(TOMORROW + DAY)
        await made.becomes_idle()
        assert len(posts(supergroup)) == 1

        supergroup.removes_bot(ana)
        await made.becomes_idle()
        await made.clock.moves_to(TOMORROW + 2 * DAY)
        await made.becomes_idle()

        assert len(posts(supergroup)) == 1
        assert made.asks("SELECT * FROM group_warmups") == []
        assert not made.playground.calls.refusals()
        assert await made.bot.stop() == 0
