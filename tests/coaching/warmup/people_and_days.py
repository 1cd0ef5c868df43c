"""People and days that a warm-up is planned for."""

from __future__ import annotations

from datetime import date, time

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.coaching.warmup.warmup import Day, WarmUp
from bot.value import replace
from tests.support.world import NOON

TODAY = date(2026, 11, 2)
DAY = Day(NOON, TODAY, time(13, 5))
EVERYTHING = frozenset(Equipment)
OWNED = {0: {}, 1: {}, 2: {"bridge": 2, "hinge": 2}, 3: {"bridge": 4, "hinge": 3}}
ALL_OPEN = Clearance()
DOSES = ("smallest", "short", "normal", "long")


def profile(
    clearance: Clearance = ALL_OPEN,
    *,
    owns: frozenset[Equipment] = EVERYTHING,
    back_now: int | None = None,
    **more: object,
) -> Profile:
    health = Health(TODAY, clearance=clearance, back_now=back_now, back_now_at=NOON)
    return replace(Profile(equipment=owns, health=health), **more)


def exercises(warm_up: WarmUp) -> list[str]:
    return [part.exercise for part in warm_up.parts]


def on_level(level: int, **changes: object) -> tuple[Profile, Day]:
    clearance = Clearance(mode=Mode.WARMUPS_ONLY) if level == 0 else Clearance()
    day = replace(DAY, owned=OWNED[level], practised=10, **changes)
    return profile(clearance), day
