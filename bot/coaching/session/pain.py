"""Something hurts within a session: what it stops, what it makes easier, what it leaves."""

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.coaching.person.cue_memory import choose
from bot.coaching.rules.context import (
    Moment,
    Pain,
    PainClass,
    PainPlace,
    RuleContext,
    SetAnswers,
    pain_class,
    worse,
)
from bot.coaching.rules.decisions import Decision, FinishWith, Note, Stop, because
from bot.coaching.rules.precedence import decide
from bot.coaching.session.plan import PlanItem, PlannedSet, SetKind
from bot.coaching.session.queue import apply_decision
from bot.coaching.session.session import Ask, DoneSet, Item, Session, Step, with_item
from bot.coaching.session.transitions import (
    consequences,
    hand_over,
    move_on,
    sparing_the_other_side,
)
from bot.value import replace

FELT_THERE = {PainPlace.LOW_BACK: Felt.LOW_BACK, PainPlace.KNEE: Felt.KNEES}
EASY_SETS = 2


def hurts(session: Session, pain: Pain, context: RuleContext) -> Step:
    """Take a pain, during a set or after one.

    STOP ends the exercise or the session; AMBER makes what is left easier and cuts short the set
    in hand; GREEN is noted with a cue, and all goes on.
    """
    if session.outcome is not None:
        return Step(session)
    if session.question is not None and session.question.ask is Ask.END:
        return _hurts_at_the_end(session, pain, context)
    following = session.at
    session = replace(session, at=session.strained, last=session.strained)
    item = session.item
    in_hand = _in_hand(session, context)
    if pain_class(pain) is PainClass.GREEN:
        noted = with_item(session, replace(item, pain=worse(item.pain, pain)))
        return Step(replace(noted, at=following), (_note(in_hand, pain, context),))
    if not session.resting and not session.open and item.queue:
        cut = DoneSet(item.queue[0], SetAnswers(0), cut=True)
        item = replace(item, queue=item.queue[1:], done=(*item.done, cut))
    decision = decide(_moment(in_hand, pain), context)
    item = apply_decision(replace(item, pain=worse(pain, item.pain)), decision, context, felt=None)
    session = sparing_the_other_side(with_item(session, item), pain, context)
    return consequences(replace(session, open=()), (decision,), context)


def settled(session: Session, number: int, context: RuleContext) -> Step:
    """Open easy, unrelated exercises at 2 or less, ten minutes after a stop; else end.

    Unrelated: another pattern of movement, and not one that the sore region does (rulings 18).
    """
    if session.settling is None:
        return Step(session)
    if number > context.thresholds.settled_at:
        return stay_stopped(session, context)
    sore = context.thresholds.sore_patterns.get(session.settling, frozenset())
    stopped = context.exercise(session.item.plan.exercise)
    closed = sore | {stopped.pattern}
    items = tuple(_easy(item, closed, context) for item in session.items)
    if not any(item.queue for item in items):
        items = (*items, *_something_easy(closed, context))
    easy = replace(session, items=items, settling=None)
    if not any(item.queue for item in items):
        return stay_stopped(easy, context)
    return move_on(easy, context)


def is_stopped(session: Session) -> bool:
    """Return whether a pain has stopped an exercise: only something easy is open since."""
    return any(pain_class(item.pain) is PainClass.STOP for item in session.items)


def stay_stopped(session: Session, context: RuleContext) -> Step:
    """End for today after a stop, also where nobody answered ten minutes later."""
    step = hand_over(session, context, all_of_it=True)
    over = replace(step.session, outcome="stopped", settling=None, open=(), resting=False)
    return replace(step, session=over)


def _hurts_at_the_end(session: Session, pain: Pain, context: RuleContext) -> Step:
    """Take a pain as the answer to the last question: a stop locks, anything else is noted."""
    in_hand = _in_hand(session, context)
    decision: Decision = decide(_moment(in_hand, pain), context)
    if isinstance(decision, FinishWith) or pain_class(pain) is PainClass.GREEN:
        decision = _note(in_hand, pain, context)
    step = hand_over(session, context, all_of_it=True)
    outcome = "stopped" if isinstance(decision, Stop) else "done"
    over = replace(step.session, outcome=outcome, open=(), resting=False)
    return replace(step, session=over, decisions=(decision,))


def _in_hand(session: Session, context: RuleContext) -> Exercise:
    """Return the exercise that is being done, or was just done."""
    item = session.item
    after_a_set = session.resting or bool(session.open) or not item.queue
    done = item.done[-1].planned.exercise if item.done else item.plan.exercise
    return context.exercise(done if after_a_set else item.queue[0].exercise)


def _moment(exercise: Exercise, pain: Pain) -> Moment:
    return Moment(exercise, SetAnswers(reps=0, pain=pain))


def _note(exercise: Exercise, pain: Pain, context: RuleContext) -> Note:
    cue = None
    felt = FELT_THERE.get(pain.place)
    if felt is not None:
        advice = advise(context.catalogue, exercise, felt)
        cue = choose(context.memory, advice, exercise.family, felt, context.today)
    reason = because("why-noted", number=pain.number, place=str(pain.place))
    return Note(reason, cue)


def _easy(item: Item, closed: frozenset[str], context: RuleContext) -> Item:
    """Return the item at an easy rung of its family, or without sets where it is related."""
    exercise = context.exercise(item.plan.exercise)
    if exercise.pattern in closed or not item.queue:
        return replace(item, queue=())
    easy = _at_easy_rung(exercise, context)
    if easy is None:
        return replace(item, queue=())
    rx = easy.prescription
    one = PlannedSet(easy.id, rx.reps_min, 1, SetKind.STEP_BACK, hold=context.held(rx.hold))
    return replace(item, queue=(one,) * len(item.queue))


def _at_easy_rung(exercise: Exercise, context: RuleContext) -> Exercise | None:
    for rung in reversed(context.catalogue.rungs(exercise.family)):
        easy = rung.level <= min(context.thresholds.easy_rung, exercise.level)
        if easy and context.allows(rung):
            return rung
    return None


def _something_easy(closed: frozenset[str], context: RuleContext) -> tuple[Item, ...]:
    """Return two easy sets of an unrelated family; empty where none is open."""
    for family in _easy_families(context):
        for rung in context.catalogue.rungs(family):
            easy = rung.level <= context.thresholds.easy_rung and rung.pattern not in closed
            if easy and context.allows(rung):
                rx = rung.prescription
                one = PlannedSet(
                    rung.id, rx.reps_min, 1, SetKind.STEP_BACK, hold=context.held(rx.hold)
                )
                sets = (one,) * EASY_SETS
                plan = PlanItem("X", family, rung.id, sets, rx.rest, rx.rir)
                return (Item(plan, sets),)
    return ()


def _easy_families(context: RuleContext) -> list[str]:
    """Return the families that may stay open after a stop, in the order of the search."""
    places = {f.id: f.easy_after_stop for f in context.catalogue.families.values()}
    return sorted((f for f, place in places.items() if place), key=lambda f: places[f] or 0)
