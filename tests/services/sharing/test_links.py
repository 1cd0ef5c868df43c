"""A link opens one share, once, within 7 days, and names nobody."""

from __future__ import annotations

from datetime import timedelta

from bot.storage.tables import CONVERSATIONS, SHARES
from tests.services.coach import Coach
from tests.services.sharing.sides import ANA, BEA, CID, makes_link, shares, side
from tests.services.sharing.stored import person_of


async def test_of_a_token_only_the_digest_is_stored_and_it_opens_once_within_7_days(
    coach: Coach,
) -> None:
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    token = await makes_link(ana)
    (row,) = await coach.rows(SHARES)
    assert len(token) * 6 >= 128
    assert token not in repr(row)

    await bea.commands("start", f"share_{token}")
    await bea.taps("accept")
    await bea.types("Bea")
    await cid.commands("start", f"share_{token}")

    assert "viewing-link-over" in cid.ids()
    late = await makes_link(ana)
    coach.clock.now += timedelta(days=7)
    await cid.commands("start", f"share_{late}")
    assert "viewing-link-over" in cid.ids()
    assert len(await coach.rows(SHARES, viewer_id=CID)) == 0


async def test_a_new_link_removes_those_of_its_person_that_ran_out_unopened(coach: Coach) -> None:
    ana, bea = [await side(coach, each) for each in (ANA, BEA)]
    await makes_link(ana)
    await makes_link(bea)
    coach.clock.now += timedelta(days=8)

    await makes_link(ana)

    assert sorted(row["person_id"] for row in await coach.rows(SHARES)) == [ANA, BEA]


async def test_two_who_hold_the_same_link_open_at_once_get_one_share(coach: Coach) -> None:
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    token = await makes_link(ana)
    for each in (bea, cid):
        await each.commands("start", f"share_{token}")
        await each.taps("accept")

    await bea.types("Bea")
    await cid.types("Cid")

    assert "viewing-link-over" in cid.ids()
    assert [row["viewer_id"] for row in await coach.rows(SHARES)] == [BEA]


async def test_the_own_link_opens_nothing(coach: Coach) -> None:
    ana = await side(coach, ANA)
    token = await makes_link(ana)

    await ana.commands("start", f"share_{token}")

    assert "viewing-link-own" in ana.ids()


async def test_another_link_of_the_pair_takes_the_place_of_the_first(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea, "coach")
    await bea.taps("hold", "hinge", "exercise-wall_hinge")
    await shares(ana, bea)

    rows = await coach.rows(SHARES)

    assert sorted((row["role"], row["ended_at"] is None) for row in rows) == [
        ("coach", False),
        ("physiotherapist", True),
    ]
    assert (await person_of(coach, ANA)).profile.marks == ()


async def test_whoever_has_no_plan_is_offered_one_before_a_link(coach: Coach) -> None:
    dan = await side(coach, ANA, with_plan=False)
    await dan.commands("shared")

    assert dan.ids() == {"shared-title", "shared-nobody-yet"}
    assert dan.buttons() == ["menu-button-begin", "shared-button-close"]


async def test_the_state_of_a_viewer_is_sealed_and_its_buttons_name_nobody(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)
    await bea.taps("people")

    (row,) = await coach.rows(CONVERSATIONS, person_id=BEA)
    buttons = [c for s in bea.screens for r in s.rows for c in r]

    assert str(ANA).encode() not in row["state"]
    assert not any(str(ANA) in f"{c.value}{c.go}" for c in buttons)
