"""Wishes on the way: easier and back again, something else, a set undone, an early end."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.session.actions import (
    answer,
    easier,
    end,
    end_exercise,
    harder_again,
    swap,
    unanswered,
)
from bot.coaching.session.plan import SetKind
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import Ask, undo
from bot.value import replace
from tests.coaching.catalogue_fixture import NOTHING, NOW, around, item, profile
from tests.coaching.session.played import HERE, asks, play, started


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
