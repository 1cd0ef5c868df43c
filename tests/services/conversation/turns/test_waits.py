"""A wait that runs out goes on by itself, once, and keeps nobody else waiting."""

from __future__ import annotations

from typing import cast

import pytest
from sqlalchemy import bindparam, text, update

from bot.flows.registry import FLOWS
from bot.flows.turn import Context, Flow, Turn
from bot.services.incoming import Command, Pressed
from bot.storage.database import Database
from bot.storage.tables import CONVERSATIONS
from bot.value import replace
from tests.services.coach import ANA, Coach, coaching
from tests.services.conversation.turns.turn import SECOND, execute
from tests.support.world import NOON, onboarded


async def test_a_wait_that_runs_out_goes_on_by_itself(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)
    waiting = await ana.conversation()

    await ana.moves_to(waiting["wake_at"])

    after = await ana.conversation()
    assert after["revision"] > waiting["revision"]


async def test_the_ticker_is_told_of_a_wait(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)

    assert ana.woken[-1] == (await ana.conversation())["wake_at"]


async def test_a_late_wake_of_an_earlier_screen_does_nothing(ana: Coach) -> None:
    await ana.presses("done", message=ana.sender.last)
    before = await ana.conversation()

    woken = await ana.database.transaction(
        ana.converse._elapsed, ANA, before["revision"] - 1, before["wake_at"]
    )

    assert woken.messages == ()
    assert await ana.conversation() == before


async def test_a_wait_beside_a_day_that_cannot_be_read_wakes_nobody_twice(
    sqlite: Database,
) -> None:
    async with coaching(sqlite) as coach:
        await coach.knows(hour=None)
        await coach.commands("pause")
        damage = text("UPDATE conversations SET local_date = 'garbage', wake_at = :at")
        at = CONVERSATIONS.c.wake_at.type
        damage = damage.bindparams(bindparam("at", NOON - SECOND, at))
        await coach.database.transaction(execute, damage)

        assert await coach.converse.elapse() == 1
        assert await coach.converse.elapse() == 0


async def test_a_wait_that_leads_nowhere_wakes_nobody_twice(coach: Coach) -> None:
    await coach.knows(hour=None)
    await coach.commands("pause")
    await coach.database.transaction(execute, update(CONVERSATIONS).values(wake_at=NOON - SECOND))

    assert await coach.converse.elapse() == 1
    assert await coach.converse.elapse() == 0
    assert (await coach.conversation())["flow"] == "pause"


async def test_one_conversation_that_cannot_go_on_keeps_no_other_waiting(
    coach: Coach, monkeypatch: pytest.MonkeyPatch
) -> None:
    await coach.knows(hour=None)
    await coach.knows(replace(onboarded(NOON), id=18), hour=None)
    for person_id in (ANA, 18):
        await coach.hears(Command("warmup"), person_id)
        revision = (await coach.conversation(person_id))["revision"]
        await coach.hears(Pressed("done", revision), person_id)
    row = (await coach.conversation())["wake_at"]

    def broken(step: object, context: Context) -> Turn:
        if context.person.id == ANA:
            raise ZeroDivisionError
        return flow.elapsed(step, context)

    flow = FLOWS["warmup"]
    monkeypatch.setitem(cast("dict[str, Flow]", FLOWS), "warmup", replace(flow, elapsed=broken))
    before = (await coach.conversation(18))["revision"]
    await coach.moves_to(row)

    assert (await coach.conversation(18))["revision"] > before
    assert (await coach.conversation())["wake_at"] is None
