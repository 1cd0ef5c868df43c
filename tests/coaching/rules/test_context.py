from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import (
    Form,
    Grade,
    Pain,
    PainClass,
    PainKind,
    PainPlace,
    ReasonGroup,
    SetAnswers,
    grade,
    pain_class,
    reason_group,
    worse,
)
from tests.coaching.catalogue_fixture import CATALOGUE, hurt
from tests.support.walk import walk

BRIDGE = CATALOGUE.exercises["glute_bridge"]
PLACES_BUT_THE_BACK = [p for p in PainPlace if p is not PainPlace.LOW_BACK]
MILD = [PainKind.MUSCLE_WORK, PainKind.ACHE, None]
WARNINGS = [PainKind.SHOOTING_DOWN_LEG, PainKind.NUMB_OR_TINGLING, PainKind.GIVING_WAY]


@walk("place", PLACES_BUT_THE_BACK)
@walk("kind", MILD)
@walk(
    ("number", "expected"),
    [(n, PainClass.GREEN) for n in range(3)]
    + [(n, PainClass.AMBER) for n in range(3, 6)]
    + [(n, PainClass.STOP) for n in range(6, 11)],
)
def test_a_mild_pain_is_judged_by_its_number(
    number: int, place: PainPlace, kind: PainKind | None, expected: PainClass
) -> None:
    assert pain_class(Pain(number, place, kind)) is expected


@pytest.mark.parametrize(
    ("number", "expected"), [(2, PainClass.GREEN), (4, PainClass.AMBER), (5, PainClass.STOP)]
)
def test_the_low_back_is_one_point_stricter(number: int, expected: PainClass) -> None:
    assert pain_class(hurt(number, PainPlace.LOW_BACK)) is expected


@walk("place", list(PainPlace))
@walk("kind", WARNINGS)
def test_a_warning_kind_stops_at_any_number(place: PainPlace, kind: PainKind) -> None:
    assert pain_class(Pain(0, place, kind)) is PainClass.STOP


@pytest.mark.parametrize(("number", "expected"), [(2, PainClass.GREEN), (3, PainClass.STOP)])
def test_sharp_stops_from_three_on(number: int, expected: PainClass) -> None:
    assert pain_class(hurt(number, kind=PainKind.SHARP)) is expected


def test_nothing_said_to_hurt_is_green() -> None:
    assert pain_class(None) is PainClass.GREEN


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (SetAnswers(8, Felt.GLUTES), Grade.GOOD),
        (SetAnswers(8, Felt.OUTER_HIP, form=Form.SLIPPED), Grade.GOOD),
        (SetAnswers(8, Felt.HAMSTRINGS), Grade.MISS),
        (SetAnswers(8, Felt.CRAMP), Grade.MISS),
        (SetAnswers(8, Felt.GLUTES, form=Form.LOST), Grade.FAIL),
        (SetAnswers(7, Felt.GLUTES), Grade.FAIL),
        (SetAnswers(7), Grade.FAIL),
        (SetAnswers(8), Grade.MISSING),
        (SetAnswers(8, Felt.GLUTES, asked=frozenset({"form"})), Grade.MISSING),
        (SetAnswers(8, Felt.GLUTES, pain=hurt(2)), Grade.GOOD),
        (SetAnswers(8, Felt.GLUTES, pain=hurt(3)), Grade.MISS),
    ],
)
def test_a_set_is_graded_by_place_form_repetitions_and_pain(
    answers: SetAnswers, expected: Grade
) -> None:
    assert grade(BRIDGE, answers, 8) is expected


def test_what_the_family_takes_as_good_is_good() -> None:
    kickback = CATALOGUE.exercises["kickback_standing"]
    elsewhere = SetAnswers(15, Felt.ELSEWHERE)

    assert grade(kickback, elsewhere, 15) is Grade.MISS
    assert grade(kickback, elsewhere, 15, frozenset({Felt.ELSEWHERE})) is Grade.GOOD


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (SetAnswers(8, Felt.GLUTES), None),
        (SetAnswers(8, Felt.GLUTES, pain=hurt(4)), None),
        (SetAnswers(8), None),
        (SetAnswers(7, Felt.GLUTES), ReasonGroup.FORM),
        (SetAnswers(8, Felt.CRAMP), ReasonGroup.CRAMP),
        (SetAnswers(8, Felt.NOWHERE), ReasonGroup.PLACE),
    ],
)
def test_what_went_wrong_has_a_group(answers: SetAnswers, expected: ReasonGroup | None) -> None:
    assert reason_group(BRIDGE, answers, 8) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (None, None, None),
        (hurt(2), None, hurt(2)),
        (hurt(2), hurt(4), hurt(4)),
        (hurt(5), hurt(1, kind=PainKind.GIVING_WAY), hurt(1, kind=PainKind.GIVING_WAY)),
    ],
)
def test_the_worse_of_two_pains_is_the_one_that_allows_less(
    one: Pain | None, other: Pain | None, expected: Pain | None
) -> None:
    assert worse(one, other) == expected
