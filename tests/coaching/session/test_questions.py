"""Questions after a set, and one tap that answers them all as last time."""

from __future__ import annotations

from typing import Any

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.worth_asking import LastAnswers
from bot.coaching.rules.context import Form, PainPlace
from bot.coaching.session.actions import as_last_time, rest_over
from bot.coaching.session.session import Ask, repeatable
from bot.coaching.session.transitions import set_done
from tests.coaching.catalogue_fixture import item
from tests.coaching.session.played import HERE, asks, play, started


@pytest.mark.parametrize(
    ("changes", "first", "last"),
    [
        ({}, [Ask.FELT], [Ask.FELT, Ask.RIR]),
        ({"asks_first": False}, [], [Ask.FELT, Ask.RIR]),
        ({"is_new": True}, [Ask.FELT], [Ask.FELT, Ask.RIR, Ask.FORM]),
    ],
)
def test_questions_follow_the_first_and_the_last_set(
    changes: dict[str, Any], first: list[Ask], last: list[Ask]
) -> None:
    after_one = play(started(item(**changes)), "set").session
    answers = [Felt.GLUTES] if first else []

    middle = play(after_one, *answers, "set").session
    after_three = play(middle, "set").session

    assert asks(after_one) == first
    assert asks(middle) == []
    assert asks(after_three) == last


@pytest.mark.parametrize(
    ("changes", "rir", "asked"),
    [
        ({"asks_first": False}, 1, True),
        ({"asks_first": False}, 2, False),
        ({"asks_first": False, "form_is_due": True}, 2, True),
        ({"form_is_due": True}, 2, False),
        ({}, 0, True),
        ({"is_drill": True}, 0, False),
    ],
)
def test_form_is_asked_near_the_end_of_strength_and_every_third_time(
    changes: dict[str, Any], rir: int, asked: bool
) -> None:
    first = [] if changes.get("owned") else [Felt.GLUTES]

    session = play(started(item(**changes)), "set", *first, "set", "set", Felt.GLUTES, rir).session

    assert (Ask.FORM in asks(session)) is asked


def test_a_new_exercise_is_not_asked_for_its_form_twice() -> None:
    session = play(started(item(sets=1, is_new=True)), "set", Felt.GLUTES, 0).session

    assert asks(session) == [Ask.FORM]


@pytest.mark.parametrize(
    ("felt", "place"), [(Felt.LOW_BACK, PainPlace.LOW_BACK), (Felt.KNEES, PainPlace.KNEE)]
)
def test_low_back_and_knees_lead_to_pain_at_once(felt: Felt, place: PainPlace) -> None:
    session = play(started(), "set", felt).session

    assert session.question is not None
    assert (session.question.ask, session.question.place) == (Ask.PAIN, place)


@pytest.mark.parametrize(
    ("changes", "reps", "stands"),
    [
        ({"last": LastAnswers(Felt.GLUTES, 3, Form.CLEAN)}, 10, True),
        ({"last": LastAnswers(Felt.LOW_BACK, 3, Form.CLEAN)}, 10, False),  # pain is asked there
        ({"last": LastAnswers(Felt.GLUTES, 3), "form_is_due": True}, 10, False),
        ({"last": LastAnswers(Felt.GLUTES, 3, Form.CLEAN)}, 12, False),
        ({}, 10, False),
    ],
    ids=["usual", "low back", "form is due", "more than planned", "nothing known"],
)
def test_one_tap_stands_after_the_last_set_of_a_usual_day(
    changes: dict[str, Any], reps: int, stands: bool
) -> None:
    first = play(started(item(sets=2, asks_first=False, **changes)), "set").session

    last = set_done(rest_over(first), reps, HERE).session
    after = as_last_time(last, HERE)

    assert repeatable(first) is None
    assert (repeatable(last) is not None) is stands
    assert bool(after.exposures) is stands
    assert asks(after.session) == ([Ask.END] if stands else [Ask.FELT, Ask.RIR])  # pain, always


def test_one_tap_leaves_the_repetitions_of_each_set() -> None:
    usual = LastAnswers(Felt.GLUTES, 3, Form.CLEAN)
    first = set_done(started(item(sets=2, asks_first=False, last=usual)), 8, HERE).session

    last = play(first, "set").session
    (exposure,) = as_last_time(last, HERE).exposures

    assert [each.reps for each in exposure.sets] == [8, 10]


def test_one_tap_stands_for_both_sides_from_the_first_of_them_to_the_last_answer() -> None:
    usual = LastAnswers(Felt.OUTER_HIP, 3, Form.CLEAN)
    clam = item("clam", sets=1, asks_first=False, asks_sides=True, last=usual)
    asked = play(started(clam), "set").session

    assert repeatable(asked) == usual
    assert repeatable(play(asked, Felt.OUTER_HIP).session) is None
    assert repeatable(as_last_time(asked, HERE).session) is None


def test_a_miss_today_is_asked_in_full_although_one_tap_was_planned() -> None:
    last = LastAnswers(Felt.GLUTES, 3, Form.CLEAN)

    session = play(started(item(sets=2, last=last)), "set", Felt.NOWHERE, "set").session

    assert repeatable(session) is None


def test_a_normal_exercise_takes_three_taps_of_questions() -> None:
    session = play(started(), "set", Felt.GLUTES, "set", "set", Felt.GLUTES, 3).session

    assert session.items[0].questions == 3
    assert asks(session) == [Ask.END]
