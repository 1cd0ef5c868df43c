"""Transitions of a session: a set done, the decision it leads to, and what comes next."""

from datetime import datetime

from bot.coaching.catalogue.exercise import Exercise
from bot.coaching.catalogue.programmes import FINISHER
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.sides import BOTH, SIDES
from bot.coaching.person.cue_memory import Trial
from bot.coaching.rules.context import (
    Grade,
    Moment,
    Pain,
    PainClass,
    RuleContext,
    SetAnswers,
    also_fine,
    grade_of,
    pain_class,
    reason_group,
    worse,
)
from bot.coaching.rules.decisions import Decision, StepBack, Stop
from bot.coaching.rules.precedence import decide
from bot.coaching.session.plan import SetKind
from bot.coaching.session.queue import apply_decision
from bot.coaching.session.session import (
    OF_THE_EXERCISE,
    Ask,
    DoneSet,
    Item,
    Question,
    Session,
    Step,
    after_set,
    moment_of,
    of_side,
    other_side,
    put,
    taken_together,
    with_item,
)
from bot.value import replace


def set_done(
    session: Session, reps: int, context: RuleContext, *, right: int | None = None
) -> Step:
    """Record a set of so many good repetitions; `right`: where the sides differed.

    Does nothing while a question stands open, after the end, and while a stop settles.
    """
    item = session.item
    if session.open or session.outcome or session.settling or not item.queue:
        return Step(session)
    planned, *queue = item.queue
    done = DoneSet(planned, SetAnswers(reps), None if right is None else SetAnswers(right))
    if item.plan.asks_sides and not queue and planned.kind is SetKind.OWN and right is None:
        done = replace(done, right=SetAnswers(reps))
    first = not any(d.planned.kind in OF_THE_EXERCISE for d in item.done)
    asks = after_set(item.plan, planned, is_first=first, is_last=not queue)
    if done.right is not None:
        asks = tuple(q for ask in asks for q in _per_side(ask))
    done = put(done, asks)
    before = replace(session, before=None)
    item = replace(
        item, queue=tuple(queue), done=(*item.done, done), questions=item.questions + len(asks)
    )
    session = replace(with_item(session, item), open=asks, resting=True, before=before)
    session = replace(session, last=session.at)
    return Step(session) if asks else close_set(session, context)


def _per_side(question: Question) -> tuple[Question, ...]:
    if question.ask is not Ask.FELT:
        return (question,)
    return (Question(Ask.FELT, "left"), Question(Ask.FELT, "right"))


def close_set(session: Session, context: RuleContext) -> Step:
    """Settle the last set: the rule that holds, what it does to the rest, and what is next."""
    item = session.item
    done = item.done[-1]
    answers = taken_together(done, context)
    moment = moment_of(item, done, context)
    graded = grade_of(moment, context)
    speaks = _is_graded(done, graded) or pain_class(answers.pain) is not PainClass.GREEN
    decisions = (decide(moment, context),) if speaks else ()
    felt = "form" if graded is Grade.FAIL else None if answers.felt is None else str(answers.felt)
    counts = done.planned.kind in OF_THE_EXERCISE and not done.cut
    item = replace(
        item,
        bad=item.bad + (counts and graded in {Grade.MISS, Grade.FAIL}),
        fails=item.fails + (counts and graded is Grade.FAIL),
        pain=worse(answers.pain, item.pain),
    )
    for decision in decisions:
        item = apply_decision(item, decision, context, felt)
    session = replace(with_item(session, item), open=())
    session = sparing_the_other_side(session, answers.pain, context)
    step = consequences(session, decisions, context)
    return replace(step, trials=_trials(done, graded, item))


def sparing_the_other_side(session: Session, pain: Pain | None, context: RuleContext) -> Session:
    """Return the session in which what hurts on one side makes the other easier as well."""
    at = other_side(session)
    if at is None or pain is None or pain_class(pain) is PainClass.GREEN:
        return session
    item = session.items[at]
    moment = Moment(context.exercise(item.plan.exercise), SetAnswers(reps=0, pain=pain))
    spared = replace(item, pain=worse(pain, item.pain))
    spared = apply_decision(spared, decide(moment, context), context, felt=None)
    items = (*session.items[:at], spared, *session.items[at + 1 :])
    return replace(session, items=items)


