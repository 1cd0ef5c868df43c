"""Questions after a set: as the method's table says, and no more (2.1, rulings 16, 20)."""

from __future__ import annotations

from enum import StrEnum

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.rules.grading import PainPlace
from bot.coaching.session.plan import PlanItem, PlannedSet, SetKind
from bot.value import Value


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
    """The questions that follow a set, before anything is answered.

    Where it was felt: after the first set of what is not OWNED, after a set that followed a cue,
    and after the last. What was left, and on a first exposure the form: after the last.
    """
    if done.kind in {SetKind.RAMP, SetKind.STEP_BACK, SetKind.EASIER}:
        return ()
    early = is_first and not item.owned and done.kind is SetKind.OWN
    asks = []
    if is_last or early or done.follows_cue or done.kind is SetKind.TEST:
        asks.append(Question(Ask.FELT))
    if is_last:
        asks.append(Question(Ask.RIR))
    if is_last and item.is_new:
        asks.append(Question(Ask.FORM))
    return tuple(asks)


def form_is_asked(item: PlanItem, rir: int, asked: int, limits: Thresholds) -> bool:
    """Whether the form is asked after the answer about repetitions in reserve.

    At 0 or 1 left always; every third exposure where that keeps to three questions an exercise:
    else it waits for an exposure that has room. `asked`: questions of this exercise before it.
    """
    if item.is_drill:
        return False
    room = asked < limits.questions_an_exercise
    return rir <= limits.form_at_rir or (item.form_is_due and room)
