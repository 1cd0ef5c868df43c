"""Something hurts in a warm-up or outside: it is noted, or what is left gets easier."""

from __future__ import annotations

import pytest

from bot.coaching.events import PainReported, Practised, QuestionPromised, Skipped
from bot.coaching.person.person import FamilyRest
from tests.flows.pain.hurting import ASKED_TOMORROW, during, outside, reporting
from tests.flows.practice import MONDAY, days_before, happened, practice
from tests.support.world import NOON


def test_green_goes_on_with_the_cue_of_the_place() -> None:
    chat = reporting(during(), "2", "knee", "ache")

    chat.shows("pain-noted", number=2).shows("pain-green-cue").shows("cue-bridge-knees")
    chat.does("go_on").shows("cue-bridge-knees").shows("warmup-set", number=1)
    assert chat.events(QuestionPromised) == []


def test_green_without_a_cue_for_the_place() -> None:
    reporting(during(), "2", "neck", "muscle_work").shows("pain-green")


def test_green_in_the_low_back_is_asked_about_tomorrow() -> None:
    chat = reporting(during(), "2", "low_back", "ache")

    chat.shows("pain-tomorrow")
    assert chat.events(QuestionPromised) == [ASKED_TOMORROW]


@pytest.mark.parametrize(
    ("button", "message"),
    [("easier", "exercise-glute_squeeze"), ("end_exercise", "exercise-wall_hinge")],
)
def test_green_may_be_made_easier_or_ended(button: str, message: str) -> None:
    reporting(during(), "2", "hip", "ache").does(button).shows(message)


def test_the_warm_up_can_end_there() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "low_back", "2", "ache", "end")

    chat.shows("warmup-ended").hides("card-k17")
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_after_the_last_set_green_goes_on_to_the_end() -> None:
    chat = practice()
    chat.goes("warmup", "smallest")
    chat.does("done", "knees", "2", "ache").lacks("easier", "end_exercise")

    chat.does("go_on").shows("warmup-finished").shows("warmup-next-time").hides("card-k17")


def test_green_that_is_said_while_the_last_set_is_asked_about_leaves_nothing_to_ease() -> None:
    chat = practice()
    chat.goes("warmup", "smallest")
    chat.does("done").shows("warmup-felt-question")
    chat.goes("pain", "stated:2,low_back,,ache").shows("pain-green-cue")

    chat.lacks("easier", "end_exercise")


@pytest.mark.parametrize(("number", "place"), [("3", "knee"), ("5", "hip"), ("4", "low_back")])
def test_amber_makes_the_rest_easier_and_asks_tomorrow(number: str, place: str) -> None:
    chat = reporting(during(), number, place, "ache")

    chat.shows("pain-amber").shows("exercise-glute_squeeze.inline").shows("pain-tomorrow")
    assert chat.events(PainReported) == [
        PainReported(int(number), place, "ache", "amber", "glute_bridge", "bridge")
    ]
    assert chat.events(QuestionPromised) == [ASKED_TOMORROW]
    chat.does("go_on").shows("exercise-glute_squeeze").shows("warmup-times-held", sets=2)


def test_amber_stays_easier_when_the_person_comes_back_another_way() -> None:
    chat = reporting(during(), "4", "knee", "ache")

    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")


def test_amber_at_the_lowest_step_which_is_held_is_half_the_effort() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("easier", "hurts")

    reporting(chat, "4", "knee", "ache").shows("pain-amber").shows("training-half-held")


def test_amber_after_the_last_set_leaves_nothing_to_ease() -> None:
    chat = practice()
    chat.goes("warmup", "short")
    chat.does("done", "knees", "4", "ache").shows("pain-amber-done").lacks("end_exercise")

    chat.does("go_on").shows("exercise-wall_hinge")


def test_amber_may_end_the_exercise_or_get_worse() -> None:
    reporting(during(), "4", "knee", "ache").does("end_exercise").shows("exercise-wall_hinge")
    reporting(during(), "4", "knee", "ache").does("worse").shows("pain-number")


def test_amber_twice_in_a_row_starts_one_step_lower() -> None:
    yesterday = happened(PainReported(4, "knee", "ache", "amber", family="bridge"), days_ago=1)
    chat = during(recorded=[yesterday], practised_days=days_before(1))

    reporting(chat, "3", "knee", "ache").shows("pain-amber-twice")

    assert chat.person.profile.resting == (FamilyRest("bridge", NOON, steps_down=1),)


def test_amber_in_another_family_or_longer_ago_is_not_twice() -> None:
    hinge = happened(PainReported(4, "knee", "ache", "amber", family="hinge"), days_ago=1)
    older = happened(PainReported(4, "knee", "ache", "amber", family="bridge"), days_ago=3)
    chat = during(recorded=[older, hinge], practised_days=days_before(1, 3))

    reporting(chat, "3", "knee", "ache").hides("pain-amber-twice")


def test_numbers_that_rise_over_two_weeks_are_worth_showing() -> None:
    week = [
        happened(PainReported(3, "knee", "ache", "amber", family="hinge"), days_ago=n)
        for n in (9, 10)
    ]

    worse = reporting(during(recorded=[*week]), "4", "knee", "ache")
    same = reporting(during(recorded=[*week]), "3", "knee", "ache")

    worse.shows("pain-rising", before=3, after=4)
    same.hides("pain-rising")


def test_the_low_back_now_counts_for_a_day() -> None:
    chat = outside("4", "low_back", "ache")

    health = chat.person.profile.health
    assert health
    assert (health.back_now, health.back_now_at) == (4, NOON)
    chat.does("good")
    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")


@pytest.mark.parametrize(
    ("number", "message"), [("2", "pain-green"), ("4", "pain-amber-day"), ("6", "pain-stop-day")]
)
def test_outside_a_warm_up(number: str, message: str) -> None:
    chat = outside(number, "knee", "ache")

    chat.shows(message)
    chat.taps_first()
    assert chat.state is None
    assert chat.screen.rows == ()


def test_a_low_back_that_stops_outside_a_warm_up_rests_the_back_alone() -> None:
    rests = outside("6", "low_back", "ache").person.profile.resting

    assert [(rest.family, rest.steps_down) for rest in rests] == [("erectors", 2)]
    assert outside("6", "knee", "ache").person.profile.resting == ()


def test_a_stop_outside_a_warm_up_skips_today() -> None:
    assert outside("6", "knee", "ache").events(Skipped) == [Skipped("warmup", MONDAY, "hurt")]
    done = outside("6", "knee", "ache", practised_days={MONDAY})
    assert done.events(Skipped) == []
