"""Values that no button of the screen carries are not understood, by any step of any flow."""

from __future__ import annotations

import random

from bot.coaching.person.person import Person
from bot.flows.registry import FLOWS, SIDE_ANSWERS
from bot.flows.turn import Tap
from bot.services.codec import codec
from tests.support.talk import Talk
from tests.support.walk import walk
from tests.support.world import newcomer, onboarded

STEPS = 60
#: As a forger would write them: beyond the end, in other digits, in none.
PAGES = ("", "x", "-1", "999", "9" * 20, "1e9", "²", "１", " 1", "1_0", "0x1")
NUMBERS = ("-1", "99", "9" * 30, "²", "１", "+1", "1e9", " 1", "1_0", "3.0", "nan")
VALUES = ("", "x", *(f"page-{page}" for page in PAGES), *NUMBERS)
ARGUMENTS = (
    *(f"bridge.{page}" for page in PAGES),
    *(f"week-{value}" for value in ("", "x", "2x", "x20", "²x²", "99x99")),
    *("session:", "session:x", "session::", "warmed:", "on:x", "off:²", "felt:x", "words:x"),
    *(":", "::", ".", "-"),
)
PEOPLE = (newcomer(), onboarded())
TYPED = ("berlin", "07:30", "2026-12-24", "7")


@walk("person", PEOPLE)
@walk("name", FLOWS)
def test_a_forged_value_is_not_understood(name: str, person: Person) -> None:
    chance = random.Random(name)
    chat = Talk(FLOWS, SIDE_ANSWERS, person)

    for _ in range(STEPS):
        if chat.state is None:
            chat = Talk(FLOWS, SIDE_ANSWERS, person).goes(name)
        answers = [choice for choice in chat.buttons if choice.go is None]
        if answers and chat.state is not None:
            presses_none_of_these(chat, {choice.value for choice in answers})
            chat.press(chance.choice(answers))
        elif chat.state is not None:
            chat.says(chance.choice(TYPED))


def presses_none_of_these(chat: Talk, real: set[str]) -> None:
    """Press what no button of the screen says."""
    # Whatever is pressed in a session that is over sees that it is closed.
    is_over = chat.flow in {"warmup", "training"} and chat.session is None
    for value in (value for value in VALUES if value not in real):
        turn = chat._resume(Tap(value))
        assert not turn.understood or is_over, (chat.state, value)


@walk("person", PEOPLE)
@walk("name", [*FLOWS, *SIDE_ANSWERS])
def test_a_forged_way_leads_to_a_screen_that_can_be_stored(name: str, person: Person) -> None:
    for argument in ARGUMENTS:
        chat = Talk(FLOWS, SIDE_ANSWERS, person).goes(name, argument)
        if chat.state is not None:
            codec().write(chat.state)
