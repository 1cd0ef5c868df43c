"""The dose of one exercise today, and the sets of a drill plan."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.ladder.standing import Dosage, Standing, Ticket
from bot.coaching.programme.items import Shape, easy_set, item_for
from bot.coaching.rules.context import Form
from bot.coaching.session.plan import PlanItem
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, TODAY, around, exposed, item

HINGE = Standing("hinge", "rdl_bodyweight", Dosage(reps=12, squeeze=1, lower=2, rest_less=15))


def chosen(standing: Standing, shape: Shape) -> PlanItem:
    found = item_for("M2", standing, shape, around())
    assert found is not None
    return found


def dose(planned: PlanItem) -> tuple[float, ...]:
    reps = planned.sets[-1].reps
    return reps, planned.squeeze, planned.lower, planned.rest, planned.load


def test_the_present_rung_has_the_dose_that_was_reached_and_another_exercise_its_own() -> None:
    own = CATALOGUE.exercises["rdl_bodyweight"].prescription

    assert dose(chosen(HINGE, Shape(3))) == (12, 1, 2, own.rest - 15, 1.0)
    for other in ("hinge_stick", "wall_hinge_split"):
        rx = CATALOGUE.exercises[other].prescription
        assert dose(chosen(HINGE, Shape(3, instead=other))) == (rx.reps_min, 0, 0, rx.rest, 1.0)


@pytest.mark.parametrize(
    ("forms", "was_clean"),
    [
        ([], False),
        ([Form.CLEAN], True),
        ([Form.SLIPPED, Form.CLEAN], True),
        ([Form.SLIPPED, Form.CLEAN, None], False),
        ([Form.CLEAN, Form.CLEAN, Form.SLIPPED], False),
    ],
)
def test_the_form_was_clean_where_the_last_session_says_so(
    forms: list[Form | None], was_clean: bool
) -> None:
    history = tuple(
        replace(exposed("rdl_bodyweight", days=n - 9), form=form) for n, form in enumerate(forms)
    )
    known = replace(HINGE, history=history)

    assert chosen(known, Shape(3)).form_was_clean is was_clean
    assert not chosen(known, Shape(3, instead="wall_hinge_split")).form_was_clean


def test_the_easy_set_of_the_lowest_rung_is_half_of_it_with_two_repetitions_fewer() -> None:
    easy = easy_set(item("clam"), around())

    assert (easy.exercise, easy.half_range, easy.reps) == ("clam", True, 8)


def test_a_drill_plan_is_the_exercise_of_its_last_set_at_its_own_tempo() -> None:
    drills = (Drill("hinge_stick", 2, 8), Drill("wall_hinge", 1, 10))
    drilled = replace(HINGE, ticket=Ticket("rdl_bodyweight", "low_back", TODAY, drills, 2))

    planned = chosen(drilled, Shape(3))

    assert [one.exercise for one in planned.sets] == ["hinge_stick"] * 2 + ["wall_hinge"]
    assert (planned.exercise, planned.squeeze, planned.lower) == ("wall_hinge", 0, 0)
