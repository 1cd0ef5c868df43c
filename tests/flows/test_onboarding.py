from __future__ import annotations

from datetime import time, timedelta

import pytest

from bot.coaching.catalogue.languages import ENGLISH, LanguageInfo
from bot.coaching.events import (
    ConsentGiven,
    ErasureConfirmed,
    HealthChecked,
    HourChosen,
    Onboarded,
    QuestionPromised,
    SessionStarted,
    ZoneChosen,
)
from bot.coaching.message import msg
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.value import replace
from tests.flows.starts import at_health_check, at_hour, talk
from tests.support.world import NOON, newcomer, onboarded

NEW_YORK = "America/New_York"


def test_first_buttons_lead_to_the_first_exercise_within_twelve_taps() -> None:
    chat = talk().goes("onboarding")

    taps = 0
    while not chat.events(SessionStarted):
        chat.taps_first()
        taps += 1

    assert taps == 10
    assert chat.person.onboarded_at == chat.now
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance == Clearance()
    assert [type(e) for e in chat.happened] == [
        ConsentGiven,
        ZoneChosen,
        HealthChecked,
        Onboarded,
        HourChosen,
        HourChosen,
        HourChosen,
        SessionStarted,
    ]
    assert chat.events(HourChosen) == [
        HourChosen("warmup", frozenset(range(7)), time(8)),
        HourChosen("weekly", frozenset({6}), time(18), by_person=False),
        HourChosen("training", frozenset({0, 2, 4}), time(18)),
    ]


def test_somebody_whose_language_is_unknown_reads_once_which_there_are() -> None:
    languages = (ENGLISH, LanguageInfo("ru", "Русский"))
    line = msg("onboarding-languages", names=("English", "Русский"))

    greetings = {}
    for tag in ("fil", "ru-UA", "en-AU"):
        chat = talk(replace(newcomer(), language=tag))
        chat.catalogue = replace(chat.catalogue, languages=languages)
        greetings[tag] = chat.goes("onboarding").screen.text

    assert greetings["fil"] == (line, *greetings["ru-UA"])
    assert greetings["en-AU"] == greetings["ru-UA"]


def test_nothing_about_health_is_asked_before_consent() -> None:
    chat = talk().goes("onboarding")

    chat.taps("later").shows("onboarding-without-consent").offers("library:")

    assert chat.person.consent is None
    assert chat.state is None
    chat.taps("onboarding").shows("onboarding-consent")


def test_reading_is_open_without_consent() -> None:
    chat = talk().goes("onboarding").taps("later")

    chat.taps("library:").taps("library:bridge").taps("library:glute_bridge")

    chat.shows("how-to-title").shows("exercise-glute_bridge.cue-1")
    assert chat.happened == []


def test_somebody_under_eighteen_is_told_kindly_and_nothing_stays() -> None:
    chat = talk().goes("onboarding").taps("minor")

    chat.shows("onboarding-adults-only")
    assert chat.happened == [ErasureConfirmed()]
    assert chat.state is None


def test_the_card_promises_only_what_comes() -> None:
    chat = at_hour().taps("08:00").taps("skip")

    chat.shows("onboarding-plan-warmup", at=time(8)).shows("onboarding-plan-morning")
    assert "Sunday" not in chat.text()


def test_the_card_says_that_the_first_sessions_are_shorter_than_was_asked() -> None:
    chat = at_hour().taps("08:00").taps("skip")

    chat.shows("onboarding-plan-sessions", minutes=30).shows("prompt-session-first", sessions=3)


def test_the_card_says_nothing_of_sessions_where_health_leaves_none() -> None:
    chat = at_hour()
    health = Health(NOON.date(), clearance=Clearance(mode=Mode.WARMUPS_ONLY))
    chat.person = chat.person.with_profile(health=health)
    chat.taps("08:00").taps("skip")

    chat.hides("onboarding-plan-sessions").hides("prompt-session-first")


def test_not_now_says_when_the_first_one_comes() -> None:
    chat = at_hour().taps("08:00").taps("kettle").taps("later")

    # It is 07:05 in New York: 08:00 is still ahead.
    chat.shows("onboarding-see-you.anchored", day=chat.context.today, at=time(8))
    assert chat.state is None


def test_change_something_leads_to_the_settings() -> None:
    at_hour().taps("08:00").taps("skip").taps("change").shows("preferences-title")


def test_back_leads_from_the_anchor_to_the_greeting() -> None:
    chat = at_hour().taps("08:00")

    seen = []
    while "back" in {c.value for c in chat.buttons}:
        chat.taps("back")
        seen.append(chat.text().split("\n")[0][:12])

    chat.shows("onboarding-consent")
    assert len(seen) == 8


def test_back_keeps_what_was_ticked() -> None:
    chat = at_health_check().taps("tick-G4").taps("continue").taps("continue").taps("other")
    chat.taps("continue").shows("plan-questions-level").taps("back").taps("back")

    assert "✓ 4 Condition" in [chat.words(c.label) for c in chat.buttons]


def test_a_blocked_person_may_read_and_comes_back_by_the_health_check() -> None:
    chat = at_health_check().taps("tick-G2").taps("continue").taps("continue")

    chat.shows("health-G2-yes").taps("continue").shows("health-check-blocked").offers("library:")

    assert chat.state is None
    assert chat.person.onboarded_at is None
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance.mode is Mode.BLOCKED
    assert chat.events(HourChosen) == []
    chat.goes("onboarding").shows("health-check-blocked").taps("health_check:")
    chat.shows("health-check-review")


def test_a_blocked_person_who_is_cleared_goes_on_with_the_plan() -> None:
    chat = at_health_check().taps("tick-G2").taps("continue").taps("continue").taps("continue")

    chat.goes("health_check").taps("professional").taps("doctor").taps("today")
    chat.shows("health-check-general").taps("tick-G2").taps("continue").taps("continue")

    chat.shows("plan-questions-level")
    assert chat.person.profile.health is not None
    assert chat.person.profile.health.clearance.mode is Mode.FULL


def test_a_very_sore_back_gets_no_start_today_and_a_question_tomorrow() -> None:
    chat = at_health_check().taps("continue").taps("tick-B0").taps("continue").taps("continue")
    chat.taps("7").shows("health-B7-5").taps("continue")
    for _ in range(5):
        chat.taps_first()

    chat.shows("onboarding-plan").lacks("start")
    tomorrow = chat.context.today + timedelta(days=1)
    assert chat.events(QuestionPromised) == [QuestionPromised("morning", tomorrow, time(8))]


@pytest.mark.parametrize(
    ("health", "question"),
    [(None, "zone-guess"), (Health(NOON.date()), "plan-questions-level")],
    ids=["after consent", "after the health check"],
)
def test_begin_goes_on_where_it_was_left(health: Health | None, question: str) -> None:
    person = replace(onboarded(profile=Profile(health=health)), onboarded_at=None)

    talk(person).goes("onboarding").shows(question)


def test_an_old_button_to_the_last_question_leaves_no_health_check_out() -> None:
    chat = talk().goes("onboarding").taps("agree").taps("yes")
    chat.goes("plan_questions", "hour").taps("08:00").taps("kettle")

    assert chat.person.onboarded_at is None
    assert chat.flow == "zone"
