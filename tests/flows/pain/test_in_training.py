"""Something hurts within a session: it is noted, or the rest of the exercise gets easier."""

from __future__ import annotations

from datetime import date, timedelta

from bot.coaching.events import (
    PainReported,
    QuestionPromised,
)
from bot.coaching.session.plan import SetKind
from bot.flows.training.steps import (
    AtLastQuestion,
    AtQuestion,
    AtRest,
    AtSet,
    TrainingFinished,
)
from tests.flows.training.trainee import Training, begun, finished, profile, trained
from tests.support.screens import messages_of

TUESDAY = date(2026, 11, 3)


def at_first_set() -> Training:
    """At the first set of the bridge."""
    return begun(stored=trained(9)).does("done")


def test_a_mistaken_tap_leads_back_to_the_set() -> None:
    chat = at_first_set().does("hurts", "mistake")

    assert isinstance(chat.state, AtSet)
    assert chat.each(PainReported) == []


def test_a_mild_pain_is_noted_and_the_session_goes_on() -> None:
    chat = at_first_set().does("hurts", "2", "knee", "ache")

    chat.shows("pain-noted", number=2).shows("pain-green-cue")
    chat.does("go_on")
    assert chat.set_kind() is SetKind.OWN
    assert chat.person.profile.cards_seen == ()


def test_a_mild_pain_may_still_make_it_easier() -> None:
    chat = at_first_set().does("hurts", "2", "knee", "ache", "easier")

    assert chat.set_kind() is SetKind.EASIER


def test_a_pain_of_three_to_five_makes_the_rest_easier_and_takes_the_finisher() -> None:
    chat = at_first_set().does("hurts", "4", "knee", "ache")

    chat.shows("pain-amber").shows("training-amber-day").shows("pain-tomorrow")
    chat.does("go_on")
    assert chat.set_kind() is SetKind.STEP_BACK
    assert all(i.queue == () for i in chat.progress.session.items if i.plan.slot == "F")
    assert chat.each(QuestionPromised)[0].on == TUESDAY


def test_a_low_back_after_a_set_is_asked_about_at_once_and_the_cue_follows() -> None:
    chat = at_first_set().does("done", "low_back")

    assert chat.flow == "pain"
    chat.does("2", "ache").shows("cue-bridge-low_back")
    chat.does("go_on")

    assert isinstance(chat.state, AtRest)
    chat.rests().shows("cue-bridge-low_back")


def test_a_low_back_that_was_a_slip_asks_again_where_it_was_felt() -> None:
    chat = at_first_set().does("done", "low_back", "mistake")

    assert isinstance(chat.state, AtQuestion)
    chat.does("glutes")
    assert isinstance(chat.state, AtRest)


def test_a_low_back_left_unanswered_counts_as_missing() -> None:
    chat = at_first_set().does("done", "low_back")
    chat.waits(timedelta(minutes=20))

    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, AtSet)
    assert chat.each(PainReported) == []


def test_a_pain_at_the_last_question_is_noted_and_the_session_is_done() -> None:
    chat = begun(stored=trained(9))
    while not isinstance(chat.state, AtLastQuestion):
        chat.plays_one()

    chat.does("3", "4", "knee", "ache")

    assert isinstance(chat.state, TrainingFinished)
    chat.shows("pain-noted", number=4).shows("training-finished")
    assert finished(chat).outcome == "done"
    assert chat.person.profile.cards_seen == ()


def at_the_last_set_before_the_finisher(chat: Training) -> bool:
    item = chat.progress.session.item
    return isinstance(chat.state, AtSet) and item.plan.slot[0] == "X" and len(item.queue) == 1


def test_a_pain_that_ends_the_session_is_not_asked_for_again() -> None:
    chat = begun(stored=trained(9))
    while not at_the_last_set_before_the_finisher(chat):
        chat.plays_one()

    chat.does("hurts", "4", "hip", "ache")

    assert isinstance(chat.state, TrainingFinished)
    chat.shows("pain-noted", number=4).shows("training-finished")


