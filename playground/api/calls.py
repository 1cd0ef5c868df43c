"""The log of the bot's calls, in order, and counts of what really happened."""

from collections import Counter, deque
from dataclasses import asdict, dataclass, field
from typing import Any

from playground.api.facts import Json

_MOST_CALLS = 50_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot and what came of it; never its token.

    Attributes:
        number: counts from 1, in the order in which the calls came to an end.
        at: Unix seconds on the playground's clock.
        acted: whether the method was carried out.
        result: what was answered; None where it was refused or lost.
        refusal: the description of a refusal; None where there was none.
        fault: the kind of the fault that was put in; None for none.
    """

    number: int
    at: float
    method: str
    params: Json
    acted: bool
    result: Any = None
    refusal: str | None = None
    code: int = 200
    fault: str | None = None
    warnings: tuple[str, ...] = ()

    def as_json(self) -> Json:
        """Return the call for the page and the control API."""
        return asdict(self)


@dataclass(slots=True)
class Counts:
    """Counts per method: acted on, refused, or met by a fault."""

    acted: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    faulted: Counter[str] = field(default_factory=Counter)

    def as_json(self) -> Json:
        """Return the counts for the control API."""
        counters = {"acted": self.acted, "refused": self.refused, "faulted": self.faulted}
        return {name: dict(counter) for name, counter in counters.items()}


class Calls:
    """The newest calls; the counts are of all."""

    def __init__(self, *, is_recording: bool) -> None:
        self.is_recording = is_recording
        self.counts = Counts()
        self.last = 0
        self._calls: deque[Call] = deque(maxlen=_MOST_CALLS)

    def add(self, call: Call) -> None:
        """Keep a call."""
        self._calls.append(call)

    def count(self, method: str, *, acted: bool, refused: bool, fault: str | None) -> int:
        """Count a call.

        Returns:
            Its number.
        """
        if acted:
            self.counts.acted[method] += 1
        if refused:
            self.counts.refused[method] += 1
        if fault is not None:
            self.counts.faulted[method] += 1
        self.last += 1
        return self.last

    def all(self, method: str | None = None, after: int = 0) -> list[Call]:
        """Return the calls kept, oldest first; of one method, or after a number, if asked."""
        return [
            call for call in self._calls if call.number > after and method in {None, call.method}
        ]

    def refusals(self) -> list[Call]:
        """Return the calls that were refused for what they asked, faults put in aside."""
        return [call for call in self._calls if call.refusal and call.fault is None]
