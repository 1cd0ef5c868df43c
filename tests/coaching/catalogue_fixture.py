"""The real content, people who own this or that, and short ways to say what happened."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.person.person import Clearance, Health, Profile, Wishes
from bot.coaching.rules.context import (
    Grade,
    Pain,
    PainClass,
    PainDiary,
    PainEntry,
    PainKind,
    PainPlace,
    ReasonGroup,
    RuleContext,
)
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet
from bot.content.loader import load
from bot.value import replace

CATALOGUE = load(Path(__file__).parents[2] / "content")
PROGRAMMES = CATALOGUE.programmes
NOW = datetime(2026, 11, 2, 17, tzinfo=UTC)
TODAY = NOW.date()

EVERYTHING = frozenset(Equipment)
NOTHING: frozenset[Equipment] = frozenset()
BANDS = frozenset({Equipment.MINI_BAND, Equipment.TOWEL, Equipment.STICK})


def profile(
    clearance: Clearance | None = None,
    *,
    equipment: frozenset[Equipment] = EVERYTHING,
    level: str = "beginner",
    back_now: int | None = None,
    avoid: frozenset[str] = frozenset(),
    never_offer: frozenset[str] = frozenset(),
) -> Profile:
    """Somebody whose health check was made today, who owns everything unless said."""
    health = Health(TODAY, back_now=back_now, back_now_at=NOW, clearance=clearance or Clearance())
    wishes = Wishes(avoid=avoid, never_offer=never_offer)
    return Profile(level=level, equipment=equipment, health=health, wishes=wishes)


def around(
    who: Profile | None = None,
    *,
    days: float = 0,
    diary: PainDiary | None = None,
    started_on: date | None = None,
) -> RuleContext:
    """Return the rule context so many days after NOW."""
    now = NOW + timedelta(days=days)
    return RuleContext(
        CATALOGUE,
        who or profile(),
        now,
        now.date(),
        diary=diary or PainDiary(),
        started_on=started_on,
    )


def exposed(
    exercise: str,
    *,
    days: float = 0,
    grades: str = "ggg",
    reps: int = 12,
    rir: int | None = 3,
    pain: PainClass = PainClass.GREEN,
    groups: frozenset[ReasonGroup] = frozenset(),
    answer: str | None = None,
    fails: int = 0,
    has_load: bool = False,
) -> Exposure:
    """An exposure so many days after NOW; `grades`: g good, m miss, f fail, n not answered."""
    kinds = {"g": Grade.GOOD, "m": Grade.MISS, "f": Grade.FAIL, "n": Grade.MISSING}
    at = NOW + timedelta(days=days)
    return Exposure(
        exercise=exercise,
        session=at - timedelta(minutes=20),
        at=at,
        sets=tuple(OwnSet(kinds[g], reps, reps) for g in grades),
        groups=groups,
        answer=answer,
        rir=rir,
        pain=pain,
        fails=fails,
        has_load=has_load,
    )


def missed(exercise: str, *, days: float = 0, answer: str = "hamstrings") -> Exposure:
    """An exposure that was felt in the wrong place."""
    return exposed(
        exercise,
        days=days,
        grades="mmm",
        groups=frozenset({ReasonGroup.PLACE}),
        answer=answer,
    )


def item(
    exercise: str = "glute_bridge", *, sets: int = 3, slot: str = "M1", **changes: object
) -> PlanItem:
    """One exercise of a plan, with sets of 10 of which 8 must be good."""
    family = CATALOGUE.exercises[exercise].family
    plan = PlanItem(slot, family, exercise, (PlannedSet(exercise, 10, 8),) * sets, 60, 3)
    return replace(plan, **changes)


def plan(*items: PlanItem) -> Plan:
    """A plan of these items."""
    return Plan("A", items, 30, "normal", 1500)


def hurt(number: int, place: PainPlace = PainPlace.KNEE, kind: PainKind = PainKind.ACHE) -> Pain:
    """A pain."""
    return Pain(number, place, kind)


def diary_of(*pains: tuple[float, Pain]) -> PainDiary:
    """A diary with pains so many days after NOW."""
    return PainDiary(tuple(PainEntry(NOW + timedelta(days=days), pain) for days, pain in pains))
