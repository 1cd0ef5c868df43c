"""Durations of each dose today, computed once for equal circumstances."""

from collections.abc import Hashable, Mapping

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.person.eligibility import back_now, clearance_of
from bot.coaching.person.person import Profile
from bot.coaching.person.sharing import held
from bot.coaching.warmup.planner import BREAKS, MORNING_ENDS, PAINLESS_DAYS_TO_L1, USUAL_DOSE, plan
from bot.coaching.warmup.twists import PLAIN_DAYS
from bot.coaching.warmup.warmup import Day
from bot.value import Value

LONG_DOSE = "long"
MOST_REMEMBERED = 4096


def usual_dose(profile: Profile) -> str:
    """Return the dose of an ordinary day, as the person chose it."""
    return LONG_DOSE if profile.wishes.long_warm_up else USUAL_DOSE


class Labels(Value):
    """Labels of a prompt: minutes of each dose, and the exercises of the usual one.

    A dose in which nothing is left is not among `minutes`. `drill`: the one that runs.
    """

    minutes: Mapping[str, int]
    exercises: tuple[str, ...] = ()
    drill: str | None = None


def labels(catalogue: Catalogue, profile: Profile, day: Day) -> Labels:
    """Return the labels of this day; equal circumstances are worked out once."""
    key = _circumstances(catalogue, profile, day)
    known = _known.get(key)
    if known is None:
        if len(_known) >= MOST_REMEMBERED:
            _known.clear()
        # The catalogue is held with them, so that its id stays its own.
        known = _known[key] = (catalogue, _labels(catalogue, profile, day))
    return known[1]


_known: dict[Hashable, tuple[Catalogue, Labels]] = {}


def _circumstances(catalogue: Catalogue, profile: Profile, day: Day) -> Hashable:
    """Return all that decides on a warm-up, and nothing that tells people apart."""
    wishes = profile.wishes
    resting = tuple((r.family, r.steps_down, day.now < r.until) for r in profile.resting)
    return (
        id(catalogue),
        clearance_of(profile),
        profile.equipment,
        profile.lock is None,
        (wishes.avoid, wishes.never_offer, wishes.long_warm_up, held(profile.marks)),
        resting,
        back_now(profile, day.now),
        day.local_date,
        day.wall_time < MORNING_ENDS,
        min(day.practised, PLAIN_DAYS),
        min(day.painless, PAINLESS_DAYS_TO_L1),
        sum(day.days_away >= least for least in BREAKS),
        day.is_worse,
        (*day.owned.items(), *day.drills.items(), *day.next_time.items()),
    )


def _labels(catalogue: Catalogue, profile: Profile, day: Day) -> Labels:
    plans = {dose: plan(catalogue, profile, day, dose) for dose in catalogue.warm_ups.doses}
    usual = plans[usual_dose(profile)].parts
    return Labels(
        minutes={dose: found.minutes for dose, found in plans.items() if found.parts},
        exercises=tuple(part.exercise for part in usual),
        drill=next((part.exercise for part in usual if part.is_drill), None),
    )
