"""The only double: a sender that shows screens on phones in memory, in the real words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from bot.chat.sending.render import Renderer
from bot.coaching.message import Message
from bot.flows.media import Media
from bot.flows.prompts.message import PromptFacts
from bot.flows.turn import Screen
from bot.services.delivery.media import MediaStore
from bot.services.messages import (
    PACE,
    Later,
    Outcome,
    OutgoingMessage,
    React,
    Refused,
    Sent,
    Strip,
)
from tests.dialogs.phone import Bubble, Key, Rows, View, plain
from tests.support.archives import shown
from tests.support.screens import in_full

#: The ZIP of somebody who asked for their data, in these words.
Exports = Callable[[int, Callable[[Message], str]], Awaitable[bytes | None]]


@dataclass
class Phone:
    """One chat as Telegram keeps it."""

    bubbles: dict[int, Bubble] = field(default_factory=dict)
    keyboard: tuple[tuple[str, ...], ...] = ()
    toasts: list[str] = field(default_factory=list)

    def view(self) -> View:
        """The chat at this moment."""
        return View(tuple(self.bubbles.values()), self.keyboard, tuple(self.toasts))


class FakeSender:
    """Sender of messages to phones; it never fails."""

    def __init__(self, renderer: Renderer, exports: Exports, media_store: MediaStore) -> None:
        self.phones: defaultdict[int, Phone] = defaultdict(Phone)
        self.screens: dict[Screen, None] = {}  # every one that was shown
        self._renderer = renderer
        self._exports = exports
        self._media_store = media_store
        self.archive = b""  # the last one that was sent
        self._last = 0
        self._changed = 0

    def written(self, chat_id: int, text: str) -> int:
        """A message of the person stands in the chat; its number."""
        return self._add(chat_id, Bubble(0, 0, text, by_coach=False))

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Show it."""
        phone = self.phones[outgoing.chat_id]
        match in_full(outgoing).content:
            case Screen() as screen:
                return await self._show(phone, screen, outgoing)
            case Strip():
                return self._change(phone, outgoing, {"rows": ()})
            case React(emoji):
                return self._change(phone, outgoing, {"reaction": emoji})
            case PromptFacts():
                raise AssertionError("it is a screen by now")

    async def _show(self, phone: Phone, screen: Screen, outgoing: OutgoingMessage) -> Outcome:
        if isinstance(screen.media, Media) and screen.media.kind == "export":
            return await self._hand_over(outgoing)
        self.screens[screen] = None
        shown = self._renderer.screen(screen, outgoing.locale, outgoing.revision)
        markup = shown.markup or {}
        content: dict[str, Any] = {"text": plain(shown.text), "rows": _rows(markup)}
        if outgoing.edits is not None and not shown.needs_new:
            return self._change(phone, outgoing, content)
        if shown.needs_new:
            keys = markup.get("keyboard", [])
            phone.keyboard = tuple(tuple(key["text"] for key in row) for row in keys)
        picture = self._picture(screen, outgoing)
        new = replace(Bubble(0, 0, "", rings=not shown.is_silent, picture=picture), **content)
        return Sent(self._add(outgoing.chat_id, new), has_media=bool(picture))

    def _picture(self, screen: Screen, outgoing: OutgoingMessage) -> str:
        """Return what the message shows or plays; "" where it is a text."""
        if screen.media is None:
            return ""
        found = self._media_store.find(
            screen.media, lambda message: self._renderer.plain(message, outgoing.locale)
        )
        return found.kind if found else ""

    async def _hand_over(self, outgoing: OutgoingMessage) -> Outcome:
        words = partial(self._renderer.plain, locale=outgoing.locale)
        archive = await self._exports(outgoing.chat_id, words)
        if archive is None:
            return Later(PACE)
        self.archive = archive
        bubble = Bubble(0, 0, "", file=shown(archive))
        return Sent(self._add(outgoing.chat_id, bubble), has_media=True)

    def _change(self, phone: Phone, outgoing: OutgoingMessage, content: dict[str, Any]) -> Outcome:
        before = phone.bubbles.get(outgoing.edits or 0)
        if before is None:
            return Refused("no such message")
        self._changed += 1
        phone.bubbles[before.id] = replace(before, changed=self._changed, **content)
        return Sent(before.id, has_media=bool(before.picture))

    def _add(self, chat_id: int, bubble: Bubble) -> int:
        self._last += 1
        self._changed += 1
        placed = replace(bubble, id=self._last, changed=self._changed)
        self.phones[chat_id].bubbles[placed.id] = placed
        return placed.id


def _rows(markup: dict[str, Any]) -> Rows:
    rows = markup.get("inline_keyboard", [])
    return tuple(tuple(Key(key["text"], key.get("callback_data")) for key in row) for row in rows)
