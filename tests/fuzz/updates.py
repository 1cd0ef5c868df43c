"""Raw updates as Telegram sends them, as no server should, and of kinds that we do not know."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from typing import Any

from bot.chat.raw_data import Json

ANA = 100_001

_USER: Json = {"id": ANA, "is_bot": False, "first_name": "Ana", "language_code": "en"}
_CHAT: Json = {"id": ANA, "type": "private", "first_name": "Ana"}
_GROUP: Json = {"id": -5_000_001, "type": "group", "title": "Friends"}
_CHANNEL: Json = {"id": -1_001_000_000_001, "type": "channel", "title": "News"}
_MESSAGE: Json = {"message_id": 5, "date": 1_772_442_000, "chat": _CHAT, "from": _USER}
_BOT: Json = {"id": 7_000_000_001, "is_bot": True, "first_name": "B", "username": "b_bot"}
_QUERY: Json = {"id": "9", "from": _USER, "chat_instance": "1", "data": "t:0:x"}

_COMMAND: Json = {"type": "bot_command", "offset": 0, "length": 6}
_PHOTO: Json = {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}

#: One update of every kind that the bot asks for, in the forms that matter.
SOUND: tuple[Json, ...] = (
    {"message": {**_MESSAGE, "text": "hello"}},
    {"message": {**_MESSAGE, "text": "/start x", "entities": [_COMMAND]}},
    {"message": {**_MESSAGE, "location": {"latitude": 52.5, "longitude": 13.4}}},
    {"message": {**_MESSAGE, "photo": [_PHOTO]}},
    {"message": {**_MESSAGE, "chat": _GROUP, "text": "/start"}},
    {"edited_message": {**_MESSAGE, "edit_date": 1_772_442_001, "text": "hello"}},
    {"channel_post": {"message_id": 6, "date": 1, "chat": _CHANNEL, "text": "news"}},
    {"callback_query": {**_QUERY, "message": {**_MESSAGE, "from": _BOT, "text": "?"}}},
    {"callback_query": _QUERY},
    {
        "my_chat_member": {
            "chat": _CHAT,
            "from": _USER,
            "date": 1,
            "old_chat_member": {"status": "member", "user": _BOT},
            "new_chat_member": {"status": "kicked", "user": _BOT, "until_date": 0},
        }
    },
)

#: Kinds that the bot never asked for, and some that do not exist yet.
UNASKED: tuple[Json, ...] = (
    {},
    {"edited_channel_post": {"message_id": 6, "date": 1, "chat": _CHANNEL, "text": "news"}},
    {"inline_query": {"id": "1", "from": _USER, "query": "q", "offset": ""}},
    {"chosen_inline_result": {"result_id": "1", "from": _USER, "query": "q"}},
    {"shipping_query": {"id": "1", "from": _USER, "invoice_payload": "x", "shipping_address": {}}},
    {
        "pre_checkout_query": {
            "id": "1",
            "from": _USER,
            "currency": "XTR",
            "total_amount": 1,
            "invoice_payload": "x",
        }
    },
    {"poll": {"id": "1", "question": "?", "options": []}},
    {"poll_answer": {"poll_id": "1", "user": _USER, "option_ids": [0]}},
    {"chat_member": {"chat": _CHAT, "from": _USER, "date": 1}},
    {"chat_join_request": {"chat": _GROUP, "from": _USER, "user_chat_id": ANA, "date": 1}},
    {"chat_boost": {"chat": _CHANNEL, "boost": {}}},
    {"removed_chat_boost": {"chat": _CHANNEL, "boost_id": "1", "remove_date": 1}},
    {
        "message_reaction": {
            "chat": _CHAT,
            "message_id": 5,
            "user": _USER,
            "date": 1,
            "old_reaction": [],
            "new_reaction": [{"type": "emoji", "emoji": "👍"}],
        }
    },
    {"message_reaction_count": {"chat": _CHANNEL, "message_id": 5, "date": 1, "reactions": []}},
    {"business_connection": {"id": "1", "user": _USER, "user_chat_id": ANA, "date": 1}},
    {"business_message": {**_MESSAGE, "business_connection_id": "1", "text": "hello"}},
    {"edited_business_message": {**_MESSAGE, "business_connection_id": "1", "text": "hello"}},
    {"deleted_business_messages": {"business_connection_id": "1", "chat": _CHAT}},
    {"purchased_paid_media": {"from": _USER, "paid_media_payload": "x"}},
    {"managed_bot": {"user": _USER, "bot": _BOT}},
    {"guest_message": {**_MESSAGE, "text": "hello"}},
    {"hologram": {"chat": _CHAT, "from": _USER}},
    {"hologram": None},
)

#: Telegram's own notes in a chat: nobody has said anything.
_NOTES: tuple[Json, ...] = (
    {"pinned_message": {**_MESSAGE, "text": "?"}},
    {"new_chat_title": "x"},
    {"write_access_allowed": {}},
    {"chat_background_set": {"type": {"type": "chat_theme", "theme_name": "x"}}},
    {"users_shared": {"request_id": 1, "users": []}},
    {"chat_shared": {"request_id": 1, "chat_id": -5}},
    {"web_app_data": {"data": "x", "button_text": "y"}},
    {"connected_website": "example.org"},
    {"new_chat_photo": [_PHOTO]},
    {"delete_chat_photo": True},
    {"boost_added": {"boost_count": 1}},
    {"video_chat_started": {}},
    {"video_chat_ended": {"duration": 1}},
    {"forum_topic_closed": {}},
    {"giveaway_created": {}},
)
NOTES: tuple[Json, ...] = tuple({"message": {**_MESSAGE, **note}} for note in _NOTES)

#: What somebody has said in a way that the bot cannot read: an answer comes.
_SAID: tuple[Json, ...] = (
    {},
    {"hologram": {"file_id": "a"}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "x", "address": "y"}},
    {"contact": {"phone_number": "1", "first_name": "x"}},
    {"audio": {"file_id": "a", "file_unique_id": "b", "duration": 1}},
    {"video_note": {"file_id": "a", "file_unique_id": "b", "duration": 1, "length": 1}},
    {"game": {"title": "x", "description": "y", "photo": [_PHOTO]}},
    {"story": {"chat": _CHAT, "id": 1}},
    {"checklist": {"title": "x", "tasks": []}},
    {"paid_media": {"star_count": 1, "paid_media": []}},
    {
        "invoice": {
            "title": "x",
            "description": "y",
            "start_parameter": "z",
            "currency": "XTR",
            "total_amount": 1,
        }
    },
    {"photo": [_PHOTO], "caption": "my knee", "media_group_id": "7"},
    {"text": "via", "via_bot": _BOT},
    {"text": "quoting", "quote": {"text": "x", "position": 0}},
    {"text": "spoiler", "entities": [{"type": "hologram", "offset": 0, "length": 3}]},
)
SAID: tuple[Json, ...] = tuple({"message": {**_MESSAGE, **content}} for content in _SAID)

#: What stands where something else belongs.
_WRONG: tuple[Any, ...] = (
    None,
    True,
    -1,
    0,
    2**31,
    2**63,
    -(2**70),
    1.5,
    1e308,
    "",
    "x",
    "\x00",
    "\ud800",
    "\u202e" * 50,
    "9" * 30,
    "e" * 100_000,
    [],
    [None],
    [[]],
    {},
    {"id": None},
    {"": ""},
)


def broken(chance: random.Random) -> Json:
    """A sound update with one to four things in it left out, doubled or put wrong."""
    update = copy.deepcopy(chance.choice(SOUND))
    for _ in range(chance.randint(1, 4)):
        places = list(_places(update))
        if not places:
            break
        holder, key = chance.choice(places)
        if chance.random() < 0.3:
            holder.pop(key)
        elif chance.random() < 0.2:
            other, at = chance.choice(places)
            holder[key] = copy.deepcopy(other[at]) if at in other else None
        else:
            holder[key] = copy.deepcopy(chance.choice(_WRONG))
    return update


def _places(value: Any) -> Iterator[tuple[Json, str]]:  # noqa: ANN401 - JSON of any shape
    """Everything in an update that has a name, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from _places(each)
    if isinstance(value, dict):
        for name, each in value.items():
            yield value, name
            yield from _places(each)
