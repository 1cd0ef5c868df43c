"""Inputs of the rules: what holds for a person today, pains, a set as reported, and its grade."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.coaching.catalogue.catalogue import Advice, Catalogue
from bot.coaching.catalogue.exercise import BandStrength, Exercise, Felt
from bot.coaching.catalogue.thresholds import HISTORY_DAYS, METHOD, Thresholds
from bot.coaching.person.cue_memory import CueMemory, Trial
from bot.coaching.person.eligibility import (
    allowed,
    chain_down,
    held_at_most,
    is_ended,
    longest_hold,
)
from bot.coaching.person.person import Profile
from bot.value import Value, field, replace

MOST_RIR = 4  # the scale of repetitions in reserve ends at "4 or more"
SORE = (
    3  # pain of 0 to 10 from which a day is not painless: nothing gets harder, it is asked again
)
WORST = 10  # the most that a pain is, from 0


class PainPlace(StrEnum):
    """Places of a pain (the method, 2.1)."""

    LOW_BACK = "low_back"
    HIP = "hip"
    KNEE = "knee"
    HAMSTRING = "hamstring"
    NECK = "neck"
    OTHER = "other"


class PainKind(StrEnum):
    """Quality of a pain (the method, 2.1)."""

    MUSCLE_WORK = "muscle_work"
    ACHE = "ache"
    SHARP = "sharp"
    SHOOTING_DOWN_LEG = "shooting_down_leg"
    NUMB_OR_TINGLING = "numb_or_tingling"
    GIVING_WAY = "giving_way"


class Form(StrEnum):
    """Form of the last repetitions."""

    CLEAN = "clean"
    SLIPPED = "slipped"  # the last one or two
    LOST = "lost"  # earlier


class PainClass(StrEnum):
    """Class of a pain by what it allows, the strictest first."""

    STOP = "stop"
    AMBER = "amber"
    GREEN = "green"


class Grade(StrEnum):
    """Grades of a set."""

    GOOD = "good"
    MISS = "miss"  # felt in another place, or cramp
    FAIL = "fail"  # form lost, or too few repetitions
    MISSING = "missing"  # what would decide it was not answered


class ReasonGroup(StrEnum):
    """Groups of reasons for a bad set; what repeats in one opens a drill plan (rulings 17)."""

    PLACE = "place"
    FORM = "form"
    CRAMP = "cramp"


class Pain(Value):
    """One pain: `number` 0 to 10; `kind` is None while it was not said."""

    number: int
    place: PainPlace
    kind: PainKind | None = None

    @classmethod
    def of(cls, number: int, place: str, kind: str | None) -> Pain:
        """Return a pain from the words by which events and steps hold it."""
        return cls(number, PainPlace(place), None if kind is None else PainKind(kind))


class SetAnswers(Value):
    """Answers after a set.

    `reps` good repetitions done (per side); `rir` 0 to 4, where 4 means four or more; None is
    not answered. `asked` holds the fields that were asked for: what was asked and stays None
    is missing, what was not asked is not (rulings 16).
    """

    reps: int
    felt: Felt | None = None
    rir: int | None = None
    form: Form | None = None
    pain: Pain | None = None
    asked: frozenset[str] = frozenset()


class PainEntry(Value):
    """A reported pain."""

    at: datetime
    pain: Pain


class PainDiary(Value):
    """Pains reported, oldest first."""

    entries: tuple[PainEntry, ...] = ()

    def note(self, entry: PainEntry) -> PainDiary:
        """Return the diary with one more entry; what is older than `HISTORY_DAYS` goes."""
        recent = (e for e in self.entries if entry.at - e.at <= timedelta(days=HISTORY_DAYS))
        return PainDiary((*recent, entry))


class RuleContext(Value):
    """All that a rule may look at besides the set itself; nothing in it changes.

    `now` is aware, in UTC; `today` the person's local date; `started_on` that of their first
    session, None before it; `rungs_owned` counts the rungs owned on all ladders. `profile` is the
    one at today's place; `anywhere`: an exercise that is possible at the other place is allowed.
    `bands`: the strength used last, by exercise, where it was noted. `ended`: exercises that a
    pain has ended for today.
    """

    catalogue: Catalogue
    profile: Profile
    now: datetime
    today: date
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    thresholds: Thresholds = METHOD
    started_on: date | None = None
    rungs_owned: int = 0
    anywhere: bool = False
    bands: Mapping[str, BandStrength] = field(default_factory=dict)
    ended: frozenset[str] = frozenset()

    @property
    def week(self) -> int:
        """Week of training, from 1: day 0 to 6 -> 1, day 7 -> 2; without a first session 1."""
        return 1 if self.started_on is None else (self.today - self.started_on).days // 7 + 1

    @property
    def is_gate_open(self) -> bool:
        """Return whether a beginner has trained enough to go beyond a beginner's rungs."""
        limits = self.thresholds
        return self.week > limits.gate_weeks and self.rungs_owned >= limits.gate_rungs

    @property
    def lasting(self) -> RuleContext:
        """The same without what passes: a family's rest, today's pains, today's place."""
        health = self.profile.health
        lasting_health = None if health is None else replace(health, back_now=None)
        profile = replace(self.profile, resting=(), health=lasting_health)
        return replace(self, profile=profile, anywhere=True, ended=frozenset())

    def exercise(self, exercise_id: str) -> Exercise:
        """Return the exercise of that id, or the one that took its place."""
        found = self.catalogue.exercises[exercise_id]
        return found if found.replaced_by is None else self.exercise(found.replaced_by)

    def allows(self, exercise: Exercise) -> bool:
        """Return whether the person may do the exercise now."""
        has_two = self.anywhere and self.profile.second_place is not None
        places = (self.profile, self.profile.elsewhere) if has_two else (self.profile,)
        return not is_ended(exercise, self.ended, self.catalogue) and any(
            allowed(exercise, self.catalogue, profile, self.now) for profile in places
        )

    def regression(self, exercise: Exercise) -> tuple[Exercise, bool]:
        """Return the nearest easier exercise the person may do, and whether it is at half range.

        Steps over what they cannot do. Where nothing easier is left it is the same exercise at
        half range with 2 repetitions fewer: no chain ends in nothing (rulings 3).
        """
        below = chain_down(exercise, self.catalogue)
        easier = next((each for each in below if self.allows(each)), None)
        return (exercise, True) if easier is None else (easier, False)

    def advice_of(self, trial: Trial) -> Advice:
        """Return the cell of the family's table that a tried cue answers to."""
        return self.catalogue.families[trial.family].advice[trial.felt]

    def held(self, seconds: int | None) -> int | None:
        """Return a hold of so many seconds, as long as health allows; None: nothing is held."""
        return held_at_most(seconds, longest_hold(self.catalogue, self.profile))

    def fit(self, exercise: Exercise) -> Exercise | None:
        """Return the exercise, or the nearest easier one of its family; None: none is allowed."""
        chain = (exercise, *chain_down(exercise, self.catalogue))
        return next((e for e in chain if e.family == exercise.family and self.allows(e)), None)


