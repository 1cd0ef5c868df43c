"""Months of training keep every law, whatever people answer, own and learn."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from typing_extensions import override

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.sides import each_side
from bot.coaching.ladder.update import after_morning
from bot.coaching.person.person import Health, Profile
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.actions import unanswered
from bot.coaching.session.session import Session, Step
from tests.coaching.catalogue_fixture import NOW, TODAY
from tests.coaching.strategies import PAINS, PEOPLE
from tests.coaching.trainee import Trainee

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
