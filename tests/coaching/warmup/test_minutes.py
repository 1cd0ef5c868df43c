"""The minutes on a label are those that the warm-up takes, whatever the circumstances."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.person.person import Clearance, FamilyRest, Mode, Wishes
from bot.coaching.remembered import NextTime
from bot.coaching.warmup.labels import MOST_REMEMBERED, labels
from bot.coaching.warmup.planner import plan
from bot.coaching.warmup.progress import WarmUpProgress, clocked
from bot.coaching.warmup.warmup import WarmUp, WarmUpPart, in_minutes
from bot.value import replace
from tests.coaching.warmup.people_and_days import (
    DAY,
    DOSES,
    OWNED,
    TODAY,
    exercises,
    on_level,
    profile,
)
from tests.support.walk import walk
from tests.support.world import NOON, catalogue


def seconds_by_hand(warm_up: WarmUp) -> int:
    """Sets x reps x tempo x sides + rests + 15 s of set-up each (rulings 6)."""
    total = 0
    for part in warm_up.parts:
        exercise = catalogue().exercises[part.exercise]
        tempo = part.tempo
        rep = tempo.lower + tempo.pause + tempo.lift + tempo.squeeze
        if part.twist == "one_and_half":
            rep += round((tempo.lower + tempo.lift) / 2 + 0.01)
        total += part.sets * part.reps * rep * (2 if exercise.one_sided else 1)
        total += part.rest * (part.sets - 1) + 15
    return total


@walk(("level", "dose"), list(product(OWNED, DOSES)))
def test_every_dose_at_every_level_fits_its_label_by_the_formula(level: int, dose: str) -> None:
    for days in range(14):
        person, day = on_level(level, local_date=TODAY + timedelta(days=days))

        warm_up = plan(catalogue(), person, day, dose)

        assert warm_up.parts
        assert warm_up.seconds == seconds_by_hand(warm_up)
        assert abs(warm_up.minutes * 60 - seconds_by_hand(warm_up)) <= 30
        assert labels(catalogue(), person, day).minutes[dose] == warm_up.minutes


@pytest.mark.parametrize(("dose", "minutes"), [("smallest", 1), ("short", 2), ("normal", 4)])
def test_the_first_warm_ups_take_these_minutes(dose: str, minutes: int) -> None:
    assert plan(catalogue(), profile(), DAY, dose).minutes == minutes


@pytest.mark.parametrize(
    ("seconds", "minutes"), [(10, 1), (89, 1), (90, 2), (149, 2), (150, 3), (252, 4)]
)
def test_minutes_are_rounded_to_the_nearest(seconds: int, minutes: int) -> None:
    assert in_minutes(seconds) == minutes


def test_many_short_steps_lose_no_time() -> None:
    step = timedelta(seconds=14.9)
    progress = WarmUpProgress(plan(catalogue(), profile(), DAY, "normal"), NOON)

    for number in range(1, 41):
        progress = clocked(progress, NOON + number * step)

    assert progress.minutes == 10


def test_sides_count_twice_and_rests_once_less_than_sets() -> None:
    part = WarmUpPart("clam", "abduction", 3, 10, Tempo(2, 0, 1, 1), rest=15, sides=2)

    assert part.seconds == 3 * 10 * 4 * 2 + 2 * 15 + 15


NEW_CIRCUMSTANCES: dict[str, tuple[dict[str, object], dict[str, object]]] = {
    "equipment": ({"owns": frozenset()}, {}),
    "clearance": ({"clearance": Clearance(Mode.WARMUPS_ONLY)}, {}),
    "a sore back": ({"back_now": 4}, {}),
    "never offered": ({"wishes": Wishes(never_offer=frozenset({"wall_hinge"}))}, {}),
    "a rest": ({"resting": (FamilyRest("hinge", NOON + timedelta(hours=1)),)}, {}),
    "back from a rest": ({"resting": (FamilyRest("hinge", NOON),)}, {}),
    "the date": ({}, {"local_date": TODAY + timedelta(days=1)}),
    "twists": ({}, {"practised": 3}),
    "owned": ({}, {"owned": {"bridge": 2, "hinge": 2}}),
    "a worse morning": ({}, {"is_worse": True}),
    "a drill": ({}, {"drills": {"bridge": Drill("glute_bridge_feet_close", 3, 8)}}),
    "the next time": ({}, {"next_time": {"hinge": NextTime("knees", date.min, "hinge_stick")}}),
}


@pytest.mark.parametrize("name", NEW_CIRCUMSTANCES)
def test_labels_follow_the_circumstances(name: str) -> None:
    of_person, of_day = NEW_CIRCUMSTANCES[name]
    labels(catalogue(), profile(), DAY)
    person = profile(**of_person)  # type: ignore[arg-type]
    day = replace(DAY, **of_day)

    found = labels(catalogue(), person, day)

    usual = plan(catalogue(), person, day, "normal")
    assert found.exercises == tuple(exercises(usual))
    assert found.minutes["normal"] == usual.minutes
    assert (found.drill is None) == (name != "a drill")


def test_labels_stay_right_when_many_circumstances_were_seen() -> None:
    for days in range(MOST_REMEMBERED + 1):
        labels(catalogue(), profile(), replace(DAY, local_date=TODAY + timedelta(days)))

    assert labels(catalogue(), profile(), DAY).minutes["normal"] == 4
