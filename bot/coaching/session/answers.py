"""The answers of one set: filled in one by one, two sides taken as the weaker one."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import Moment, RuleContext, also_fine
from bot.coaching.rules.grading import Form, Pain, SetAnswers
from bot.coaching.session.plan import SetKind
from bot.coaching.session.session import Ask, DoneSet, Item, Question
from bot.value import replace

Answered = Felt | Form | Pain | int
"""An answer; an int is the number of repetitions in reserve, 0 to 4."""

WORST_FORM_FIRST = (Form.LOST, Form.SLIPPED, Form.CLEAN)


def fits(question: Question, value: Answered) -> bool:
    """Return whether the value is an answer to the question."""
    kinds = {Ask.FELT: Felt, Ask.RIR: int, Ask.FORM: Form, Ask.PAIN: Pain}
    return question.ask in kinds and isinstance(value, kinds[question.ask])


def fill_in(done: DoneSet, question: Question, value: Answered) -> DoneSet:
    """Return the set with one answer more."""
    if question.side == "right" and done.right is not None:
        return replace(done, right=_with(done.right, value))
    return replace(done, answers=_with(done.answers, value))


def put(done: DoneSet, questions: tuple[Question, ...]) -> DoneSet:
    """Return the set with these questions noted as asked, on both sides where they differ."""
    names = {str(q.ask) for q in questions if q.ask is not Ask.PAIN}
    asked = done.answers.asked | names
    right = None if done.right is None else replace(done.right, asked=asked)
    return replace(done, answers=replace(done.answers, asked=asked), right=right)


def take_back(done: DoneSet, questions: tuple[Question, ...]) -> DoneSet:
    """Return the set without the questions that were not put to anybody after all."""
    asked = done.answers.asked - {str(q.ask) for q in questions}
    right = None if done.right is None else replace(done.right, asked=asked)
    return replace(done, answers=replace(done.answers, asked=asked), right=right)


def of_side(done: DoneSet, side: str | None, context: RuleContext) -> SetAnswers:
    """Return the answers of one side; what was asked once is true of both; None: both as one."""
    left, right = done.answers, done.right
    if side is None or right is None:
        return taken_together(done, context)
    if side == "left":
        return left
    return replace(right, rir=left.rir, form=left.form if right.form is None else right.form)


def taken_together(done: DoneSet, context: RuleContext) -> SetAnswers:
    """Return one set of answers: of two sides the weaker counts, in each respect.

    Left 10 glutes, right 8 back of thighs -> 8, back of thighs.
    """
    left, right = done.answers, done.right
    if right is None:
        return left
    exercise = context.exercise(done.planned.exercise)
    fine = exercise.target | also_fine(exercise, context)
    forms = [f for f in WORST_FORM_FIRST if f in {left.form, right.form}]
    pains = [a.pain for a in (left, right) if a.pain is not None]
    return replace(
        left,
        reps=min(left.reps, right.reps),
        felt=_weaker_felt(left.felt, right.felt, fine),
        form=forms[0] if forms else None,
        pain=max(pains, key=lambda p: p.number) if pains else None,
    )


def moment_of(item: Item, done: DoneSet, context: RuleContext, side: str | None = None) -> Moment:
    """Return the report on this set, for the rules; `side`: on one side of it."""
    return Moment(
        exercise=context.exercise(done.planned.exercise),
        answers=of_side(done, side, context),
        minimum=0 if done.cut else done.planned.minimum,
        bad=item.bad,
        fails=item.fails,
        sets=sum(d.planned.kind is SetKind.OWN and not d.cut for d in item.done),
        left=sum(p.kind is SetKind.OWN for p in item.queue),
        repeats=any(d.answers.felt == done.answers.felt for d in item.done if d is not done),
        has_load=item.plan.has_load,
        is_retest=done.planned.kind is SetKind.TEST,
    )


def _with(answers: SetAnswers, value: Answered) -> SetAnswers:
    match value:
        case Felt():
            return replace(answers, felt=value)
        case Form():
            return replace(answers, form=value)
        case Pain():
            return replace(answers, pain=value)
        case int():
            return replace(answers, rir=value)
        case _:
            assert_never(value)


def _weaker_felt(left: Felt | None, right: Felt | None, fine: frozenset[Felt]) -> Felt | None:
    for felt in (left, right):
        if felt is not None and felt not in fine:
            return felt
    return None if left is None or right is None else left
