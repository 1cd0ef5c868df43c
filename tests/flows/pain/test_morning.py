"""The morning after a pain: the answer decides today's warm-up."""

from __future__ import annotations

from datetime import timedelta
from typing import Unpack

import pytest

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.events import Locked, MorningAnswered, PainReported, QuestionPromised
from bot.coaching.person.person import FamilyRest, Health, Profile
from bot.flows.pain import morning
from bot.flows.pain.morning import STEPS, MorningNumber, MorningSigns, MorningWorse
from bot.flows.prompts.facts import asked_about
from bot.flows.prompts.message import MorningFacts
from bot.flows.turn import Elapsed, Shared, Tap, Typed
from bot.value import replace
from tests.flows.practice import MONDAY, TOMORROW, Known, Practice, happened, practice
from tests.support.world import NOON

KNEE = happened(PainReported(4, "knee", "ache", "amber"), days_ago=1)
BACK = happened(PainReported(4, "low_back", "ache", "amber"), days_ago=1)


def answered(value: str, **known: Unpack[Known]) -> Practice:
    """The morning after a sore knee, unless told otherwise."""
    known.setdefault("recorded", [KNEE])
    chat = practice(**known)
    chat.goes("morning", value)
    return chat


def worse_before(*days_ago: int) -> list[object]:
    answered = MorningAnswered("much_worse", 7)
    return [happened(answered, days_ago=n) for n in sorted(days_ago, reverse=True)]


def test_better_or_the_same_goes_on_as_planned() -> None:
    chat = answered("better_or_same").shows("morning-good", minutes=4)

    chat.offers("warmup:normal", "warmup:short", "prompt:later")
    assert chat.happened == [MorningAnswered("better_or_same", None)]
    assert chat.state is None


def test_not_now_is_no_answer_and_shows_the_warm_up() -> None:
    chat = answered("not_now").shows("prompt-title")

    assert chat.happened == []


@pytest.mark.parametrize("value", ["bit_worse", "much_worse"])
def test_worse_asks_for_the_number_first(value: str) -> None:
    chat = answered(value).shows("morning-number")

    assert chat.happened == []


@pytest.mark.parametrize("number", ["2", "3", "5"])
def test_a_bit_worse_up_to_five_warms_up_at_the_usual_ease(number: str) -> None:
    chat = answered("bit_worse").does(number).shows("morning-bit", minutes=4)

    chat.offers("warmup:normal", "warmup:short", "prompt:not_today")
    assert chat.happened == [MorningAnswered("bit_worse", int(number))]


@pytest.mark.parametrize(
    ("value", "number", "before"),
    [("bit_worse", "6", KNEE), ("much_worse", "2", KNEE), ("bit_worse", "5", BACK)],
    ids=["above five", "much worse", "the low back at five"],
)
def test_much_worse_asks_for_signs_and_leaves_the_easiest(
    value: str, number: str, before: object
) -> None:
    chat = answered(value, recorded=[before]).does(number)  # type: ignore[list-item]
    chat.shows("pain-signs")
    assert chat.happened == [
        MorningAnswered(value, int(number)),
        QuestionPromised("morning", TOMORROW, chat.person.profile.warmup_at),
    ]

    chat.does("none").shows("morning-worse").shows("morning-again")
    chat.does("warmup:normal").shows("exercise-glute_squeeze")


def test_the_low_back_at_three_or_four_gets_the_easiest_too() -> None:
    chat = answered("bit_worse", recorded=[BACK]).does("3", "warmup:normal")

    chat.shows("exercise-glute_squeeze")
    assert chat.person.profile.health
    assert chat.person.profile.health.back_now == 3


def test_rest_today_is_one_tap() -> None:
    answered("much_worse").does("7", "none", "prompt:not_today").shows("prompt-skipped")


@pytest.mark.parametrize("sign", ["nerves", "heart"])
def test_a_sign_locks_and_a_slip_asks_again(sign: str) -> None:
    chat = answered("much_worse").does("7", sign).shows(f"emergency-{sign}")
    assert chat.events(Locked) == [Locked(sign)]

    chat.does("mistake").shows("pain-signs").does("none").shows("morning-worse")


def test_something_new_brings_the_signs_again() -> None:
    answered("much_worse").does("7", "none", "new").shows("pain-signs")


