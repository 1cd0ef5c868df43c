"""The next rung of a ladder for a person, and whether a rung grows by load."""

from __future__ import annotations

from collections import deque

from bot.coaching.catalogue.exercise import WEIGHTS, Exercise
from bot.coaching.ladder.standing import Standing
from bot.coaching.rules.context import Circumstances


def next_rung(exercise: Exercise, here: Circumstances) -> Exercise | None:
    """The next exercise of the ladder that the person may do; None: this is their top.

    Progressions in order of preference; rungs they cannot do are stepped over.
    """
    waiting = deque(exercise.progressions)
    seen = {exercise.id}
    while waiting:
        up = here.exercise(waiting.popleft())
        if up.id in seen or up.family != exercise.family:
            continue
        seen.add(up.id)
        if here.lasting.allows(up) and up.level <= ceiling(up.family, here):
            return up
        waiting.extend(up.progressions)
    return None


def ceiling(family: str, here: Circumstances) -> int:
    """The highest rung of the family: a beginner's depends on their equipment (programmes 4.2)."""
    if here.profile.level != "beginner":
        return 99
    rows = here.catalogue.families[family].beginner_ceilings
    if rows is None:
        return 99
    owned = {str(e) for e in here.profile.equipment} | {"nothing"}
    return max((rung for thing, rung in rows.items() if thing in owned), default=0)


def way_back(standing: Standing, here: Circumstances) -> Exercise | None:
    """The old rung after a break, where it is the next one up."""
    if standing.comeback is None:
        return None
    old = here.exercise(standing.comeback.exercise)
    easier, _ = here.lasting.regression(old)
    return old if easier.id == standing.exercise and here.lasting.allows(old) else None


def uses_load(exercise: Exercise, here: Circumstances) -> bool:
    """Whether the exercise grows by load: a weight fits it and the person owns one."""
    return exercise.loaded and bool(WEIGHTS & here.profile.equipment)
