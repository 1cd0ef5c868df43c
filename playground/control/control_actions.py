"""What people do through the control API, by the last word of its path."""

import base64
from collections.abc import Awaitable, Callable
from typing import Final

from playground.api.facts import Json
from playground.api.requests import Upload
from playground.world import people
from playground.world.message_view import seen
from playground.world.state import State
from playground.world.world import Chat, Message, message_view

Act = Callable[[State, Chat, Json], Awaitable[Json]]


async def _say(state: State, chat: Chat, given: Json) -> Json:
    """{text, from: a member's id in a group}."""
    sender = _sender(state, chat, given)
    return message_view(chat, people.say(state, chat, str(given["text"]), sender))


async def _edit(state: State, chat: Chat, given: Json) -> Json:
    """{message_id, text}."""
    message = _message(chat, given)
    return message_view(chat, people.edit(state, chat, message, str(given["text"])))


async def _press(state: State, chat: Chat, given: Json) -> Json:
    """{message_id, and label | data | row and column; wait: seconds for the answer}.

    Without message_id the newest message with buttons is meant.
    """
    message = _message(chat, given) if "message_id" in given else chat.newest_with_buttons()
    if message is None:
        raise LookupError("no message has buttons")
    data = given.get("data")
    if data is None:
        what = given.get("label", (given.get("row", 0), given.get("column", 0)))
        data = seen(message).button(what).data
    if data is None:
        raise LookupError("the button opens something, it does not call the bot")
    press = people.press(state, chat, message, str(data), _sender(state, chat, given) or {})
    if "wait" in given:
        await press.answered(float(given["wait"]))
    return press.as_json()


async def _location(state: State, chat: Chat, given: Json) -> Json:
    """{latitude, longitude}."""
    latitude, longitude = float(given["latitude"]), float(given["longitude"])
    return message_view(chat, people.share_location(state, chat, latitude, longitude))


async def _contact(state: State, chat: Chat, _given: Json) -> Json:
    return message_view(chat, people.share_contact(state, chat))


async def _media(state: State, chat: Chat, given: Json) -> Json:
    """{kind: sticker | photo | voice | video | document; content: base64, name, type}.

    Without content a sample is sent.
    """
    content = None
    if "content" in given:
        name, mime = str(given.get("name", "file")), str(given.get("type", ""))
        content = Upload(name, mime, base64.b64decode(given["content"], validate=True))
    sender = _sender(state, chat, given)
    return message_view(chat, people.send_file(state, chat, given["kind"], content, sender))


async def _vote(state: State, chat: Chat, given: Json) -> Json:
    """{message_id, options: [numbers from 0]}; no options take the vote back."""
    options = [int(number) for number in given["options"]]
    return people.vote(state, chat, _message(chat, given), options, _sender(state, chat, given))


async def _forward(state: State, chat: Chat, given: Json) -> Json:
    """{text}."""
    return message_view(chat, people.forward(state, chat, str(given["text"])))


async def _block(state: State, chat: Chat, given: Json) -> Json:
    """{blocked: true | false}."""
    people.set_blocked(state, chat, is_blocked=bool(given["blocked"]))
    return {"blocked": chat.is_blocked}


ACTS: Final[dict[str, Act]] = {
    "say": _say,
    "edit": _edit,
    "press": _press,
    "location": _location,
    "contact": _contact,
    "media": _media,
    "vote": _vote,
    "forward": _forward,
    "block": _block,
}


def _message(chat: Chat, given: Json) -> Message:
    return chat.messages[int(given["message_id"])]


def _sender(state: State, chat: Chat, given: Json) -> Json | None:
    """The person of a private chat; in a group the member named, else its first."""
    if chat.user is not None:
        return chat.user
    if chat.kind == "channel" or not chat.members:
        return None
    return state.world.chats[int(given.get("from", chat.members[0]))].user
