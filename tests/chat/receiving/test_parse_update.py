"""Messages become inputs of the conversation."""

from __future__ import annotations

import pytest

from bot.chat.receiving.parse_update import command_in
from bot.services.incoming import Command


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", Command("start")),
        ("/START", Command("start")),
        ("/start abc-1", Command("start", "abc-1")),
        ("/pause  until friday ", Command("pause", "until friday")),
        ("/plan@Backline_Bot", Command("plan")),
        ("/plan@backline_bot today\nplease", Command("plan", "today\nplease")),
        ("/plan@another_bot", None),
        ("/", None),
        ("/ plan", None),
        ("/привет", None),
        ("plan", None),
        (" /plan", None),
        ("1/2", None),
    ],
)
def test_a_command_is_known_by_its_form(text: str, command: Command | None) -> None:
    assert command_in(text, "backline_bot") == command
