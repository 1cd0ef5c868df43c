"""Outlook of a ladder for `/progress`: the rung, the next one, and what is missing for it."""

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.next_rung import next_rung, way_back
from bot.coaching.ladder.promotion import missing_sessions, smaller_step
from bot.coaching.ladder.standing import Standing
from bot.coaching.rules.context import RuleContext
from bot.value import Value, replace


class Outlook(Value):
    """`step` of `steps` on the ladder, counted from 1.

    `next` is the exercise above, None where `closed` says why: top, equipment, gate or health.
    `exposures`: about how many good ones are missing. `first`: reps or squeeze where that smaller
    step comes before they count.
    """

    step: int
    steps: int
    next: str | None
    exposures: int
    first: str | None = None
    closed: str | None = None


def outlook(standing: Standing, context: RuleContext) -> Outlook:
    """Return where the person stands and how far the next rung is.

    Bridge at rung 2, after a good exposure -> step 3 of 6, one missing.
    """
    exercise = context.exercise(standing.exercise)
    levels = sorted({e.level for e in context.catalogue.rungs(standing.family)})
    up = way_back(standing, context) or next_rung(exercise, context)
    return Outlook(
        step=levels.index(exercise.level) + 1,
        steps=len(levels),
        next=None if up is None else up.id,
        exposures=missing_sessions(standing, context),
        first=smaller_step(standing, context),
        closed=None if up is not None else _why_closed(standing, context),
    )


def _why_closed(standing: Standing, context: RuleContext) -> str:
    """Return condition that would open the next rung: the first of level, equipment, health."""
    exercise = context.exercise(standing.exercise)
    profile = context.profile
    risen = replace(profile, level="intermediate")
    equipped = replace(risen, equipment=frozenset(Equipment))
    if next_rung(exercise, replace(context, profile=risen)) is not None:
        return "gate"
    if next_rung(exercise, replace(context, profile=equipped)) is not None:
        return "equipment"
    above = any(context.exercise(i).family == standing.family for i in exercise.progressions)
    return "health" if above else "top"
