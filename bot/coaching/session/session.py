"""One session as a value: what was done, what comes now, and which question stands open."""

from __future__ import annotations

from datetime import date, datetime

from bot.coaching.ladder.exposure import Exposure
from bot.coaching.person.cue_memory import Trial
from bot.coaching.rules.decisions import Decision
from bot.coaching.rules.grading import Pain, PainPlace, SetAnswers
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet, SetKind
from bot.coaching.session.questions import Question
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
    `set_aside`: the own sets that an easier version took the place of. `is_recorded`: the
    item's exposure was recorded.
    """

    plan: PlanItem
    queue: tuple[PlannedSet, ...]
    done: tuple[DoneSet, ...] = ()
    set_aside: tuple[PlannedSet, ...] = ()
    bad: int = 0
    fails: int = 0
    questions: int = 0
    pain: Pain | None = None
    is_recorded: bool = False


class Session(Value):
    """A training session that belongs to the date on which it began.

    `at`: the item in hand; `last`: the one that was done or hurt last, None: none was (of a pair
    the other comes next). `open`: questions to answer, the first is on screen. `resting`: a set
    was done and the next has not begun; `rest`: seconds of that rest. `settling`: where a stop
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
    rest: int = 0
    settling: PainPlace | None = None
    amber: bool = False
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


def begin(plan: Plan, local_date: date, now: datetime) -> Session:
    """The session at its first set."""
    items = tuple(Item(item, item.sets) for item in plan.items)
    return Session(plan.letter, local_date, now, items)


def showing(session: Session) -> Now | None:
    """The set to do now; None while a question stands open or after the end."""
    if session.outcome is not None or session.open or not session.item.queue:
        return None
    item = session.item
    coming = item.queue[0]
    before = sum(d.planned.kind is not SetKind.RAMP for d in item.done)
    after = sum(p.kind is not SetKind.RAMP for p in item.queue)
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
    )


def with_item(session: Session, item: Item) -> Session:
    """The session with the item in hand replaced."""
    items = (*session.items[: session.at], item, *session.items[session.at + 1 :])
    return replace(session, items=items)


def undo(session: Session) -> Session:
    """The session before its last set; the same where there is none.

    Whoever stores standings and cues takes them back as well.
    """
    return session if session.before is None else session.before
