"""Prompts of today, what a screen says and offers, and somebody who answers one."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.message import msg
from bot.flows.prompts.message import MorningFacts, Outage, PromptFacts
from bot.flows.turn import Go, Screen
from tests.flows.practice import MONDAY, Practice, practice
from tests.support.screens import messages_of
from tests.support.world import NOON

FACTS = PromptFacts(
    local_date=MONDAY,
    minutes={"smallest": 1, "short": 2, "normal": 4, "long": 6},
    exercises=("glute_bridge", "wall_hinge"),
    practised=9,
    habit_anchor=msg("anchor-kettle"),
)
OUTAGE = Outage(NOON - timedelta(days=3), NOON, MONDAY - timedelta(days=3), MONDAY)
PAIN = MorningFacts("low_back", 3, MONDAY - timedelta(days=1))


def ids(screen: Screen) -> list[str]:
    return [message.id for message in messages_of(screen.text)]


def ways(screen: Screen) -> list[Go | None]:
    return [choice.go for row in screen.rows for choice in row]


def asked(argument: str, chat: Practice | None = None) -> Practice:
    chat = chat or practice()
    chat.goes("prompt", argument)
    return chat
