"""The conversation goes on after taps and texts in every order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.person.person import Person
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from bot.flows.turn import Choice
from tests.support.talk import Talk
from tests.support.world import newcomer, onboarded

NOT_HERE = {"warmup", "pain"}  # they have their own laws
ALL_FLOWS = {name: flow for name, flow in FLOWS.items() if name not in NOT_HERE}
TEXTS = ["7:30", "12", "berlin", "portland", "2026-12-24", "blah", "a", "0", "", "Back"]

steps = st.lists(st.one_of(st.integers(0, 8), st.sampled_from(TEXTS)), max_size=40)


@pytest.mark.parametrize("person", [newcomer(), onboarded()], ids=["newcomer", "onboarded"])
@given(steps=steps)
def test_the_conversation_goes_on(person: Person, steps: list[int | str]) -> None:
    chat = Talk(ALL_FLOWS, SIDE_ANSWERS, person)
    chat.goes("preferences" if person.onboarded_at else "onboarding")

    for step in steps:
        take(chat, step)

    if chat.flow is not None:
        assert isinstance(chat.state, FLOWS[chat.flow].steps)
        assert FLOWS[chat.flow].screen(chat.state, chat.context).text
    # Nothing about health is ever stored without consent.
    profile = chat.person.profile
    assert chat.person.consent or (profile.health is None and profile.lock is None)


def take(chat: Talk, step: int | str) -> None:
    """Type a text, or press one of the buttons that lead somewhere now."""
    if isinstance(step, int):
        buttons = [choice for choice in chat.buttons if leads_somewhere(choice, chat)]
        if buttons:
            chat.press(buttons[step % len(buttons)])
    elif chat.state is not None:
        chat.says(step)


def leads_somewhere(choice: Choice, chat: Talk) -> bool:
    return choice.go.flow not in NOT_HERE if choice.go else chat.state is not None