class Moment(Value):
    """The report on a set of one exercise.

    `bad`: sets of it in this session that were not good, before this one. `sets` of it so far,
    this one included; `left`: those still planned; `repeats`: an earlier one was felt at the same
    place. `morning`: better_or_same, bit_worse or much_worse, with the pain as `morning_pain`
    (0 to 10); `bad_mornings` in a row before this one.
    """

    exercise: Exercise
    answers: SetAnswers
    minimum: int = 0
    bad: int = 0
    sets: int = 1
    left: int = 0
    repeats: bool = False
    has_load: bool = False
    is_retest: bool = False
    morning: str | None = None
    morning_pain: int | None = None
    bad_mornings: int = 0


WARNING_KINDS = frozenset(
    {PainKind.SHOOTING_DOWN_LEG, PainKind.NUMB_OR_TINGLING, PainKind.GIVING_WAY}
)


def pain_class(pain: Pain | None) -> PainClass:
    """Return the class of a pain; None, no pain reported, is GREEN.

    The limits follow the pain-monitoring model (Silbernagel 2007), one point stricter for the
    low back (the method, 2.2): knee 5 -> AMBER, low back 5 -> STOP.
    """
    if pain is None:
        return PainClass.GREEN
    low_back = pain.place is PainPlace.LOW_BACK
    if (
        pain.number >= (5 if low_back else 6)
        or pain.kind in WARNING_KINDS
        or (pain.kind is PainKind.SHARP and pain.number >= 3)
    ):
        return PainClass.STOP
    return PainClass.AMBER if pain.number >= 3 else PainClass.GREEN


def worse(one: Pain | None, other: Pain | None) -> Pain | None:
    """Return the pain of the stricter class, in it of the higher number; the first where equal."""
    pains = [p for p in (one, other) if p is not None]
    strictness = list(PainClass)
    return min(pains, key=lambda p: (strictness.index(pain_class(p)), -p.number), default=None)


def grade(
    exercise: Exercise,
    answers: SetAnswers,
    minimum_reps: int,
    also_fine: frozenset[Felt] = frozenset(),
) -> Grade:
    """Return how the set went (the method, 2.2).

    Args:
        exercise: the one that was done; its target says where it should be felt.
        answers: what is known after the set.
        minimum_reps: fewer good repetitions than this are a FAIL.
        also_fine: further places that the family's table takes as good.

    A pain of 3 or more is never GOOD. MISSING where nothing speaks against the set but an
    answer that would make it GOOD is not there.
    """
    if answers.form is Form.LOST or answers.reps < minimum_reps:
        return Grade.FAIL
    if answers.felt is not None and answers.felt not in exercise.target | also_fine:
        return Grade.MISS
    if pain_class(answers.pain) is not PainClass.GREEN:
        return Grade.MISS
    if answers.felt is None or ("form" in answers.asked and answers.form is None):
        return Grade.MISSING
    return Grade.GOOD


def reason_group(
    exercise: Exercise,
    answers: SetAnswers,
    minimum_reps: int,
    also_fine: frozenset[Felt] = frozenset(),
) -> ReasonGroup | None:
    """Return the group of what went wrong; None for a good set, and for one that only hurt."""
    if grade(exercise, answers, minimum_reps, also_fine) is Grade.FAIL:
        return ReasonGroup.FORM
    if answers.felt is Felt.CRAMP:
        return ReasonGroup.CRAMP
    if answers.felt is not None and answers.felt not in exercise.target | also_fine:
        return ReasonGroup.PLACE
    return None


def grade_of(moment: Moment, context: RuleContext) -> Grade:
    """Return the grade of the set, with what the family's table takes as good."""
    return grade(
        moment.exercise, moment.answers, moment.minimum, also_fine(moment.exercise, context)
    )


def also_fine(exercise: Exercise, context: RuleContext) -> frozenset[Felt]:
    """Return places beside the exercise's own target that its family takes as good."""
    table = context.catalogue.families[exercise.family].advice
    return frozenset(felt for felt in Felt if felt in table and table[felt].fine)
