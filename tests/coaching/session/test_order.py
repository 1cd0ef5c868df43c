"""The order of sets, pairs and rests, and nothing out of turn."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.rules.decisions import StepBack
from bot.coaching.session.actions import (
    answer,
    easier,
    end_exercise,
    finish_without_test,
    harder_again,
    unanswered,
)
from bot.coaching.session.pain import settled
from bot.coaching.session.plan import PlannedSet, SetKind
from bot.coaching.session.progress import TrainingProgress, clocked
from bot.coaching.session.session import rest_after, showing, undo
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, item
from tests.coaching.session.played import HERE, play, started


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


def test_many_short_steps_of_a_session_lose_no_time() -> None:
    progress = TrainingProgress(started(), NOW)

    for number in range(1, 41):
        progress = clocked(progress, NOW + number * timedelta(seconds=14.9))

    assert progress.minutes_spent == 10
