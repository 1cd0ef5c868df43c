"""Copies and forwards messages, one or many, within a chat or into another."""

from collections.abc import Callable

from playground.api import limits
from playground.api.entities import caption
from playground.api.facts import Json
from playground.api.methods.albums import next_album
from playground.api.methods.media import MEDIA_FIELDS
from playground.api.methods.polls import post_poll
from playground.api.methods.sending import deliver
from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.state import State
from playground.world.world import SERVICE_FIELDS, Message

#: What belongs to one message and does not go with its content.
_OWN = frozenset(
    {
        "message_id",
        "from",
        "sender_chat",
        "chat",
        "date",
        "edit_date",
        "reply_to_message",
        "reply_markup",
        "forward_origin",
        "has_protected_content",
        "effect_id",
        "media_group_id",
    }
)
_CAPTION = frozenset({"caption", "caption_entities", "show_caption_above_media"})

CopyOne = Callable[[State, Json, Message, Json], Json]


def copy_message(state: State, request: Request) -> Json:
    """Send a message's content anew; a new caption takes the place of its own."""
    message = _source(state, request.params, request.params["message_id"], "copy")
    return _id(_copied(state, request.params, message, _new_caption(request.params, message)))


def copy_messages(state: State, request: Request) -> list[Json]:
    """Send the content of many messages anew; those that cannot be copied are passed over."""
    return _many(state, request.params, "copy", _copied)


def forward_message(state: State, request: Request) -> Json:
    """Send a message on, with the name of who wrote it."""
    message = _source(state, request.params, request.params["message_id"], "forward")
    return _forwarded(state, request.params, message, {})


def forward_messages(state: State, request: Request) -> list[Json]:
    """Send many messages on; those that cannot be forwarded are passed over."""
    return _many(state, request.params, "forward", _forwarded)


def _many(state: State, params: Json, act: str, copy_one: CopyOne) -> list[Json]:
    numbers = params["message_ids"]
    if not 1 <= len(numbers) <= limits.MESSAGES_AT_ONCE:
        raise Refusal.bad(f"too many messages to {act}" if numbers else "message_ids is empty")
    if numbers != sorted(set(numbers)):
        raise Refusal.bad("message identifiers must be in a strictly increasing order")
    state.world.find(params["from_chat_id"])
    albums: dict[str, str] = {}
    sent = []
    for number in numbers:
        try:
            message = _source(state, params, number, act)
        except Refusal:
            continue
        album = message.payload.get("media_group_id")
        more = {"media_group_id": albums.setdefault(album, next_album())} if album else {}
        sent.append(_id(copy_one(state, params, message, more)))
    return sent


def _source(state: State, params: Json, number: int, act: str) -> Message:
    chat = state.world.find(params["from_chat_id"])
    message = chat.messages.get(number)
    if message is None:
        raise Refusal.bad(f"message to {act} not found")
    is_protected = act == "forward" and "has_protected_content" in message.payload
    if is_protected or SERVICE_FIELDS & message.payload.keys():
        kind = "copied" if act == "copy" else "forwarded"
        raise Refusal.bad(f"message can't be {kind}")
    return message


def _new_caption(params: Json, message: Message) -> Json:
    has_caption = "caption" in params and any(f in message.payload for f in MEDIA_FIELDS)
    return {"caption": "", **caption(params)} if has_caption else {}


def _copied(state: State, params: Json, message: Message, more: Json) -> Json:
    gone = _OWN | _CAPTION if "caption" in more or params.get("remove_caption") else _OWN
    content = {k: v for k, v in message.payload.items() if k not in gone} | more
    content = {k: v for k, v in content.items() if v != ""}
    if "poll" not in content:
        return deliver(state, params, content)
    ballot = state.polls.find(content["poll"]["id"])
    return post_poll(state, params, state.polls.add(ballot.poll, ballot.closes_at))


def _forwarded(state: State, params: Json, message: Message, more: Json) -> Json:
    content = {k: v for k, v in message.payload.items() if k not in _OWN} | more
    content["forward_origin"] = message.payload.get("forward_origin") or _origin(message)
    if "poll" not in content:
        return deliver(state, params, content)
    return post_poll(state, params, state.polls.find(content["poll"]["id"]), content)


def _origin(message: Message) -> Json:
    payload = message.payload
    if "from" in payload:
        return {"type": "user", "date": payload["date"], "sender_user": payload["from"]}
    origin = {"type": "channel", "date": payload["date"], "chat": payload["chat"]}
    return {**origin, "message_id": message.id}


def _id(sent: Json) -> Json:
    return {"message_id": sent["message_id"]}
