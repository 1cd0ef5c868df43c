"""The end of a warm-up: the next prompt, days, a card, a plan for late days, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Unpack

import pytest

from bot.coaching.events import (
    FeltUnwell,
    PainReported,
    PracticeUndone,
    Remembered,
    SessionReopened,
    Skipped,
    SkipUndone,
)
from bot.coaching.message import msg
from bot.coaching.person.person import FamilyRest, Profile, Wishes
from bot.coaching.reminders.policy import ReminderKind
from bot.flows.context import Coming
from bot.value import replace
from tests.flows.practice import MONDAY, TOMORROW, Known, Practice, days_before, happened, practice
from tests.flows.warmup.started import OWNING, healthy, started
from tests.support.world import NOON, catalogue


def finish(profile: Profile | None = None, **known: Unpack[Known]) -> Practice:
    known["stored_values"] = {**OWNING, **known.get("stored_values", {})}
    return started(profile, **known).does("done", "done")


def before_todays_prompt() -> Practice:
    """Somebody whose prompt of today is still to come, as the one of tomorrow is."""
    chat = practice(stored_values={**OWNING})
    (tomorrow,) = chat.memory.prompts
    today = Coming("warmup", MONDAY, tomorrow.due_at - timedelta(hours=12))
    chat.memory.prompts, chat.memory.later = (today,), (tomorrow,)
    chat.goes("warmup", "normal")
    return chat


def test_done_before_its_prompt_the_end_and_the_plan_name_the_next_one() -> None:
    chat = before_todays_prompt().does("done", "done")

    chat.shows("warmup-next-after", day=TOMORROW)
    chat.goes("plan").shows("plan-warmup.anchored", day=TOMORROW)


def test_todays_prompt_that_comes_all_the_same_is_named_where_nothing_was_done() -> None:
    chat = before_todays_prompt().does("more", "end")

    chat.shows("warmup-ended-empty").shows("warmup-next-after", day=MONDAY)
    chat.goes("plan").shows("plan-warmup.anchored", day=MONDAY)


def test_a_skipped_day_has_no_prompt_in_the_plan_until_the_skip_is_taken_back() -> None:
    chat = before_todays_prompt()
    chat.memory.recorded.append(happened(Skipped(ReminderKind.WARMUP, MONDAY, "none")))
    chat.goes("plan").shows("plan-warmup.anchored", day=TOMORROW)

    chat.memory.recorded.append(happened(SkipUndone(ReminderKind.WARMUP, MONDAY)))
    chat.goes("plan").shows("plan-warmup.anchored", day=MONDAY)


def test_after_a_stop_the_plan_has_the_prompt_of_the_next_day() -> None:
    chat = before_todays_prompt()
    today = chat.memory.prompts[0]
    session = replace(today, kind="training")
    after = replace(chat.memory.later[0], kind="training")
    chat.memory.prompts += (session,)
    chat.memory.later += (after,)
    chat.memory.recorded.append(happened(FeltUnwell()))

    chat.goes("plan").shows("training-none-stopped")

    chat.shows("plan-warmup.anchored", day=TOMORROW).shows("plan-training.moved", day=TOMORROW)


def test_the_end_names_days_and_what_comes_next() -> None:
    chat = finish(practised_days=days_before(1, 2, 3, 20))

    chat.shows("warmup-practised", days=4, window=14).shows("warmup-next-after")
    chat.shows("anchor-kettle").shows("warmup-praise-counts").shows("warmup-count", reps=16)


def test_without_an_anchor_only_the_hour_is_named() -> None:
    finish(healthy(habit_anchor=None)).shows("warmup-next")


def test_switched_off_days_are_not_counted_aloud() -> None:
    finish(healthy(wishes=Wishes(streaks=False))).hides("warmup-practised")


def test_the_first_card_is_about_habits() -> None:
    chat = finish()

    chat.shows("card-k17").offers("less")
    assert chat.person.profile.cards_seen == ("k17",)


def test_no_card_comes_twice_until_all_were_seen() -> None:
    ids = [card.id for card in catalogue().cards]
    finish(healthy(cards_seen=("k17",))).shows("card-k16")

    chat = finish(healthy(cards_seen=tuple(ids)))

    chat.shows("card-k17")
    assert chat.person.profile.cards_seen == ("k17",)


@pytest.mark.parametrize(
    "chat",
    [
        lambda: finish(healthy(wishes=Wishes(cards=False))),
        lambda: finish(recorded=[happened(PainReported(2, "knee", "ache", "green"))]),
    ],
    ids=["switched off", "a day with pain"],
)
def test_no_card(chat: Callable[[], Practice]) -> None:
    talk = chat().lacks("less")

    assert talk.person.profile.cards_seen == ()


def test_less_text_switches_cards_off_for_good() -> None:
    chat = finish().does("less")

    chat.hides("card-k17").lacks("less")
    assert chat.person.profile.wishes.cards is False


def test_good_takes_the_buttons_off() -> None:
    chat = finish().does("good")

    assert chat.turn.screens[0].rows == ()
    assert chat.state is None


def test_a_return_after_missed_days_is_praised() -> None:
    finish(practised_days=days_before(2, 3)).shows("warmup-praise-return")
    finish(practised_days=days_before(12, 13)).shows("warmup-praise-long-away")
    finish(practised_days=days_before(1)).hides("warmup-praise-return")


def test_the_plan_for_a_late_day_waits_while_there_is_a_cue_to_read() -> None:
    chat = started(practised_days=days_before(1, 2)).does("done", "hamstrings", "more", "end")

    chat.shows("warmup-practised", days=3).shows("warmup-reply-hamstrings")
    chat.hides("warmup-late-plan")
    assert chat.events(Remembered) == []


def test_the_plan_for_a_late_day_is_asked_once_on_the_third_day() -> None:
    chat = finish(practised_days=days_before(1, 2))

    chat.shows("warmup-late-plan").hides("card-k17").does("late-one-set")

    assert chat.person.profile.late_plan == "one_set"
    assert chat.events(Remembered) == [Remembered("late_plan_asked", value=True)]
    finish(practised_days=days_before(1, 2), stored_values={"late_plan_asked": True}).hides(
        "warmup-late-plan"
    )


def test_another_plan_is_typed_in_own_words() -> None:
    chat = finish(practised_days=days_before(1, 2)).does("late-another")
    chat.says("x" * 61).shows("warmup-late-plan-too-long")

    chat.says(" I squeeze on the bus ")

    assert chat.person.profile.late_plan == "I squeeze on the bus"
    assert chat.turn.toast == msg("warmup-late-plan-kept")
    assert chat.state is None


def test_a_plan_can_be_left_open() -> None:
    chat = finish(practised_days=days_before(1, 2)).does("late-another", "back", "late-skip")

    assert chat.person.profile.late_plan is None


def test_undo_opens_the_day_and_the_last_exercise_again() -> None:
    chat = finish().does("undo")

    chat.shows("exercise-wall_hinge")
    assert chat.happened[-2:] == [
        PracticeUndone(MONDAY, "warmup"),
        SessionReopened("warmup", MONDAY),
    ]
    chat.does("done").shows("warmup-finished")
    assert chat.memory.practised_days == {MONDAY}


def test_undo_after_told_opens_the_day() -> None:
    chat = practice()
    chat.goes("warmup", "told")
    chat.does("undo")

    chat.shows("warmup-open-again").offers("warmup:normal")
    assert chat.memory.practised_days == set()


def test_after_ten_minutes_it_stays() -> None:
    chat = finish()
    chat.waits(timedelta(minutes=11))
    chat.does("undo")

    assert chat.turn.toast
    assert chat.turn.toast.id == "warmup-undo-late"
    assert chat.memory.practised_days == {MONDAY}


def test_a_family_that_had_rested_comes_back_step_by_step() -> None:
    rested = FamilyRest("bridge", NOON - timedelta(hours=1), steps_down=2)
    chat = finish(healthy(resting=(rested,)))

    assert chat.person.profile.resting == (replace(rested, steps_down=1),)
    chat = finish(healthy(resting=(replace(rested, steps_down=1),)))
    assert chat.person.profile.resting == ()
