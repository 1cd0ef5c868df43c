from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.worth_asking import LastAnswers
from bot.coaching.rules.context import Form, Grade, PainClass, PainKind, PainPlace, RuleContext
from bot.coaching.rules.decisions import Count, Cue, FinishWith, LessLoad, Note, StepBack, Stop
from bot.coaching.session.actions import (
    answer,
    as_last_time,
    easier,
    end,
    end_exercise,
    finish_without_test,
    harder_again,
    rest_over,
    swap,
    unanswered,
)
from bot.coaching.session.pain import hurts, settled, stay_stopped
from bot.coaching.session.plan import PlanItem, PlannedSet, SetKind
from bot.coaching.session.progress import TrainingProgress, asked_again, clocked
from bot.coaching.session.queue import easier_set
from bot.coaching.session.session import (
    Ask,
    Question,
    Session,
    Step,
    begin,
    repeatable,
    rest_after,
    showing,
    undo,
)
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import NOTHING, NOW, TODAY, around, hurt, item, plan, profile

HERE = around()
GREEN = hurt(1, PainPlace.LOW_BACK)


def started(*items: PlanItem) -> Session:
    return begin(plan(*(items or (item(),))), TODAY, NOW)


def play(session: Session, *inputs: object, context: RuleContext = HERE) -> Step:
    """Feed inputs: `set` or a number is a set done, anything else answers the open question."""
    step = Step(session)
    for each in inputs:
        session = step.session
        if each == "set":
            session = rest_over(session)
            now = showing(session)
            step = set_done(session, now.reps if now else 10, context)
        elif each == "silence":
            step = unanswered(session, context)
        elif isinstance(each, tuple):
            step = set_done(rest_over(session), each[0], context, right=each[1])
        else:
            step = answer(session, each, context)  # type: ignore[arg-type]
    return step


def asks(session: Session) -> list[Ask]:
    return [q.ask for q in session.open]


# --------------------------------------------------------------------------- what comes when


def test_it_begins_with_the_first_set() -> None:
    now = showing(started())

    assert now is not None
    assert (now.exercise, now.number, now.count, now.reps) == ("glute_bridge", 1, 3, 10)


def test_an_easy_set_comes_before_and_is_not_counted() -> None:
    ramp = PlannedSet("glute_squeeze", 6, 1, SetKind.RAMP)
    first = item()
    session = started(replace(first, sets=(ramp, *first.sets)))
    easy = showing(session)

    step = play(session, "set")
    after = showing(step.session)

    assert easy is not None
    assert (easy.number, easy.count) == (0, 3)
    assert step.session.open == ()
    assert after is not None
    assert (after.number, after.count) == (1, 3)


def test_two_exercises_of_a_pair_alternate() -> None:
    session = started(
        item("clam", pair=1, asks_first=False), item("leg_curl_slide", pair=1, asks_first=False)
    )
    order = []
    for _ in range(4):
        now = showing(session)
        assert now is not None
        order.append(now.exercise)
        session = play(session, "set").session

    assert order == ["clam", "leg_curl_slide", "clam", "leg_curl_slide"]


def test_a_step_back_in_a_pair_is_about_the_exercise_that_was_felt_elsewhere() -> None:
    session = started(item("clam", pair=1), item("leg_curl_slide", pair=1, asks_first=False))
    felt = (Felt.FRONT_THIGH, "set", "set", Felt.FRONT_THIGH)

    step = play(session, "set", *felt)

    assert isinstance(step.decisions[0], StepBack)
    assert step.session.item.plan.exercise == "clam"
    assert end_exercise(step.session, HERE).session.items[0].queue == ()


def test_the_partner_with_more_sets_finishes_alone() -> None:
    short = item("clam", sets=1, pair=1)
    session = started(short, item("leg_curl_slide", pair=1, asks_first=False))

    session = play(session, "set", Felt.OUTER_HIP, 3, "set", "set").session

    assert session.item.plan.exercise == "leg_curl_slide"
    assert len(session.item.queue) == 1


