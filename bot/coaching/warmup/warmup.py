"""A warm-up as a value: its exercises, how much of each, and how long it honestly takes."""

from collections.abc import Mapping
from datetime import date, datetime, time

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Tempo
from bot.coaching.remembered import NextTime
from bot.coaching.warmup.twists import seconds_of_rep
from bot.value import Value, field

SETUP_SECONDS = 15  # before each exercise (rulings 6)


class Day(Value):
    """Facts of a person's day that bear on the warm-up; the defaults are a first day.

    `now` is aware, in UTC. `practised` counts days of the last `HISTORY_DAYS`, `painless` those
    since the last pain of 3 or more; `days_away` is the gap since the last practised day, at
    least 1.
    """

    now: datetime
    local_date: date
    wall_time: time
    practised: int = 0
    painless: int = 0
    days_away: int = 1
    is_worse: bool = False  # much worse, or above 5, this morning
    owned: Mapping[str, int] = field(default_factory=dict)  # family -> highest rung owned
    drills: Mapping[str, Drill] = field(default_factory=dict)  # by family
    longest_hold: int | None = None  # seconds that health allows
    next_time: Mapping[str, NextTime] = field(default_factory=dict)  # by family
    ended: frozenset[str] = frozenset()  # exercises that a pain has ended for today


class WarmUpPart(Value):
    """One exercise of a warm-up; `reps` are per side, `hold` is seconds of each repetition."""

    exercise: str
    family: str
    sets: int
    reps: int
    tempo: Tempo
    rest: int  # seconds between sets
    sides: int = 1
    hold: int | None = None
    is_owned: bool = False
    is_drill: bool = False
    is_eased: bool = False  # an easier version in place of what was planned
    asks: bool = False  # set by set, with "where did you feel it most?" between
    half_range: bool = False
    first_half_range: bool = False  # only the first set, soon after getting up
    standing: bool = False  # where it could also be done lying
    twist: str | None = None

    @property
    def seconds(self) -> int:
        """Sets, sides and rests by the tempo, and the set-up (rulings 6).

        2 x 8 of 3-0-1-2 with 15 s between -> 96 + 15 + 15 = 126.
        """
        moving = self.sets * self.reps * self.sides * seconds_of_rep(self.tempo, self.twist)
        return moving + (self.sets - 1) * self.rest + SETUP_SECONDS


class WarmUp(Value):
    """The plan of one warm-up; `parts` is empty where health or rest leave nothing."""

    parts: tuple[WarmUpPart, ...] = ()

    @property
    def seconds(self) -> int:
        """Length of the warm-up."""
        return sum(part.seconds for part in self.parts)

    @property
    def minutes(self) -> int:
        """The nearest minute, at least 1: 252 s -> 4, 150 s -> 3."""
        return in_minutes(self.seconds)


def in_minutes(seconds: int) -> int:
    """Return the nearest whole minute, at least 1."""
    return max(1, (seconds + 30) // 60)
