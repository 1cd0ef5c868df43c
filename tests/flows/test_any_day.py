"""The conversation goes on after every tap, text and wait on a day of practice."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.events import Practised, SessionFinished, SessionStarted, SetCompleted
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.flows.turn import Choice
from bot.flows.warmup.steps import AtWarmUpFelt, AtWarmUpSet
from tests.flows.practice import MONDAY, Practice, practice

DAY = {"warmup", "pain", "prompt", "morning"}
TEXTS = ["4", "0", "10", "nonsense", "Done", "Back", ""]
WAITS = [timedelta(seconds=30), timedelta(minutes=12), timedelta(hours=2), timedelta(hours=20)]
WAYS_IN = [
    ("warmup", "normal"),
    ("warmup", "long"),
    ("warmup", "told"),
    ("warmup", "continue"),
    ("pain", ""),
    ("prompt", "later"),
    ("prompt", "not_today"),
    ("morning", "much_worse"),
]
PEOPLE = {
    "healthy": Health(MONDAY),
    "warm-ups only": Health(MONDAY, clearance=Clearance(Mode.WARMUPS_ONLY)),
    "blocked": Health(MONDAY, clearance=Clearance(Mode.BLOCKED)),
}
steps = st.lists(
    st.one_of(
        st.integers(0, 8),
        st.integers(0, 2),
        st.sampled_from(TEXTS),
        st.sampled_from(WAITS),
        st.sampled_from(WAYS_IN),
    ),
    max_size=40,
)


@pytest.mark.parametrize("health", PEOPLE.values(), ids=PEOPLE)
@settings(max_examples=60)
@given(steps=steps)
def test_the_day_goes_on(health: Health, steps: list[object]) -> None:
    chat = practice(Profile(habit_anchor="kettle", health=health))
    chat.goes("warmup", "normal")

    for step in steps:
        take(chat, step)

        if isinstance(chat.state, AtWarmUpSet | AtWarmUpFelt):
            assert not chat.progress.is_over
        if chat.flow is not None:
            chat.check(chat.flows[chat.flow].screen(chat.state, chat.context))
    begun, ended = len(chat.events(SessionStarted)), len(chat.events(SessionFinished))
    assert begun >= len({type(e) for e in chat.events(SetCompleted)})
    assert ended >= begun - 1
    if health.clearance.mode is Mode.BLOCKED:
        assert not [
            e for e in chat.events(Practised) if isinstance(e, Practised) and not e.reported
        ]


def take(chat: Practice, step: object) -> None:
    match step:
        case int():
            buttons = [choice for choice in chat.buttons if leads_into_the_day(choice, chat)]
            if buttons:
                tap(chat, buttons[step % len(buttons)])
        case str() if chat.state is not None:
            chat.says(step)
        case timedelta():
            chat.waits(step)
        case (str(flow), str(argument)) if chat.person.profile.lock is None:
            chat.goes(flow, argument)


def tap(chat: Practice, choice: Choice) -> None:
    name = choice.value or f"{choice.go.flow}:{choice.go.argument}" if choice.go else choice.value
    chat.does(name)


def leads_into_the_day(choice: Choice, chat: Practice) -> bool:
    return choice.go.flow in DAY if choice.go else chat.state is not None
