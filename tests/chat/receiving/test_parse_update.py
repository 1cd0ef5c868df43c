"""Messages become inputs of the conversation."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from telegram import Chat, Document, Message, MessageOriginHiddenUser

from bot.chat.receiving.parse_update import command_in, received_from
from bot.services.incoming import Command, Received, SentFile, Unreadable
from tests.chat.receiving.conftest import NoZones


@pytest.mark.parametrize(
    ("name", "is_forwarded", "received"),
    [
        ("backline.zip", False, SentFile("id")),
        ("backline.ZIP", True, SentFile("id")),
        ("backline.json", False, SentFile("id")),
        ("notes.pdf", False, Unreadable("document")),
        ("notes.pdf", True, Unreadable("forwarded")),
        (None, False, Unreadable("document")),
    ],
)
def test_a_file_may_be_an_export_by_its_name(
    name: str | None, is_forwarded: bool, received: Received
) -> None:
    chat, now = Chat(17, Chat.PRIVATE), datetime(2026, 11, 2, tzinfo=UTC)
    origin = MessageOriginHiddenUser(now, "Somebody") if is_forwarded else None
    document = Document("id", "unique", file_name=name)
    caption = "/start" if isinstance(received, SentFile) else None
    message = Message(1, now, chat, document=document, forward_origin=origin, caption=caption)

    assert received_from(message, NoZones(), "backline_bot") == received


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
