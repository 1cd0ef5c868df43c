from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.events import (
    ConsentWithdrawn,
    ErasureConfirmed,
    ExportAsked,
    SessionFinished,
    SessionStarted,
)
from bot.coaching.person.person import FamilyRest, Health, Lock, Profile, Wishes
from bot.flows.context import OpenSession
from bot.value import replace
from tests.flows.starts import talk
from tests.support.world import NOON, newcomer, onboarded


def test_privacy_says_when_consent_was_given() -> None:
    talk(onboarded()).goes("privacy").shows("privacy-stored-health", day=date(2026, 10, 3))


def test_before_consent_nothing_about_health_is_stored() -> None:
    chat = talk(newcomer()).goes("onboarding").taps("privacy:").shows("privacy-stored")

    chat.lacks("erasure:withdraw").offers("erasure:delete", "onboarding:")


def test_privacy_answers_beside_the_open_question() -> None:
    chat = talk(onboarded()).goes("pause")
    before = chat.state

    chat.goes("privacy").taps("policy:")

    assert chat.state == before


def test_the_full_policy_says_what_why_and_how_long() -> None:
    chat = talk(onboarded()).goes("policy")

    for part in ("who", "stored", "why", "not", "long", "rights", "safe"):
        chat.shows(f"privacy-policy-{part}")
    assert len(chat.text()) <= 4096


def test_export_asks_for_the_files() -> None:
    chat = talk(onboarded()).goes("export").shows("privacy-export")

    assert chat.happened == [ExportAsked()]
    assert chat.person.exported_at == NOON


@pytest.mark.parametrize(
    ("minutes", "times"), [(0, 1), (59, 1), (60, 2)], ids=["at-once", "within-the-hour", "after"]
)
def test_all_data_comes_once_an_hour_at_most(minutes: int, times: int) -> None:
    chat = talk(onboarded()).goes("export").waits(timedelta(minutes=minutes)).goes("export")

    if times == 1:
        chat.shows("privacy-export-again", at=NOON + timedelta(hours=1))
    assert chat.happened == [ExportAsked()] * times


def test_erasing_takes_one_confirmation() -> None:
    chat = talk(onboarded()).goes("erasure", "delete").shows("erasure-erase-ask")
    assert chat.happened == []

    chat.taps("erase").shows("erasure-erased")

    assert chat.happened == [ErasureConfirmed()]
    assert chat.said[-1].rows == ()


def test_keeping_is_the_first_button_and_changes_nothing() -> None:
    chat = talk(onboarded()).goes("erasure", "delete").taps_first().shows("erasure-kept-all")

    assert chat.happened == []
    assert chat.state is None


def test_export_first_leaves_the_question_open() -> None:
    chat = talk(onboarded()).goes("erasure", "delete").taps("export:")

    assert chat.happened == [ExportAsked()]
    assert chat.state is not None


def test_a_word_erases_nothing() -> None:
    chat = talk(onboarded()).goes("erasure", "delete").says("erase").shows("erasure-erase-ask")

    assert chat.happened == []


def test_withdrawing_erases_everything_about_health_and_keeps_the_plan() -> None:
    profile = Profile(
        habit_anchor="kettle",
        minutes=45,
        health=Health(NOON.date(), frozenset({"B0"})),
        lock=Lock("heart", NOON),
        resting=(FamilyRest("bridge", NOON + timedelta(days=1)),),
        ill_until=NOON.date(),
        wishes=Wishes(avoid=frozenset({"c_ham"}), cards=False),
    )

    chat = talk(onboarded(profile=profile)).goes("erasure", "withdraw").taps("withdraw")

    chat.shows("onboarding-without-consent")
    assert chat.happened == [ConsentWithdrawn()]
    assert chat.person.consent is None
    wishes = Wishes(cards=False)
    assert chat.person.profile == Profile(habit_anchor="kettle", minutes=45, wishes=wishes)


def test_withdrawing_ends_an_open_session() -> None:
    chat = talk(onboarded())
    chat.memory.take(SessionStarted("warmup", NOON.date()), NOON, NOON.date())
    chat.session = OpenSession("warmup", NOON.date(), NOON - timedelta(seconds=90), NOON, None)

    chat.goes("erasure", "withdraw").taps("withdraw")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", NOON.date(), "partial", 90)]


def test_consent_may_be_kept_after_all() -> None:
    chat = talk(onboarded()).goes("erasure", "withdraw").taps_first().shows("erasure-kept-all")

    assert chat.person.consent is not None


def test_withdrawing_twice_says_the_same() -> None:
    person = replace(onboarded(), consent=None)

    talk(person).goes("erasure", "withdraw").shows("onboarding-without-consent")


def test_agreeing_again_asks_about_health_and_keeps_the_plan() -> None:
    chat = talk(onboarded()).goes("erasure", "withdraw").taps("withdraw").taps("onboarding")

    chat.taps("agree").shows("health-check-general").taps("continue").taps("continue")

    chat.shows("health-check-saved")
    assert chat.person.profile.habit_anchor == "kettle"


def test_a_newcomer_who_keeps_the_data_goes_back_to_the_onboarding() -> None:
    chat = talk(newcomer()).goes("erasure", "delete").taps_first()

    chat.offers("onboarding:")
