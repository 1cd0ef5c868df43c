"""Diary of a random person: what they did and saw, in readable lines."""

from __future__ import annotations

from playground.world.message_view import seen
from playground.world.world import Chat, Message
from tests.dialogs.phone import Bubble, Key, View, news

MOST_LINES = 400  # lines


class Diary:
    """Follows one chat; `new` are the messages that came or changed with the last step."""

    def __init__(self, chat: Chat) -> None:
        self._chat = chat
        self._lines: list[str] = []
        self._looks: dict[int, Bubble] = {}
        self._changed = 0
        self.new: list[Message] = []

    def does(self, line: str) -> None:
        """The person does something."""
        self._lines.append(line)

    def sees(self) -> None:
        """The person looks at the chat."""
        self.new = [m for m in self._chat.messages.values() if m.changed > self._changed]
        before = [self._looks[m.id] for m in self.new if m.id in self._looks]
        after = [_bubble(message) for message in self.new]
        self._lines += news(View(tuple(before)), View(tuple(after)))
        self._looks |= {bubble.id: bubble for bubble in after}
        self._changed = max((m.changed for m in self.new), default=self._changed)

    def text(self) -> str:
        """The last of it."""
        return "\n".join(self._lines[-MOST_LINES:])


def _bubble(message: Message) -> Bubble:
    look = seen(message)
    return Bubble(
        id=look.id,
        changed=message.changed,
        text=look.text,
        rows=tuple(tuple(Key(b.label, b.data) for b in row) for row in look.buttons),
        rings=not look.is_silent,
        by_coach=look.by_bot,
        reaction=look.reaction,
    )
