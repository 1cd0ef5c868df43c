"""The score of a rung, and the questions that may change what comes next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.evidence import Evidence, evidence
from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.standing import Dosage, Return, Standing
from bot.coaching.ladder.update import after_exposure, after_stop
from bot.coaching.ladder.worth_asking import LastAnswers, asking
from bot.coaching.rules.context import Form, PainClass
from bot.coaching.rules.decisions import Because, DrillOpened, Offer, Stop
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, around, exposed, missed, profile

PERSON = profile(level="intermediate")
READY = Standing("bridge", "glute_bridge", Dosage(reps=12, squeeze=1))
SESSIONS = st.lists(st.text("gmfn", min_size=1, max_size=4), max_size=8)


def found(*grades: str) -> Evidence:
    """Return the evidence of sessions with these grades, oldest first."""
    exposures = [exposed("glute_bridge", days=n, grades=g) for n, g in enumerate(grades)]
    return evidence(exposures, NOW + timedelta(days=len(grades)), METHOD)


@pytest.mark.parametrize(
    ("grades", "score"),
    [
        ((), 0.0),
        (("gng",), 2.25),
        (("gng", "gng"), 4.275),  # the older counts a tenth less
        (("mgg",), 0.5),
        (("nnn", "nnn"), 0.0),  # silence alone is worth nothing
        (("g", "nnnn"), 2.0),  # and adds
        (("g", "nnnnnn"), 2.5),  # up to one and a half times the good ones
        (("ggg", "nnn"), 3.75),  # silence takes nothing away
    ],
)
def test_the_score_counts_good_sets_less_bad_ones_at_their_price(
    grades: tuple[str, ...], score: float
) -> None:
    assert found(*grades).score == pytest.approx(score)


@given(SESSIONS, st.integers(1, 4))
def test_a_session_without_answers_never_lowers_the_score(sessions: list[str], sets: int) -> None:
    assert found(*sessions, "n" * sets).score >= found(*sessions).score - 1e-9


@given(st.lists(st.integers(1, 4), max_size=12))
def test_sessions_without_answers_are_worth_nothing(sets: list[int]) -> None:
    assert found(*("n" * n for n in sets)).score == 0


@given(SESSIONS, st.text("gmfn", min_size=1, max_size=4))
def test_pain_is_never_good(sessions: list[str], grades: str) -> None:
    before = [exposed("glute_bridge", days=n, grades=g) for n, g in enumerate(sessions)]
    now = NOW + timedelta(days=20)
    last = exposed("glute_bridge", days=19, grades=grades)
    sore = replace(last, pain=PainClass.AMBER)

    calm, hurt = (evidence([*before, each], now, METHOD) for each in (last, sore))

    assert hurt.score <= calm.score
    assert sore.good_sets == 0
    assert sore.bad_sets >= 1


def test_a_session_that_the_morning_spoke_against_gives_nothing_good() -> None:
    voided = replace(exposed("glute_bridge", grades="ggm"), voided=True)

    assert (voided.good_sets, voided.quiet_sets, voided.bad_sets) == (0, 0, 1)


def test_an_offer_names_the_sets_that_can_be_counted() -> None:
    standing = READY
    decisions: tuple[object, ...] = ()
    for day, grades in enumerate(["ggg", "mgg", "ggg"]):
        exposure = exposed("glute_bridge", days=2 * day, grades=grades)
        standing, decisions = after_exposure(standing, exposure, around(PERSON, days=2 * day))

    assert isinstance(decisions[0], Offer)
    assert dict(decisions[0].reason.args) | {"good": 5, "reported": 6} == dict(
        decisions[0].reason.args
    )


def test_one_unanswered_session_ends_nothing() -> None:
    first, silent, last = (
        exposed("glute_bridge", days=day, grades=grades, rir=rir)
        for day, grades, rir in ((0, "ggg", 3), (2, "nnn", None), (4, "ggg", 3))
    )

    standing, _ = after_exposure(READY, first, around(PERSON, days=0))
    standing, quiet = after_exposure(standing, silent, around(PERSON, days=2))
    _, offered = after_exposure(standing, last, around(PERSON, days=4))

    assert quiet == ()
    assert isinstance(offered[0], Offer)


def test_two_misses_among_many_good_sets_open_no_drill_plan() -> None:
    noisy = [exposed("wall_hinge", days=day) for day in (0, 2, 4)]
    one = missed("wall_hinge").sets[:1]
    bad = [replace(missed("wall_hinge", days=day), sets=one) for day in (6, 8)]

    def opened(*history: Exposure) -> bool:
        standing = Standing("hinge", "wall_hinge")
        decisions: tuple[object, ...] = ()
        for exposure in history:
            days = (exposure.at - NOW) / timedelta(days=1)
            standing, decisions = after_exposure(standing, exposure, around(PERSON, days=days))
        return any(isinstance(d, DrillOpened) for d in decisions)

    assert opened(*bad)
    assert not opened(*noisy, *bad)


def test_after_a_stop_one_good_session_offers_the_old_rung() -> None:
    stop = Stop(False, NOW + timedelta(hours=48), 2, False, False, Because("why"))
    third = Standing("bridge", "glute_bridge_one_and_half")

    lower, _ = after_stop(third, stop, NOW, around(PERSON))
    _, decisions = after_exposure(
        lower, exposed("glute_bridge", days=3, reps=8), around(PERSON, days=3)
    )

    assert lower.exercise == "glute_bridge"
    assert lower.comeback == Return("glute_bridge_one_and_half", rungs=2)
    assert isinstance(decisions[0], Offer)
    assert decisions[0].to == "glute_bridge_one_and_half"


# --------------------------------------------------------------------- what is worth asking

LAST = LastAnswers(Felt.GLUTES, 3, Form.CLEAN)
USUAL = replace(exposed("glute_bridge", days=-2, grades="gng"), felt=Felt.GLUTES, form=Form.CLEAN)
GROWING = Standing("bridge", "glute_bridge", history=(USUAL,))


def test_what_decides_nothing_is_asked_in_one_tap() -> None:
    assert asking(GROWING, around(PERSON)).last == LAST


@pytest.mark.parametrize(
    "standing",
    [
        Standing("bridge", "glute_bridge"),
        replace(
            GROWING,
            dosage=READY.dosage,
            history=(replace(USUAL, at=USUAL.at - timedelta(days=2)), USUAL),
        ),
        replace(GROWING, comeback=Return("glute_bridge_banded")),
        replace(GROWING, history=(replace(USUAL, rir=1),)),
        replace(GROWING, history=(replace(USUAL, form=Form.SLIPPED),)),
        replace(GROWING, history=(USUAL, missed("glute_bridge", days=-1))),
        replace(GROWING, history=(missed("glute_bridge", days=-4), USUAL)),
        replace(GROWING, history=(replace(USUAL, at=NOW - timedelta(days=60)),)),
    ],
    ids=[
        "new",
        "a step up is near",
        "comeback",
        "little left",
        "slipped",
        "missed",
        "well since",
        "long ago",
    ],
)
def test_what_may_decide_is_asked_in_full(standing: Standing) -> None:
    assert asking(standing, around(PERSON)).last is None


def test_the_first_set_is_asked_while_a_miss_is_likely() -> None:
    steady = tuple(replace(USUAL, at=NOW - timedelta(days=day)) for day in (6, 4, 2))

    three_good = exposed("glute_bridge", days=-2, grades="ggg")

    assert asking(GROWING, around(PERSON)).first
    assert asking(replace(GROWING, history=(three_good,)), around(PERSON)).first  # 1 of 5
    assert not asking(replace(GROWING, history=steady), around(PERSON)).first
    assert asking(
        replace(GROWING, history=(*steady, missed("glute_bridge", days=-1))), around(PERSON)
    ).first
