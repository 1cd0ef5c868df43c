"""Left and right are asked apart, and each has an exposure of its own."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import Form, Grade, PainPlace
from bot.coaching.session.progress import TrainingProgress, asked_again
from bot.coaching.session.session import Ask, Question
from tests.coaching.catalogue_fixture import NOW, hurt, item
from tests.coaching.session.played import play, started

GREEN = hurt(1, PainPlace.LOW_BACK)


@pytest.mark.parametrize(
    ("left", "right", "grade"),
    [
        (Felt.OUTER_HIP, Felt.OUTER_HIP, Grade.GOOD),
        (Felt.OUTER_HIP, Felt.NOWHERE, Grade.MISS),
        (Felt.NOWHERE, Felt.OUTER_HIP, Grade.MISS),
    ],
)
def test_two_sides_are_asked_apart_and_the_weaker_counts(
    left: Felt, right: Felt, grade: Grade
) -> None:
    session = started(item("clam", sets=1))

    asked = play(session, (10, 9)).session
    step = play(asked, left, right, *([3] if grade is Grade.GOOD else []))

    assert [(q.ask, q.side) for q in asked.open] == [
        (Ask.FELT, "left"),
        (Ask.FELT, "right"),
        (Ask.RIR, None),
    ]
    sides = {e.side: e.sets[0] for e in step.exposures}
    assert (sides["left"].reps, sides["right"].reps) == (10, 9)
    assert {s.grade for s in sides.values()} == {Grade.GOOD, grade}


def test_a_side_that_hurts_is_asked_about_before_the_other() -> None:
    session = play(started(item("clam", sets=1)), (10, 9), Felt.LOW_BACK).session
    after = play(session, GREEN, Felt.KNEES, hurt(4)).session

    assert [(q.ask, q.side) for q in session.open][:2] == [(Ask.PAIN, "left"), (Ask.FELT, "right")]
    assert after.item.pain == hurt(4)


@pytest.mark.parametrize(("mistaken", "stays"), [("left", None), ("right", Felt.OUTER_HIP)])
def test_a_place_tapped_by_mistake_is_asked_again_on_its_side_alone(
    mistaken: str, stays: Felt | None
) -> None:
    felt = (Felt.LOW_BACK,) if mistaken == "left" else (Felt.OUTER_HIP, Felt.LOW_BACK)
    before = play(started(item("clam", sets=2)), "set", Felt.OUTER_HIP, (10, 9), *felt).session

    session = asked_again(TrainingProgress(before, NOW)).session

    first, last = session.item.done
    assert first == before.item.done[0]
    assert session.open[0] == Question(Ask.FELT, mistaken)
    assert last.right is not None
    assert (last.answers.felt, last.right.felt) == (stays, None)


def test_a_side_that_nobody_told_of_is_missing() -> None:
    step = play(started(item("clam", sets=1)), (10, 9), Felt.OUTER_HIP, "silence")

    grades = {e.side: e.sets[0].grade for e in step.exposures}
    assert grades == {"left": Grade.GOOD, "right": Grade.MISSING}


def test_the_form_that_is_told_once_is_that_of_both_sides() -> None:
    new = started(item("clam", sets=1, is_new=True))

    step = play(new, (10, 9), Felt.OUTER_HIP, Felt.OUTER_HIP, 3, Form.SLIPPED)

    assert {e.side: (e.rir, e.form) for e in step.exposures} == {
        "left": (3, Form.SLIPPED),
        "right": (3, Form.SLIPPED),
    }
