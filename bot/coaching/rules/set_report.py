"""The report on a set, and the grade that follows."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.rules.context import RuleContext
from bot.coaching.rules.grading import Grade, SetAnswers, grade
from bot.value import Value


class Moment(Value):
    """The report on a set of one exercise.

    `bad` and `fails`: sets of it in this session that were not good, and those with lost form or
    too few repetitions, before this one. `sets` of it so far, this one included; `left`: those
    still planned. `morning`: better_or_same, bit_worse or much_worse, with the pain as
    `morning_pain` (0 to 10); `bad_mornings` in a row before this one.
    """

    exercise: Exercise
    answers: SetAnswers
    minimum: int = 0
    bad: int = 0
    fails: int = 0
    sets: int = 1
    left: int = 0
    has_load: bool = False
    is_retest: bool = False
    morning: str | None = None
    morning_pain: int | None = None
    bad_mornings: int = 0


def grade_of(moment: Moment, context: RuleContext) -> Grade:
    """The grade of the set, with what the family's table takes as good."""
    return grade(
        moment.exercise, moment.answers, moment.minimum, also_fine(moment.exercise, context)
    )


def also_fine(exercise: Exercise, context: RuleContext) -> frozenset[Felt]:
    """Places beside the exercise's own target that its family takes as good."""
    table = context.catalogue.families[exercise.family].advice
    return frozenset(felt for felt in Felt if felt in table and table[felt].fine)
