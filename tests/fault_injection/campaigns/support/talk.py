"""Hundreds of people who write faster than anybody reads, while the process is killed."""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import cycle, islice
from pathlib import Path
from typing import TypeVar

from playground.api.facts import Json
from playground.driver import Person
from tests.fault_injection.campaigns.support import hazards
from tests.fault_injection.campaigns.support.campaign import Campaign, campaign
from tests.fault_injection.campaigns.support.people import due_together
from tests.fault_injection.campaigns.support.record import UNNAMED, Arrival, Intent, Record

Named = TypeVar("Named", Intent, Arrival)

#: What people write, and how the answer to it begins; one never comes right after itself.
ASKED = {"/help": "help", "/plan": "plan", "/privacy": "privacy"}
ANSWERS = {
    "You get a daily warm-up": "help",
    "What's coming up, and why": "plan",
    "Stored: ": "privacy",
}
A_SECOND_MOST = 4  # updates of one person
WAITING_MOST = 8  # of one person; the bot holds back who has forty
ALL_SECONDS = 900.0


def answer(message: Json) -> str | None:
    """Return which question a message answers."""
    text = message.get("text", "")
    return next((name for words, name in ANSWERS.items() if words in text), UNNAMED)


async def talked_to(
    folder: Path, seed: int, people: int, each: int, kill_every: float, *program: str
) -> Record:
    """So many people write so often each; the kills go on until everything is written."""
    async with campaign(folder, seed, {"kill"}, answer) as run:
        await due_together(run.system, people)
        run.system.changes("UPDATE reminders SET next_at = NULL, next_date = NULL")
        run.sets(SEND_RATE="0")
        if program:
            run.runs(*program)
        talkers = [Talker(run, number, each) for number in range(1, people + 1)]
        written = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            group.create_task(_kills(run, kill_every, written))
            await asyncio.gather(*(talker.talks() for talker in talkers))
            written.set()
        await _comes_to_rest(run)
        asked = [intent for talker in talkers for intent in talker.intents]
        run.record.intents = numbered(asked)
        run.ledger.arrivals = numbered(run.ledger.arrivals)
        return run.takes_stock()


def numbered(things: Sequence[Named]) -> list[Named]:
    """Each by its number in its chat; a copy right behind its original has the same.

    help, plan, plan, help -> help 1, plan 1, plan 1, help 2
    """
    times: Counter[tuple[int, str]] = Counter()
    last: dict[int, str] = {}
    found = []
    for each in things:
        if last.get(each.chat) != each.name:
            times[each.chat, each.name] += 1
            last[each.chat] = each.name
        found.append(replace(each, name=f"{each.name} {times[each.chat, each.name]}"))
    return found


class Talker:
    """One person with a list of things to ask."""

    def __init__(self, run: Campaign, number: int, each: int) -> None:
        self.intents: list[Intent] = []
        self._lab = run
        self._person: Person = run.system.playground.find_person(number)
        self._random = random.Random(run.seed + number)
        self._texts = list(islice(self._questions(), each))

    async def talks(self) -> None:
        """Ask everything, at most so fast, and not far ahead of the bot."""
        await asyncio.sleep(self._random.random() / A_SECOND_MOST)
        for text in self._texts:
            await self._is_heard()
            now = self._lab.system.clock.now()
            until = now + timedelta(hours=24)
            self.intents.append(Intent(self._person.id, ASKED[text], now, until))
            await self._person.says(text)
            await asyncio.sleep(1 / A_SECOND_MOST)

    def _questions(self) -> Iterator[str]:
        order = list(ASKED)
        self._random.shuffle(order)
        return cycle(order)

    async def _is_heard(self) -> None:
        """Wait until not too many of theirs have no answer yet, while answers are to come."""
        while self._is_far_ahead() and _is_answering(self._lab):  # noqa: ASYNC110
            await asyncio.sleep(1 / A_SECOND_MOST)

    def _is_far_ahead(self) -> bool:
        return len(self.intents) - self._lab.ledger.came[self._person.id] >= WAITING_MOST


async def _kills(run: Campaign, every: float, written: asyncio.Event) -> None:
    """Start it, let it live, kill it, again and again; it lives on once everything is written."""
    while True:
        await run.system.opens()
        with suppress(TimeoutError):
            await asyncio.wait_for(written.wait(), every * run.random.uniform(0.9, 1.1))
            return
        await hazards.kill(run)


async def _comes_to_rest(run: Campaign) -> None:
    await run.system.until(
        lambda: not _is_answering(run), "everything is answered", within=ALL_SECONDS
    )
    await run.system.bot.stop()


def _is_answering(run: Campaign) -> bool:
    """Return whether anything is to be handled, or to be sent; what is missing else is lost."""
    return bool(run.system.playground.state.inbox.pending) or run.waiting() > 0
