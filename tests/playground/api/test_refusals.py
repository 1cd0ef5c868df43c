"""Every refusal in Telegram's own words."""

import io
from typing import Any

import pytest
from PIL import Image

from playground.api import limits
from playground.driver import Person
from tests.playground.fake_bot import Caller

UNKNOWN = 999_999


def inline(**button: object) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Go", **button}]]}


def picture(width: int, height: int) -> bytes:
    content = io.BytesIO()
    Image.new("L", (width, height)).save(content, "PNG")
    return content.getvalue()


TEXTS: dict[str, tuple[dict[str, Any], str]] = {
    "empty text": ({"text": ""}, "message text is empty"),
    "blank text": ({"text": " \n "}, "text must be non-empty"),
    "control characters only": ({"text": "\x00\x01"}, "text must be non-empty"),
    "4097 characters": ({"text": "x" * 4097}, "message is too long"),
    "more than 32768 bytes": ({"text": "x" * 32769}, "text is too long"),
    "unclosed tag": (
        {"text": "<b>x", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    "unknown tag": (
        {"text": "ä<foo>x</foo>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "foo" at byte offset 2',
    ),
    "stray less-than": (
        {"text": "1 < 2", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "" at byte offset 2',
    ),
    "mismatched tags": (
        {"text": "<b>x</i>", "parse_mode": "html"},
        'can\'t parse entities: Unmatched end tag at byte offset 4, expected "</b>", found "</i>"',
    ),
    "tag that never closes": (
        {"text": "1 <b", "parse_mode": "HTML"},
        "can't parse entities: Unclosed start tag at byte offset 2",
    ),
    "end without start": (
        {"text": "x</b>", "parse_mode": "HTML"},
        "can't parse entities: Unexpected end tag at byte offset 1",
    ),
    "unknown parse mode": ({"text": "x", "parse_mode": "BBCode"}, "unsupported parse_mode"),
    "unescaped markdown": (
        {"text": "3.5", "parse_mode": "MarkdownV2"},
        (
            "can't parse entities: Character '.' is reserved and must be escaped "
            "with the preceding '\\'"
        ),
    ),
    "no such chat": ({"text": "x", "chat_id": UNKNOWN}, "chat not found"),
    "no chat": ({"text": "x", "chat_id": ""}, "chat_id is empty"),
    "no such message to reply to": (
        {"text": "x", "reply_parameters": {"message_id": UNKNOWN}},
        "message to be replied not found",
    ),
    "markup that is no JSON": (
        {"text": "x", "reply_markup": "{"},
        "can't parse reply keyboard markup JSON object",
    ),
    "markup that is a list": (
        {"text": "x", "reply_markup": []},
        "object expected as reply markup",
    ),
    "markup without rows": (
        {"text": "x", "reply_markup": {"inline_keyboard": [{"text": "Go"}]}},
        'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    ),
    "button that does nothing": (
        {"text": "x", "reply_markup": inline()},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "button of wrong types": (
        {"text": "x", "reply_markup": inline(pay="yes")},
        "can't parse inline keyboard button: pay: Boolean expected",
    ),
    "misspelt action": (
        {"text": "x", "reply_markup": inline(calback_data="x")},
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "65 bytes of data": (
        {"text": "x", "reply_markup": inline(callback_data="x" * 65)},
        "BUTTON_DATA_INVALID",
    ),
    "33 Cyrillic letters of data": (
        {"text": "x", "reply_markup": inline(callback_data="я" * 33)},
        "BUTTON_DATA_INVALID",
    ),
    "web app without https": (
        {"text": "x", "reply_markup": inline(web_app={"url": "http://example.com"})},
        (
            "inline keyboard button Web App URL 'http://example.com' is invalid: "
            "Only HTTPS links are allowed"
        ),
    ),
    "101 buttons": (
        {
            "text": "x",
            "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101},
        },
        "reply markup is too long",
    ),
}


@pytest.mark.parametrize(("params", "words"), TEXTS.values(), ids=TEXTS.keys())
async def test_send_message_refuses(
    bot: Caller, ana: Person, params: dict[str, Any], words: str
) -> None:
    refusal = await bot.refused("sendMessage", **{"chat_id": ana.id, **params})

    assert refusal == f"Bad Request: {words}"


async def test_the_limits_themselves_are_accepted(bot: Caller, ana: Person) -> None:
    data = "я" * (limits.CALLBACK_DATA_BYTES // 2)
    text = f"<b>{'x' * limits.TEXT_LENGTH}</b>"

    sent = await bot.call(
        "sendMessage",
        chat_id=ana.id,
        text=text,
        parse_mode="HTML",
        reply_markup=inline(callback_data=data),
    )

    assert len(sent["text"]) == limits.TEXT_LENGTH


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"no picture", "IMAGE_PROCESS_FAILED"),
        (picture(1, 21), "PHOTO_INVALID_DIMENSIONS"),
        (picture(9000, 1001), "PHOTO_INVALID_DIMENSIONS"),
        (b"x" * (limits.PHOTO_BYTES + 1), "file is too big"),
    ],
    ids=["undecodable", "too thin", "too large", "too heavy"],
)
async def test_send_photo_refuses(bot: Caller, ana: Person, content: bytes, words: str) -> None:
    refusal = await bot.refused("sendPhoto", chat_id=ana.id, photo=content)

    assert refusal == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({}, "there is no photo in the request"),
        ({"photo": "no-such-id"}, "wrong file identifier/HTTP URL specified"),
        ({"photo": "attach://gone"}, "wrong file identifier/HTTP URL specified"),
        ({"photo": picture(2, 2), "caption": "x" * 1025}, "message caption is too long"),
    ],
    ids=["nothing", "unknown id", "part that did not come", "long caption"],
)
async def test_send_photo_refuses_without_a_good_file_or_caption(
    bot: Caller, ana: Person, params: dict[str, Any], words: str
) -> None:
    refusal = await bot.refused("sendPhoto", chat_id=ana.id, **params)

    assert refusal == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("method", "params", "words"),
    [
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("getFile", {"file_id": "no-such-id"}, "invalid file_id"),
        ("setMyCommands", {"commands": {}}, "expected an Array of BotCommand"),
        (
            "setMyCommands",
            {"commands": [{"command": "Start", "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        (
            "setMyCommands",
            {"commands": [{"command": "s" * 33, "description": "x"}]},
            "BOT_COMMAND_INVALID",
        ),
        ("setChatMenuButton", {"menu_button": {"type": "x"}}, "menuButton has unsupported type"),
        (
            "setChatMenuButton",
            {"menu_button": {"type": "web_app", "text": "", "web_app": {"url": "https://x.org"}}},
            "menu button text must be non-empty",
        ),
        (
            "setWebhook",
            {"url": "http://example.com/hook"},
            "bad webhook: An HTTPS URL must be provided for webhook",
        ),
        (
            "setWebhook",
            {"url": "https://example.com:444/hook"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        (
            "setMessageReaction",
            {"message_id": UNKNOWN, "reaction": []},
            "message to react not found",
        ),
        ("deleteMessage", {"message_id": UNKNOWN}, "message to delete not found"),
        ("editMessageText", {"message_id": UNKNOWN, "text": "x"}, "message to edit not found"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("sendGame", {"game_short_name": "x"}, "the playground does not act out sendGame"),
    ],
)
async def test_other_methods_refuse(
    bot: Caller, ana: Person, method: str, params: dict[str, Any], words: str
) -> None:
    chat = {} if method in {"getFile", "setMyCommands", "setWebhook"} else {"chat_id": ana.id}

    assert await bot.refused(method, **chat, **params) == f"Bad Request: {words}"
