"""Sessions left open end early, and count for the day on which they began."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import Practised, Remembered, SessionFinished
from bot.coaching.person.person import Health, Profile
from bot.flows.close import close_session
from tests.flows.practice import MONDAY, TOMORROW, practice
from tests.flows.training.trainee import begun, trained

HEALTHY = Profile(habit_anchor="kettle", health=Health(MONDAY))


def test_yesterdays_warm_up_counts_although_todays_was_done_without_the_coach() -> None:
    chat = practice(HEALTHY)
    chat.goes("warmup", "normal")
    chat.does("done").waits(timedelta(days=1))

    chat.goes("warmup", "told")

    assert [e for e in chat.happened if isinstance(e, Practised)] == [
        Practised(MONDAY, "warmup"),
        Practised(TOMORROW, "warmup", reported=True),
    ]


def test_the_sets_of_a_session_left_open_are_an_exposure() -> None:
    chat = begun(stored=trained(9)).plays_one().plays_one().plays_one()
    chat.waits(timedelta(days=2))

    events = close_session(chat.context)

    assert any(isinstance(e, Remembered) and e.name.startswith("standing:") for e in events)
    ends = [e for e in events if isinstance(e, SessionFinished)]
    assert [(e.local_date, e.outcome) for e in ends] == [(MONDAY, "partial")]


def test_nothing_open_leaves_nothing() -> None:
    assert close_session(practice(HEALTHY).context) == ()
