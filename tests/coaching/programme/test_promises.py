"""An open drill plan and its test have their place in the session, within its time."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.drill_plan import open_ticket
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.person import FamilyRest, Profile
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import todays_session
from bot.coaching.session.plan import Plan
from bot.value import replace
from tests.coaching.catalogue_fixture import CATALOGUE, NOW, PROGRAMMES, around, profile
from tests.coaching.programme.plans import WEEK_FOUR, at
from tests.support.walk import walk

PROMISED = {"A": ("abduction", "leg_curl"), "B": ("abduction", "erectors")}
LADDERS = [(letter, family) for letter, families in PROMISED.items() for family in families]


def promised(exercise: str, *, due: bool = False) -> Standing:
    """The standing on an exercise with its drill plan open, or its test due."""
    found = CATALOGUE.exercises[exercise]
    ticket = open_ticket(found, "low_back", around())
    ticket = replace(ticket, sessions_left=0) if due else ticket
    return replace(Standing(found.family, exercise), ticket=ticket)


def planned(
    letter: str, standing: Standing, *, minutes: int = 20, who: Profile | None = None
) -> Plan:
    """The session of a letter for somebody in the middle of each other ladder."""
    others = {s.family: s for s in at("intermediate", 3)}
    request = SessionRequest(letter, minutes, 0, others | {standing.family: standing}, 250)
    plan = todays_session(request, PROGRAMMES, around(who, started_on=WEEK_FOUR))
    assert isinstance(plan, Plan)
    return plan


def keeps_it(plan: Plan, standing: Standing) -> bool:
    """Return whether the plan holds what is open of the standing: the drill, or the test."""
    assert standing.ticket is not None
    due = standing.ticket.test_is_due
    return any(
        i.family == standing.family and (i.is_test if due else i.is_drill) for i in plan.items
    )


@walk("minutes", [20, 30, 45])
@walk("place", LADDERS)
@walk("level", ["beginner", "intermediate"])
def test_a_letter_that_has_the_family_keeps_its_promise_within_the_minutes(
    minutes: int, place: tuple[str, str], level: str
) -> None:
    letter, family = place
    who = profile(level=level)
    for rung in CATALOGUE.rungs(family):
        for due in (False, True):
            standing = promised(rung.id, due=due)
            plan = planned(letter, standing, minutes=minutes, who=who)

            assert keeps_it(plan, standing), rung.id
            assert plan.seconds <= (minutes - 1) * 60


def test_the_finisher_goes_before_a_drill_where_the_time_is_short() -> None:
    slow = replace(profile(), wishes=replace(profile().wishes, rest_factor=1.8))
    drill = promised("leg_curl_slide")

    plan = planned("A", drill, who=slow)

    assert keeps_it(plan, drill)
    assert "F" not in {i.slot for i in plan.items}
    assert plan.seconds <= 19 * 60


def test_the_time_wins_where_even_a_drill_alone_is_too_long() -> None:
    slower = replace(profile(), wishes=replace(profile().wishes, rest_factor=6.0))

    plan = planned("A", promised("leg_curl_slide"), who=slower)

    assert {i.slot for i in plan.items} == {"M1", "M2"}


@pytest.mark.parametrize("due", [False, True])
def test_a_beginners_one_side_day_keeps_the_promise_of_the_hinge(*, due: bool) -> None:
    hinge = promised("rdl_bodyweight", due=due)

    assert keeps_it(planned("C", hinge, minutes=30), hinge)


def test_a_drill_that_rests_takes_nobodys_turn() -> None:
    rest = FamilyRest("leg_curl", NOW + timedelta(hours=20))
    resting = replace(profile(), resting=(rest,))

    plan = planned("A", promised("leg_curl_slide"), minutes=30, who=resting)

    assert "abduction" in {i.family for i in plan.items}
