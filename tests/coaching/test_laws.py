"""Laws that hold whatever people answer, own and learn from their health check."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from bot.coaching.catalogue.exercise import Equipment, Felt, Posture
from bot.coaching.ladder.demotion import lower_rung
from bot.coaching.ladder.drill_plan import after_drill
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.promotion import accept, at_session_start
from bot.coaching.ladder.sides import each_side, on_each_side, side_of
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.ladder.update import after_exposure, after_morning, after_stop
from bot.coaching.person.cue_memory import CueMemory, remember
from bot.coaching.person.eligibility import chain_down, contraindications_of
from bot.coaching.person.person import Clearance, Health, Mode, Profile, Wishes
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.rules.context import (
    Form,
    Grade,
    Moment,
    Pain,
    PainClass,
    PainDiary,
    PainEntry,
    PainKind,
    PainPlace,
    RuleContext,
    SetAnswers,
    pain_class,
)
from bot.coaching.rules.decisions import Decision, Demote, Offer, StepBack, Stop
from bot.coaching.rules.pain_history import hurt_within
from bot.coaching.rules.precedence import decide
from bot.coaching.session.actions import answer, easier, end, unanswered
from bot.coaching.session.pain import hurts, settled
from bot.coaching.session.plan import Plan
from bot.coaching.session.session import Ask, Session, Step, begin
from bot.coaching.session.transitions import set_done
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.warmup import Day
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, PROGRAMMES, TODAY, around

EXERCISES = st.sampled_from(sorted(CATALOGUE.exercises))
PAINS = st.builds(Pain, st.integers(0, 10), st.sampled_from(PainPlace), st.sampled_from(PainKind))
ANSWERS = st.builds(
    SetAnswers,
    reps=st.integers(0, 30),
    felt=st.none() | st.sampled_from(Felt),
    rir=st.none() | st.integers(0, 4),
    form=st.none() | st.sampled_from(Form),
    pain=st.none() | PAINS,
)
MOMENTS = st.builds(
    Moment,
    exercise=EXERCISES.map(lambda i: CATALOGUE.exercises[i]),
    answers=ANSWERS,
    minimum=st.integers(1, 15),
    bad=st.integers(0, 3),
    left=st.integers(0, 4),
    has_load=st.booleans(),
    is_retest=st.booleans(),
    morning=st.none() | st.sampled_from(["better_or_same", "bit_worse", "much_worse"]),
)
CLEARANCES = st.builds(
    Clearance,
    mode=st.sampled_from([Mode.FULL, Mode.FULL, Mode.BACK_SENSITIVE, Mode.WARMUPS_ONLY]),
    max_rung=st.none() | st.integers(0, 4),
    min_rir=st.none() | st.integers(2, 4),
    postures=st.none() | st.none() | st.frozensets(st.sampled_from(Posture), min_size=2),
    families_off=st.frozensets(st.sampled_from(sorted(CATALOGUE.families)), max_size=1),
    contraindications=st.frozensets(
        st.sampled_from(sorted(CATALOGUE.contraindications)), max_size=2
    ),
    back_sensitive=st.booleans(),
)
PEOPLE = st.builds(
    Profile,
    level=st.sampled_from(["beginner", "intermediate"]),
    equipment=st.frozensets(st.sampled_from(Equipment)),
    minutes=st.sampled_from([20, 30, 45]),
    health=st.builds(Health, st.just(TODAY), clearance=CLEARANCES),
    wishes=st.builds(Wishes, never_offer=st.frozensets(EXERCISES, max_size=3)),
)
RESULTS = (
    st.sampled_from(
        ["good", "good", "good", "miss", "fail", "silence", "easier", "left", "left", "right"]
    )
    | PAINS
)
SIDED = st.sampled_from(["good", "left", "left", "left", "right", "miss", "silence"]) | PAINS
GYM = frozenset(Equipment)
DAYS = st.lists(st.lists(RESULTS, min_size=4, max_size=30), min_size=1, max_size=12)
MORNINGS = st.sampled_from([None, "better_or_same", "bit_worse", "much_worse"])


@given(MOMENTS)
def test_stop_wins_over_everything(moment: Moment) -> None:
    stops = pain_class(moment.answers.pain) is PainClass.STOP

    assert isinstance(decide(moment, around()), Stop) is stops


@given(MOMENTS)
def test_the_same_answers_give_the_same_result(moment: Moment) -> None:
    assert decide(moment, around()) == decide(moment, around())


@given(MOMENTS, PAINS, st.integers(1, 10))
def test_more_pain_never_leads_to_a_harder_rung(moment: Moment, pain: Pain, more: int) -> None:
    sore = replace(moment, morning=None, answers=replace(moment.answers, pain=pain))
    worse = replace(pain, number=min(10, pain.number + more))
    sorer = replace(sore, answers=replace(sore.answers, pain=worse))

    assert height(decide(sorer, around()), sorer) <= height(decide(sore, around()), sore)


@settings(deadline=None)
@given(PEOPLE, EXERCISES, st.sampled_from(["A", "B", "C", "A_light"]), st.integers(0, 3))
def test_what_hurt_today_is_planned_nowhere_today_nor_anything_harder(
    who: Profile, hurt: str, letter: str, rung: int
) -> None:
    before = around(who)
    context = replace(before, ended=frozenset({hurt}))
    begun = {family: begin_ladder(family, before) for family in CATALOGUE.families}
    standings = {f: _higher(s, rung, before) for f, s in begun.items() if s is not None}
    day = Day(NOW, TODAY, NOW.time(), owned={"bridge": 5, "hinge": 5}, ended=context.ended)

    plan = todays_session(SessionRequest(letter, who.minutes, 1, standings), PROGRAMMES, context)

    planned = [s.exercise for i in plan.items for s in i.sets] if isinstance(plan, Plan) else []
    for dose in CATALOGUE.warm_ups.doses:
        planned += [part.exercise for part in warm_up_plan(CATALOGUE, who, day, dose).parts]
    ended = CATALOGUE.exercises[hurt]
    for exercise in {CATALOGUE.exercises[each] for each in planned}:
        assert ended not in chain_down(exercise, CATALOGUE)
        assert exercise.family != ended.family or exercise.level < ended.level
    assert {family: begin_ladder(family, context) for family in CATALOGUE.families} == begun


def _higher(standing: Standing, rungs: int, context: RuleContext) -> Standing:
    """Return the standing so many rungs higher, as far as the person may go."""
    able = [e for e in CATALOGUE.rungs(standing.family) if context.allows(e)]
    at = [e.id for e in able].index(standing.exercise)
    higher = able[min(at + rungs, len(able) - 1)]
    return replace(standing, exercise=higher.id, owned=frozenset(e.id for e in able))


@given(MOMENTS)
def test_the_easier_exercise_is_never_a_harder_rung(moment: Moment) -> None:
    decision = decide(replace(moment, morning=None), around())

    if isinstance(decision, StepBack):
        to = CATALOGUE.exercises[decision.to]
        if to.family == moment.exercise.family:
            assert to.level <= moment.exercise.level
        assert to.id != moment.exercise.id or decision.half_range


def height(decision: Decision, moment: Moment) -> int:
    """Return how hard the session goes on.

    0 stopped, 1 easier for good, 2 easier and a test, 3 as is.
    """
    if isinstance(decision, Stop):
        return 0
    if isinstance(decision, StepBack):
        return 2
    return 1 if type(decision).__name__ == "FinishWith" else 3


def sides_of(now: Standing, before: Standing) -> list[tuple[Standing, Standing]]:
    """Each side now and before; where one of the two has no sides, against both."""
    return [(each, side_of(before, each.side)) for each in each_side(now)]


# ------------------------------------------------------------------------- months of training


@dataclass
class Trainee:
    """A person who trains with every function that the bot calls, and every decision."""

    profile: Profile
    standings: dict[str, Standing] = field(default_factory=dict)
    memory: CueMemory = field(default_factory=CueMemory)
    diary: PainDiary = field(default_factory=PainDiary)
    log: list[tuple[datetime, str, str, str]] = field(default_factory=list)
    promoted: list[datetime] = field(default_factory=list)

    def context(self, at: datetime) -> RuleContext:
        return RuleContext(
            CATALOGUE, self.profile, at, at.date(), self.memory, self.diary, started_on=TODAY
        )

    def train(self, number: int, results: list[object]) -> Plan | None:
        at = NOW + timedelta(days=2 * number)
        context = self.context(at)
        for family, standing in list(self.standings.items()):
            after = at_session_start(standing, context)
            for now, before in sides_of(after, standing):
                if now.exercise != before.exercise and before.accepted == now.exercise:
                    assert not hurt_within(self.diary, at, 24)
                    self.promoted.append(at)
            self.check_sides(after, context)
            self.standings[family] = after
        for family in CATALOGUE.families:
            fresh = begin_ladder(family, context)
            if family not in self.standings and fresh is not None:
                self.standings[family] = fresh
        letter = letter_of(3, number, PROGRAMMES)
        request = SessionRequest(letter, self.profile.minutes, number, self.standings, 200)
        plan = todays_session(request, PROGRAMMES, context)
        if not isinstance(plan, Plan):
            return None
        self._play(begin(plan, at.date(), at), at, iter(results))
        return plan

    def _play(self, session: Session, at: datetime, results: object) -> None:
        before = dict(self.standings)
        changes: dict[str, int] = {}
        for _ in range(200):
            if session.outcome is not None:
                break
            result = next(results, "good")  # type: ignore[call-overload]
            step = self._input(session, result, at)
            session = step.session
            self._follow(step, at, changes)
        assert session.outcome is not None
        assert all(count <= 1 for count in changes.values())
        for family, standing in before.items():
            for now, then in sides_of(self.standings[family], standing):
                if now.exercise != then.exercise:
                    assert changes[f"{family} {now.side}"] == 1

    def _input(self, session: Session, result: object, at: datetime) -> Step:
        context = self.context(at)
        if session.settling is not None:
            return settled(session, 1 if result == "good" else 5, context)
        if session.question is not None:
            return self._answer(session, result, context)
        if isinstance(result, Pain):
            self.diary = self.diary.note(PainEntry(at, result))
            return hurts(session, result, self.context(at))
        if result == "easier":
            eased = easier(session, context).session
            return set_done(eased, eased.item.queue[0].reps, context)
        coming = session.item.queue[0]
        self.check(coming.exercise, context)
        exercise = CATALOGUE.exercises[coming.exercise]
        if result == "right" and exercise.has_sides and session.item.plan.side is None:
            return set_done(session, coming.reps, context, right=1)
        return set_done(session, 1 if result == "fail" else coming.reps, context)

    def _answer(self, session: Session, result: object, context: RuleContext) -> Step:
        assert session.question is not None
        if result == "silence":
            return unanswered(session, context)
        match session.question.ask:
            case Ask.END:
                if isinstance(result, Pain):
                    self.diary = self.diary.note(PainEntry(context.now, result))
                    return hurts(session, result, self.context(context.now))
                return end(session, context)
            case Ask.FELT:
                target = min(context.exercise(session.item.plan.exercise).target)
                side = session.item.plan.side or session.question.side
                missed = result == "miss" or (side is not None and result == side)
                return answer(session, Felt.NOWHERE if missed else target, context)
            case Ask.PAIN:
                return answer(session, Pain(2, PainPlace.KNEE, PainKind.ACHE), context)
            case Ask.RIR:
                return answer(session, 3, context)
            case _:
                return answer(session, Form.LOST if result == "fail" else Form.CLEAN, context)

    def _follow(self, step: Step, at: datetime, changes: dict[str, int]) -> None:
        context = self.context(at)
        for trial in step.trials:
            self.memory = remember(self.memory, trial, context.advice_of(trial), at.date())
        for exposure in step.exposures:
            self._expose(exposure, context, changes)
        for family in step.drilled:
            self.standings[family] = on_each_side(self.standings[family], after_drill, context)
        for decision in step.decisions:
            self._stop(decision, step.session, context, changes)

    def _stop(
        self, decision: Decision, session: Session, context: RuleContext, changes: dict[str, int]
    ) -> None:
        family = session.item.plan.family
        # something easy after a stop may come from a ladder that this person has not begun
        if isinstance(decision, Stop) and family in self.standings:
            result = after_stop(self.standings[family], decision, session.started_at, context)
            self._tell(family, result, changes)

    def _expose(self, exposure: Exposure, context: RuleContext, changes: dict[str, int]) -> None:
        family = CATALOGUE.exercises[exposure.exercise].family
        if family in self.standings:
            self._tell(family, after_exposure(self.standings[family], exposure, context), changes)
            side = side_of(self.standings[family], exposure.side)
            if not exposure.answered or exposure.answered[-1] is not Grade.GOOD:
                assert side.offered is None
            if exposure.pain is not PainClass.GREEN:
                assert side.offered is None

    def _tell(
        self,
        family: str,
        result: tuple[Standing, tuple[Decision, ...]],
        changes: dict[str, int],
    ) -> None:
        before = self.standings[family]
        self.standings[family], decisions = result
        for now, then in sides_of(self.standings[family], before):
            name = f"{family} {now.side}"
            changes[name] = changes.get(name, 0) + (now.exercise != then.exercise)
        for decision in decisions:
            context = self.context(NOW)
            if isinstance(decision, Offer):
                last = max(s.history[-1].at for s in each_side(self.standings[family]))
                assert not hurt_within(self.diary, last, 24)
                self.standings[family] = accept(self.standings[family], self.context(last))
            if isinstance(decision, Demote):
                higher = max(context.exercise(s.exercise).level for s in each_side(before))
                assert context.exercise(decision.to).level <= higher

    def check_sides(self, standing: Standing, context: RuleContext) -> None:
        """The sides are never more than one rung apart, and only where there are sides."""
        if standing.other is None:
            return
        rungs = sorted(
            (context.exercise(s.exercise) for s in each_side(standing)), key=lambda e: e.level
        )
        lower = lower_rung(rungs[1], 1, context)
        assert lower.level <= rungs[0].level
        assert all(rung.has_sides for rung in rungs)

    def check(self, exercise_id: str, context: RuleContext) -> None:
        """No exercise without its equipment, or against what health says, is ever on screen."""
        exercise = CATALOGUE.exercises[exercise_id]
        assert context.profile.health is not None
        clearance = context.profile.health.clearance
        assert all(group & context.profile.equipment for group in exercise.needs)
        assert exercise.id not in context.profile.wishes.never_offer
        assert exercise.family not in clearance.families_off
        assert clearance.postures is None or exercise.postures & clearance.postures
        assert clearance.max_rung is None or exercise.level <= clearance.max_rung
        assert clearance.mode in {Mode.FULL, Mode.BACK_SENSITIVE}
        for contra in contraindications_of(CATALOGUE, context.profile):
            assert not (contra.takes_away and contra.id in exercise.contraindications)
            assert not (contra.one_leg_off and exercise.stands_on_one_leg)


@settings(deadline=None, max_examples=150)
@given(PEOPLE, DAYS, st.lists(MORNINGS, min_size=12, max_size=12))
def test_months_of_training_keep_every_law(
    who: Profile, days: list[list[object]], mornings: list[str | None]
) -> None:
    trainee = Trainee(who)

    for number, (results, morning) in enumerate(zip(days, mornings, strict=False)):
        plan = trainee.train(number, results)
        at = NOW + timedelta(days=2 * number, hours=14)
        if plan is not None:
            assert plan.seconds <= (who.minutes - 1) * 60
            for item in plan.items:
                family = item.family
                standing = trainee.standings[family]
                after, _ = after_morning(standing, morning, None, trainee.context(at))
                if morning != "better_or_same":
                    assert all(side.accepted is None for side in each_side(after))
                trainee.standings[family] = after


class Silent(Trainee):
    """A person who does sets, says when it hurts, and answers no question."""

    @override
    def _answer(self, session: Session, result: object, context: RuleContext) -> Step:
        return unanswered(session, context)


@settings(deadline=None, max_examples=30)
@given(DAYS)
def test_missing_answers_never_promote(days: list[list[object]]) -> None:
    trainee = Silent(Profile(health=Health(TODAY), equipment=frozenset(Equipment)))

    for number, results in enumerate(days):
        trainee.train(number, results)

    assert trainee.promoted == []
    sides = [side for s in trainee.standings.values() for side in each_side(s)]
    assert all(s.accepted is None and s.offered is None for s in sides)


@settings(deadline=None, max_examples=15)
@given(st.lists(st.lists(SIDED, min_size=30, max_size=40), min_size=6, max_size=14))
def test_months_of_uneven_sides_keep_every_law(days: list[list[object]]) -> None:
    trainee = Trainee(Profile(health=Health(TODAY), level="intermediate", equipment=GYM))

    for number, results in enumerate(days):
        trainee.train(number, results)


def test_a_weak_left_has_its_own_sets_and_its_own_rung() -> None:
    trainee = Trainee(Profile(health=Health(TODAY), level="intermediate", equipment=GYM))

    plans = [trainee.train(number, ["right", *["left"] * 60]) for number in range(16)]

    apart = [item for plan in plans if plan for item in plan.items if item.side]
    ahead = [s for s in trainee.standings.values() if s.other and s.other.exercise != s.exercise]
    assert {item.side for item in apart} == {"left", "right"}
    assert {s.side for s in ahead} == {"left"}


def test_good_answers_do_promote() -> None:
    trainee = Trainee(Profile(health=Health(TODAY), equipment=frozenset(Equipment)))

    for number in range(14):
        trainee.train(number, [])

    assert trainee.promoted


@settings(deadline=None, max_examples=20)
@given(PEOPLE, DAYS)
def test_training_is_deterministic(who: Profile, days: list[list[object]]) -> None:
    one, other = Trainee(who), Trainee(who)

    for number, results in enumerate(days):
        one.train(number, results)
        other.train(number, results)

    assert one.standings == other.standings
    assert one.memory == other.memory
