"""A warm-up begins, goes on, or gives way to what has to come first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import (
    HealthChecked,
    PainReported,
    PracticeUndone,
    Practised,
    SessionFinished,
    SessionStarted,
)
from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Profile
from bot.value import replace
from tests.flows.practice import MONDAY, days_before, happened, practice
from tests.flows.warmup.started import OWNING, healthy, started
from tests.support.world import NOON


def test_done_already_offers_another_round_that_counts_nothing_twice() -> None:
    chat = practice(
        practised_days={MONDAY},
        recorded=[happened(Practised(MONDAY, "warmup"), hours_ago=5)],
        stored_values=dict(OWNING),
    )
    chat.goes("warmup", "normal").shows("warmup-done-already", at=NOON - timedelta(hours=5))

    chat.does("warmup:again")
    chat.does("done", "done", "undo")

    assert chat.events(Practised) == []
    assert chat.events(PracticeUndone) == []


def test_an_open_warm_up_is_shown_again_whatever_is_asked_for() -> None:
    chat = started().does("done")

    chat.goes("warmup", "short")

    chat.shows("warmup-felt-question")
    assert len(chat.events(SessionStarted)) == 1


def test_yesterday_s_may_go_on_and_does_not_stand_in_the_way() -> None:
    chat = started().does("done").waits(timedelta(hours=23))

    chat.goes("warmup", "continue").shows("warmup-set", number=2)
    chat.goes("warmup", "normal").shows("warmup-set", number=1)

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "partial", 300)]
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_a_closed_warm_up_says_so() -> None:
    chat = started()
    chat.session = None

    chat.does("done").shows("warmup-closed")


@pytest.mark.parametrize(
    ("profile", "message"),
    [
        (Profile(), "warmup-no-answers"),
        (
            healthy(health=Health(MONDAY, clearance=Clearance(Mode.BLOCKED))),
            "health-check-blocked",
        ),
        (healthy(lock=Lock("nerves", NOON)), "emergency-nerves"),
        (healthy(health=Health(MONDAY, back_now=6, back_now_at=NOON)), "warmup-nothing-left"),
        (healthy(health=Health(MONDAY - timedelta(200))), "health-check-general"),
    ],
    ids=["no answers", "blocked", "locked", "a sore back", "half a year ago"],
)
def test_where_health_forbids_it_a_kind_word_stands(profile: Profile, message: str) -> None:
    chat = practice(profile).goes("warmup", "normal")

    chat.shows(message)
    assert chat.events(SessionStarted) == []


def test_without_consent_nothing_is_prescribed() -> None:
    chat = practice()
    chat.person = replace(chat.person, consent=None)

    chat.goes("warmup", "normal").shows("warmup-no-answers")


def test_without_a_first_plan_that_comes_first() -> None:
    chat = practice()
    chat.person = replace(chat.person, onboarded_at=None)

    chat.goes("warmup", "normal")

    assert chat.flow == "plan_questions"


def test_the_health_check_comes_first_after_a_warning_pain() -> None:
    numb = happened(PainReported(2, "knee", "numb_or_tingling", "stop"), days_ago=3)
    practised = happened(Practised(MONDAY - timedelta(2), "warmup"), days_ago=2)
    checked = happened(HealthChecked(frozenset(), Clearance()), days_ago=1)

    practice(recorded=[numb, practised]).goes("warmup", "normal").shows("health-check-general")
    practice(recorded=[numb, checked]).goes("warmup", "normal").shows("warmup-set")


def test_the_health_check_comes_first_after_eight_weeks_away() -> None:
    long_ago = MONDAY - timedelta(days=70)
    chat = practice(healthy(health=Health(long_ago)))
    chat.person = replace(chat.person, onboarded_at=NOON - timedelta(days=70))

    chat.goes("warmup", "normal").shows("health-check-general")


def test_families_that_wait_for_an_ok_are_named_with_the_way_back() -> None:
    until_cleared = datetime(9999, 1, 1, tzinfo=UTC)
    waiting = healthy(resting=(FamilyRest("bridge", until_cleared),))
    chat = started(waiting, practised_days=days_before(1, 2))

    chat.does("done", "outer_hip", "done", "done")

    chat.shows("warmup-resting").offers("pain:cleared")


def test_a_band_makes_no_difference_to_the_first_day() -> None:
    banded = healthy(equipment=frozenset({Equipment.MINI_BAND}))

    started(banded).shows("exercise-glute_bridge")
