"""One exercise: how much of it, with what, in which posture, and where it is to be felt."""

from enum import StrEnum
from typing import Literal

from bot.value import Value


class Felt(StrEnum):
    """Place where a set was felt most (the method, 2.1)."""

    GLUTES = "glutes"
    OUTER_HIP = "outer_hip"
    HAMSTRINGS = "hamstrings"
    BACK_MUSCLES = "back_muscles"  # the back holds: no pain
    CRAMP = "cramp"
    LOW_BACK = "low_back"
    KNEES = "knees"
    FRONT_THIGH = "front_thigh"
    NOWHERE = "nowhere"
    ELSEWHERE = "elsewhere"


class Equipment(StrEnum):
    """Equipment that a person may own; wall, floor and a chair are everybody's."""

    MINI_BAND = "mini_band"
    LONG_BAND = "long_band"
    HIP_BAND = "hip_band"
    BENCH = "bench"  # a bench or a sofa
    STEP = "step"
    DUMBBELL = "dumbbell"
    BARBELL = "barbell"
    BACKPACK = "backpack"
    TOWEL = "towel"  # a towel or a slider
    BALL = "ball"
    STICK = "stick"  # a stick or a broom


WEIGHTS = frozenset({Equipment.DUMBBELL, Equipment.BARBELL, Equipment.BACKPACK})
BANDS = frozenset({Equipment.MINI_BAND, Equipment.LONG_BAND, Equipment.HIP_BAND})


class BandStrength(StrEnum):
    """Strength of a band, the weakest first."""

    LIGHT = "light"
    MEDIUM = "medium"
    STRONG = "strong"
    EXTRA_STRONG = "extra_strong"


class Posture(StrEnum):
    """Position of the body during an exercise."""

    SUPINE = "supine"
    SIDE = "side"
    PRONE = "prone"
    SEATED = "seated"
    STANDING = "standing"
    KNEELING = "kneeling"


class Tempo(Value):
    """Seconds of each part of one repetition."""

    lower: int
    pause: int
    lift: int
    squeeze: int

    @property
    def seconds(self) -> int:
        """Length of one repetition, in seconds: 3-0-1-2 -> 6."""
        return self.lower + self.pause + self.lift + self.squeeze


class Prescription(Value):
    """Dose of an exercise: per side where it is one-sided."""

    sets: int
    reps_min: int
    reps_max: int
    tempo: Tempo
    rest: int  # seconds between sets
    rir: int  # repetitions in reserve aimed at
    hold: int | None = None  # seconds of one hold, for exercises that are held


class Exercise(Value):
    """One rung of a ladder, or a variant of one."""

    id: str
    family: str
    level: int
    pattern: str  # hip_extension | hip_hinge | hip_abduction | knee_flexion | trunk_extension
    prescription: Prescription
    postures: frozenset[Posture]
    target: frozenset[Felt]
    needs: tuple[frozenset[Equipment], ...] = ()  # all of these groups, any one of each
    may_use: frozenset[Equipment] = frozenset()
    one_sided: bool = False
    alternates: bool = False  # the sides take turns from one repetition to the next
    stands_on_one_leg: bool = False
    loaded: bool = False  # a weight may be added
    regression: str | None = None
    progressions: tuple[str, ...] = ()  # in order of preference, by equipment
    variant_of: str | None = None
    replaced_by: str | None = None
    warm_up: bool = False
    gentle: bool = False  # open to people with warm-ups only
    half_range_mornings: bool = False  # the first set within an hour of getting up
    not_reviewed: bool = False  # no clinician has read its instructions yet
    starts: Literal["lift", "lower"] = "lift"
    setup: int = 1  # how many lines of set-up its words have
    cues: int = 1  # how many cues its words have
    faults: tuple[str, ...] = ()
    contraindications: frozenset[str] = frozenset()
    primary: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()

    @property
    def has_sides(self) -> bool:
        """Return whether one side can be trained without the other."""
        return self.one_sided and not self.alternates

    @property
    def places(self) -> tuple[Felt, ...]:
        """Places to choose from after a set, nine of them.

        The back muscles take the place of the outer hip where they are on target.
        """
        other = Felt.OUTER_HIP if Felt.BACK_MUSCLES in self.target else Felt.BACK_MUSCLES
        return tuple(felt for felt in Felt if felt is not other)
