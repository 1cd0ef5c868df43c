"""Health and equipment take exercises away from a session, and others stand in for them."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import Clearance, FamilyRest, Profile
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.swaps import swaps_for
from bot.coaching.programme.today import todays_session
from bot.coaching.session.plan import Plan, PlanItem
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    NOTHING,
    NOW,
    PROGRAMMES,
    around,
    diary_of,
    hurt,
    item,
    profile,
)
from tests.coaching.programme.plans import OWNED, made


def test_an_exercise_for_today_that_is_not_allowed_leaves_the_present_rung() -> None:
    chosen = item_for(
        "M2",
        Standing("hinge", "rdl"),
        Shape(3, instead="hip_thrust_banded"),
        around(profile(equipment=frozenset({Equipment.DUMBBELL}))),
    )

    assert chosen is not None
    assert chosen.exercise == "rdl"


def test_what_contraindications_take_away_others_replace() -> None:
    who = profile(Clearance(contraindications=frozenset({"c_hipop", "c_side"})))

    families = {i.family for i in made(who=who).items}

    assert "bridge" in families  # the squeeze, which the hip operation leaves


def test_a_slot_that_is_off_swaps_within_the_family() -> None:
    off = profile(Clearance(families_off=frozenset({"bridge"})))
    resting = replace(profile(), resting=(FamilyRest("bridge", NOW + timedelta(hours=2)),))

    for who in (off, resting):
        plan = made("B", OWNED, who=who)
        assert "hip_thrust_bench" in {i.exercise for i in plan.items}


def test_there_is_no_finisher_on_a_day_that_hurt() -> None:
    sore = around(diary=diary_of((-0.2, hurt(3))))

    plan = todays_session(SessionRequest("A", 30, 0, {}, 250), PROGRAMMES, sore)

    assert isinstance(plan, Plan)
    assert "F" not in {i.slot for i in plan.items}


def test_a_slot_for_which_nothing_is_left_is_left_out() -> None:
    who = profile(Clearance(families_off=frozenset({"hinge", "kickback"})))

    assert [i.slot for i in made(who=who).items] == ["M1", "X1"]


def choices(chosen: PlanItem, *standings: Standing, who: Profile | None = None) -> list[str]:
    context = around(who)
    return [c.exercise for c in swaps_for(chosen, {s.family: s for s in standings}, context)]


def test_a_swap_offers_the_family_up_to_the_rung_and_the_family_beside() -> None:
    offered = choices(item("glute_bridge"), OWNED)

    assert offered == [
        "glute_squeeze",
        "glute_bridge_feet_close",
        "glute_bridge_feet_away",
        "hip_thrust_bench",
    ]


def test_a_swap_offers_only_what_is_owned_and_open() -> None:
    assert "hip_thrust_bench" not in choices(item("glute_bridge"))
    assert choices(item("hip_thrust_bench"), who=profile(equipment=NOTHING)) == ["glute_bridge"]
