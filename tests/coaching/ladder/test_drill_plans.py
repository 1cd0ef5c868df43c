"""Two misses for the same reason open a drill plan, and its test closes or repeats it."""

from __future__ import annotations

import pytest

from bot.coaching.ladder.drill_plan import after_drill, open_ticket
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.rules.context import ReasonGroup
from bot.coaching.rules.decisions import Demote, DrillClosed, DrillOpened, FamilySwapOffer
from bot.coaching.session.progress import changes_of
from bot.coaching.session.session import Step, begin
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    CATALOGUE,
    NOTHING,
    NOW,
    TODAY,
    around,
    exposed,
    item,
    missed,
    plan,
    profile,
)
from tests.coaching.ladder.sessions import READY, context_on, lived

HINGE = Standing("hinge", "wall_hinge", Dosage(reps=12, squeeze=1))


def opened() -> Standing:
    standing, _ = lived(HINGE, *[missed("wall_hinge", days=d, answer="low_back") for d in (0, 2)])
    return standing


def drilled(standing: Standing) -> Standing:
    return after_drill(after_drill(standing))


def test_two_misses_of_three_for_the_same_reason_open_a_plan() -> None:
    first = missed("wall_hinge", days=0)
    good = exposed("wall_hinge", days=2)

    standing, decisions = lived(HINGE, first, good, missed("wall_hinge", days=4))

    assert isinstance(decisions[0], DrillOpened)
    assert standing.ticket is not None
    assert standing.ticket.sessions_left == 2
    assert decisions[0].reason.message == "why-drill-place"


def test_a_plan_names_the_exercise_that_it_begins_with() -> None:
    days = [missed("glute_bridge", days=n) for n in (0, 2)]

    standing, decisions = lived(replace(READY, dosage=Dosage()), *days)

    assert standing.ticket is not None
    begins, *_, ends = [drill.exercise for drill in standing.ticket.drill]
    assert (begins, ends) == ("glute_squeeze", "glute_bridge_feet_close")
    assert isinstance(decisions[0], DrillOpened)
    assert dict(decisions[0].reason.args)["easier"] == decisions[0].drill == begins


def test_two_reasons_are_not_the_same_reason() -> None:
    cramped = replace(missed("wall_hinge", days=2), groups=frozenset({ReasonGroup.CRAMP}))

    _, decisions = lived(HINGE, missed("wall_hinge"), cramped)

    assert decisions == ()


@pytest.mark.parametrize(
    "standing",
    [
        replace(HINGE, dwell=3),
        replace(
            HINGE, ticket=open_ticket(CATALOGUE.exercises["wall_hinge"], "knees", context_on(0))
        ),
    ],
    ids=["dwell", "one already runs"],
)
def test_no_plan_is_opened_in_dwell_or_beside_another(standing: Standing) -> None:
    _, decisions = lived(standing, missed("wall_hinge"), missed("wall_hinge", days=1))

    assert decisions == ()


def test_a_plan_takes_only_what_is_below_and_possible() -> None:
    exercise = CATALOGUE.exercises["wall_hinge"]

    owned = open_ticket(exercise, "low_back", context_on(0))
    bare = open_ticket(exercise, "low_back", context_on(0, profile(equipment=NOTHING)))

    assert [d.exercise for d in owned.drill] == ["hinge_stick", "hinge_stick"]
    assert [(d.exercise, d.half_range) for d in bare.drill] == [("wall_hinge", True)] * 2


def test_a_row_without_a_plan_drills_the_regression() -> None:
    ticket = open_ticket(CATALOGUE.exercises["rdl"], "glutes", context_on(0))

    assert [(d.exercise, d.sets, d.hold) for d in ticket.drill] == [("rdl_bodyweight", 3, 2)]


def test_a_good_test_closes_the_plan_and_tells_the_days() -> None:
    standing, decisions = lived(drilled(opened()), exposed("wall_hinge", days=9))

    assert isinstance(decisions[0], DrillClosed)
    assert decisions[0].days == 7
    assert standing.ticket is None
    assert standing.solved[-1].fixed


def test_six_solved_plans_are_remembered_and_evidence_counts_from_the_last_session_on() -> None:
    plans = opened()
    for day in range(9, 9 + 7 * 9, 9):
        plans = drilled(replace(plans, ticket=opened().ticket))
        plans, _ = lived(plans, exposed("wall_hinge", days=day))

    assert len(plans.solved) == 6
    assert plans.since == plans.history[-2].at


def test_the_test_itself_is_the_first_new_evidence() -> None:
    closed, _ = lived(drilled(opened()), exposed("wall_hinge", days=9))

    _, decisions = lived(closed, missed("wall_hinge", days=11))

    assert decisions == ()


def test_a_plan_opened_before_any_exposure_closes_too() -> None:
    ticket = open_ticket(CATALOGUE.exercises["wall_hinge"], "low_back", context_on(0))

    closed, _ = lived(drilled(replace(HINGE, ticket=ticket)), exposed("wall_hinge"))

    assert closed.since is None


def test_a_missed_test_repeats_the_plan_once() -> None:
    standing, decisions = lived(drilled(opened()), missed("wall_hinge", days=9))

    assert isinstance(decisions[0], DrillOpened)
    assert standing.ticket is not None
    assert (standing.ticket.fails, standing.ticket.sessions_left) == (1, 2)


@pytest.mark.parametrize(
    ("exercise", "lower"),
    [("wall_hinge", "hinge_stick"), ("leg_curl_slide", "leg_curl_slide_eccentric")],
)
def test_a_second_missed_test_goes_a_rung_down_and_offers_another_side(
    exercise: str, lower: str
) -> None:
    family = CATALOGUE.exercises[exercise].family
    ticket = open_ticket(CATALOGUE.exercises[exercise], "low_back", context_on(0))
    due = replace(Standing(family, exercise), ticket=replace(ticket, fails=1, sessions_left=0))

    standing, decisions = lived(due, missed(exercise))

    assert isinstance(decisions[0], Demote)
    assert any(isinstance(d, FamilySwapOffer) for d in decisions) is (family == "hinge")
    assert (standing.exercise, standing.ticket) == (lower, None)


def test_an_unanswered_test_stays_due() -> None:
    due = drilled(opened())

    standing, decisions = lived(due, exposed("wall_hinge", days=9, grades="nnn"))

    assert standing.ticket == due.ticket
    assert decisions == ()


def test_a_session_that_was_drilled_counts_for_the_plan() -> None:
    step = Step(begin(plan(item("wall_hinge")), TODAY, NOW), drilled=("hinge",))

    changes = changes_of(step, {"hinge": opened()}, context_on(6))

    ticket = changes.standings["hinge"].ticket
    assert ticket is not None
    assert ticket.sessions_left == 1


def test_a_drill_without_a_plan_changes_nothing() -> None:
    assert after_drill(READY) == READY
    assert after_drill(drilled(opened())).ticket == drilled(opened()).ticket


def test_the_drill_of_the_lowest_rung_is_half_of_it_with_two_repetitions_fewer() -> None:
    clam = around().exercise("clam")

    drill = open_ticket(clam, "hamstrings", around()).drill

    assert [(d.exercise, d.half_range, d.reps) for d in drill] == [("clam", True, 8)]
