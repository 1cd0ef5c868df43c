"""People who tap: each waits for its screen and for the answer, then taps the next button."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any, Protocol

Json = dict[str, Any]

#: What a person does, by turns: a warm-up as far as it goes, then pages of the settings.
WARM_UP, SETTINGS, HELP = "/warmup", "/settings", "/help"
WISHED = ("done", "back", "times", "good")
LOOKING = 0.15  # seconds for which a screen without buttons is not the last word
DATE = 1_700_000_000
POURS = 50  # a second, of those who flood


class AnswerLater(Protocol):
    """Answers a request."""

    def __call__(self, result: object, share: float = ...) -> None:
        """Send the result after this share of the server's time."""
        ...


@dataclass
class Somebody:
    """One person in front of one chat."""

    chat_id: int
    left: int  # taps still to make
    pause: float  # seconds between a screen and the next tap
    message: int = 0
    keyboard: list[str] = field(default_factory=list)
    tapped_at: float = 0.0
    is_answered: bool = True
    is_shown: bool = True
    next: asyncio.TimerHandle | None = None


class Crowd:
    """Everybody who taps, and the updates of theirs that wait to be fetched."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        self._people: dict[int, Somebody] = {}
        self._updates: deque[Json] = deque()
        # No server begins with numbers that a bot has seen from another one.
        self._next_update = time.time_ns() // 1_000_000
        self._next_message = 1
        self._waiting: tuple[Json, AnswerLater] | None = None
        self._query_of: dict[str, int] = {}
        self._began = 0.0
        self._ended = 0.0
        self._flooded = 0

    @property
    def is_awake(self) -> bool:
        """True once there are people."""
        return bool(self._people)

    def new_message(self) -> int:
        """Return a number for a new message."""
        self._next_message += 1
        return self._next_message

    def control(self, order: Json) -> Json:
        """Begin with new people, or tell how far they are."""
        if "people" in order:
            self._begin(order)
        if "flood" in order:
            self._flood(order)
        left = sum(person.left > 0 for person in self._people.values())
        return {
            "people": left,
            "taps": len(self.seconds),
            "flooded": self._flooded,
            "elapsed": self._ended - self._began,
            "seconds": self.seconds if order.get("seconds") else [],
        }

    def poll(self, params: Json, answer: AnswerLater) -> None:
        """Give the updates from an offset on, once there are any."""
        offset = int(params.get("offset", 0))
        while self._updates and self._updates[0]["update_id"] < offset:
            self._updates.popleft()
        if self._updates or not int(params.get("timeout", 0)):
            answer(list(self._updates)[: int(params.get("limit", 100))])
            return
        self._waiting = (params, answer)
        seconds = float(params["timeout"])
        asyncio.get_running_loop().call_later(seconds, self._give_up, answer)

    def shown(self, method: str, params: Json, new_message: int) -> int:
        """Have the person tap on a screen that came or changed; return its message's number."""
        message = int(params["message_id"]) if method.startswith("edit") else new_message
        person = self._people.get(int(params["chat_id"]))
        if person is not None:
            rows = (params.get("reply_markup") or {}).get("inline_keyboard", [])
            keys = [b["callback_data"] for row in rows for b in row if "callback_data" in b]
            person.message, person.keyboard, person.is_shown = message, keys, True
            self._went_on(person)
        return message

    def answered(self, params: Json) -> None:
        """Note that a tap's query has been answered."""
        chat_id = self._query_of.pop(str(params["callback_query_id"]), None)
        person = self._people.get(chat_id) if chat_id is not None else None
        if person is not None:
            person.is_answered = True
            self._went_on(person)

    def _begin(self, order: Json) -> None:
        loop = asyncio.get_running_loop()
        self.seconds = []
        self._began = time.perf_counter()
        first, pause = int(order.get("first", 1)), float(order.get("pause", 0.0))
        everybody = range(first, first + int(order["people"]))
        self._people = {at: Somebody(at, int(order["taps"]), pause) for at in everybody}
        for nth, person in enumerate(self._people.values()):
            # Spread over one pause, so that they do not all tap at the same moment.
            spread = pause * nth / len(self._people)
            loop.call_later(spread, self._write, person, WARM_UP)

    def _flood(self, order: Json) -> None:
        """So many people, from a first one on, write so many times a second each, for seconds."""
        first, accounts = int(order["flood"]), int(order.get("accounts", 1))
        rate, seconds = float(order["rate"]), float(order["seconds"])
        texts = order.get("texts", [HELP])
        everybody = [Somebody(at, 0, 0.0) for at in range(first, first + accounts)]
        # At set times: what one pour takes must not put the next ones off.
        loop = asyncio.get_running_loop()
        begins, each = loop.time(), rate * accounts / POURS
        writers = cycle(everybody)
        for nth in range(round(seconds * POURS)):
            count = int((nth + 1) * each) - int(nth * each)
            loop.call_at(begins + nth / POURS, self._pour, writers, texts, count)

    def _pour(self, writers: Iterator[Somebody], texts: list[str], count: int) -> None:
        for _ in range(count):
            self._write(next(writers), texts[self._flooded % len(texts)])
            self._flooded += 1

    def _went_on(self, person: Somebody) -> None:
        if not (person.is_answered and person.is_shown):
            return
        if person.tapped_at:
            # Seen 50 ms after it was sent, as everything here.
            self._ended = time.perf_counter()
            self.seconds.append(self._ended - person.tapped_at)
            person.tapped_at = 0.0
            person.left -= 1
        if person.next is not None:
            person.next.cancel()
        if person.left > 0:
            pause = person.pause if person.keyboard else max(person.pause, LOOKING)
            person.next = asyncio.get_running_loop().call_later(pause, self._act, person)

    def _act(self, person: Somebody) -> None:
        keys = [key for key in person.keyboard if not key.startswith("g:")]
        wished = [key for key in keys if key.rpartition(":")[2] in WISHED]
        if not keys:
            self._write(person, SETTINGS)
        else:
            self._tap(person, (wished or keys)[0])

    def _tap(self, person: Somebody, data: str) -> None:
        person.tapped_at = time.perf_counter()
        person.is_answered = person.is_shown = False
        query = f"{person.chat_id}-{self._next_update}"
        self._query_of[query] = person.chat_id
        place = {"message_id": person.message, "date": DATE, "chat": _chat(person)}
        self._add(
            "callback_query",
            {
                "id": query,
                "from": _user(person),
                "message": {**place, "text": "Glute bridge · set 1 of 2 · 8 reps"},
                "chat_instance": "1",
                "data": data,
            },
        )

    def _write(self, person: Somebody, text: str) -> None:
        person.is_shown = False
        message = {"message_id": self.new_message(), "date": DATE, "text": text}
        marks = [{"type": "bot_command", "offset": 0, "length": len(text)}]
        sender = {"from": _user(person), "chat": _chat(person)}
        marked = {"entities": marks} if text.startswith("/") else {}
        self._add("message", {**message, **sender, **marked})

    def _add(self, kind: str, content: Json) -> None:
        self._updates.append({"update_id": self._next_update, kind: content})
        self._next_update += 1
        if self._waiting is not None:
            params, answer = self._waiting
            self._waiting = None
            # What else came at the same moment goes along.
            asyncio.get_running_loop().call_soon(self._hand_over, params, answer)

    def _hand_over(self, params: Json, answer: AnswerLater) -> None:
        # It was on its way already: only the way back is left.
        answer(list(self._updates)[: int(params.get("limit", 100))], 0.5)

    def _give_up(self, answer: AnswerLater) -> None:
        if self._waiting is not None and self._waiting[1] == answer:
            self._waiting = None
            answer([], 0.0)


def _user(person: Somebody) -> Json:
    return {"id": person.chat_id, "is_bot": False, "first_name": "A", "language_code": "en"}


def _chat(person: Somebody) -> Json:
    return {"id": person.chat_id, "type": "private", "first_name": "A"}
