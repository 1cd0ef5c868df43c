"""The time that sets take, their count in a week, and cuts until a session fits."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.programme.duration import seconds_of
from bot.coaching.programme.volume import GROUPS, share, weekly_range
from bot.coaching.session.plan import SetKind
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    EVERYTHING,
    NOTHING,
    PROGRAMMES,
    around,
    item,
    profile,
)
from tests.coaching.programme.plans import WEEK_FOUR, at, made, slots
from tests.support.walk import walk


@pytest.mark.parametrize("exercise", ["glute_bridge", "clam"])
def test_a_set_takes_the_middle_of_its_repetitions_in_the_tempo_and_a_rest(exercise: str) -> None:
    found = CATALOGUE.exercises[exercise]
    rx, sides = found.prescription, 2 if found.one_sided else 1
    moving = round((rx.reps_min + rx.reps_max) / 2 * rx.tempo.seconds * sides)

    one = (item(exercise, sets=3),)

    by_hand = PROGRAMMES.seconds_per_exercise + 3 * (moving + one[0].rest)
    assert seconds_of(one, 250, PROGRAMMES, around()) == 250 + by_hand


@pytest.mark.parametrize(("side", "sides", "rest"), [(None, 2, 60), ("left", 1, 30)])
def test_extra_seconds_lengthen_own_sets_and_a_side_has_half_of_the_rest(
    side: str | None, sides: int, rest: int
) -> None:
    rx = CATALOGUE.exercises["clam"].prescription
    own = item("clam", sets=3, side=side, squeeze=2, lower=1)
    drill = replace(own, sets=(replace(own.sets[0], kind=SetKind.DRILL),) * 3)

    middle = (rx.reps_min + rx.reps_max) / 2
    for one, moving in (
        (own, middle * (rx.tempo.seconds + 3)),
        (drill, 10 * rx.tempo.seconds),
    ):
        by_hand = PROGRAMMES.seconds_per_exercise + 3 * (round(moving * sides) + rest)
        assert seconds_of((one,), 0, PROGRAMMES, around()) == by_hand


@walk("minutes", [20, 30, 45])
@walk("level", ["beginner", "intermediate"])
@walk("equipment", [NOTHING, BANDS, EVERYTHING])
def test_every_combination_fits_its_time(
    minutes: int, level: str, equipment: frozenset[Equipment]
) -> None:
    who = profile(level=level, equipment=equipment)
    for rung in range(7):
        for letter in ("A", "B", "C", "A_light"):
            for turn in (0, 1):
                plan = made(letter, *at(level, rung), who=who, minutes=minutes, turn=turn)
                context = around(who, started_on=WEEK_FOUR)

                assert plan.seconds == seconds_of(plan.items, 250, PROGRAMMES, context)
                assert plan.seconds <= (minutes - 1) * 60
                assert plan.items


def test_cutting_goes_on_until_it_fits_and_keeps_what_matters() -> None:
    slow = replace(profile(), wishes=replace(profile().wishes, rest_factor=4.0))

    plan = made("A", *at("intermediate", 3), who=slow)

    assert plan.seconds <= 29 * 60
    assert plan.items[0].slot in {"M1", "M2"}
    assert "F" not in {i.slot for i in plan.items}


def test_what_cannot_be_cut_any_more_stays() -> None:
    endless = replace(profile(), wishes=replace(profile().wishes, rest_factor=30.0))

    plan = made("A", who=endless, minutes=20)

    assert [n for _, _, n in slots(plan)] == [2, 1]


def test_a_week_counts_direct_sets_whole_and_others_half() -> None:
    bridge = CATALOGUE.exercises["glute_bridge"]

    assert [share(bridge, group) for group in GROUPS] == [1.0, 0.5, 0.0, 0.5]
    assert weekly_range(profile(), PROGRAMMES)["glutes"] == (9, 21)
