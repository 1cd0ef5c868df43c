"""The buttons of messages, as random people and their judge see them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from playground.world.world import Message

_TAP = re.compile(r"t:(\d+):")


@dataclass(frozen=True)
class Button:
    """One that can be pressed: its message, what it sends, what stands on it."""

    message: int
    data: str
    label: str


def buttons_of(messages: Iterable[Message]) -> list[Button]:
    """All that can be pressed on these messages, in order."""
    return [
        Button(message.id, key["callback_data"], key["text"])
        for message in messages
        for key in _keys_of(message)
        if "callback_data" in key
    ]


def revisions(message: Message) -> set[int]:
    """The revisions of the live buttons of a message."""
    found = (_TAP.match(button.data) for button in buttons_of([message]))
    return {int(tap[1]) for tap in found if tap}


def labels(message: Message) -> list[str]:
    """Return what stands on its buttons."""
    return [key["text"] for key in _keys_of(message)]


def _keys_of(message: Message) -> list[dict[str, Any]]:
    rows = message.payload.get("reply_markup", {}).get("inline_keyboard", [])
    return [key for row in rows for key in row]
