"""The training log: sets with their answers, without what was taken back."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from bot.coaching.events import (
    AnswerGiven,
    Event,
    PainReported,
    SessionStarted,
    SetCompleted,
    SetUndone,
)
from bot.coaching.review.set_log import LoggedSet, SetLog
from tests.support.world import NOON

MONDAY = date(2026, 11, 2)
BRIDGE, CLAM = "glute_bridge", "clam"


def log_of(*events: Event, day: date = MONDAY) -> list[LoggedSet]:
    """The log of events that follow each other by a minute."""
    log = SetLog()
    log.add((minute(n), day, event) for n, event in enumerate(events))
    return log.sets


def minute(number: int) -> datetime:
    return NOON + timedelta(minutes=number)


def test_an_answer_belongs_to_the_last_set_of_its_exercise() -> None:
    first, second, other = log_of(
        SessionStarted("training", MONDAY),
        SetCompleted(BRIDGE, 1, 8),
        SetCompleted(BRIDGE, 2, 8),
        SetCompleted(CLAM, 1, 12, side="left", load="red"),
        AnswerGiven(BRIDGE, "felt", "glutes"),
        AnswerGiven(BRIDGE, "rir", "2"),
        AnswerGiven(CLAM, "form", "clean"),
        PainReported(4, "hip", None, "amber", CLAM),
    )

    assert (first.felt, second.felt, second.rir, second.form) == ("", "glutes", "2", "")
    assert (other.form, other.pain, other.side, other.load) == ("clean", 4, "left", "red")
    assert {each.session for each in (first, second, other)} == {"training"}


def test_an_answer_about_a_side_belongs_to_the_set_of_that_side() -> None:
    left, right = log_of(
        SetCompleted(CLAM, 1, 12, side="left"),
        SetCompleted(CLAM, 1, 12, side="right"),
        AnswerGiven(CLAM, "felt", "outer_hip", side="left"),
        AnswerGiven(CLAM, "felt", "nowhere", side="right"),
    )

    assert (left.felt, right.felt) == ("outer_hip", "nowhere")


def test_what_was_taken_back_is_not_in_it() -> None:
    left = log_of(
        SetCompleted(BRIDGE, 1, 8),
        SetCompleted(BRIDGE, 2, 8),
        SetUndone(since=minute(1)),
    )

    assert [each.number for each in left] == [1]


def test_an_answer_of_another_day_or_without_a_set_changes_nothing() -> None:
    log = SetLog()
    log.add([(NOON, MONDAY, SetCompleted(BRIDGE, 1, 8))])
    log.add([(NOON, MONDAY + timedelta(days=1), AnswerGiven(BRIDGE, "felt", "knees"))])
    log.add([(NOON, MONDAY, AnswerGiven(CLAM, "felt", "knees"))])
    log.add([(NOON, MONDAY, PainReported(2, "knee", None, "green"))])

    assert [each.felt for each in log.sets] == [""]
    assert [each.pain for each in log.sets] == [None]
