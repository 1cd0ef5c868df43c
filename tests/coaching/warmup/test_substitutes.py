"""Exercises that stand in where equipment, health or a rest take another away."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.person.person import Clearance, FamilyRest, Mode, Wishes
from bot.coaching.warmup.planner import plan
from bot.value import replace
from tests.coaching.warmup.people_and_days import (
    ALL_OPEN,
    DAY,
    DOSES,
    EVERYTHING,
    exercises,
    on_level,
    profile,
)
from tests.support.world import NOON, catalogue


def test_without_a_band_the_bridge_has_a_longer_squeeze() -> None:
    _, day = on_level(2)
    without = EVERYTHING - {Equipment.MINI_BAND, Equipment.HIP_BAND}

    part = plan(catalogue(), profile(owns=without), replace(day, practised=0), "normal").parts[0]

    assert (part.exercise, part.tempo.squeeze) == ("glute_bridge", 3)


@pytest.mark.parametrize("band", [Equipment.MINI_BAND, Equipment.HIP_BAND])
@pytest.mark.parametrize(
    "exercise", ["glute_bridge_banded", "hip_thrust_banded", "clam_banded", "abduction_seated"]
)
def test_a_hip_band_serves_as_a_mini_band_does(exercise: str, band: Equipment) -> None:
    who = profile(owns=frozenset({band, Equipment.BENCH}))

    assert owns_what_it_needs(catalogue().exercises[exercise], who)


def test_without_a_stick_the_easiest_hinge_goes_half_the_way() -> None:
    person = profile(Clearance(mode=Mode.WARMUPS_ONLY), owns=frozenset())

    part = plan(catalogue(), person, DAY, "normal").parts[1]

    assert (part.exercise, part.half_range) == ("wall_hinge", True)


def test_lying_only_turns_the_hinge_into_a_clam() -> None:
    lying = Clearance(
        mode=Mode.WARMUPS_ONLY, postures=frozenset({Posture.SUPINE, Posture.SIDE, Posture.SEATED})
    )

    assert exercises(plan(catalogue(), profile(lying), DAY, "normal")) == ["glute_squeeze", "clam"]


def test_standing_only_squeezes_standing() -> None:
    standing = Clearance(mode=Mode.WARMUPS_ONLY, postures=frozenset({Posture.STANDING}))

    bridge, hinge = plan(catalogue(), profile(standing), DAY, "normal").parts

    assert (bridge.exercise, bridge.standing) == ("glute_squeeze", True)
    assert (hinge.exercise, hinge.standing) == ("hinge_stick", False)


def test_nothing_flat_on_the_back_squeezes_standing() -> None:
    upright = profile(Clearance(contraindications=frozenset({"c_supine"})))

    part = plan(catalogue(), upright, DAY, "normal").parts[0]

    assert (part.exercise, part.standing) == ("glute_squeeze", True)


def test_somebody_who_may_lie_squeezes_lying() -> None:
    person = profile(wishes=Wishes(never_offer=frozenset({"glute_bridge"})))

    part = plan(catalogue(), person, DAY, "normal").parts[0]

    assert (part.exercise, part.standing) == ("glute_squeeze", False)


@pytest.mark.parametrize(
    ("family", "expected"),
    [("bridge", ["clam", "wall_hinge"]), ("hinge", ["glute_bridge", "clam"])],
)
def test_a_family_that_rests_is_out_of_the_warm_up(family: str, expected: list[str]) -> None:
    person = profile(resting=(FamilyRest(family, NOON + timedelta(hours=1)),))

    assert exercises(plan(catalogue(), person, DAY, "normal")) == expected


@pytest.mark.parametrize(("dose", "sets"), [("smallest", 1), ("short", 1), ("normal", 2)])
def test_where_the_bridge_rests_and_no_squeeze_is_left_a_hinge_stands_in_for_it(
    dose: str, sets: int
) -> None:
    rests = (FamilyRest("bridge", NOON + timedelta(days=1), 2),)
    person = profile(replace(ALL_OPEN, contraindications=frozenset({"c_side"})), resting=rests)

    warm_up = plan(catalogue(), person, DAY, dose)

    assert [(part.exercise, part.sets) for part in warm_up.parts] == [("wall_hinge", sets)]


@pytest.mark.parametrize("dose", DOSES)
def test_where_both_families_rest_an_extra_of_one_set_stands_in(dose: str) -> None:
    rests = (FamilyRest(family, NOON + timedelta(days=1)) for family in ("bridge", "hinge"))
    only = Wishes(never_offer=frozenset(catalogue().exercises) - {"leg_curl_heel_dig"})
    person = profile(resting=tuple(rests), wishes=only)

    warm_up = plan(catalogue(), person, DAY, dose)

    assert [(p.exercise, p.sets) for p in warm_up.parts] == [("leg_curl_heel_dig", 1)]


def test_one_exercise_never_stands_twice() -> None:
    later = NOON + timedelta(hours=1)
    person = profile(resting=(FamilyRest("bridge", later), FamilyRest("hinge", later)))

    assert exercises(plan(catalogue(), person, DAY, "long"))[0] == "clam"
    assert len(set(exercises(plan(catalogue(), person, DAY, "long")))) == 2


@pytest.mark.parametrize(("steps", "expected"), [(1, "glute_bridge_banded"), (2, "glute_bridge")])
def test_after_its_rest_a_family_comes_back_easier(steps: int, expected: str) -> None:
    person, day = on_level(3)
    rested = replace(person, resting=(FamilyRest("bridge", NOON, steps),))

    # One-and-a-half bridges are no warm-up: the step below them is.
    assert plan(catalogue(), rested, day, "normal").parts[0].exercise == expected


def test_coming_back_easier_ends_at_the_lowest() -> None:
    rested = profile(resting=(FamilyRest("bridge", NOON, 2),))

    assert exercises(plan(catalogue(), rested, DAY, "normal"))[0] == "glute_squeeze"


def test_a_blocked_person_has_no_warm_up() -> None:
    assert plan(catalogue(), profile(Clearance(mode=Mode.BLOCKED)), DAY, "long").parts == ()