@pytest.mark.parametrize(
    ("days", "message"),
    [
        ((1, 2), "morning-worse-professional"),
        ((1,), "morning-worse"),
        ((2, 3), "morning-worse"),
    ],
)
def test_the_third_morning_in_a_row_advises_a_professional(
    days: tuple[int, ...], message: str
) -> None:
    recorded = [KNEE, *worse_before(*days)]

    answered("much_worse", recorded=recorded).does("7", "none").shows(message)  # type: ignore[arg-type]


@pytest.mark.parametrize(("text", "message"), [("4", "morning-bit"), ("9", "pain-signs")])
def test_the_number_may_be_typed(text: str, message: str) -> None:
    answered("bit_worse").says(text).shows(message)


@pytest.mark.parametrize("text", ["11", "a lot"])
def test_nonsense_gets_the_number_again(text: str) -> None:
    answered("bit_worse").says(text).shows("morning-number")


# ------------------------------------------------------------------ what is asked about


def test_the_last_sore_pain_before_today_is_asked_about() -> None:
    green = happened(PainReported(2, "hip", "ache", "green"), days_ago=1)
    today = happened(PainReported(6, "neck", "ache", "stop"))

    assert asked_about([KNEE, green, today], None, MONDAY, METHOD) == MorningFacts(
        "knee", 4, MONDAY - timedelta(days=1)
    )


def test_a_low_back_is_asked_about_at_any_number() -> None:
    green = happened(PainReported(2, "low_back", "ache", "green"), days_ago=1)

    assert asked_about([KNEE, green], None, MONDAY, METHOD) == MorningFacts(
        "low_back", 2, MONDAY - timedelta(days=1)
    )


def test_else_it_is_the_back_of_the_health_check_or_nothing_in_particular() -> None:
    sore = Health(MONDAY - timedelta(days=1), back_now=6, back_now_at=NOON)

    assert asked_about([], sore, MONDAY, METHOD) == MorningFacts("low_back", 6, sore.checked_on)
    assert asked_about([], replace(sore, back_now=2), MONDAY, METHOD) is None
    assert asked_about([], None, MONDAY, METHOD) is None


@pytest.mark.parametrize(("mornings", "is_asked"), [(1, False), (2, True)])
def test_a_pain_is_asked_about_for_as_many_mornings_as_call_for_a_professional(
    mornings: int, is_asked: bool
) -> None:
    two_days_old = happened(PainReported(4, "knee", "ache", "amber"), days_ago=2)
    limits = replace(METHOD, much_worse_mornings=mornings)

    assert (asked_about([two_days_old], None, MONDAY, limits) is not None) is is_asked


def test_with_no_pain_known_the_number_is_kept_nowhere() -> None:
    chat = answered("bit_worse", recorded=[]).does("3")

    assert chat.person.profile == Profile(habit_anchor="kettle", health=chat.person.profile.health)
    assert chat.person.profile.health
    assert chat.person.profile.health.back_now is None


# ---------------------------------------------------------------------- what always holds

EVERY_STEP = (MorningNumber("bit_worse"), MorningSigns(), MorningWorse())
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_what_means_nothing_changes_nothing(step: object) -> None:
    context = practice().context

    for received in (Tap("no such thing"), Typed("?!"), Shared("UTC"), Elapsed()):
        turn = morning.FLOW.resume(step, received, context)
        assert (turn.understood, turn.events) == (False, ())


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = practice()

    chat.check(morning.FLOW.screen(step, chat.context))


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        morning.FLOW.screen(timedelta(), practice().context)


@pytest.mark.parametrize(
    ("value", "taps", "message"),
    [
        ("better_or_same", [], "morning-good.closed"),
        ("bit_worse", ["3"], "morning-bit.closed"),
    ],
)
def test_a_morning_with_nothing_open_offers_no_warm_up(
    value: str, taps: list[str], message: str
) -> None:
    sore = Health(MONDAY, back_now=5, back_now_at=NOON - timedelta(hours=20))
    other = FamilyRest("bridge", NOON + timedelta(hours=20))
    hinge = FamilyRest("hinge", NOON + timedelta(hours=20))
    off = FamilyRest("abduction", NOON + timedelta(hours=20))
    chat = practice(Profile(health=sore, resting=(other, hinge, off)), recorded=[KNEE])

    chat.goes("morning", value)
    chat.does(*taps).shows(message).shows("warmup-opens-again")

    chat.lacks("warmup:normal", "warmup:short")
