"""Weekly volume of each muscle: a direct set counts 1, a secondary muscle a half."""

from __future__ import annotations

from collections.abc import Mapping

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import Programmes

GROUPS = {
    "glutes": ("gluteus_maximus", "gluteus_maximus_upper"),
    "hamstrings": ("hamstrings",),
    "abductors": ("gluteus_medius", "gluteus_minimus"),
    "back": ("erector_spinae",),
}


def share(exercise: Exercise, group: str) -> float:
    """1, 0.5 or 0: how one set of the exercise counts for the group."""
    muscles = set(GROUPS[group])
    if muscles & set(exercise.primary):
        return 1.0
    return 0.5 if muscles & set(exercise.secondary) else 0.0


def target_sets(level: str, programmes: Programmes) -> Mapping[str, tuple[int, int]]:
    """Return the least and the most weekly sets of each group at a level: shown, not enforced."""
    return programmes.weekly_hard_sets[level]
