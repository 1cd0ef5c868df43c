"""Presses of inline buttons that wait for the bot's answer."""

import asyncio
import itertools
import time
from dataclasses import dataclass, field

from playground.api import limits
from playground.api.facts import Json
from playground.api.refusal import QUERY_TOO_OLD, Refusal


@dataclass(frozen=True, slots=True)
class Answer:
    """Answer of answerCallbackQuery: a toast, an alert, or nothing."""

    text: str = ""
    is_alert: bool = False
    url: str = ""


@dataclass(slots=True)
class Press:
    """One press of one button.

    Attributes:
        at: seconds on the monotonic clock.
        answer: None until the bot has answered.
        took: seconds until then.
    """

    id: str
    chat_id: int
    message_id: int
    data: str
    at: float
    answer: Answer | None = None
    took: float | None = None
    done: asyncio.Event = field(default_factory=asyncio.Event)

    async def answered(self, timeout: float = 60.0) -> Answer:  # noqa: ASYNC109 - for tests to say
        """Return the bot's answer, once it has come.

        Raises:
            TimeoutError: where it does not come within so many seconds.
        """
        async with asyncio.timeout(timeout):
            await self.done.wait()
        return self.answer or Answer()

    def as_json(self) -> Json:
        """Return the press for the page and the control API."""
        answer = self.answer
        return {
            "id": self.id,
            "chat": self.chat_id,
            "message": self.message_id,
            "data": self.data,
            "answered": answer is not None,
            "took": self.took,
            "text": answer.text if answer else "",
            "alert": answer.is_alert if answer else False,
            "url": answer.url if answer else "",
        }


class Presses:
    """All presses that can still be answered, and the answered ones."""

    def __init__(self, *, seconds: float = limits.PRESS_SECONDS) -> None:
        self.seconds = seconds
        self._presses: dict[str, Press] = {}
        # Ids must not repeat after a restart, where old updates may still wait.
        self._numbers = itertools.count(time.time_ns())

    def add(self, chat_id: int, message_id: int, data: str) -> Press:
        """Return a new press."""
        press = Press(str(next(self._numbers)), chat_id, message_id, data, time.monotonic())
        self._presses[press.id] = press
        return press

    def find(self, press_id: str) -> Press | None:
        """Return a press by its id."""
        return self._presses.get(press_id)

    def answer(self, press_id: str, answer: Answer) -> Press:
        """Take the bot's answer.

        Raises:
            Refusal: where there is no such press, it is too old, or has been answered.
        """
        press = self._presses.get(press_id)
        if press is None or press.answer or time.monotonic() - press.at > self.seconds:
            raise Refusal.bad(QUERY_TOO_OLD)
        press.answer = answer
        press.took = time.monotonic() - press.at
        press.done.set()
        return press

    def all(self) -> list[Press]:
        """Return every press of this process, oldest first."""
        return list(self._presses.values())

    def waiting(self) -> list[Press]:
        """Return the presses that can still be answered."""
        soonest = time.monotonic() - self.seconds
        return [p for p in self._presses.values() if p.answer is None and p.at >= soonest]

    def expire(self) -> None:
        """Make every press that waits too old to be answered."""
        for press in self._presses.values():
            press.at -= 2 * self.seconds + 1
