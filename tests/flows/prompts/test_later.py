"""Later: today's prompt alone moves, to an hour before quiet hours, or is shown again."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.events import Snoozed
from bot.coaching.person.person import Health, Profile, Wishes
from bot.flows.context import Served
from bot.flows.turn import Go, Where
from tests.flows.practice import MONDAY, Practice, practice
from tests.flows.prompts.prompted import asked, ways
from tests.support.world import BERLIN, NOON


@pytest.mark.parametrize(
    ("choice", "until"),
    [
        ("quarter", NOON + timedelta(minutes=15)),
        ("hour", NOON + timedelta(hours=1)),
        ("evening", instant_of(MONDAY, time(19), BERLIN)),
    ],
)
def test_later_moves_today_s_prompt_alone(choice: str, until: datetime) -> None:
    chat = asked("later").shows("prompt-later")

    chat.does(choice).shows("prompt-snoozed", at=until)

    assert ways(chat.screen) == [Go("warmup", "normal", MONDAY)], "of this date alone"
    assert chat.events(Snoozed) == [Snoozed("warmup", MONDAY, until)]
    assert chat.state is None


def test_where_nothing_is_open_later_offers_no_start() -> None:
    sore = Health(date(2026, 10, 3), back_now=7, back_now_at=NOON)

    chat = asked("later", practice(Profile(health=sore))).does("hour").shows("prompt-snoozed")

    assert ways(chat.screen) == []


def test_only_what_ends_before_quiet_hours_is_offered() -> None:
    late = datetime(2026, 11, 2, 20, 30, tzinfo=UTC)  # 21:30 in Berlin

    asked("later", practice(now=late)).offers("quarter").lacks("hour", "evening")


@pytest.mark.parametrize(
    "chat",
    [
        practice(now=datetime(2026, 11, 2, 20, 50, tzinfo=UTC)),
        practice(last={"warmup": Served(MONDAY, NOON, "sent", snoozes=3)}),
    ],
    ids=["too late", "three times"],
)
def test_where_later_has_no_place_that_is_said(chat: Practice) -> None:
    asked("later", chat).shows("prompt-no-later").offers("warmup:smallest")

    assert chat.state is None


@pytest.mark.parametrize(
    ("plan", "message"), [("one_set", "prompt-late-one-set"), ("I squeeze", "prompt-late-plan")]
)
def test_the_plan_for_late_days_is_recalled(plan: str, message: str) -> None:
    profile = Profile(health=Health(MONDAY), late_plan=plan)

    asked("later", practice(profile)).does("hour").shows(message)


@pytest.mark.parametrize("argument", ["later", "why", "ill"])
def test_back_shows_the_prompt_again_without_ringing(argument: str) -> None:
    chat = asked(argument).does("back")

    chat.shows("prompt-title", minutes=4).offers("warmup:normal")
    assert not chat.screen.rings
    assert chat.screen.where is Where.EDIT


def test_quiet_hours_of_one_s_own_bind_later_too() -> None:
    own = Wishes(quiet_from=time(14), quiet_to=time(15))
    chat = practice(Profile(health=Health(MONDAY), wishes=own))

    asked("later", chat).offers("quarter").lacks("hour")
