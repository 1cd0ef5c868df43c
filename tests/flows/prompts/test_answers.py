"""Answers to a prompt: not today, ill or hurt, why, and days of an outage."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.events import Locked, Paused, Practised, QuestionPromised, Skipped, SkipUndone
from bot.coaching.person.person import Health, Profile
from bot.flows.prompts import flow as prompts_flow
from bot.flows.prompts.steps import (
    STEPS,
    PromptElsewhere,
    PromptFever,
    PromptIll,
    PromptLater,
    PromptMeanwhile,
    PromptSkipped,
    PromptWhy,
    PromptWornOut,
)
from bot.flows.turn import Elapsed, Shared, Tap, Typed
from tests.flows.practice import MONDAY, days_before, practice
from tests.flows.prompts.prompted import asked
from tests.support.world import BERLIN, NOON


def test_not_today_is_fine_and_can_be_undone() -> None:
    chat = asked("not_today").shows("prompt-skipped").shows("warmup-next-after")
    assert chat.events(Skipped) == [Skipped("warmup", MONDAY, "none")]

    chat.does("undo").shows("prompt-title")

    assert chat.events(SkipUndone) == [SkipUndone("warmup", MONDAY)]


def test_no_time_is_noted() -> None:
    chat = asked("not_today").does("no-time")

    assert chat.events(Skipped)[-1] == Skipped("warmup", MONDAY, "no_time")
    assert chat.screen.rows == ()


def test_tired_makes_a_rest_day() -> None:
    chat = asked("not_today").does("tired").shows("prompt-worn-out").offers("pause")

    chat.does("good")

    assert chat.events(Skipped)[-1] == Skipped("warmup", MONDAY, "tired")
    assert chat.state is None


def test_ill_or_hurt_asks_what_it_is_at_once_and_after_not_today() -> None:
    for chat in (asked("ill"), asked("not_today").does("ill")):
        chat.shows("prompt-ill").offers("fever", "worn-out", "hurts", "heart")


@pytest.mark.parametrize(
    ("button", "message"),
    [("hurts", "pain-number"), ("heart", "emergency-heart"), ("worn-out", "prompt-worn-out")],
)
def test_each_leads_to_its_place(button: str, message: str) -> None:
    asked("ill").does(button).shows(message)


def test_chest_pain_locks() -> None:
    assert asked("ill").does("heart").events(Locked) == [Locked("heart")]


@pytest.mark.parametrize(("button", "days"), [("tomorrow", 1), ("three-days", 3)])
def test_a_fever_holds_the_prompts_and_promises_to_ask(button: str, days: int) -> None:
    chat = asked("ill").does("fever", button)

    day = MONDAY + timedelta(days=days)
    until = instant_of(day, time(8), BERLIN)
    chat.shows("prompt-held", day=day)
    assert chat.events(Skipped) == [Skipped("warmup", MONDAY, "ill")]
    assert chat.happened[-2:] == [Paused(until), QuestionPromised("comeback", day, time(8))]
    person = chat.person
    assert (person.paused_from, person.paused_until) == (NOON, until)
    assert person.profile.ill_until == day


def test_i_ll_write_holds_the_prompts_without_an_end() -> None:
    chat = asked("fever").does("never").shows("prompt-held-open")

    assert chat.events(Paused) == [Paused(None)]
    assert chat.events(QuestionPromised) == []
    assert chat.person.paused_until is None


@pytest.mark.parametrize(
    ("anchor", "message"), [("kettle", "prompt-why-after"), (None, "prompt-why")]
)
def test_why_says_what_was_asked_for(anchor: str | None, message: str) -> None:
    chat = practice(Profile(health=Health(MONDAY), habit_anchor=anchor))

    asked("why", chat).shows(message, at=time(8)).shows("prompt-why-these")


def test_days_practised_during_an_outage_can_be_reported() -> None:
    chat = practice(left_out_days=days_before(1, 2, 3, 9), practised_days=days_before(2))
    asked("meanwhile", chat).shows("prompt-meanwhile")
    first, last = (MONDAY - timedelta(days=n) for n in (3, 1))
    chat.lacks((MONDAY - timedelta(days=2)).isoformat(), (MONDAY - timedelta(days=9)).isoformat())

    chat.does(first.isoformat(), last.isoformat(), first.isoformat(), "done")

    assert chat.events(Practised) == [Practised(last, "warmup", reported=True)]
    chat.shows("prompt-meanwhile-kept", days=1).shows("prompt-title")


def test_without_an_outage_there_is_nothing_to_tell() -> None:
    asked("meanwhile").shows("prompt-meanwhile-none").offers("warmup:normal")


def test_anything_else_shows_the_prompt() -> None:
    asked("").shows("prompt-title")


# ---------------------------------------------------------------------- what always holds

EVERY_STEP = (
    PromptLater(),
    PromptSkipped(),
    PromptWhy(),
    PromptIll(),
    PromptFever(),
    PromptWornOut(),
    PromptElsewhere(),
    PromptElsewhere(is_new=False),
    PromptMeanwhile(),
)
every_step = pytest.mark.parametrize("step", EVERY_STEP, ids=lambda s: type(s).__name__)


def test_no_step_is_left_out_here() -> None:
    assert {type(step) for step in EVERY_STEP} == set(STEPS)


@every_step
def test_what_means_nothing_changes_nothing(step: object) -> None:
    context = practice().context

    for received in (Tap("no such thing"), Typed("?!"), Shared("UTC"), Elapsed()):
        turn = prompts_flow.FLOW.resume(step, received, context)
        assert (turn.understood, turn.events) == (False, ())


@every_step
def test_the_question_can_be_shown_again(step: object) -> None:
    chat = practice(left_out_days={MONDAY - timedelta(days=1)})

    chat.check(prompts_flow.FLOW.screen(step, chat.context))


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="date is no step"):
        prompts_flow.FLOW.screen(date(2026, 11, 2), practice().context)
