"""Offers of now: one function that prompts, menus and starts ask."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from bot.coaching.events import HealthChecked, PainReported
from bot.coaching.person.person import Clearance, FamilyRest, Health, Lock, Mode, Person, Profile
from bot.coaching.programme.offers import (
    Closed,
    OfferFacts,
    PracticeOffer,
    is_warned,
    open_today,
)
from bot.coaching.programme.slots import NoSession
from bot.coaching.rules.context import PainKind
from bot.coaching.rules.rest import UNTIL_CLEARED
from bot.coaching.session.plan import Plan, PlanItem, PlannedSet
from bot.coaching.warmup.warmup import Day
from bot.value import replace
from tests.support.world import NOON, catalogue, newcomer, onboarded

MONDAY = date(2026, 11, 2)
HEALTHY = Health(MONDAY)
ITEM = PlanItem("M1", "bridge", "glute_bridge", (PlannedSet("glute_bridge", 8, 8),), 60, 3)
SESSION = Plan("A", (ITEM,), 30, "normal", 1_080)


def facts(person: Person | None = None, **known: object) -> OfferFacts:
    day = Day(NOON, MONDAY, time(13, 5))
    return replace(OfferFacts(catalogue(), person or onboarded(), day, session=SESSION), **known)


def having(**profile: object) -> Person:
    return onboarded(profile=replace(Profile(health=HEALTHY), **profile))


LONG_AGO = having(health=Health(MONDAY - timedelta(days=90)))


def test_on_a_plain_day_both_are_open() -> None:
    today = open_today(facts())

    assert today.warm_up.is_open
    assert today.warm_up.minutes["normal"] == 4
    assert (today.warm_up.shorter, today.session.minutes) == (2, {"normal": 18})
    assert today.session.is_open


@pytest.mark.parametrize(("seconds", "minutes"), [(1_525, 25), (1_535, 26), (10, 1)])
def test_a_session_is_offered_in_whole_minutes(seconds: int, minutes: int) -> None:
    today = open_today(facts(session=replace(SESSION, seconds=seconds)))

    assert today.session.minutes == {"normal": minutes}


@pytest.mark.parametrize(
    ("known", "why"),
    [
        (facts(having(lock=Lock("heart", NOON))), Closed.LOCKED),
        (facts(newcomer()), Closed.NO_ANSWERS),
        (facts(replace(onboarded(), onboarded_at=None)), Closed.NO_PLAN),
        (facts(having(health=Health(MONDAY, clearance=Clearance(Mode.BLOCKED)))), Closed.BLOCKED),
        (facts(is_warned=True), Closed.CHECK_DUE),
        (facts(LONG_AGO, last_practised=MONDAY - timedelta(days=57)), Closed.CHECK_DUE),
    ],
    ids=["locked", "no answers", "no plan", "blocked", "warned", "eight weeks away"],
)
def test_what_comes_before_any_practice_closes_both(known: OfferFacts, why: Closed) -> None:
    assert open_today(known).warm_up == open_today(known).session == PracticeOffer(why)


def test_a_sore_back_closes_the_warm_up_for_a_day_and_says_until_when() -> None:
    since = NOON - timedelta(hours=20)
    sore = facts(having(health=Health(MONDAY, back_now=5, back_now_at=since)))

    warm_up = open_today(sore).warm_up

    assert warm_up == PracticeOffer(Closed.NOTHING, opens_at=since + timedelta(hours=24))


def test_what_rests_until_an_ok_has_no_end_that_is_known() -> None:
    resting = tuple(FamilyRest(family, UNTIL_CLEARED) for family in catalogue().families)

    assert open_today(facts(having(resting=resting))).warm_up == PracticeOffer(Closed.NOTHING)


def test_a_day_that_is_done_offers_another_round_where_one_is_open() -> None:
    done = open_today(facts(practised=True, trained=True))

    assert (done.warm_up.closed, done.warm_up.is_again) == (Closed.DONE, True)
    assert (done.session.closed, done.session.is_again) == (Closed.DONE, True)
    sore = having(health=Health(MONDAY, back_now=7, back_now_at=NOON))
    rests = open_today(facts(sore, practised=True, trained=True, session=NoSession("sore_back")))
    assert not rests.warm_up.is_again
    assert not rests.session.is_again


def test_a_session_is_closed_for_its_own_reasons() -> None:
    today = open_today(facts(session=NoSession("ill")))

    assert today.session == PracticeOffer("ill")
    assert today.warm_up.is_open


@pytest.mark.parametrize(
    ("minutes", "shorter"),
    [({"normal": 4, "short": 2}, 2), ({"normal": 1, "short": 1}, None), ({"short": 2}, None)],
)
def test_a_short_version_is_one_only_where_it_is_shorter(
    minutes: dict[str, int], shorter: int | None
) -> None:
    assert PracticeOffer(None, minutes).shorter == shorter


def test_a_warning_holds_until_the_next_health_check() -> None:
    numb = PainReported(2, "low_back", PainKind.NUMB_OR_TINGLING.value, "stop")
    ache = PainReported(2, "low_back", "ache", "green")
    checked = HealthChecked(frozenset(), Clearance())

    assert is_warned([ache, numb])
    assert not is_warned([ache])
    assert not is_warned([checked, numb])
