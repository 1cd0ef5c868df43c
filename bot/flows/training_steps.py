"""The questions that a session can have open; how far it has come is in the open session."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.flows.training_progress import TrainingProgress


@dataclass(frozen=True)
class AtBackNow:
    """How the low back is before the session; then it begins as `argument` says."""

    argument: str


@dataclass(frozen=True)
class AtReturn:
    """A session stands open: go on, end it, or begin anew?"""


@dataclass(frozen=True)
class AtSet:
    """A set is on screen and waits for Done."""


@dataclass(frozen=True)
class AtCount:
    """How many were good ones? `side`: of which side; `left`: those of the left side, known.

    `more`: the numbers above the planned one are shown.
    """

    more: bool = False
    side: str | None = None
    left: int | None = None


@dataclass(frozen=True)
class AtMore:
    """What stands behind the dots."""


@dataclass(frozen=True)
class AtHowTo:
    """How the exercise is done; `faults`: what goes wrong, and how that feels."""

    faults: bool = False


@dataclass(frozen=True)
class AtSwap:
    """What may take the exercise's place."""


@dataclass(frozen=True)
class AtLoad:
    """Which weight or band is used."""


@dataclass(frozen=True)
class AtPause:
    """The clock stands still."""


@dataclass(frozen=True)
class AtRest:
    """A rest runs; its end is an instant of the progress."""


@dataclass(frozen=True)
class AtQuestion:
    """A question after a set: where felt, how many left, how it looked."""


@dataclass(frozen=True)
class AtStepBack:
    """One easier set and a test: do that, finish easier, or end the exercise?"""


@dataclass(frozen=True)
class AtLastQuestion:
    """Any pain now?"""


@dataclass(frozen=True)
class TrainingFinished:
    """The end of the session that began on `on`; `card` is a piece of knowledge, or None."""

    on: date
    ended_at: datetime
    progress: TrainingProgress
    card: str | None = None


Play = AtSet | AtCount
Aside = AtMore | AtHowTo | AtSwap | AtLoad | AtPause
Between = AtRest | AtQuestion | AtStepBack | AtLastQuestion
UnderWay = Play | Aside | Between
Step = AtBackNow | AtReturn | UnderWay | TrainingFinished
STEPS = (
    AtBackNow,
    AtReturn,
    AtSet,
    AtCount,
    AtMore,
    AtHowTo,
    AtSwap,
    AtLoad,
    AtPause,
    AtRest,
    AtQuestion,
    AtStepBack,
    AtLastQuestion,
    TrainingFinished,
)
