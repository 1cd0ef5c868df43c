"""A warm-up leaves what was done, for how long and on which day; a pause or an early end too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.coaching.events import (
    AnswerGiven,
    Practised,
    SessionFinished,
    SessionStarted,
    SetCompleted,
)
from tests.flows.practice import MONDAY, practice
from tests.flows.warmup.started import OWNING, healthy, started

SOON = timedelta(seconds=40)


def test_a_warm_up_leaves_its_sets_answers_and_the_day() -> None:
    chat = started()

    chat.does("done", "glutes", "done", "done")

    bridge = {"exercise": "glute_bridge", "reps": 8}
    assert chat.happened == [
        SessionStarted("warmup", MONDAY),
        SetCompleted(number=1, **bridge),  # type: ignore[arg-type]
        AnswerGiven("glute_bridge", "felt", "glutes"),
        SetCompleted(number=2, **bridge),  # type: ignore[arg-type]
        SetCompleted("wall_hinge", 1, 8, sets=2),
        SessionFinished("warmup", MONDAY, "done", 0),
        Practised(MONDAY, "warmup"),
    ]


def test_active_seconds_are_counted_and_a_laid_aside_phone_is_not() -> None:
    chat = started(stored_values=dict(OWNING))

    chat.waits(timedelta(minutes=2))
    chat.does("done")
    chat.waits(timedelta(hours=1))
    chat.does("done")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "done", 120 + 300)]


def test_begun_before_midnight_it_belongs_to_that_day() -> None:
    late = datetime(2026, 11, 2, 22, 50, tzinfo=UTC)  # 23:50 in Berlin
    chat = practice(now=late, stored_values=dict(OWNING))

    chat.goes("warmup", "normal").waits(timedelta(minutes=15))
    chat.does("done", "done")

    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]
    assert chat.events(SessionFinished)[0] == SessionFinished("warmup", MONDAY, "done", 300)


def test_told_counts_without_a_session() -> None:
    chat = practice().goes("warmup", "told")

    chat.shows("warmup-told").shows("warmup-practised", days=1)
    assert chat.happened == [Practised(MONDAY, "warmup", reported=True)]


@pytest.mark.parametrize("dose", ["normal", "told"])
def test_whoever_practises_is_well_again(dose: str) -> None:
    ill = practice(healthy(ill_until=MONDAY))

    ill.goes("warmup", dose)

    assert ill.person.profile.ill_until is None


def test_a_pause_stops_the_clock_and_nothing_is_lost() -> None:
    chat = started(stored_values=dict(OWNING))
    chat.waits(SOON)
    chat.does("more", "pause").shows("warmup-paused")
    chat.waits(timedelta(minutes=4))
    chat.does("go_on").waits(SOON)
    chat.does("done", "done")

    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "done", 80)]


@pytest.mark.parametrize("way", [("more", "end"), ("more", "pause", "end")])
def test_ended_early_what_was_done_counts(way: tuple[str, ...]) -> None:
    chat = started().does("done", "glutes", *way)

    chat.shows("warmup-ended").shows("warmup-count", reps=8)
    assert chat.events(SessionFinished) == [SessionFinished("warmup", MONDAY, "partial", 0)]
    assert chat.events(Practised) == [Practised(MONDAY, "warmup")]


def test_ended_before_the_first_set_nothing_counts() -> None:
    chat = started().does("more", "end")

    chat.shows("warmup-ended-empty").hides("warmup-practised")
    assert chat.events(Practised) == []
