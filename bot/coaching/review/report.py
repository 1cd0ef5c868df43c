"""One page for a doctor or physical therapist: what was done, what hurt, which rules hold."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.events import (
    AnswerGiven,
    FeltUnwell,
    MorningAnswered,
    PainReported,
    SetCompleted,
    whole_sets,
)
from bot.coaching.person.eligibility import contraindications_of, rir_floor, top_rung
from bot.coaching.person.person import FamilyRest, Health, Mode
from bot.coaching.person.sharing import held
from bot.coaching.review.charts import LadderRow, PainChart, PainMark
from bot.coaching.review.weeks import Happened
from bot.coaching.rules.context import PainClass, RuleContext
from bot.value import Value, replace

#: Days that a report may look back, the usual number first.
PERIODS = (28, 14, 91)
EXERCISES_SHOWN = 8


class ExerciseDone(Value):
    """Sets of one exercise in the period, the last repetitions, and where it was felt."""

    exercise: str
    sets: int
    reps: int
    on_target: int
    answers: int


class ReportedOn(Value):
    """A pain on a local date; `number` is 0 to 10."""

    on: date
    pain: PainReported


class HealthLimits(Value):
    """Limits that follow from health answers, or from an emergency sign.

    `mode` None: no health check; `max_rung` None: every step is open.
    """

    mode: Mode | None
    lock: str | None
    max_rung: int | None
    min_rir: int
    contraindications: tuple[str, ...]
    families_off: tuple[str, ...]


class Rules(Value):
    """Limits that hold now; `of_health` None: they are not for the reader."""

    of_health: HealthLimits | None
    resting: tuple[FamilyRest, ...]
    held: frozenset[str] = frozenset()  # exercises, as a viewer asked


class TrainingReport(Value):
    """The facts of the page; `health` None: the person did not add their health answers."""

    since: date
    until: date
    days: int
    sessions: int
    exercises: tuple[ExerciseDone, ...]
    pains: tuple[ReportedOn, ...]
    mornings: tuple[str, ...]
    unwell: tuple[date, ...]
    rules: Rules
    ladders: tuple[LadderRow, ...] = ()
    health: Health | None = None

    @property
    def stops(self) -> tuple[ReportedOn, ...]:
        """The pains for which something was stopped."""
        return tuple(each for each in self.pains if each.pain.pain_class == PainClass.STOP)

    @property
    def ends(self) -> tuple[ReportedOn, ...]:
        """The pains that ended one exercise for a day, or left its easy form."""
        return tuple(each for each in self.pains if _ended_exercise(each))

    @property
    def chart(self) -> PainChart:
        """The pains by place and date, without what else was said of them."""
        marks = (
            PainMark(each.on, each.pain.place, each.pain.number, each in self.stops)
            for each in self.pains
        )
        return PainChart(self.since, self.until, tuple(marks))


def _ended_exercise(reported: ReportedOn) -> bool:
    pain = reported.pain
    return pain.pain_class == PainClass.AMBER and pain.exercise is not None


def without_health(whole: TrainingReport) -> TrainingReport:
    """Return a report for somebody with whom health answers are not shared."""
    return replace(whole, health=None, rules=replace(whole.rules, of_health=None))


class Practice(Value):
    """Local dates practised, those of them with a training session, and the ladders now."""

    days: frozenset[date]
    sessions: frozenset[date]
    ladders: tuple[LadderRow, ...] = ()


def report(
    journal: Sequence[Happened],
    practice: Practice,
    context: RuleContext,
    period: int,
    *,
    with_health: bool = False,
) -> TrainingReport:
    """Return the report on the last `period` days, today included."""
    since = context.today - timedelta(days=period - 1)
    happened = [each for each in journal if since <= each.local_date <= context.today]
    return TrainingReport(
        since=since,
        until=context.today,
        days=sum(since <= day <= context.today for day in practice.days),
        sessions=sum(since <= day <= context.today for day in practice.sessions),
        exercises=_exercises(happened, context),
        pains=tuple(
            ReportedOn(each.local_date, _known(each.event, context))
            for each in happened
            if isinstance(each.event, PainReported)
        ),
        mornings=tuple(
            each.event.value for each in happened if isinstance(each.event, MorningAnswered)
        ),
        unwell=tuple(
            sorted({each.local_date for each in happened if isinstance(each.event, FeltUnwell)})
        ),
        rules=_rules(context),
        ladders=practice.ladders,
        health=context.profile.health if with_health else None,
    )


def _known(pain: PainReported, context: RuleContext) -> PainReported:
    """Return the pain without an exercise that the content does not have any more."""
    return pain if pain.exercise in context.catalogue.exercises else replace(pain, exercise=None)


def _exercises(happened: Iterable[Happened], context: RuleContext) -> tuple[ExerciseDone, ...]:
    """Return what was done, the most sets first, counted as at the end of a session."""
    halves: dict[str, int] = {}
    reps: dict[str, int] = {}
    felt: dict[str, list[bool]] = {}
    known = context.catalogue.exercises
    for each in happened:
        match each.event:
            case SetCompleted(exercise=name) as done if name in known and done.halves:
                halves[name] = halves.get(name, 0) + done.halves
                reps[name] = done.reps
            case AnswerGiven(exercise=name, question="felt", value=value) if name in known:
                if value in set(Felt):
                    felt.setdefault(name, []).append(Felt(value) in known[name].target)
            case _:
                continue
    most = sorted(halves, key=lambda name: (-halves[name], name))[:EXERCISES_SHOWN]
    return tuple(
        ExerciseDone(
            name,
            whole_sets(halves[name]),
            reps[name],
            sum(felt.get(name, ())),
            len(felt.get(name, ())),
        )
        for name in most
    )


def _rules(context: RuleContext) -> Rules:
    profile, catalogue = context.profile, context.catalogue
    resting = (rest for rest in profile.resting if context.now < rest.until)
    top = top_rung(catalogue, profile, context.now)
    clearance = None if profile.health is None else profile.health.clearance
    limits = HealthLimits(
        mode=None if clearance is None else clearance.mode,
        lock=None if profile.lock is None else profile.lock.reason,
        max_rung=top if top < max(e.level for e in catalogue.exercises.values()) else None,
        min_rir=rir_floor(catalogue, profile),
        contraindications=tuple(sorted(c.id for c in contraindications_of(catalogue, profile))),
        families_off=() if clearance is None else tuple(sorted(clearance.families_off)),
    )
    return Rules(
        of_health=limits,
        resting=tuple(sorted(resting, key=lambda rest: rest.family)),
        held=held(profile.marks) & catalogue.exercises.keys(),
    )
