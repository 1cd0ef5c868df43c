"""The playground's world: people, groups and channels, and the messages in their chats."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from playground.api.facts import Json
from playground.api.refusal import BLOCKED, DEACTIVATED, KICKED, MIGRATED, NEVER_STARTED, Refusal
from playground.world.changes import Changes
from playground.world.clock import Clock

#: Where the numbers of this world begin: far from each other, so that a mix-up shows.
_FIRST_PERSON = 100_001
_FIRST_GROUP = -5_000_001
_FIRST_CHANNEL = -1_001_000_000_001


#: Fields of messages that tell of something that happened in a chat.
SERVICE_FIELDS = frozenset(
    {"new_chat_members", "pinned_message", "migrate_to_chat_id", "migrate_from_chat_id"}
)


@dataclass(slots=True)
class Message:
    """One message, as the bot knows it, and what the bot is not told about it.

    Attributes:
        payload: the Message object of the Bot API.
        is_silent: whether it came without a notification.
        edits: how often its content has changed.
        keyboard: the reply keyboard it came with; never part of the payload.
        reaction: the bot's reaction to it, an emoji.
        changed: the world's count of changes when it last changed.
    """

    payload: Json
    by_bot: bool
    is_silent: bool = False
    edits: int = 0
    keyboard: Json | None = None
    reaction: str | None = None
    changed: int = 0

    @property
    def id(self) -> int:
        """Its number within the bot's chats."""
        return int(self.payload["message_id"])


@dataclass(slots=True)
class Chat:
    """A private chat with a person, a group or a channel.

    Attributes:
        about: the Chat object of the Bot API, shared by all its messages.
        user: the person's User object; None in groups and channels.
        members: ids of the people in a group.
        seen_to: the world's count of changes when the chat was last looked at or acted in.
        keyboard: the reply keyboard that stands below the text field now.
        pinned: numbers of the pinned messages, in the order in which they were pinned.
        is_blocked: by the person; of a group, whether the bot was removed from it.
        migrated_to: the number of the supergroup that a group became.
    """

    about: Json
    user: Json | None = None
    members: list[int] = field(default_factory=list)
    is_started: bool = False
    is_blocked: bool = False
    is_deactivated: bool = False
    seen_to: int = 0
    keyboard: Json | None = None
    pinned: list[int] = field(default_factory=list)
    migrated_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def id(self) -> int:
        """Its number: positive for people, negative for groups and channels."""
        return int(self.about["id"])

    @property
    def kind(self) -> str:
        """private, group, supergroup or channel."""
        return str(self.about["type"])

    def newest_with_buttons(self) -> Message | None:
        """Return the last message that carries inline buttons."""
        for message in reversed(self.messages.values()):
            if "reply_markup" in message.payload:
                return message
        return None


