"""Telegram as a schedule meets it: what has arrived in each chat, and updates until confirmed."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from datetime import timedelta

from bot.flows.turn import Choice, Screen
from bot.services.incoming import Arrival
from bot.services.messages import Later, Outcome, OutgoingMessage, Sent, Unknown
from tests.schedules.database import Process
from tests.support.screens import in_full

FAULTS = {
    "arrives, and the answer is lost": 0.015,
    "is lost before it arrives": 0.01,
    "asks for silence in this chat": 0.01,
    "asks for silence in all chats": 0.004,
    "is out of order": 0.01,
    "never answers": 0.004,
}


class Arrived:
    """A message that stands in a chat: number, and what it shows now."""

    def __init__(self, number: int, shown: OutgoingMessage) -> None:
        self.number, self.shown = number, shown

    @property
    def buttons(self) -> list[Choice]:
        """Its buttons, but for links."""
        if not isinstance(self.shown.content, Screen):
            return []
        return [each for row in self.shown.content.rows for each in row if not each.url]


class Telegram:
    """The server: outlives every process of the bot."""

    def __init__(self) -> None:
        self.chats: dict[int, list[Arrived]] = defaultdict(list)
        self.new_messages: dict[int, int] = defaultdict(int)  # by chat, copies as well
        self.doubts = 0  # answers that the bot could not know
        self.too_early = 0  # requests while it had asked for silence
        self.unconfirmed: dict[int, Arrival] = {}
        self._last_message, self._last_update = 100, 0

    def writes(self, arrival: Arrival) -> None:
        """Store an update until the bot has confirmed it."""
        self.unconfirmed[arrival.update_id] = arrival

    def next_update(self) -> int:
        """Return the number of the next update."""
        self._last_update += 1
        return self._last_update

    def take(self, outgoing: OutgoingMessage) -> int:
        """Show what was sent; return the number of its message."""
        chat = self.chats[outgoing.chat_id]
        outgoing = in_full(outgoing)
        if not isinstance(outgoing.content, Screen):
            return outgoing.edits or 0
        if outgoing.edits:
            for each in chat:
                if each.number == outgoing.edits:
                    each.shown = outgoing
            return outgoing.edits
        self._last_message += 1
        self.new_messages[outgoing.chat_id] += 1
        chat.append(Arrived(self._last_message, outgoing))
        return self._last_message


class ScheduledSender:
    """The sender of one process."""

    def __init__(self, telegram: Telegram, process: Process) -> None:
        self._telegram, self._process = telegram, process
        self._held_until: dict[int | None, float] = {}

    async def send(self, outgoing: OutgoingMessage) -> Outcome:
        """Send, as the schedule lets it."""
        chat_id, time = outgoing.chat_id, asyncio.get_running_loop().time
        held = [self._held_until.get(key, 0.0) for key in (chat_id, None)]
        self._telegram.too_early += max(held) > time() + 0.001
        fault = await self._process.point(f"request to chat {chat_id}", FAULTS)
        match fault:
            case "is lost before it arrives":
                self._telegram.doubts += 1
                return Unknown()
            case "is out of order":
                return Later("server")
            case "asks for silence in this chat":
                self._held_until[chat_id] = time() + 3
                return Later("flood", timedelta(seconds=3))
            case "asks for silence in all chats":
                self._held_until[None] = time() + 3
                return Later("flood", timedelta(seconds=3), everyone=True)
            case _:
                pass
        number = self._telegram.take(outgoing)
        if fault:
            self._telegram.doubts += 1
            if fault == "never answers":
                await asyncio.sleep(3600)
            return Unknown()
        await self._process.point(f"answer to chat {outgoing.chat_id}", {})
        return Sent(number)
