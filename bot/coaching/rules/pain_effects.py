"""Effects of a pain: the next morning's question, what stays open today, the cue for its place."""

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.person.cue_memory import choose
from bot.coaching.rules.context import SORE, Pain, PainEntry, PainPlace, RuleContext
from bot.coaching.rules.pain_history import amber_means

#: The row of the family's table that speaks of a place.
FELT_AT = {
    PainPlace.LOW_BACK: Felt.LOW_BACK,
    PainPlace.KNEE: Felt.KNEES,
    PainPlace.HAMSTRING: Felt.HAMSTRINGS,
}


def is_asked_tomorrow(number: int, place: str) -> bool:
    """Return whether the next morning asks: after a 3 or more, and always of the low back."""
    return number >= SORE or place == PainPlace.LOW_BACK


def is_much_worse(
    value: str | None, number: int | None, place: str | None, limits: Thresholds
) -> bool:
    """Return whether a morning leaves only the easiest (the method, 2.3).

    `place`: of the pain that it is about; for the low back the limit is one point stricter.
    """
    limit = limits.much_worse_from - (place == PainPlace.LOW_BACK)
    return value == "much_worse" or (number or 0) >= limit


def still_open(stopped: Exercise, place: str, context: RuleContext) -> Exercise | None:
    """Return an easy, unrelated exercise on the day of a stop; None: nothing is (rulings 18).

    It is of another pattern, and not of one that a pain at this place makes sore.
    """
    limits, warm_ups = context.thresholds, context.catalogue.warm_ups
    sore = limits.sore_patterns.get(place, frozenset()) | {stopped.pattern}
    names = dict.fromkeys((*reversed(tuple(warm_ups.instead.values())), *warm_ups.extras))
    exercises = (context.exercise(name) for name in names)
    return next(
        (
            e
            for e in exercises
            if e.pattern not in sore and e.level <= limits.easy_rung and context.allows(e)
        ),
        None,
    )


def cue_at(place: str, exercise: Exercise, context: RuleContext) -> tuple[str | None, str | None]:
    """Return the answer that a place stands for, and the table's cue for it; None: none fits."""
    felt = FELT_AT.get(PainPlace(place))
    if felt is None or felt in exercise.target:
        return None, None
    advice = advise(context.catalogue, exercise, felt)
    cue = choose(context.memory, advice, exercise.family, felt, context.today)
    return felt.value, cue


def rising(pain: Pain, context: RuleContext) -> tuple[int, int] | None:
    """Return the means of the older and the newer half of two weeks, where they rose by one."""
    means = amber_means(context.diary.note(PainEntry(context.now, pain)), context.now)
    before, after = (round(mean) for mean in means) if means else (0, 0)
    return (before, after) if after > before else None