def test_a_rest_stands_between_sets_and_none_between_exercises() -> None:
    session = started(item(sets=1, asks_first=False), item("clam"))
    session = play(session, "set").session
    assert session.resting
    assert rest_after(session, METHOD) == 60

    assert not play(session, Felt.GLUTES, 3).session.resting


def test_nothing_happens_out_of_turn() -> None:
    session = started()
    asked = play(session, "set").session

    assert set_done(asked, 10, HERE).session == asked
    assert answer(session, Felt.GLUTES, HERE).session == session
    assert answer(asked, 3, HERE).session == asked
    assert unanswered(session, HERE).session == session
    assert easier(asked, HERE).session == asked
    assert harder_again(session).session == session
    assert finish_without_test(session, HERE).session == session
    assert settled(session, 0, HERE).session == session
    assert undo(session) == session
    assert showing(asked) is None


# ---------------------------------------------------------------------------- what is asked


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


# ------------------------------------------------------------------- what an answer changes


def test_a_miss_puts_a_cue_on_the_sets_to_come_and_asks_again() -> None:
    step = play(started(), "set", Felt.HAMSTRINGS)
    again = play(step.session, "set")
    now = showing(step.session)

    assert isinstance(step.decisions[0], Cue)
    assert now is not None
    assert now.cue == step.decisions[0].cue
    assert asks(again.session) == [Ask.FELT]


def test_only_the_next_set_tells_whether_a_cue_helped() -> None:
    told = play(started(item(sets=4)), "set", Felt.HAMSTRINGS, "set", Felt.GLUTES).session

    assert [p.cue for p in told.item.queue] == ["cue-bridge-hamstrings"] * 2
    assert asks(play(told, "set").session) == []


@pytest.mark.parametrize(("felt", "helped"), [(Felt.GLUTES, True), (Felt.NOWHERE, False)])
def test_the_set_after_a_cue_tells_whether_it_helped(felt: Felt, helped: bool) -> None:
    step = play(started(), "set", Felt.HAMSTRINGS, "set", felt)

    assert [(t.felt, t.helped) for t in step.trials] == [("hamstrings", helped)]


def test_an_unanswered_set_after_a_cue_tells_nothing() -> None:
    assert play(started(), "set", Felt.HAMSTRINGS, "set", "silence").trials == ()


