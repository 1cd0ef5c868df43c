"""Hard sets of each muscle, in a session and in a week: a direct set counts 1, a secondary 0.5."""

from collections.abc import Iterable, Mapping

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import Programmes
from bot.coaching.person.person import Profile
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import PlanItem
from bot.coaching.session.session import is_hard

GROUPS = {
    "glutes": ("gluteus_maximus", "gluteus_maximus_upper"),
    "hamstrings": ("hamstrings",),
    "abductors": ("gluteus_medius", "gluteus_minimus"),
    "back": ("erector_spinae",),
}


def share(exercise: Exercise, group: str) -> float:
    """Return how one set of the exercise counts for the group: 1, 0.5 or 0."""
    muscles = set(GROUPS[group])
    if muscles & set(exercise.primary):
        return 1.0
    return 0.5 if muscles & set(exercise.secondary) else 0.0


def hard_sets(items: Iterable[PlanItem], context: RuleContext) -> dict[str, float]:
    """Return planned hard sets of each muscle: 3 of the bridge -> glutes 3, hamstrings 1.5.

    A set of one side is a half.
    """
    totals = dict.fromkeys(GROUPS, 0.0)
    for item in items:
        count = sum(is_hard(one.kind, item.rir) for one in item.sets) / (2 if item.side else 1)
        for group in GROUPS:
            totals[group] += count * share(context.exercise(item.exercise), group)
    return totals


def weekly_range(profile: Profile, programmes: Programmes) -> Mapping[str, tuple[float, float]]:
    """Return the least and the most hard sets a week, for the level, minutes and days chosen."""
    rows = programmes.hard_sets[profile.level]
    of_session, days = rows.sessions[profile.minutes], profile.sessions_a_week
    return {
        group: (least * days, min(most * days, rows.week[group]))
        for group, (least, most) in of_session.items()
    }


def most_a_session(profile: Profile, programmes: Programmes) -> dict[str, float]:
    """Return the most hard sets of each group in one session, so that the week stays in range."""
    ranges = weekly_range(profile, programmes)
    return {group: most / profile.sessions_a_week for group, (_, most) in ranges.items()}
