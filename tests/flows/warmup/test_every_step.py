"""Laws of every step of a warm-up."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.flows.context import OpenSession
from bot.flows.turn import Elapsed, Shared, Tap, Typed
from bot.flows.warmup import flow as warmup
from bot.flows.warmup.steps import (
    STEPS,
    AtWarmUpFelt,
    AtWarmUpHowTo,
    AtWarmUpMore,
    AtWarmUpPause,
    AtWarmUpSet,
    AtWarmUpSwap,
    WarmUpFinished,
    WritingLatePlan,
)
from tests.flows.practice import MONDAY, practice
from tests.flows.warmup.started import started
from tests.support.world import NOON

EVERY_STEP = (
    AtWarmUpSet(),
    AtWarmUpFelt(),
    AtWarmUpMore(),
    AtWarmUpHowTo(),
    AtWarmUpHowTo(faults=True),
    AtWarmUpSwap(),
    AtWarmUpPause(),
    WarmUpFinished(MONDAY, NOON),
    WritingLatePlan(WarmUpFinished(MONDAY, NOON)),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_an_unknown_button_or_a_place_means_nothing(step: object) -> None:
    context = started().context

    for given in (Tap("no such thing"), Shared("UTC")):
        assert warmup.FLOW.resume(step, given, context).understood is False


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = started()

    chat.check(warmup.FLOW.screen(step, chat.context))


@every_step
def test_a_wait_or_nonsense_changes_nothing_but_an_open_question(step: object) -> None:
    context = started().context

    waited = warmup.FLOW.resume(step, Elapsed(), context)
    said = warmup.FLOW.resume(step, Typed(""), context)

    assert said.understood is False
    assert isinstance(step, AtWarmUpFelt) or (waited.state, waited.events) == (step, ())


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        warmup.FLOW.screen(timedelta(), practice().context)


def test_a_session_of_another_kind_shows_that_it_is_closed() -> None:
    chat = practice()
    chat.session = OpenSession("training", MONDAY, NOON, NOON, progress=None)

    chat.check(warmup.FLOW.screen(AtWarmUpSet(), chat.context))
    assert warmup.FLOW.screen(AtWarmUpSet(), chat.context).text[0].id == "warmup-closed"  # type: ignore[union-attr]
