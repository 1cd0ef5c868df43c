"""Step back: to which easier exercise, and for how many sets."""

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Advice
from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.decisions import Because, FinishWith, StepBack


def step_back(
    exercise: Exercise, answer: str, left: int, context: RuleContext, reason: Because
) -> StepBack:
    """Return one or two easier sets, then the test (the method, 2.4; rulings 15).

    Args:
        exercise: the one in hand.
        answer: a Felt value or "form": the row of the family's table.
        left: sets of it that were still planned; the test is always given, with one more set
            where none is left for it: 1 -> one easier set and the test.
        context: of the decision.
        reason: shown to the person.
    """
    advice = advise(context.catalogue, exercise, answer)
    easier, half_range = easier_for(exercise, advice, context)
    most = advice.again_sets or context.thresholds.regression_sets
    as_advised = easier.id == advice.again
    return StepBack(
        to=easier.id,
        sets=max(1, min(most, left - 1)),
        then_retest=True,
        half_range=half_range,
        reason=reason,
        reps=advice.again_reps if as_advised else None,
        hold=advice.again_hold if as_advised else None,
    )


def finish_with(
    exercise: Exercise, answer: str, context: RuleContext, reason: Because
) -> FinishWith:
    """Decide to finish the exercise easier, as the family's table has it."""
    easier, half_range = easier_for(exercise, advise(context.catalogue, exercise, answer), context)
    return FinishWith(easier.id, half_range, reason)


def easier_for(exercise: Exercise, advice: Advice, context: RuleContext) -> tuple[Exercise, bool]:
    """Return the table's easier exercise and whether it is at half range.

    What is not below the one in hand, or what the person cannot do, gives way to the regression
    of the one in hand (rulings 19).
    """
    named = context.exercise(advice.again or exercise.id)
    if context.allows(named) and is_easier(named, exercise, gentler=advice.half_range):
        return named, advice.half_range
    return context.regression(exercise)


def is_easier(named: Exercise, exercise: Exercise, *, gentler: bool = False) -> bool:
    """Return whether the named exercise lies below; ladders of other families cannot be compared.

    On the same rung only a variant that leads up to the exercise is below it, or what is done
    `gentler`: at half range, or with a hold.
    """
    if named.family != exercise.family or named.level < exercise.level:
        return True
    leads_up = exercise.id in named.progressions
    return named.level == exercise.level and (leads_up or gentler)
