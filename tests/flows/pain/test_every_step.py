"""Laws of every step after something hurts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.flows.pain import flow as pain
from bot.flows.pain.steps import (
    STEPS,
    PainLike,
    PainNoted,
    PainNumber,
    PainSettled,
    PainSettling,
    PainSigns,
    PainStopped,
    PainWaiting,
    PainWhere,
    ReportedPain,
)
from bot.flows.turn import Elapsed, Shared, Tap, Typed
from tests.flows.pain.hurting import IN_48_HOURS, during, reporting
from tests.flows.practice import practice
from tests.support.world import NOON

KNEE = ReportedPain(6, "knee", "ache")
STOPPED = PainStopped(KNEE, "pain-stop-exercise", "glute_bridge", IN_48_HOURS, NOON, "clam")

EVERY_STEP = (
    PainNumber(),
    PainWhere(3),
    PainLike(3, "knee"),
    PainSigns(STOPPED),
    PainNoted(ReportedPain(2, "knee", "ache"), "green", "glute_bridge", has_more_sets=True),
    STOPPED,
    PainWaiting("knee", "clam", NOON),
    PainSettling("knee", "clam"),
    PainSettled("clam"),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_an_unknown_button_text_or_place_means_nothing(step: object) -> None:
    context = during().context

    for given_ in (Tap("no such thing"), Typed("?!"), Shared("UTC")):
        assert pain.FLOW.resume(step, given_, context).understood is False


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = during()

    chat.check(pain.FLOW.screen(step, chat.context))


@pytest.mark.parametrize("step", [EVERY_STEP[0], *EVERY_STEP[3:5]], ids=lambda s: type(s).__name__)
def test_a_wait_means_nothing_where_no_answer_is_due(step: object) -> None:
    assert pain.FLOW.resume(step, Elapsed(), during().context).understood is False


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        pain.FLOW.screen(timedelta(), practice().context)


@pytest.mark.parametrize("button", ["go_on", "easier", "end_exercise"])
def test_a_warm_up_that_was_closed_meanwhile_is_begun_anew(button: str) -> None:
    chat = reporting(during(), "2", "hip", "ache")
    chat.session = None

    chat.does(button).shows("warmup-set", number=1)


def test_settle_without_a_stop_is_nothing() -> None:
    practice().goes("pain", "settle").shows("pain-nothing")
