"""Laws of one decision and of one day: pain is never answered with something harder."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.ladder.standing import Standing, begin_ladder
from bot.coaching.person.eligibility import chain_down
from bot.coaching.person.person import Profile
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import todays_session
from bot.coaching.rules.context import (
    Form,
    Moment,
    Pain,
    PainClass,
    RuleContext,
    SetAnswers,
    pain_class,
)
from bot.coaching.rules.decisions import Decision, StepBack, Stop
from bot.coaching.rules.precedence import decide
from bot.coaching.session.plan import Plan
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.warmup import Day
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, PROGRAMMES, TODAY, around
from tests.coaching.strategies import EXERCISES, PAINS, PEOPLE

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
