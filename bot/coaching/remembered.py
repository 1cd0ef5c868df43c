"""Values stored of a person by name, until another takes their place."""

from datetime import date, datetime, time
from enum import StrEnum

from bot.coaching.ladder.standing import Standing
from bot.coaching.message import Message
from bot.coaching.person.cue_memory import CueMemory
from bot.value import Value


class NextTime(Value):
    """An easier exercise or a cue that one warm-up leaves for the next.

    After two misses an easier `exercise`; where no set was left to try it, a `cue`. `felt` is
    the answer that called for it, `since` the date: it counts from the next day on.
    """

    felt: str
    since: date
    exercise: str | None = None
    half_range: bool = False
    cue: str | None = None  # message id


class Load(Value):
    """A weight in its unit (kg, lb), or the colour of a band.

    `keeps_unit`: the person wrote the unit, so it is never converted.
    """

    amount: float | None = None
    unit: str = "kg"
    band: str | None = None
    keeps_unit: bool = False

    @property
    def text(self) -> str:
        """The same for the record: "12.5 kg", "red"."""
        return self.band or f"{self.amount:g} {self.unit}"


class TrainingLog(Value):
    """The sessions so far: the first and the last local date, and how many.

    `returned`: the last date whose break has been taken account of; `deload`: the number of the
    week of training that was a lighter one. `elsewhere_on`: the last date trained without the
    coach: it counts as a session's day, not as a session.
    """

    first_on: date | None = None
    last_on: date | None = None
    sessions: int = 0
    returned: date | None = None
    deload: int | None = None
    elsewhere_on: date | None = None

    def is_trained(self, day: date) -> bool:
        """Return whether that date, the last one at most, has had its training."""
        return day in {self.last_on, self.elsewhere_on}


class SwappedFamily(Value):
    """Family that takes the slots of another one until a date."""

    family: str
    to: str
    until: date


class SwappedFamilies(Value):
    """All swaps that a person chose."""

    swaps: tuple[SwappedFamily, ...] = ()


class ExerciseNote(Value):
    """A person's own words on an exercise, shown on its card."""

    text: str


class Milestones(Value):
    """Local dates on which a picture of a milestone was offered, and came with an effect."""

    offered_on: date
    effect_on: date | None = None


class LastText(Value):
    """The last text that was not understood: its message, the question's revision, how many.

    `answer`: the first line that the question itself had to say to it; None: it had none.
    """

    message: int | None
    revision: int
    count: int = 1
    answer: Message | None = None


class ShownButton(Value):
    """A button that leads somewhere: its label, the flow, its argument and date."""

    label: Message
    flow: str
    argument: str = ""
    on: date | None = None


class LastShown(Value):
    """The buttons of what was shown last beside any question, and when."""

    buttons: tuple[ShownButton, ...]
    at: datetime


class FadingStep(StrEnum):
    """Steps in which the prompts of the warm-up fade, the loudest first."""

    RINGING = "ringing"
    SILENT = "silent"  # daily, without a sound
    EVERY_OTHER_DAY = "every_other_day"
    AFTER_A_MISS = "after_a_miss"
    NONE = "none"


FADING = "fading"  # the name under which it is stored


class Fading(Value):
    """Extent to which prompts have faded, and when what was asked and offered; None: never.

    `since`: the step was chosen, or came back, on that date. `asked_on`: the four questions on
    the habit. `offered_on`: a quieter step or another hour; `declined`: the hour that was
    declined then.
    """

    step: FadingStep = FadingStep.RINGING
    since: date | None = None
    asked_on: date | None = None
    offered_on: date | None = None
    declined: time | None = None


#: None: nothing is stored under the name any more.
RememberedValue = (
    Standing
    | CueMemory
    | NextTime
    | Load
    | TrainingLog
    | SwappedFamilies
    | ExerciseNote
    | Milestones
    | LastText
    | LastShown
    | Fading
    | bool
    | None
)
