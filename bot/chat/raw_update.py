"""Updates as they come, before the library has parsed them: whose they are."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]

#: The kinds of updates that Telegram is asked for.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "channel_post",
    "callback_query",
    "my_chat_member",
)

NOBODY = 0

_MOST_BITS = 52  # of the number of a chat, Telegram says

#: The date of a message whose content is not there, as Telegram has it.
_NO_CONTENT = 0

_PLACE = ("message_id", "chat")


def chat_of(raw: Json) -> int:
    """The chat that an update belongs to; `NOBODY` where it names none."""
    for kind in ALLOWED_UPDATES:
        if kind in raw:
            return _chat_of(raw[kind])
    return NOBODY


def language_of(raw: Json) -> str:
    """The language of the one who sent a message or pressed a button; English if unknown."""
    for kind in ("message", "callback_query"):
        sender = _part(_part(raw, kind), "from")
        if sender:
            return str(sender.get("language_code") or "en")
    return "en"


def query_of(raw: Json) -> str | None:
    """The id of a callback query that waits for an answer."""
    query_id = _part(raw, "callback_query").get("id")
    return query_id if isinstance(query_id, str) else None


def lean(raw: Json) -> Json:
    """The update without the content of a pressed message, which is our own.

    Only its place is needed, and to parse the rest costs more than all else about a tap.
    """
    query = _part(raw, "callback_query")
    message = _part(query, "message")
    if not message:
        return raw
    place = {"date": _NO_CONTENT} | {name: message[name] for name in _PLACE if name in message}
    return {**raw, "callback_query": {**query, "message": place}}


def _chat_of(content: object) -> int:
    if not isinstance(content, dict):
        return NOBODY
    holder = content if "chat" in content else _part(content, "message")
    # A press without its message comes from a private chat, which has the person's number.
    chat = _part(holder, "chat") or _part(content, "from")
    number = chat.get("id")
    if not isinstance(number, int) or number.bit_length() > _MOST_BITS:
        return NOBODY
    return number


def _part(content: Json, name: str) -> Json:
    part = content.get(name)
    return part if isinstance(part, dict) else {}
