"""Newcomers, groups, and whoever is locked or has left get what is open to them."""

from __future__ import annotations

import asyncio

from bot.coaching.person.person import Lock
from bot.flows.turn import Go
from bot.services.incoming import Arrival, Command, Left, Returned, Stranger
from bot.storage.tables import PEOPLE, SESSIONS
from tests.services.coach import Coach
from tests.support.world import NOON, onboarded


async def test_people_who_begin_at_the_same_time_do_not_stand_in_each_others_way(
    coach: Coach,
) -> None:
    arrivals = [Arrival(n, 100 + n, Command("start")) for n in range(1, 21)]

    await asyncio.gather(*(coach.converse.take(each) for each in arrivals))
    await coach.becomes_idle()

    assert {each.chat_id for each in coach.sender.sent} == {100 + n for n in range(1, 21)}


async def test_a_newcomer_is_greeted_whatever_they_ask_for(coach: Coach) -> None:
    for command in ("warmup", "plan", "settings"):
        await coach.commands(command)
        assert (await coach.conversation())["flow"] == "onboarding"

    assert await coach.rows(SESSIONS) == []


async def test_a_newcomer_may_ask_for_help_and_privacy(coach: Coach) -> None:
    await coach.commands("start")
    await coach.commands("help")
    helped = coach.sender.ids(-2)
    await coach.commands("privacy")

    assert helped == ["menu-help"]
    assert coach.sender.ids(-2)[0].startswith("privacy")
    assert coach.sender.ids()[0] == "onboarding-greeting"  # the open question, below
    assert (await coach.conversation())["flow"] == "onboarding"


async def test_behind_an_emergency_everything_but_help_is_closed(coach: Coach) -> None:
    person = onboarded(NOON)
    locked = person.with_profile(lock=Lock("nerves", NOON))
    await coach.knows(locked, hour=None)

    for received in (Command("warmup"), Command("settings"), Go("warmup", "normal", NOON.date())):
        await coach.hears(received)
        assert (await coach.conversation())["flow"] == "emergency"
    await coach.commands("privacy")

    assert await coach.rows(SESSIONS) == []
    assert coach.sender.ids(-2)[0].startswith("privacy")
    assert coach.sender.ids() == ["emergency-nerves"]


async def test_a_group_gets_one_polite_line_and_nobody_is_stored(coach: Coach) -> None:
    for _ in range(3):
        await coach.hears(Stranger("coach_bot"), person_id=-100)

    assert [each.chat_id for each in coach.sender.sent] == [-100]
    assert coach.sender.ids() == ["converse-group"]
    assert await coach.rows(PEOPLE) == []


async def test_each_member_who_asks_a_group_is_answered_once_in_their_topic(coach: Coach) -> None:
    for asker in (1, 2, 1):
        await coach.hears(Stranger("coach_bot", topic=7, asker=asker), person_id=-100)

    assert [each.topic for each in coach.sender.sent] == [7, 7]


async def test_a_block_is_noted_and_nothing_is_said(ana: Coach) -> None:
    said = len(ana.sender.sent)

    await ana.hears(Left())
    gone = (await ana.rows(PEOPLE))[0]["gone_at"]
    await ana.hears(Returned())

    assert gone == NOON
    assert (await ana.rows(PEOPLE))[0]["gone_at"] is None
    assert len(ana.sender.sent) == said
