"""The next rung of a ladder for a person, and whether a rung grows by load."""

from collections import deque

from bot.coaching.catalogue.exercise import BANDS, WEIGHTS, BandStrength, Exercise
from bot.coaching.ladder.standing import Return, Standing
from bot.coaching.person.person import Profile
from bot.coaching.rules.context import RuleContext


def next_rung(exercise: Exercise, context: RuleContext) -> Exercise | None:
    """Return the next exercise of the ladder that the person may do; None: this is their top.

    Progressions in order of preference; rungs they cannot do are stepped over.
    """
    waiting = deque(exercise.progressions)
    seen = {exercise.id}
    while waiting:
        up = context.exercise(waiting.popleft())
        if up.id in seen or up.family != exercise.family:
            continue
        seen.add(up.id)
        if context.lasting.allows(up) and up.level <= ceiling(up.family, context):
            return up
        waiting.extend(up.progressions)
    return None


def ceiling(family: str, context: RuleContext) -> int:
    """Return the family's highest rung; a new beginner's depends on equipment (programmes 4.2)."""
    if context.profile.level != "beginner" or context.is_gate_open:
        return 99
    rows = context.catalogue.families[family].beginner_ceilings
    if rows is None:
        return 99
    owned = {str(e) for e in context.profile.equipment} | {"nothing"}
    return max((rung for thing, rung in rows.items() if thing in owned), default=0)


def way_back(standing: Standing, context: RuleContext) -> Exercise | None:
    """Return the next rung on the way back to the old one; None: this is it, or none leads there.

    The old one itself, where it is near enough for one step; else the next, up to its height.
    """
    comeback = standing.comeback
    if comeback is None or comeback.exercise == standing.exercise:
        return None
    old = _old_rung(standing, comeback, context)
    if old is not None:
        return old
    up = next_rung(context.exercise(standing.exercise), context)
    is_past = up is None or up.level > context.exercise(comeback.exercise).level
    return None if is_past else up


def _old_rung(standing: Standing, comeback: Return, context: RuleContext) -> Exercise | None:
    old = below = context.exercise(comeback.exercise)
    for _ in range(comeback.rungs):
        below, _half_range = context.lasting.regression(below)
        if below.id == standing.exercise and context.lasting.allows(old):
            return old
    return None


def uses_load(exercise: Exercise, context: RuleContext) -> bool:
    """Return whether the exercise grows by load: a weight fits it and the person owns one."""
    return exercise.loaded and bool(WEIGHTS & context.profile.equipment)


def takes_band(exercise: Exercise, profile: Profile) -> bool:
    """Return whether the exercise is done with a band that is there."""
    return bool(BANDS & exercise.may_use.union(*exercise.needs) & profile.equipment)


def stronger_band(exercise: Exercise, context: RuleContext) -> BandStrength | None:
    """Return the next stronger band at today's place; None: none is there, or none was noted."""
    used = context.bands.get(exercise.id)
    if used is None or not takes_band(exercise, context.profile):
        return None
    above = list(BandStrength)[list(BandStrength).index(used) + 1 :]
    return next((band for band in above if band in context.profile.bands), None)
