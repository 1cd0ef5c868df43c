"""Reminders are sent, held, dropped or merged, each in its tone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.calendar import Occurrence, QuietHours, instant_of, local, local_date
from bot.coaching.reminders.policy import (
    READ_IN_ORDER,
    RULES,
    Drop,
    Facts,
    Reason,
    Reminder,
    ReminderKind,
    Send,
    Tone,
    Verdict,
    Wait,
    highest,
    judge,
    not_after,
    tone,
)

ZONE = "Europe/Berlin"
DAY = date(2026, 6, 10)
HELD_BACK = [
    ReminderKind.COMEBACK,
    ReminderKind.WEEKLY,
    ReminderKind.MORNING,
    ReminderKind.WARMUP,
    ReminderKind.TRAINING,
]


def at(wall: str, day: date = DAY) -> datetime:
    return instant_of(day, time.fromisoformat(wall), ZONE)


def due(kind: ReminderKind, wall: str, *, is_chosen: bool = True) -> Reminder:
    return Reminder(kind, Occurrence(DAY, at(wall)), ZONE, is_chosen)


def test_a_reminder_is_sent_when_it_is_due() -> None:
    assert judge(due(ReminderKind.WARMUP, "08:00"), Facts(), at("08:00")) == Send()


@pytest.mark.parametrize(
    ("facts", "reason"),
    [
        (Facts(is_gone=True), Reason.GONE),
        (Facts(is_paused=True), Reason.PAUSED),
        (Facts(is_paused=True, paused_until=at("08:01")), Reason.PAUSED),
        (Facts(done=frozenset({ReminderKind.WARMUP})), Reason.DONE),
    ],
)
def test_what_is_known_of_the_person_drops_a_reminder(facts: Facts, reason: Reason) -> None:
    assert judge(due(ReminderKind.WARMUP, "08:00"), facts, at("08:00")) == Drop(reason)


@pytest.mark.parametrize(
    ("kind", "reason"),
    [(ReminderKind.TRAINING, Reason.NO_SESSION), (ReminderKind.WARMUP, Reason.NO_WARM_UP)],
)
def test_what_is_not_open_drops_its_own_reminder(kind: ReminderKind, reason: Reason) -> None:
    assert judge(due(kind, "08:00"), Facts(is_open=False), at("08:00")) == Drop(reason)


def test_a_question_about_a_pain_holds_a_reminder_as_long_as_it_may_be_open() -> None:
    reminder, open_until = due(ReminderKind.WARMUP, "08:00"), at("08:10")

    assert judge(reminder, Facts(question_until=open_until), at("08:00")) == Wait(at("08:11"))
    assert judge(reminder, Facts(question_until=open_until), at("08:12")) == Wait(at("08:13"))
    late = Facts(question_until=at("11:05"))
    assert judge(reminder, late, at("10:59")) == Wait(at("11:00"))
    assert judge(reminder, late, at("11:00")) == Drop(Reason.QUESTION)


def test_a_reminder_waits_for_a_question_whose_wait_has_run_out() -> None:
    reminder = due(ReminderKind.WARMUP, "08:00")

    assert judge(reminder, Facts(wait_until=at("08:00")), at("08:00")) == Wait(at("08:01"))
    assert judge(reminder, Facts(wait_until=at("08:01")), at("08:00")) == Send()


@pytest.mark.parametrize(
    "facts",
    [
        Facts(is_paused=True, paused_until=at("08:00")),  # "paused until Monday 08:00"
        Facts(done=frozenset({ReminderKind.TRAINING})),
        Facts(answered_at=at("06:59")),
    ],
)
def test_what_is_over_or_of_another_kind_drops_nothing(facts: Facts) -> None:
    assert judge(due(ReminderKind.WARMUP, "08:00"), facts, at("08:00")) == Send()


@pytest.mark.parametrize(
    ("kind", "due_wall", "last_wall"),
    [
        (ReminderKind.WARMUP, "08:00", "11:00:00"),
        (ReminderKind.TRAINING, "18:00", "20:00:00"),
        (ReminderKind.MORNING, "08:00", "20:00:00"),
        (ReminderKind.WEEKLY, "18:00", "23:59:59"),
        (ReminderKind.COMEBACK, "08:00", "20:00:00"),
        (ReminderKind.WARMUP, "22:30", "23:59:59"),
        (ReminderKind.TRAINING, "22:30", "23:59:59"),
    ],
)
def test_grace_ends_after_its_hours_or_with_the_day(
    kind: ReminderKind, due_wall: str, last_wall: str
) -> None:
    reminder = due(kind, due_wall)

    last = not_after(kind, reminder.occurrence, ZONE)

    assert last == at(last_wall)
    no_quiet = Facts(quiet_hours=QuietHours(time(0), time(0)))
    assert judge(reminder, no_quiet, last) == Send()
    assert judge(reminder, no_quiet, last + timedelta(seconds=1)) == Drop(Reason.LATE)


def test_a_time_moved_across_midnight_by_the_clocks_is_still_sent() -> None:
    # In Nuuk Saturday 23:00 becomes Sunday 00:00, so 23:30 is 00:30.
    saturday = date(2026, 3, 28)
    snoozed = Occurrence(saturday, instant_of(saturday, time(23, 30), "America/Nuuk"))
    reminder = Reminder(ReminderKind.WARMUP, snoozed, "America/Nuuk")

    assert judge(reminder, Facts(), snoozed.due_at) == Send()


def test_a_running_session_holds_a_reminder_until_ten_minutes_after_its_limit() -> None:
    facts = Facts(answered_at=at("07:50"))

    verdict = judge(due(ReminderKind.WARMUP, "08:00"), facts, at("08:00"))

    assert verdict == Wait(at("09:00"))


def test_a_session_holds_a_reminder_no_longer_than_its_grace() -> None:
    facts = Facts(answered_at=at("10:30"))
    reminder = due(ReminderKind.WARMUP, "08:00")

    assert judge(reminder, facts, at("10:40")) == Wait(at("11:00"))
    assert judge(reminder, facts, at("11:00")) == Drop(Reason.SESSION)


@pytest.mark.parametrize(
    ("reminder", "now", "verdict"),
    [
        # A chosen hour rings in quiet hours, at most 15 minutes late.
        (due(ReminderKind.WARMUP, "22:30"), "22:30", Send()),
        (due(ReminderKind.WARMUP, "22:30"), "22:45", Send()),
        (due(ReminderKind.WARMUP, "22:30"), "22:46", Drop(Reason.QUIET)),
        (due(ReminderKind.WARMUP, "21:00"), "22:10", Drop(Reason.QUIET)),
        # In the morning the end of the quiet hours lies within its grace.
        (due(ReminderKind.WARMUP, "06:30"), "06:50", Wait(at("07:00"))),
        (due(ReminderKind.WARMUP, "03:00"), "03:20", Drop(Reason.QUIET)),
        # What the bot times itself keeps quiet, on time or not.
        (due(ReminderKind.MORNING, "06:30"), "06:30", Wait(at("07:00"))),
        (due(ReminderKind.WEEKLY, "18:00"), "22:00", Drop(Reason.QUIET)),
        (due(ReminderKind.TRAINING, "22:00", is_chosen=False), "22:00", Drop(Reason.QUIET)),
        (due(ReminderKind.WEEKLY, "18:00"), "21:59", Send()),
    ],
)
def test_quiet_hours_bind_all_but_a_chosen_hour(
    reminder: Reminder, now: str, verdict: Verdict
) -> None:
    assert judge(reminder, Facts(), at(now)) == verdict


def test_every_kind_has_its_rule() -> None:
    assert set(RULES) == set(ReminderKind)


def test_the_question_about_a_pain_is_read_before_the_session_and_the_warm_up() -> None:
    practice = [kind for kind in READ_IN_ORDER if RULES[kind].leads_to_practice]

    assert set(READ_IN_ORDER) == set(ReminderKind)
    assert practice == [ReminderKind.MORNING, ReminderKind.TRAINING, ReminderKind.WARMUP]
    assert READ_IN_ORDER[: len(practice)] == tuple(practice)


reminders = st.builds(
    due,
    st.sampled_from(ReminderKind),
    st.times().map(lambda wall: f"{wall:%H:%M}"),
    is_chosen=st.booleans(),
)


@given(reminders, st.integers(0, 20 * 60), st.none() | st.integers(-90, 60))
def test_a_verdict_keeps_the_day_the_quiet_hours_and_its_own_future(
    reminder: Reminder, minutes_late: int, answered: int | None
) -> None:
    due_at = reminder.occurrence.due_at
    now = due_at + timedelta(minutes=minutes_late)
    facts = Facts(answered_at=None if answered is None else now + timedelta(minutes=answered - 60))

    verdict = judge(reminder, facts, now)

    match verdict:
        case Send():
            assert local_date(now, ZONE) == DAY
            if facts.quiet_hours.holds(local(now, ZONE).time()):
                assert reminder.is_chosen
                assert now - due_at <= timedelta(minutes=15)
        case Wait(until):
            assert now < until <= not_after(reminder.kind, reminder.occurrence, ZONE)
        case Drop(reason):
            assert reason in {Reason.LATE, Reason.QUIET, Reason.SESSION}


@pytest.mark.parametrize("count", range(1, 6))
def test_after_an_outage_only_the_weightiest_is_left(count: int) -> None:
    held_back = [due(kind, "08:00") for kind in HELD_BACK[:count]]

    assert highest(held_back).kind is HELD_BACK[count - 1]


@pytest.mark.parametrize(
    ("ignored", "silent", "missed", "expected"),
    [
        (0, 0, False, Tone.NORMAL),
        (1, 1, True, Tone.AFTER_ONE_MISS),
        (2, 2, True, Tone.AFTER_ONE_MISS),
        (3, 3, True, Tone.SMALLEST),
        (9, 9, True, Tone.SMALLEST),
        (10, 10, True, Tone.FAREWELL),
        (0, 12, True, Tone.FAREWELL),
        (3, 0, False, Tone.SMALLEST),
    ],
)
def test_the_tone_follows_the_days_without_an_answer(
    ignored: int, silent: int, missed: bool, expected: Tone
) -> None:
    assert tone(ignored, silent, has_missed_yesterday=missed) is expected


def test_instants_are_utc() -> None:
    assert (
        not_after(ReminderKind.WARMUP, due(ReminderKind.WARMUP, "23:00").occurrence, ZONE).tzinfo
        is UTC
    )
