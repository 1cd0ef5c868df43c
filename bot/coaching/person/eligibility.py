"""Eligibility for an exercise: equipment, health, wishes, rest; the nearest easier one."""

from collections.abc import Collection, Iterator
from datetime import datetime, timedelta

from bot.coaching.catalogue.catalogue import Catalogue, Contraindication
from bot.coaching.catalogue.exercise import Exercise, Posture
from bot.coaching.person.person import Clearance, Mode, Profile
from bot.coaching.person.sharing import held

WARM_UPS_ONLY_RIR = 4
SORE_BACK_RUNG = 1
BACK_SORE = 3  # pain of the low back, 0 to 10: only the easiest
BACK_TOO_SORE = 5  # nothing is done today (rulings 13; screening 3.2, B7)
BACK_ANSWER_COUNTS = timedelta(hours=24)


def allowed(exercise: Exercise, catalogue: Catalogue, profile: Profile, now: datetime) -> bool:
    """Return whether this person may be offered the exercise now.

    Looks at what they own, the health check (without one nothing is allowed), what they wish to
    avoid or never to see, families that rest after a stop, and holds of a viewer (screening 3,
    rulings 10 to 14).
    """
    return (
        profile.lock is None
        and owns_what_it_needs(exercise, profile)
        and exercise.id not in profile.wishes.never_offer
        and not is_resting(exercise.family, profile, now)
        and not (profile.marks and is_held(exercise, catalogue, profile))
        and _cleared(exercise, clearance_of(profile))
        and exercise.level <= top_rung(catalogue, profile, now)
        and not any(_forbids(c, exercise) for c in contraindications_of(catalogue, profile))
    )


def is_ended(exercise: Exercise, ended: Collection[str], catalogue: Catalogue) -> bool:
    """Return whether a pain has ended the exercise for today, or one that is no harder.

    `ended`: ids of what hurt. Only easier rungs of its family stay open, and nothing that it is
    the regression of, in whatever family (the method, 2.3 no. 5).
    """
    return any(
        (each.family == exercise.family and each.level <= exercise.level)
        or each in chain_down(exercise, catalogue)
        for each in (catalogue.exercises[name] for name in ended)
    )


def chain_down(exercise: Exercise, catalogue: Catalogue) -> Iterator[Exercise]:
    """Yield every regression below the exercise, nearest first, whoever may do it."""
    seen = {exercise.id}
    at = exercise.regression
    while at is not None and at not in seen:
        seen.add(at)
        easier = catalogue.exercises[at]
        yield easier
        at = easier.regression


def clearance_of(profile: Profile) -> Clearance:
    """Return the clearance of the health check; without one, nothing is open."""
    return Clearance(mode=Mode.BLOCKED) if profile.health is None else profile.health.clearance


def contraindications_of(catalogue: Catalogue, profile: Profile) -> tuple[Contraindication, ...]:
    """Return contraindications from the health check and from the person's own exclusions."""
    ids = clearance_of(profile).contraindications | profile.wishes.avoid
    return tuple(c for i, c in catalogue.contraindications.items() if i in ids)


def owns_what_it_needs(exercise: Exercise, profile: Profile) -> bool:
    """Return whether one thing of every group that the exercise needs is at hand."""
    return all(group & profile.equipment for group in exercise.needs)


def is_resting(family: str, profile: Profile, now: datetime) -> bool:
    """Return whether the family rests after a stop."""
    return any(r.family == family and now < r.until for r in profile.resting)


def is_held(exercise: Exercise, catalogue: Catalogue, profile: Profile) -> bool:
    """Return whether a viewer holds the exercise, or an easier one of its ladder."""
    on_hold = held(profile.marks)
    easier = (catalogue.exercises[each] for each in on_hold if each in catalogue.exercises)
    return exercise.id in on_hold or any(
        each.family == exercise.family and each.level < exercise.level for each in easier
    )


def top_rung(catalogue: Catalogue, profile: Profile, now: datetime) -> int:
    """Return the highest rung open today, by health check, contraindications and sore back."""
    caps = [
        clearance_of(profile).max_rung,
        *(c.max_rung for c in contraindications_of(catalogue, profile)),
        SORE_BACK_RUNG if back_now(profile, now) >= BACK_SORE else None,
        1 if clearance_of(profile).mode is Mode.WARMUPS_ONLY else None,
    ]
    return min((cap for cap in caps if cap is not None), default=99)


def rir_floor(catalogue: Catalogue, profile: Profile) -> int:
    """Return repetitions in reserve that health asks for at least; 0 where it asks for none."""
    clearance = clearance_of(profile)
    floors = [clearance.min_rir, *(c.min_rir for c in contraindications_of(catalogue, profile))]
    if clearance.mode is Mode.WARMUPS_ONLY:
        floors.append(WARM_UPS_ONLY_RIR)
    return max((f for f in floors if f is not None), default=0)


def longest_hold(catalogue: Catalogue, profile: Profile) -> int | None:
    """Return seconds of one hold that health allows at most; None: it sets no limit."""
    limits = (c.longest_hold for c in contraindications_of(catalogue, profile))
    return min((limit for limit in limits if limit is not None), default=None)


def held_at_most(seconds: int | None, longest: int | None) -> int | None:
    """Return the hold, cut to the limit; None for what is not held."""
    return seconds if seconds is None or longest is None else min(seconds, longest)


def back_now(profile: Profile, now: datetime) -> int:
    """Return the last answer about the low back, 0 to 10; 0 when older than a day (rulings 13)."""
    health = profile.health
    if health is None or health.back_now is None or health.back_now_at is None:
        return 0
    return health.back_now if now - health.back_now_at <= BACK_ANSWER_COUNTS else 0


def _cleared(exercise: Exercise, clearance: Clearance) -> bool:
    match clearance.mode:
        case Mode.BLOCKED:
            return False
        case Mode.WARMUPS_ONLY if not exercise.gentle:
            return False
        case _:
            off = exercise.family in clearance.families_off
            return not off and _some_posture(exercise, clearance.postures)


def _forbids(contraindication: Contraindication, exercise: Exercise) -> bool:
    named = contraindication.id in exercise.contraindications
    return (
        (contraindication.takes_away and named)
        or (contraindication.one_leg_off and exercise.stands_on_one_leg)
        or not exercise.postures - contraindication.postures_off
    )


def _some_posture(exercise: Exercise, postures: frozenset[Posture] | None) -> bool:
    return postures is None or bool(exercise.postures & postures)
