"""A drill comes first in the place of its family, and its test follows."""

from __future__ import annotations

from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.session.plan import SetKind
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, EVERYTHING, around, profile
from tests.coaching.programme.plans import OWNED, known, made


def drilling(family: str, exercise: str) -> Standing:
    ticket = open_ticket(CATALOGUE.exercises[exercise], "low_back", around())
    return replace(Standing(family, exercise), ticket=ticket)


def test_a_drill_comes_first_in_the_place_of_its_family() -> None:
    hinge = drilling("hinge", "rdl_bodyweight")
    others = known(Standing("bridge", "glute_bridge"), Standing("abduction", "clam"))

    first = made("A", hinge, *others).items[0]

    assert (first.slot, first.is_drill, first.family) == ("M2", True, "hinge")
    assert {s.kind for s in first.sets} == {SetKind.RAMP, SetKind.DRILL}
    assert first.cue_set == 1


def test_a_repeated_drill_shows_the_other_cues() -> None:
    hinge = drilling("hinge", "rdl_bodyweight")
    assert hinge.ticket is not None
    again = replace(hinge, ticket=replace(hinge.ticket, fails=1))

    drill = next(i for i in made("A", again).items if i.family == "hinge")

    assert drill.cue_set == 2


def test_a_drill_of_the_thrust_takes_the_bridges_slot_on_the_hinge_day() -> None:
    thrust = drilling("thrust", "hip_thrust_bench")

    plan = made("B", OWNED, thrust)

    assert [i.family for i in plan.items if i.is_drill] == ["thrust"]
    assert "bridge" not in {i.family for i in plan.items}


def test_a_drill_of_the_side_has_its_turn_at_once() -> None:
    plan = made("A", drilling("leg_curl", "leg_curl_slide"))

    assert "X2" in {i.slot for i in plan.items}


def test_the_promised_test_is_marked_and_lighter() -> None:
    rdl = drilling("hinge", "rdl")
    assert rdl.ticket is not None
    due = replace(rdl, ticket=replace(rdl.ticket, sessions_left=0))

    test = next(i for i in made("A", due).items if i.family == "hinge")

    assert (test.is_test, test.exercise, test.load) == (True, "rdl", 0.9)


def test_a_drill_that_cannot_be_done_today_is_the_exercise_at_half_range() -> None:
    who = profile(equipment=EVERYTHING, never_offer=frozenset({"hinge_stick", "wall_hinge"}))
    stuck = drilling("hinge", "rdl_bodyweight")

    drill = next(i for i in made("A", stuck, who=who).items if i.family == "hinge")

    assert drill.sets[-1].exercise == "rdl_bodyweight"
    assert drill.sets[-1].half_range


def test_a_drill_of_which_nothing_is_allowed_falls_away() -> None:
    thrust = drilling("thrust", "hip_thrust_bench")
    context = around(replace(profile(), health=None))

    assert item_for("M1", thrust, Shape(3), context) is None
    assert item_for("M1", replace(thrust, ticket=None), Shape(3), context) is None
