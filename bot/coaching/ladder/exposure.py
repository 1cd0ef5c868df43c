"""An exposure: one session in which an exercise was done at its own rung."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.coaching.catalogue.exercise import Prescription
from bot.coaching.catalogue.thresholds import Thresholds
from bot.coaching.rules.grading import Form, Grade, PainClass, ReasonGroup
from bot.value import Value


class OwnSet(Value):
    """One set at the exercise's own rung: its grade, and whether anything was asked after it.

    `planned` and `reps`: repetitions (per side; the weaker side counts).
    """

    grade: Grade
    reps: int
    planned: int
    asked: bool = True


class Exposure(Value):
    """Result of an exercise in one session; sets of drills and step backs are left out.

    `session`: the instant at which the session began. `groups`: why sets were not good.
    `answer`: the row of the family's table that the last bad set points to. `rir`: as reported
    after the last set, None if unknown. `cue`: the one that the last set was done well with, and
    `cue_for` the answer it replied to. `most`: repetitions of the slot, None: the exercise's own.
    `qualifies`: counts towards the next rung.
    """

    exercise: str
    session: datetime
    at: datetime
    sets: tuple[OwnSet, ...]
    groups: frozenset[ReasonGroup] = frozenset()
    answer: str | None = None
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
    qualifies: bool = False

    @property
    def good(self) -> bool:
        """Every asked set good, the last one answered, nothing hurt, nothing made easier.

        This is what climbs and what OWNED rests on (rulings 16).
        """
        return (
            bool(self.sets)
            and self.pain is PainClass.GREEN
            and not self.made_easier
            and self.sets[-1].grade is Grade.GOOD
            and all(s.grade is Grade.GOOD for s in self.sets)
        )

    @property
    def ended_well(self) -> bool:
        """At least two sets good and the last of them, as after a cue that worked.

        Not enough to climb, but no miss: it opens no drill plan and passes its test (the
        method, 2.4). One set planned: that one.
        """
        grades = [s.grade for s in self.sets]
        return (
            self.pain is PainClass.GREEN
            and not self.made_easier
            and grades[-1:] == [Grade.GOOD]
            and grades.count(Grade.GOOD) >= min(2, len(grades))
        )


def resolve(sets: tuple[OwnSet, ...]) -> tuple[OwnSet, ...]:
    """Return the sets with those that were not asked graded by the next asked one (rulings 16).

    Not asked, with enough repetitions, and the next asked set good -> good; no later set was
    asked -> missing. What was asked and not answered stays missing.
    """
    resolved: list[OwnSet] = []
    following = Grade.MISSING
    for one in reversed(sets):
        unasked = not one.asked and one.grade is Grade.MISSING
        grade = Grade.GOOD if unasked and following is Grade.GOOD else one.grade
        if one.asked:
            following = one.grade
        resolved.append(OwnSet(grade, one.reps, one.planned, one.asked))
    return tuple(reversed(resolved))


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
