"""Adjust a slot to week, level and letter: sets, repetitions in reserve, squeeze, other rungs."""

from bot.coaching.catalogue.programmes import FINISHER, MAIN_SLOTS, Programmes, Week
from bot.coaching.ladder.standing import Standing
from bot.coaching.programme.items import Shape
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.rules.context import RuleContext

BEGINNER = "beginner"


def shape_of(
    slot: str,
    standing: Standing,
    request: SessionRequest,
    programmes: Programmes,
    context: RuleContext,
) -> Shape:
    """Return the slot in this week of this person's training (programmes 4.2, 4.3)."""
    box = programmes.times[request.minutes]
    week, light = week_of(programmes, context), request.letter.endswith("_light")
    base = box.sets[slot] or box.sets["X"]
    early, main = is_early(programmes, context), slot in MAIN_SLOTS
    first = min(base, programmes.first_weeks.sets[slot]) if early and main else base + week.sets
    sets = first - light
    if slot == FINISHER:
        return _finisher(max(1, sets), box.longest_rest, programmes, context)
    one_side = request.letter == "C" and main and context.profile.level == BEGINNER
    instead = _one_side(standing, programmes, context) if one_side else None
    return Shape(
        sets=max(1, sets),
        longest_rest=box.longest_rest,
        more_reps=0 if light else week.more_reps,
        squeeze=programmes.one_side_squeeze if one_side else 0,
        least_rir=programmes.first_weeks.rir if early and main else 0,
        more_rir=int(early),
        instead=None if standing.ticket is not None else instead,  # a drill plan comes first
    )


def week_of(programmes: Programmes, context: RuleContext) -> Week:
    """Return changes of this week: the first six as the table has them, later ones none."""
    weeks = programmes.weeks
    return weeks[context.week - 1] if context.week <= len(weeks) else Week()


def is_early(programmes: Programmes, context: RuleContext) -> bool:
    """Return whether these are a beginner's first two weeks."""
    return context.profile.level == BEGINNER and context.week <= programmes.first_weeks.weeks


def _finisher(
    sets: int, longest_rest: int | None, programmes: Programmes, context: RuleContext
) -> Shape:
    burnout = programmes.burnout
    most = burnout.rest[1]
    return Shape(
        sets=sets,
        longest_rest=most if longest_rest is None else min(longest_rest, most),
        rir=burnout.rir,
        reps=burnout.reps[context.profile.level],
    )


def _one_side(standing: Standing, programmes: Programmes, context: RuleContext) -> str | None:
    """Return a beginner's one-side exercise, for who stands on its rung or above (rulings 21)."""
    found = context.exercise(programmes.one_side_exercise)
    stands = context.exercise(standing.exercise)
    if stands.family != found.family or stands.level < found.level:
        return None
    return found.id
