"""People in code: what a test says, taps and waits for in a chat with the bot."""

import asyncio
from collections.abc import Callable

from playground.api.entities import found_entities
from playground.api.facts import Json
from playground.api.requests import Upload
from playground.world import people
from playground.world.message_view import Button, Seen, seen
from playground.world.presses import Press
from playground.world.state import State
from playground.world.world import Chat

Wanted = str | Callable[[Seen], bool]


class _InChat:
    def __init__(self, state: State, chat: Chat) -> None:
        self._state = state
        self._chat = chat

    @property
    def id(self) -> int:
        """The chat's number."""
        return self._chat.id

    @property
    def messages(self) -> list[Seen]:
        """All messages of the chat, oldest first."""
        return [seen(message) for message in self._chat.messages.values()]

    @property
    def last(self) -> Seen:
        """The newest message of the bot.

        Raises:
            LookupError: where there is none.
        """
        for message in reversed(self._chat.messages.values()):
            if message.by_bot:
                return seen(message)
        raise LookupError("the bot has not written anything yet")

    @property
    def news(self) -> list[Seen]:
        """The bot's messages that are new or changed since the last act in this chat."""
        return [
            seen(message)
            for message in self._chat.messages.values()
            if message.by_bot and message.changed > self._chat.seen_to
        ]

    def looks(self) -> None:
        """Take note of everything: `news` and `waits_for` begin after this."""
        self._chat.seen_to = self._state.world.changed

    async def waits_for(self, wanted: Wanted, *, timeout: float = 60.0) -> Seen:  # noqa: ASYNC109
        """Return the first message of the bot, new or changed since the last act, that is wanted.

        Args:
            wanted: words that its text holds, or a question about it.
            timeout: seconds.

        Raises:
            TimeoutError: where none comes; it tells what there was instead.
        """
        with self._state.changes.of_chat(self.id) as changed:
            try:
                async with asyncio.timeout(timeout):
                    while True:
                        changed.clear()
                        for message in self.news:
                            if _is_wanted(message, wanted):
                                return message
                        await changed.wait()
            except TimeoutError:
                texts = [message.text for message in self.news]
                raise TimeoutError(
                    f"waited {timeout} s for {wanted!r}; there was {texts}"
                ) from None


