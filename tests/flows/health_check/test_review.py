from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.events import (
    HealthChecked,
    HourChosen,
    PainReported,
    QuestionPromised,
    ReminderStopped,
)
from bot.coaching.person.person import Person
from bot.flows.health_check.steps import AtGeneral
from bot.flows.registry import FLOWS
from bot.flows.turn import Tap
from bot.value import replace
from tests.flows.starts import at_back, at_more_back, health_of, talk, with_health
from tests.support.talk import Talk
from tests.support.world import NOON, onboarded

ALL_DAYS = frozenset(range(7))


def test_a_professional_opens_the_mode_at_once_where_warm_ups_were_open() -> None:
    chat = at_back("G1").taps("continue").taps("professional").taps("doctor").taps("this_week")

    chat.shows("health-check-saved").shows("health-check-mode-full")
    assert health_of(chat).cleared == "doctor"
    assert health_of(chat).clearance.contraindications == {"c_bp"}


def test_what_holds_all_training_is_asked_anew_after_the_ok() -> None:
    chat = at_more_back("B4").taps("continue").taps("2").taps("professional")

    chat.taps("physiotherapist").taps("today").shows("health-check-general")


def test_an_ok_is_not_asked_for_where_it_opens_nothing() -> None:
    at_more_back().taps("continue").taps("2").shows("health-B0-yes").lacks("professional")


def test_the_review_names_the_answers_and_their_date() -> None:
    chat = talk(with_health("B0", "G1")).goes("health_check")

    chat.shows("health-check-review", day=date(2026, 10, 3)).shows("health-B0.button")
    chat.shows("health-check-mode-warmups_only")


def test_nothing_new_is_kept_and_dated_today() -> None:
    chat = talk(with_health("G3", details=frozenset({"G3:known"}))).goes("health_check")

    chat.taps("same")

    assert health_of(chat).checked_on == chat.context.today
    assert health_of(chat).details == {"G3:known"}
    assert health_of(chat).clearance.contraindications == {"c_balance"}
    assert [type(e) for e in chat.happened] == [HealthChecked]


def sore(number: int, hours_ago: int) -> Person:
    """Somebody with a history of back pain, whose low back was last told of so long ago."""
    person = with_health("B0")
    health = person.profile.health
    assert health is not None
    at = NOON - timedelta(hours=hours_ago)
    return person.with_profile(health=replace(health, back_now=number, back_now_at=at))


@pytest.mark.parametrize("hours_ago", [0, 24])
def test_nothing_new_keeps_the_last_answer_about_the_low_back(hours_ago: int) -> None:
    chat = talk(sore(4, hours_ago)).goes("health_check").taps("same")

    at = NOON - timedelta(hours=hours_ago)
    assert (health_of(chat).back_now, health_of(chat).back_now_at) == (4, at)


def test_back_pain_that_is_not_ticked_keeps_the_last_answer_as_well() -> None:
    chat = talk(sore(4, hours_ago=1)).goes("health_check", "again")

    chat.taps("continue").taps("continue")

    assert health_of(chat).ticked == set()
    assert health_of(chat).back_now == 4


def test_an_answer_of_more_than_a_day_ago_is_not_kept() -> None:
    chat = talk(sore(6, hours_ago=25)).goes("health_check").taps("same")

    assert (health_of(chat).back_now, health_of(chat).back_now_at) == (None, None)
    assert chat.events(QuestionPromised) == []


def warned() -> Talk:
    """Somebody whose leg gave way after the last health check."""
    chat = talk(with_health("G1"))
    pain = PainReported(2, "knee", "giving_way", "stop", "glute_bridge", "bridge")
    chat.memory.take(pain, NOON, chat.context.today)
    return chat


@pytest.mark.parametrize("ways", [(), ("again", "back"), ("professional", "back")])
def test_after_a_warning_pain_the_questions_cannot_be_passed_over(ways: tuple[str, ...]) -> None:
    chat = warned().goes("health_check")
    for way in ways:
        chat.taps(way)

    chat.shows("health-check-review").lacks("same").offers("erase")


def test_nothing_new_on_an_old_screen_leads_to_the_questions_after_a_warning_pain() -> None:
    chat = warned().goes("health_check")

    turn = FLOWS["health_check"].resume(chat.state, Tap("same"), chat.context)

    assert isinstance(turn.state, AtGeneral)
    assert turn.events == ()


def test_once_the_questions_are_answered_nothing_new_is_there_again() -> None:
    chat = warned().goes("health_check").taps("again").taps("continue").taps("continue")

    chat.goes("health_check").offers("same")


def test_answers_that_close_everything_stop_what_comes_by_itself() -> None:
    chat = at_back("G2").taps("continue").taps("continue").shows("health-check-blocked")

    stopped = [ReminderStopped(kind, "health") for kind in ("warmup", "weekly", "training")]
    assert chat.events(ReminderStopped) == stopped


def test_answers_that_open_again_bring_it_all_back() -> None:
    chat = talk(with_health("G2")).goes("health_check", "again").taps("continue").taps("continue")

    assert chat.events(HourChosen) == [
        HourChosen("warmup", ALL_DAYS, time(8)),
        HourChosen("weekly", frozenset({6}), time(18), by_person=False),
        HourChosen("training", frozenset({0, 2, 4}), time(18)),
    ]


def test_without_consent_nothing_about_health_is_asked() -> None:
    person = replace(onboarded(), consent=None)

    chat = talk(person).goes("health_check").shows("onboarding-consent")

    chat.taps("agree").shows("health-check-general")


def test_erase_the_answers_leads_to_withdrawing() -> None:
    talk(with_health("B0")).goes("health_check").taps("erase").shows("erasure-withdraw-ask")


def test_back_leads_out_of_the_check_to_the_review() -> None:
    talk(with_health("B0")).goes("health_check", "again").taps("back").shows("health-check-review")


def test_the_review_leads_to_the_questions_and_to_an_ok() -> None:
    chat = talk(with_health("G1")).goes("health_check").taps("professional")

    chat.shows("health-check-who").taps("back").shows("health-check-review")
    chat.taps("again").shows("health-check-general").lacks("✓ 1 Heart")


def test_what_stays_after_an_ok_is_said_when_the_questions_come_anew() -> None:
    chat = talk(with_health("G1")).goes("health_check").taps("professional")

    chat.taps("doctor").taps("earlier").taps("tick-G1").taps("continue").taps("continue")

    chat.shows("health-G1-yes-cleared").hides("health-G1-yes").lacks("professional")


def test_back_from_the_review_leads_to_the_settings() -> None:
    chat = talk(with_health("B0")).goes("health_check").taps("back")

    assert chat.flow == "preferences"
