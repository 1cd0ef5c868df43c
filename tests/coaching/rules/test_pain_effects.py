"""Effects of a pain beside the rest: the question of the morning, what stays open, the cue."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.person.person import Person
from bot.coaching.rules.context import PainPlace
from bot.coaching.rules.pain_effects import (
    cue_at,
    is_asked_tomorrow,
    is_much_worse,
    rising,
    still_open,
)
from bot.coaching.rules.rest import with_back_now
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, around, diary_of, hurt, profile
from tests.support.walk import walk

LIMITS = CATALOGUE.thresholds


@pytest.mark.parametrize(
    ("number", "place", "expected"),
    [
        (2, PainPlace.KNEE, False),
        (3, PainPlace.KNEE, True),
        (1, PainPlace.LOW_BACK, True),
        (10, PainPlace.OTHER, True),
    ],
)
def test_the_morning_asks_after_a_three_and_always_of_the_low_back(
    number: int, place: str, expected: bool
) -> None:
    assert is_asked_tomorrow(number, place) is expected


@pytest.mark.parametrize(
    ("value", "number", "place", "expected"),
    [
        ("much_worse", 1, None, True),
        ("bit_worse", 5, None, False),
        ("bit_worse", 6, None, True),
        ("bit_worse", 10, None, True),
        ("bit_worse", 5, PainPlace.KNEE, False),
        ("bit_worse", 4, PainPlace.LOW_BACK, False),
        ("bit_worse", 5, PainPlace.LOW_BACK, True),
        ("bit_worse", 8, PainPlace.LOW_BACK, True),
        ("better_or_same", None, PainPlace.LOW_BACK, False),
    ],
)
def test_a_morning_is_much_worse_one_point_earlier_for_the_low_back(
    value: str, number: int | None, place: str | None, expected: bool
) -> None:
    assert is_much_worse(value, number, place, LIMITS) is expected


def test_the_limit_of_a_morning_is_the_coach_s() -> None:
    assert is_much_worse("bit_worse", 4, None, replace(LIMITS, much_worse_from=4))


@walk("place", [*PainPlace])
@walk("stopped", ["glute_bridge", "wall_hinge", "clam", "leg_curl_heel_dig"])
def test_what_stays_open_is_easy_and_unrelated(stopped: str, place: str) -> None:
    exercise = CATALOGUE.exercises[stopped]

    found = still_open(exercise, place, around())

    sore = LIMITS.sore_patterns.get(place, frozenset())
    assert found is None or found.level <= LIMITS.easy_rung
    assert found is None or found.pattern not in {*sore, exercise.pattern}


def test_after_a_sore_knee_in_the_bridge_something_stays_open() -> None:
    assert still_open(CATALOGUE.exercises["glute_bridge"], PainPlace.KNEE, around()) is not None


@pytest.mark.parametrize(
    ("place", "felt"),
    [
        (PainPlace.LOW_BACK, "low_back"),
        (PainPlace.KNEE, "knees"),
        (PainPlace.HAMSTRING, "hamstrings"),
        (PainPlace.OTHER, None),
    ],
)
def test_a_place_has_the_cue_of_its_row(place: PainPlace, felt: str | None) -> None:
    answer, cue = cue_at(place, CATALOGUE.exercises["glute_bridge"], around())

    assert answer == felt
    assert (cue is None) == (felt is None)


def test_a_place_that_is_the_target_needs_no_cue() -> None:
    curl = CATALOGUE.exercises["leg_curl_heel_dig"]

    assert cue_at(PainPlace.HAMSTRING, curl, around()) == (None, None)


def test_pains_rise_where_the_newer_half_of_two_weeks_is_worse() -> None:
    context = around(diary=diary_of((-12, hurt(3)), (-10, hurt(3)), (-2, hurt(4))))

    assert rising(hurt(5), context) == (3, 4)
    assert rising(hurt(3), around(diary=diary_of((-10, hurt(4))))) is None


def test_the_limits_after_a_pain_are_those_of_the_method() -> None:
    """Tests read these numbers by their names: a wrong one would pass everywhere else."""
    of_the_method = {
        "rest_hours": 48,
        "steps_down_after_stop": 2,
        "settle_minutes": 10,
        "settled_at": 2,
        "same_region_days": 14,
        "easy_rung": 1,
        "much_worse_from": 6,
        "much_worse_mornings": 3,
        "bit_worse_days_without_progress": 7,
        "amber_exposures": 2,
        "amber_weeks": 2,
        "hours_after_pain": 24,
        "rir_correction_weeks": 4,
    }
    assert {name: getattr(METHOD, name) for name in of_the_method} == of_the_method


@pytest.mark.parametrize("place", PainPlace)
def test_only_a_pain_of_the_low_back_is_the_number_of_the_back(place: PainPlace) -> None:
    before = Person(1, "en", "UTC", NOW, profile=profile(back_now=1))

    health = with_back_now(before, place, 5, NOW).profile.health

    assert health is not None
    assert health.back_now == (5 if place is PainPlace.LOW_BACK else 1)
