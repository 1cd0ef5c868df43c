"""The questions after a set: asked when the table says, no more, and never taken as good."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import AnswerGiven
from bot.coaching.person.cue_memory import CueMemory, CueRecord
from bot.coaching.rules.context import MOST_RIR, Form, Grade, PainPlace
from bot.coaching.session.session import Answered, Ask, Question, Step
from bot.flows.memory.rule_context import CUES, patience, session_context
from bot.flows.training.next_step import Outcome, reply_to
from bot.flows.training.questions import plain, value_of
from bot.flows.training.steps import AtLastQuestion, AtQuestion, AtRest, AtSet, TrainingFinished
from bot.value import replace
from tests.flows.training.trainee import (
    MONDAY,
    Training,
    begun,
    owning_everything,
    seen_everything,
    trained,
    trainee,
)


def asked(chat: Training) -> list[str]:
    """Return what was asked and answered so far."""
    return [e.question for e in chat.each(AnswerGiven)]


def opened(chat: Training) -> Training:
    """At the first set of a session, warm-up done."""
    chat.goes("training", "normal")
    return chat.warms_up()


def test_a_first_exposure_asks_four_questions() -> None:
    chat = begun(stored=trained(9)).does("done")
    before = len(asked(chat))

    while chat.progress.session.at == 0:
        chat.plays_one()

    assert asked(chat)[before:] == ["felt", "felt", "rir", "form"]


def test_a_normal_day_asks_three() -> None:
    chat = opened(seen_everything(trainee(stored=trained(9)))).does("done")
    before = len(asked(chat))

    while chat.progress.session.at == 0:
        chat.plays_one()

    assert asked(chat)[before:] == ["felt", "felt", "rir"]


def test_what_is_owned_is_asked_about_after_the_last_set_only() -> None:
    chat = opened(owning_everything(trainee(stored=trained(9)))).does("done")
    before = len(asked(chat))

    while chat.progress.session.at == 0:
        chat.plays_one()

    assert asked(chat)[before:] == ["felt", "rir"]


def test_little_left_asks_about_the_form() -> None:
    chat = opened(owning_everything(trainee(stored=trained(9)))).does("done")
    before = len(asked(chat))

    while chat.progress.session.at == 0:
        chat.plays_one(rir="1")

    assert asked(chat)[before:] == ["felt", "rir", "form"]


def test_a_question_that_stands_open_at_the_end_of_the_rest_rings_once() -> None:
    chat = begun(stored=trained(9)).does("done", "done")
    assert chat.wake_at

    chat.waits(chat.wake_at - chat.now)

    assert isinstance(chat.state, AtQuestion)
    assert chat.screen.rings
    chat.does("glutes")
    assert isinstance(chat.state, AtSet)


def test_unanswered_for_a_quarter_of_an_hour_it_goes_on_and_counts_as_missing() -> None:
    chat = begun(stored=trained(9)).does("done", "done")

    chat.waits(patience(chat.context))

    assert isinstance(chat.state, AtSet)
    chat.shows("why-unanswered")
    done = chat.progress.session.item.done[-1].answers
    assert (done.felt, done.asked) == (None, frozenset({"felt"}))
    assert not chat.screen.rings


def test_the_last_question_left_alone_ends_the_session() -> None:
    chat = begun(stored=trained(9))
    while not isinstance(chat.state, AtLastQuestion):
        chat.plays_one()

    chat.waits(patience(chat.context))

    assert isinstance(chat.state, TrainingFinished)


def test_a_number_may_be_typed() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()
    chat.does("done").rests().does("done").rests()
    chat.does("done", "glutes")

    chat.says("7")

    assert chat.each(AnswerGiven)[-1].value == "4"


def test_a_reply_tells_what_the_answers_mean() -> None:
    chat = begun(stored=trained(9)).does("done")
    while chat.progress.session.at == 0:
        chat.plays_one(rir="0")

    chat.shows("check-in-reply-nothing-left", left=chat.progress.session.items[0].plan.rir)


@pytest.mark.parametrize(("asked", "is_praised"), [(2, True), (3, True), (4, False)])
def test_a_reserve_is_praised_only_above_what_the_card_asked_to_leave(
    asked: int, is_praised: bool
) -> None:
    chat = begun(stored=trained(9)).does("done")
    chat.does("done")
    session = chat.progress.session
    last = session.item.done[-1]
    done = replace(last, answers=replace(last.answers, rir=MOST_RIR))
    plan = replace(session.item.plan, rir=asked)
    item = replace(session.item, plan=plan, queue=(), done=(done,))

    rule_context = session_context(chat.context, chat.progress)
    said = reply_to(Step(session), item, Outcome(), chat.context, rule_context)

    assert ("check-in-reply-much-left" in {each.id for each in said}) is is_praised


@pytest.mark.parametrize(
    ("question", "received", "value"),
    [
        (Question(Ask.FELT), "glutes", Felt.GLUTES),
        (Question(Ask.FELT), "moon", None),
        (Question(Ask.RIR), "3", 3),
        (Question(Ask.RIR), "4", 4),
        (Question(Ask.RIR), "9", None),
        (Question(Ask.RIR), "many", None),
        (Question(Ask.FORM), "lost", Form.LOST),
        (Question(Ask.FORM), "3", None),
        (Question(Ask.PAIN, place=PainPlace.KNEE), "3", None),
    ],
)
def test_what_a_button_means(question: Question, received: str, value: Answered | None) -> None:
    assert value_of(question, received) == value


@pytest.mark.parametrize(
    ("value", "written"), [(Felt.LOW_BACK, "low_back"), (Form.CLEAN, "clean"), (2, "2")]
)
def test_an_answer_is_written_down_plainly(value: Answered, written: str) -> None:
    assert plain(value) == written
    assert type(plain(value)) is str


def test_after_an_answer_the_rest_goes_on() -> None:
    chat = begun(stored=trained(9)).does("done", "done")
    chat.waits(timedelta(seconds=20))

    chat.does("glutes")

    assert isinstance(chat.state, AtRest)
    chat.shows("training-rest", seconds=40)


@pytest.mark.parametrize(
    ("tries", "successes", "shown"), [(6, 5, True), (1, 1, False), (2, 0, False)]
)
def test_a_cue_that_helped_before_says_how_often(tries: int, successes: int, shown: bool) -> None:
    cue = "cue-bridge-hamstrings"
    record = CueRecord("bridge", "hamstrings", cue, tries, successes, MONDAY)
    other = CueRecord("bridge", "hamstrings", f"{cue}-2", 9, 0, MONDAY)
    chat = begun(stored={**trained(9), CUES: CueMemory((record, other))}).does("done", "done")

    chat.does("hamstrings").shows("why-cue")

    if shown:
        chat.shows("why-cue-counts", successes=successes, tries=tries)
    else:
        chat.hides("why-cue-counts")


def test_two_sides_are_taken_as_the_weaker_one() -> None:
    chat = begun(stored=trained(10))
    while chat.progress.session.item.plan.family != "abduction":
        chat.plays_one()

    chat.does("more", "sides", "10", "10", "glutes", "front_thigh")

    chat.shows("why-cue")
    assert chat.progress.session.item.bad == 1


def as_usual(chat: Training) -> Training:
    """Return the chat of a person for whom the exercises went well twice, with a way to grow."""
    return seen_everything(chat, sessions=2)


def at_the_one_tap() -> Training:
    """After the last set of an exercise on which nothing hangs today."""
    chat = opened(as_usual(trainee(stored=trained(9)))).does("done")
    while "as_last_time" not in [c.value for c in chat.buttons]:
        chat.plays_one()
    return chat


def test_one_tap_answers_as_last_time() -> None:
    chat = at_the_one_tap()
    chat.shows("check-in-last-time", rir=3, form="clean")

    chat.does("as_last_time")

    assert asked(chat)[-3:] == ["felt", "rir", "form"]
    done = chat.progress.session.items[0].done[-1].answers
    assert (done.rir, done.form) == (3, Form.CLEAN)
    assert chat.standing("bridge").history[-1].passed


def test_something_that_changed_is_asked_in_full() -> None:
    chat = at_the_one_tap().does("changed")

    chat.shows("check-in-felt").does("hamstrings")

    assert chat.standing("bridge").history[-1].answered[-1] is Grade.MISS


def test_a_pain_is_in_reach_of_the_one_tap() -> None:
    chat = at_the_one_tap()

    chat.does("hurts")

    assert chat.flow == "pain"
    chat.does("2", "knee", "ache", "go_on")
    assert "as_last_time" in [c.value for c in chat.buttons]


def test_the_one_tap_can_be_undone() -> None:
    chat = at_the_one_tap()
    before = chat.standing("bridge")

    chat.does("undo")

    assert isinstance(chat.state, AtSet)
    assert chat.standing("bridge") == before
