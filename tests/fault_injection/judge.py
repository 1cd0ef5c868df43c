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
        health: what `health` answered, by moment: two of the bad world, and `after`; exit codes.
        is_red_meanwhile: whether health had to be red; None: it was not asked, and the state
            says why.
        rang: names of the alarms that came to the administrator.
        risen: names of the alarms of which a counter had risen.
        must_ring: names of those that docs/OPERATING.md promises in this state.
        may_ring: names of those that may ring as well.
        problems: what else went wrong, a line each.
    """

    came: dict[str, int] = field(default_factory=dict)
    open: dict[str, int] = field(default_factory=dict)
    unhandled: int = 0
    doubts: int = 0
    back_after: float | None = None
    health: dict[str, int] = field(default_factory=dict)
    is_red_meanwhile: bool | None = None
    rang: frozenset[str] = frozenset()
    risen: frozenset[str] = frozenset()
    must_ring: frozenset[str] = frozenset()
    may_ring: frozenset[str] = frozenset()
    problems: list[str] = field(default_factory=list)


def judged(evidence: Evidence) -> list[str]:
    """Return the broken guarantees, a line each; [] where all hold."""
    return [
        *evidence.problems,
        *_lost(evidence),
        *_doubled(evidence),
        *_not_back(evidence),
        *_health(evidence),
        *_alarms(evidence),
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
    meanwhile = {each: code for each, code in evidence.health.items() if each != "after"}
    if evidence.is_red_meanwhile is not None and not meanwhile:
        yield "health was not asked while the world was bad"
    for moment, code in meanwhile.items():
        is_red = code != 0
        if is_red != evidence.is_red_meanwhile:
            yield f"health was {'red' if is_red else 'green'} {moment} of the bad world"
    if evidence.health.get("after", 0):
        yield "health is red after mending"


def _alarms(evidence: Evidence) -> Iterator[str]:
    rang, risen = evidence.rang, evidence.risen
    told = {
        "its counter has risen, and it did not ring": risen - rang,
        "it rang, and its counter has not risen": rang - risen,
        "it has to ring here, and did not": evidence.must_ring - rang - risen,
        "it has no reason to ring here": rang - evidence.must_ring - evidence.may_ring,
    }
    for words, names in told.items():
        yield from (f"alarm {name}: {words}" for name in sorted(names))
