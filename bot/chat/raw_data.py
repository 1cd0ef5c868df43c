"""Data as they stand in the Bot API: updates before the library has parsed them, and buttons.

The data of a button are at most 64 bytes: `t:<revision>:<value>` belongs to the open conversation,
`g:<flow>:<argument>:<YYYYMMDD>` goes somewhere; the date is empty where any day will do.
"""

from datetime import date
from typing import Any, TypeGuard

from msgspec import ValidationError, convert
from telegram import Bot, CallbackQuery, Chat, Message, Update

from bot.flows.turn import Go
from bot.services.incoming import Pressed
from bot.value import Value

Json = dict[str, Any]

#: The kinds of updates that Telegram is asked for.
ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
)

NOBODY = 0

_LARGEST_ID = 2**63 - 1  # of an update, in both databases
_MOST_BITS = 52  # of the number of a chat, Telegram says

_OF_A_PLACE = ("message_id", "date", "chat", "message_thread_id", "is_topic_message")


class Press(Value):
    """Press of a button in a private chat; `message_id`: where it stands, None where unknown."""

    update_id: int
    query_id: str
    person_id: int
    data: str | None
    language: str | None
    message_id: int | None


class Place(Value):
    """Place of a pressed button."""

    message_id: int
    is_private: bool
    chat_id: int
    topic: int | None = None  # of a forum


def is_identified(raw: Json) -> bool:
    """Tell whether an update has an id that can be stored and tells it from all others."""
    update_id = raw.get("update_id")
    return type(update_id) is int and 0 <= update_id <= _LARGEST_ID


def check_numbers(raw: Json) -> None:
    """Look whether the numbers of chats, people and messages are such: the library does not.

    Raises:
        ValueError: one is something else, which a database would refuse in its own way.
    """
    for kind in ALLOWED_UPDATES:
        if kind not in raw:
            continue
        content = _part(raw, kind)
        for part in (content, _part(content, "message")):
            _check_number(part.get("message_id"))
            _check_number(_part(part, "chat").get("id"))
            _check_number(_part(part, "from").get("id"))


def chat_of(raw: Json) -> int:
    """Return the chat that an update belongs to; `NOBODY` where it names none."""
    for kind in ALLOWED_UPDATES:
        if kind in raw:
            return _chat_of(raw[kind])
    return NOBODY


def language_of(raw: Json) -> str:
    """Return the language of who sent a message or pressed a button; English if unknown."""
    for kind in ("message", "callback_query"):
        sender = _part(_part(raw, kind), "from")
        if sender:
            return str(sender.get("language_code") or "en")
    return "en"


def query_of(raw: Json) -> str | None:
    """Return the id of a callback query that waits for an answer."""
    query_id = _part(raw, "callback_query").get("id")
    return query_id if isinstance(query_id, str) else None


def press_of(raw: Json) -> Press | None:
    """Return the press of a button in a private chat; None: another update.

    To parse one takes the library twenty times as long. One that is not as it should be is left
    for the library to judge.
    """
    query = _part(raw, "callback_query")
    sender, message = _part(query, "from"), _part(query, "message")
    chat = _part(message, "chat")
    values = {
        "update_id": raw.get("update_id"),
        "query_id": query.get("id"),
        "person_id": sender.get("id"),
        "data": query.get("data"),
        "language": sender.get("language_code"),
        "message_id": message.get("message_id"),
    }
    is_private = chat.get("type") == Chat.PRIVATE and _is_number(chat.get("id"))
    if not is_private or values["message_id"] is None:
        return None
    try:
        return convert(values, Press)
    except ValidationError:
        return None


def parsed(raw: Json, bot: Bot) -> Press | Update:
    """Parse an update.

    Raises:
        Exception: it is not as it should be.
    """
    check_numbers(raw)
    return press_of(raw) or Update.de_json(raw, bot)


