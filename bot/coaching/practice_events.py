"""What happened in practice: sessions, sets, answers, pains, mornings."""

from __future__ import annotations

from datetime import date, datetime

from bot.value import Value


class SessionStarted(Value):
    """A warm-up or a training session was opened; it belongs to this local date."""

    kind: str  # warmup | training
    local_date: date


class SetCompleted(Value):
    """One set was done; `sets` says how many one tap stood for (both sets of a warm-up)."""

    exercise: str
    number: int
    reps: int
    sets: int = 1
    side: str | None = None  # left | right | None: both
    load: str | None = None


class SetUndone(Value):
    """The last step was taken back: sets and answers told since then were never told."""

    since: datetime


class AnswerGiven(Value):
    """A question after a set was answered; `cue` was on screen during that set."""

    exercise: str
    question: str  # felt | rir | form
    value: str
    cue: str | None = None


class PainReported(Value):
    """Something hurts: 0 to 10 (the upper end of a grouped button), where, what it is like."""

    number: int
    place: str
    kind: str | None
    pain_class: str  # stop | amber | green
    exercise: str | None = None
    family: str | None = None


class Practised(Value):
    """A local date counts as practised: by a session, or told by the person."""

    local_date: date
    kind: str
    told: bool = False


class PracticeUndone(Value):
    """That date counts as open again."""

    local_date: date
    kind: str


class SessionFinished(Value):
    """The open session was closed: done, or partial (ended early, or left at the day's end)."""

    kind: str
    local_date: date
    outcome: str  # done | partial | stopped
    seconds: int


class SessionReopened(Value):
    """The last session was taken back within ten minutes of its end."""

    kind: str
    local_date: date


class MorningAnswered(Value):
    """How it is the next morning: better_or_same, bit_worse or much_worse; 0 to 10 if worse."""

    value: str
    number: int | None
