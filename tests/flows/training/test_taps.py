"""A session of 30 minutes takes few taps, from Start to its last question."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.coaching.session.plan import SetKind
from tests.flows.training.trainee import (
    GYM,
    Training,
    finished,
    owning_everything,
    profile,
    seen_everything,
    trained,
    trainee,
)
from tests.support.walk import walk


@walk(
    ("prepare", "most"),
    [(owning_everything, 25), (seen_everything, 32), (lambda chat: chat, 40)],
)
@walk("sessions", [9, 10, 11])
@walk("level", ["beginner", "intermediate"])
def test_a_session_of_30_minutes_keeps_its_taps(
    prepare: Callable[[Training], Training], most: int, sessions: int, level: str
) -> None:
    chat = trainee(profile(level=level, equipment=GYM), stored=trained(sessions))
    prepare(chat)

    chat.goes("training", "normal")
    chat.taps_so_far = 1
    chat.warms_up().plays()

    assert finished(chat).outcome == "done"
    assert chat.taps_so_far <= most


@pytest.mark.parametrize("minutes", [30, 45])
@pytest.mark.parametrize("level", ["beginner", "intermediate"])
def test_a_normal_day_takes_two_taps_a_set_and_a_few(minutes: int, level: str) -> None:
    """All of it counted: Start, the warm-up, the easy set, every answer, the last question."""
    chat = trainee(profile(level=level, equipment=GYM, minutes=minutes), stored=trained(9))
    seen_everything(chat, sessions=2)

    chat.goes("training", "normal")
    chat.taps_so_far = 1
    done = 0
    chat.warms_up()
    while chat.session is not None:
        done = max(done, chat.progress.sets_done)
        chat.plays_one()

    assert 8 <= done <= 15
    assert chat.taps_so_far <= (20 if done <= 9 else 30)


def test_up_to_nine_working_sets_take_twenty_taps_whatever_the_warm_up() -> None:
    """Of 30 and of 45 minutes, whose warm-up is the long one, a lighter week among them."""
    table = {(30, 3, 2): 9, (30, 3, 9): 8, (45, 4, 2): 8, (45, 4, 9): 9, (45, 3, 11): 7}
    found = {}
    for minutes, days, sessions in table:
        who = profile(level="intermediate", equipment=GYM, minutes=minutes, sessions_a_week=days)
        chat = seen_everything(trainee(who, stored=trained(sessions)), sessions=2)
        chat.goes("training", "normal")
        chat.taps_so_far = 1
        chat.warms_up()
        items = chat.progress.session.items
        working = sum(p.kind is SetKind.OWN for item in items for p in item.queue)
        chat.plays()
        found[minutes, days, sessions] = (working, chat.taps_so_far)

    assert {row: sets for row, (sets, _) in found.items()} == table
    assert not {row: taps for row, (_, taps) in found.items() if taps > 20}


@pytest.mark.parametrize(("sessions", "asks_sides"), [(2, False), (3, True)])
def test_fifteen_sets_take_thirty_taps_also_where_the_sides_are_asked_about(
    sessions: int, asks_sides: bool
) -> None:
    chat = trainee(profile(equipment=GYM, minutes=45), stored=trained(10))
    seen_everything(chat, sessions=sessions)

    chat.goes("training", "normal")
    chat.taps_so_far = 1
    chat.warms_up()
    asked = [item.plan.exercise for item in chat.progress.session.items if item.plan.asks_sides]
    done = 0
    while chat.session is not None:
        done = max(done, chat.progress.sets_done)
        chat.plays_one()

    assert done == 15
    assert len(asked) == asks_sides
    assert chat.taps_so_far <= 30


def test_a_step_back_and_its_test_cost_few_taps() -> None:
    chat = trainee(stored=trained(9))
    chat.goes("training", "normal")
    chat.taps_so_far = 1
    chat.warms_up().does("done", "done", "hamstrings").rests().does("done", "hamstrings")

    chat.does("do_that", "done").rests().plays()

    assert chat.taps_so_far <= 40
