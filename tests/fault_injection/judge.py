"""Judge of a cell: pure, over what was asked, what came, and what the bot has counted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

#: Seconds after mending until everything is as it was, where a state says nothing else.
BACK_WITHIN = 30.0


@dataclass
class Evidence:
    """Evidence of one run.

    Attributes:
        came: by act, how many messages answered it; 1 is right.
        open: by act, how many messages carry the buttons of its open question; 1 is right.
        unhandled: updates that were taken from Telegram and not handled, and those put aside.
        doubts: requests of which the bot has counted that nobody knows whether they arrived.
        back_after: seconds from mending until somebody new was answered and nothing waited;
            None: never.
        health: what `health` answered, by moment: `meanwhile` and `after`; exit codes.
        is_red_meanwhile: whether health had to be red; None: either is right.
        problems: what else went wrong, a line each.
    """

    came: dict[str, int] = field(default_factory=dict)
    open: dict[str, int] = field(default_factory=dict)
    unhandled: int = 0
    doubts: int = 0
    back_after: float | None = None
    health: dict[str, int] = field(default_factory=dict)
    is_red_meanwhile: bool | None = None
    problems: list[str] = field(default_factory=list)


def judged(evidence: Evidence) -> list[str]:
    """Return the broken guarantees, a line each; [] where all hold."""
    return [
        *evidence.problems,
        *_lost(evidence),
        *_doubled(evidence),
        *_not_back(evidence),
        *_health(evidence),
    ]


def _lost(evidence: Evidence) -> Iterator[str]:
    for act, number in sorted(evidence.came.items()):
        if not number:
            yield f"{act}: lost"
    for act, number in sorted(evidence.open.items()):
        if not number:
            yield f"{act}: the open question is on no message"
    if evidence.unhandled:
        yield f"{evidence.unhandled} updates were not handled"


def _doubled(evidence: Evidence) -> Iterator[str]:
    # A copy of a question comes, and stands open: one copy all the same.
    acts = evidence.came.keys() | evidence.open.keys()
    most = [max(evidence.came.get(act, 0), evidence.open.get(act, 0)) for act in acts]
    copies = sum(max(0, number - 1) for number in most)
    if copies > evidence.doubts:
        yield f"{copies} copies, {evidence.doubts} doubts counted: {evidence.came} {evidence.open}"


def _not_back(evidence: Evidence) -> Iterator[str]:
    if evidence.back_after is None:
        yield "not back to normal in time"


def _health(evidence: Evidence) -> Iterator[str]:
    is_red = evidence.health.get("meanwhile", 0) != 0
    if evidence.is_red_meanwhile is not None and is_red != evidence.is_red_meanwhile:
        yield f"health was {'red' if is_red else 'green'} while the world was bad"
    if evidence.health.get("after", 0):
        yield "health is red after mending"
