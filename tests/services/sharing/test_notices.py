"""Notices come once, in their time, and put no button below an open question."""

from __future__ import annotations

from datetime import timedelta

from bot.services.operations.retention import (
    KEEP_SILENT,
    KEEP_UNFINISHED,
    UNFINISHED_NUDGE,
    WARNED_BEFORE,
    Retention,
)
from bot.storage.tables import PEOPLE, SHARE_LOG
from tests.services.coach import Coach
from tests.services.sharing.sides import ANA, BEA, CID, shares, side


async def test_looks_of_one_hour_are_told_once_and_stand_in_the_list_each(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    before = len(ana.screens)

    await bea.taps("report", "ladders", "pain")

    assert len(ana.screens) == before + 1
    assert len(await coach.rows(SHARE_LOG)) == 4


async def test_a_viewer_without_a_plan_is_neither_reminded_of_it_nor_forgotten(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    retention = Retention(coach.database)
    for later in (UNFINISHED_NUDGE * 2, KEEP_UNFINISHED * 2):
        retention.begin()
        await retention.go_on(coach.clock.now + later, pieces=1_000)

    assert len(await coach.rows(PEOPLE, id=BEA)) == 1
    assert "retention-unfinished" not in bea.ids()


async def test_a_silent_viewer_without_a_plan_is_warned_and_erased_like_everybody(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    begun, retention = coach.clock.now, Retention(coach.database)

    there = []
    for later in (KEEP_SILENT - WARNED_BEFORE * 2, KEEP_SILENT - WARNED_BEFORE, KEEP_SILENT):
        coach.clock.now = begun + later + timedelta(hours=1)
        await ana.commands("plan")
        retention.begin()
        await retention.go_on(coach.clock.now, pieces=1_000)
        await coach.becomes_idle()
        there.append((len(await coach.rows(PEOPLE, id=BEA)), "retention-silent" in bea.ids()))

    assert there == [(1, False), (1, True), (0, True)]
    assert bea.buttons() == []  # below the menu of the person, which stands open
    assert len(await coach.rows(PEOPLE, id=ANA)) == 1


async def test_no_notice_puts_a_button_below_an_open_question(coach: Coach) -> None:
    """Ana and Bea are asked for how long to pause; of Cid nothing is asked."""
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    await shares(ana, bea)
    await shares(cid, bea)
    await ana.commands("pause")
    pages = len(ana.screens), len(cid.screens)
    for person in range(2):
        await bea.goes("viewing")
        await bea.taps(f"person-{person}", "report")
    looked_at = ana.ids() | cid.ids(), ana.buttons(), cid.buttons()
    await bea.commands("pause")
    coach.clock.now += KEEP_SILENT
    retention = Retention(coach.database)
    retention.begin()
    await retention.go_on(coach.clock.now, pieces=1_000)
    await coach.becomes_idle()

    assert looked_at == ({"shared-notice-report"}, [], ["shared-button-list"])
    assert [len(each.screens) for each in (ana, cid)] == [count + 2 for count in pages]
    for each, buttons in ((ana, []), (bea, []), (cid, ["retention-button-stay"])):
        assert (each.ids(), each.buttons()) == ({"retention-silent"}, buttons)
