"""Reads `reply_markup` and refuses what Telegram refuses."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from playground.api import limits
from playground.api.facts import Json, load_facts
from playground.api.refusal import Refusal
from playground.api.requests import parsed_json
from playground.api.type_check import Check, Kinds, Mismatch

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_STYLES = frozenset({"danger", "success", "primary"})
_BUTTON = "can't parse inline keyboard button: "
_KEY = "can't parse keyboard button: "


@dataclass(frozen=True, slots=True)
class Markup:
    """Buttons of a request.

    Attributes:
        inline: the inline keyboard as it is kept in the message; None if there is none.
        keyboard: a reply keyboard, its removal or a forced reply, which Telegram shows
            but never gives back to the bot.
    """

    inline: Json | None = None
    keyboard: Json | None = None


_NONE = Markup()


def read_markup(raw: object) -> Markup:
    """Return the markup of a request.

    Raises:
        Refusal: in Telegram's words, where it would not take it.
    """
    if raw is None:
        return _NONE
    value = parsed_json(raw, "can't parse reply keyboard markup JSON object")
    if not isinstance(value, dict):
        raise Refusal.bad("object expected as reply markup")
    if "inline_keyboard" in value:
        rows = _rows(value, "inline_keyboard", "InlineKeyboardMarkup", _inline_button)
        return Markup(inline={"inline_keyboard": rows} if rows else None)
    if "keyboard" in value:
        return Markup(keyboard=_reply_keyboard(value))
    if value.get("remove_keyboard") is True or value.get("force_reply") is True:
        return Markup(keyboard=value)
    return _NONE


def _reply_keyboard(value: Json) -> Json:
    rows = _rows(value, "keyboard", "ReplyKeyboardMarkup", _key)
    if not rows:
        raise Refusal.bad("reply keyboard must be non-empty")
    if len(value.get("input_field_placeholder", "")) > limits.PLACEHOLDER_LENGTH:
        raise Refusal.bad("input field placeholder is too long")
    return {**value, "keyboard": rows}


def _rows(value: Json, field: str, name: str, read: Callable[[object], Json]) -> list[list[Json]]:
    raw = value[field]
    if not isinstance(raw, list):
        raise Refusal.bad(f'field "{field}" of the {name} must be an Array of Arrays')
    rows = []
    for row in raw:
        if not isinstance(row, list):
            raise Refusal.bad(f'field "{field}" of the {name} must be an Array of Arrays')
        if row:
            rows.append([read(button) for button in row])
    if sum(map(len, rows)) > limits.MARKUP_BUTTONS:
        raise Refusal.bad("reply markup is too long")
    return rows


def _inline_button(button: object) -> Json:
    if not isinstance(button, dict):
        raise Refusal.bad(f"{_BUTTON}expected an Object")
    _check_text(button, _BUTTON)
    button = _known(button)
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise Refusal.bad(f"{_BUTTON}Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not _is_data(button["callback_data"]):
        raise Refusal.bad("BUTTON_DATA_INVALID")
    if "web_app" in button:
        _check_web_app(button["web_app"])
    if "url" in button:
        _check_url(button["url"])
    if "copy_text" in button and not _is_copy_text(button["copy_text"]):
        raise Refusal.bad("BUTTON_COPY_TEXT_INVALID")
    return button


def _known(button: Json) -> Json:
    """Return the fields that the Bot API knows; Telegram passes over others without a word."""
    fields = load_facts().kinds["InlineKeyboardButton"].fields
    if not button.keys() <= fields.keys():
        button = {name: value for name, value in button.items() if name in fields}
    try:
        _button_check()(button, "button")
    except Mismatch as mismatch:
        raise Refusal.bad(f"{_BUTTON}{mismatch}") from None
    return button


@cache
def _button_check() -> Check:
    return Kinds(load_facts()).checker(("InlineKeyboardButton",))


def _check_text(button: Json, prefix: str) -> None:
    text = button.get("text")
    if not isinstance(text, str):
        raise Refusal.bad(f'{prefix}Can\'t find field "text"')
    if not text.strip():
        raise Refusal.bad(f"{prefix}Button text must be non-empty")
    style = button.get("style")
    if style is not None and style not in _STYLES:
        raise Refusal.bad(f"{prefix}Invalid button style specified")


def _is_data(data: object) -> bool:
    return isinstance(data, str) and 1 <= len(data.encode()) <= limits.CALLBACK_DATA_BYTES


def _is_copy_text(value: object) -> bool:
    text = value.get("text") if isinstance(value, dict) else None
    return isinstance(text, str) and 1 <= len(text) <= limits.COPY_TEXT_LENGTH


def _check_web_app(value: object) -> None:
    address = value.get("url", "") if isinstance(value, dict) else ""
    if not address.startswith("https://"):
        words = "is invalid: Only HTTPS links are allowed"
        raise Refusal.bad(f"inline keyboard button Web App URL '{address}' {words}")


def _check_url(address: object) -> None:
    if not isinstance(address, str) or not _is_address(address):
        raise Refusal.bad(f"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL")


def _is_address(address: str) -> bool:
    has_host = address.startswith(("http://", "https://", "tg://")) or "." in address
    return has_host and " " not in address


def _key(button: object) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict):
        raise Refusal.bad(f"{_KEY}expected an Object")
    _check_text(button, _KEY)
    return dict(button)


def same_markup(one: Json | None, other: Json | None) -> bool:
    """Return whether two inline keyboards are alike, as "message is not modified" sees it."""
    return one == other or json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
