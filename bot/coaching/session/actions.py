"""Actions on a session as a value: an answer, a wish, its end."""

from collections.abc import Collection

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import RuleContext, also_fine
from bot.coaching.rules.decisions import FinishWith, StepBack, Stop
from bot.coaching.rules.precedence import decide
from bot.coaching.session.plan import PlanItem, SetKind
from bot.coaching.session.queue import finish_easier
from bot.coaching.session.session import (
    OF_THE_EXERCISE,
    PLACES,
    Answered,
    Ask,
    DoneSet,
    Item,
    Question,
    Session,
    Step,
    fill_in,
    fits,
    form_is_asked,
    moment_of,
    other_side,
    put,
    repeatable,
    take_back,
    with_item,
)
from bot.coaching.session.transitions import close_set, hand_over, move_on
from bot.value import replace


def answer(session: Session, value: Answered, context: RuleContext) -> Step:
    """Answer the open question; what does not fit it changes nothing.

    The one about pain takes a `Pain`; the last one of the session is answered by `end` or `hurts`.
    """
    question = session.question
    if question is None or not fits(question, value):
        return Step(session)
    item = session.item
    done = fill_in(item.done[-1], question, value)
    more = _follow_ups(item, question, value, context)
    # pain is asked at once, before the other side and before what was left
    urgent = tuple(q for q in more if q.ask is Ask.PAIN)
    later = tuple(q for q in more if q.ask is not Ask.PAIN)
    waiting = (*urgent, *_still_worth(session.open[1:], item, value, context), *later)
    item = replace(item, questions=item.questions + len(later))
    if waiting and not _settles_it(item, done, waiting, context):
        item = replace(item, done=(*item.done[:-1], put(done, more)))
        return Step(replace(with_item(session, item), open=waiting))
    done = take_back(done, waiting)
    return close_set(with_item(session, replace(item, done=(*item.done[:-1], done))), context)


def as_last_time(session: Session, context: RuleContext) -> Step:
    """Answer all that is asked after the last set as last time, in one."""
    last = repeatable(session)
    if last is None:
        return Step(session)
    item = session.item
    done = item.done[-1]
    form = set() if last.form is None else {str(Ask.FORM)}
    answers = replace(
        done.answers,
        felt=last.felt,
        rir=last.rir,
        form=last.form,
        asked=done.answers.asked | form,
    )
    right = None if done.right is None else replace(answers, reps=done.right.reps)
    done = replace(done, answers=answers, right=right)
    return close_set(with_item(session, replace(item, done=(*item.done[:-1], done))), context)


def ask_all(session: Session) -> Session:
    """Ask everything about the exercise in hand: something is not as last time."""
    item = session.item
    return with_item(session, replace(item, plan=replace(item.plan, last=None)))


def unanswered(session: Session, context: RuleContext) -> Step:
    """Go on without an answer for 15 minutes: what was asked is missing."""
    if session.question is None:
        return Step(session)
    if session.question.ask is Ask.END:
        return end(session, context)
    return close_set(session, context)


def easier(session: Session, context: RuleContext) -> Step:
    """Return a voluntary step back for what is left of the exercise; it counts against nobody."""
    item = session.item
    if session.open or not item.queue:
        return Step(session)
    in_hand = context.exercise(item.queue[0].exercise)
    to, half_range = context.regression(in_hand)
    replaced = item.replaced or item.queue
    eased = finish_easier(item, to.id, context, half_range=half_range, kind=SetKind.EASIER)
    return Step(with_item(session, replace(eased, replaced=replaced)))


def easier_where_it_hurt(session: Session, context: RuleContext) -> Step:
    """Return the same after a pain: of a pair the other exercise may come next."""
    step = easier(_at_last(session), context)
    return replace(step, session=replace(step.session, at=session.at))


def end_where_it_hurt(session: Session, context: RuleContext) -> Step:
    """End for today the exercise that hurt."""
    return end_exercise(_at_last(session), context)


