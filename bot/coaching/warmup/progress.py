"""Progress of a warm-up: a value that each answer turns into the next one."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coaching.catalogue.thresholds import METHOD, Thresholds
from bot.coaching.events import Event, Remembered, SetUndone, active_seconds
from bot.coaching.warmup.warmup import WarmUp, WarmUpPart
from bot.value import Value, replace


class WarmUpReply(Value):
    """Reply above the next card: a message id with its arguments."""

    message: str
    felt: str | None = None
    cue: str | None = None  # message id
    exercise: str | None = None
    is_slower: bool = False  # the cue is said with "slower"


class WarmUpAnswer(Value):
    """Answer to where one set was felt, and the cue that was on screen during it."""

    exercise: str
    felt: str
    is_good: bool
    cue: str | None = None


class WarmUpDone(Value):
    """Sets that were done of one exercise."""

    part: WarmUpPart
    sets: int


class WarmUpProgress(Value):
    """A warm-up under way; it lives in the row of its session.

    `at` is the index of the part in hand, `number` the set of it, from 1. `cue` is on screen
    during the set, `cue_for` the answer that called for it. `counts` is False for another round
    on a day that counted already. `sore` is the place of a pain that stopped an exercise, until
    it has settled. `seconds` are active ones, up to `touched`. `before` is the step to go back
    to, one deep, and `previous` the values remembered before this one. `leads_to` is the session
    that this warm-up is a part of, None where it stands alone.
    """

    plan: WarmUp
    touched: datetime
    at: int = 0
    number: int = 1
    is_asking: bool = False
    cue: str | None = None
    cue_for: str | None = None
    reply: WarmUpReply | None = None
    answers: tuple[WarmUpAnswer, ...] = ()
    done: tuple[WarmUpDone, ...] = ()
    is_hurt: bool = False
    counts: bool = True
    sore: str | None = None
    seconds: int = 0
    before: WarmUpProgress | None = None
    previous: tuple[Remembered, ...] = ()
    leads_to: str | None = None

    @property
    def is_over(self) -> bool:
        """Return whether nothing is left to do."""
        return self.at >= len(self.plan.parts)

    @property
    def part(self) -> WarmUpPart:
        """The exercise in hand."""
        return self.plan.parts[self.at]

    @property
    def sets_left(self) -> int:
        """Sets of the exercise in hand that are not done."""
        return 0 if self.is_over else self.part.sets - self.number + (not self.is_asking)

    @property
    def sets_at_once(self) -> int:
        """Return how many sets one [Done] stands for (rulings 8)."""
        return 1 if self.part.asks else self.sets_left

    @property
    def minutes(self) -> int:
        """Active minutes, rounded; 0: it was tapped through."""
        return round(self.seconds / 60)


def clocked(progress: WarmUpProgress, now: datetime) -> WarmUpProgress:
    """Return the same with the active seconds counted up to now."""
    seconds = progress.seconds + active_seconds(progress.touched, now)
    return replace(progress, seconds=seconds, touched=now)


def stepped(progress: WarmUpProgress, now: datetime) -> WarmUpProgress:
    """Return same at the start of a new step: the clock is read, and [Undo] leads back to here."""
    before = replace(progress, before=None, previous=())
    return replace(clocked(progress, now), before=before, previous=())


def taken_back(progress: WarmUpProgress) -> tuple[Event, ...]:
    """Return the events that undo the last step: its set or answer, and its stored values."""
    if progress.before is None:
        return ()
    # The step to go back to was left at the instant up to which its clock was read, or later.
    return (SetUndone(progress.before.touched + timedelta.resolution), *progress.previous)


def after_done(progress: WarmUpProgress) -> WarmUpProgress:
    """Ask the question after [Done], or move on.

    "Where did you feel it most?" follows the first set of an exercise that asks, and a set that
    followed a cue (rulings 16).
    """
    noted = _noted(progress, progress.sets_at_once)
    is_asked = progress.part.asks and (progress.number == 1 or progress.cue is not None)
    if is_asked:
        return replace(noted, is_asking=True, reply=None)
    return onward(replace(noted, reply=None))


def onward(progress: WarmUpProgress) -> WarmUpProgress:
    """Return the next set of an exercise that goes set by set, else the next exercise."""
    if progress.part.asks and progress.number < progress.part.sets:
        return replace(progress, is_asking=False, number=progress.number + 1)
    return next_part(progress)


def next_part(progress: WarmUpProgress) -> WarmUpProgress:
    """Return the next exercise, with a clean slate."""
    return replace(progress, at=progress.at + 1, number=1, is_asking=False, cue=None, cue_for=None)


def answered(progress: WarmUpProgress, answer: WarmUpAnswer, reply: WarmUpReply) -> WarmUpProgress:
    """Take an answer: its reply stands above what comes next, its cue on screen during it."""
    answered = replace(progress, answers=(*progress.answers, answer), reply=reply)
    if answer.is_good:
        return onward(replace(answered, cue=None, cue_for=None))
    return onward(replace(answered, cue=reply.cue, cue_for=answer.felt if reply.cue else None))


def eased(
    progress: WarmUpProgress, other: WarmUpPart, limits: Thresholds = METHOD, *, half_range: bool
) -> WarmUpProgress:
    """Replace the rest of the exercise in hand by an easier one; no question follows it."""
    part = progress.part
    fewer = limits.half_range_fewer_reps if half_range else 0
    easier = replace(
        part,
        exercise=other.exercise,
        family=other.family,
        sets=progress.sets_left,
        reps=max(1, part.reps - fewer),
        tempo=other.tempo,
        sides=other.sides,
        hold=other.hold,
        half_range=half_range,
        first_half_range=False,
        is_eased=True,
        asks=False,
        twist=None,
    )
    progress = replace(progress, reply=None)
    return next_part(progress) if easier.sets == 0 else _in_place(progress, easier)


def swapped(progress: WarmUpProgress, other: WarmUpPart) -> WarmUpProgress:
    """Replace the rest of the exercise in hand by another one, of as many sets and reps."""
    part = progress.part
    sets = {"sets": progress.sets_left, "reps": part.reps, "rest": part.rest}
    return _in_place(progress, replace(other, **sets, asks=part.asks and not other.is_owned))


def only(progress: WarmUpProgress, parts: tuple[WarmUpPart, ...]) -> WarmUpProgress:
    """Leave only these parts: what is open all the same after a stop."""
    done = progress.plan.parts[: progress.at]
    rest = replace(progress.plan, parts=(*done, *parts))
    return replace(
        progress,
        plan=rest,
        number=1,
        is_asking=False,
        cue=None,
        cue_for=None,
        sore=None,
        leads_to=None,
    )


def _in_place(progress: WarmUpProgress, part: WarmUpPart) -> WarmUpProgress:
    """Put another part in place of the one in hand, from its first set on."""
    parts = progress.plan.parts
    changed = (*parts[: progress.at], part, *parts[progress.at + 1 :])
    plan = replace(progress.plan, parts=changed)
    return replace(progress, plan=plan, number=1, is_asking=False, cue=None, cue_for=None)


def _noted(progress: WarmUpProgress, sets: int) -> WarmUpProgress:
    done = WarmUpDone(progress.part, sets)
    return replace(progress, done=(*progress.done, done))
