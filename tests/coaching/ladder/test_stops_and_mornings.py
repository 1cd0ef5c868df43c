"""A stop goes two steps down, a bad morning holds back, and neither changes a session twice."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.ladder.standing import Standing
from bot.coaching.ladder.update import after_morning, after_stop
from bot.coaching.rules.context import PainClass
from bot.coaching.rules.decisions import Because, Demote, HoldBack, RestToday, Stop
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, exposed
from tests.coaching.ladder.sessions import READY, context_on, lived, offered

STOP = Stop(False, NOW + timedelta(hours=48), 2, False, False, Because("why"))


def test_a_stop_goes_two_steps_down() -> None:
    context = context_on(0)
    third = Standing("bridge", "glute_bridge_one_and_half", accepted="glute_bridge_elevated")

    standing, decisions = after_stop(third, STOP, NOW, context)

    assert (standing.exercise, standing.accepted) == ("glute_bridge", None)
    assert isinstance(decisions[0], Demote)


def test_a_stop_after_a_change_in_the_same_session_changes_no_more() -> None:
    context = context_on(0)
    once, _ = after_stop(Standing("bridge", "glute_bridge_one_and_half"), STOP, NOW, context)

    assert after_stop(once, STOP, NOW, context) == (once, ())


def test_after_a_stop_the_exposure_of_that_session_changes_nothing() -> None:
    exposure = exposed("glute_bridge", pain=PainClass.STOP)

    standing, decisions = lived(READY, exposure)

    assert (standing.exercise, decisions) == ("glute_bridge", ())


def test_an_exposure_after_a_change_in_its_session_changes_no_rung() -> None:
    lowered, _ = after_stop(
        Standing("bridge", "glute_bridge_one_and_half"),
        STOP,
        exposed("glute_bridge").session,
        context_on(-0.001),
    )

    standing, decisions = lived(lowered, exposed("glute_bridge", grades="fff", fails=3))

    assert (standing.exercise, decisions) == ("glute_bridge", ())


def test_a_good_morning_lets_all_go_on() -> None:
    sore = replace(READY, bad_mornings=2)

    assert after_morning(sore, "better_or_same", None, context_on(0)) == (READY, ())


def test_a_morning_a_bit_worse_holds_back() -> None:
    standing, decisions = after_morning(offered(), "bit_worse", 3, context_on(3))

    assert isinstance(decisions[0], HoldBack)
    assert (standing.offered, standing.sets_less) == (None, 1)
    assert standing.history[-1].voided


def test_a_morning_much_worse_goes_down_once() -> None:
    first, decisions = after_morning(
        Standing("bridge", "glute_bridge_banded"), "much_worse", 5, context_on(0)
    )
    second, again = after_morning(first, "much_worse", 5, context_on(1))
    third, last = after_morning(second, "much_worse", 5, context_on(2))

    assert isinstance(decisions[0], RestToday)
    assert first.exercise == second.exercise == third.exercise == "glute_bridge"
    assert not isinstance(again[-1], Demote)
    assert isinstance(last[0], RestToday)
    assert last[0].see_professional


def test_an_unanswered_morning_lets_nobody_climb() -> None:
    standing, decisions = after_morning(offered(), None, None, context_on(3))

    assert (standing.offered, decisions) == (None, ())
    assert standing.history[-1].voided
