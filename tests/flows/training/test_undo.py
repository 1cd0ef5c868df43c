"""Undo: done, undone and done again counts once, wherever the coach looks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import AnswerGiven, Event, PainReported, SetCompleted
from bot.coaching.person.person import Health, Profile
from bot.coaching.remembered import RememberedValue
from bot.flows.training.steps import AtSet, TrainingFinished
from bot.flows.warmup.steps import AtWarmUpFelt, WarmUpFinished
from tests.flows.practice import MONDAY, Practice, practice
from tests.flows.training.trainee import Training, begun, trained
from tests.support.talk import Talk
from tests.support.world import catalogue

A_BREATH = timedelta(seconds=20)
HEALTHY = Profile(habit_anchor="kettle", health=Health(MONDAY))
PAINLESS = [
    str(felt)
    for felt in catalogue().exercises["glute_bridge"].places
    if felt not in {Felt.LOW_BACK, Felt.KNEES}
]


def lines(chat: Talk) -> list[Event]:
    """Return what the journal holds of sets and answers."""
    events = (recorded.event for recorded in chat.memory.recorded)
    return [event for event in events if isinstance(event, SetCompleted | AnswerGiven)]


def looked_at(chat: Talk) -> tuple[list[Event], dict[str, RememberedValue], set[date]]:
    """All that rules and pictures read; a value that is None counts as none."""
    stored: dict[str, RememberedValue] = {
        n: v for n, v in chat.memory.stored_values.items() if v is not None
    }
    return lines(chat), stored, set(chat.memory.practised_days)


def steps(chat: Practice | Training, *buttons: str) -> None:
    """Each tap a breath after the one before, as people tap."""
    for button in buttons:
        chat.waits(A_BREATH)
        chat.does(button)


def plays_a_set(chat: Training) -> None:
    """One set, and what is asked about it until [Undo] is in reach."""
    chat.waits(A_BREATH)
    chat.plays_one()
    while not {"undo", "more"} & {choice.value for choice in chat.buttons}:
        chat.waits(A_BREATH)
        chat.plays_one()


def goes_back(chat: Practice | Training) -> None:
    """Take the last step back, from wherever [Undo] stands."""
    chat.waits(A_BREATH)
    stands_here = "undo" in [choice.value for choice in chat.buttons]
    chat.does(*(("undo",) if stands_here else ("more", "undo")))


@given(
    answers=st.lists(st.sampled_from(PAINLESS), min_size=4, max_size=4),
    dose=st.sampled_from(["smallest", "short", "normal", "long"]),
)
@settings(max_examples=25, deadline=None)
def test_a_warm_up_with_each_step_undone_and_done_again_counts_once(
    answers: list[str], dose: str
) -> None:
    chat, left = practice(profile=HEALTHY), iter(answers)
    chat.goes("warmup", dose)

    while not isinstance(chat.state, WarmUpFinished):
        button = next(left) if isinstance(chat.state, AtWarmUpFelt) else "done"
        before = looked_at(chat)
        steps(chat, button)
        if isinstance(chat.state, AtWarmUpFelt):
            continue  # the question has no room for [Undo]
        after = looked_at(chat)
        goes_back(chat)
        assert looked_at(chat) == before
        steps(chat, button)
        assert looked_at(chat) == after


def test_a_painful_answer_that_is_undone_is_asked_for_again_and_the_pain_stays() -> None:
    chat = practice(profile=HEALTHY)
    chat.goes("warmup", "normal")
    steps(chat, "done", "low_back", "2", "muscle_work", "go_on")

    steps(chat, "more", "undo")

    chat.shows("warmup-felt-question")
    assert [type(line) for line in lines(chat)] == [SetCompleted]
    assert any(isinstance(r.event, PainReported) for r in chat.memory.recorded)


def test_a_set_of_a_session_undone_and_done_again_counts_once() -> None:
    chat = begun(stored=trained(9))
    undone = 0

    while not isinstance(chat.state, TrainingFinished):
        if not isinstance(chat.state, AtSet):
            chat.plays_one()
            continue
        before = looked_at(chat)
        plays_a_set(chat)
        after = looked_at(chat)
        goes_back(chat)
        assert looked_at(chat) == before
        plays_a_set(chat)
        assert looked_at(chat) == after
        undone += 1

    assert undone > 8


def test_the_answers_about_a_set_go_with_it() -> None:
    chat = begun(stored=trained(9)).does("done")  # the easy one at the start
    before = looked_at(chat)
    steps(chat, "done", "glutes")
    goes_back(chat)

    assert looked_at(chat) == before


def test_the_last_set_of_a_session_can_be_undone_after_its_end() -> None:
    chat = begun(stored=trained(9))
    while not isinstance(chat.state, TrainingFinished):
        chat.waits(A_BREATH)
        chat.plays_one()
    sets = [line for line in lines(chat) if isinstance(line, SetCompleted)]
    steps(chat, "undo")

    assert [line for line in lines(chat) if isinstance(line, SetCompleted)] == sets[:-1]