def replayable(raw: Json) -> Json:
    """Return the update with no more of a pressed message than what handles it again asks for."""
    query = _part(raw, "callback_query")
    message = _part(query, "message")
    if not message:
        return raw
    where = {name: value for name, value in message.items() if name in _OF_A_PLACE}
    return {**raw, "callback_query": {**query, "message": where}}


def place_of(query: CallbackQuery) -> Place | None:
    """Return where the pressed button stands; None where nobody knows any more."""
    message = query.message
    if message is None:
        return None
    is_private, topic = message.chat.type == Chat.PRIVATE, None
    if isinstance(message, Message) and message.is_topic_message:
        topic = message.message_thread_id
    return Place(message.message_id, is_private, message.chat.id, topic)


def _chat_of(content: object) -> int:
    if not isinstance(content, dict):
        return NOBODY
    holder = content if "chat" in content else _part(content, "message")
    # A press without its message comes from a private chat, which has the person's number.
    chat = _part(holder, "chat") or _part(content, "from")
    number = chat.get("id")
    return number if _is_number(number) else NOBODY


def _check_number(value: object) -> None:
    if value is not None and not _is_number(value):
        raise ValueError("the number of a chat, person or message is none")


def _is_number(value: object) -> TypeGuard[int]:
    # Not `isinstance`: true and false are whole numbers to Python, and not to PostgreSQL.
    return type(value) is int and value.bit_length() <= _MOST_BITS


def _part(content: Json, name: str) -> Json:
    part = content.get(name)
    return part if isinstance(part, dict) else {}


#: Bytes of UTF-8 that Telegram takes.
MOST_BYTES = 64

#: Flows whose argument is the id of a file that was sent: no button of ours holds one.
_OF_FILES = frozenset({"bring_back", "import"})
_MOST_DIGITS = 18  # of a revision: what a signed 64-bit column surely holds


def encode_tap(value: str, revision: int) -> str:
    """Return the data of a button of the open conversation.

    Raises:
        ValueError: it does not fit, or the revision is negative.
    """
    if revision < 0:
        raise ValueError(f"a revision is never negative: {revision}")
    return _checked(f"t:{revision}:{value}", f"the tap {value!r}")


def encode_go(go: Go) -> str:
    """Return the data of a button that goes somewhere.

    Raises:
        ValueError: it does not fit, or the flow's name is empty or holds a colon.
    """
    if not go.flow or ":" in go.flow:
        raise ValueError(f"no name of a flow: {go.flow!r}")
    on = "" if go.on is None else go.on.isoformat().replace("-", "")
    return _checked(f"g:{go.flow}:{go.argument}:{on}", f"the flow {go.flow!r}")


def decode(data: str) -> Pressed | Go | None:
    """Return what a button of ours stands for; None for data that we never wrote."""
    if len(data.encode(errors="surrogatepass")) > MOST_BYTES:
        return None
    kind, _, rest = data.partition(":")
    match kind:
        case "t":
            return _pressed(rest)
        case "g":
            return _go(rest)
        case _:
            return None


def _checked(data: str, owner: str) -> str:
    size = len(data.encode())
    if size > MOST_BYTES:
        raise ValueError(f"{owner} makes button data of {size} bytes; {MOST_BYTES} is the most")
    return data


def _pressed(rest: str) -> Pressed | None:
    digits, colon, value = rest.partition(":")
    if not colon or not _is_revision(digits):
        return None
    return Pressed(value, int(digits))


def _go(rest: str) -> Go | None:
    flow, colon, tail = rest.partition(":")
    argument, last_colon, digits = tail.rpartition(":")
    if not flow or not colon or not last_colon or (flow in _OF_FILES and argument):
        return None
    if not digits:
        return Go(flow, argument)
    on = _date(digits)
    return None if on is None else Go(flow, argument, on)


def _is_revision(digits: str) -> bool:
    is_plain = digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS
    return is_plain and (digits == "0" or digits[0] != "0")


def _date(digits: str) -> date | None:
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
