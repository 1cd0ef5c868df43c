"""Record an exercise of a session as an exposure, for the standing."""

from __future__ import annotations

from datetime import datetime

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.sides import BOTH, SIDES
from bot.coaching.rules.context import RuleContext, also_fine, grade_of
from bot.coaching.rules.grading import Grade, PainClass, SetAnswers, pain_class, reason_group
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import OF_THE_EXERCISE, DoneSet, Item, moment_of, of_side
from bot.value import replace


def exposures_of(item: Item, session: datetime, context: RuleContext) -> tuple[Exposure, ...]:
    """Return the exposure of both sides, or of each where they were not the same."""
    if item.plan.side is not None:
        return (_of_side(item, item.plan.side, session, context),)
    if not any(done.right is not None for done in item.done):
        return (_of_side(item, None, session, context),)
    left, right = (_of_side(item, side, session, context) for side in SIDES)
    same = (left.sets, left.groups) == (right.sets, right.groups)
    if not same:
        return (left, right)
    is_known = any(d.right is not None and d.right.felt is not None for d in item.done)
    return (replace(left, side=BOTH if is_known else None),)


def _of_side(item: Item, side: str | None, session: datetime, context: RuleContext) -> Exposure:
    """Return the sets at the exercise's own rung, graded; easier sets and drills are left out."""
    own = tuple(d for d in item.done if d.planned.kind in OF_THE_EXERCISE and not d.cut)
    # an item of one side has its answers to itself
    own_side = None if item.plan.side else side
    answers = tuple(of_side(d, own_side, context) for d in own)
    exercise = context.exercise(item.plan.exercise)
    fine = also_fine(exercise, context)
    groups = {
        reason_group(exercise, a, d.planned.minimum, fine)
        for d, a in zip(own, answers, strict=True)
    }
    graded = tuple(
        OwnSet(
            grade=grade_of(moment_of(item, d, context, own_side), context),
            reps=a.reps,
            planned=d.planned.reps,
            asked="felt" in a.asked,
        )
        for d, a in zip(own, answers, strict=True)
    )
    reported = [d.planned for d, s in zip(own, graded, strict=True) if s.is_answered]
    ended_well = [s.grade for s in graded if s.is_answered][-1:] == [Grade.GOOD]
    last = reported[-1] if ended_well else None
    forms = [a.form for a in answers if a.form is not None]
    return Exposure(
        exercise=exercise.id,
        session=session,
        at=context.now,
        sets=graded,
        groups=frozenset(g for g in groups if g is not None),
        answer=_last_miss(exercise, graded, answers, own, context),
        felt=next((a.felt for a in reversed(answers) if a.felt is not None), None),
        rir=next((a.rir for a in reversed(answers) if a.rir is not None), None),
        form=forms[-1] if forms else None,
        form_asked=any("form" in a.asked for a in answers),
        fails=sum(s.grade is Grade.FAIL for s in graded),
        pain=_worst_pain(item),
        cue=last.cue if last else None,
        cue_for=last.cue_for if last else None,
        made_easier=any(d.planned.kind is SetKind.EASIER for d in item.done),
        has_load=item.plan.has_load,
        most=item.plan.most,
        band_chosen=item.plan.band is not None,
        side=side,
    )


def _last_miss(
    exercise: Exercise,
    graded: tuple[OwnSet, ...],
    answers: tuple[SetAnswers, ...],
    own: tuple[DoneSet, ...],
    context: RuleContext,
) -> str | None:
    """Return the row of the family's table that the last set gone wrong points to.

    A set that was on target and clean, and against which only a pain speaks, points to none.
    """
    fine = also_fine(exercise, context)
    for one, answer, done in reversed(tuple(zip(graded, answers, own, strict=True))):
        if one.grade is Grade.FAIL:
            return "form"
        if one.grade is not Grade.MISS or answer.felt is None:
            continue
        if reason_group(exercise, answer, done.planned.minimum, fine) is not None:
            return str(answer.felt)
    return None


def _worst_pain(item: Item) -> PainClass:
    sets = (a for d in item.done for a in (d.answers, d.right) if a is not None)
    classes = {pain_class(item.pain), *(pain_class(a.pain) for a in sets)}
    return next(c for c in PainClass if c in classes)
