"""The playground's log of calls, stored whole as arrivals however long the run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from typing_extensions import override

from playground.api.calls import Call, Calls
from playground.api.facts import Json
from playground.world.faults import Fault, Faults
from tests.end_to_end.support.robot import buttons_of, prompt_of
from tests.fault_injection.campaigns.support.record import UNNAMED, Arrival

#: What tells a message from the others of its chat; None: it is of no interest here.
Name = Callable[[Json], str | None]

LOST = ("lost_before", "lost_after")


def prompt_or_unnamed(message: Json) -> str | None:
    """The day of a prompt; anything else is a message that nobody expected."""
    return prompt_of(buttons_of(message)) or UNNAMED


class Ledger(Calls):
    """Notes each new message that arrived, and each call whose answer was lost, by chat."""

    def __init__(self, name: Name) -> None:
        super().__init__(is_recording=True)
        self.arrivals: list[Arrival] = []
        self.unanswered: Counter[int] = Counter()
        self.came: Counter[int] = Counter()  # how many to each chat
        self._name = name

    @override
    def add(self, call: Call) -> None:
        """Keep a call."""
        super().add(call)
        if call.fault in LOST:
            self.unanswered[int(call.params.get("chat_id", 0))] += 1
        if not call.acted or not call.method.startswith("send"):
            return
        name = self._name(call.result)
        if name is not None:
            at = datetime.fromtimestamp(call.at, UTC)
            chat: int = call.result["chat"]["id"]
            self.arrivals.append(Arrival(chat, name, at))
            self.came[chat] += 1


class AtMostTwice(Faults):
    """Faults of which each chat meets two at most, so that no message of a run has three."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
        self._met: Counter[object] = Counter()

    @override
    def draw(self, method: str, chat_id: object) -> Fault | None:
        """The fault that this call meets, if any."""
        if self._met[chat_id] == 2:
            return None
        fault = super().draw(method, chat_id)
        self._met[chat_id] += fault is not None
        return fault