def test_a_mild_pain_may_end_the_exercise_or_the_session() -> None:
    chat = at_first_set().does("hurts", "2", "knee", "ache", "end_exercise")
    assert chat.progress.session.at == 1

    chat = at_first_set().does("done", "glutes").rests()
    chat.does("hurts", "2", "knee", "ache", "end")
    assert finished(chat).outcome == "partial"


def test_a_pain_that_got_worse_is_asked_about_again() -> None:
    chat = at_first_set().does("hurts", "4", "knee", "ache", "worse")

    chat.shows("pain-number")


def test_a_side_that_was_a_slip_is_asked_about_again() -> None:
    chat = begun(stored=trained(10))
    while chat.progress.session.item.plan.family != "abduction":
        chat.plays_one()

    chat.does("more", "sides", "10", "10", "glutes", "knees", "mistake")

    chat.shows("check-in-felt-right")


def test_twice_three_to_five_takes_a_step_down_and_says_so() -> None:
    chat = at_first_set().does("done", "glutes").rests().does("hurts", "4", "knee", "ache")
    chat.does("end_exercise")
    chat.plays()
    chat.flow = chat.state = chat.wake_at = None
    chat.waits(timedelta(days=2))
    chat.goes("training", "normal")
    chat.warms_up()
    while chat.progress.session.item.plan.family != "bridge" or chat.set_kind() is SetKind.RAMP:
        chat.plays_one()

    chat.does("done", "glutes").rests().does("hurts", "4", "knee", "ache", "end_exercise")

    assert chat.standing("bridge").exercise == "glute_squeeze"
    assert "why-amber-twice" in [m.id for s in chat.said[-4:] for m in messages_of(s.text)]


# ------------------------------------------------------------------ two that take turns


def resting_within_a_pair() -> Training:
    """A set of one exercise is done, and one of the other comes next."""
    chat = begun(profile(minutes=45), trained(9))
    while chat.progress.session.item.plan.pair is None or not isinstance(chat.state, AtRest):
        chat.plays_one()
    return chat


def test_a_pain_in_the_rest_is_about_what_was_just_done() -> None:
    chat = resting_within_a_pair()
    session = chat.progress.session
    done, following = session.items[session.strained], session.item
    assert done.plan.exercise != following.plan.exercise

    chat.does("hurts", "4", "hip", "ache")

    reported = chat.each(PainReported)[-1]
    assert isinstance(reported, PainReported)
    assert reported.exercise == done.plan.exercise
    chat.shows("pain-amber-half").does("go_on")
    after = {item.plan.exercise: item for item in chat.progress.session.items}
    assert {p.kind for p in after[done.plan.exercise].queue} == {SetKind.STEP_BACK}
    assert after[following.plan.exercise].queue == following.queue


def test_what_hurt_is_made_easier_and_the_other_one_of_the_pair_comes_as_planned() -> None:
    chat = resting_within_a_pair()
    session = chat.progress.session
    done, following = session.items[session.strained], session.item

    chat.does("hurts", "2", "hip", "ache", "easier")

    assert chat.progress.session.item.plan.exercise == following.plan.exercise
    after = {item.plan.exercise: item for item in chat.progress.session.items}
    assert {p.kind for p in after[done.plan.exercise].queue} == {SetKind.EASIER}
    assert after[following.plan.exercise].queue == following.queue


def test_what_hurt_ends_and_the_other_one_of_the_pair_goes_on() -> None:
    chat = resting_within_a_pair()
    session = chat.progress.session
    done, following = session.items[session.strained], session.item

    chat.does("hurts", "2", "hip", "ache", "end_exercise")

    after = {item.plan.exercise: item for item in chat.progress.session.items}
    assert after[done.plan.exercise].queue == ()
    assert chat.progress.session.item.plan.exercise == following.plan.exercise
    assert after[following.plan.exercise].queue == following.queue
