from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest

from bot.coaching.catalogue.exercise import Equipment, Felt
from bot.coaching.catalogue.thresholds import METHOD, Thresholds
from bot.coaching.person.person import Profile
from bot.coaching.rules.context import Form, Moment, PainKind, PainPlace, SetAnswers
from bot.coaching.rules.decisions import (
    Count,
    Cue,
    FinishWith,
    HoldBack,
    LessLoad,
    Repeat,
    RestToday,
    StepBack,
    Stop,
)
from bot.coaching.rules.pain_history import amber_means, back_hurt_within, hurt_within
from bot.coaching.rules.precedence import PRECEDENCE, decide, rule_for
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    EVERYTHING,
    NOTHING,
    NOW,
    around,
    diary_of,
    hurt,
    profile,
)

HERE = around()
BRIDGE = CATALOGUE.exercises["glute_bridge_banded"]
GOOD = SetAnswers(10, Felt.GLUTES)
EVERYTHING_WRONG = Moment(
    BRIDGE,
    SetAnswers(2, Felt.CRAMP, form=Form.LOST, pain=hurt(8)),
    minimum=8,
    morning="much_worse",
)


def moment(answers: SetAnswers, **changes: object) -> Moment:
    return replace(Moment(BRIDGE, answers, minimum=8, left=2), **changes)


@pytest.mark.parametrize(
    ("number", "moment"),
    [
        (2, EVERYTHING_WRONG),
        (3, moment(replace(GOOD, pain=hurt(4)), morning="much_worse")),
        (3, moment(replace(GOOD, pain=hurt(4)), morning="bit_worse", morning_pain=6)),
        (4, moment(replace(GOOD, pain=hurt(4)), morning="bit_worse", morning_pain=5)),
        (5, moment(SetAnswers(2, Felt.CRAMP, form=Form.LOST, pain=hurt(4)))),
        (6, moment(SetAnswers(2, Felt.CRAMP))),
        (7, moment(SetAnswers(10, Felt.CRAMP))),
        (8, moment(SetAnswers(10, Felt.LOW_BACK, pain=hurt(2, PainPlace.LOW_BACK)))),
        (9, moment(SetAnswers(10, Felt.KNEES))),
        (9, moment(SetAnswers(10, Felt.FRONT_THIGH))),
        (10, moment(SetAnswers(10, Felt.HAMSTRINGS))),
        (10, moment(SetAnswers(10, Felt.NOWHERE))),
        (11, moment(GOOD)),
        (12, moment(SetAnswers(10))),
    ],
)
def test_the_first_rule_that_matches_decides(number: int, moment: Moment) -> None:
    assert rule_for(moment, HERE).number == number


def test_the_table_is_in_the_methods_order() -> None:
    assert [rule.number for rule in PRECEDENCE] == list(range(2, 13))


@pytest.mark.parametrize(
    ("place", "kind", "number", "ends", "see", "check", "message"),
    [
        (PainPlace.KNEE, PainKind.ACHE, 6, False, False, False, "why-stop-exercise"),
        (PainPlace.LOW_BACK, PainKind.ACHE, 5, True, False, True, "why-stop-session"),
        (PainPlace.HIP, PainKind.SHOOTING_DOWN_LEG, 1, True, False, True, "why-stop-shooting"),
        (PainPlace.HIP, PainKind.NUMB_OR_TINGLING, 1, True, True, True, "why-stop-professional"),
        (PainPlace.KNEE, PainKind.GIVING_WAY, 0, True, True, True, "why-stop-professional"),
    ],
)
def test_a_stop_ends_what_must_end(
    place: PainPlace,
    kind: PainKind,
    number: int,
    ends: bool,
    see: bool,
    check: bool,
    message: str,
) -> None:
    decision = decide(moment(replace(GOOD, pain=hurt(number, place, kind))), HERE)

    assert isinstance(decision, Stop)
    assert (decision.ends_session, decision.see_professional) == (ends, see)
    assert decision.check_emergency is check
    assert decision.ask_again_minutes == (None if ends else 10)
    assert decision.rest_until == NOW + timedelta(hours=48)
    assert decision.steps_down == 2
    assert decision.reason.message == message


