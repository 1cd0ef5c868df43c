"""The ladders: exercises, families, faults, the table of cues, warm-ups and cards."""

from collections.abc import Mapping
from typing import Literal

from bot.coaching.catalogue.exercise import Equipment, Exercise, Felt, Posture
from bot.coaching.catalogue.health_items import HealthItem
from bot.coaching.catalogue.languages import ENGLISH, LanguageInfo
from bot.coaching.catalogue.programmes import Programmes
from bot.coaching.catalogue.thresholds import METHOD, Thresholds
from bot.value import Value, field


class Fault(Value):
    """A common mistake and the places where it makes itself felt."""

    felt: frozenset[Felt]


class Drill(Value):
    """One item of a drill plan: sets x reps of an exercise, or of holds."""

    exercise: str  # in a family's table also "regression": that of the exercise in hand
    sets: int
    reps: int
    hold: int | None = None  # seconds of squeeze or hold, where the drill asks for it
    half_range: bool = False
    note: str | None = None  # message id of what is special about it


class Advice(Value):
    """A cell of the family table: what an answer leads to (the method, 2.5)."""

    cues: tuple[str, ...]  # message ids, in the table's order
    again: str | None  # exercise for the second time; None: the regression of the one in hand
    drill: tuple[Drill, ...] = ()
    fine: bool = False  # the answer is on target for this family: no cue needed
    half_range: bool = False  # "again" is done at half range
    again_sets: int | None = None  # None: as many as a step back has
    again_reps: int | None = None  # None: the least of the exercise
    again_hold: int | None = None  # seconds of each hold, where "again" is held
    each_once: bool = False  # its cues are tried once each before the best one stays
    default: bool = False  # the family's default row; `advice.advise` fills it in
    slower: bool = False  # the cue is said with "slower"


class Family(Value):
    """A ladder, where people start on it, and what each answer leads to."""

    id: str
    start: Mapping[str, int]  # level (beginner, intermediate) -> rung
    advice: Mapping[str, Advice]  # Felt value or "form" -> advice
    swaps: tuple[str, ...] = ()  # families one may swap to
    opens_after: str | None = None  # the exercise to be owned before this ladder opens
    twists: bool = False  # its part of a warm-up takes the twist of the day
    rests_after: frozenset[str] = frozenset()  # places whose stop rests it, whatever was done
    easy_after_stop: int | None = None  # its place among what stays open after a stop
    beginner_ceilings: Mapping[Equipment | Literal["nothing"], int] | None = None  # -> top rung


class Contraindication(Value):
    """Restriction by a health answer or a wish, as data (rulings 14)."""

    id: str
    takes_away: bool  # False: it only changes how
    max_rung: int | None = None
    min_rir: int | None = None
    postures_off: frozenset[Posture] = frozenset()
    one_leg_off: bool = False
    asked: bool = True  # False: a toggle in the settings, nobody asks
    longest_hold: int | None = None  # seconds
    instead: tuple[str, ...] = ()  # exercises that take the place of what falls away


class Dose(Value):
    """Size of a warm-up: sets of each family in it; 0 leaves it out."""

    parts: Mapping[str, int]
    extra: int
    reps: int
    rest: int  # seconds between sets
    asks: bool = True  # where the first exercise was felt, set by set


class WarmUps(Value):
    """Levels of the warm-up, its extras and twists (programmes 4.1)."""

    levels: tuple[Mapping[str, str], ...]  # L0..L3: family -> exercise
    extras: tuple[str, ...]
    twists: tuple[str, ...]
    doses: Mapping[str, Dose] = field(default_factory=dict)  # smallest | short | normal | long
    instead: Mapping[str, str] = field(default_factory=dict)  # family -> what replaces it
    owned: tuple[Mapping[str, int], ...] = ()  # of each level: rungs to be owned before it


class Card(Value):
    """A piece of knowledge with its source; the words are `card-<id>`."""

    id: str
    evidence: str  # V: seen in the source, S: second-hand
    source: str
    about: frozenset[str] = frozenset()  # exercises whose how-to shows it


class Catalogue(Value):
    """Everything the coach has read, cross-checked."""

    exercises: Mapping[str, Exercise]
    families: Mapping[str, Family]
    faults: Mapping[str, Fault]
    contraindications: Mapping[str, Contraindication]
    warm_ups: WarmUps
    programmes: Programmes
    cards: tuple[Card, ...] = ()
    sources: tuple[Card, ...] = ()  # of facts that are said elsewhere
    thresholds: Thresholds = METHOD
    screening: tuple[HealthItem, ...] = ()
    languages: tuple[LanguageInfo, ...] = (ENGLISH,)

    def rungs(self, family: str) -> tuple[Exercise, ...]:
        """Return the exercises of a ladder from the easiest up; variants left out."""
        found = (e for e in self.exercises.values() if e.family == family and not e.variant_of)
        return tuple(sorted(found, key=lambda e: e.level))
