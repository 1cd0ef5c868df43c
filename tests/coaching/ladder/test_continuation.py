"""Beyond the top of a ladder something still changes, as long as health allows it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.continuation import beyond_top
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.person.person import Clearance, Profile
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Adjust
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, around, profile

TOP = Standing("bridge", "glute_bridge_single", Dosage(reps=10))
WEEKS = METHOD.beyond_weeks
CARE = Clearance(min_rir=3, contraindications=frozenset({"c_bp"}))


def steps(standing: Standing, who: Profile | None = None) -> list[tuple[Adjust, Dosage]]:
    """Every continuation in its order, each as late as it may come."""
    found: list[tuple[Adjust, Dosage]] = []
    for number in range(1, len(METHOD.beyond_top) + 2):
        context = around(who, days=7 * WEEKS * number)
        exercise = context.exercise(standing.exercise)
        standing, decisions = beyond_top(standing, exercise, context)
        found += [(d, standing.dosage) for d in decisions if isinstance(d, Adjust)]
    return found


def all_of(standing: Standing, who: Profile | None = None) -> list[tuple[str, Dosage]]:
    return [(step.what, dosage) for step, dosage in steps(standing, who)]


def test_each_comes_in_the_order_of_the_content_with_the_least_repetitions_again() -> None:
    found = all_of(TOP)

    assert [kind for kind, _ in found] == list(METHOD.beyond_top)
    assert {dosage.reps for _, dosage in found} == {None}
    last = found[-1][1]
    assert (last.lower, last.squeeze, last.rest_less) == (4, 4, 2 * METHOD.rest_less)


def test_each_stays_for_some_weeks() -> None:
    since = replace(TOP, since=NOW)
    exercise = CATALOGUE.exercises[TOP.exercise]
    short: RuleContext = around(days=7 * WEEKS - 1)

    assert beyond_top(since, exercise, short) == (since, ())
    assert beyond_top(since, exercise, around(days=7 * WEEKS))[1]


def test_what_is_held_is_held_longer_and_has_no_way_down() -> None:
    found = all_of(Standing("bridge", "glute_squeeze"))

    assert {kind for kind, _ in found} <= {"squeeze", "rest"}
    assert "squeeze" in {kind for kind, _ in found}


@pytest.mark.parametrize(
    ("exercise", "names"),
    [
        ("glute_bridge_single", {"lower", "squeeze", "rest"}),
        ("glute_squeeze", {"hold", "rest"}),
    ],
)
def test_a_longer_squeeze_of_what_is_held_is_told_as_a_longer_hold(
    exercise: str, names: set[str]
) -> None:
    told = {
        step.reason.message: dict(step.reason.args)
        for step, _ in steps(Standing("bridge", exercise))
    }

    assert set(told) == {f"why-beyond-{name}" for name in names}
    assert told["why-beyond-rest"]["seconds"] == METHOD.rest_less


def test_with_raised_blood_pressure_no_hold_grows_beyond_its_limit() -> None:
    held = CATALOGUE.exercises["leg_curl_heel_dig"]
    context = around(profile(CARE), days=365)
    limit = context.held(1_000)
    assert held.prescription.hold is not None
    assert limit is not None
    standing = Standing("leg_curl", held.id, Dosage(squeeze=limit - held.prescription.hold))

    found = all_of(standing, profile(CARE))

    assert "squeeze" not in {kind for kind, _ in found}


def test_rests_never_end_in_none() -> None:
    rests = [
        CATALOGUE.exercises[standing.exercise].prescription.rest - dosage.rest_less
        for standing in (TOP, Standing("hinge", "rdl_single"))
        for _, dosage in all_of(standing)
    ]

    assert min(rests) >= timedelta(seconds=15).seconds


def test_a_shorter_rest_stays_a_rest_for_somebody_who_wishes_short_ones() -> None:
    who = profile()
    hasty = replace(who, wishes=replace(who.wishes, rest_factor=0.5))
    standing = replace(TOP, exercise="rdl_single", family="hinge", dosage=Dosage(rest_less=30))
    context = around(replace(hasty, level="intermediate"))

    item = item_for("M1", standing, Shape(3, longest_rest=60), context)

    assert item is not None
    own = context.exercise(item.exercise).prescription.rest
    assert item.rest == round(min(own - 30, 60) * 0.5)
    assert item.rest > 0