@pytest.mark.parametrize(("days_ago", "see"), [(13, True), (15, False)])
def test_a_second_stop_of_a_region_within_a_fortnight_calls_for_a_professional(
    days_ago: int, see: bool
) -> None:
    context = around(diary=diary_of((-days_ago, hurt(7))))

    decision = decide(moment(replace(GOOD, pain=hurt(6))), context)

    assert isinstance(decision, Stop)
    assert decision.see_professional is see


def test_a_stop_elsewhere_before_is_no_second_one() -> None:
    context = around(diary=diary_of((-1, hurt(7, PainPlace.HIP)), (-1, hurt(3))))

    decision = decide(moment(replace(GOOD, pain=hurt(6))), context)

    assert isinstance(decision, Stop)
    assert not decision.see_professional


@pytest.mark.parametrize(("before", "steps", "see"), [(0, 1, False), (1, 0, False), (2, 0, True)])
def test_much_worse_rests_today_and_lowers_once(before: int, steps: int, see: bool) -> None:
    decision = decide(moment(GOOD, morning="much_worse", bad_mornings=before), HERE)

    assert isinstance(decision, RestToday)
    assert (decision.steps_down, decision.see_professional) == (steps, see)
    assert dict(decision.reason.args)["mornings"] == before + 1


def test_a_bit_worse_holds_back_for_a_week() -> None:
    decision = decide(moment(GOOD, morning="bit_worse"), HERE)

    assert isinstance(decision, HoldBack)
    assert (decision.sets_less, decision.until) == (1, NOW + timedelta(days=7))


def test_amber_finishes_with_the_regression() -> None:
    decision = decide(moment(replace(GOOD, pain=hurt(4))), HERE)

    assert isinstance(decision, FinishWith)
    assert (decision.to, decision.half_range) == ("glute_bridge", False)


def test_too_few_with_load_means_less_load() -> None:
    decision = decide(moment(SetAnswers(5), has_load=True), HERE)

    assert isinstance(decision, LessLoad)
    assert decision.factor == 0.85
    assert decision.reason.message == "why-less-load-reps"
    assert dict(decision.reason.args)["percent"] == 15


def test_too_few_with_load_in_the_last_set_lighten_no_set_of_today() -> None:
    decision = decide(moment(SetAnswers(5), has_load=True, left=0), HERE)

    assert isinstance(decision, Repeat)
    assert decision.reason.message == "why-lighter-next-time-reps"


def test_lost_form_without_load_means_the_regression_at_once() -> None:
    decision = decide(moment(replace(GOOD, form=Form.LOST)), HERE)

    assert isinstance(decision, StepBack)
    assert (decision.to, decision.sets, decision.then_retest) == ("glute_bridge", 1, True)
    assert decision.reason.message == "why-step-back-form"


def test_lost_form_in_the_last_set_changes_nothing_today() -> None:
    decision = decide(moment(replace(GOOD, form=Form.LOST), left=0), HERE)

    assert isinstance(decision, Repeat)
    assert decision.reason.message == "why-lighter-next-time-form"


def test_the_first_miss_gets_a_cue() -> None:
    decision = decide(moment(SetAnswers(10, Felt.HAMSTRINGS)), HERE)

    assert isinstance(decision, Cue)
    assert (decision.cue, decision.shake_out) == ("cue-bridge-hamstrings", False)


def test_a_cramp_is_shaken_out_first() -> None:
    decision = decide(moment(SetAnswers(10, Felt.CRAMP)), HERE)

    assert isinstance(decision, Cue)
    assert (decision.cue, decision.shake_out) == ("cue-bridge-cramp", True)


