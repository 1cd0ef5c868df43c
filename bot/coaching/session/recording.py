"""Record an exercise of a session as an exposure, for the standing."""

from __future__ import annotations

from datetime import datetime

from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.rules.context import RuleContext, also_fine, grade_of
from bot.coaching.rules.grading import Grade, PainClass, SetAnswers, pain_class, reason_group
from bot.coaching.session.answers import moment_of, taken_together
from bot.coaching.session.plan import SetKind
from bot.coaching.session.queue import OF_THE_EXERCISE
from bot.coaching.session.session import DoneSet, Item


def exposure_of(item: Item, session: datetime, context: RuleContext) -> Exposure:
    """Return the sets at the exercise's own rung, graded; easier sets and drills are left out."""
    own = tuple(d for d in item.done if d.planned.kind in OF_THE_EXERCISE and not d.cut)
    answers = tuple(taken_together(d, context) for d in own)
    exercise = context.exercise(item.plan.exercise)
    fine = also_fine(exercise, context)
    groups = {
        reason_group(exercise, a, d.planned.minimum, fine)
        for d, a in zip(own, answers, strict=True)
    }
    graded = tuple(_own_set(item, d, context) for d in own)
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
        answer=_last_miss(item, own, context),
        felt=next((a.felt for a in reversed(answers) if a.felt is not None), None),
        rir=next((a.rir for a in reversed(answers) if a.rir is not None), None),
        form=forms[-1] if forms else None,
        form_asked=any("form" in a.asked for a in answers),
        fails=item.fails,
        pain=_worst_pain(item),
        cue=last.cue if last else None,
        cue_for=last.cue_for if last else None,
        made_easier=any(d.planned.kind is SetKind.EASIER for d in item.done),
        has_load=item.plan.has_load,
        most=item.plan.most,
    )


def _own_set(item: Item, done: DoneSet, context: RuleContext) -> OwnSet:
    answers = taken_together(done, context)
    return OwnSet(
        grade=grade_of(moment_of(item, done, context), context),
        reps=answers.reps,
        planned=done.planned.reps,
        asked="felt" in answers.asked,
    )


def _last_miss(item: Item, own: tuple[DoneSet, ...], context: RuleContext) -> str | None:
    """Return the row of the family's table that the last set gone wrong points to."""
    for done in reversed(own):
        answers = taken_together(done, context)
        match grade_of(moment_of(item, done, context), context):
            case Grade.FAIL:
                return "form"
            case Grade.MISS if answers.felt is not None and not _only_hurt(done, answers, context):
                return str(answers.felt)
            case _:
                continue
    return None


def _only_hurt(done: DoneSet, answers: SetAnswers, context: RuleContext) -> bool:
    """Return whether the set was on target and clean, and only a pain speaks against it."""
    exercise = context.exercise(done.planned.exercise)
    group = reason_group(exercise, answers, done.planned.minimum, also_fine(exercise, context))
    return group is None


def _worst_pain(item: Item) -> PainClass:
    sets = (a for d in item.done for a in (d.answers, d.right) if a is not None)
    classes = {pain_class(item.pain), *(pain_class(a.pain) for a in sets)}
    return next(c for c in PainClass if c in classes)
