"""Laws of every step of a session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.flows.training.flow import FLOW, show
from bot.flows.training.steps import (
    AtBackNow,
    AtCount,
    AtHowTo,
    AtLastQuestion,
    AtLoad,
    AtMore,
    AtPause,
    AtQuestion,
    AtRest,
    AtReturn,
    AtSet,
    AtStepBack,
    AtSwap,
    AtTrainingPlace,
    Step,
    TrainingFinished,
)
from bot.flows.turn import Elapsed, Shared, Tap, Typed, lines_of
from tests.flows.training.trainee import GYM, Training, begun, profile, trained
from tests.support.walk import walk


def at_set() -> Training:
    return begun(profile(equipment=GYM), trained(9)).does("done")


def at_last_question() -> Training:
    chat = at_set()
    while not isinstance(chat.state, AtLastQuestion):
        chat.plays_one()
    return chat


def at_step_back() -> Training:
    return at_set().does("done", "hamstrings").rests().does("done", "hamstrings")


def returned() -> Training:
    chat = at_set()
    chat.goes("training", "continue")
    return chat


PLACES: dict[Step, Callable[[], Training]] = {
    AtBackNow("normal"): at_set,
    AtTrainingPlace("normal"): at_set,
    AtReturn(): returned,
    AtSet(): at_set,
    AtCount(): at_set,
    AtCount(more=True): at_set,
    AtCount(side="right", left=8): at_set,
    AtMore(): at_set,
    AtHowTo(): at_set,
    AtHowTo(faults=True): at_set,
    AtSwap(): at_set,
    AtLoad(): at_set,
    AtPause(): at_set,
    AtRest(): lambda: at_set().does("done", "glutes"),
    AtQuestion(): lambda: at_set().does("done"),
    AtStepBack(): at_step_back,
    AtLastQuestion(): at_last_question,
}
BEFORE_THE_SESSION = (AtBackNow, AtTrainingPlace)
every_step = walk("step", PLACES)


def standing_at(step: Step) -> Training:
    chat = PLACES[step]()
    chat.flow, chat.state = "training", step
    return chat


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in PLACES} | {TrainingFinished} == set(FLOW.steps)


@every_step
def test_an_unknown_button_means_nothing(step: Step) -> None:
    chat = standing_at(step)

    turn = chat.flows["training"].resume(step, Tap("no such thing"), chat.context)

    assert not turn.understood
    assert turn.events == ()


@every_step
@walk("received", [Shared("UTC"), Typed("?!")])
def test_what_nobody_asked_for_changes_nothing(step: Step, received: Shared | Typed) -> None:
    chat = standing_at(step)

    turn = chat.flows["training"].resume(step, received, chat.context)

    assert (turn.understood, turn.events, turn.progress) == (False, (), None)


@every_step
def test_the_question_can_be_shown_again(step: Step) -> None:
    chat = standing_at(step)

    shown = chat.flows["training"].screen(step, chat.context)

    chat.check(shown)
    assert not shown.rings


@pytest.mark.parametrize("step", [AtSet(), AtMore(), AtStepBack(), AtReturn()], ids=repr)
def test_a_wait_that_runs_out_elsewhere_changes_nothing(step: Step) -> None:
    chat = standing_at(step)

    turn = chat.flows["training"].resume(step, Elapsed(), chat.context)

    assert (turn.understood, turn.events) == (False, ())


@pytest.mark.parametrize(
    "step", [s for s in PLACES if not isinstance(s, BEFORE_THE_SESSION)], ids=repr
)
def test_a_session_that_is_closed_says_so_kindly(step: Step) -> None:
    chat = standing_at(step)
    chat.session = None

    turn = chat.flows["training"].resume(step, Tap("done"), chat.context)

    assert [m.id for part in turn.screens[0].text for m in lines_of(part)] == ["training-closed"]
    assert turn.state is None
    assert chat.flows["training"].screen(step, chat.context).text


@pytest.mark.parametrize("argument", ["on", "back", "end"])
def test_there_is_no_way_back_into_a_closed_session(argument: str) -> None:
    chat = at_set()
    chat.session = chat.state = chat.flow = None

    chat.goes("training", argument)

    chat.shows("training-closed")


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        FLOW.screen(timedelta(), at_set().context)


def test_the_end_can_be_shown_again() -> None:
    chat = at_last_question().does("0")

    assert isinstance(chat.state, TrainingFinished)
    chat.check(show(chat.state, chat.context))
    turn = chat.flows["training"].resume(chat.state, Tap("?"), chat.context)
    assert not turn.understood
