"""The methods that change or take away a message of the bot."""

from typing import Any

from playground.api import limits
from playground.api.entities import caption, message_text
from playground.api.facts import Json
from playground.api.markup import read_markup, same_markup
from playground.api.methods.media import MEDIA_FIELDS, media_content
from playground.api.refusal import NOT_MODIFIED, Refusal, missing
from playground.api.requests import Request, parsed_json
from playground.world.state import State
from playground.world.world import Chat, Message

_CAPTION = ("caption", "caption_entities", "show_caption_above_media")
_MEDIA = (*MEDIA_FIELDS, *_CAPTION, "has_media_spoiler")
_TEXT = ("text", "entities", "link_preview_options")


def edit_text(state: State, request: Request) -> Json:
    """Change the text of a message; without a keyboard, its keyboard goes."""
    text, entities = message_text(request.params)
    chat, message = _editable(state, request)
    if "text" not in message.payload:
        raise Refusal.bad("there is no text in the message to edit")
    content: Json = {"text": text} | ({"entities": entities} if entities else {})
    if "link_preview_options" in request.params:
        content["link_preview_options"] = request.params["link_preview_options"]
    return _changed(state, chat, message, _Change(request, content, _TEXT))


def edit_caption(state: State, request: Request) -> Json:
    """Change the caption of a message with a file."""
    content = caption(request.params)
    chat, message = _editable(state, request)
    if not any(field in message.payload for field in MEDIA_FIELDS):
        raise Refusal.bad("there is no caption in the message to edit")
    if request.params.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return _changed(state, chat, message, _Change(request, content, _CAPTION))


def edit_media(state: State, request: Request) -> Json:
    """Put another file and caption into a message."""
    media = parsed_json(request.params["media"], "can't parse InputMedia: JSON object expected")
    if not isinstance(media, dict):
        raise Refusal.bad("can't parse InputMedia: expected an Object")
    kind = str(media.get("type", ""))
    if kind not in MEDIA_FIELDS or kind == "voice":
        raise Refusal.bad("can't parse InputMedia: type must be one of the known types")
    if not isinstance(media.get("media"), str):
        raise Refusal.bad("can't parse InputMedia: Can't find field \"media\"")
    chat, message = _editable(state, request)
    words = caption(media)
    content = media_content(state.files, request, kind, media["media"], media)
    change = _Change(request, {**content, **words}, (*_MEDIA, *_TEXT))
    return _changed(state, chat, message, change)


def edit_reply_markup(state: State, request: Request) -> Json:
    """Change only the buttons."""
    chat, message = _editable(state, request)
    return _changed(state, chat, message, _Change(request, {}, ()))


def delete_message(state: State, request: Request) -> bool:
    """Take a message away, within 48 hours."""
    chat = state.world.find(request.params["chat_id"])
    message = chat.messages.get(request.params["message_id"])
    if message is None:
        raise Refusal.bad("message to delete not found")
    if not _is_deletable(state, chat, message):
        raise Refusal.bad("message can't be deleted")
    state.world.remove(chat, message)
    return True


def delete_messages(state: State, request: Request) -> bool:
    """Take many messages away; those that are gone already are passed over."""
    chat = state.world.find(request.params["chat_id"])
    numbers = request.params["message_ids"]
    if not 1 <= len(numbers) <= limits.MESSAGES_AT_ONCE:
        raise Refusal.bad("too many messages to delete" if numbers else "message_ids is empty")
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    if not all(_is_deletable(state, chat, message) for message in found):
        raise Refusal.bad("message can't be deleted")
    for message in found:
        state.world.remove(chat, message)
    return True


def _is_deletable(state: State, chat: Chat, message: Message) -> bool:
    age = state.clock.date() - message.payload["date"]
    is_foreign = chat.kind != "private" and not message.by_bot
    return not is_foreign and age <= limits.DELETE_HOURS * 3600


class _Change:
    """New content for a message, and the fields that it replaces."""

    def __init__(self, request: Request, content: Json, replaces: tuple[str, ...]) -> None:
        self.content = content
        self.replaces = replaces
        markup = read_markup(request.params.get("reply_markup"))
        if markup.keyboard is not None:
            raise Refusal.bad("inline keyboard expected")
        self.markup = markup.inline

    def is_new_for(self, payload: Json) -> bool:
        return any(payload.get(name) != self.content.get(name) for name in self.replaces)


def _editable(state: State, request: Request) -> tuple[Chat, Message]:
    params = request.params
    if "inline_message_id" in params:
        raise Refusal.bad("the playground has no inline messages")
    for name in ("chat_id", "message_id"):
        if name not in params:
            raise missing(name)
    chat = state.world.reach(params["chat_id"])
    message = chat.messages.get(params["message_id"])
    if message is None:
        raise Refusal.bad("message to edit not found")
    # A message that came with a reply keyboard can never be edited again.
    if not message.by_bot or message.keyboard is not None:
        raise Refusal.bad("message can't be edited")
    return chat, message


def _changed(state: State, chat: Chat, message: Message, change: _Change) -> Json:
    before = message.payload
    change.content = state.world.with_people(change.content)
    has_new_content = change.is_new_for(before)
    has_new_markup = not same_markup(before.get("reply_markup"), change.markup)
    if not has_new_content and not has_new_markup:
        raise Refusal.bad(NOT_MODIFIED)
    gone: set[Any] = {*change.replaces, "reply_markup"}
    # A new object: answers and updates that hold the old one stay as they were.
    payload = {name: value for name, value in before.items() if name not in gone}
    payload.update(change.content)
    if change.markup is not None:
        payload["reply_markup"] = change.markup
    payload["edit_date"] = state.clock.date()
    message.payload = payload
    message.edits += has_new_content
    state.world.publish(chat, message)
    return payload
