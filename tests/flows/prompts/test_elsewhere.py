"""A day trained without the coach: it counts, nothing is guessed, a long warm-up is offered."""

from __future__ import annotations

from bot.coaching.events import PracticeUndone, Practised, SetCompleted, SkipUndone
from bot.coaching.person.person import SecondPlace
from bot.coaching.programme.offers import LONG
from bot.coaching.remembered import TrainingLog
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.memory.offers import open_now
from bot.flows.memory.rule_context import LOG, log_of, today_of
from bot.flows.memory.session_due import next_letter
from tests.flows.training.trainee import GYM, MONDAY, Training, begun, profile, trained, trainee

COUNTED = Practised(MONDAY, "training", reported=True)


def elsewhere() -> Training:
    chat = trainee(stored=trained(4))
    chat.goes("prompt", "elsewhere:training")
    return chat


def test_the_day_counts_as_trained_and_nothing_of_the_plan_is_taken_for_done() -> None:
    chat = elsewhere().shows("prompt-elsewhere")
    before = trainee(stored=trained(4)).context

    assert chat.each(Practised) == [COUNTED]
    assert chat.each(SetCompleted) == []
    log, was = log_of(chat.context), log_of(before)
    assert (log.elsewhere_on, log.sessions, log.last_on) == (MONDAY, was.sessions, was.last_on)
    assert next_letter(chat.context) == next_letter(before)
    assert open_now(chat.context).session.closed == "done"


def test_a_long_warm_up_comes_in_place_of_the_session() -> None:
    chat = elsewhere().does("warmup:elsewhere")

    assert chat.session
    assert isinstance(chat.session.progress, WarmUpProgress)
    day = today_of(chat.context)
    planned = warm_up_plan(chat.context.catalogue, chat.person.profile, day, LONG)
    assert chat.session.progress.plan == planned
    while chat.session is not None:
        chat.does("glutes" if "glutes" in [c.value for c in chat.buttons] else "done")
    assert chat.each(Practised) == [COUNTED]


def test_a_session_of_that_day_is_offered_as_another_one() -> None:
    chat = elsewhere()
    chat.goes("training", "normal").shows("training-done-elsewhere")
    chat.does("training:again").warms_up()

    assert chat.session
    assert chat.session.kind == "training"


def test_it_can_be_taken_back() -> None:
    chat = elsewhere().does("undo").shows("prompt-session")

    assert chat.each(PracticeUndone) == [PracticeUndone(MONDAY, "training")]
    assert log_of(chat.context).elsewhere_on is None
    assert open_now(chat.context).session.is_open


def test_not_today_is_answered_with_it() -> None:
    chat = trainee(stored=trained(4))
    chat.goes("prompt", "not_today:training")
    chat.does("elsewhere").shows("prompt-elsewhere")

    assert chat.turn.events[0] == SkipUndone("training", MONDAY)
    assert COUNTED in chat.turn.events
    chat = trainee()
    chat.goes("prompt", "not_today").lacks("elsewhere")


def test_a_day_that_counts_already_is_counted_once() -> None:
    done = TrainingLog(MONDAY, MONDAY, 1)
    chat = trainee(stored={LOG: done})
    chat.goes("prompt", "elsewhere:training").shows("prompt-elsewhere-again").lacks("undo")

    assert chat.each(Practised) == []
    assert log_of(chat.context) == done


def test_a_session_under_way_goes_first() -> None:
    chat = begun(profile(equipment=GYM), trained(9)).does("done")
    chat.goes("prompt", "elsewhere:training").shows("training-return")

    assert COUNTED not in chat.each(Practised)


def test_what_comes_before_any_practice_comes_before_it() -> None:
    chat = trainee(profile(health=None), trained(4))
    chat.goes("prompt", "elsewhere:training").shows("warmup-no-answers")

    assert chat.each(Practised) == []


def test_one_of_two_places_may_be_neither() -> None:
    who = profile(second_place=SecondPlace(GYM))
    chat = trainee(who, trained(4))
    chat.goes("training", "normal")
    chat.does("elsewhere").shows("prompt-elsewhere")

    assert chat.each(Practised) == [COUNTED]
