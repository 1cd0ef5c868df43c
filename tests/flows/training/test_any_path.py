"""A session goes on after every tap, text and silence, in every order, over many days."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import SessionFinished, SessionStarted
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.person.person import Clearance, Health, Profile, SecondPlace
from bot.coaching.session.progress import TrainingProgress
from bot.coaching.session.session import showing
from bot.flows.memory.rule_context import profile_of
from bot.flows.training.steps import AtSet
from bot.flows.turn import Choice
from bot.services.codec import codec
from tests.flows.training.trainee import (
    ALL_FLOWS,
    GYM,
    MONDAY,
    Training,
    profile,
    trained,
    trainee,
)

OURS = {"training", "warmup", "pain", "suggestion"}
CODEC = codec()
FLOOR = frozenset({Equipment.STICK, Equipment.TOWEL})
BACK = Health(
    MONDAY - timedelta(days=30), clearance=Clearance(back_sensitive=True, min_rir=3, max_rung=2)
)
PEOPLE = {
    "bands": profile(),
    "gym": profile(equipment=GYM, level="intermediate", minutes=45),
    "nothing": profile(equipment=frozenset(), minutes=20),
    "back": profile(health=BACK),
    "two places": profile(equipment=FLOOR, second_place=SecondPlace(GYM)),
}
TEXTS = ["8", "3", "0", "99", "12.5 kg", "blah", ""]

moves = st.lists(
    st.one_of(
        st.integers(0, 8),
        st.sampled_from(TEXTS),
        st.sampled_from([timedelta(seconds=95), timedelta(minutes=16), timedelta(hours=20)]),
    ),
    min_size=10,
    max_size=90,
)


@pytest.mark.parametrize("who", PEOPLE.values(), ids=PEOPLE)
@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(moves=moves, sessions=st.integers(0, 12))
def test_a_session_goes_on_or_ends(
    who: Profile, moves: list[int | str | timedelta], sessions: int
) -> None:
    chat = trainee(who, trained(sessions) if sessions else None)
    chat.goes("training", "normal")

    for move in moves:
        take(chat, move)

    stored_by_the_coach(chat)


def take(chat: Training, move: int | str | timedelta) -> None:
    """Tap, type, or let time pass; what must hold at every moment is looked at after it."""
    if isinstance(move, timedelta):
        chat.waits(move)
    elif chat.state is None:
        chat.goes("training", "again" if isinstance(move, int) and move % 2 else "continue")
    elif isinstance(move, str):
        chat.says(move)
    else:
        press(chat, move)
    survives_a_restart(chat)
    is_possible(chat)


def press(chat: Training, number: int) -> None:
    """Press a button of a session; those that lead out of training are left alone."""
    ours = [c for c in chat.buttons if c.go is None or c.go.flow in OURS]
    if not ours:
        chat.goes("training", "continue")
        return
    choice: Choice = ours[number % len(ours)]
    reopens = choice.value == "undo" and chat.session is None
    if choice.value not in {"heart", "nerves", "professional"} and not reopens:
        chat.press(choice)


def survives_a_restart(chat: Training) -> None:
    """State, progress and what is remembered can be stored and read again."""
    assert CODEC.read(CODEC.write(chat.state)) == chat.state
    if chat.session is not None:
        assert CODEC.read(CODEC.write(chat.session.progress)) == chat.session.progress
    for name, value in chat.memory.stored_values.items():
        assert CODEC.read(CODEC.write(value)) == value, name


def is_possible(chat: Training) -> None:
    """No set is on screen that the person cannot do, and none while a pain is asked about."""
    progress = chat.session.progress if chat.session else None
    if not isinstance(progress, TrainingProgress) or not isinstance(chat.state, AtSet):
        return
    now = showing(progress.session)
    assert now
    assert now.reps > 0
    assert progress.session.settling is None
    assert owns_what_it_needs(chat.catalogue.exercises[now.exercise], profile_of(chat.context))


def stored_by_the_coach(chat: Training) -> None:
    """The conversation can be shown again, and each session began and ended once."""
    if chat.flow is not None:
        assert isinstance(chat.state, ALL_FLOWS[chat.flow].steps)
        chat.check(ALL_FLOWS[chat.flow].screen(chat.state, chat.context))
    started, ended = chat.each(SessionStarted), chat.each(SessionFinished)
    assert len(started) - len(ended) == (chat.session is not None)
    # One change of rung a family and session is the most.
    for family in chat.catalogue.families:
        standing = chat.memory.stored(f"standing:{family}")
        moves = standing.moves if isinstance(standing, Standing) else ()
        in_session = [m.session for m in moves if not m.up]
        assert len(in_session) == len(set(in_session))
