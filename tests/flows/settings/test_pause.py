from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.coaching.events import Paused, Resumed
from bot.coaching.person.person import Profile
from bot.value import replace
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.world import NOON, onboarded

EIGHT_IN_BERLIN = datetime(2026, 11, 9, 7, tzinfo=UTC)


def asked() -> Talk:
    return talk(onboarded()).goes("pause")


def paused(days: int) -> Talk:
    person = replace(onboarded(), paused_from=NOON - timedelta(days=days))
    chat = talk(person)
    chat.memory.practised_days.add((NOON - timedelta(days=days)).date())
    return chat


def test_a_week_ends_at_the_hour_of_the_warm_up() -> None:
    chat = asked().taps("1").shows("pause-until", day=date(2026, 11, 9), at=EIGHT_IN_BERLIN)

    assert chat.happened == [Paused(EIGHT_IN_BERLIN)]
    assert (chat.person.paused_from, chat.person.paused_until) == (NOON, EIGHT_IN_BERLIN)
    assert chat.state is None


def test_until_i_write_has_no_date() -> None:
    chat = asked().taps("open").shows("pause-open")

    assert chat.happened == [Paused(None)]
    assert chat.person.is_paused


@pytest.mark.parametrize("steps", [[], ["other"]], ids=["at once", "after Another date"])
def test_another_date_is_typed(steps: list[str]) -> None:
    chat = asked()
    for step in steps:
        chat.taps(step)

    chat.says("2026-11-20").shows("pause-until", day=date(2026, 11, 20))


@pytest.mark.parametrize("text", ["2026-11-02", "2026-10-01", "2028-01-01"])
def test_a_date_that_does_not_lie_ahead_is_asked_again(text: str) -> None:
    chat = asked().says(text).shows("pause-past")

    assert chat.happened == []
    chat.says("2026-11-03").shows("pause-until")


def test_nonsense_gets_the_question_again() -> None:
    asked().says("some day").shows("typed-unclear-1").shows("pause-ask")


def test_back_changes_nothing() -> None:
    chat = asked().taps("other").taps("back").shows("pause-ask").taps("back")

    chat.shows("pause-unchanged")
    assert not chat.person.is_paused


def test_changing_the_date_keeps_the_day_it_began() -> None:
    chat = paused(3).goes("pause").taps("2")

    assert chat.person.paused_from == NOON - timedelta(days=3)


def test_a_short_pause_goes_on_where_it_was() -> None:
    chat = paused(6).goes("pause", "resume").shows("pause-welcome")

    chat.shows("times-next", day=date(2026, 11, 3))
    assert chat.happened == [Resumed()]
    assert not chat.person.is_paused
    assert chat.buttons[0].label.id == "button-warm-up-now"


def test_a_long_pause_names_its_days() -> None:
    paused(12).goes("pause", "resume").shows("pause-welcome-long", days=12)


def test_after_eight_weeks_the_health_check_comes_first() -> None:
    chat = paused(60)
    health = chat.person.profile.health
    assert health is not None
    old = replace(health, checked_on=health.checked_on - timedelta(days=90))
    began = chat.context.now - timedelta(days=90)
    chat.person = replace(chat.person, profile=Profile(health=old), onboarded_at=began)

    chat.goes("pause", "resume")

    assert chat.buttons[0].label.id == "pause-button-health"


def test_resume_without_a_pause_says_so() -> None:
    chat = talk(onboarded()).goes("pause", "resume").shows("pause-not-paused")

    assert chat.happened == []


def test_resume_now_stands_under_the_pause() -> None:
    chat = asked().taps("1").taps("pause:resume").shows("pause-welcome")

    assert not chat.person.is_paused


def test_nothing_is_promised_on_return_where_health_holds_everything() -> None:
    chat = paused(3)
    chat.person = replace(chat.person, profile=Profile())

    chat.goes("pause", "resume").shows("pause-welcome").hides("times-next")
