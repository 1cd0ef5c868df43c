"""Judges what kills have left behind: pure, over what people saw, did, and what is stored."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

#: The words of a question that stands open and was never shown.
UNSEEN = "(unseen)"


@dataclass(frozen=True)
class Shown:
    """A message that reached a person; `name` tells what it was: a question, or a prompt."""

    chat: int
    name: str


@dataclass(frozen=True)
class Tapped:
    """An answer that a person gave to the question of a revision."""

    chat: int
    revision: int
    value: str


@dataclass(frozen=True)
class Asked:
    """The question that stood open when a chat had come to rest.

    `round` counts the onboarding, the warm-ups and the sets of sessions of a person: within one,
    no question comes twice.
    """

    chat: int
    round: int
    revision: int
    words: str


@dataclass
class Evidence:
    """Everything that the run has written down.

    Attributes:
        shown: new messages with a name, in the order in which they arrived.
        talk: the questions that stood open and the answers to them, in order; an answer
            once, however often it was tapped.
        stray: how many messages of a chat carry buttons of an open question that is not.
        due: the prompts that had to come, by chat and name.
        done: sets in the journal, by chat.
        practised: chats and days that count.
        finished: how many warm-ups, or sessions, people saw come to their end, by chat.
        under_way: for each kill the chats in which a request was under way.
        unknown: how many doubts the bot itself has counted.
        lost: how many messages the bot gave up as possibly lost.
    """

    shown: list[Shown] = field(default_factory=list)
    talk: list[Asked | Tapped] = field(default_factory=list)
    stray: Counter[int] = field(default_factory=Counter)
    due: set[Shown] = field(default_factory=set)
    done: Counter[int] = field(default_factory=Counter)
    practised: set[tuple[int, str]] = field(default_factory=set)
    finished: Counter[int] = field(default_factory=Counter)
    under_way: list[Counter[int]] = field(default_factory=list)
    unknown: int = 0
    lost: int = 0

    @property
    def taps(self) -> list[Tapped]:
        """The answers that were given."""
        return [each for each in self.talk if isinstance(each, Tapped)]

    def copies(self) -> Counter[int]:
        """Return how many messages came again, by chat."""
        times = Counter(self.shown)
        return Counter(
            {
                chat: sum(n - 1 for shown, n in times.items() if shown.chat == chat)
                for chat in {shown.chat for shown in times}
            }
        )


def judged(evidence: Evidence) -> list[str]:
    """Return the broken guarantees, a line each; [] where all hold."""
    return [
        *_asked_again(evidence),
        *_done_twice(evidence),
        *_prompts_lost(evidence),
        *_copies(evidence),
        *_strays(evidence),
    ]


def _asked_again(evidence: Evidence) -> Iterator[str]:
    answered: set[tuple[int, int]] = set()
    seen: dict[tuple[int, int, str], int] = {}
    for each in evidence.talk:
        if isinstance(each, Tapped):
            answered.add((each.chat, each.revision))
            continue
        if each.words == UNSEEN:
            yield f"{each.chat}: revision {each.revision} stands open, and nobody sees it"
        first = seen.setdefault((each.chat, each.round, each.words), each.revision)
        if (each.chat, each.revision) in answered or first != each.revision:
            yield f"{each.chat}: asked again: {each.words}"


def _done_twice(evidence: Evidence) -> Iterator[str]:
    wanted = Counter(tap.chat for tap in evidence.taps if tap.value == "done")
    for chat in sorted({*wanted, *evidence.done}):
        if evidence.done[chat] != wanted[chat]:
            yield f"{chat}: {wanted[chat]} sets done, {evidence.done[chat]} in the journal"
    days = Counter(chat for chat, _day in evidence.practised)
    for chat in sorted({*days, *evidence.finished}):
        if evidence.finished[chat] != days[chat]:
            yield f"{chat}: {evidence.finished[chat]} finished, {days[chat]} days count"


def _prompts_lost(evidence: Evidence) -> Iterator[str]:
    for due in sorted(evidence.due - set(evidence.shown), key=lambda due: (due.chat, due.name)):
        if (due.chat, due.name.removeprefix("prompt ")) not in evidence.practised:
            yield f"{due.chat}: never came: {due.name}"
    if evidence.lost:
        yield f"{evidence.lost} messages were given up"


def _copies(evidence: Evidence) -> Iterator[str]:
    doubts: Counter[int] = sum(evidence.under_way, Counter())
    copies = evidence.copies()
    for chat, number in sorted(copies.items()):
        if number > doubts[chat]:
            yield f"{chat}: {number} copies, {doubts[chat]} requests under way at kills"
    if copies.total() > evidence.unknown:
        yield f"{copies.total()} copies, {evidence.unknown} doubts counted by the bot"
    if evidence.unknown > doubts.total():
        yield f"{evidence.unknown} doubts counted, {doubts.total()} requests under way at kills"


def _strays(evidence: Evidence) -> Iterator[str]:
    copies = evidence.copies()
    for chat, number in sorted(evidence.stray.items()):
        if number > copies[chat]:
            yield f"{chat}: {number} messages with dead buttons, {copies[chat]} copies"
