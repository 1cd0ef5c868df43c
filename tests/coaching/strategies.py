"""People, exercises and pains of all kinds, which the laws are tried with."""

from __future__ import annotations

from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.person.person import Clearance, Health, Mode, Profile, Wishes
from bot.coaching.rules.context import Pain, PainKind, PainPlace
from tests.coaching.catalogue_fixture import CATALOGUE, TODAY

EXERCISES = st.sampled_from(sorted(CATALOGUE.exercises))
PAINS = st.builds(Pain, st.integers(0, 10), st.sampled_from(PainPlace), st.sampled_from(PainKind))
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
