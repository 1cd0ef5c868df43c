"""Bands: the next stronger one is a step within a rung, where it is there; else repetitions."""

from __future__ import annotations

from bot.coaching.catalogue.exercise import BandStrength, Equipment
from bot.coaching.ladder.next_rung import stronger_band
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.person.person import Profile, SecondPlace, TrainingPlace
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import PainClass, PainPlace, RuleContext
from bot.coaching.rules.decisions import Adjust, Offer
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    BANDS,
    CATALOGUE,
    around,
    diary_of,
    exposed,
    hurt,
    profile,
)

CLAM = "clam_banded"
LIGHT, MEDIUM, STRONG = list(BandStrength)[:3]


def owner(*bands: BandStrength) -> Profile:
    return replace(profile(equipment=BANDS, level="intermediate"), bands=frozenset(bands))


def at(days: float, who: Profile, used: BandStrength | None = LIGHT) -> RuleContext:
    return replace(around(who, days=days), bands={} if used is None else {CLAM: used})


def trained(
    who: Profile, standing: Standing, sessions: int = 6, used: BandStrength | None = LIGHT
) -> tuple[Standing, list[object]]:
    """So many good sessions at the most repetitions, until something but those changes."""
    for n in range(sessions):
        most = CATALOGUE.exercises[CLAM].prescription.reps_max
        exposure = exposed(CLAM, days=3 * n, reps=most + 2)
        standing, decided = after_exposure(standing, exposure, at(3 * n, who, used))
        if decided:
            return standing, list(decided)
    return standing, []


def test_the_next_stronger_band_is_a_step_before_the_next_rung() -> None:
    after, decided = trained(owner(LIGHT, MEDIUM), Standing("abduction", CLAM))

    (adjusted,) = decided
    assert isinstance(adjusted, Adjust)
    assert (adjusted.what, dict(adjusted.reason.args)["band"]) == ("band", "medium")
    assert (after.exercise, after.dosage) == (CLAM, Dosage(stronger=True, load_steps=1))
    item = item_for("X1", after, Shape(2), at(20, owner(LIGHT, MEDIUM)))
    assert item
    assert item.band is MEDIUM


def test_without_a_stronger_band_the_ladder_goes_on_as_before() -> None:
    for who, used in (
        (owner(LIGHT), LIGHT),
        (owner(), LIGHT),
        (owner(LIGHT, MEDIUM), None),
        (owner(LIGHT, MEDIUM), MEDIUM),
    ):
        after, decided = trained(who, Standing("abduction", CLAM), used=used)

        assert [type(d) for d in decided] == [Offer]
        assert not after.dosage.stronger


def test_bands_grow_as_often_as_weights_before_the_next_rung() -> None:
    often = Dosage(load_steps=CATALOGUE.thresholds.load_steps)
    _, decided = trained(owner(*BandStrength), Standing("abduction", CLAM, dosage=often))

    assert [type(d) for d in decided] == [Offer]


def test_a_place_without_the_stronger_band_falls_back_to_repetitions_and_it_stays_due() -> None:
    due = Standing("abduction", CLAM, dosage=Dosage(stronger=True, load_steps=1))
    gym = SecondPlace(BANDS, bands=frozenset({MEDIUM}))
    who = replace(owner(LIGHT), second_place=gym)
    home, there = at(0, who), at(0, who.at(TrainingPlace.GYM))

    assert stronger_band(home.exercise(CLAM), home) is None
    item = item_for("X1", due, Shape(2), home)
    assert item
    assert item.band is None
    after, _ = after_exposure(due, exposed(CLAM, grades="gn", reps=10), home)
    assert after.dosage.stronger
    assert stronger_band(there.exercise(CLAM), there) is MEDIUM
    used, _ = after_exposure(after, replace(exposed(CLAM, days=3), band_chosen=True), there)
    assert not used.dosage.stronger


def test_no_band_grows_with_a_pain_or_within_a_day_of_one() -> None:
    who = owner(LIGHT, MEDIUM)
    ready = Standing("abduction", CLAM)
    most = CATALOGUE.exercises[CLAM].prescription.reps_max + 2
    for n in range(6):
        exposure = exposed(CLAM, days=3 * n, reps=most)
        sore = replace(exposure, pain=PainClass.AMBER)
        pained = replace(at(3 * n, who), diary=diary_of((3 * n - 0.1, hurt(4, PainPlace.HIP))))
        after, _ = after_exposure(ready, sore, pained)
        assert not after.dosage.stronger
        after, _ = after_exposure(ready, exposure, pained)
        assert not after.dosage.stronger
        ready = replace(ready, history=(*ready.history, exposure))


def test_an_exercise_without_a_band_takes_none() -> None:
    who = owner(*BandStrength)
    context = replace(around(who), bands={"glute_bridge": LIGHT})

    assert stronger_band(context.exercise("glute_bridge"), context) is None
    bare = replace(who, equipment=frozenset({Equipment.BENCH}))
    assert stronger_band(context.exercise(CLAM), at(0, bare)) is None
