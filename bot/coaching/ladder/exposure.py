"""An exposure: one session in which an exercise was done at its own rung."""

from datetime import datetime, timedelta

from bot.coaching.catalogue.exercise import Felt, Prescription
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.rules.context import Form, Grade, PainClass, ReasonGroup
from bot.value import Value


class OwnSet(Value):
    """One set at the exercise's own rung: its grade, and whether anything was asked after it.

    `planned` and `reps`: repetitions (per side; the weaker side counts).
    """

    grade: Grade
    reps: int
    planned: int
    asked: bool = True

    @property
    def is_answered(self) -> bool:
        """Return whether something is known of it: an answer, or too few repetitions."""
        return self.grade is Grade.FAIL or (self.asked and self.grade is not Grade.MISSING)


class Exposure(Value):
    """Result of an exercise in one session; sets of drills and step backs are left out.

    `session`: the instant at which the session began. `groups`: why sets were not good.
    `answer`: the row of the family's table that the last bad set points to. `felt`: where the
    last answered set was; `rir`: as reported after the last set; None if unknown. `cue`: the one
    that the last set was done well with, and `cue_for` the answer it replied to. `most`:
    repetitions of the slot, None: the exercise's own.
    `band_chosen`: the plan named a band, or the person did in its place.
    `voided`: the morning after spoke against it; nothing of it counts towards the next rung.
    `side`: left or right, whose it is; both: each was asked about, and they were the same; None:
    the sides were not asked apart.
    """

    exercise: str
    session: datetime
    at: datetime
    sets: tuple[OwnSet, ...]
    groups: frozenset[ReasonGroup] = frozenset()
    answer: str | None = None
    felt: Felt | None = None
    rir: int | None = None
    form: Form | None = None
    form_asked: bool = False
    fails: int = 0
    pain: PainClass = PainClass.GREEN
    cue: str | None = None
    cue_for: str | None = None
    made_easier: bool = False
    has_load: bool = False
    most: int | None = None
    voided: bool = False
    band_chosen: bool = False
    side: str | None = None

    @property
    def answered(self) -> tuple[Grade, ...]:
        """Grades of the sets that were reported on, or had too few repetitions, in their order."""
        return tuple(s.grade for s in self.sets if s.is_answered)

    @property
    def painless(self) -> bool:
        """Return whether no pain of 3 or more was reported."""
        return self.pain is PainClass.GREEN

    @property
    def good_sets(self) -> int:
        """Answered sets that went well; none of a session that hurt or was voided."""
        counts = self.painless and not self.voided
        return self.answered.count(Grade.GOOD) if counts else 0

    @property
    def bad_sets(self) -> int:
        """Sets that missed or failed; at least one where it hurt or was made easier."""
        bad = sum(grade is not Grade.GOOD for grade in self.answered)
        return bad if self.painless and not self.made_easier else max(bad, 1)

    @property
    def quiet_sets(self) -> int:
        """Sets done in full, without pain and without an answer."""
        counts = self.painless and not self.voided
        return sum(not s.is_answered for s in self.sets) if counts else 0

    @property
    def ended_well(self) -> bool:
        """Return whether the last answered set was good, and nothing hurt or was made easier."""
        return self.painless and not self.made_easier and self.answered[-1:] == (Grade.GOOD,)

    @property
    def passed(self) -> bool:
        """Ended well after at least two good sets: no miss, and enough for a promised test.

        One set answered: that one.
        """
        enough = self.answered.count(Grade.GOOD) >= min(2, len(self.answered))
        return self.ended_well and enough


def at_the_top(exposure: Exposure, rx: Prescription, limits: Thresholds) -> bool:
    """Return whether the repetitions ask for more: all at the most, or the last 2 above it."""
    most = most_reps(exposure, rx)
    above = exposure.sets[-1].reps >= most + limits.reps_above_max
    return above or all(s.reps >= most for s in exposure.sets)


def most_reps(exposure: Exposure, rx: Prescription) -> int:
    """Return the repetitions at which something else than repetitions has to grow."""
    return rx.reps_max if exposure.most is None else exposure.most


def weight(at: datetime, now: datetime, limits: Thresholds) -> float:
    """Return how much evidence counts: 1, from 28 days on a half, from 56 days on nothing."""
    age = now - at
    if age > timedelta(days=limits.gone_after_days):
        return 0.0
    return 0.5 if age > timedelta(days=limits.half_after_days) else 1.0
