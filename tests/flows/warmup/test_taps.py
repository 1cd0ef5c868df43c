"""A warm-up takes few taps from its start to its end; one too many can be undone."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.catalogue.exercise import Felt
from bot.flows.warmup.steps import AtWarmUpFelt, WarmUpFinished
from tests.flows.warmup.started import OWNING, started
from tests.support.walk import walk
from tests.support.world import catalogue

#: Answers to a bridge or a wall hinge that ask about no pain.
PAINLESS = [
    felt
    for felt in catalogue().exercises["glute_bridge"].places
    if felt not in {Felt.LOW_BACK, Felt.KNEES}
]


def test_a_new_bridge_takes_five_taps_from_start_to_the_end() -> None:
    chat = started()

    chat.does("done", "glutes", "done", "done")

    chat.shows("warmup-finished", minutes=0)
    assert chat.taps_so_far == 5


def test_the_minutes_of_a_warm_up_are_those_that_it_took() -> None:
    chat = started()
    for button in ("done", "glutes", "done", "done"):
        chat.waits(timedelta(seconds=50))
        chat.does(button)

    chat.shows("warmup-finished", minutes=3)


def test_after_a_miss_it_takes_six() -> None:
    chat = started()

    chat.does("done", "hamstrings", "done", "glutes", "done")

    chat.shows("warmup-finished")
    assert chat.taps_so_far == 6


def test_owned_exercises_take_three() -> None:
    chat = started(stored_values=dict(OWNING))

    chat.does("done", "done")

    chat.shows("warmup-finished")
    assert chat.taps_so_far == 3


@walk("answer", PAINLESS)
@walk("second", PAINLESS)
@walk(("dose", "most"), [("smallest", 6), ("short", 6), ("normal", 6), ("long", 7)])
def test_no_painless_answers_need_more_taps(
    dose: str, most: int, answer: str, second: str
) -> None:
    chat = started(dose=dose)
    answers = iter((answer, second))

    while not isinstance(chat.state, WarmUpFinished):
        chat.does(next(answers) if isinstance(chat.state, AtWarmUpFelt) else "done")

    assert chat.taps_so_far <= most


def test_the_first_button_leads_all_the_way() -> None:
    chat = started()

    for _ in range(4):
        chat.taps_first()

    chat.shows("warmup-finished")


def test_one_step_can_be_undone_behind_the_dots() -> None:
    chat = started().does("more").lacks("undo")
    chat.does("back", "done", "hamstrings", "more", "undo")

    chat.shows("warmup-felt-question").does("glutes").shows("warmup-reply-good-glutes")
