"""How much a week trains each muscle: a direct set counts 1, a secondary muscle a half."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import Programmes
from bot.coaching.rules.context import Circumstances
from bot.coaching.session.plan import Plan, SetKind

GROUPS = {
    "glutes": ("gluteus_maximus", "gluteus_maximus_upper"),
    "hamstrings": ("hamstrings",),
    "abductors": ("gluteus_medius", "gluteus_minimus"),
}


def weekly_sets(plans: Iterable[Plan], here: Circumstances) -> Mapping[str, float]:
    """Sets by muscle group over the plans of a week (fractional counting, Pelland 2024).

    Three bridges (glutes direct, hamstrings secondary) -> glutes 3, hamstrings 1.5.
    """
    totals = dict.fromkeys(GROUPS, 0.0)
    for plan in plans:
        for item in plan.items:
            for one in item.sets:
                if one.kind is not SetKind.RAMP:
                    exercise = here.exercise(one.exercise)
                    for group in GROUPS:
                        totals[group] += share(exercise, group)
    return totals


def share(exercise: Exercise, group: str) -> float:
    """1, 0.5 or 0: how one set of the exercise counts for the group."""
    muscles = set(GROUPS[group])
    if muscles & set(exercise.primary):
        return 1.0
    return 0.5 if muscles & set(exercise.secondary) else 0.0


def target_sets(level: str, programmes: Programmes) -> Mapping[str, tuple[int, int]]:
    """The least and the most weekly sets of each group at a level: shown, not enforced."""
    return programmes.weekly_hard_sets[level]
