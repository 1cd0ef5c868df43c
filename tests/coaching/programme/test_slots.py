"""The slots of a session: which exercise stands in each, and in which order."""

from __future__ import annotations

import pytest

from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.session.plan import SetKind
from tests.coaching.catalogue_fixture import BANDS, profile
from tests.coaching.programme.plans import OWNED, known, made, slots


def test_a_session_of_thirty_minutes_in_week_four() -> None:
    assert slots(made()) == [
        ("M1", "glute_bridge", 3),
        ("M2", "wall_hinge", 3),
        ("X1", "clam", 2),
        ("F", "kickback_unbanded", 1),
    ]


def test_the_side_exercises_take_turns_from_session_to_session() -> None:
    assert [i.exercise for i in made(turn=1).items][2] == "leg_curl_heel_dig"


def test_in_forty_five_minutes_both_alternate() -> None:
    plan = made(minutes=45)

    assert [(i.slot, i.pair) for i in plan.items] == [
        ("M1", None),
        ("M2", None),
        ("X1", 1),
        ("X2", 1),
        ("F", None),
    ]
    assert {i.pair for i in made().items} == {None}


def test_the_sides_of_each_exercise_alternate_among_themselves() -> None:
    def apart(family: str, exercise: str) -> Standing:
        ahead = Standing(family, exercise, Dosage(reps=20), side="right")
        return Standing(family, exercise, side="left", other=ahead)

    plan = made("A", apart("abduction", "clam"), apart("kickback", "kickback_unbanded"))

    of_pairs = [(i.slot, i.side, i.pair) for i in plan.items if i.side]
    assert [(slot, side) for slot, side, _ in of_pairs] == [
        ("X1", "left"),
        ("X1", "right"),
        ("F", "left"),
        ("F", "right"),
    ]
    assert len({(slot, pair) for slot, _, pair in of_pairs}) == len({p for *_, p in of_pairs}) == 2


def test_in_twenty_there_is_none_of_the_side_but_the_back() -> None:
    assert [i.slot for i in made(minutes=20).items] == ["M1", "M2", "F"]
    assert [i.family for i in made("B", minutes=20).items if i.slot == "X2"] == ["erectors"]


def test_it_begins_with_an_easy_set_of_the_first_exercise() -> None:
    first = made().items[0]

    assert first.sets[0].kind is SetKind.RAMP
    assert first.sets[0].exercise == "glute_squeeze"


def test_the_hip_thrust_opens_when_the_bridge_is_owned() -> None:
    assert made("A").items[0].exercise == "glute_bridge"
    assert "hip_thrust_bench" in {i.exercise for i in made("A", OWNED).items}
    assert "hip_thrust_bench" not in {
        i.exercise for i in made("A", OWNED, who=profile(equipment=BANDS)).items
    }


def test_the_rung_in_a_slot_is_the_standing() -> None:
    standing = Standing("bridge", "glute_bridge_banded", Dosage(reps=12, squeeze=1, lower=1))

    first = made("C", standing).items[0]

    assert first.exercise == "glute_bridge_banded"
    assert (first.sets[-1].reps, first.lower) == (12, 1)


def test_a_beginners_one_side_day_squeezes_longer_and_splits_the_hinge() -> None:
    hinge = Standing("hinge", "rdl_bodyweight")

    split = made("C", hinge)
    lower = made("C", Standing("hinge", "wall_hinge"))
    later = made("C", hinge, who=profile(level="intermediate"))

    assert {i.exercise for i in split.items} >= {"wall_hinge_split"}
    assert {i.squeeze for i in split.items if i.slot in {"M1", "M2"}} == {1}
    assert {i.exercise for i in lower.items} >= {"wall_hinge"}
    assert {i.exercise for i in later.items} >= {"rdl_bodyweight"}


@pytest.mark.parametrize(("level", "reps"), [("beginner", 12), ("intermediate", 15)])
def test_the_finisher_burns_out_with_short_rests(level: str, reps: int) -> None:
    last = made(who=profile(level=level)).items[-1]

    assert (last.slot, last.sets[-1].reps, last.rir) == ("F", reps, 2)
    assert last.rest <= 45


def test_in_forty_five_minutes_a_finisher_still_rests_at_most_45_seconds() -> None:
    assert made(minutes=45).items[-1].rest <= 45


def test_new_exercises_come_first_and_the_finisher_last() -> None:
    bridge, kickback = known(
        Standing("bridge", "glute_bridge"), Standing("kickback", "kickback_unbanded")
    )

    order = [i.slot for i in made("A", bridge, kickback).items]

    assert order == ["M2", "X1", "M1", "F"]
