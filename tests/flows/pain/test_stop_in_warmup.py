"""A stop in a warm-up: what rests, the signs of an emergency, and when to see a professional."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import (
    HealthChecked,
    Locked,
    PainReported,
    Practised,
    SessionFinished,
    Unlocked,
)
from bot.coaching.message import msg
from bot.coaching.person.person import Clearance, FamilyRest, Health, Profile
from bot.coaching.rules.rest import UNTIL_CLEARED
from tests.flows.pain.hurting import IN_48_HOURS, during, outside, reporting
from tests.flows.practice import MONDAY, TOMORROW, happened, practice
from tests.support.world import NOON

STOPS = [
    ("6", "knee", "ache"),
    ("10", "neck", "muscle_work"),
    ("3", "hip", "sharp"),
    ("5", "low_back", "ache"),
    ("3", "low_back", "sharp"),
    ("2", "knee", "shooting_down_leg"),
    ("2", "hip", "numb_or_tingling"),
    ("2", "knee", "giving_way"),
]


@pytest.mark.parametrize(("number", "place", "kind"), STOPS)
def test_a_stop_rests_the_family_for_48_hours_at_least(number: str, place: str, kind: str) -> None:
    chat = reporting(during(), number, place, kind)

    rests = {rest.family: rest for rest in chat.person.profile.resting}
    assert rests.keys() == {"bridge", *(["erectors"] if place == "low_back" else [])}
    assert {rest.steps_down for rest in rests.values()} == {2}
    assert min(rest.until for rest in rests.values()) >= IN_48_HOURS
    assert chat.events(PainReported)[0].pain_class == "stop"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("number", "place", "kind", "message"),
    [
        ("5", "low_back", "ache", "pain-stop-session"),
        ("2", "knee", "shooting_down_leg", "pain-stop-shooting"),
        ("2", "knee", "numb_or_tingling", "pain-stop-professional"),
        ("2", "knee", "giving_way", "pain-stop-professional"),
    ],
)
def test_low_back_and_warning_kinds_end_the_warm_up_after_one_more_check(
    number: str, place: str, kind: str, message: str
) -> None:
    chat = reporting(during(), number, place, kind)
    chat.shows("pain-signs")
    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]

    chat.does("none").shows(message)

    chat.does("ok")
    assert chat.turn.toast == msg("button-saved")
    assert chat.state is None
    assert chat.events(Practised) == []


def test_what_was_done_before_a_stop_counts() -> None:
    chat = practice()
    chat.goes("warmup", "normal")
    chat.does("done", "low_back", "5", "ache")

    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


@pytest.mark.parametrize(("sign", "lock"), [("nerves", "nerves"), ("heart", "heart")])
def test_a_sign_locks_everything(sign: str, lock: str) -> None:
    chat = reporting(during(), "5", "low_back", "ache").does(sign)

    chat.shows(f"emergency-{lock}")
    assert chat.screen.rings
    assert chat.events(Locked) == [Locked(lock)]
    assert chat.person.profile.lock
    assert chat.session is None


def test_chest_pain_is_one_tap_from_any_pain_screen() -> None:
    chat = during().does("heart").shows("emergency-heart")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "stopped", 0)]


def test_a_slip_asks_the_signs_again_and_keeps_the_stop() -> None:
    chat = reporting(during(), "5", "low_back", "ache").does("nerves", "mistake")

    chat.shows("pain-signs").does("none").shows("pain-stop-session", until=IN_48_HOURS)
    assert chat.events(Unlocked) == [Unlocked("mistake")]
    assert len(chat.events(PainReported)) == 1


@pytest.mark.parametrize(
    ("number", "place", "kind", "message"),
    [
        ("2", "hip", "numb_or_tingling", "pain-stop-professional"),
        ("8-10", "low_back", "ache", "pain-stop-day"),
    ],
)
def test_a_slip_keeps_the_other_stops_too(
    number: str, place: str, kind: str, message: str
) -> None:
    if message == "pain-stop-day":
        chat = outside("10", place, kind)
    else:
        chat = reporting(during(), number, place, kind)

    chat.does("nerves", "mistake", "none").shows(message)


def test_a_slip_on_the_first_question_asks_it_again() -> None:
    during().does("heart", "mistake").shows("pain-number")


def test_a_second_stop_at_the_same_place_asks_for_a_professional() -> None:
    before = happened(PainReported(6, "knee", "ache", "stop", family="hinge"), days_ago=13)
    chat = reporting(during(recorded=[before]), "6", "knee", "ache")

    chat.shows("pain-stop-professional").offers("professional")
    assert chat.person.profile.resting == (FamilyRest("bridge", UNTIL_CLEARED),)


@pytest.mark.parametrize(("days", "place"), [(15, "knee"), (3, "hip")])
def test_longer_ago_or_elsewhere_it_is_the_first_stop(days: int, place: str) -> None:
    before = happened(PainReported(6, place, "ache", "stop"), days_ago=days)

    reporting(during(recorded=[before]), "6", "knee", "ache").shows("pain-stop-exercise")


def test_a_professional_s_ok_brings_the_family_back_easier() -> None:
    before = happened(PainReported(6, "knee", "ache", "stop"), days_ago=3)
    chat = reporting(during(recorded=[before]), "6", "knee", "ache").does("professional")

    chat.shows("health-check-who")
    assert chat.person.profile.resting == (FamilyRest("bridge", NOON),)


def test_a_longer_rest_is_not_cut_short() -> None:
    waiting = FamilyRest("hinge", UNTIL_CLEARED)
    resting = FamilyRest("bridge", NOON, steps_down=3)
    chat = during(Profile(health=Health(MONDAY), resting=(waiting, resting)))

    reporting(chat, "6", "knee", "ache")

    assert set(chat.person.profile.resting) == {
        waiting,
        FamilyRest("bridge", IN_48_HOURS, steps_down=3),
    }


def test_the_health_check_ends_the_warning_for_the_next_warm_up() -> None:
    chat = reporting(during(), "2", "knee", "shooting_down_leg").does("none", "ok")
    chat.waits(timedelta(hours=49))

    chat.goes("warmup", "normal").shows("health-check-general")
    chat.memory.take(HealthChecked(frozenset(), Clearance()), chat.now, TOMORROW)
    chat.goes("warmup", "normal").shows("exercise-glute_squeeze")
