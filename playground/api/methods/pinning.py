"""Pins messages to the top of a chat, and takes them down."""

from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.state import State
from playground.world.world import SERVICE_FIELDS, Chat


def pin_chat_message(state: State, request: Request) -> bool:
    """Pin a message; the chat shows that it was pinned."""
    chat = _pinnable(state, request)
    message = chat.messages.get(request.params["message_id"])
    if message is None:
        raise Refusal.bad("message to pin not found")
    if SERVICE_FIELDS & message.payload.keys():
        raise Refusal.bad("message can't be pinned")
    if message.id in chat.pinned:
        return True
    chat.pinned.append(message.id)
    pinned = {k: v for k, v in message.payload.items() if k != "reply_to_message"}
    sender = None if chat.kind == "channel" else state.world.bot
    service = state.world.post(chat, sender, {"pinned_message": pinned})
    service.by_bot = True
    service.is_silent = request.params.get("disable_notification", False)
    state.world.publish(chat, service)
    state.world.publish_chat(chat)
    return True


def unpin_chat_message(state: State, request: Request) -> bool:
    """Take one pinned message down; without a number the newest."""
    chat = _pinnable(state, request)
    number = request.params.get("message_id", max(chat.pinned, default=0))
    if number not in chat.pinned:
        raise Refusal.bad("message to unpin not found")
    chat.pinned.remove(number)
    state.world.publish_chat(chat)
    return True


def unpin_all_chat_messages(state: State, request: Request) -> bool:
    """Take all pinned messages down."""
    chat = _pinnable(state, request)
    chat.pinned.clear()
    state.world.publish_chat(chat)
    return True


def _pinnable(state: State, request: Request) -> Chat:
    chat = state.world.reach(request.params["chat_id"])
    # In groups the bot is a member without rights.
    if chat.kind not in {"private", "channel"}:
        raise Refusal.bad("not enough rights to manage pinned messages in the chat")
    return chat
