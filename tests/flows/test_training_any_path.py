"""Whatever is tapped, typed or left alone within a session, in whatever order, over many days."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.coaching.events import Practised, SessionFinished, SessionStarted, SetCompleted
from bot.coaching.grading import PainClass
from bot.coaching.person import Clearance, Health, Profile
from bot.coaching.session import Now, showing
from bot.flows import FLOWS
from bot.flows.training_progress import TrainingProgress
from bot.flows.turn import Choice
from bot.services.stored import codec
from tests.flows.training_room import GYM, MONDAY, ROOMS, Training, profile, room, trained

OURS = {"training", "warmup", "pain", "suggestion"}
CODEC = codec()
BACK = Health(
    MONDAY - timedelta(days=30), clearance=Clearance(back_sensitive=True, min_rir=3, max_rung=2)
)
PEOPLE = {
    "bands": profile(),
    "gym": profile(equipment=GYM, level="intermediate", minutes=45),
    "nothing": profile(equipment=frozenset(), minutes=20),
    "back": profile(health=BACK),
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
    chat = room(who, trained(sessions) if sessions else None)
    chat.goes("training", "normal")

    for move in moves:
        take(chat, move)

    kept_by_the_coach(chat)


def take(chat: Training, move: int | str | timedelta) -> None:
    """Tap, type, or let time pass."""
    before = showing_now(chat)
    if isinstance(move, timedelta):
        chat.waits(move)
    elif chat.state is None:
        chat.goes("training", "again" if isinstance(move, int) and move % 2 else "continue")
    elif isinstance(move, str):
        chat.says(move)
    else:
        press(chat, move)
    chat.closed = chat.session or chat.closed
    stored(chat)
    assert before is None or before.reps > 0


def press(chat: Training, number: int) -> None:
    ours = [c for c in chat.buttons if c.go is None or c.go.flow in OURS]
    if not ours:
        chat.goes("training", "continue")
        return
    choice: Choice = ours[number % len(ours)]
    reopens = choice.value == "undo" and chat.session is None
    if choice.value not in {"heart", "nerves", "professional"} and not reopens:
        chat.press(choice)


def showing_now(chat: Training) -> Now | None:
    progress = chat.session.progress if chat.session else None
    return showing(progress.session) if isinstance(progress, TrainingProgress) else None


def stored(chat: Training) -> None:
    """State and progress survive a restart."""
    assert CODEC.read(CODEC.write(chat.state)) == chat.state
    if chat.session is not None:
        assert CODEC.read(CODEC.write(chat.session.progress)) == chat.session.progress
    for name, value in chat.memory.kept_values.items():
        assert CODEC.read(CODEC.write(value)) == value, name


def kept_by_the_coach(chat: Training) -> None:
    if chat.flow is not None:
        assert isinstance(chat.state, ROOMS[chat.flow].STEPS)
        shown = ROOMS[chat.flow].show(chat.state, chat.context)
        chat.check(shown)
    started, ended = chat.each(SessionStarted), chat.each(SessionFinished)
    assert len(started) - len(ended) in {0, 1}
    assert len(FLOWS) > 0
    assert PainClass.STOP
    assert chat.each(Practised) is not None
    assert chat.each(SetCompleted) is not None