class Person(_InChat):
    """One person in the private chat with the bot."""

    @property
    def name(self) -> str:
        """The first name."""
        return str(self._chat.about["first_name"])

    @property
    def keyboard(self) -> list[list[str]]:
        """The labels of the reply keyboard below the text field; empty if there is none."""
        rows = (self._chat.keyboard or {}).get("keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    @property
    def is_blocking(self) -> bool:
        """Return whether the person has blocked the bot."""
        return self._chat.is_blocked

    async def says(self, text: str) -> Seen:
        """Write a text."""
        message = people.say(self._state, self._chat, text)
        return seen(message)

    async def edits(self, text: str) -> Seen:
        """Change the last text that this person wrote."""
        for message in reversed(self._chat.messages.values()):
            is_own = not message.by_bot and "forward_origin" not in message.payload
            if is_own and "text" in message.payload:
                return seen(people.edit(self._state, self._chat, message, text))
        raise LookupError("nothing was said that could be edited")

    async def taps(self, what: str | tuple[int, int] = (0, 0)) -> Press:
        """Tap a button of the newest message with buttons: by its label, or row and column.

        Raises:
            LookupError: where there is no such button; it names those that there are.
        """
        message = self._chat.newest_with_buttons()
        if message is None:
            raise LookupError("no message has buttons")
        return await self.press(seen(message), what)

    async def press(self, message: Seen, button: str | tuple[int, int] | Button) -> Press:
        """Tap a button of any message, however old, as it looked when it was seen."""
        found = button if isinstance(button, Button) else message.button(button)
        if found.data is None:
            raise LookupError(f"[{found.label}] opens something, it does not call the bot")
        current = self._chat.messages[message.id]
        return people.press(self._state, self._chat, current, found.data, self._chat.user or {})

    async def shares(self, latitude: float, longitude: float) -> Seen:
        """Share a place."""
        message = people.share_location(self._state, self._chat, latitude, longitude)
        return seen(message)

    async def sends(self, kind: str, content: Upload | None = None) -> Seen:
        """Send a sticker, photo, voice, video or document; a sample where none is given."""
        return seen(people.send_file(self._state, self._chat, kind, content))

    async def sends_album(self, count: int) -> list[Seen]:
        """Send photos that are shown as one."""
        return [seen(each) for each in people.send_album(self._state, self._chat, count)]

    async def moves(self, message: Seen, latitude: float, longitude: float) -> Seen:
        """Move on with a live location."""
        live = self._chat.messages[message.id]
        return seen(people.move(self._state, self._chat, live, latitude, longitude))

    async def votes(self, message: Seen, *options: int) -> Json:
        """Vote in a poll for options, counted from 0; with none, take the vote back."""
        return people.vote(self._state, self._chat, self._chat.messages[message.id], options)

    async def forwards(self, text: str) -> Seen:
        """Forward a text of somebody else."""
        return seen(people.forward(self._state, self._chat, text))

    async def shares_contact(self) -> Seen:
        """Share the person's own contact."""
        return seen(people.share_contact(self._state, self._chat))

    def blocks(self) -> None:
        """Block the bot."""
        people.set_blocked(self._state, self._chat, is_blocked=True)

    def unblocks(self) -> None:
        """Unblock the bot."""
        people.set_blocked(self._state, self._chat, is_blocked=False)

    def leaves_telegram(self) -> None:
        """Delete the person's account."""
        self._chat.is_deactivated = True

    @property
    def user(self) -> Json:
        """The person as Telegram's User object."""
        return self._chat.user or {}


class Group(_InChat):
    """A group or channel that the bot is in."""

    def adds_bot(self, person: Person) -> None:
        """Make the bot a member, in a channel an administrator."""
        bot = self._state.world.bot
        status: Json = {"status": "member", "user": bot}
        if self._chat.kind == "channel":
            status = {"status": "administrator", "user": bot, **_CHANNEL_RIGHTS}
        left = {"status": "left", "user": bot}
        people.report_membership(self._state, self._chat, person.user, (left, status))
        if self._chat.kind != "channel":
            people.write(self._state, self._chat, {"new_chat_members": [bot]}, person.user)

    async def hears(self, person: Person, text: str, topic: int | None = None) -> Seen:
        """Let a member write, in a topic of a forum; in a channel the post has no author."""
        sender = None if self._chat.kind == "channel" else person.user
        return seen(people.say(self._state, self._chat, text, sender, topic))

    async def hears_anonymous(self, text: str) -> Seen:
        """Let an admin who stays anonymous write: as the group itself."""
        content = {"text": text, "entities": found_entities(text), "sender_chat": self._chat.about}
        return seen(people.write(self._state, self._chat, content, _ANONYMOUS))

    async def press(self, person: Person, message: Seen, button: str | tuple[int, int]) -> Press:
        """Let a member tap a button of a message."""
        found = message.button(button)
        if found.data is None:
            raise LookupError(f"[{found.label}] opens something, it does not call the bot")
        current = self._chat.messages[message.id]
        return people.press(self._state, self._chat, current, found.data, person.user)

    def removes_bot(self, person: Person) -> None:
        """Let a member remove the bot."""
        bot = self._state.world.bot
        states = {"status": "member", "user": bot}, {"status": "left", "user": bot}
        self._chat.is_blocked = True
        people.report_membership(self._state, self._chat, person.user, states)

    def becomes_supergroup(self, person: Person) -> "Group":
        """Give the group another number, and all its members there."""
        world = self._state.world
        chat = world.add_gathering(self._chat.about["title"], "supergroup", self._chat.members)
        to, was = {"migrate_to_chat_id": chat.id}, {"migrate_from_chat_id": self.id}
        people.write(self._state, self._chat, to, person.user)
        self._chat.migrated_to = chat.id
        people.write(self._state, chat, was, person.user)
        return Group(self._state, chat)


_ANONYMOUS: Json = {
    "id": 1_087_968_824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
_CHANNEL_RIGHTS: Json = {
    "can_be_edited": False,
    "is_anonymous": False,
    "can_manage_chat": True,
    "can_delete_messages": True,
    "can_manage_video_chats": False,
    "can_restrict_members": False,
    "can_promote_members": False,
    "can_change_info": False,
    "can_invite_users": True,
    "can_post_stories": False,
    "can_edit_stories": False,
    "can_delete_stories": False,
    "can_post_messages": True,
    "can_edit_messages": True,
}


def _is_wanted(message: Seen, wanted: Wanted) -> bool:
    return wanted in message.text if isinstance(wanted, str) else wanted(message)