class World:
    """All chats; every change goes through here and is told."""

    def __init__(self, bot: Json, clock: Clock, changes: Changes) -> None:
        self.bot = bot
        self.clock = clock
        self.changes = changes
        self.chats: dict[int, Chat] = {}
        self._next_person = _FIRST_PERSON
        self.last_message = 0
        self.changed = 0

    def add_person(self, name: str, language: str, last_name: str = "") -> Chat:
        """Make a person who has not written to the bot yet."""
        number = self._next_person
        names = {"first_name": name} | ({"last_name": last_name} if last_name else {})
        user: Json = {"id": number, "is_bot": False, **names}
        if language:
            user["language_code"] = language
        return self.add(Chat({"id": number, "type": "private", **names}, user))

    def add_gathering(self, title: str, kind: str, members: list[int]) -> Chat:
        """Make a group, supergroup or channel that the bot is in; it is started at once."""
        first = _FIRST_GROUP if kind == "group" else _FIRST_CHANNEL
        number = first - sum(chat.user is None for chat in self.chats.values())
        about: Json = {"id": number, "type": kind, "title": title}
        return self.add(Chat(about, members=members, is_started=True))

    def find(self, chat_id: object) -> Chat:
        """Return the chat that a request means, whatever its state.

        Raises:
            Refusal: where there is no such chat.
        """
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise Refusal.bad("chat not found")
        return chat

    def reach(self, chat_id: object) -> Chat:
        """Return the chat that a request wants to change.

        Raises:
            Refusal: where there is none, or where the person does not hear the bot.
        """
        chat = self.find(chat_id)
        if chat.is_deactivated:
            raise Refusal(403, DEACTIVATED)
        if chat.migrated_to is not None:
            raise Refusal(400, MIGRATED, migrated_to=chat.migrated_to)
        if chat.is_blocked:
            raise Refusal(403, KICKED if chat.user is None else BLOCKED)
        if not chat.is_started:
            raise Refusal(403, NEVER_STARTED)
        return chat

    def with_people(self, content: Json) -> Json:
        """Return the content with its mentions naming people whole; nobody known is plain text."""
        copied = dict(content)
        for name in ("entities", "caption_entities"):
            entities = copied.pop(name, ())
            named = [each if "user" not in each else self._named(each) for each in entities]
            if found := [each for each in named if each is not None]:
                copied[name] = found
        return copied

    def _named(self, mention: Json) -> Json | None:
        chat = self.chats.get(mention["user"]["id"])
        return None if chat is None or chat.user is None else {**mention, "user": chat.user}

    def post(self, chat: Chat, sender: Json | None, content: Json) -> Message:
        """Append a message to a chat; it is not published yet (see `publish`)."""
        self.last_message += 1
        payload: Json = {"message_id": self.last_message}
        if sender is not None:
            payload["from"] = sender
        if chat.kind == "channel":
            payload["sender_chat"] = chat.about
        payload["chat"] = chat.about
        payload["date"] = self.clock.date()
        payload.update(content)
        message = Message(payload, by_bot=sender is self.bot)
        chat.messages[message.id] = message
        return message

    def publish(self, chat: Chat, message: Message) -> Message:
        """Note that a message is new or changed, and tell those who listen."""
        self.changed += 1
        message.changed = self.changed
        if self.changes.is_watched:
            self.changes.emit("message", message_view(chat, message))
        self.changes.stir(chat.id)
        return message

    def remove(self, chat: Chat, message: Message) -> None:
        """Take a message out of its chat."""
        del chat.messages[message.id]
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
            self.publish_chat(chat)
        self.changes.emit("deleted", {"chat": chat.id, "id": message.id})
        self.changes.stir(chat.id)

    def publish_chat(self, chat: Chat) -> None:
        """Tell that something about a chat has changed other than its messages."""
        if self.changes.is_watched:
            self.changes.emit("chat", chat_view(chat))
        self.changes.stir(chat.id)

    def people(self) -> Iterator[Chat]:
        """Yield the private chats, oldest first."""
        return (chat for chat in self.chats.values() if chat.user is not None)

    def add(self, chat: Chat) -> Chat:
        """Take in a chat that is new or was saved."""
        self.chats[chat.id] = chat
        self._next_person = max(self._next_person, chat.id + 1)
        self.publish_chat(chat)
        return chat


def message_view(chat: Chat, message: Message) -> Json:
    """Return a message as the page and the control API see it."""
    return {
        "chat": chat.id,
        "id": message.id,
        "message": message.payload,
        "by_bot": message.by_bot,
        "silent": message.is_silent,
        "edits": message.edits,
        "reaction": message.reaction,
        "changed": message.changed,
    }


def chat_view(chat: Chat) -> Json:
    """Return a chat without its messages, as the page and the control API see it."""
    user = chat.user or {}
    name = " ".join(filter(None, (user.get("first_name"), user.get("last_name"))))
    return {
        "id": chat.id,
        "type": chat.kind,
        "name": name or chat.about.get("title", ""),
        "language": user.get("language_code", ""),
        "members": chat.members,
        "started": chat.is_started,
        "blocked": chat.is_blocked,
        "deactivated": chat.is_deactivated,
        "keyboard": chat.keyboard,
        "pinned": chat.pinned,
    }
