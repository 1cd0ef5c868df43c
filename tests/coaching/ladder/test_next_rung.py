"""The rung where a ladder begins, and the next one that the person can do."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.next_rung import next_rung
from bot.coaching.ladder.promotion import at_session_start
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.person.person import Clearance
from tests.coaching.catalogue_fixture import BANDS, CATALOGUE, EVERYTHING, NOTHING, around, profile
from tests.coaching.ladder.sessions import context_on


@pytest.mark.parametrize(
    ("family", "level", "equipment", "sensitive", "start"),
    [
        ("bridge", "beginner", EVERYTHING, False, "glute_bridge"),
        ("bridge", "beginner", EVERYTHING, True, "glute_squeeze"),
        ("bridge", "intermediate", NOTHING, False, "glute_bridge_one_and_half"),
        ("hinge", "intermediate", NOTHING, False, "rdl_bodyweight"),
        ("abduction", "intermediate", NOTHING, False, "clam"),
        ("kickback", "beginner", NOTHING, True, "kickback_unbanded"),
        ("thrust", "beginner", NOTHING, False, None),
    ],
)
def test_a_ladder_begins_where_level_back_and_equipment_say(
    family: str, level: str, equipment: frozenset[Equipment], sensitive: bool, start: str | None
) -> None:
    clearance = Clearance(back_sensitive=sensitive)
    context = around(profile(clearance, level=level, equipment=equipment))

    standing = begin_ladder(family, context)

    assert (standing and standing.exercise) == start


def test_rungs_that_two_ways_lead_to_are_stepped_over_once() -> None:
    closed = frozenset({"leg_curl_slide_eccentric", "leg_curl_band", "leg_curl_slide"})
    context = context_on(0, profile(level="intermediate", never_offer=closed))

    found = next_rung(CATALOGUE.exercises["leg_curl_heel_dig"], context)

    assert found is not None
    assert found.id == "leg_curl_ball"


@pytest.mark.parametrize(
    ("exercise", "level", "equipment", "up"),
    [
        ("glute_bridge", "beginner", NOTHING, None),
        ("glute_bridge", "beginner", BANDS, "glute_bridge_banded"),
        ("glute_bridge", "intermediate", NOTHING, "glute_bridge_one_and_half"),
        ("glute_bridge_one_and_half", "intermediate", NOTHING, "glute_bridge_march"),
        ("rdl_bodyweight", "intermediate", EVERYTHING, "rdl"),
        ("rdl_bodyweight", "intermediate", NOTHING, "wall_hinge_single"),
        ("hip_thrust_bench", "beginner", frozenset({Equipment.BENCH}), None),
        ("glute_bridge_single", "intermediate", EVERYTHING, None),
        ("clam", "beginner", NOTHING, "abduction_side_lying"),
    ],
)
def test_the_next_rung_is_the_first_that_the_person_can_do(
    exercise: str, level: str, equipment: frozenset[Equipment], up: str | None
) -> None:
    context = around(profile(level=level, equipment=equipment))

    found = next_rung(CATALOGUE.exercises[exercise], context)

    assert (found and found.id) == up


def test_a_rung_that_is_no_longer_possible_gives_way() -> None:
    banded = Standing("bridge", "glute_bridge_banded")

    begun = at_session_start(banded, context_on(0, profile(equipment=NOTHING)))

    assert begun.exercise == "glute_bridge"
    assert not begun.careful
    assert not begun.moves[-1].up


def test_a_family_that_is_closed_keeps_its_standing() -> None:
    bench = Standing("thrust", "hip_thrust_bench")

    assert at_session_start(bench, context_on(0, profile(equipment=NOTHING))) == bench
