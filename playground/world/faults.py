"""Faults on demand: what the server does wrong, when a test or a person asks for it."""

import random
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Final, Literal

from playground.api.facts import Json
from playground.api.refusal import BLOCKED, Refusal

FaultKind = Literal[
    "flood", "forbidden", "refused", "server_error", "delay", "lost_before", "lost_after"
]
KINDS: Final[tuple[FaultKind, ...]] = (
    "flood",
    "forbidden",
    "refused",
    "server_error",
    "delay",
    "lost_before",
    "lost_after",
)
ANY: Final = "*"


@dataclass(frozen=True, slots=True)
class Fault:
    """Fault of a call.

    Attributes:
        kind: flood (429), forbidden (403), refused (400), server_error (5xx), delay (acts,
            answers late), lost_before (not acted, connection dropped), lost_after (acted,
            connection dropped).
        seconds: retry_after of a flood, or how long a delay lasts.
        code: the status of a server error.
        chat_id: only calls for this chat; None for all.
        words: what a 400 says, after its prefix.
    """

    kind: FaultKind
    seconds: float = 1.0
    code: int = 502
    chat_id: int | None = None
    words: str = "IMAGE_PROCESS_FAILED"

    def check(self) -> None:
        """Let a call pass that is to be acted on.

        Raises:
            Refusal: what is answered in place of the act.
        """
        match self.kind:
            case "flood":
                raise Refusal.flood(max(1, int(self.seconds)))
            case "forbidden":
                raise Refusal(403, BLOCKED)
            case "refused":
                raise Refusal.bad(self.words)
            case "server_error":
                raise Refusal(self.code, _SERVER_ERRORS.get(self.code, "Internal Server Error"))
            case "delay" | "lost_before" | "lost_after":
                return


_SERVER_ERRORS = {500: "Internal Server Error", 502: "Bad Gateway", 504: "Gateway Timeout"}


@dataclass(slots=True)
class Rule:
    """Rule of a fault: the next so many calls, or each with a chance.

    Attributes:
        method: a method's name, or * for every one but getUpdates.
        times: how many calls are left; None for no end.
        chance: 0 to 1, for each call.
    """

    method: str
    fault: Fault
    times: int | None
    chance: float

    def meets(self, method: str, chat_id: object) -> bool:
        """Return whether a call is one of those that the rule is about."""
        is_method = self.method.lower() == method.lower() or (
            self.method == ANY and method != "getUpdates"
        )
        return is_method and self.fault.chat_id in {None, chat_id}


class Faults:
    """The rules that stand, and how often each kind has happened."""

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 - chance that can be repeated
        self.rules: list[Rule] = []
        self.happened: Counter[str] = Counter()

    def next(self, method: str, fault: Fault, *, times: int = 1) -> None:
        """Let the next calls of a method go wrong."""
        self.rules.append(Rule(method, fault, times, 1.0))

    def chance(self, method: str, fault: Fault, chance: float) -> None:
        """Let each call of a method go wrong with this chance, 0 to 1."""
        self.rules.append(Rule(method, fault, None, chance))

    def clear(self) -> None:
        """Let everything go well again."""
        self.rules.clear()

    def draw(self, method: str, chat_id: object) -> Fault | None:
        """Return the fault that this call meets, if any; a counted rule is used up by it."""
        for rule in self.rules:
            if not rule.meets(method, chat_id) or self._random.random() >= rule.chance:
                continue
            if rule.times is not None:
                rule.times -= 1
                if rule.times <= 0:
                    self.rules.remove(rule)
            self.happened[rule.fault.kind] += 1
            return rule.fault
        return None

    def as_json(self) -> list[Json]:
        """Return the rules, for the page."""
        return [asdict(rule) for rule in self.rules]
