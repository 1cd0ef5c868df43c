"""The hour, a drill, yesterday's misses, twists and a wish change the warm-up of a day."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.person.person import Profile, Wishes
from bot.coaching.remembered import NextTime
from bot.coaching.warmup.planner import plan
from bot.coaching.warmup.progress import WarmUpProgress, eased
from bot.coaching.warmup.twists import seconds_of_rep, twist_of, twisted
from bot.coaching.warmup.warmup import WarmUp
from bot.value import replace
from tests.coaching.warmup.people_and_days import DAY, TODAY, exercises, on_level, profile
from tests.support.world import NOON, catalogue


@pytest.mark.parametrize(("hour", "half"), [(time(8, 59), True), (time(9), False)])
def test_before_nine_the_first_hinge_set_goes_half_the_way(hour: time, half: bool) -> None:
    bridge, hinge = plan(catalogue(), profile(), replace(DAY, wall_time=hour), "normal").parts

    assert (bridge.first_half_range, hinge.first_half_range) == (False, half)


def test_a_drill_takes_its_family_s_place() -> None:
    day = replace(DAY, drills={"bridge": Drill("glute_bridge_feet_close", 3, 8)})

    bridge, hinge = plan(catalogue(), profile(), day, "normal").parts

    assert (bridge.exercise, bridge.is_drill) == ("glute_bridge_feet_close", True)
    assert hinge.exercise == "wall_hinge"


@pytest.mark.parametrize(
    ("since", "expected"),
    [(TODAY, "glute_bridge"), (TODAY - timedelta(1), "glute_bridge_feet_close")],
)
def test_two_misses_make_the_next_day_easier(since: date, expected: str) -> None:
    left = NextTime("hamstrings", since, "glute_bridge_feet_close")

    day = replace(DAY, next_time={"bridge": left})

    assert exercises(plan(catalogue(), profile(), day, "normal"))[0] == expected


def test_what_is_not_owned_is_asked_about_set_by_set() -> None:
    new = plan(catalogue(), profile(), DAY, "normal").parts
    old = plan(catalogue(), profile(), replace(DAY, owned={"bridge": 1, "hinge": 1}), "normal")

    assert [part.asks for part in new] == [True, False]
    assert [part.asks for part in old.parts] == [False, False]


def test_the_first_three_days_are_plain() -> None:
    twists = catalogue().warm_ups.twists

    assert {twist_of(twists, 3, 2, n) for n in range(7)} == {None}
    assert {twist_of(twists, 3, 3, n) for n in range(7)} == {None, *twists} - {"normal"}


def test_one_and_a_half_waits_for_the_second_level() -> None:
    found = {twist_of(catalogue().warm_ups.twists, 1, 9, n) for n in range(70)}

    assert "one_and_half" not in found
    assert "squeeze" in found


def test_the_easiest_level_stays_plain() -> None:
    assert {twist_of(catalogue().warm_ups.twists, 0, 50, n) for n in range(7)} == {None}


def test_only_the_bridge_is_twisted_and_only_in_the_larger_doses() -> None:
    for days in range(7):
        day = replace(DAY, practised=9, local_date=TODAY + timedelta(days))

        assert [p.twist for p in plan(catalogue(), profile(), day, "long").parts[1:]] == [None] * 2
        assert [p.twist for p in plan(catalogue(), profile(), day, "short").parts] == [None] * 2


def test_what_is_held_or_eased_keeps_its_tempo_on_every_day() -> None:
    def bridges(who: Profile, **known: object) -> set[tuple[str, str | None]]:
        days = (
            replace(DAY, practised=9, local_date=TODAY + timedelta(n), **known) for n in range(7)
        )
        first = (plan(catalogue(), who, day, "normal").parts[0] for day in days)
        return {(part.exercise, part.twist) for part in first}

    held = profile(wishes=Wishes(never_offer=frozenset({"glute_bridge"})))
    easier = NextTime("hamstrings", TODAY - timedelta(1), "glute_bridge_feet_close")

    assert bridges(held) == {("glute_squeeze", None)}
    assert bridges(profile(), next_time={"bridge": easier}) == {("glute_bridge_feet_close", None)}
    assert bridges(profile()) > {("glute_bridge", None), ("glute_bridge", "squeeze")}


@pytest.mark.parametrize(
    ("twist", "seconds"),
    [(None, 6), ("squeeze", 7), ("slow", 8), ("one_and_half", 8), ("eyes", 6), ("wide", 6)],
)
def test_a_twist_takes_its_time(twist: str | None, seconds: int) -> None:
    tempo = twisted(Tempo(3, 0, 1, 2), twist)

    assert seconds_of_rep(tempo, twist) == seconds


def test_made_easier_after_its_last_set_an_exercise_is_over() -> None:
    who, day = on_level(1)
    warm_up = plan(catalogue(), who, day, "normal")
    first, second = warm_up.parts[:2]
    asking = WarmUpProgress(warm_up, NOON, number=first.sets, is_asking=True)

    after = eased(asking, second, half_range=False)

    assert asking.sets_left == 0
    assert (after.part, after.number) == (second, 1)


def test_half_a_range_of_few_repetitions_leaves_one() -> None:
    who, day = on_level(1)
    progress = WarmUpProgress(plan(catalogue(), who, day, "normal"), NOON)
    few = replace(progress.part, reps=2)
    progress = replace(progress, plan=WarmUp((few, *progress.plan.parts[1:])))

    assert eased(progress, few, half_range=True).part.reps == 1
