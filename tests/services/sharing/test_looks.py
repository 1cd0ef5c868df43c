"""A viewer sees what they have the right to, and the person sees each look."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import Connection

from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Person
from bot.coaching.person.sharing import LOOKS_A_DAY, RIGHTS, Action, Role
from bot.storage.rows import people
from bot.storage.tables import SHARE_LOG
from tests.services.coach import Coach
from tests.services.sharing.sides import ANA, BEA, CID, NAMES, shares, side
from tests.services.sharing.stored import damages, person_of
from tests.support.archives import exported_rows
from tests.support.world import NOON


async def test_a_viewer_sees_report_ladders_and_pain_and_the_person_sees_each_look(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)

    assert "viewing-accepted" in bea.ids()
    for action, said in (
        ("report", "report-done"),
        ("ladders", "viewing-page"),
        ("pain", "viewing-page"),
    ):
        await bea.taps(action)
        assert said in bea.ids(last=2)
    await ana.commands("shared")

    assert {"shared-log-accept", "shared-log-report", "shared-log-ladders", "shared-log-pain"} <= (
        ana.ids()
    )
    assert NAMES[BEA] in ana.text()
    assert {"shared-notice-accept", "shared-notice-report"} <= ana.ids(last=10)


@pytest.mark.parametrize("role", [Role.PHYSIOTHERAPIST, Role.COACH])
async def test_health_answers_are_seen_by_who_has_the_right_and_only_if_the_person_added_them(
    coach: Coach, role: Role
) -> None:
    """Ana has every limit that health sets, and an exercise that rests after a stop."""
    ana, bea, cid = [await side(coach, each) for each in (ANA, BEA, CID)]
    await shares(ana, bea, role, health=True)
    await shares(ana, cid, role)
    await coach.database.transaction(limits, await person_of(coach, ANA))

    await bea.taps("report")
    await cid.taps("report")

    may_see = Action.HEALTH in RIGHTS[role]
    assert (bea.ids(last=2) >= {"report-health", *OF_HEALTH}) == may_see
    for each in (cid, *([] if may_see else [bea])):
        assert {"report-health", *OF_HEALTH}.isdisjoint(each.ids(last=2))
        assert {"report-rules", "report-resting", "report-after-stop"} <= each.ids(last=2)


#: What a report says of health beside the answers themselves.
OF_HEALTH = (
    "report-locked",
    "report-mode-warmups_only",
    "report-max-step",
    "report-min-rir",
    "report-resting-cleared",
    "contra-c_bp",
)


def limits(connection: Connection, person: Person) -> None:
    """Let health set every limit there is; the wall hinge rests after a stop."""
    clearance = Clearance(
        Mode.WARMUPS_ONLY,
        max_rung=1,
        min_rir=3,
        contraindications=frozenset({"c_bp"}),
        families_off=frozenset({"stance"}),
    )
    health = Health(NOON.date(), clearance=clearance)
    lock = Lock("heart", NOON)
    resting = (FamilyRest("hinge", NOON + timedelta(days=2)),)
    people.save(connection, person.with_profile(health=health, lock=lock, resting=resting))


async def test_looks_are_bounded_by_the_day(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA)
    await shares(ana, bea)

    await bea.taps(*["ladders"] * LOOKS_A_DAY)
    assert "viewing-page" in bea.ids(last=2)
    await bea.taps("report")

    assert "viewing-enough" in bea.ids()
    assert len([r for r in await coach.rows(SHARE_LOG) if r["is_look"]]) == LOOKS_A_DAY
    coach.clock.now += timedelta(days=1)
    await bea.taps("report")
    assert "report-done" in bea.ids(last=2)


async def test_nobody_is_shown_what_was_looked_at_in_the_shares_of_another(coach: Coach) -> None:
    sides = {each: await side(coach, each) for each in (ANA, BEA, CID)}
    await shares(sides[ANA], sides[BEA])
    await sides[BEA].taps("report", "pain")
    await shares(sides[BEA], sides[CID])

    for person, looks in ((ANA, {"accept", "report", "pain"}), (BEA, {"accept"})):
        await sides[person].commands("shared")
        seen = {each for each in sides[person].ids() if each.startswith("shared-log-")}
        assert seen - {"shared-log-line"} == {f"shared-log-{look}" for look in looks}


async def test_who_looks_at_somebody_whose_row_is_damaged_is_answered_as_ever(
    coach: Coach,
) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea)
    await damages(coach, ANA)

    await bea.types("hello")
    await bea.commands("help")

    assert "converse-damaged" not in bea.ids()


async def test_a_viewer_finds_in_their_export_through_which_shares_they_look(coach: Coach) -> None:
    ana, bea = await side(coach, ANA), await side(coach, BEA, with_plan=False)
    await shares(ana, bea, "coach")
    await bea.taps("stop", "leave")
    await shares(ana, bea)

    rows = await exported_rows(coach.database, BEA)

    assert sorted((row["role"], row["ended_at"] is None) for row in rows["viewed"]) == [
        ("coach", False),
        ("physiotherapist", True),
    ]
    assert {row["body"]["person"] for row in rows["viewed"]} == {NAMES[ANA]}
    assert str(ANA) not in str(rows)
