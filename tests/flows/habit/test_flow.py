"""Four questions on the habit, the offer that follows, and another hour."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from itertools import pairwise

import pytest

from bot.coaching.calendar import EVERY_DAY
from bot.coaching.events import HourChosen, Practised, SessionStarted, Snoozed, ZoneChosen
from bot.coaching.remembered import FADING, Fading, FadingStep
from bot.flows.context import Coming, Recorded
from bot.value import replace
from tests.flows.starts import talk
from tests.support.talk import Talk
from tests.support.world import BERLIN, NOON, onboarded

TODAY = date(2026, 11, 2)
DAY = timedelta(days=1)
WEEKENDS = frozenset({5, 6})


def steady(weeks: int = 8, fading: Fading | None = None) -> Talk:
    """Somebody who has practised every day but today for weeks, mostly before the prompt."""
    person = onboarded()
    chat = talk(replace(person, onboarded_at=NOON - timedelta(weeks=weeks)))
    days = [TODAY - n * DAY for n in range(1, 56)]
    chat.memory.practised_days |= set(days)
    chat.memory.unprompted_days |= set(days[:20])
    chat.memory.stored_values["late_plan_asked"] = True
    if fading is not None:
        chat.memory.stored_values[FADING] = fading
    return chat


def quiet(step: FadingStep) -> Talk:
    return steady(fading=Fading(step, TODAY - 28 * DAY))


def fading(chat: Talk) -> Fading:
    stored = chat.memory.stored(FADING)
    assert isinstance(stored, Fading)
    return stored


def answered(chat: Talk, *numbers: int) -> Talk:
    for number in numbers:
        chat.taps(str(number))
    return chat


def begun(chat: Talk, days: int, hour: str) -> None:
    """So many days before today the warm-up was begun at this hour, in Berlin in winter."""
    for n in range(1, days + 1):
        day = TODAY - n * DAY
        at = datetime.combine(day, time.fromisoformat(hour), NOON.tzinfo) - timedelta(hours=1)
        chat.memory.recorded.append(Recorded(at, day, SessionStarted("warmup", day)))


# --- the questions ---------------------------------------------------------------------------


def test_the_end_of_a_warm_up_invites_to_four_questions_once_a_month() -> None:
    chat = steady().goes("warmup", "told").shows("habit-invite")

    assert fading(chat).asked_on == TODAY
    assert fading(chat).offered_on is None
    again = steady(fading=Fading(asked_on=TODAY - 27 * DAY))
    again.goes("warmup", "told").hides("habit-invite")


def test_the_first_weeks_bring_no_question() -> None:
    steady(weeks=5).goes("warmup", "told").hides("habit-invite")


def test_where_the_questions_stand_there_is_no_card_beside_them() -> None:
    steady().goes("warmup", "told").lacks("less").offers("habit:", "good", "undo")


def test_four_answers_of_a_habit_bring_the_offer_of_a_step() -> None:
    chat = answered(steady().goes("habit"), 6, 6, 5, 7)

    chat.shows("habit-offer", days=27, of=28, unprompted=20).shows("habit-next", step="silent")
    chat.shows("habit-evidence")
    assert fading(chat) == Fading(asked_on=TODAY, offered_on=TODAY)


def test_each_step_offers_the_next_and_nothing_is_taken_by_itself() -> None:
    for step, following in pairwise(FadingStep):
        chat = answered(quiet(step).goes("habit"), 7, 7, 7, 7)

        chat.shows("habit-next", step=following)
        assert fading(chat).step is step
        chat.taps("yes").shows("habit-now", step=following)
        assert fading(chat).step is following
        assert fading(chat).since == TODAY


@pytest.mark.parametrize("answers", [(4, 5, 5, 5), (1, 1, 1, 1)])
def test_other_answers_change_nothing(answers: tuple[int, ...]) -> None:
    chat = answered(steady().goes("habit"), *answers).shows("habit-thanks")

    assert fading(chat) == Fading(asked_on=TODAY)
    assert chat.state is None


def test_an_offer_that_is_declined_changes_nothing() -> None:
    chat = answered(steady().goes("habit"), 7, 7, 7, 7).taps("no").shows("habit-kept")

    assert fading(chat) == Fading(asked_on=TODAY, offered_on=TODAY)


def test_a_number_may_be_typed_and_taken_back() -> None:
    chat = steady().goes("habit").says("7").shows("habit-question", number=2)

    chat.taps("back").shows("habit-question", number=1).says("8").shows("habit-question", number=1)


def test_not_now_asks_nothing_more() -> None:
    chat = steady().goes("habit").taps("not_now").shows("habit-not-now")

    assert chat.state is None


# --- what comes ------------------------------------------------------------------------------


def planned(chat: Talk) -> Talk:
    """With tomorrow's prompt to come, as its reminder has it."""
    eight = datetime(2026, 11, 3, 7, tzinfo=NOON.tzinfo)
    chat.memory.prompts = (Coming("warmup", eight.date(), eight),)
    return chat.goes("plan")


@pytest.mark.parametrize(
    ("step", "days", "comes"),
    [
        (FadingStep.SILENT, 28, date(2026, 11, 3)),
        (FadingStep.EVERY_OTHER_DAY, 28, date(2026, 11, 4)),
        (FadingStep.EVERY_OTHER_DAY, 29, date(2026, 11, 3)),
        (FadingStep.AFTER_A_MISS, 28, None),
        (FadingStep.NONE, 28, None),
    ],
)
def test_the_plan_says_what_comes(step: FadingStep, days: int, comes: date | None) -> None:
    chat = planned(steady(fading=Fading(step, TODAY - days * DAY)))

    chat.shows("habit-now", step=step).offers("habit:back")
    if comes is None:
        chat.hides("plan-warmup.anchored")
    else:
        at = datetime(comes.year, comes.month, comes.day, 7, tzinfo=NOON.tzinfo)
        chat.shows("plan-warmup.anchored", day=comes, at=at)


