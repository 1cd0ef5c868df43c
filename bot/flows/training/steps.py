"""The questions that a session can have open; how far it has come is in the open session."""

from datetime import date
from typing import get_args

from bot.coaching.session.progress import TrainingProgress
from bot.value import Value


class AtBackNow(Value):
    """Question: how the low back is before the session; then it begins as `argument` says."""

    argument: str


class AtTrainingPlace(Value):
    """Question: at which of two places the session is; then it begins as `argument` says."""

    argument: str


class AtReturn(Value):
    """A session stands open: go on, end it, or begin anew?"""


class AtSet(Value):
    """A set is on screen and waits for Done."""


class AtCount(Value):
    """Question: how many were good? `side`: of which side; `left`: those of the left side, known.

    `more`: the numbers above the planned one are shown.
    """

    more: bool = False
    side: str | None = None
    left: int | None = None


class AtMore(Value):
    """The menu behind the dots."""


class AtHowTo(Value):
    """Page on the exercise; `faults`: what goes wrong, and how that feels."""

    faults: bool = False


class AtSwap(Value):
    """The exercises that may take its place."""


class AtLoad(Value):
    """Question: which weight or band is used."""


class AtPause(Value):
    """The clock stands still."""


class AtRest(Value):
    """A rest runs; its end is an instant of the progress."""


class AtQuestion(Value):
    """A question after a set: where felt, how many left, how it looked."""


class AtStepBack(Value):
    """One easier set and a test: do that, finish easier, or end the exercise?"""


class AtLastQuestion(Value):
    """Any pain now?"""


class TrainingFinished(Value):
    """The end of the session that began on `on`; `card` is a piece of knowledge, or None."""

    on: date
    progress: TrainingProgress
    card: str | None = None


Play = AtSet | AtCount
MenuStep = AtMore | AtHowTo | AtSwap | AtLoad | AtPause
Between = AtRest | AtQuestion | AtStepBack | AtLastQuestion
OpenStep = Play | MenuStep | Between
Step = AtBackNow | AtTrainingPlace | AtReturn | OpenStep | TrainingFinished
STEPS = get_args(Step)
