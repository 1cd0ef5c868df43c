from __future__ import annotations

import pytest

from bot.coaching.events import (
    Locked,
    Unlocked,
)
from bot.coaching.person.person import Lock
from bot.flows.turn import Where
from tests.flows.starts import at_back, health_of, talk
from tests.support.talk import Talk
from tests.support.world import NOON, onboarded

ALL_DAYS = frozenset(range(7))


@pytest.mark.parametrize("sign", ["E1", "E2", "E3"])
def test_a_sign_of_an_emergency_locks_at_once_and_rings(sign: str) -> None:
    chat = at_back("G4").taps(f"tick-{sign}").taps("continue").shows("emergency-nerves")

    assert chat.turn.screens[-1].rings
    assert chat.turn.screens[-1].where is Where.NEW
    assert chat.happened == [Locked("nerves")]
    assert chat.person.profile.lock is not None
    assert set(chat.person.profile.lock.ticked) == {"G4", sign}


def locked() -> Talk:
    return at_back("G4").taps("tick-E1").taps("continue")


def test_anything_typed_while_locked_gets_the_advice() -> None:
    locked().says("hello").shows("emergency-paused").offers("answers", "ok", "mistake")


def test_what_was_answered_can_be_shown_to_a_clinician() -> None:
    chat = locked().taps("answers")

    chat.shows("health-E1").shows("health-G4").hides("health-E2")


def test_ticked_by_mistake_asks_again_without_that_tick() -> None:
    chat = locked().taps("mistake").shows("health-check-back")

    assert chat.person.profile.lock is None
    assert chat.events(Unlocked) == [Unlocked("mistake")]
    chat.lacks("✓ 9 Numbness").taps("continue").shows("health-G4-question")


def test_a_clinicians_ok_needs_who_and_when_and_then_asks_anew() -> None:
    chat = locked().taps("ok").shows("health-check-who")
    assert chat.person.profile.lock is not None

    chat.taps("doctor").shows("health-check-when").says("last Friday").shows(
        "health-check-general"
    )

    assert chat.person.profile.lock is None
    assert chat.events(Unlocked) == [Unlocked("doctor")]
    chat.taps("continue").taps("continue")
    assert (health_of(chat).cleared, health_of(chat).cleared_on) == ("doctor", "last Friday")


def test_back_from_who_leaves_the_lock_as_it_is() -> None:
    chat = locked().taps("ok").taps("back").shows("emergency-nerves")

    assert chat.person.profile.lock is not None


def test_the_lock_by_the_heart_has_its_own_words_and_asks_its_own_flow_again() -> None:
    chat = talk(onboarded())
    chat.goes("emergency", "heart:health_check").shows("emergency-heart").taps("answers")

    chat.shows("emergency-answer-heart")
    assert chat.events(Locked) == [Locked("heart")]


def test_health_while_locked_is_the_emergency() -> None:
    chat = locked()

    chat.goes("health_check").shows("emergency-nerves")


def test_a_lock_by_words_that_was_a_mistake_opens_and_asks_nothing() -> None:
    chat = talk(onboarded().with_profile(lock=Lock("heart", NOON, ("words",))))

    chat.goes("emergency").taps("mistake").shows("pain-nothing")

    assert chat.person.profile.lock is None


def test_the_answers_leave_what_to_do_now_where_it_stands() -> None:
    chat = locked().taps("answers")

    assert chat.turn.screens[-1].where is Where.NEW
