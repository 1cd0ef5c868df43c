from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.events import PainReported
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.review.charts import Ladders
from bot.flows.context import Coming
from bot.flows.media import Picture
from bot.pictures.charts import draw_chart
from bot.value import replace
from tests.flows.starts import talk
from tests.flows.training.trainee import trained, trainee
from tests.support.screens import messages_of
from tests.support.talk import Talk
from tests.support.world import NOON, onboarded

TODAY = date(2026, 11, 2)
TOMORROW = TODAY + timedelta(days=1)


def with_prompts(*kinds: str) -> Talk:
    chat = talk(onboarded())
    chat.memory.prompts = tuple(Coming(k, TOMORROW, NOON + timedelta(hours=19)) for k in kinds)
    return chat


def test_the_plan_lists_what_comes_with_its_reason() -> None:
    chat = with_prompts("morning", "warmup").goes("plan")

    chat.shows("plan-morning", day=TOMORROW).shows("plan-warmup.anchored", day=TOMORROW)
    assert "after making coffee" in chat.text()
    assert "Berlin time" in chat.text()


def test_every_kind_of_reminder_has_its_line_in_the_plan() -> None:
    for kind in ReminderKind:
        chat = with_prompts(kind).goes("plan")

        names = [message.id for message in messages_of(chat.screen.text)]
        assert any(name.startswith(f"plan-{kind}") for name in names), kind


def test_the_plan_promises_nothing_that_does_not_come() -> None:
    with_prompts().goes("plan").shows("plan-nothing")


@pytest.mark.parametrize("page", ["plan", "menu"])
def test_after_a_stop_nothing_of_today_is_promised(page: str) -> None:
    chat = with_prompts("training")
    chat.memory.prompts = (Coming("training", TODAY, NOON + timedelta(hours=6)),)
    names = {"plan": "plan-training", "menu": "menu-next-training"}
    chat.goes(page).shows(names[page], day=TODAY)

    chat.memory.take(PainReported(9, "hip", "ache", "stop"), NOON, TODAY)

    chat.goes(page).hides(names[page])


@pytest.mark.parametrize(("sessions", "is_shown"), [(0, True), (2, True), (3, False)])
def test_the_plan_says_that_the_first_sessions_are_shorter_than_was_asked(
    sessions: int, is_shown: bool
) -> None:
    chat = trainee(stored=trained(sessions) if sessions else None).goes("plan")

    look = chat.shows if is_shown else chat.hides
    look("prompt-session-first")


def test_the_plan_of_a_pause_says_so() -> None:
    chat = with_prompts()
    chat.person = replace(chat.person, paused_from=NOON)

    chat.goes("plan").shows("menu-paused")


def test_the_plan_says_when_health_holds_everything() -> None:
    talk(onboarded(profile=Profile())).goes("plan").shows("menu-resting")


def test_progress_counts_the_last_fourteen_days() -> None:
    chat = talk(onboarded())
    chat.memory.practised_days = {TODAY - timedelta(days=n) for n in (0, 1, 3, 13, 14)}
    chat.memory.left_out_days = {TODAY - timedelta(days=2)}

    chat.goes("progress").shows("progress-row", row="●○○○○○○○○○●–●●")

    # The day of the outage lengthens the window: the 14th day before counts too.
    chat.shows("progress-days", days=5, of=14)


def test_habit_strength_grows_with_practice() -> None:
    chat = talk(onboarded())
    chat.memory.practised_days = {TODAY - timedelta(days=n) for n in range(13)}

    chat.goes("progress").shows("progress-strength", percent=50)


def test_todays_warm_up_is_offered_until_it_is_done() -> None:
    chat = talk(onboarded()).goes("progress").offers("warmup:normal")
    chat.memory.practised_days.add(TODAY)

    chat.goes("progress").lacks("warmup:normal").offers("plan:")


def test_both_answer_beside_the_open_question() -> None:
    chat = talk(onboarded()).goes("pause")
    before = chat.state

    chat.goes("plan").goes("progress")

    assert chat.state == before


@pytest.mark.parametrize("name", ["", "felt", "ladders", "sets"])
def test_every_picture_has_buttons_for_the_others(name: str) -> None:
    chat = talk(onboarded()).goes("progress", name)

    others = {"calendar", "felt", "ladders", "sets"} - {name or "calendar"}
    chat.offers(*(f"progress:{other}" for other in others))
    assert chat.screen.media is not None
    assert chat.screen.media.name == (name or "calendar")


def test_without_health_answers_no_ladder_is_shown() -> None:
    blocked = Clearance(mode=Mode.BLOCKED, postures=frozenset())
    health = Health(TODAY, clearance=blocked)
    chat = talk(onboarded(profile=Profile(health=health)))

    chat.goes("progress", "ladders").shows("chart-ladders-none")

    media = chat.screen.media
    assert isinstance(media, Picture)
    assert media.shown == Ladders(())
    assert draw_chart(media.shown, {name: chat.words(message) for name, message in media.words})