def test_the_plan_of_prompts_that_ring_has_no_word_of_fading() -> None:
    planned(steady()).hides("habit-now").lacks("habit:back")


def test_after_a_missed_day_the_plan_has_the_prompt_of_today() -> None:
    chat = quiet(FadingStep.AFTER_A_MISS)
    chat.memory.practised_days.discard(TODAY - DAY)
    evening = datetime(2026, 11, 2, 19, tzinfo=NOON.tzinfo)
    chat.memory.prompts = (Coming("warmup", TODAY, evening),)

    chat.goes("plan").shows("plan-warmup.anchored", day=TODAY)


def test_one_tap_takes_a_step_back() -> None:
    chat = planned(quiet(FadingStep.EVERY_OTHER_DAY)).taps("habit:back")

    chat.shows("habit-now", step="silent")
    assert fading(chat) == Fading(FadingStep.SILENT, TODAY)
    chat.taps("habit:back").shows("habit-now", step="ringing").lacks("habit:back")


def test_a_prompt_that_is_put_off_promises_none_for_tomorrow_where_none_may_come() -> None:
    quiet(FadingStep.SILENT).goes("prompt", "later").shows("prompt-later", at=time(8))

    quiet(FadingStep.EVERY_OTHER_DAY).goes("prompt", "later").shows("prompt-later.once")


# --- another hour ----------------------------------------------------------------------------


def test_another_hour_is_offered_at_the_end_of_a_warm_up_and_taken_by_a_tap() -> None:
    chat = steady(weeks=5)
    begun(chat, 7, "08:32")

    chat.goes("warmup", "told").shows("habit-hour", at=time(8, 30), days=6, of=7)

    assert fading(chat).offered_on == TODAY
    chat.taps("plan_questions:hour-08:30").shows("plan-questions-hour-saved", at=time(8, 30))
    assert chat.person.profile.warmup_at == time(8, 30)


def test_an_offer_within_two_weeks_of_another_is_not_made() -> None:
    chat = steady(weeks=5, fading=Fading(offered_on=TODAY - 13 * DAY))
    begun(chat, 7, "08:32")

    chat.goes("warmup", "told").hides("habit-hour")


def test_an_hour_that_is_declined_stays_declined() -> None:
    chat = steady(weeks=5)
    begun(chat, 7, "08:32")

    chat.goes("warmup", "told").taps("habit:keep-0830").shows("habit-hour-kept")

    assert fading(chat).declined == time(8, 30)
    assert chat.person.profile.warmup_at == time(8)


def test_weekdays_are_offered_and_set_alone() -> None:
    chat = steady(weeks=5)
    for n in range(1, 36):
        day = TODAY - n * DAY
        hour = 9 if day.weekday() in WEEKENDS else 7
        at = datetime(day.year, day.month, day.day, hour, 4, tzinfo=NOON.tzinfo)
        # The clock of Berlin was an hour ahead until 25 October.
        at -= timedelta(hours=1) if day < date(2026, 10, 25) else timedelta()
        chat.memory.recorded.append(Recorded(at, day, SessionStarted("warmup", day)))

    chat.goes("warmup", "told").shows("habit-hour.weekdays", at=time(10, 5), days=10, of=10)
    chat.taps("habit:hour-1005-56").shows("habit-hours-saved", at=time(10, 5))

    others = ((5, time(10, 5)), (6, time(10, 5)))
    assert chat.person.profile.warmup_others == others
    assert chat.events(HourChosen) == [HourChosen("warmup", EVERY_DAY, time(8), others=others)]
    chat.goes("preferences", "times").shows("habit-hours", at=time(10, 5))
    # Another hour for all days is of all days.
    chat.goes("plan_questions", "hour-09:00")
    assert not chat.person.profile.warmup_others


def test_what_was_put_off_counts_where_it_was_not_begun_and_old_zones_do_not() -> None:
    chat = steady(weeks=5)
    for n in range(7, 0, -1):
        day = TODAY - n * DAY
        eight = datetime(day.year, day.month, day.day, 7, tzinfo=NOON.tzinfo)
        put_off = Snoozed("warmup", day, eight + timedelta(minutes=31))
        chat.memory.recorded.append(Recorded(eight, day, put_off))

    chat.goes("warmup", "told").shows("habit-hour", at=time(8, 30))

    moved = steady(weeks=5)
    moved.memory.recorded = [
        *chat.memory.recorded[:7],
        Recorded(NOON - timedelta(hours=2), TODAY, ZoneChosen(BERLIN)),
    ]
    moved.goes("warmup", "told").hides("habit-hour")


def test_a_start_weighs_more_than_a_report_of_the_same_day() -> None:
    chat = steady(weeks=5)
    begun(chat, 7, "08:00")
    for n in range(1, 8):
        day = TODAY - n * DAY
        at = datetime(day.year, day.month, day.day, 19, tzinfo=NOON.tzinfo)
        again = Practised(day, "warmup", reported=True)
        chat.memory.recorded.append(Recorded(at, day, again))

    chat.goes("warmup", "told").hides("habit-hour")


@pytest.mark.parametrize(
    "argument", ["hour-", "hour-2599-5", "hour-1000-9", "hour-1000-0123456", "keep-", "nonsense"]
)
def test_a_forged_button_changes_no_hour(argument: str) -> None:
    chat = steady().goes("habit", argument)

    assert chat.person.profile.warmup_at == time(8)
    assert chat.person.profile.warmup_others == ()
    assert chat.events(HourChosen) == []
