"""The questions about a pain, and what is known of it so far."""

from __future__ import annotations

from datetime import datetime
from typing import get_args

from bot.coaching.message import Message
from bot.coaching.reminders.policy import ReminderKind
from bot.coaching.rules.context import Pain
from bot.value import Value


class ReportedPain(Value):
    """A pain as it was reported; `felt` is the answer to "where did you feel it" that led here.

    `kind` None: the question was left before it was said.
    """

    number: int
    place: str
    kind: str | None
    felt: str | None = None
    side: str | None = None

    @property
    def pain(self) -> Pain:
        """The same as the rules read it."""
        return Pain.of(self.number, self.place, self.kind)


class PainNumber(Value):
    """0 to 10?"""

    place: str | None = None
    felt: str | None = None
    kind: str | None = None
    side: str | None = None


class PainWhere(Value):
    """Where?"""

    number: int
    kind: str | None = None
    side: str | None = None


class PainLike(Value):
    """Question: what is it like?"""

    number: int
    place: str
    felt: str | None = None
    side: str | None = None


class PainSigns(Value):
    """Question: is any sign of an emergency new? The effects of the stop stand already."""

    stopped: PainStopped


class PainNoted(Value):
    """Inside what one trains with, or the easier version from here on (AMBER).

    `exercise` is the one that was in hand, None outside a practice; `easier` what its other sets
    are now; `cue` may ease it. `is_second`: 3 to 5 twice in a row; `rising`: the numbers of two
    weeks went up, from the first to the second. `practice`: warmup or training; `more`: what
    else follows from it.
    """

    reported: ReportedPain
    pain_class: str
    exercise: str | None = None
    easier: str | None = None
    half_range: bool = False
    has_more_sets: bool = False
    cue: str | None = None
    is_second: bool = False
    rising: tuple[int, int] | None = None
    practice: str = ReminderKind.WARMUP
    more: tuple[Message, ...] = ()


class PainStopped(Value):
    """STOP: the exercise is over, or the whole warm-up or session (`practice`).

    `until`: the family rests until then; None where only a professional's OK ends it, or where
    no exercise was in hand. `settle_at`: it is asked once more then, and `easy` may be open.
    `sets`: those of a session, which count all the same.
    """

    reported: ReportedPain
    message: str
    exercise: str | None
    until: datetime | None
    settle_at: datetime | None = None
    easy: str | None = None
    practice: str = ReminderKind.WARMUP
    sets: int = 0


class PainWaiting(Value):
    """Ten minutes of rest before it is asked once more."""

    place: str
    easy: str
    settle_at: datetime
    practice: str = ReminderKind.WARMUP


class PainSettling(Value):
    """Question: how is it now?"""

    place: str
    easy: str


class PainSettled(Value):
    """Offer of something easy, at 2 or less."""

    easy: str


Step = (
    PainNumber
    | PainWhere
    | PainLike
    | PainSigns
    | PainNoted
    | PainStopped
    | PainWaiting
    | PainSettling
    | PainSettled
)
STEPS = get_args(Step)
