"""Beyond the top of a ladder: slower, held longer, or with less rest, one of them at a time."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.demotion import Result
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Adjust, because
from bot.value import replace

LEAST_REST = 15  # seconds


def beyond_top(standing: Standing, exercise: Exercise, context: RuleContext) -> Result:
    """Return the next continuation of the content, at the least repetitions again.

    One that health or the exercise does not allow is stepped over; after the last one nothing
    changes. Each stays for some weeks.
    """
    kinds, weeks = context.thresholds.beyond_top, context.thresholds.beyond_weeks
    if standing.since is not None and context.now - standing.since < timedelta(weeks=weeks):
        return standing, ()
    for number in range(standing.dosage.beyond, len(kinds)):
        kind = kinds[number]
        changed = _KINDS[kind](standing.dosage, exercise, context)
        if changed is None:
            continue
        dosage = replace(changed, reps=None, beyond=number + 1)
        seconds = context.thresholds.rest_less if kind == "rest" else 1
        is_held = exercise.prescription.hold is not None
        name = "hold" if kind == "squeeze" and is_held else kind
        reason = because(f"why-beyond-{name}", exercise=exercise.id, seconds=seconds)
        further = replace(standing, dosage=dosage, since=context.now)
        new = {"lower": dosage.lower, "squeeze": dosage.squeeze, "rest": seconds}[kind]
        return further, (Adjust(kind, new, reason),)
    return standing, ()


def _slower(dosage: Dosage, exercise: Exercise, _context: RuleContext) -> Dosage | None:
    """Lower a second slower; what is held has no way down."""
    if exercise.prescription.hold is not None:
        return None
    return replace(dosage, lower=dosage.lower + 1)


def _longer(dosage: Dosage, exercise: Exercise, context: RuleContext) -> Dosage | None:
    """Squeeze, or hold, a second longer, as long as health allows."""
    hold = exercise.prescription.hold
    longer = None if hold is None else hold + dosage.squeeze + 1
    if context.held(longer) != longer:
        return None
    return replace(dosage, squeeze=dosage.squeeze + 1)


def _denser(dosage: Dosage, exercise: Exercise, context: RuleContext) -> Dosage | None:
    """Rest less between the sets, never less than LEAST_REST."""
    less = dosage.rest_less + context.thresholds.rest_less
    if exercise.prescription.rest - less < LEAST_REST:
        return None
    return replace(dosage, rest_less=less)


_KINDS: Mapping[str, Callable[[Dosage, Exercise, RuleContext], Dosage | None]] = {
    "lower": _slower,
    "squeeze": _longer,
    "rest": _denser,
}
