"""Answers to the health check -> what follows from each, and the clearance they leave."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from functools import reduce
from typing import Self

from bot.coaching.catalogue.exercise import Posture
from bot.coaching.catalogue.health_items import Consequence, HealthAnswer, HealthItem
from bot.coaching.person.person import Clearance, Health, Mode
from bot.value import Value, field

Items = tuple[HealthItem, ...]

ANSWERS_HOLD = timedelta(days=182)  # re-screen every six months (screening 3.2)
BREAK_TO_ASK_AGAIN = timedelta(weeks=8)
#: Pain right now is of the day, not of the clearance (rulings 13).
_OF_TODAY = "pain"
_STRICTNESS = tuple(Mode)


class HealthAnswers(Value):
    """A health check as answered so far.

    `details` gives the answer to a follow-up by item ("G5" -> "hip"); `back_now` is pain of 0
    to 10, None when not asked; `is_cleared`: a professional said that exercise is fine.
    """

    ticked: frozenset[str] = frozenset()
    details: Mapping[str, str] = field(default_factory=dict)
    back_now: int | None = None
    is_cleared: bool = False

    @classmethod
    def of(
        cls,
        ticked: frozenset[str],
        details: Iterable[str],
        back_now: int | None,
        cleared: str | None,
    ) -> Self:
        """Return answers as they are stored: `details` such as "G5:hip", `cleared` by whom."""
        by_item = dict(detail.split(":", 1) for detail in details)
        return cls(ticked, by_item, back_now, cleared is not None)


class Finding(Value):
    """One answer with what follows from it now."""

    item: HealthItem
    answer: HealthAnswer
    consequence: Consequence

    @property
    def holds_all(self) -> bool:
        """Worth a check before any training, warm-ups too (rulings 11)."""
        is_referred = self.consequence.refer in {"check", "week", "today"}
        return is_referred and self.consequence.mode == Mode.BLOCKED


def asked(items: Items, screen: str, ticked: frozenset[str]) -> Items:
    """Return the items of one screen that are asked after these ticks."""
    return tuple(
        i for i in items if i.screen == screen and (i.only_after is None or i.only_after in ticked)
    )


def still_ticked(items: Items, ticked: frozenset[str]) -> frozenset[str]:
    """Return the ticks without those whose question is no longer asked: B1 goes when B0 goes."""
    known = {i.id: i for i in items}
    return frozenset(t for t in ticked if t in known and (known[t].only_after or t) in ticked)


def next_follow_up(items: Items, answers: HealthAnswers) -> HealthItem | None:
    """Return the first ticked item whose follow-up question is not answered yet."""
    for item in items:
        if item.id in answers.ticked and item.follow_up and item.id not in answers.details:
            return item
    return None


def lock_reason(items: Items, ticked: frozenset[str]) -> str | None:
    """Return `nerves` where an emergency sign is ticked (E1 to E3); None: there is none."""
    ticks = (i for i in items if i.id in ticked)
    locks = (a.uncleared.lock for i in ticks for a in i.answers)
    return next((lock for lock in locks if lock), None)


def findings(items: Items, answers: HealthAnswers) -> tuple[Finding, ...]:
    """Return findings of the answers, the strictest first."""
    found = [
        Finding(item, answer, answer.cleared if answers.is_cleared else answer.uncleared)
        for item in items
        if (answer := _answer_to(item, answers))
    ]
    return tuple(sorted(found, key=lambda f: _severity(f.consequence), reverse=True))


def clearance(found: Iterable[Finding]) -> Clearance:
    """Return the strictest of all answers, pain right now left out (rulings 10)."""
    lasting = (f.consequence for f in found if f.item.screen != _OF_TODAY)
    whole = reduce(_narrowed, lasting, Clearance())
    if whole.postures is not None and not whole.postures:
        # Lying for one answer, standing for another: nothing is left that suits both.
        return _narrowed(whole, Consequence(mode=Mode.BLOCKED))
    return whole


def answers_of(health: Health) -> HealthAnswers:
    """Return the answers of a finished health check."""
    return HealthAnswers.of(health.ticked, health.details, health.back_now, health.cleared)


def can_be_cleared(items: Items, answers: HealthAnswers) -> bool:
    """Return whether a professional's OK would open anything that is closed now."""
    return not answers.is_cleared and any(
        f.answer.cleared != f.answer.uncleared
        for f in findings(items, answers)
        if f.item.screen != _OF_TODAY
    )


def is_due(health: Health, today: date, last_practised: date | None) -> bool:
    """Return whether the check is due again: six months old, or after eight weeks away."""
    has_paused = last_practised is not None and today - last_practised >= BREAK_TO_ASK_AGAIN
    since_break = last_practised is None or health.checked_on <= last_practised
    return today - health.checked_on >= ANSWERS_HOLD or (has_paused and since_break)


def _answer_to(item: HealthItem, answers: HealthAnswers) -> HealthAnswer | None:
    """Return the answer given to an item; None where it was not ticked, asked or answered."""
    if item.screen == _OF_TODAY:
        return _pain_group(item, answers.back_now)
    if item.id not in answers.ticked:
        return None
    wanted = answers.details.get(item.id) if item.follow_up else "yes"
    return next((a for a in item.answers if a.id == wanted), None)


def _pain_group(item: HealthItem, number: int | None) -> HealthAnswer | None:
    """Return the group in which a number of 0 to 10 lies, named by its lowest: 3 to 4 is "3"."""
    if number is None:
        return None
    reached = [a for a in item.answers if int(a.id) <= number]
    return max(reached, key=lambda a: int(a.id), default=None)


def _severity(c: Consequence) -> tuple[bool, int, bool, int, bool]:
    """Return how much a consequence closes: locks, mode, no session, rungs, anything."""
    mode = _STRICTNESS.index(Mode(c.mode)) if c.mode else 0
    closed_rungs = 0 if c.max_rung is None else 9 - c.max_rung
    return bool(c.lock), mode, c.no_session, closed_rungs, c != Consequence()


def _narrowed(so_far: Clearance, c: Consequence) -> Clearance:
    mode = max(so_far.mode, Mode(c.mode or Mode.FULL), key=_STRICTNESS.index)
    return Clearance(
        mode=mode,
        max_rung=min(_numbers(so_far.max_rung, c.max_rung), default=None),
        min_rir=max(_numbers(so_far.min_rir, c.min_rir), default=None),
        postures=_shared(so_far.postures, c.postures),
        families_off=so_far.families_off | c.families_off,
        contraindications=so_far.contraindications | c.contraindications,
        back_sensitive=so_far.back_sensitive or c.back_sensitive,
    )


def _numbers(*numbers: int | None) -> list[int]:
    return [n for n in numbers if n is not None]


def _shared(
    one: frozenset[Posture] | None, other: frozenset[Posture] | None
) -> frozenset[Posture] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other
