"""The stage of a transcript in such a system: one person and the real process."""

from __future__ import annotations

import asyncio
from datetime import datetime

from playground.api.requests import Upload
from playground.driver import Group, Person
from playground.world import people
from playground.world.message_view import Seen
from playground.world.presses import Press
from tests.dialogs.phone import Bubble, Key, View
from tests.end_to_end.support.system import PATIENCE, System
from tests.support.archives import shown


class OnRealSystem:
    """Plays one person in the playground."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._person: Person | None = None
        self._people: dict[str, Person] = {}
        self._language = "en"
        self._group: Group | None = None
        self._presses: list[Press] = []

    async def begins(self, language: str) -> None:
        """The person is there."""
        self._language = language
        await self.becomes("Ana")

    async def becomes(self, name: str) -> None:
        """Somebody else has the phone from now on."""
        if name not in self._people:
            made = self._system.playground.person(name, language=self._language)
            self._people[name] = made
        self._person = self._people[name]

    async def moves_to(self, instant: datetime) -> None:
        """The clock is moved; the bot is started with the first moment."""
        if not self._system.bot.is_running:
            self._system.clock.set(instant)
            await self._system.opens()
        else:
            await self._system.clock.moves_to(instant)
        await self._system.becomes_idle()

    async def writes(self, text: str) -> None:
        """A command, or any text."""
        await self._system.pace.sends()
        await self._ana.says(text)
        await self._system.becomes_idle()

    async def presses(self, bubble: Bubble, key: Key, times: int) -> None:
        """Taps, one right after the other, on the message as it looked."""
        state, chats = self._system.playground.state, self._system.playground.world.chats
        places = [self._ana, *([self._group] if self._group else [])]
        chat = next(chats[p.id] for p in places if bubble.id in chats[p.id].messages)
        message = chat.messages[bubble.id]
        await self._system.pace.sends(times)
        presses = [
            people.press(state, chat, message, key.data or "", self._ana.user)
            for _ in range(times)
        ]
        self._presses += presses
        await asyncio.gather(*(press.answered(PATIENCE) for press in presses))
        await self._system.becomes_idle()

    async def does(self, act: str, what: str) -> None:
        """A sticker, a place, a block."""
        match act:
            case "blocks":
                self._ana.blocks()
            case "unblocks":
                self._ana.unblocks()
            case "edits":
                await self._ana.edits(what)
            case "forwards":
                await self._ana.forwards(what)
            case "shares":
                lat, lon = map(float, what.split())
                await self._ana.shares(lat, lon)
            case "group":
                await self._in_group(what)
            case _:
                received = self._received(what) if act == "returns" else None
                await self._ana.sends("document" if received else act, received)
        await self._system.becomes_idle()

    def _received(self, name: str) -> Upload:
        """The last file of this name that the bot has sent."""
        files = self._system.playground.state.files
        sent = [m.payload["document"] for m in self._ana.messages if m.media == "document"]
        found = files.find(next(d for d in reversed(sent) if d["file_name"] == name)["file_id"])
        if found is None:
            raise LookupError(name)
        return Upload(name, "application/octet-stream", files.content(found))

    def view(self) -> View:
        """Return what stands on the person's phone, and in the group."""
        if self._person is None:
            return View()
        group = self._group.messages if self._group else []
        bubbles = [_bubble(self._system, seen) for seen in (*self._ana.messages, *group)]
        toasts = tuple(p.answer.text for p in self._presses if p.answer and p.answer.text)
        keyboard = tuple(tuple(row) for row in self._ana.keyboard)
        return View(tuple(bubbles), keyboard, toasts)

    @property
    def _ana(self) -> Person:
        if self._person is None:
            raise RuntimeError("the script begins with a moment: @")
        return self._person

    async def _in_group(self, text: str) -> None:
        if self._group is None:
            self._group = self._system.playground.group("Friends", self._ana)
        named = text if text.startswith("/") else f"@backline_playground_bot {text}"
        await self._group.hears(self._ana, named)


def _bubble(system: System, seen: Seen) -> Bubble:
    chat = system.playground.world.chats[seen.payload["chat"]["id"]]
    document = seen.payload.get("document", {}) if seen.media == "document" else {}
    is_archive = document.get("file_name", "").endswith(".zip")
    file = system.playground.state.files.find(document["file_id"]) if is_archive else None
    name = shown(system.playground.state.files.content(file)) if file is not None else ""
    return Bubble(
        id=seen.id,
        changed=chat.messages[seen.id].changed,
        text=seen.text.replace("\u00a0", " "),
        rows=tuple(tuple(Key(b.label, b.data) for b in row) for row in seen.buttons),
        rings=not seen.is_silent,
        picture="" if name else seen.media,
        file=name,
        by_coach=seen.by_bot,
        reaction=seen.reaction,
    )