def test_the_second_miss_steps_back_and_then_tests() -> None:
    step = play(started(), "set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    kinds = [p.kind for p in step.session.item.queue]
    assert isinstance(step.decisions[0], StepBack)
    assert kinds == [SetKind.STEP_BACK, SetKind.TEST]
    assert step.session.item.queue[0].exercise == "glute_bridge_feet_close"


def test_a_second_miss_in_the_third_of_three_sets_leaves_a_cue() -> None:
    misses = (Felt.HAMSTRINGS, "set", Felt.GLUTES, "set", Felt.HAMSTRINGS)

    step = play(started(), "set", *misses)

    assert isinstance(step.decisions[0], Cue)
    assert step.session.item.queue == ()


def test_of_two_sets_the_second_miss_adds_the_easier_one_and_its_test() -> None:
    two = started(item(sets=2))

    step = play(two, "set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    queue = step.session.item.queue
    assert [p.kind for p in queue] == [SetKind.STEP_BACK, SetKind.TEST]
    assert queue[1].cue == "cue-bridge-hamstrings"
    assert step.session.open == ()


def test_half_range_leaves_one_repetition_at_least() -> None:
    short = replace(item(), sets=(PlannedSet("glute_bridge", 2, 1),))
    item_ = started(short).item

    assert easier_set(item_, "glute_bridge", HERE, half_range=True).reps == 1


def test_a_held_step_back_says_for_how_long() -> None:
    cramps = ("set", Felt.CRAMP, "set", Felt.CRAMP)

    held = play(started(item("leg_curl_slide")), *cramps).session.item.queue[0]

    assert (held.exercise, held.reps, held.hold) == ("leg_curl_heel_dig", 4, 10)


def test_no_question_follows_the_easier_set_and_the_test_is_asked() -> None:
    misses = play(started(), "set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS).session

    eased = play(misses, "set").session
    tested = play(eased, "set").session

    assert asks(eased) == []
    assert asks(tested) == [Ask.FELT, Ask.RIR]


def test_a_good_test_counts_and_the_sets_before_it_are_still_bad() -> None:
    bad = ("set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    step = play(started(), *bad, "set", "set", Felt.GLUTES, 3)

    assert isinstance(step.decisions[0], Count)
    assert step.decisions[0].reason.message == "why-retest-good"
    assert (step.exposures[0].good_sets, step.exposures[0].bad_sets) == (1, 2)
    assert not step.exposures[0].passed
    assert step.exposures[0].answer == "hamstrings"


def test_a_missed_test_is_not_asked_for_what_was_left() -> None:
    bad = ("set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    step = play(started(), *bad, "set", "set", Felt.NOWHERE)

    assert isinstance(step.decisions[0], FinishWith)
    assert asks(step.session) == [Ask.END]
    assert step.exposures[0].rir is None


def test_own_sets_that_are_left_follow_the_test() -> None:
    bad = ("set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    queue = play(started(item(sets=6)), *bad).session.item.queue

    assert [p.kind for p in queue] == [SetKind.STEP_BACK] * 2 + [SetKind.TEST, SetKind.OWN]


def test_one_may_finish_without_the_test() -> None:
    session = play(started(), "set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS).session

    after = finish_without_test(session, HERE).session

    assert [p.kind for p in after.item.queue] == [SetKind.STEP_BACK] * 2


def test_too_few_repetitions_with_load_lighten_the_next_set() -> None:
    session = started(item("rdl", has_load=True, asks_first=False))

    step = set_done(session, 5, HERE)

    assert isinstance(step.decisions[0], LessLoad)
    assert step.session.item.plan.load == 0.85
    assert step.session.item.fails == 1


def test_too_few_repetitions_without_load_step_back_at_once() -> None:
    step = set_done(started(item(asks_first=False)), 5, HERE)

    assert isinstance(step.decisions[0], StepBack)
    assert [p.kind for p in step.session.item.queue] == [SetKind.STEP_BACK, SetKind.TEST]


def test_lost_form_is_a_fail_and_names_its_row() -> None:
    step = play(started(item(sets=1)), "set", Felt.GLUTES, 0, Form.LOST)

    assert step.exposures[0].fails == 1
    assert step.exposures[0].answer == "form"
    assert step.exposures[0].form is Form.LOST


def test_silence_is_missing_and_takes_nothing_away() -> None:
    step = play(started(), "set", Felt.GLUTES, "set", "set", "silence")

    exposure = step.exposures[0]
    assert (exposure.good_sets, exposure.bad_sets, exposure.quiet_sets) == (1, 0, 2)
    assert step.exposures[0].sets[-1].grade is Grade.MISSING
    assert step.exposures[0].groups == frozenset()


def test_a_set_that_was_not_asked_is_quiet() -> None:
    step = play(started(), "set", Felt.GLUTES, "set", "set", Felt.OUTER_HIP, 3)

    assert (step.exposures[0].good_sets, step.exposures[0].quiet_sets) == (2, 1)
    assert step.exposures[0].rir == 3


def test_the_cue_that_a_good_last_set_was_done_with_is_kept() -> None:
    step = play(started(), "set", Felt.NOWHERE, "set", Felt.GLUTES, "set", Felt.GLUTES, 3)

    assert step.exposures[0].cue == "cue-bridge-nowhere"
    assert step.exposures[0].cue_for == "nowhere"


# ---------------------------------------------------------------------------- left and right


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


# ------------------------------------------------------------------------ wishes on the way


def test_easier_takes_the_rest_back_and_the_exposure_is_no_miss_of_a_group() -> None:
    session = play(started(item(asks_first=False)), "set").session

    step = play(easier(session, HERE).session, "set", "set")

    assert [d.planned.exercise for d in step.session.items[0].done][1:] == ["glute_squeeze"] * 2
    assert step.exposures[0].made_easier
    assert not step.exposures[0].passed
    assert step.exposures[0].groups == frozenset()


def test_easier_and_back_again() -> None:
    session = easier(started(), HERE).session
    twice = easier(session, HERE).session

    after = harder_again(play(twice, "set").session).session

    assert [p.kind for p in after.item.queue] == [SetKind.OWN] * 2
    assert [p.exercise for p in after.item.queue] == ["glute_bridge"] * 2


def test_nothing_to_go_back_to_after_the_last_easier_set() -> None:
    session = play(easier(started(item(sets=1)), HERE).session, "set").session

    closed = harder_again(replace(session, open=())).session

    assert closed.item.queue == ()


def test_at_half_range_two_repetitions_go() -> None:
    context = around(profile(equipment=NOTHING))

    session = easier(started(item("wall_hinge")), context).session

    assert session.item.queue[0].half_range
    assert (session.item.queue[0].exercise, session.item.queue[0].reps) == ("wall_hinge", 8)


def test_an_exercise_may_end_early() -> None:
    session = play(started(item(asks_first=False), item("clam")), "set").session

    step = end_exercise(session, HERE)

    assert step.session.item.plan.exercise == "clam"
    assert not step.exposures[0].passed


def test_no_rest_is_left_where_the_last_exercise_ends_early() -> None:
    resting = play(started(item(asks_first=False)), "set").session

    ended = end_exercise(resting, HERE).session

    assert resting.resting
    assert (asks(ended), ended.resting) == ([Ask.END], False)


def test_between_sets_the_exercise_is_the_one_that_was_just_done() -> None:
    eased = play(easier(started(item(sets=1)), HERE).session, "set").session

    assert eased.item.queue == ()
    assert TrainingProgress(eased, NOW).exercise == "glute_squeeze"
    assert TrainingProgress(end_exercise(started(), HERE).session, NOW).exercise == "glute_bridge"


def test_a_swap_takes_over_the_sets_that_are_left() -> None:
    session = play(started(item(asks_first=False)), "set").session

    step = swap(session, item("hip_thrust_bench", sets=4), HERE)

    assert step.session.item.plan.exercise == "hip_thrust_bench"
    assert len(step.session.item.queue) == 2
    assert step.exposures[0].exercise == "glute_bridge"


@pytest.mark.parametrize(("side", "pair"), [(None, 1), ("left", None)])
def test_a_swap_keeps_its_place_in_a_pair_but_not_a_side_s(
    side: str | None, pair: int | None
) -> None:
    both = started(item("clam", pair=1, side=side), item("leg_curl_slide", pair=1))

    assert swap(both, item("kickback_standing"), HERE).session.item.plan.pair == pair


def test_a_swap_before_the_first_set_leaves_nothing_behind() -> None:
    step = swap(started(), item("hip_thrust_bench"), HERE)

    assert [i.plan.exercise for i in step.session.items] == ["hip_thrust_bench"]
    assert step.exposures == ()


def test_a_drill_session_is_counted_and_is_no_exposure() -> None:
    one = PlannedSet("glute_squeeze", 8, 1, SetKind.DRILL)
    drill = item("glute_squeeze", is_drill=True, asks_first=False, asks_left=False, sets=1)

    step = play(started(replace(drill, sets=(one, one))), "set", "set", Felt.NOWHERE)

    assert (step.drilled, step.exposures, step.decisions) == (("bridge",), (), ())


def test_a_drill_that_was_only_made_easier_is_not_counted() -> None:
    one = PlannedSet("glute_bridge", 8, 1, SetKind.DRILL)
    drill = replace(item(is_drill=True), sets=(one,))

    step = play(easier(started(drill), HERE).session, "set")

    assert step.drilled == ()


def test_undo_takes_the_last_set_back() -> None:
    session = started()

    assert undo(play(session, "set", Felt.GLUTES).session) == session
    assert undo(play(session, "set", Felt.GLUTES, "set").session).item.done


def test_the_end_before_the_end_is_partial_and_counts_what_was_done() -> None:
    session = play(started(item(asks_first=False)), "set").session

    step = end(session, HERE)

    assert step.session.outcome == "partial"
    assert len(step.exposures) == 1
    assert end(step.session, HERE).exposures == ()


def test_no_pain_at_the_end_makes_it_done() -> None:
    session = play(started(item(sets=1)), "set", Felt.GLUTES, 3).session

    assert end(session, HERE).session.outcome == "done"
    assert unanswered(session, HERE).session.outcome == "done"
    assert answer(session, Felt.GLUTES, HERE).session == session


# ------------------------------------------------------------------------- something hurts


def test_green_is_noted_with_a_cue_and_all_goes_on() -> None:
    step = hurts(started(), hurt(2), HERE)

    assert isinstance(step.decisions[0], Note)
    assert step.decisions[0].cue == "cue-bridge-knees"
    assert len(step.session.item.queue) == 3


def test_a_place_without_a_row_has_no_cue() -> None:
    step = hurts(started(), hurt(1, PainPlace.NECK), HERE)

    assert isinstance(step.decisions[0], Note)
    assert step.decisions[0].cue is None


def test_amber_in_a_set_cuts_it_short_and_makes_the_rest_easier() -> None:
    step = hurts(started(item(), item("kickback_standing", slot="F")), hurt(4), HERE)

    assert isinstance(step.decisions[0], FinishWith)
    assert step.session.item.done[0].cut
    assert [p.exercise for p in step.session.item.queue] == ["glute_squeeze"] * 2
    assert step.session.items[1].queue == ()


def test_amber_on_one_side_makes_the_other_easier_as_well() -> None:
    sides = [item("clam_banded", pair=1, side=side) for side in ("left", "right")]

    amber = hurts(started(*sides), hurt(4), HERE).session
    green = hurts(started(*sides), hurt(2), HERE).session

    assert [p.exercise for p in amber.items[1].queue] == ["clam"] * 3
    assert amber.items[1].pain == hurt(4)
    assert green.items[1] == started(*sides).items[1]
    assert len(amber.items) == 2


def test_amber_after_a_set_leaves_that_set_whole() -> None:
    session = play(started(item(asks_first=False)), "set").session

    step = hurts(session, hurt(4), HERE)

    assert not step.session.item.done[0].cut
    assert len(step.session.item.queue) == 2


def test_amber_shows_in_the_exposure() -> None:
    session = hurts(play(started(item(asks_first=False)), "set").session, hurt(4), HERE).session

    step = play(session, "set", "set")

    assert step.exposures[0].pain is PainClass.AMBER
    assert not step.exposures[0].passed


def test_amber_in_the_answer_to_a_set_makes_the_rest_easier() -> None:
    step = play(started(), "set", Felt.LOW_BACK, hurt(3, PainPlace.LOW_BACK))

    assert isinstance(step.decisions[0], FinishWith)
    assert [p.kind for p in step.session.item.queue] == [SetKind.STEP_BACK] * 2


def test_only_a_pain_is_no_reason_for_a_drill() -> None:
    session = play(started(item(sets=1)), "set").session
    amber = hurts(session, hurt(4), HERE)
    on_target = play(
        started(item(sets=1)), "set", Felt.GLUTES, 3
    )  # the same without pain, for comparison

    assert amber.exposures[0].answer is None
    assert on_target.exposures[0].passed


def test_a_stop_of_the_low_back_ends_the_session() -> None:
    step = play(started(item(), item("clam")), "set", Felt.LOW_BACK, hurt(6, PainPlace.LOW_BACK))

    assert isinstance(step.decisions[0], Stop)
    assert step.session.outcome == "stopped"
    assert step.exposures[0].pain is PainClass.STOP
    assert hurts(step.session, hurt(9), HERE).decisions == ()


def test_a_stop_that_ends_the_session_keeps_what_was_begun_of_another_exercise() -> None:
    pair = [item(each, pair=1, asks_first=False) for each in ("clam", "leg_curl_slide")]
    begun = play(started(*pair), "set", "set").session

    step = hurts(begun, hurt(6, PainPlace.LOW_BACK), HERE)

    assert step.session.outcome == "stopped"
    assert [e.exercise for e in step.exposures] == ["clam", "leg_curl_slide"]


def stopped(*later: PlanItem, place: PainPlace = PainPlace.KNEE) -> Session:
    return hurts(started(item(), *later), hurt(7, place), HERE).session


def test_another_stop_waits_ten_minutes() -> None:
    session = stopped(item("clam"))

    assert session.settling is PainPlace.KNEE
    assert session.outcome is None
    assert set_done(session, 10, HERE).session == session


def test_settled_leaves_only_easy_and_unrelated_exercises() -> None:
    session = stopped(item("wall_hinge"), item("abduction_standing"), item("leg_curl_slide"))

    step = settled(session, 2, HERE)

    left = {p.exercise for i in step.session.items for p in i.queue}
    assert left == {"wall_hinge", "clam_banded"}


@pytest.mark.parametrize(
    ("place", "easy"), [(PainPlace.KNEE, "clam"), (PainPlace.HIP, "leg_curl_heel_dig")]
)
def test_where_nothing_is_left_something_easy_is_added(place: PainPlace, easy: str) -> None:
    step = settled(stopped(place=place), 1, HERE)

    assert step.session.item.queue[0].exercise == easy
    assert len(step.session.item.queue) == 2


def test_where_the_easy_rung_is_closed_a_lower_one_stays_open() -> None:
    without_band = around(profile(equipment=NOTHING))

    step = settled(stopped(item("abduction_standing")), 1, without_band)

    assert [p.exercise for p in step.session.items[1].queue] == ["clam"] * 3


def test_an_item_without_an_easy_rung_falls_away() -> None:
    context = around(profile(avoid=frozenset({"c_side"}), equipment=NOTHING))
    session = stopped(item("abduction_standing"))

    left = {p.exercise for i in settled(session, 1, context).session.items for p in i.queue}

    assert left == {"wall_hinge"}


def test_where_nothing_is_open_it_is_enough() -> None:
    nobody = replace(profile(), health=None)

    step = settled(stopped(), 1, around(nobody))

    assert step.session.outcome == "stopped"


def test_not_settled_is_the_end() -> None:
    assert settled(stopped(), 3, HERE).session.outcome == "stopped"
    assert stay_stopped(stopped(), HERE).session.outcome == "stopped"


@pytest.mark.parametrize(
    ("number", "kind", "outcome", "decision"),
    [
        (2, PainKind.ACHE, "done", Note),
        (4, PainKind.ACHE, "done", Note),
        (7, PainKind.ACHE, "stopped", Stop),
    ],
)
def test_a_pain_at_the_end_is_noted_or_stops(
    number: int, kind: PainKind, outcome: str, decision: type
) -> None:
    session = play(started(item(sets=1)), "set", Felt.GLUTES, 3).session

    step = hurts(session, hurt(number, kind=kind), HERE)

    assert step.session.outcome == outcome
    assert isinstance(step.decisions[0], decision)


def test_many_short_steps_of_a_session_lose_no_time() -> None:
    progress = TrainingProgress(started(), NOW)

    for number in range(1, 41):
        progress = clocked(progress, NOW + number * timedelta(seconds=14.9))

    assert progress.minutes_spent == 10