@pytest.mark.parametrize(("left", "sets"), [(1, 1), (2, 1), (3, 2), (4, 2)])
def test_the_second_miss_steps_back_and_promises_a_test(left: int, sets: int) -> None:
    decision = decide(moment(SetAnswers(10, Felt.HAMSTRINGS), bad=1, left=left), HERE)

    assert isinstance(decision, StepBack)
    assert (decision.to, decision.reps) == ("glute_bridge_feet_close", 8)
    assert (decision.sets, decision.then_retest) == (sets, True)
    assert dict(decision.reason.args)["easier"] == "glute_bridge_feet_close"


def test_a_second_miss_with_sets_left_steps_back_however_many_came_before() -> None:
    decision = decide(moment(SetAnswers(10, Felt.NOWHERE), bad=1, sets=3, left=1), HERE)

    assert isinstance(decision, StepBack)


def test_a_second_miss_in_the_last_of_three_sets_leaves_a_cue_for_next_time() -> None:
    missed = moment(SetAnswers(10, Felt.NOWHERE), bad=1, sets=3, left=0)

    assert isinstance(decide(missed, HERE), Cue)


def test_two_misses_in_two_sets_bring_the_easier_version_and_its_test() -> None:
    decision = decide(moment(SetAnswers(10, Felt.NOWHERE), bad=1, sets=2, left=0), HERE)

    assert isinstance(decision, StepBack)
    assert (decision.sets, decision.then_retest) == (1, True)


@pytest.mark.parametrize(
    "answers", [SetAnswers(10, Felt.HAMSTRINGS), SetAnswers(3, Felt.GLUTES)], ids=["place", "reps"]
)
def test_a_test_that_misses_finishes_easier(answers: SetAnswers) -> None:
    decision = decide(moment(answers, bad=2, is_retest=True), HERE)

    assert isinstance(decision, FinishWith)
    assert decision.reason.message == "why-retest-not-yet"


@pytest.mark.parametrize(
    ("is_retest", "message"), [(True, "why-retest-good"), (False, "why-good")]
)
def test_a_good_set_counts(is_retest: bool, message: str) -> None:
    decision = decide(moment(GOOD, is_retest=is_retest), HERE)

    assert isinstance(decision, Count)
    assert decision.reason.message == message


def test_an_unanswered_set_goes_on_as_planned() -> None:
    assert isinstance(decide(moment(SetAnswers(10)), HERE), Repeat)


@pytest.mark.parametrize(
    ("exercise", "felt", "equipment", "easier"),
    [
        # a named exercise that is not below the one in hand gives way to its regression
        ("glute_bridge", Felt.NOWHERE, EVERYTHING, "glute_squeeze"),
        ("hip_thrust_bench", Felt.NOWHERE, EVERYTHING, "hip_thrust_seesaw"),
        # a variant on the same rung that leads up to it is below it
        ("glute_bridge", Felt.HAMSTRINGS, EVERYTHING, "glute_bridge_feet_close"),
        # half a range of the same is below it
        ("glute_bridge", Felt.LOW_BACK, EVERYTHING, "glute_bridge"),
        # another family is below it, whatever its rung
        ("hip_thrust_bench", Felt.CRAMP, EVERYTHING, "glute_bridge_feet_close"),
        # what is not owned gives way
        ("abduction_side_lying", Felt.KNEES, NOTHING, "clam"),
        ("abduction_standing", Felt.KNEES, BANDS, "abduction_seated"),
    ],
)
def test_the_easier_exercise_is_below_and_possible(
    exercise: str, felt: Felt, equipment: frozenset[Equipment], easier: str
) -> None:
    context = around(profile(equipment=equipment))
    moment = Moment(CATALOGUE.exercises[exercise], SetAnswers(10, felt), minimum=5, bad=1, left=2)

    decision = decide(moment, context)

    assert isinstance(decision, StepBack)
    assert decision.to == easier


