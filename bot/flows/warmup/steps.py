"""The questions that a warm-up can have open; how far it has come is in its session."""

from datetime import date, datetime
from typing import get_args

from bot.coaching.warmup.progress import WarmUpProgress
from bot.flows.habit.offers import HabitOffer
from bot.value import Value


class AtWarmUpSet(Value):
    """An exercise is on screen and waits for Done."""


class AtWarmUpFelt(Value):
    """Question: where did you feel it most?"""


class AtWarmUpMore(Value):
    """The menu behind the dots."""


class AtWarmUpHowTo(Value):
    """Page on the exercise; `faults`: what goes wrong, and how that feels."""

    faults: bool = False


class AtWarmUpSwap(Value):
    """The exercises that may take its place."""


class AtWarmUpPause(Value):
    """The clock stands still."""


class WarmUpFinished(Value):
    """The end: `progress` is None where the person reported that it was done.

    `praise` is the message of the return after a break, None without one. `asks_late_plan`:
    "and on a late day?" stands below. `offer`: so do the questions on the habit, or another hour.
    """

    on: date
    ended_at: datetime
    progress: WarmUpProgress | None = None
    praise: str | None = None
    card: str | None = None
    asks_late_plan: bool = False
    offer: HabitOffer | None = None


class WritingLatePlan(Value):
    """The person's own words for a late day are awaited."""

    finished: WarmUpFinished


MenuStep = AtWarmUpMore | AtWarmUpHowTo | AtWarmUpSwap | AtWarmUpPause
OpenStep = AtWarmUpSet | AtWarmUpFelt | MenuStep
After = WarmUpFinished | WritingLatePlan
Step = OpenStep | After
STEPS = get_args(Step)
