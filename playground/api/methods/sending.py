"""sendMessage and sendChatAction, and what every message that is sent has in common."""

from playground.api import limits
from playground.api.entities import message_text
from playground.api.facts import Json
from playground.api.markup import Markup, read_markup
from playground.api.refusal import Refusal
from playground.api.requests import Request
from playground.world.state import State
from playground.world.world import Chat


def send_message(state: State, request: Request) -> Json:
    """Send a text."""
    text, entities = message_text(request.params)
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if "link_preview_options" in request.params:
        content["link_preview_options"] = request.params["link_preview_options"]
    return deliver(state, request.params, content)


def send_chat_action(state: State, request: Request) -> bool:
    """Show that the bot is typing, or uploading, for a moment."""
    action = request.params["action"]
    if action not in limits.CHAT_ACTIONS:
        raise Refusal.bad("wrong parameter action in request")
    chat = state.world.reach(request.params["chat_id"])
    state.changes.emit("action", {"chat": chat.id, "action": action})
    return True


def deliver(state: State, params: Json, content: Json) -> Json:
    """Put a message of the bot into a chat; gives the Message object.

    Raises:
        Refusal: where the chat cannot be reached or the markup is wrong.
    """
    markup = read_markup(params.get("reply_markup"))
    chat = state.world.reach(params["chat_id"])
    if chat.kind == "channel" and markup.keyboard is not None:
        raise Refusal.bad("reply keyboard is not allowed in channels")
    content = state.world.with_people(content)
    content = {**_reply(chat, params.get("reply_parameters")), **content}
    content.update(_marks(params, markup))
    sender = None if chat.kind == "channel" else state.world.bot
    message = state.world.post(chat, sender, content)
    message.by_bot = True
    message.is_silent = params.get("disable_notification", False)
    if markup.keyboard is not None:
        message.keyboard = markup.keyboard
        chat.keyboard = markup.keyboard if "keyboard" in markup.keyboard else None
        state.world.publish_chat(chat)
    state.world.publish(chat, message)
    return message.payload


def _marks(params: Json, markup: Markup) -> Json:
    marks: Json = {}
    if params.get("protect_content"):
        marks["has_protected_content"] = True
    if "message_effect_id" in params:
        marks["effect_id"] = params["message_effect_id"]
    if markup.inline is not None:
        marks["reply_markup"] = markup.inline
    return marks


def _reply(chat: Chat, wanted: Json | None) -> Json:
    if wanted is None:
        return {}
    found = chat.messages.get(wanted["message_id"])
    if found is not None:
        answered = {k: v for k, v in found.payload.items() if k != "reply_to_message"}
        return {"reply_to_message": answered}
    if wanted.get("allow_sending_without_reply"):
        return {}
    raise Refusal.bad("message to be replied not found")
