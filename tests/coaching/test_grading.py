from __future__ import annotations

import pytest

from bot.coaching.catalogue import Felt
from bot.coaching.grading import (
    Answers,
    Form,
    Grade,
    Pain,
    PainClass,
    PainKind,
    PainPlace,
    ReasonGroup,
    grade,
    pain_class,
    reason_group,
    worse,
)
from tests.coaching.catalogue_fixture import CATALOGUE, hurt

BRIDGE = CATALOGUE.exercises["glute_bridge"]
PLACES_BUT_THE_BACK = [p for p in PainPlace if p is not PainPlace.LOW_BACK]
MILD = [PainKind.MUSCLE_WORK, PainKind.ACHE, None]
WARNINGS = [PainKind.SHOOTING_DOWN_LEG, PainKind.NUMB_OR_TINGLING, PainKind.GIVING_WAY]


@pytest.mark.parametrize("place", PLACES_BUT_THE_BACK)
@pytest.mark.parametrize("kind", MILD)
@pytest.mark.parametrize(
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


@pytest.mark.parametrize("place", list(PainPlace))
@pytest.mark.parametrize("kind", WARNINGS)
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
        (Answers(8, Felt.GLUTES), Grade.GOOD),
        (Answers(8, Felt.OUTER_HIP, form=Form.SLIPPED), Grade.GOOD),
        (Answers(8, Felt.HAMSTRINGS), Grade.MISS),
        (Answers(8, Felt.CRAMP), Grade.MISS),
        (Answers(8, Felt.GLUTES, form=Form.LOST), Grade.FAIL),
        (Answers(7, Felt.GLUTES), Grade.FAIL),
        (Answers(7), Grade.FAIL),
        (Answers(8), Grade.MISSING),
        (Answers(8, Felt.GLUTES, asked=frozenset({"form"})), Grade.MISSING),
        (Answers(8, Felt.GLUTES, pain=hurt(2)), Grade.GOOD),
        (Answers(8, Felt.GLUTES, pain=hurt(3)), Grade.MISS),
    ],
)
def test_a_set_is_graded_by_place_form_repetitions_and_pain(
    answers: Answers, expected: Grade
) -> None:
    assert grade(BRIDGE, answers, 8) is expected


def test_what_the_family_takes_as_good_is_good() -> None:
    kickback = CATALOGUE.exercises["kickback_standing"]
    elsewhere = Answers(15, Felt.ELSEWHERE)

    assert grade(kickback, elsewhere, 15) is Grade.MISS
    assert grade(kickback, elsewhere, 15, frozenset({Felt.ELSEWHERE})) is Grade.GOOD


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (Answers(8, Felt.GLUTES), None),
        (Answers(8, Felt.GLUTES, pain=hurt(4)), None),
        (Answers(8), None),
        (Answers(7, Felt.GLUTES), ReasonGroup.FORM),
        (Answers(8, Felt.CRAMP), ReasonGroup.CRAMP),
        (Answers(8, Felt.NOWHERE), ReasonGroup.PLACE),
    ],
)
def test_what_went_wrong_has_a_group(answers: Answers, expected: ReasonGroup | None) -> None:
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
