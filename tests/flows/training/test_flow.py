"""A session begins: warm-up, cards, rests, and what stands before it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.programmes import SHORT_MINUTES
from bot.coaching.events import (
    SessionStarted,
    SetCompleted,
)
from bot.coaching.person.person import FamilyRest, Mode
from bot.coaching.remembered import TrainingLog
from bot.coaching.session.plan import Plan, SetKind
from bot.flows.media import Media
from bot.flows.memory.rule_context import LOG
from bot.flows.memory.session_due import todays
from bot.flows.training.steps import (
    AtRest,
    AtSet,
)
from bot.flows.turn import Screen, Where
from bot.value import replace
from tests.flows.training.trainee import (
    EVENING,
    MONDAY,
    begun,
    profile,
    trained,
    trainee,
)
from tests.support.screens import messages_of


def test_a_session_begins_with_its_warm_up() -> None:
    chat = trainee()

    chat.goes("training", "normal")

    assert chat.flow == "warmup"
    assert chat.each(SessionStarted) == [SessionStarted("warmup", MONDAY)]

    chat.warms_up()

    assert [e.kind for e in chat.each(SessionStarted)] == ["warmup", "training"]
    assert chat.set_kind() is SetKind.RAMP
    chat.shows("training-warmed")


def test_who_has_warmed_up_within_the_hour_begins_at_once() -> None:
    chat = trainee()
    chat.goes("warmup", "again")
    while chat.session:
        chat.does("glutes" if "glutes" in [c.value for c in chat.buttons] else "done")

    chat.goes("training", "normal")

    assert isinstance(chat.state, AtSet)


def test_a_warm_up_that_is_under_way_becomes_that_of_the_session() -> None:
    chat = trainee()
    chat.goes("warmup", "again")
    chat.goes("training", "normal")

    assert chat.flow == "warmup"
    assert isinstance(chat.warms_up().state, AtSet)


def test_the_card_has_its_picture_and_later_sets_one_line() -> None:
    chat = begun().does("done")

    assert isinstance(chat.screen.media, Media)
    assert chat.screen.media.kind == "demonstration"
    assert chat.screen.where is Where.NEW
    assert not chat.screen.rings

    chat.does("done", "glutes").rests()

    assert chat.screen.media is None
    assert (chat.screen.where, chat.screen.rings) == (Where.NEW, True)
    chat.shows("training-next-set")


def test_nothing_rings_but_the_end_of_a_rest() -> None:
    chat = begun()
    before = len(chat.said)

    chat.plays()

    ringing = [s for s in chat.said[before:] if s.rings]
    rests = [s for s in chat.said[before:] if "training-button-skip-rest" in _labels(s)]
    assert len(ringing) == len(rests) > 0


def _labels(screen: Screen) -> list[str]:
    return [c.label.id for row in screen.rows for c in row]


def test_a_rest_can_be_skipped_and_made_longer() -> None:
    chat = begun().does("done", "done", "glutes")
    assert chat.wake_at
    until = chat.wake_at

    chat.does("more_rest")

    assert isinstance(chat.state, AtRest)
    assert chat.wake_at == until + timedelta(seconds=30)

    chat.does("skip")

    assert isinstance(chat.state, AtSet)
    assert chat.screen.where is Where.EDIT
    assert chat.wake_at is None


def test_without_timers_there_is_no_rest_to_wait_for() -> None:
    who = profile()
    chat = begun(replace(who, wishes=replace(who.wishes, timers=False)))

    chat.does("done", "done", "glutes")

    assert isinstance(chat.state, AtSet)


def test_the_easy_set_at_the_start_is_named_so_and_has_no_rest_and_no_question() -> None:
    chat = begun().shows("training-easy-set").hides("warmup-set").does("done")

    chat.shows("warmup-set", number=1).hides("training-easy-set")
    assert chat.set_kind() is SetKind.OWN
    assert chat.each(SetCompleted)[-1].number == 0


@pytest.mark.parametrize(("sessions", "is_hard"), [(0, False), (9, True)])
def test_a_set_is_recorded_as_hard_where_it_ends_with_fewer_than_four_repetitions_left(
    sessions: int, *, is_hard: bool
) -> None:
    chat = begun(stored=trained(sessions)).does("done", "done")

    easy, own = chat.each(SetCompleted)[-2:]
    assert (easy.is_hard, own.is_hard) == (False, is_hard)


def test_two_exercises_alternate_and_each_has_its_own_card() -> None:
    chat = begun(profile(minutes=45), stored=trained(9))
    while chat.progress.session.item.plan.pair is None:
        chat.plays_one()

    first = chat.progress.exercise
    before = [m.id for screen in chat.said for m in messages_of(screen.text)]
    assert before.count("training-turns") == 1
    chat.shows("training-turns")
    chat.plays_one().plays_one().rests()

    second = chat.progress.exercise
    assert second != first
    assert chat.screen.media
    chat.plays_one().plays_one().rests()
    assert chat.progress.exercise == first
    assert chat.screen.media is None
    heard = [m.id for screen in chat.said for m in messages_of(screen.text)]
    assert heard.count("training-turns") == 1, "it is announced once"


def test_what_a_second_exercise_shows_is_never_left_out() -> None:
    chat = begun(stored=trained(9))

    chat.plays()

    shown = [s.media.name for s in chat.said if s.media]
    done = {e.exercise for e in chat.each(SetCompleted)}
    assert done <= set(shown)


def test_one_session_a_day_is_enough_unless_asked_for() -> None:
    chat = begun(stored=trained(9)).plays()

    chat.goes("training", "normal")

    chat.shows("training-done-already")
    chat.does("training:again")
    assert chat.flow in {"training", "warmup"}


def test_the_short_version_fits_twenty_minutes() -> None:
    chat = trainee(stored=trained(9))

    chat.goes("training", "short")
    chat.warms_up()

    planned = todays(chat.context, SHORT_MINUTES).plan
    assert isinstance(planned, Plan)
    begun = [item.plan.sets for item in chat.progress.session.items]
    assert begun == [item.sets for item in planned.items]


@pytest.mark.parametrize("mode", [Mode.WARMUPS_ONLY, Mode.BLOCKED])
def test_what_health_forbids_is_not_begun(mode: Mode) -> None:
    who = profile()
    assert who.health
    clearance = replace(who.health.clearance, mode=mode)
    chat = trainee(replace(who, health=replace(who.health, clearance=clearance)))

    chat.goes("training", "normal")

    assert chat.session is None
    assert chat.flow is None


def test_a_sore_back_is_asked_about_first_and_decides() -> None:
    who = profile()
    assert who.health
    clearance = replace(who.health.clearance, back_sensitive=True)
    sore = replace(who, health=replace(who.health, clearance=clearance))

    chat = trainee(sore)
    chat.goes("training", "normal")
    chat.shows("training-back-now").does("6")

    chat.shows("training-none-sore_back")
    assert chat.session is None

    chat = trainee(sore)
    chat.goes("training", "normal")
    chat.does("2")

    assert chat.flow == "warmup"


def test_a_family_that_rests_is_left_out() -> None:
    until = EVENING + timedelta(hours=40)
    chat = begun(profile(resting=(FamilyRest("bridge", until),)), stored=trained(9))

    assert "bridge" not in {i.plan.family for i in chat.progress.session.items}


def test_after_a_break_it_begins_lighter_and_says_so_once() -> None:
    chat = begun(stored=trained(9, ago=9))

    chat.shows("break-same.plain")
    log = chat.memory.stored(LOG)
    assert isinstance(log, TrainingLog)
    assert log.returned == MONDAY - timedelta(days=9)
