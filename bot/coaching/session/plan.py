"""Plan of a session: items in their order, and single sets."""

from enum import StrEnum

from bot.coaching.catalogue.exercise import BandStrength
from bot.coaching.ladder.worth_asking import LastAnswers
from bot.value import Value


class SetKind(StrEnum):
    """Purpose of a set."""

    RAMP = "ramp"  # one easy set a rung lower, before the first exercise
    OWN = "own"  # the exercise at its own rung
    STEP_BACK = "step_back"  # easier, by the rules
    EASIER = "easier"  # easier, by the person's wish
    TEST = "test"  # the exercise again after a step back
    DRILL = "drill"  # a set of a drill plan


class PlannedSet(Value):
    """One set that is still to come.

    `reps` per side; fewer than `minimum` good ones are too few; `hold`: seconds of each
    repetition, where it is held. `cue` (a message id) answers to `cue_for` (a Felt value or
    "form"); `follows_cue`: the first set with it, so that it is asked whether the cue helped.
    """

    exercise: str
    reps: int
    minimum: int
    kind: SetKind = SetKind.OWN
    half_range: bool = False
    hold: int | None = None
    note: str | None = None
    cue: str | None = None
    cue_for: str | None = None
    follows_cue: bool = False


class PlanItem(Value):
    """One exercise of a session, with its sets in order.

    `rest`: seconds between sets. `rir`: repetitions to leave. `squeeze` and `lower`: extra
    seconds; `load`: factor on what was used last; `band`: to be used, None: the last. What is
    asked: `asks_first`, `asks_left` and `last` as in `Asking`, `is_new`, `form_is_due`,
    `form_was_clean`. `is_test`: the promised test of a drill plan. Items of one `pair` alternate.
    `cue_set`: which of the exercise's cues are shown, 2 when a drill plan is repeated. `most`:
    repetitions at which the slot ends, None: those of the exercise. `instead_of`: the rung that
    the place lacks the equipment for, None: the exercise is as it should be. `side`: left or
    right, which has these sets to itself; `asks_sides`: after the last set each side is asked
    about; `weaker`: the side to begin with, where one is known.
    """

    slot: str
    family: str
    exercise: str
    sets: tuple[PlannedSet, ...]
    rest: int
    rir: int
    squeeze: int = 0
    lower: int = 0
    load: float = 1.0
    has_load: bool = False
    band: BandStrength | None = None
    asks_first: bool = True
    asks_left: bool = True
    last: LastAnswers | None = None
    is_new: bool = False
    form_is_due: bool = False
    form_was_clean: bool = False
    is_drill: bool = False
    is_test: bool = False
    pair: int | None = None
    cue_set: int = 1
    most: int | None = None
    instead_of: str | None = None
    side: str | None = None
    asks_sides: bool = False
    weaker: str | None = None


class Plan(Value):
    """Today's session: its letter (A, B, C or A_light), its items, and its honest length.

    `warm_up`: the dose that comes first; `seconds`: all of it, warm-up included; `is_short`:
    clearly less than the `minutes` asked.
    """

    letter: str
    items: tuple[PlanItem, ...]
    minutes: int
    warm_up: str
    seconds: int
    is_deload: bool = False
    is_short: bool = False
