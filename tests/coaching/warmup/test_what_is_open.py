"""A warm-up holds only what is allowed, and is open in each dose or in none."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.person.eligibility import allowed
from bot.coaching.person.person import Clearance, FamilyRest, Mode, Wishes
from bot.coaching.warmup.planner import plan
from bot.value import replace
from tests.coaching.warmup.people_and_days import (
    ALL_OPEN,
    DAY,
    DOSES,
    EVERYTHING,
    OWNED,
    TODAY,
    exercises,
    profile,
)
from tests.support.world import NOON, catalogue

postures = st.none() | st.frozensets(st.sampled_from(list(Posture)))
clearances = st.builds(
    Clearance,
    mode=st.sampled_from(list(Mode)),
    max_rung=st.none() | st.integers(0, 3),
    postures=postures,
    families_off=st.frozensets(st.sampled_from(["bridge", "hinge", "abduction"])),
    contraindications=st.frozensets(st.sampled_from(["c_supine", "c_side", "c_balance"])),
)


@given(
    clearance=clearances,
    owns=st.frozensets(st.sampled_from(list(Equipment))),
    level=st.sampled_from(sorted(OWNED)),
    dose=st.sampled_from(DOSES),
    days=st.integers(0, 400),
)
def test_a_warm_up_offers_only_what_is_allowed(
    clearance: Clearance, owns: frozenset[Equipment], level: int, dose: str, days: int
) -> None:
    person = profile(clearance, owns=owns)
    day = replace(DAY, owned=OWNED[level], local_date=TODAY + timedelta(days), practised=days)

    warm_up = plan(catalogue(), person, day, dose)

    for part in warm_up.parts:
        assert allowed(catalogue().exercises[part.exercise], catalogue(), person, NOON)
    assert len(set(exercises(warm_up))) == len(warm_up.parts)


@given(
    clearance=clearances,
    resting=st.frozensets(st.sampled_from(["bridge", "hinge", "abduction", "erectors", "curl"])),
    only=st.frozensets(st.sampled_from(sorted(catalogue().exercises)), max_size=4),
    owns=st.frozensets(st.sampled_from(list(Equipment))),
    level=st.sampled_from(sorted(OWNED)),
)
@example(
    clearance=ALL_OPEN,
    resting=frozenset(),
    only=frozenset({"glute_bridge_march"}),
    owns=EVERYTHING,
    level=3,
)
@example(
    clearance=ALL_OPEN,
    resting=frozenset({"bridge", "hinge"}),
    only=frozenset({"leg_curl_heel_dig"}),
    owns=EVERYTHING,
    level=1,
)
def test_what_is_open_in_one_dose_is_open_in_each(
    clearance: Clearance,
    resting: frozenset[str],
    only: frozenset[str],
    owns: frozenset[Equipment],
    level: int,
) -> None:
    rests = tuple(FamilyRest(family, NOON + timedelta(days=1), 2) for family in sorted(resting))
    wishes = Wishes(never_offer=frozenset(catalogue().exercises) - only)
    person = profile(clearance, owns=owns, resting=rests, wishes=wishes)
    day = replace(DAY, owned=OWNED[level], practised=10)

    open_doses = [dose for dose in DOSES if plan(catalogue(), person, day, dose).parts]

    assert len(open_doses) in {0, len(DOSES)}, open_doses
