"""Actions of people in the control API, by the last word of its path."""

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


async def _say(state: State, chat: Chat, body: Json) -> Json:
    """{text, and in a group from: a member's id, topic: a thread's}."""
    sender = _sender(state, chat, body)
    return message_view(
        chat, people.say(state, chat, str(body["text"]), sender, body.get("topic"))
    )


async def _edit(state: State, chat: Chat, body: Json) -> Json:
    """{message_id, text}."""
    message = _message(chat, body)
    return message_view(chat, people.edit(state, chat, message, str(body["text"])))


async def _press(state: State, chat: Chat, body: Json) -> Json:
    """{message_id, and label | data | row and column; wait: seconds for the answer}.

    Without message_id the newest message with buttons is meant.
    """
    message = _message(chat, body) if "message_id" in body else chat.newest_with_buttons()
    if message is None:
        raise LookupError("no message has buttons")
    data = body.get("data")
    if data is None:
        what = body.get("label", (body.get("row", 0), body.get("column", 0)))
        data = seen(message).button(what).data
    if data is None:
        raise LookupError("the button opens something, it does not call the bot")
    press = people.press(state, chat, message, str(data), _sender(state, chat, body) or {})
    if "wait" in body:
        await press.answered(float(body["wait"]))
    return press.as_json()


async def _location(state: State, chat: Chat, body: Json) -> Json:
    """{latitude, longitude}."""
    latitude, longitude = float(body["latitude"]), float(body["longitude"])
    return message_view(chat, people.share_location(state, chat, latitude, longitude))


async def _contact(state: State, chat: Chat, _body: Json) -> Json:
    return message_view(chat, people.share_contact(state, chat))


async def _media(state: State, chat: Chat, body: Json) -> Json:
    """{kind: sticker | photo | voice | video | document; content: base64, name, type}.

    Without content a sample is sent.
    """
    content = None
    if "content" in body:
        name, mime = str(body.get("name", "file")), str(body.get("type", ""))
        content = Upload(name, mime, base64.b64decode(body["content"], validate=True))
    sender = _sender(state, chat, body)
    return message_view(chat, people.send_file(state, chat, body["kind"], content, sender))


async def _vote(state: State, chat: Chat, body: Json) -> Json:
    """{message_id, options: [numbers from 0]}; no options take the vote back."""
    options = [int(number) for number in body["options"]]
    return people.vote(state, chat, _message(chat, body), options, _sender(state, chat, body))


async def _forward(state: State, chat: Chat, body: Json) -> Json:
    """{text}."""
    return message_view(chat, people.forward(state, chat, str(body["text"])))


async def _block(state: State, chat: Chat, body: Json) -> Json:
    """{blocked: true | false}."""
    people.set_blocked(state, chat, is_blocked=bool(body["blocked"]))
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


def _message(chat: Chat, body: Json) -> Message:
    return chat.messages[int(body["message_id"])]


def _sender(state: State, chat: Chat, body: Json) -> Json | None:
    """Return the person of a private chat; in a group the member named, else its first."""
    if chat.user is not None:
        return chat.user
    if chat.kind == "channel" or not chat.members:
        return None
    return state.world.chats[int(body.get("from", chat.members[0]))].user
