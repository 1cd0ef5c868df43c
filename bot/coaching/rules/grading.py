"""Grading of the answers after a set: the class of a pain, and the grade of the set."""

from enum import StrEnum

from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.value import Value

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


WARNING_KINDS = frozenset(
    {PainKind.SHOOTING_DOWN_LEG, PainKind.NUMB_OR_TINGLING, PainKind.GIVING_WAY}
)


def pain_class(pain: Pain | None) -> PainClass:
    """Return class of a pain; None, no pain reported, is GREEN.

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
    """Return pain of the stricter class, of the higher number within it; the first where equal."""
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
