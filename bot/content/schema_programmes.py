"""Schema of the YAML of the programmes: sessions, weeks, deloads, breaks."""

from typing import Annotated, Literal

from pydantic import Field

from bot.content.schema import Count, Rir, Seconds, Strict, Versioned

Sets = Annotated[int, Field(ge=0, le=6)]
Share = Annotated[float, Field(ge=0, le=1)]
Days = Annotated[int, Field(ge=0, le=400)]
Slot = Literal["M1", "M2", "X1", "X2", "X", "F"]
Session = Literal["A", "B", "C", "A_light"]
Level = Literal["beginner", "intermediate"]
Muscles = Literal["glutes", "hamstrings", "abductors", "back"]
Half = Annotated[float, Field(ge=0, le=60, multiple_of=0.5)]


class SlotsModel(Strict):
    """Families for each slot of a session, the preferred one first."""

    M1: tuple[str, ...]
    M2: tuple[str, ...]
    X1: tuple[str, ...]
    X2: tuple[str, ...]
    F: tuple[str, ...]


class TimeModel(Strict):
    """Sets of each slot, and the longest rest in seconds."""

    warm_up: Literal["short", "normal", "long"]
    M1: Sets
    M2: Sets
    X1: Sets
    X2: Sets
    X: Sets
    F: Sets
    longest_rest: Seconds | None = None
    X_of: tuple[str, ...] = ()


class DaysModel(Strict):
    """The sessions of odd and even weeks."""

    odd: tuple[Session, ...]
    even: tuple[Session, ...]
    days_between: Days
    most_in_a_row: Count | None = None


class OneSideModel(Strict):
    """Replacement for a beginner's one-side day."""

    squeeze_seconds: Seconds
    exercise: str


class DurationModel(Strict):
    """Rules that fit a session into its minutes."""

    seconds_per_exercise: Seconds
    spare_minutes: Sets
    cut_order: tuple[Slot, ...]
    least_main_sets: Count


class FillModel(Strict):
    """Rules that fill a session up to its minutes."""

    least_share: Share
    first_sessions: Sets
    order: tuple[Slot, ...]
    most_sets: dict[Slot, Count]
    rest_times: Annotated[float, Field(ge=1, le=3)]
    longest_rest: Seconds


class HardSetsModel(Strict):
    """Least and most hard sets of a session, by its minutes, and the most of a week."""

    sessions: dict[int, dict[Muscles, tuple[Half, Half]]]
    week: dict[Muscles, Half]


class BurnoutModel(Strict):
    """The finisher."""

    reps: dict[Level, tuple[Count, Count]]
    tempo: str
    rir: Rir
    rest: tuple[Seconds, Seconds]


class FirstWeeksModel(Strict):
    """A beginner's first weeks."""

    weeks: Count
    M1: Count
    M2: Count
    rir: Rir


class WeekModel(Strict):
    """A week of the progression, against the base."""

    week: Count
    sets: Annotated[int, Field(ge=-3, le=3)] = 0
    more_reps: Sets = 0


class TriggerModel(Strict):
    """A count, or a fall, within so many days."""

    days: Days
    count: Count | None = None
    by: Count | None = None


class DeloadModel(Strict):
    """Rules that make a week lighter."""

    every_weeks: dict[Level, Count]
    triggers_needed: Count
    triggers: dict[
        Literal["rir_down", "amber_exposures", "worn_out", "skipped_tired"], TriggerModel
    ]
    fewer_sets: Share
    rir: Rir


class BreakModel(Strict):
    """The return after a break."""

    from_days: Days
    to_days: Days | None = None
    steps_down: Sets
    load_less: Share
    sets_less: Sets | None = None
    sets: Sets | None = None
    sets_weeks: Sets | None = None
    good_exposures_back: Count = 1
    health_check: bool = False


class ProgrammesFile(Versioned):
    """content/programmes.yaml."""

    sessions: dict[Session, SlotsModel]
    beginner_one_side: OneSideModel
    order: tuple[str, ...]
    time: dict[int, TimeModel]
    days: dict[int, DaysModel]
    duration: DurationModel
    burnout: BurnoutModel
    first_weeks: FirstWeeksModel
    progression: tuple[WeekModel, ...]
    deload: DeloadModel
    breaks: tuple[BreakModel, ...]
    illness_free_hours: Count
    fill: FillModel
    hard_sets: dict[Level, HardSetsModel]
