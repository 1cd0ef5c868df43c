"""Sessions, times and weeks as the content has them, in types."""

from collections.abc import Mapping
from typing import Any

from bot.value import Value

SHORT_MINUTES = 20
MAIN_SLOTS = ("M1", "M2")
FINISHER = "F"


class SessionKind(Value):
    """One letter: the families of each slot in order of preference (programmes 4.2)."""

    slots: Mapping[str, tuple[str, ...]]


class TimeBox(Value):
    """Sets of each slot in so many minutes; `X`: X1 and X2 take turns.

    `turns_of`: families that X is for alone, and those with an open drill plan; () for any.
    """

    warm_up: str
    sets: Mapping[str, int]
    longest_rest: int | None  # seconds
    turns_of: tuple[str, ...] = ()


class Burnout(Value):
    """The finisher: repetitions by level, repetitions to leave, and seconds of rest."""

    reps: Mapping[str, tuple[int, int]]
    rir: int
    rest: tuple[int, int]


class FirstWeeks(Value):
    """A beginner's first weeks: sets of the main slots, and repetitions to leave."""

    weeks: int
    sets: Mapping[str, int]
    rir: int


class Week(Value):
    """Changes of one week of the six."""

    sets: int = 0
    more_reps: int = 0


class Deload(Value):
    """Rule of lighter weeks: when one comes, and how much lighter it is (programmes 4.3)."""

    every_weeks: Mapping[str, int]
    triggers_needed: int
    triggers: Mapping[str, Mapping[str, int | None]]
    fewer_sets: float
    rir: int


class SessionFill(Value):
    """Rules that fill a session up: `least_share` of the minutes, sets by slot, and rests.

    `order`: the slots that get a set each; `most_sets` of each. A rest grows to at most
    `rest_times` the exercise's own and `longest_rest` seconds. The first `first_sessions` of a
    person are left as they are.
    """

    least_share: float
    first_sessions: int
    order: tuple[str, ...]
    most_sets: Mapping[str, int]
    rest_times: float
    longest_rest: int


class HardSets(Value):
    """Hard sets at one level: least and most of a session by minutes; most of a week."""

    sessions: Mapping[int, Mapping[str, tuple[float, float]]]
    week: Mapping[str, float]


class Break(Value):
    """Consequences of a break of so many days (programmes 4.3)."""

    from_days: int
    to_days: int | None
    steps_down: int
    load_less: float
    sets_less: int | None
    sets: int | None
    sets_weeks: int | None
    good_exposures_back: int
    health_check: bool


class Programmes(Value):
    """All of `programmes.yaml` that training needs."""

    sessions: Mapping[str, SessionKind]
    times: Mapping[int, TimeBox]
    cycles: Mapping[int, tuple[str, ...]]
    days_between: Mapping[int, int]
    most_in_a_row: Mapping[int, int | None]
    one_side_squeeze: int
    one_side_exercise: str
    seconds_per_exercise: int
    spare_minutes: int
    cut_order: tuple[str, ...]
    least_main_sets: int
    burnout: Burnout
    first_weeks: FirstWeeks
    weeks: tuple[Week, ...]
    deload: Deload
    breaks: tuple[Break, ...]
    illness_free_hours: int
    fill: SessionFill
    hard_sets: Mapping[str, HardSets]


def read_programmes(raw: Mapping[str, Any]) -> Programmes:
    """Return the programmes of the content, as validated by its schema."""
    duration, side = raw["duration"], raw["beginner_one_side"]
    return Programmes(
        sessions={letter: _session(kind) for letter, kind in raw["sessions"].items()},
        times={int(minutes): _time_box(box) for minutes, box in raw["time"].items()},
        cycles={int(n): (*days["odd"], *days["even"]) for n, days in raw["days"].items()},
        days_between={int(n): days["days_between"] for n, days in raw["days"].items()},
        most_in_a_row={int(n): days["most_in_a_row"] for n, days in raw["days"].items()},
        one_side_squeeze=side["squeeze_seconds"],
        one_side_exercise=side["exercise"],
        seconds_per_exercise=duration["seconds_per_exercise"],
        spare_minutes=duration["spare_minutes"],
        cut_order=tuple(duration["cut_order"]),
        least_main_sets=duration["least_main_sets"],
        burnout=_burnout(raw["burnout"]),
        first_weeks=_first_weeks(raw["first_weeks"]),
        weeks=tuple(_week(week) for week in raw["progression"]),
        deload=_deload(raw["deload"]),
        breaks=tuple(_break(row) for row in raw["breaks"]),
        illness_free_hours=raw["illness_free_hours"],
        fill=_fill(raw["fill"]),
        hard_sets={level: HardSets(**rows) for level, rows in raw["hard_sets"].items()},
    )


def _session(raw: Mapping[str, Any]) -> SessionKind:
    return SessionKind({slot: tuple(families) for slot, families in raw.items()})


def _time_box(raw: Mapping[str, Any]) -> TimeBox:
    sets = {k: n for k, n in raw.items() if k not in {"warm_up", "longest_rest", "X_of"}}
    return TimeBox(raw["warm_up"], sets, raw["longest_rest"], tuple(raw["X_of"]))


def _burnout(raw: Mapping[str, Any]) -> Burnout:
    reps = {level: (least, most) for level, (least, most) in raw["reps"].items()}
    return Burnout(reps, raw["rir"], (raw["rest"][0], raw["rest"][1]))


def _first_weeks(raw: Mapping[str, Any]) -> FirstWeeks:
    return FirstWeeks(raw["weeks"], {slot: raw[slot] for slot in MAIN_SLOTS}, raw["rir"])


def _week(raw: Mapping[str, Any]) -> Week:
    return Week(raw["sets"], raw["more_reps"])


def _deload(raw: Mapping[str, Any]) -> Deload:
    return Deload(**{name: raw[name] for name in Deload.__struct_fields__})


def _fill(raw: Mapping[str, Any]) -> SessionFill:
    return SessionFill(**{**raw, "order": tuple(raw["order"])})


def _break(raw: Mapping[str, Any]) -> Break:
    return Break(**{name: raw[name] for name in Break.__struct_fields__})
