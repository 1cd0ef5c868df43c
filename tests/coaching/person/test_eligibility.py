from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.person.eligibility import (
    allowed,
    back_now,
    rir_floor,
    top_rung,
)
from bot.coaching.person.person import Clearance, FamilyRest, Lock, Mode, Profile
from bot.coaching.rules.context import RuleContext
from bot.value import replace
from tests.coaching.catalogue_fixture import BANDS, CATALOGUE, NOTHING, NOW, profile


def may(exercise: str, who: Profile) -> bool:
    return allowed(CATALOGUE.exercises[exercise], CATALOGUE, who, NOW)


def at(who: Profile) -> RuleContext:
    return RuleContext(CATALOGUE, who, NOW, NOW.date())


def test_without_a_health_check_nothing_is_allowed() -> None:
    assert not may("glute_bridge", Profile())


def test_all_of_the_groups_of_equipment_are_needed_and_any_thing_of_each() -> None:
    bench_only = profile(equipment=frozenset({Equipment.BENCH}))
    bench_and_bag = profile(equipment=frozenset({Equipment.BENCH, Equipment.BACKPACK}))

    assert not may("hip_thrust_loaded", bench_only)
    assert may("hip_thrust_loaded", bench_and_bag)


@pytest.mark.parametrize(
    ("exercise", "open_to_them"),
    [
        ("glute_bridge", True),
        ("wall_hinge", True),
        ("clam", True),
        ("kickback_unbanded", True),
        ("glute_bridge_banded", False),
        ("kickback_quadruped", False),
        ("leg_curl_heel_dig", False),
    ],
)
def test_warm_ups_only_leaves_the_easiest_of_four(exercise: str, open_to_them: bool) -> None:
    assert may(exercise, profile(Clearance(Mode.WARMUPS_ONLY))) is open_to_them


@pytest.mark.parametrize(
    ("clearance", "exercise"),
    [
        (Clearance(Mode.BLOCKED), "glute_squeeze"),
        (Clearance(max_rung=1), "glute_bridge_banded"),
        (Clearance(families_off=frozenset({"hinge"})), "wall_hinge"),
        (Clearance(postures=frozenset({Posture.STANDING})), "glute_bridge"),
        (Clearance(contraindications=frozenset({"c_ham"})), "rdl"),
        (Clearance(contraindications=frozenset({"c_bone"})), "rdl"),
        (Clearance(contraindications=frozenset({"c_supine"})), "leg_curl_slide"),
        (Clearance(contraindications=frozenset({"c_balance"})), "rdl_single"),
        (Clearance(contraindications=frozenset({"c_flare"})), "glute_bridge_banded"),
    ],
)
def test_health_takes_exercises_away(clearance: Clearance, exercise: str) -> None:
    assert may(exercise, profile())
    assert not may(exercise, profile(clearance))


def test_a_posture_that_is_left_is_enough() -> None:
    standing = Clearance(postures=frozenset({Posture.STANDING}))

    assert may("glute_squeeze", profile(standing))


@pytest.mark.parametrize(
    "who",
    [
        profile(never_offer=frozenset({"clam"})),
        profile(avoid=frozenset({"c_side"})),
        replace(profile(), lock=Lock("nerves", NOW)),
        replace(profile(), resting=(FamilyRest("abduction", NOW + timedelta(hours=1)),)),
    ],
    ids=["never offer", "avoid", "locked", "family rests"],
)
def test_wishes_locks_and_rest_take_the_clam_away(who: Profile) -> None:
    assert may("clam", profile())
    assert not may("clam", who)


def test_a_rest_that_is_over_holds_nobody() -> None:
    over = (FamilyRest("abduction", NOW), FamilyRest("abduction", NOW - timedelta(hours=1)))
    who = replace(profile(), resting=over)

    assert may("clam", who)


@pytest.mark.parametrize(("number", "rung"), [(2, 99), (3, 1), (6, 1)])
def test_a_sore_back_keeps_to_the_two_easiest_rungs(number: int, rung: int) -> None:
    assert top_rung(CATALOGUE, profile(back_now=number), NOW) == rung


def test_an_answer_about_the_back_counts_for_a_day() -> None:
    who = profile(back_now=4)

    assert back_now(who, NOW + timedelta(hours=24)) == 4
    assert back_now(who, NOW + timedelta(hours=25)) == 0
    assert back_now(profile(), NOW) == 0
    assert back_now(Profile(), NOW) == 0


@pytest.mark.parametrize(
    ("exercise", "equipment", "easier"),
    [
        ("glute_bridge_one_and_half", NOTHING, "glute_bridge"),
        ("glute_bridge_one_and_half", BANDS, "glute_bridge_banded"),
        ("abduction_side_lying", NOTHING, "clam"),
        ("rdl_split", NOTHING, "rdl_bodyweight"),
    ],
)
def test_a_regression_steps_over_what_is_missing(
    exercise: str, equipment: frozenset[Equipment], easier: str
) -> None:
    who = profile(equipment=equipment)

    found, half_range = at(who).regression(CATALOGUE.exercises[exercise])

    assert (found.id, half_range) == (easier, False)


def test_a_regression_may_lead_into_another_family() -> None:
    found, _ = at(profile()).regression(CATALOGUE.exercises["hip_thrust_seesaw"])

    assert found.id == "glute_bridge"


def test_where_nothing_easier_is_left_it_is_the_same_at_half_range() -> None:
    wall_hinge = CATALOGUE.exercises["wall_hinge"]

    assert at(profile(equipment=NOTHING)).regression(wall_hinge) == (
        wall_hinge,
        True,
    )


def test_what_is_not_allowed_gives_way_within_its_family_only() -> None:
    banded = CATALOGUE.exercises["glute_bridge_banded"]
    seesaw = CATALOGUE.exercises["hip_thrust_seesaw"]
    who = profile(equipment=NOTHING)

    fitting = at(who).fit(banded)

    assert fitting is not None
    assert fitting.id == "glute_bridge"
    assert at(who).fit(seesaw) is None


@pytest.mark.parametrize(
    ("clearance", "rir"),
    [
        (Clearance(), 0),
        (Clearance(min_rir=3), 3),
        (Clearance(contraindications=frozenset({"c_bp"})), 3),
        (Clearance(Mode.WARMUPS_ONLY), 4),
    ],
)
def test_health_asks_for_repetitions_in_reserve(clearance: Clearance, rir: int) -> None:
    assert rir_floor(CATALOGUE, profile(clearance)) == rir