def consequences(session: Session, decisions: tuple[Decision, ...], context: RuleContext) -> Step:
    """Return the session after decisions that may end it, and what comes next in it."""
    for decision in decisions:
        if isinstance(decision, Stop):
            return _stopped(session, decision, decisions, context)
    if pain_class(session.item.pain) is PainClass.AMBER:
        session = without_finisher(session)
    return move_on(session, context, decisions)


def move_on(session: Session, context: RuleContext, decisions: tuple[Decision, ...] = ()) -> Step:
    """Move to the next set, exercise or last question; report what was finished."""
    step = hand_over(session, context)
    session = step.session
    asks_first = any(isinstance(decision, StepBack) for decision in decisions)
    # A step back waits for an answer about this exercise: the other of a pair comes after it.
    following = session.at if asks_first and session.item.queue else _next_index(session)
    if following is None:
        ending = replace(session, open=(Question(Ask.END),), resting=False)
        return replace(step, session=ending, decisions=decisions)
    goes_on = following == session.at or session.items[following].plan.pair is not None
    paired = session.items[following].plan.pair == session.item.plan.pair
    resting = goes_on and paired and bool(session.item.done)
    session = replace(session, at=following, resting=resting)
    return replace(step, session=session, decisions=decisions)


def hand_over(session: Session, context: RuleContext, *, all_of_it: bool = False) -> Step:
    """Emit exposures and drills of what is finished, once; `all_of_it`: of what was begun too."""
    step = Step(session)
    items = []
    for item in session.items:
        over = not item.is_recorded and bool(item.done) and (all_of_it or not item.queue)
        items.append(replace(item, is_recorded=True) if over else item)
        if over:
            step = _reported(step, item, context)
    return replace(step, session=replace(session, items=tuple(items)))


def without_finisher(session: Session) -> Session:
    """Return the session without what is left of its burn-out sets: not on AMBER days."""
    items = tuple(replace(i, queue=()) if i.plan.slot == FINISHER else i for i in session.items)
    return replace(session, items=items)


def _is_graded(done: DoneSet, graded: Grade) -> bool:
    """Return whether a set is graded: it was asked about, or had too few repetitions."""
    asked = "felt" in done.answers.asked or graded is Grade.FAIL
    return asked and done.planned.kind in OF_THE_EXERCISE and not done.cut


def _trials(done: DoneSet, graded: Grade, item: Item) -> tuple[Trial, ...]:
    planned = done.planned
    if not planned.follows_cue or planned.cue is None or graded is Grade.MISSING:
        return ()
    answer = planned.cue_for or ""
    return (Trial(item.plan.family, answer, planned.cue, helped=graded is Grade.GOOD),)


def _stopped(
    session: Session, stop: Stop, decisions: tuple[Decision, ...], context: RuleContext
) -> Step:
    item = session.item
    session = without_finisher(with_item(session, replace(item, queue=())))
    if stop.ends_session:
        step = hand_over(session, context, all_of_it=True)
        ended = replace(step.session, outcome="stopped", open=(), resting=False)
        return replace(step, session=ended, decisions=decisions)
    place = item.pain.place if item.pain is not None else None
    step = hand_over(session, context)
    waiting = replace(step.session, settling=place, open=(), resting=False)
    return replace(step, session=waiting, decisions=decisions)


def _reported(step: Step, item: Item, context: RuleContext) -> Step:
    if item.plan.is_drill:
        drilled = any(d.planned.kind is SetKind.DRILL for d in item.done)
        return replace(
            step, drilled=(*step.drilled, item.plan.family) if drilled else step.drilled
        )
    found = exposures_of(item, step.session.started_at, context)
    return replace(step, exposures=(*step.exposures, *found))


def _next_index(session: Session) -> int | None:
    """Return the next set's item: the other of a pair, the same one, or the next with sets."""
    at, items = session.at, session.items
    pair = items[at].plan.pair
    partners = [n for n, i in enumerate(items) if n != at and pair is not None]
    partners = [n for n in partners if items[n].plan.pair == pair and items[n].queue]
    if partners and items[at].done:
        return partners[0]
    if items[at].queue:
        return at
    return next((n for n, i in enumerate(items) if i.queue), None)


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
        if reason_group(exercise, answer, done.planned.minimum, fine) is not None:
            return str(answer.felt)
    return None


def _worst_pain(item: Item) -> PainClass:
    sets = (a for d in item.done for a in (d.answers, d.right) if a is not None)
    classes = {pain_class(item.pain), *(pain_class(a.pain) for a in sets)}
    return next(c for c in PainClass if c in classes)
