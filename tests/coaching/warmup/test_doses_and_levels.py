"""The sets of each dose, and the level that a person has reached and is well enough for."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.person.person import Clearance, Mode
from bot.coaching.warmup.labels import Labels, labels
from bot.coaching.warmup.planner import level_of, plan
from bot.value import replace
from tests.coaching.warmup.people_and_days import DAY, OWNED, TODAY, exercises, on_level, profile
from tests.support.world import NOON, catalogue


@pytest.mark.parametrize(
    ("dose", "sets"),
    [("smallest", [1]), ("short", [1, 1]), ("normal", [2, 2]), ("long", [2, 2, 1])],
)
def test_doses_have_their_sets(dose: str, sets: list[int]) -> None:
    warm_up = plan(catalogue(), profile(), DAY, dose)

    assert [part.sets for part in warm_up.parts] == sets
    assert {part.reps for part in warm_up.parts[:2]} == {8}


@pytest.mark.parametrize("dose", ["smallest", "short"])
def test_small_doses_stay_at_the_first_level(dose: str) -> None:
    person, day = on_level(3)

    warm_up = plan(catalogue(), person, day, dose)

    assert exercises(warm_up) == ["glute_bridge", "wall_hinge"][: len(warm_up.parts)]


def test_the_extra_is_one_set_of_its_least_repetitions() -> None:
    extra = plan(catalogue(), profile(), DAY, "long").parts[-1]

    least = catalogue().exercises[extra.exercise].prescription.reps_min
    assert (extra.sets, extra.reps) == (1, least)


def test_the_extra_changes_with_the_date_and_comes_round() -> None:
    found = [
        plan(catalogue(), profile(), replace(DAY, local_date=TODAY + timedelta(n)), "long")
        for n in range(len(catalogue().warm_ups.extras))
    ]

    assert {w.parts[-1].exercise for w in found} == set(catalogue().warm_ups.extras)


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (0, ["glute_squeeze", "hinge_stick"]),
        (1, ["glute_bridge", "wall_hinge"]),
        (2, ["glute_bridge_banded", "wall_hinge_split"]),
        (3, ["glute_bridge_march", "wall_hinge_single"]),
    ],
)
def test_levels_have_their_exercises(level: int, expected: list[str]) -> None:
    person, day = on_level(level)

    assert exercises(plan(catalogue(), person, day, "normal")) == expected


@pytest.mark.parametrize(
    ("owned", "level"),
    [
        ({}, 1),
        ({"bridge": 1, "hinge": 1}, 1),
        ({"bridge": 2, "hinge": 1}, 1),
        ({"bridge": 2, "hinge": 2}, 2),
        ({"bridge": 5, "hinge": 2}, 2),
        ({"bridge": 4, "hinge": 3}, 3),
    ],
)
def test_both_ladders_have_to_be_owned(owned: dict[str, int], level: int) -> None:
    assert level_of(catalogue(), profile(), replace(DAY, owned=owned), "normal") == level


@pytest.mark.parametrize(("painless", "level"), [(0, 0), (6, 0), (7, 1), (30, 1)])
def test_warm_ups_only_reach_the_bridge_after_seven_painless_days(
    painless: int, level: int
) -> None:
    person = profile(Clearance(mode=Mode.WARMUPS_ONLY))
    day = replace(DAY, painless=painless, owned=OWNED[3])

    assert level_of(catalogue(), person, day, "normal") == level


@pytest.mark.parametrize(("back_now", "level"), [(None, 1), (0, 1), (2, 1), (3, 0), (4, 0)])
def test_a_sore_back_gets_the_easiest_level(back_now: int | None, level: int) -> None:
    assert level_of(catalogue(), profile(back_now=back_now), DAY, "normal") == level


def test_a_back_at_five_or_more_does_nothing_today() -> None:
    assert plan(catalogue(), profile(back_now=5), DAY, "normal").parts == ()
    assert labels(catalogue(), profile(back_now=5), DAY) == Labels({})


def test_a_sore_back_of_yesterday_counts_no_more() -> None:
    tomorrow = replace(DAY, now=NOON + timedelta(hours=25), local_date=TODAY + timedelta(1))

    assert level_of(catalogue(), profile(back_now=5), tomorrow, "normal") == 1


def test_a_much_worse_morning_leaves_the_easiest() -> None:
    warm_up = plan(catalogue(), profile(), replace(DAY, is_worse=True), "normal")

    assert exercises(warm_up) == ["glute_squeeze", "hinge_stick"]


@pytest.mark.parametrize(("days_away", "level"), [(1, 3), (13, 3), (14, 2), (27, 2), (28, 1)])
def test_after_a_break_it_starts_lower(days_away: int, level: int) -> None:
    day = replace(DAY, owned=OWNED[3], days_away=days_away)

    assert level_of(catalogue(), profile(), day, "normal") == level
