"""The sides of a one-sided rung: own evidence, the weaker first, at most one rung apart."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
import yaml

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.sides import (
    BOTH,
    SideGap,
    are_apart,
    brought_near,
    check_is_due,
    each_side,
    gap,
    side_of,
)
from bot.coaching.ladder.standing import Dosage, Standing, Ticket
from bot.coaching.ladder.update import after_exposure, after_morning, after_stop
from bot.coaching.programme.items import Shape
from bot.coaching.programme.sides import items_for
from bot.coaching.rules.context import PainClass, RuleContext
from bot.coaching.rules.decisions import Because, Decision, Offer, Stop
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    CATALOGUE,
    NOTHING,
    NOW,
    TODAY,
    around,
    exposed,
    missed,
    profile,
)

READY = Dosage(reps=20, squeeze=1)
CLAM = Standing("abduction", "clam", READY)


def reported(standing: Standing, *exposures: Exposure) -> tuple[Standing, tuple[Decision, ...]]:
    """The standing after these exposures, and the decisions of the last."""
    decisions: tuple[Decision, ...] = ()
    for each in exposures:
        days = (each.at - NOW) / timedelta(days=1)
        standing, decisions = after_exposure(standing, each, around(days=days))
    return standing, decisions


def of(side: str | None, exposure: Exposure) -> Exposure:
    return replace(exposure, side=side)


def good(side: str | None, days: float, exercise: str = "clam", reps: int = 20) -> Exposure:
    return of(side, exposed(exercise, days=days, reps=reps, grades="ggg"))


def bad(side: str, days: float) -> Exposure:
    return of(side, missed("clam", days=days, answer="nowhere"))


def test_what_was_stored_before_counts_for_both_sides() -> None:
    standing, _ = reported(CLAM, good(None, 0), bad("left", 2), good("right", 2))

    left, right = side_of(standing, "left"), side_of(standing, "right")
    assert [len(each.history) for each in (left, right)] == [2, 2]
    assert (left.history[0], right.history[0]) == (good(None, 0),) * 2


def test_sides_that_are_the_same_stay_one() -> None:
    standing, _ = reported(CLAM, good(None, 0), good(BOTH, 2))

    assert standing.other is None
    assert len(standing.history) == 2


def test_each_side_has_its_own_evidence_and_the_weaker_comes_first() -> None:
    standing, _ = reported(CLAM, good("left", 0), bad("right", 0))

    assert [each.side for each in each_side(standing)] == ["right", "left"]
    assert [e.good_sets for s in each_side(standing) for e in s.history] == [0, 3]


def test_a_session_of_both_counts_for_each() -> None:
    standing, _ = reported(CLAM, bad("left", 0), good("right", 0), good(None, 2))

    assert [len(each.history) for each in each_side(standing)] == [2, 2]


def test_the_stronger_side_may_go_one_rung_ahead_and_waits_there() -> None:
    context = around(days=6)
    bands = [bad("left", 0), good("right", 0), bad("left", 2), good("right", 2)]
    standing, decisions = reported(CLAM, *bands, good("right", 4))
    assert isinstance(decisions[0], Offer)
    assert dict(decisions[0].reason.args)["side"] == "right"

    risen = at_session_start(accept(standing, around(days=4)), context)

    assert [each.exercise for each in each_side(risen)] == ["clam", "clam_banded"]
    high = [good("right", 6 + 2 * n, "clam_banded") for n in range(4)]
    waiting, decisions = reported(risen, *high)
    assert decisions == ()
    assert side_of(waiting, "right").offered is None


def test_a_step_up_of_the_side_that_is_told_first_names_it() -> None:
    standing, decisions = reported(CLAM, good(None, 0), good("left", 2))

    assert [type(each) for each in decisions] == [Offer]
    assert dict(decisions[0].reason.args)["side"] == "left"
    assert [each.offered for each in each_side(standing)].count(None) == 1


def test_a_side_that_the_other_waits_for_stays_as_it_is() -> None:
    def earned(reps: int) -> tuple[Exposure, ...]:
        return tuple(good(None, day, "clam_banded", reps=reps) for day in (0, 2, 4))

    left = Standing("abduction", "clam_banded", READY, history=earned(20), side="left")
    plan = Ticket("clam_banded", "nowhere", TODAY, (), 2)
    few = replace(left, side="right", dosage=Dosage(reps=10), history=earned(10))
    drilled = replace(left, side="right", ticket=plan)

    for right in (few, drilled):
        after, decisions = reported(replace(left, other=right), good("left", 6, "clam_banded"))

        assert decisions == ()
        assert side_of(after, "right") == right


def test_both_sides_go_together_where_the_next_rung_has_no_sides() -> None:
    banded = Standing("abduction", "clam_banded", READY)
    first = [bad("left", 0), *(good("right", day, "clam_banded") for day in (0, 2, 4))]
    standing, waits = reported(banded, replace(first[0], exercise="clam_banded"), *first[1:])
    assert waits == ()

    standing, decisions = reported(
        standing, *(good("left", 6 + 2 * n, "clam_banded") for n in range(4))
    )

    offered = {each.offered for each in each_side(standing)}
    assert [type(each) for each in decisions] == [Offer]
    assert "side" not in dict(decisions[0].reason.args)
    assert offered == {"abduction_seated"}
    seated = at_session_start(accept(standing, around(days=13)), around(days=15))
    assert (seated.exercise, seated.side, seated.other) == ("abduction_seated", None, None)


@pytest.mark.parametrize("change", ["stop", "morning"])
def test_pain_and_mornings_are_about_both_sides(change: str) -> None:
    left = Standing("abduction", "abduction_standing", side="left", accepted="x")
    sides = replace(left, other=replace(left, side="right"))
    stop = Stop(False, NOW + timedelta(hours=48), 2, False, False, Because("why"))

    if change == "stop":
        after, _ = after_stop(sides, stop, NOW, around())
        assert [s.exercise for s in each_side(after)] == ["clam_banded"] * 2
    else:
        after, _ = after_morning(sides, None, None, around())
    assert [each.accepted for each in each_side(after)] == [None, None]


def test_sides_two_rungs_apart_are_brought_near_and_what_falls_to_two_legs_is_one_again() -> None:
    def at(left: str, right: str) -> Standing:
        other = Standing("hinge", right, side="right")
        return brought_near(Standing("hinge", left, side="left", other=other), around())

    near = at("wall_hinge_split", "wall_hinge_single")
    far = Standing("kickback", "kickback_unbanded", side="left")
    far = replace(far, other=Standing("kickback", "kickback_standing", side="right"))

    assert [s.exercise for s in each_side(near)] == ["wall_hinge_split", "wall_hinge_single"]
    assert [s.exercise for s in each_side(brought_near(far, around()))] == [
        "kickback_unbanded",
        "kickback_quadruped",
    ]
    one = at("wall_hinge", "wall_hinge_split")
    assert (one.exercise, one.side, one.other) == ("wall_hinge", None, None)


def test_sides_are_trained_apart_only_while_they_differ() -> None:
    once, _ = reported(CLAM, of("left", exposed("clam", grades="m")), good("right", 0))
    slightly, _ = reported(
        CLAM, of("left", exposed("clam", grades="m")), of("right", exposed("clam", grades="g"))
    )
    evened, _ = reported(once, *(good(None, 2 * n) for n in range(1, 9)))
    drilled = replace(slightly, ticket=Ticket("clam", "nowhere", TODAY, (), 0))
    behind = replace(slightly, dosage=Dosage(reps=10))

    assert are_apart(once, around(days=1))
    assert not are_apart(slightly, around(days=1))
    assert not are_apart(evened, around(days=17))
    assert are_apart(drilled, around(days=1))
    assert are_apart(behind, around(days=1))


@pytest.mark.parametrize(
    ("sides", "due"),
    [
        ((None, None), False),
        ((None, None, None), True),
        ((None, None, None, BOTH), False),
        ((BOTH, None, None, None), True),
        (("left",), True),
    ],
)
def test_sides_are_asked_about_every_fourth_time_and_after_a_difference(
    sides: tuple[str | None, ...], due: bool
) -> None:
    history = tuple(good(side, n - 10) for n, side in enumerate(sides))

    assert check_is_due(replace(CLAM, history=history), around()) is due


def test_exercises_of_both_legs_have_no_sides() -> None:
    bridge = Standing("bridge", "glute_bridge", history=(good(None, -1, "glute_bridge"),) * 4)
    march = Standing("bridge", "glute_bridge_march", history=bridge.history)

    assert not check_is_due(bridge, around())
    assert not check_is_due(march, around())


def test_each_side_has_its_sets_its_cue_and_its_repetitions_and_the_weaker_is_first() -> None:
    cued = replace(exposed("clam", grades="mmg"), cue="cue-abduction-nowhere", cue_for="nowhere")
    standing, _ = reported(CLAM, of("right", cued), good("left", 0))

    weaker, stronger = items_for("X1", standing, Shape(2), around(days=2))

    assert (weaker.side, stronger.side) == ("right", "left")
    assert [len(each.sets) for each in (weaker, stronger)] == [2, 2]
    assert weaker.sets[0].cue == "cue-abduction-nowhere"
    assert stronger.sets[0].cue is None


def test_sides_on_two_rungs_are_one_exercise_where_the_higher_one_is_closed_today() -> None:
    ahead = Standing("abduction", "clam_banded", READY, side="right")
    standing = replace(CLAM, side="left", other=ahead)
    without_band = around(profile(equipment=NOTHING))

    def sides(context: RuleContext) -> list[tuple[str, str | None]]:
        return [(i.exercise, i.side) for i in items_for("X1", standing, Shape(2), context)]

    assert sides(around()) == [("clam", "left"), ("clam_banded", "right")]
    assert sides(without_band) == [("clam", None)]


def test_a_drill_plan_of_one_side_is_done_by_both() -> None:
    standing, _ = reported(CLAM, bad("left", 0), good("right", 0), bad("left", 2))
    assert standing.side == "left"
    assert standing.ticket is not None

    (item,) = items_for("X1", standing, Shape(2), around(days=4))

    assert (item.is_drill, item.side) == (True, None)


def test_the_trend_compares_the_newest_half_of_five_sessions_with_the_older_ones() -> None:
    days = (0, 2, 4, 6, 8)
    lefts = [(bad if day == 6 else good)("left", day) for day in days]
    both = [
        each for day, left in zip(days, lefts, strict=True) for each in (left, good("right", day))
    ]
    standing, _ = reported(CLAM, *both)

    found = gap(standing, around(days=9))

    assert found is not None
    assert found.trend == "wider"


def test_the_gap_is_told_in_counts_with_its_trend() -> None:
    first = [bad("left", 0), good("right", 0)]
    narrower, _ = reported(CLAM, *first, good("left", 2), good("right", 2))
    same, _ = reported(CLAM, *first, bad("left", 2), good("right", 2))
    wider, _ = reported(CLAM, good("left", 0), good("right", 0), bad("left", 2), good("right", 2))

    ahead = replace(same, other=replace(side_of(same, "right"), exercise="clam_banded"))
    ahead, _ = reported(ahead, good("right", 3, "clam_banded"))

    assert gap(CLAM, around()) is None
    assert getattr(gap(ahead, around(days=4)), "trend", "") is None
    assert gap(narrower, around(days=3)) == SideGap((3, 6), (6, 6), "narrower")
    assert gap(same, around(days=3)) == SideGap((0, 6), (6, 6), "same")
    assert gap(wider, around(days=3)) == SideGap((3, 6), (6, 6), "wider")
    mirrored = [good("left", 0), bad("right", 0), good("left", 2), good("right", 2)]
    narrower, _ = reported(CLAM, *mirrored)
    assert gap(narrower, around(days=3)) == SideGap((6, 6), (3, 6), "narrower")


def test_a_pain_is_good_on_neither_side() -> None:
    sore = replace(good(None, 2), pain=PainClass.AMBER)
    standing, _ = reported(CLAM, bad("left", 0), good("right", 0), sore)

    assert [s.history[-1].good_sets for s in each_side(standing)] == [0, 0]


def test_the_content_has_the_numbers_of_the_sides() -> None:
    names = ("sides_every", "side_gap_score", "side_gap_reps", "side_rungs", "switch_rest")

    assert {n: getattr(CATALOGUE.thresholds, n) for n in names} == {
        n: getattr(METHOD, n) for n in names
    }


def test_the_exercise_whose_sides_take_turns_is_that_of_its_film() -> None:
    folder = Path("content/poses")
    films = [yaml.safe_load(file.read_text())["poses"] for file in folder.glob("*.yaml")]
    turns = {n for poses in films for n, pose in poses.items() if pose.get("sides") == "alternate"}

    assert {e.id for e in CATALOGUE.exercises.values() if e.alternates} == turns
