from __future__ import annotations

from datetime import time

import pytest

from bot.coaching.catalogue.exercise import Equipment
from tests.flows.starts import at_hour, at_level

NEW_YORK = "America/New_York"


@pytest.mark.parametrize("nonsense", ["blah", "🙃", "99:99"])
def test_nonsense_gets_the_question_again(nonsense: str) -> None:
    chat = at_hour().says(nonsense)

    chat.shows("typed-unclear-1").shows("plan-questions-hour").offers("08:00")


def test_a_typed_label_is_as_good_as_a_tap() -> None:
    chat = at_level().says("Yes, I already train")

    assert chat.person.profile.level == "intermediate"


def test_equipment_is_toggled_and_kept() -> None:
    chat = at_level().taps_first()

    chat.taps("mini_band").taps("bench").taps("more").taps("ball").taps("towel").taps("fewer")
    chat.shows("plan-questions-equipment").offers("plan-questions-button-continue")
    chat.taps("mini_band").taps("continue")

    assert chat.person.profile.equipment == {Equipment.BENCH, Equipment.BALL, Equipment.STICK}


@pytest.mark.parametrize(
    ("taps", "plan"),
    [
        (["3x30"], (3, 30, {0, 2, 4})),
        (["2x30"], (2, 30, {0, 3})),
        (["other", "4", "20"], (4, 20, {0, 1, 3, 4})),
    ],
    ids=["first", "two days", "other"],
)
def test_days_and_minutes_are_kept(taps: list[str], plan: tuple[int, int, set[int]]) -> None:
    chat = at_level().taps_first().taps_first()

    for tap in taps:
        chat.taps(tap)

    profile = chat.person.profile
    assert (profile.sessions_a_week, profile.minutes, set(profile.training_days)) == plan
    chat.shows("plan-questions-hour")


def test_other_days_and_minutes_are_understood_when_typed() -> None:
    chat = at_level().taps_first().taps_first().taps("other").says("4").says("45")

    assert (chat.person.profile.sessions_a_week, chat.person.profile.minutes) == (4, 45)


def test_seven_days_a_week_are_not_offered() -> None:
    chat = at_level().taps_first().taps_first().taps("other").says("7")

    chat.shows("typed-unclear-1").shows("plan-questions-days")


def test_an_hour_is_understood_when_typed() -> None:
    chat = at_hour().says("7:30")

    assert chat.person.profile.warmup_at == time(7, 30)
    chat.shows("plan-questions-anchor")


def test_an_hour_in_the_quiet_hours_is_asked_about_once() -> None:
    chat = at_hour().taps("other").says("06:45").shows("plan-questions-quiet", at=time(6, 45))

    chat.taps("ring").shows("plan-questions-anchor")

    assert chat.person.profile.warmup_at == time(6, 45)


def test_another_hour_may_be_chosen_instead_of_a_quiet_one() -> None:
    chat = at_hour().says("06:45").taps("other").says("09:15")

    assert chat.person.profile.warmup_at == time(9, 15)


@pytest.mark.parametrize(
    ("hour", "moment"),
    [("08:00", "kettle"), ("12:30", "lunch"), ("18:00", "work")],
)
def test_the_moments_fit_the_hour(hour: str, moment: str) -> None:
    chat = at_hour().taps(hour)

    assert chat.buttons[0].value == moment


def test_an_anchor_in_own_words_stands_on_the_card() -> None:
    chat = at_hour().taps("08:00").taps("own").says("after <my> coffee" + "!" * 99)

    assert chat.person.profile.habit_anchor == "own"
    assert chat.person.profile.habit_anchor_words is not None
    assert len(chat.person.profile.habit_anchor_words) == 60
    assert "after &lt;my&gt; coffee" in chat.text()


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        (["other", "back"], "plan-questions-hour"),
        (["other", "08:00", "own", "back"], "plan-questions-anchor"),
    ],
)
def test_back_within_a_question_stays_with_it(steps: list[str], message: str) -> None:
    chat = at_hour()

    for step in steps:
        chat.says(step) if ":" in step else chat.taps(step)

    chat.shows(message)


def test_back_from_minutes_leads_to_days_and_to_the_week() -> None:
    chat = at_level().taps_first().taps_first().taps("other").taps("3")

    chat.taps("back").shows("plan-questions-days").taps("back").shows("plan-questions-week")
