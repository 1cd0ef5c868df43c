"""The first weeks, a deload, a bad morning and a way back leave fewer sets."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.ladder.standing import Dosage, Return, Standing
from bot.coaching.programme.slots import SessionRequest
from bot.coaching.programme.today import todays_session
from bot.coaching.rules.context import RuleContext
from bot.coaching.session.plan import Plan
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    PROGRAMMES,
    TODAY,
    around,
    diary_of,
    exposed,
    hurt,
    profile,
)
from tests.coaching.programme.plans import OWNED, WEEK_FOUR, made, slots


def test_beginners_first_weeks_are_short_and_easy() -> None:
    first = made(started_on=TODAY)

    assert slots(first)[:3] == [
        ("M1", "glute_bridge", 2),
        ("M2", "wall_hinge", 2),
        ("X1", "clam", 1),
    ]
    assert {i.rir for i in first.items if i.slot != "F"} == {4}


def test_an_intermediates_first_week_has_a_set_less() -> None:
    first = made(started_on=TODAY, who=profile(level="intermediate"))

    assert [n for _, _, n in slots(first)] == [2, 2, 1, 1]


def test_the_third_week_adds_repetitions_up_to_the_most() -> None:
    third = TODAY - timedelta(days=15)

    assert made(started_on=third).items[0].sets[-1].reps == 10
    top = made("A", Standing("bridge", "glute_bridge", Dosage(reps=12)), started_on=third)
    assert [i.sets[-1].reps for i in top.items if i.family == "bridge"] == [12]


def test_after_six_weeks_nothing_is_bent_any_more() -> None:
    assert slots(made(started_on=TODAY - timedelta(days=80))) == slots(made())


def test_a_light_day_has_a_set_less_everywhere() -> None:
    third = TODAY - timedelta(days=15)
    light = made("A_light", started_on=third)

    assert [n for _, _, n in slots(light)] == [2, 2, 1, 1]
    assert light.items[0].sets[-1].reps == 8


def test_a_deload_has_fewer_sets_and_more_in_reserve() -> None:
    normal, light = made(), made(deload=True)

    assert [n for _, _, n in slots(light)] == [2, 2, 1, 1]
    assert light.items[0].rir == normal.items[0].rir + 1
    assert light.is_deload


def test_a_set_less_after_a_bad_morning_and_two_after_a_break() -> None:
    held = replace(OWNED, sets_less=1)
    back = replace(OWNED, comeback=Return("glute_bridge_banded", 0.8, 2))

    assert [n for s, e, n in slots(made("B", held)) if e == "glute_bridge"] == [2]
    assert [n for s, e, n in slots(made("B", back)) if e == "glute_bridge"] == [2]


def test_load_after_a_break_is_less_the_first_time() -> None:
    back = Standing("hinge", "rdl", comeback=Return("rdl_split", 0.8))
    again = replace(back, history=(exposed("rdl", days=-2),))

    assert [i.load for i in made("A", back).items if i.family == "hinge"] == [0.8]
    assert [i.load for i in made("A", again).items if i.family == "hinge"] == [1.0]


def test_fewer_sets_after_a_break_last_for_their_weeks() -> None:
    over = Return("rdl_split", 0.8, 1, until=TODAY - timedelta(days=1))
    still = replace(over, until=TODAY)

    def sets(way_back: Return) -> list[int]:
        plan = made("B", Standing("hinge", "rdl", comeback=way_back))
        return [n for _, e, n in slots(plan) if e == "rdl"]

    assert (sets(still), sets(over)) == ([1], [2])


def test_nobody_on_the_way_back_or_in_pain_gets_more_sets_to_fill_the_time() -> None:
    well = around(started_on=WEEK_FOUR)
    sore = around(started_on=WEEK_FOUR, diary=diary_of((-0.1, hurt(4))))
    usual = Standing("leg_curl", "leg_curl_heel_dig")
    way_back = replace(usual, comeback=Return("leg_curl_slide", 0.8, 2))

    def sets(standing: Standing, context: RuleContext) -> int:
        request = SessionRequest("A", 45, 9, {"leg_curl": standing}, 250)
        plan = todays_session(request, PROGRAMMES, context)
        assert isinstance(plan, Plan)
        return next(n for _, e, n in slots(plan) if e == "leg_curl_heel_dig")

    assert [sets(usual, well), sets(usual, sore), sets(way_back, well)] == [3, 2, 2]
