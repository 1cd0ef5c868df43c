"""The minutes that were asked, and the week's hard sets: the whole grid, walked and printed."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.person.person import Clearance, Profile
from bot.coaching.programme.fill import Filling
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import letter_of, todays_session
from bot.coaching.programme.volume import GROUPS, hard_sets, weekly_range
from bot.coaching.session.plan import Plan, SetKind
from bot.coaching.session.session import is_hard
from bot.coaching.warmup.planner import plan as warm_up_plan
from bot.coaching.warmup.warmup import Day
from bot.value import Value, replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    EVERYTHING,
    NOTHING,
    NOW,
    PROGRAMMES,
    TODAY,
    around,
    item,
    profile,
)

#: How far a session may be from the minutes asked; a minute is spare at the end of each.
NEAR = 0.85
EQUIPMENT = {
    "nothing": NOTHING,
    "floor": frozenset({Equipment.TOWEL, Equipment.STICK}),
    "bands": BANDS,
    "bench": BANDS | {Equipment.BENCH},
    "everything": EVERYTHING,
}
CLEARANCES = {
    "well": Clearance(),
    "sore back": Clearance(back_sensitive=True),
    "blood pressure": Clearance(min_rir=3, contraindications=frozenset({"c_bp"})),
    "not on the back": Clearance(postures=frozenset(Posture) - {Posture.SUPINE}),
}
WEEKS = (2, 4)  # the second is the first after a person's first three sessions


class Week(Value):
    """One week of a person's sessions."""

    name: str
    who: Profile
    plans: tuple[Plan, ...]
    hard: dict[str, float]

    @property
    def shares(self) -> list[float]:
        """Return the length of each session as a share of the minutes asked."""
        return [plan.seconds / 60 / plan.minutes for plan in self.plans]

    @property
    def line(self) -> str:
        """Return its row of the table."""
        minutes = " ".join(f"{plan.seconds / 60:4.1f}" for plan in self.plans)
        sets = ", ".join(f"{group} {count:g}" for group, count in self.hard.items())
        return f"{self.name:52} {minutes:22} {sets}"


def weeks() -> Iterator[Week]:
    """Walk levels, clearances, equipment, minutes, sessions a week, and weeks."""
    for level, health, owned, minutes, days, number in product(
        ("beginner", "intermediate"), CLEARANCES, EQUIPMENT, (20, 30, 45), (2, 3, 4), WEEKS
    ):
        who = profile(CLEARANCES[health], equipment=EQUIPMENT[owned], level=level)
        who = replace(who, minutes=minutes, sessions_a_week=days)
        name = f"{level}, {health}, {owned}, {days} x {minutes} min, week {number}"
        yield week(name, who, number)


def week(name: str, who: Profile, number: int) -> Week:
    context = around(who, started_on=TODAY - timedelta(days=7 * (number - 1)))
    first = max(PROGRAMMES.fill.first_sessions, who.sessions_a_week * (number - 1))
    dose = PROGRAMMES.times[who.minutes].warm_up
    warm_up = warm_up_plan(CATALOGUE, who, Day(NOW, TODAY, NOW.time()), dose).seconds
    plans, hard = [], dict.fromkeys(GROUPS, 0.0)
    for turn in range(first, first + who.sessions_a_week):
        letter = letter_of(who.sessions_a_week, turn, PROGRAMMES)
        request = SessionRequest(letter, who.minutes, turn, {}, warm_up)
        plan = todays_session(request, PROGRAMMES, context)
        assert isinstance(plan, Plan), name
        plans.append(plan)
        for group, count in hard_sets(plan.items, context).items():
            hard[group] += count
    return Week(name, who, tuple(plans), hard)


@pytest.fixture(scope="module")
def grid() -> list[Week]:
    return list(weeks())


def test_a_session_fills_the_minutes_that_were_asked_or_says_that_it_is_short(
    grid: list[Week],
) -> None:
    sys.stdout.write("\n".join(each.line for each in grid))

    far = [
        each.line
        for each in grid
        for plan, share in zip(each.plans, each.shares, strict=True)
        if not (NEAR <= share <= 1 or (share < NEAR and plan.is_short))
    ]
    assert not far, "\n".join(far)


def test_who_is_well_gets_the_minutes_that_were_asked(grid: list[Week]) -> None:
    # Four times 45 minutes would be more hard sets than the week has room for.
    well = [e for e in grid if "well" in e.name and "4 x 45" not in e.name]

    short = [each.line for each in well if min(each.shares) < NEAR]
    assert not short, "\n".join(short)


def test_a_week_has_as_many_hard_sets_as_its_range_says(grid: list[Week]) -> None:
    wrong = []
    for each in grid:
        ranges = weekly_range(each.who, PROGRAMMES)
        # Somebody new leaves four repetitions in the first weeks, and who may do less does less.
        may_be_less = "week 2" in each.name or "well" not in each.name
        for group, (least, most) in ranges.items():
            if not (may_be_less or least <= each.hard[group]) or each.hard[group] > most:
                wrong.append(f"{each.line}: {group} is not {least:g} to {most:g}")
    assert not wrong, "\n".join(wrong)


def test_the_first_sessions_of_a_person_stay_short() -> None:
    request = SessionRequest("A", 45, 0, {}, 250)

    plan = todays_session(request, PROGRAMMES, around(started_on=TODAY))

    assert isinstance(plan, Plan)
    assert plan.is_short
    assert plan.seconds < 25 * 60


@pytest.mark.parametrize(("wish", "rest"), [(0.5, 60), (1.0, 120), (1.5, 180)])
def test_rests_that_fill_the_time_grow_to_twice_their_own_times_the_wish(
    wish: float, rest: int
) -> None:
    who = replace(profile(), wishes=replace(profile().wishes, rest_factor=wish))
    filling = Filling(SessionRequest("A", 45, 9, {}, 250), PROGRAMMES, around(who))

    (filled,) = filling.filled((item("glute_bridge", rest=30),))

    assert filled.rest == rest


def test_a_week_over_its_range_leaves_a_set_of_each_exercise() -> None:
    filling = Filling(SessionRequest("A", 45, 9, {}, 250), PROGRAMMES, around())
    many = (item(sets=1), *(item("hip_thrust_bench", slot=s, sets=1) for s in ("X1",) * 12))

    assert filling.within_range(many) == many


@pytest.mark.parametrize(
    ("kind", "rir", "counts"),
    [
        (SetKind.OWN, 3, True),
        (SetKind.TEST, 3, True),
        (SetKind.OWN, 4, False),
        (SetKind.RAMP, 2, False),
        (SetKind.DRILL, 2, False),
        (SetKind.EASIER, 2, False),
    ],
)
def test_a_set_is_hard_at_its_own_rung_with_fewer_than_four_reps_left(
    kind: SetKind, rir: int, counts: bool
) -> None:
    assert is_hard(kind, rir) is counts


@pytest.mark.parametrize("level", ["beginner", "intermediate"])
@pytest.mark.parametrize("owned", EQUIPMENT)
def test_twenty_minutes_have_a_place_for_the_back(level: str, owned: str) -> None:
    who = replace(profile(equipment=EQUIPMENT[owned], level=level), minutes=20, sessions_a_week=2)

    families = {
        item.family
        for number in (2, 3)
        for plan in week("20 minutes", who, number).plans
        for item in plan.items
    }

    assert "erectors" in families
