"""A miss gets a cue, the second an easier set and a test, and a fail less at once."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.decisions import Cue, FinishWith, LessLoad, StepBack
from bot.coaching.session.actions import finish_without_test
from bot.coaching.session.plan import PlannedSet, SetKind
from bot.coaching.session.queue import easier_set
from bot.coaching.session.session import Ask, showing
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import item
from tests.coaching.session.played import HERE, asks, play, started


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