def possible(equipment: frozenset[Equipment]) -> list[str]:
    context = around(profile(equipment=equipment))
    return [e.id for e in CATALOGUE.exercises.values() if context.allows(e)]


def test_every_exercise_and_answer_has_a_cue_and_something_easier(
    subtests: pytest.Subtests,
) -> None:
    for owned in (NOTHING, BANDS, EVERYTHING):
        for exercise, felt in product(possible(owned), Felt):
            with subtests.test(exercise=exercise, felt=felt, owned=sorted(owned)):
                check_cue_and_something_easier(exercise, felt, owned)


def check_cue_and_something_easier(
    exercise: str, felt: Felt, equipment: frozenset[Equipment]
) -> None:
    context = around(profile(equipment=equipment))
    chosen = CATALOGUE.exercises[exercise]
    first = decide(Moment(chosen, SetAnswers(30, felt), minimum=1, left=2), context)
    again = decide(Moment(chosen, SetAnswers(30, felt), minimum=1, bad=1, left=2), context)

    assert isinstance(first, Cue | Count)
    if isinstance(first, Cue):
        assert first.cue
        assert isinstance(again, StepBack)
        assert context.allows(context.exercise(again.to))
        assert again.to != exercise or again.half_range


def test_every_chain_of_regressions_ends() -> None:
    for exercise in CATALOGUE.exercises.values():
        seen = {exercise.id}
        at = exercise
        while at.regression is not None:
            at = CATALOGUE.exercises[at.regression]

            assert at.id not in seen
            seen.add(at.id)


def test_the_diary_remembers_what_hurt_and_when() -> None:
    diary = diary_of((-70, hurt(9)), (-6, hurt(3, PainPlace.LOW_BACK)), (-0.5, hurt(3)))

    noted = diary.note(diary.entries[-1])

    assert len(noted.entries) == 3
    assert hurt_within(diary, NOW, hours=24)
    assert not hurt_within(diary, NOW, hours=6)
    assert back_hurt_within(diary, NOW)
    assert not back_hurt_within(diary, NOW + timedelta(days=2))


@pytest.mark.parametrize(
    ("pains", "expected"),
    [
        ([(-10, 3), (-2, 4)], (3.0, 4.0)),
        ([(-10, 4), (-2, 4)], None),
        ([(-10, 4), (-2, 3)], None),
        ([(-10, 3)], None),
        ([(-2, 3)], None),
        ([(-20, 3), (-2, 5)], None),
    ],
)
def test_a_rise_of_amber_over_two_weeks_is_seen(
    pains: list[tuple[float, int]], expected: tuple[float, float] | None
) -> None:
    diary = diary_of(*((day, hurt(number)) for day, number in pains))

    assert amber_means(diary, NOW) == expected


def test_thresholds_are_read_over_the_methods_own() -> None:
    read = Thresholds.read(
        {"rest_hours": 72, "less_load": 1, "sore_patterns": {"knee": ["hip_hinge"]}}
    )

    assert (read.rest_hours, read.less_load) == (72, 1.0)
    assert read.sore_patterns == {"knee": frozenset({"hip_hinge"})}
    assert read.climb_score == METHOD.climb_score


def test_the_contents_thresholds_are_the_methods() -> None:
    assert CATALOGUE.thresholds == METHOD


@pytest.mark.parametrize(
    ("mapping", "remedy"),
    [
        ({"rest_hour": 1}, "unknown threshold 'rest_hour'; known: "),
        ({"rest_hours": "long"}, "give it int"),
        ({"sore_patterns": 3}, "give it a mapping"),
    ],
)
def test_a_wrong_threshold_is_named_with_its_remedy(
    mapping: dict[str, object], remedy: str
) -> None:
    with pytest.raises(ValueError, match=remedy):
        Thresholds.read(mapping)


def test_without_a_start_it_is_the_first_week() -> None:
    assert around(Profile()).week == 1
    assert around(days=7, started_on=NOW.date()).week == 2