def harder_again(session: Session) -> Step:
    """Go back from the easier version to the exercise, for as many sets as are left."""
    item = session.item
    if session.open or not item.replaced:
        return Step(session)
    back = item.replaced[-len(item.queue) :] if item.queue else ()
    return Step(with_item(session, replace(item, queue=back, replaced=())))


def finish_without_test(session: Session, context: RuleContext) -> Step:
    """Do the rest of the exercise easier, the test with it."""
    item = session.item
    steps = [p for p in item.queue if p.kind is SetKind.STEP_BACK]
    if not steps:
        return Step(session)
    queue = tuple(steps[0] for _ in item.queue)
    return move_on(with_item(session, replace(item, queue=queue)), context)


def rest_over(session: Session) -> Session:
    """Begin the next set: the rest is over or was skipped."""
    return replace(session, resting=False)


def end_exercise(session: Session, context: RuleContext) -> Step:
    """End the exercise in hand for today, both sides; what was done of it counts."""
    items = _without_sets(session, (session.at, other_side(session)))
    return move_on(replace(session, items=items, open=()), context)


def swap(session: Session, other: PlanItem, context: RuleContext) -> Step:
    """Swap the exercise, both sides, for the sets that are left; those done stay recorded."""
    old = session.item
    sets = other.sets[: max(1, len(old.queue))]
    pair = None if old.plan.side else old.plan.pair
    fresh = Item(replace(other, sets=sets, pair=pair, slot=old.plan.slot), sets)
    at = session.at
    done = (replace(old, queue=()),) if old.done else ()
    before = _without_sets(session, (other_side(session),))
    items = (*before[:at], *done, fresh, *before[at + 1 :])
    swapped = replace(session, items=items, at=at + len(done), open=(), resting=False)
    return hand_over(swapped, context)


def end(session: Session, context: RuleContext) -> Step:
    """End the session, at its end or before it; what was done counts."""
    if session.outcome is not None:
        return Step(session)
    left = any(i.queue for i in session.items)
    step = hand_over(session, context, all_of_it=True)
    outcome = "partial" if left else "done"
    over = replace(step.session, outcome=outcome, open=(), resting=False)
    return replace(step, session=over)


def _without_sets(session: Session, which: Collection[int | None]) -> tuple[Item, ...]:
    return tuple(
        replace(item, queue=()) if n in which else item for n, item in enumerate(session.items)
    )


def _at_last(session: Session) -> Session:
    return session if session.last is None else replace(session, at=session.last)


def _still_worth(
    waiting: tuple[Question, ...], item: Item, value: Answered, context: RuleContext
) -> tuple[Question, ...]:
    """Return the questions that are left; after a miss what was left decides nothing."""
    exercise = context.exercise(item.done[-1].planned.exercise)
    missed = isinstance(value, Felt) and value not in exercise.target | also_fine(
        exercise, context
    )
    return tuple(q for q in waiting if not (missed and q.ask is Ask.RIR))


def _follow_ups(
    item: Item, question: Question, value: Answered, context: RuleContext
) -> tuple[Question, ...]:
    """Return the questions that the answer brings with it."""
    if isinstance(value, Felt):
        place = PLACES.get(value)
        return () if place is None else (Question(Ask.PAIN, question.side, place),)
    asked_already = "form" in item.done[-1].answers.asked
    if isinstance(value, int) and not asked_already:
        due = form_is_asked(item.plan, value, item.questions, context.thresholds)
        return (Question(Ask.FORM),) if due else ()
    return ()


def _settles_it(
    item: Item, done: DoneSet, waiting: tuple[Question, ...], context: RuleContext
) -> bool:
    """Return whether the set is decided before all is asked: it stops, or goes on easier."""
    if any(q.ask in {Ask.FELT, Ask.PAIN} for q in waiting):
        return False
    if done.planned.kind not in OF_THE_EXERCISE:
        return False
    return isinstance(
        decide(moment_of(item, done, context), context), StepBack | FinishWith | Stop
    )
