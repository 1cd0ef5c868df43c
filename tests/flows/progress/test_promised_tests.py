"""A promised test comes on its date, with whatever letters the sessions until then have."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.weekdays import session_date
from bot.coaching.session.progress import TrainingProgress
from bot.flows.context import Coming
from bot.flows.memory.rule_context import session_context
from bot.flows.wording import upcoming
from bot.value import replace
from tests.flows.training.trainee import MONDAY, Training, profile, trained, trainee
from tests.support.walk import walk

LADDERS = {"leg_curl": "leg_curl_slide", "abduction": "clam", "erectors": "bird_dog"}
WEDNESDAY = MONDAY + timedelta(days=2)


def promised(*exercises: str, minutes: int = 30, sessions: int = 9, **changes: object) -> Training:
    """Somebody whose weak spots have their drill plans, the next session on Wednesday."""
    chat = trainee(profile(minutes=minutes, **changes), trained(sessions))
    chat.memory.stored_values |= {
        f"standing:{each.family}": each for each in (_open(name, chat) for name in exercises)
    }
    return chat


def dates(chat: Training) -> dict[str, date]:
    """The dates that `/plan` gives the promised tests."""
    return dict(upcoming.tests(chat.context))


def _open(exercise: str, chat: Training) -> Standing:
    found = chat.catalogue.exercises[exercise]
    ticket = open_ticket(found, "low_back", session_context(chat.context))
    return replace(Standing(found.family, exercise), ticket=ticket)


def trains_on(day: date, chat: Training) -> TrainingProgress:
    """Begin the session of that date."""
    chat.flow = chat.state = chat.wake_at = None
    chat.waits(timedelta(days=(day - chat.context.today).days))
    chat.goes("training", "normal")
    return chat.warms_up().progress


def day_of_the_test(chat: Training, day: date) -> date:
    """Play the sessions from a date on, and return that of the one with the promised test."""
    for _ in range(12):
        progress = trains_on(day, chat)
        if any(item.plan.is_test for item in progress.session.items):
            return day
        chat.plays()
        day = session_date(chat.person.profile.training_days, day) or day
    raise AssertionError("no test came")


@walk("minutes", [20, 30])
@walk("exercise", LADDERS.values())
def test_the_promised_date_is_that_of_the_session_with_the_test(
    minutes: int, exercise: str
) -> None:
    chat = promised(exercise, minutes=minutes)
    date_of = dates(chat)

    assert date_of == {exercise: day_of_the_test(chat, WEDNESDAY)}


@pytest.mark.parametrize(
    ("exercise", "day"),
    [
        ("glute_bridge", 9),  # in A on Wednesday, B on Friday and C on Monday
        ("leg_curl_slide", 11),  # not in B
        ("clam", 11),  # not in C
        ("bird_dog", 13),  # not in A
    ],
)
def test_a_letter_without_the_family_puts_the_test_off(exercise: str, day: int) -> None:
    assert dates(promised(exercise)) == {exercise: date(2026, 11, day)}


def test_two_drill_plans_of_one_slot_come_one_after_the_other() -> None:
    chat = promised("clam", "leg_curl_slide")

    assert dates(chat) == {"clam": date(2026, 11, 11), "leg_curl_slide": date(2026, 11, 18)}


def test_the_session_under_way_counts_with_what_is_left_of_it() -> None:
    chat = promised("leg_curl_slide")
    trains_on(WEDNESDAY, chat)
    before = dates(chat)

    chat.plays()
    friday = WEDNESDAY + timedelta(days=2)
    chat.memory.prompts = (Coming("training", friday, chat.now + timedelta(days=2)),)

    assert before == dates(chat) == {"leg_curl_slide": date(2026, 11, 11)}


def test_a_test_that_is_due_today_is_promised_for_today_until_it_is_done() -> None:
    chat = promised("leg_curl_slide")
    day = day_of_the_test(chat, WEDNESDAY)

    assert dates(chat) == {"leg_curl_slide": day}
    assert not dates(chat.plays())


def test_nothing_is_promised_for_after_a_break_that_ends_the_drill_plan() -> None:
    chat = promised("glute_bridge_banded")
    assert dates(chat)

    chat.memory.stored_values |= trained(9, ago=20)

    assert not dates(chat)


def test_nothing_is_promised_where_no_session_is_rung_for() -> None:
    chat = promised("glute_bridge")
    chat.memory.prompts = ()

    assert not dates(chat)


def test_a_new_drill_plan_names_the_same_date() -> None:
    chat = promised("leg_curl_slide").goes("suggestion", "drill:leg_curl")

    chat.shows("suggestion-test-on", day=date(2026, 11, 11))
