"""One session as a value: what was done and answered, what comes now, which question is open."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from typing import assert_never

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.worth_asking import LastAnswers
from bot.coaching.person.cue_memory import Trial
from bot.coaching.rules.context import (
    MOST_RIR,
    Form,
    Moment,
    Pain,
    PainPlace,
    RuleContext,
    SetAnswers,
    also_fine,
)
from bot.coaching.rules.decisions import Decision
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet, SetKind
from bot.value import Value, replace


class DoneSet(Value):
    """One set that was done; `right`: the other side's answers where the sides differed.

    `cut`: something hurt before it was finished, nobody counted.
    """

    planned: PlannedSet
    answers: SetAnswers
    right: SetAnswers | None = None
    cut: bool = False


class Item(Value):
    """One exercise of the session: sets to come, sets done, and how it goes.

    `bad`: own sets that were not good; `fails`: those with lost form or too few repetitions.
    `replaced`: the own sets that an easier version took the place of. `is_recorded`: the
    item's exposure was recorded.
    """

    plan: PlanItem
    queue: tuple[PlannedSet, ...]
    done: tuple[DoneSet, ...] = ()
    replaced: tuple[PlannedSet, ...] = ()
    bad: int = 0
    fails: int = 0
    questions: int = 0
    pain: Pain | None = None
    is_recorded: bool = False


class Session(Value):
    """A training session that belongs to the date on which it began.

    `at`: the item in hand; `last`: the one that was done or hurt last, None: none was (of a pair
    the other comes next). `open`: questions to answer, the first is on screen. `resting`: a set
    was done and the next has not begun. `settling`: where a stop
    hurts, until the question ten minutes later. `outcome`: done, partial or stopped once it is
    over. `before`: the session as it was before the last set.
    """

    letter: str
    local_date: date
    started_at: datetime
    items: tuple[Item, ...]
    at: int = 0
    last: int | None = None
    open: tuple[Question, ...] = ()
    resting: bool = False
    settling: PainPlace | None = None
    outcome: str | None = None
    before: Session | None = None

    @property
    def item(self) -> Item:
        """The exercise in hand."""
        return self.items[self.at]

    @property
    def strained(self) -> int:
        """The item that a pain is about: the one just done while resting, else the one in hand."""
        return self.last if self.resting and self.last is not None else self.at

    @property
    def question(self) -> Question | None:
        """The question that stands open; None: a set is to be done, or all is over."""
        return self.open[0] if self.open else None


class Step(Value):
    """A session after one input, with everything that followed from it.

    `exposures` go to the standings, `trials` to the memory of cues; `drilled`: families whose
    drill plan has one session less.
    """

    session: Session
    decisions: tuple[Decision, ...] = ()
    trials: tuple[Trial, ...] = ()
    exposures: tuple[Exposure, ...] = ()
    drilled: tuple[str, ...] = ()


class Now(Value):
    """The set to do now.

    `number` of `count`: 0 for the easy set at the start.
    """

    exercise: str
    kind: SetKind
    number: int
    count: int
    reps: int
    hold: int | None
    half_range: bool
    squeeze: int
    lower: int
    cue: str | None
    note: str | None
    side: str | None = None


def begin(plan: Plan, local_date: date, now: datetime) -> Session:
    """Return the session at its first set."""
    items = tuple(Item(item, item.sets) for item in plan.items)
    return Session(plan.letter, local_date, now, items)


def working(sets: Iterable[PlannedSet]) -> int:
    """Count sets as the cards do: the easy one before the first is none of them."""
    return sum(one.kind is not SetKind.RAMP for one in sets)


def showing(session: Session) -> Now | None:
    """Return the set to do now; None while a question is open or after the end."""
    if session.outcome is not None or session.open or not session.item.queue:
        return None
    item = session.item
    coming = item.queue[0]
    before = working(d.planned for d in item.done)
    after = working(item.queue)
    return Now(
        exercise=coming.exercise,
        kind=coming.kind,
        number=0 if coming.kind is SetKind.RAMP else before + 1,
        count=before + after,
        reps=coming.reps,
        hold=coming.hold,
        half_range=coming.half_range,
        squeeze=item.plan.squeeze,
        lower=item.plan.lower,
        cue=coming.cue,
        note=coming.note,
        side=item.plan.side,
    )


def with_item(session: Session, item: Item) -> Session:
    """Return the session with the item in hand replaced."""
    items = (*session.items[: session.at], item, *session.items[session.at + 1 :])
    return replace(session, items=items)


def other_side(session: Session) -> int | None:
    """Return the item of the other side of the exercise in hand; None: both sides are one item."""
    plan = session.item.plan
    found = (n for n, item in enumerate(session.items) if n != session.at and item.plan.side)
    pairs = (n for n in found if session.items[n].plan.pair == plan.pair)
    return None if plan.side is None else next(pairs, None)


def rest_after(session: Session, limits: Thresholds) -> int:
    """Return the seconds of rest after a set of the exercise in hand, or to switch sides."""
    at = other_side(session)
    switches = at is not None and at > session.at and bool(session.items[at].queue)
    return limits.switch_rest if switches else session.item.plan.rest


def undo(session: Session) -> Session:
    """Return the session before its last set; the same where there is none.

    Whoever stores standings and cues takes them back as well.
    """
    return session if session.before is None else session.before


class Ask(StrEnum):
    """Subjects of the questions."""

    FELT = "felt"
    RIR = "rir"
    FORM = "form"
    PAIN = "pain"  # at once after low back or knees: the place is known
    END = "end"  # once at the end of the session: any pain now?


class Question(Value):
    """One question; `side`: left or right where the sides differed; `place`: of the pain."""

    ask: Ask
    side: str | None = None
    place: PainPlace | None = None


PLACES = {Felt.LOW_BACK: PainPlace.LOW_BACK, Felt.KNEES: PainPlace.KNEE}
"""Answers after which pain is asked at once."""


def after_set(
    item: PlanItem, done: PlannedSet, *, is_first: bool, is_last: bool
) -> tuple[Question, ...]:
    """Return the questions that follow a set, before anything is answered.

    Where it was felt: after the first set where a miss is likely, after a set that followed a cue,
    and after the last. What was left, and on a first exposure the form: after the last.
    """
    if done.kind in {SetKind.RAMP, SetKind.STEP_BACK, SetKind.EASIER}:
        return ()
    early = is_first and item.asks_first and done.kind is SetKind.OWN
    asks = []
    if is_last or early or done.follows_cue or done.kind is SetKind.TEST:
        asks.append(Question(Ask.FELT))
    if is_last and item.asks_left:
        asks.append(Question(Ask.RIR))
    if is_last and (item.is_new or (item.form_is_due and not item.asks_left)):
        asks.append(Question(Ask.FORM))
    return tuple(asks)


def repeatable(session: Session) -> LastAnswers | None:
    """Return the answers of last time that one tap may give again; None: all is asked.

    After the last set, where the plan has them, the repetitions were as planned, and nothing went
    wrong before it today.
    """
    question, item = session.question, session.item
    if question is None or question.ask is not Ask.FELT:
        return None
    if question.side is not None and not (item.plan.asks_sides and question.side == "left"):
        return None
    is_last, done = not item.queue, item.done[-1]
    planned = done.planned
    last = item.plan.last
    if last is None or last.felt in PLACES:  # pain is asked at once there
        return None
    if last.form is None and (item.plan.is_new or item.plan.form_is_due):
        return None
    usual = planned.kind is SetKind.OWN and not planned.follows_cue
    usual = usual and item.bad == 0 and done.answers.reps == planned.reps
    return last if is_last and usual else None


def form_is_asked(item: PlanItem, rir: int, asked: int, limits: Thresholds) -> bool:
    """Return whether the form is asked after the answer about repetitions in reserve.

    At 0 or 1 left, unless it was clean the last time; every third exposure where that keeps to
    three questions an exercise: else it waits for an exposure that has room. `asked`: questions
    of this exercise before it.
    """
    if item.is_drill:
        return False
    room = asked < limits.questions_an_exercise
    near_the_end = rir <= limits.form_at_rir and not item.form_was_clean
    return near_the_end or (item.form_is_due and room)


#: Purposes of sets that are as hard as the exercise asks; others are easier on purpose.
OF_THE_EXERCISE = frozenset({SetKind.OWN, SetKind.TEST})


def is_hard(kind: SetKind, rir: int) -> bool:
    """Return whether a set counts: at the exercise's own rung, with fewer than 4 reps to leave."""
    return kind in OF_THE_EXERCISE and rir < MOST_RIR


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
