"""A standing after sessions on these days."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.ladder.demotion import Result
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.rules.context import RuleContext
from tests.coaching.catalogue_fixture import NOW, around, exposed, profile

PERSON = profile(level="intermediate")
READY = Standing("bridge", "glute_bridge", Dosage(reps=12, squeeze=1))


def context_on(days: float, who: object = PERSON, **changes: object) -> RuleContext:
    return around(who, days=days, **changes)  # type: ignore[arg-type]


def lived(standing: Standing, *exposures: Exposure, who: object = PERSON) -> Result:
    """The standing after these exposures, and what the last one led to."""
    decisions: tuple[object, ...] = ()
    for exposure in exposures:
        days = (exposure.at - NOW) / timedelta(days=1)
        standing, decisions = after_exposure(standing, exposure, context_on(days, who))
    return standing, decisions  # type: ignore[return-value]


def good_days(*days: float, exercise: str = "glute_bridge", **changes: object) -> list[Exposure]:
    return [exposed(exercise, days=d, **changes) for d in days]  # type: ignore[arg-type]


def offered() -> Standing:
    standing, _ = lived(READY, *good_days(0, 2))
    return standing
