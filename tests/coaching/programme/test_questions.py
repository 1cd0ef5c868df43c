"""Questions of a plan: sides, form, and the cue that worked, in few taps."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.sides import one_check
from bot.coaching.rules.context import Form
from bot.coaching.session.actions import answer, end
from bot.coaching.session.plan import Plan
from bot.coaching.session.session import Answered, Ask, begin
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, TODAY, around, exposed, item
from tests.coaching.programme.plans import WEEK_FOUR, known, made


def test_each_side_is_asked_about_in_one_exercise_of_a_session() -> None:
    items = (item(), item("clam", slot="M2"), item("wall_hinge", slot="M3"))
    asking = [replace(each, asks_sides=each.slot != "M1") for each in items]

    assert [each.slot for each in one_check(asking) if each.asks_sides] == ["M2"]


def test_the_cue_that_worked_stays_and_goes_along_to_the_next_rung() -> None:
    of_the_table = CATALOGUE.families["bridge"].advice["nowhere"].cues[0]
    worked = replace(exposed("glute_bridge", days=-2), cue="cue-x", cue_for="nowhere")
    shared = replace(worked, cue=of_the_table)
    missed_since = exposed("glute_bridge", days=-1, grades="ggm")
    old = replace(worked, at=NOW - timedelta(days=57))

    def above(*history: Exposure) -> Standing:
        return Standing("bridge", "glute_bridge_banded", history=history, since=NOW)

    def cues(standing: Standing) -> set[str | None]:
        plan = made("B", standing)
        return {s.cue for i in plan.items if i.family == "bridge" for s in i.sets if s.cue}

    assert cues(Standing("bridge", "glute_bridge", history=(worked,))) == {"cue-x"}
    assert cues(Standing("bridge", "glute_bridge", history=(worked, missed_since))) == {"cue-x"}
    assert cues(above(shared)) == {of_the_table}
    assert cues(above(worked)) == set()  # a cue of that exercise alone
    assert cues(Standing("bridge", "glute_bridge", history=(old,))) == set()


@pytest.mark.parametrize(
    ("asked", "due"), [([True], False), ([True, False], False), ([True, False, False], True)]
)
def test_the_form_is_due_every_third_exposure(asked: list[bool], due: bool) -> None:
    history: tuple[Exposure, ...] = tuple(
        replace(exposed("glute_bridge", days=n - 9), form_asked=was) for n, was in enumerate(asked)
    )

    plan = made("B", Standing("bridge", "glute_bridge", history=history))

    assert [i.form_is_due for i in plan.items if i.family == "bridge"] == [due]


START_AND_WARM_UP = 3  # Start, and one Done for each exercise of the warm-up


def taps(plan: Plan) -> int:
    """Taps of a session in which everything goes well, the last question included."""
    context = around(started_on=WEEK_FOUR)
    session = begin(plan, TODAY, NOW)
    count = 0
    while session.outcome is None:
        count += 1
        question = session.question
        if question is None:
            session = set_done(session, session.item.queue[0].reps, context).session
        elif question.ask is Ask.END:
            session = end(session, context).session
        else:
            target = min(context.exercise(session.item.plan.exercise).target)
            replies: dict[Ask, Answered] = {Ask.FELT: target, Ask.RIR: 3, Ask.FORM: Form.CLEAN}
            session = answer(session, replies[question.ask], context).session
    return count + START_AND_WARM_UP


@pytest.mark.parametrize("letter", ["A", "B", "C", "A_light"])
def test_a_session_of_thirty_minutes_needs_few_taps(letter: str) -> None:
    new = [Standing("bridge", "glute_bridge"), Standing("hinge", "wall_hinge")]
    seen = [Standing("kickback", "kickback_unbanded"), Standing("abduction", "clam")]

    assert taps(made(letter, *known(*new, *seen))) <= 26
    assert taps(made(letter)) <= 29
