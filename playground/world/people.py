"""Act as people in a chat: each act becomes a message and an update."""

from collections.abc import Sequence
from typing import Any

from playground.api.entities import found_entities
from playground.api.facts import Json
from playground.api.methods.media import file_content
from playground.api.methods.polls import show_votes
from playground.api.requests import Upload
from playground.world.presses import Press
from playground.world.samples import sample
from playground.world.state import State
from playground.world.world import SERVICE_FIELDS, Chat, Message


class CannotWrite(Exception):
    """A person tries what no app of Telegram offers: write to a bot that they have blocked."""


def say(
    state: State, chat: Chat, text: str, sender: Json | None = None, topic: int | None = None
) -> Message:
    """Send a text of a person, in a topic of a forum, or of a channel."""
    entities = found_entities(text)
    content: Json = {"text": text} | ({"entities": entities} if entities else {})
    if topic is not None:
        content |= {"message_thread_id": topic, "is_topic_message": True}
    return write(state, chat, content, sender)


def write(state: State, chat: Chat, content: Json, sender: Json | None = None) -> Message:
    """Send a message of a person with any content; the bot gets it as an update.

    Raises:
        CannotWrite: where the person has blocked the bot.
    """
    if chat.user is not None and (chat.is_blocked or chat.is_deactivated):
        raise CannotWrite(f"{chat.about.get('first_name')} has blocked the bot")
    chat.is_started = True
    chat.seen_to = state.world.changed
    keyboard = chat.keyboard
    if keyboard is not None and keyboard.get("one_time_keyboard"):
        chat.keyboard = None
    message = state.world.post(chat, sender or chat.user, content)
    state.world.publish(chat, message)
    state.world.publish_chat(chat)
    if is_heard(state, chat, message):
        kind = "channel_post" if chat.kind == "channel" else "message"
        state.inbox.add(kind, message.payload)
    return message


def edit(state: State, chat: Chat, message: Message, text: str) -> Message:
    """Change a text of a person."""
    entities = found_entities(text)
    return _change(state, chat, message, {"text": text, "entities": entities or None})


def move(state: State, chat: Chat, message: Message, latitude: float, longitude: float) -> Message:
    """Move a live location on."""
    location = {"latitude": latitude, "longitude": longitude, "live_period": 3600}
    return _change(state, chat, message, {"location": location})


def _change(state: State, chat: Chat, message: Message, content: Json) -> Message:
    """Change fields of a message, None: take them away; the bot gets it as an update."""
    chat.seen_to = state.world.changed
    changed = {**message.payload, **content, "edit_date": state.clock.date()}
    message.payload = {name: value for name, value in changed.items() if value is not None}
    message.edits += 1
    state.world.publish(chat, message)
    kind = "edited_channel_post" if chat.kind == "channel" else "edited_message"
    if is_heard(state, chat, message):
        state.inbox.add(kind, message.payload)
    return message


def press(state: State, chat: Chat, message: Message, data: str, sender: Json) -> Press:
    """Press an inline button once as a person."""
    chat.seen_to = state.world.changed
    pressed = state.presses.add(chat.id, message.id, data)
    query: Json = {
        "id": pressed.id,
        "from": sender,
        "message": message.payload,
        "chat_instance": str(chat.id),
        "data": data,
    }
    if state.changes.is_watched:
        state.changes.emit("press", pressed.as_json())
    state.inbox.add("callback_query", query)
    return pressed


def share_location(state: State, chat: Chat, latitude: float, longitude: float) -> Message:
    """Share a place as a person."""
    return write(state, chat, {"location": {"latitude": latitude, "longitude": longitude}})


def share_contact(state: State, chat: Chat) -> Message:
    """Share a person's own contact."""
    user = chat.user or {}
    name = user.get("first_name", "")
    contact = {"phone_number": "+49 30 000000", "first_name": name, "user_id": chat.id}
    return write(state, chat, {"contact": contact})


def send_file(
    state: State, chat: Chat, kind: str, content: Upload | None = None, sender: Json | None = None
) -> Message:
    """Send a photo, video, voice, document or sticker; a sample where no content is given.

    Raises:
        KeyError: for any other kind.
        Refusal: where the content is not of this kind.
    """
    fields = file_content(state.files, kind, content or sample(kind), _LASTS.get(kind, {}))
    return write(state, chat, fields, sender)


_LASTS: dict[str, Json] = {"voice": {"duration": 3}}  # seconds; only films tell it themselves


def send_album(state: State, chat: Chat, count: int) -> list[Message]:
    """Send photos that are shown as one."""
    fields = file_content(state.files, "photo", sample("photo"), {})
    album = {"media_group_id": str(state.world.changed)}
    return [write(state, chat, fields | album) for _ in range(count)]


def vote(
    state: State, chat: Chat, message: Message, options: Sequence[int], sender: Json | None = None
) -> Json:
    """Vote in a poll, or with no options take the vote back; return the Poll.

    Raises:
        KeyError: the message is no poll.
        CannotVote: the poll does not allow it.
    """
    person = sender or chat.user or {}
    ballot = state.polls.find(message.payload["poll"]["id"])
    ballot.take(person["id"], list(options), state.clock.date())
    chat.seen_to = state.world.changed
    show_votes(state, ballot)
    if not ballot.poll["is_anonymous"]:
        chosen = ballot.votes.get(person["id"], [])
        answer = {"poll_id": ballot.poll["id"], "user": person, "option_ids": chosen}
        names = [ballot.poll["options"][number]["persistent_id"] for number in chosen]
        state.inbox.add("poll_answer", {**answer, "option_persistent_ids": names})
    return ballot.counted()


def forward(state: State, chat: Chat, text: str) -> Message:
    """Forward a text that somebody else has written."""
    other: Json = {"id": 90_001, "is_bot": False, "first_name": "Somebody"}
    origin = {"type": "user", "date": state.clock.date() - 3600, "sender_user": other}
    return write(state, chat, {"forward_origin": origin, "text": text})


def set_blocked(state: State, chat: Chat, *, is_blocked: bool) -> None:
    """Block the bot for a person, or unblock it; the bot is told of a change."""
    if chat.is_blocked == is_blocked:
        return
    chat.is_blocked = is_blocked
    member = {"status": "member", "user": state.world.bot}
    kicked = {"status": "kicked", "user": state.world.bot, "until_date": 0}
    old, new = (member, kicked) if is_blocked else (kicked, member)
    report_membership(state, chat, chat.user or {}, (old, new))
    state.world.publish_chat(chat)


def report_membership(state: State, chat: Chat, who: Json, states: tuple[Any, Any]) -> None:
    """Tell the bot that its own place in a chat has changed."""
    old, new = states
    change: Json = {
        "chat": chat.about,
        "from": who,
        "date": state.clock.date(),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    state.inbox.add("my_chat_member", change)


def is_heard(state: State, chat: Chat, message: Message) -> bool:
    """Return whether the bot hears a message: in groups only what is meant for it."""
    if chat.kind in {"private", "channel"}:
        return True
    if chat.is_blocked:
        return False
    payload = message.payload
    text = payload.get("text", "")
    answered = payload.get("reply_to_message", {}).get("from", {})
    is_answer = answered.get("id") == state.world.bot["id"]
    is_named = text.startswith("/") or f"@{state.world.bot['username']}" in text
    return is_named or is_answer or bool(SERVICE_FIELDS & payload.keys())
