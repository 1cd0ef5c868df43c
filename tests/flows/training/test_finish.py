"""The end of a session, and the way back from it."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import (
    PracticeUndone,
    Practised,
    SessionFinished,
    SessionReopened,
)
from bot.coaching.remembered import TrainingLog
from bot.coaching.session.plan import SetKind
from bot.flows.context import Coming
from bot.flows.memory.rule_context import LOG
from bot.flows.report.flow import report_of
from bot.flows.training.steps import (
    AtLastQuestion,
    AtRest,
    AtSet,
    TrainingFinished,
)
from tests.flows.training.trainee import (
    MONDAY,
    Training,
    begun,
    finished,
    trained,
)


def sets_reported(chat: Training) -> int:
    """Return the sets of the report, warm-ups included."""
    return sum(each.sets for each in report_of(chat.context, 28).exercises)


def test_the_last_set_can_be_taken_back() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()
    for _ in range(4):
        chat.plays_one()
    exercise = chat.progress.session.item.plan.exercise
    before = chat.standing("bridge")
    while chat.progress.session.item.plan.exercise == exercise:
        chat.plays_one()
    assert chat.standing("bridge") != before

    chat.does("more", "undo")

    assert chat.progress.session.item.plan.exercise == exercise
    assert chat.standing("bridge") == before


def test_after_ten_minutes_a_set_stays() -> None:
    chat = begun().does("done", "done", "glutes").rests()
    chat.waits(timedelta(minutes=11))
    chat.does("more")

    assert "undo" not in [c.value for c in chat.buttons]


def test_the_first_set_counts_the_session_and_its_undo_takes_it_back() -> None:
    chat = begun()
    assert chat.each(Practised) == [Practised(MONDAY, "warmup")]

    chat.does("done")
    assert chat.memory.stored(LOG) == TrainingLog()  # the easy set is no working set
    chat.does("done")

    log = chat.memory.stored(LOG)
    assert isinstance(log, TrainingLog)
    assert (log.sessions, log.first_on, log.last_on) == (1, MONDAY, MONDAY)
    assert chat.each(Practised)[-1] == Practised(MONDAY, "training")

    chat.does("glutes", "undo")

    assert chat.each(PracticeUndone) == [PracticeUndone(MONDAY, "training")]
    assert chat.memory.stored(LOG) == TrainingLog()


def test_a_session_that_ends_after_its_easy_set_is_not_done_and_comes_again() -> None:
    chat = begun(stored=trained(9)).does("done", "more", "end")
    chat.shows("training-ended-empty")
    assert Practised(MONDAY, "training") not in chat.each(Practised)

    chat.goes("training", "normal")

    assert chat.set_kind() is SetKind.RAMP


def test_the_end_names_the_session_and_what_comes_next() -> None:
    chat = begun(stored=trained(9)).plays()

    assert isinstance(chat.state, TrainingFinished)
    chat.shows("training-finished", sets=11).shows("training-next").shows("times-next")
    assert finished(chat) == SessionFinished("training", MONDAY, "done", finished(chat).seconds)


def test_done_before_its_prompt_the_end_and_the_plan_name_the_next_session() -> None:
    chat = begun(stored=trained(9))
    warm_up, training = chat.memory.prompts
    today = Coming("training", MONDAY, warm_up.due_at - timedelta(hours=11))
    chat.memory.prompts, chat.memory.later = (today, warm_up), (training,)

    chat.plays().shows("training-next", day=training.local_date)

    chat.goes("plan").shows("plan-training", day=training.local_date)
    chat.goes("training", "normal").shows("times-next", day=training.local_date)


def test_the_report_counts_the_sets_that_the_end_of_the_session_counts() -> None:
    chat = begun(stored=trained(9))
    before = sets_reported(chat)
    assert chat.set_kind() is SetKind.RAMP

    chat.plays().shows("training-finished", sets=sets_reported(chat) - before)


def test_undo_at_the_end_opens_the_session_again() -> None:
    chat = begun(stored=trained(9)).plays()

    chat.does("undo")

    assert chat.each(SessionReopened) == [SessionReopened("training", MONDAY)]
    assert isinstance(chat.state, AtSet)
    chat.plays()
    assert isinstance(chat.state, TrainingFinished)


def test_good_takes_the_buttons_away() -> None:
    chat = begun(stored=trained(9)).plays().does("good")

    assert chat.state is None
    assert chat.said[-1].rows == ()


def test_a_card_of_knowledge_stands_at_the_end_and_never_twice() -> None:
    chat = begun(stored=trained(9)).plays()

    seen = chat.person.profile.cards_seen
    assert len(seen) == 1
    chat.shows(f"card-{seen[0]}")

    chat.goes("training", "again")
    chat.warms_up().plays()

    assert len(set(chat.person.profile.cards_seen)) == 2


def test_no_card_stands_beside_any_answer_about_pain() -> None:
    chat = begun(stored=trained(9))
    while not isinstance(chat.state, AtLastQuestion):
        chat.plays_one()

    chat.does("2")

    assert chat.person.profile.cards_seen == ()
    assert finished(chat).outcome == "done"


def test_a_session_ended_early_keeps_what_was_done() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()

    chat.does("more", "end")

    chat.shows("training-ended", sets=1)
    assert finished(chat).outcome == "partial"


def test_an_undo_that_comes_too_late_says_so() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes")
    chat.now = chat.memory.now = chat.now + timedelta(minutes=11)

    chat.does("undo")

    assert chat.turn.toast
    assert chat.turn.toast.id == "warmup-undo-late"
    assert isinstance(chat.state, AtRest)
