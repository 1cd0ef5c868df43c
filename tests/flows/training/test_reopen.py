"""A session is left and gone on with: later, the next day, over midnight."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import (
    AnswerGiven,
    Practised,
)
from bot.coaching.session.plan import SetKind
from bot.flows.training.steps import (
    AtQuestion,
    AtRest,
    AtReturn,
    AtSet,
)
from tests.flows.training.trainee import (
    EVENING,
    MONDAY,
    begun,
    finished,
    trained,
    trainee,
)


@pytest.mark.parametrize("leave", [timedelta(0), timedelta(hours=9), timedelta(hours=26)])
def test_a_session_goes_on_where_it_was_left(leave: timedelta) -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()
    chat.flow, chat.state, chat.wake_at = None, None, None
    chat.waits(leave)

    chat.goes("training", "continue")

    assert isinstance(chat.state, AtReturn)
    chat.shows("training-return", number=2, sets=4)
    chat.does("go_on")
    assert isinstance(chat.state, AtSet)
    assert chat.screen.media
    chat.plays()
    assert finished(chat).local_date == MONDAY
    assert chat.each(Practised)[-1].local_date == MONDAY


def test_no_answered_question_is_asked_again_after_a_return() -> None:
    chat = begun(stored=trained(9)).does("done", "done")
    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, AtQuestion)
    chat.does("glutes")
    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, AtRest)
    assert [e.value for e in chat.each(AnswerGiven)].count("glutes") == 2  # the warm-up's too


def test_a_question_left_for_a_day_stays_unanswered() -> None:
    chat = begun(stored=trained(9)).does("done", "done")
    chat.flow, chat.state, chat.wake_at = None, None, None
    chat.waits(timedelta(hours=14))

    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, AtSet)
    assert chat.progress.session.item.done[-1].answers.felt is None


def test_starting_over_closes_the_old_one_and_begins_anew() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes")

    chat.goes("training", "continue")
    chat.does("start_over")

    assert finished(chat).outcome == "partial"
    assert chat.set_kind() is SetKind.RAMP
    assert not any(item.done for item in chat.progress.session.items)


def test_begun_before_midnight_it_belongs_to_that_day() -> None:
    late = EVENING + timedelta(hours=5, minutes=40)  # 23:45 in Berlin
    chat = trainee(now=late)
    chat.goes("training", "normal")
    chat.warms_up().does("done", "done", "glutes")
    chat.waits(timedelta(minutes=14))

    chat.plays()

    assert finished(chat).local_date == MONDAY
    assert {e.local_date for e in chat.each(Practised)} == {MONDAY}


def test_a_session_left_behind_may_be_ended() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes")
    chat.goes("training", "continue")

    chat.does("end")

    assert finished(chat).outcome == "partial"
    chat.shows("training-ended", sets=1)


def test_another_session_closes_the_open_one() -> None:
    chat = begun(stored=trained(9)).does("done")

    chat.goes("training", "again")

    assert finished(chat).outcome == "partial"
    assert not any(item.done for item in chat.progress.session.items)
