"""A person who answers every question and every prompt, through all kills of the bot."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from playground.api.facts import Json
from playground.driver import Person
from playground.world.message_view import Button, Seen
from tests.end_to_end.support.judge import UNSEEN, Asked, Evidence, Tapped
from tests.end_to_end.support.pace import Pace
from tests.end_to_end.support.system import System

Buttons = list[list[dict[str, str]]]

_TAP = re.compile(r"t:(\d+):(.*)")
_PROMPT = re.compile(r"g:prompt:not_today:(\d{8})")
_STARTS = re.compile(r"g:warmup:(?:normal|short|smallest):(\d{8})")
FELT = ("Glutes", "Back of thighs", "Not sure")
TWICE = 0.2  # the chance of a double tap
REST = 0.02  # seconds between looks


@dataclass(frozen=True)
class Question:
    """The open question: the message, its revision, and its buttons."""

    message: Seen
    revision: int
    buttons: dict[str, Button]  # by what they mean


class Robot:
    """Taps on and on; what it sees and does goes into the evidence."""

    def __init__(self, system: System, person: Person, evidence: Evidence, seed: int) -> None:
        self.person = person
        self.is_idle = False
        self.system = system
        self._evidence = evidence
        self.random = random.Random(seed)
        self.round = 0
        self.answers = 0
        self._ended: set[int] = set()
        self._last: Asked | Tapped | None = None
        self._served: set[str] = set()
        self.pace = Pace()

    async def lives(self) -> None:
        """Start the bot, then answer until cancelled."""
        self.pace.count(1)
        await self.person.says("/start")
        while True:
            # Before it looks: what it sees must still stand when it answers.
            await self.pace.room_for(2)
            await self._rests()
            question = self._open()
            if question is not None:
                await self._answers(question)
            elif not await self._begins():
                self.is_idle = True
                await asyncio.sleep(REST)

    async def _rests(self) -> None:
        """Until the bot has taken all that this person gave, and has said all it wanted to."""
        while self.system.waits_for(self.person.id):
            self.is_idle = False
            await asyncio.sleep(REST)

    def _open(self) -> Question | None:
        """The question that stands open, as the person sees it, written down."""
        revision = self.system.open_question(self.person.id)
        if revision is None:
            return None
        found = [q for q in _questions(self.person.messages) if q.revision == revision]
        question = found[-1] if found else None
        words = _words(question) if question else UNSEEN
        asked = Asked(self.person.id, self.round, revision, words)
        if asked != self._last:
            self._note(asked)
        return question

    async def _answers(self, question: Question) -> None:
        self.is_idle = False
        value = self._choice(question)
        if self._shows_an_end(question) and self.round not in self._ended:
            self._ended.add(self.round)
            self._evidence.finished[self.person.id] += 1
        self._note(Tapped(self.person.id, question.revision, value))
        self.answers += 1
        times = 2 if self.random.random() < TWICE else 1
        self.pace.count(times)
        for _ in range(times):
            await self.person.press(question.message, question.buttons[value])

    def _shows_an_end(self, question: Question) -> bool:
        """Return whether a warm-up has come to its end."""
        return "undo" in question.buttons

    def _note(self, each: Asked | Tapped) -> None:
        self._last = each
        self._evidence.talk.append(each)

    def _choice(self, question: Question) -> str:
        """The first button; where a set was felt, any of three; at the plan, the warm-up."""
        by_label = {button.label: value for value, button in question.buttons.items()}
        if set(FELT) <= set(by_label):
            return by_label[self.random.choice(FELT)]
        value = next(iter(question.buttons))
        if value == "start":
            self.round += 1
        return value

    def _prompt(self) -> tuple[Seen, Button, str] | None:
        """The newest prompt that was not answered yet, and its way to start."""
        for message in reversed(self.person.messages):
            for button in (b for row in message.buttons for b in row):
                starts = _STARTS.fullmatch(button.data or "")
                if starts and starts[1] not in self._served:
                    return message, button, starts[1]
        return None

    async def _begins(self) -> bool:
        """Start the warm-up of the newest prompt; False: there is none."""
        prompt = self._prompt()
        if prompt is None:
            return False
        message, button, day = prompt
        self.is_idle = False
        self._served.add(day)
        self.round += 1  # a new warm-up: its questions are new ones
        self.pace.count(1)
        await self.person.press(message, button)
        return True


def buttons_of(payload: Json) -> Buttons:
    """The inline buttons of a message, or of the request that sends it."""
    buttons: Buttons = payload.get("reply_markup", {}).get("inline_keyboard", [])
    return buttons


def prompt_of(buttons: Buttons) -> str | None:
    """The day of the prompt that these buttons belong to; None: they are no prompt's."""
    for row in buttons:
        for button in row:
            if found := _PROMPT.fullmatch(button.get("callback_data", "")):
                return f"prompt {found[1]}"
    return None


def question_of(buttons: Buttons) -> str | None:
    """The revision of the question that these buttons ask; None: they ask none."""
    for row in buttons:
        for button in row:
            if found := _TAP.fullmatch(button.get("callback_data", "")):
                return f"question {found[1]}"
    return None


def strays(messages: list[Seen], open_: int | None) -> int:
    """Messages with buttons of a question, beside the one that is open."""
    return len(list(_questions(messages))) - (open_ is not None)


def _words(question: Question) -> str:
    """Return what identifies a question: its first line, its last, and its answers."""
    lines = question.message.text.splitlines()
    return f"{lines[0]} … {lines[-1]} {sorted(question.buttons)}"


def _questions(messages: list[Seen]) -> Iterator[Question]:
    for message in messages:
        found = {}
        revision = 0
        for button in (b for row in message.buttons for b in row):
            if tap := _TAP.fullmatch(button.data or ""):
                revision = int(tap[1])
                found[tap[2]] = button
        if found:
            yield Question(message, revision, found)
