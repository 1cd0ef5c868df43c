"""Record of a run of fault injection: every intent, every arrival, every fault."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

#: The name of a message that nothing distinguished.
UNNAMED = "unnamed"


@dataclass(frozen=True)
class Intent:
    """One thing that has to reach a chat, once; instants aware, in UTC.

    `name` tells it from all others of its chat. `not_before` and `not_after` are worked out by
    the run and never read from the bot's database.
    """

    chat: int
    name: str
    not_before: datetime
    not_after: datetime


@dataclass(frozen=True)
class Arrival:
    """A message that reached a chat."""

    chat: int
    name: str
    at: datetime


@dataclass
class Record:
    """Everything that a run has written down.

    Attributes:
        intents: what had to come, of each chat in the order in which it was asked for.
        arrivals: what came, in order.
        let_fall: intents that the bot says it did not send, chat and name, with its reason.
        planned: the kinds of faults that this run is about.
        injected: how often each kind has really happened.
        under_way: by chat, the requests that were under way when the process or its
            connections were cut off.
        unanswered: by chat, the requests whose answer was lost on the way.
        unknown: how many doubts the bot has counted.
        given_up: how many messages the bot gave up as possibly lost.
    """

    intents: list[Intent] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    let_fall: dict[tuple[int, str], str] = field(default_factory=dict)
    planned: frozenset[str] = frozenset()
    injected: Counter[str] = field(default_factory=Counter)
    under_way: Counter[int] = field(default_factory=Counter)
    unanswered: Counter[int] = field(default_factory=Counter)
    unknown: int = 0
    dropped_as_unknown: int = 0

    def times(self) -> Counter[tuple[int, str]]:
        """Return how often each message came."""
        return Counter((each.chat, each.name) for each in self.arrivals)

    def copies(self) -> Counter[int]:
        """Return how many messages came again, by chat."""
        copies: Counter[int] = Counter()
        for (chat, _name), number in self.times().items():
            copies[chat] += number - 1
        return +copies

    def doubts(self) -> Counter[int]:
        """Return how often nobody could know whether a request had arrived, by chat."""
        return self.under_way + self.unanswered

    def figures(self) -> str:
        """Both counters and what was injected, in one line."""
        injected = ", ".join(f"{n} {kind}" for kind, n in sorted(self.injected.items()))
        most = max(self.times().values(), default=0)
        return (
            f"{len(self.intents)} intents, {len(self.arrivals)} arrivals, "
            f"{self.copies().total()} copies, one came {most} times at most, "
            f"{len(self.let_fall)} let fall; "
            f"doubts: {self.unknown} counted by the bot, {self.doubts().total()} injected "
            f"({self.under_way.total()} under way, {self.unanswered.total()} unanswered); "
            f"{self.dropped_as_unknown} given up; injected: {injected or 'nothing'}"
        )
