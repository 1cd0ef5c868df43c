"""Rules after a break, an illness or too much: the rung to return to, and lighter weeks."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import Break, Deload, Programmes
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.sides import on_each_side
from bot.coaching.ladder.standing import Return, Standing, begin_ladder, move
from bot.coaching.rules.context import PainClass, RuleContext
from bot.value import Value, replace


def break_after(days: int, programmes: Programmes) -> Break | None:
    """Return the row of the table for so many days without a session; None: too few to matter.

    6 days -> None; 7 to 13 -> the first row.
    """
    for row in programmes.breaks:
        if row.from_days <= days and (row.to_days is None or days <= row.to_days):
            return row
    return None


def after_break(standing: Standing, row: Break, context: RuleContext) -> Standing:
    """Return the standing for the first session after the break (programmes 4.3, rulings 3).

    Up to 13 days: the same rung, less load, a set less. Later: a rung or two lower, never below
    rung 1, and back by one good exposure a rung. From 56 days on: the start, or three lower,
    whichever is higher, and old evidence is gone. The same for each side.
    """
    return on_each_side(standing, partial(_after_break, row, context), context)


def _after_break(row: Break, context: RuleContext, standing: Standing) -> Standing:
    old = context.exercise(standing.exercise)
    new = _rung_after(old, row, context)
    lower = _lowered(standing, new, context)
    until = None if row.sets_weeks is None else context.today + timedelta(weeks=row.sets_weeks)
    comeback = Return(old.id, 1 - row.load_less, row.sets, until, row.good_exposures_back)
    if row.health_check:
        return replace(lower, comeback=comeback, since=context.now, owned=frozenset())
    if row.steps_down == 0:
        less = max(lower.sets_less, row.sets_less or 0)
        dosage = replace(lower.dosage, load=min(lower.dosage.load, 1 - row.load_less))
        return replace(lower, dosage=dosage, sets_less=less)
    return replace(lower, comeback=comeback, since=context.now)


def as_short_break(programmes: Programmes) -> Break:
    """Return an illness with fever or chest symptoms: the first row, once it is over."""
    return programmes.breaks[0]


class Strain(Value):
    """Facts of the last weeks that speak for a lighter one.

    `exposures` of all families; `worn_out` and `skipped_tired`: local dates on which it was
    said; sessions of `weeks` 1, 2, 3 ... are counted by the context.
    """

    exposures: Sequence[Exposure] = ()
    worn_out: Sequence[date] = ()
    skipped_tired: Sequence[date] = ()
    last_deload: int | None = None


def deload_is_due(strain: Strain, programmes: Programmes, context: RuleContext) -> bool:
    """Return whether this week is lighter: an intermediate's every sixth, or two triggers."""
    rules = programmes.deload
    if strain.last_deload == context.week:
        return True
    every = rules.every_weeks.get(context.profile.level)
    if every is not None and context.week % every == 0:
        return True
    return sum(triggers(strain, rules, context).values()) >= rules.triggers_needed


def triggers(strain: Strain, rules: Deload, context: RuleContext) -> Mapping[str, bool]:
    """Return which of the four signs of too much hold (coach consensus, Bell 2023)."""
    ambers = rules.triggers["amber_exposures"]
    since = context.now - timedelta(days=ambers["days"] or 0)
    amber = sum(e.pain is PainClass.AMBER and e.at > since for e in strain.exposures)
    return {
        "rir_down": _rir_fell(strain.exposures, rules.triggers["rir_down"], context),
        "amber_exposures": amber >= (ambers["count"] or 0),
        "worn_out": _often(strain.worn_out, rules.triggers["worn_out"], context.today),
        "skipped_tired": _often(
            strain.skipped_tired, rules.triggers["skipped_tired"], context.today
        ),
    }


def _rung_after(old: Exercise, row: Break, context: RuleContext) -> Exercise:
    """Return the exercise at min(old, max(1, old - n)), or at the start where that is higher."""
    floor = max(1, old.level - row.steps_down)
    if row.health_check:
        start = begin_ladder(old.family, context)
        floor = max(floor, context.exercise(start.exercise).level if start else floor)
    target = min(old.level, floor)
    exercise = old
    while exercise.level > target:
        easier, half_range = context.lasting.regression(exercise)
        if half_range or easier.family != old.family:
            break
        exercise = easier
    return exercise


def _lowered(standing: Standing, new: Exercise, context: RuleContext) -> Standing:
    if new.id == standing.exercise:
        return replace(standing, offered=None, accepted=None)
    lowered = move(standing, new.id, (context.now, context.now), up=False)
    return replace(lowered, careful=standing.careful, solved=standing.solved)


def _rir_fell(
    exposures: Sequence[Exposure], rule: Mapping[str, int | None], context: RuleContext
) -> bool:
    """Return whether the mean in reserve fell by one or more between two halves of the days."""
    days, by = rule["days"] or 0, rule["by"] or 0
    middle = context.now - timedelta(days=days / 2)
    first = context.now - timedelta(days=days)
    older = [e.rir for e in exposures if e.rir is not None and first < e.at <= middle]
    newer = [e.rir for e in exposures if e.rir is not None and e.at > middle]
    if not older or not newer:
        return False
    return sum(older) / len(older) - sum(newer) / len(newer) >= by


def _often(days: Sequence[date], rule: Mapping[str, int | None], today: date) -> bool:
    """Return whether it was said on so many of the last days: 3 of 5."""
    since = today - timedelta(days=rule["days"] or 0)
    return len({d for d in days if d > since}) >= (rule["count"] or 0)
