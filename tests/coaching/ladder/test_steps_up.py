"""A step up is offered after enough good exposures, and counts from the next session on."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.exposure import Exposure
from bot.coaching.ladder.promotion import accept, at_session_start, decline
from bot.coaching.ladder.standing import Dosage, Return, Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.person.person import Clearance
from bot.coaching.rules.context import Form
from bot.coaching.rules.decisions import Adjust, Offer
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, diary_of, exposed, hurt, profile
from tests.coaching.ladder.sessions import PERSON, READY, context_on, good_days, lived, offered


def test_two_good_exposures_offer_the_next_rung() -> None:
    standing, decisions = lived(READY, *good_days(0, 2))

    assert isinstance(decisions[0], Offer)
    assert (decisions[0].to, standing.offered) == ("glute_bridge_banded", "glute_bridge_banded")
    assert standing.exercise == "glute_bridge"


def test_two_left_are_enough_for_the_next_rung() -> None:
    _, decisions = lived(READY, *good_days(0, 2, rir=2))

    assert isinstance(decisions[0], Offer)


@pytest.mark.parametrize(
    "second",
    [
        exposed("glute_bridge", days=2, grades="nnn", rir=None),
        exposed("glute_bridge", days=2, grades="ggm"),
        exposed("glute_bridge", days=2, rir=1),
        exposed("glute_bridge", days=2, grades="ggn"),
        exposed("glute_bridge", days=30, grades="ggg"),
    ],
    ids=["no answer", "the last missed", "nothing left", "one unanswered", "the first is old"],
)
def test_no_offer_without_enough_fresh_answers(second: Exposure) -> None:
    _, decisions = lived(READY, *good_days(0), second)

    assert not any(isinstance(d, Offer) for d in decisions)


def test_form_may_slip_once() -> None:
    slipped = [replace(e, form=Form.SLIPPED) for e in good_days(0, 2, 4)]

    _, once = lived(READY, slipped[0], *good_days(2))
    _, twice = lived(READY, *slipped[:2])

    assert isinstance(once[0], Offer)
    assert twice == ()


@pytest.mark.parametrize(
    ("standing", "who", "grades"),
    [
        (replace(READY, careful=True), PERSON, "ggg"),
        (READY, profile(Clearance(back_sensitive=True), level="intermediate"), "ggg"),
        (READY, PERSON, "g"),
    ],
    ids=["after a demotion", "sore back", "one set"],
)
def test_sometimes_three_are_needed(standing: Standing, who: object, grades: str) -> None:
    _, two = lived(standing, *good_days(0, 2, grades=grades), who=who)
    _, three = lived(standing, *good_days(0, 2, 4, grades=grades), who=who)

    assert two == ()
    assert isinstance(three[0], Offer)


@pytest.mark.parametrize(
    ("standing", "promoted", "diary"),
    [
        (READY, 2, diary_of()),
        (READY, 0, diary_of((1.5, hurt(3)))),
        (replace(READY, hold_until=NOW + timedelta(days=5)), 0, diary_of()),
    ],
    ids=["two families already", "pain within a day", "held back"],
)
def test_an_offer_waits(standing: Standing, promoted: int, diary: object) -> None:
    before, _ = lived(standing, *good_days(0))
    context = context_on(2, diary=diary)

    after, decisions = after_exposure(before, good_days(2)[0], context, promoted=promoted)

    assert decisions == ()
    assert after.offered is None


def test_an_accepted_step_counts_from_the_next_session_on() -> None:
    taken = accept(offered(), context_on(2))
    begun = at_session_start(taken, context_on(4))

    assert (taken.exercise, taken.accepted) == ("glute_bridge", "glute_bridge_banded")
    assert (begun.exercise, begun.dwell) == ("glute_bridge_banded", 2)
    assert begun.dosage == Dosage()


def test_an_offer_cannot_be_taken_within_a_day_of_pain() -> None:
    context = context_on(2, diary=diary_of((1.9, hurt(3))))

    assert accept(offered(), context).accepted is None


def test_an_accepted_step_waits_until_a_pain_is_a_day_old() -> None:
    taken = accept(offered(), context_on(2))
    sore = diary_of((3.5, hurt(4)))

    assert at_session_start(taken, context_on(4, diary=sore)).exercise == "glute_bridge"
    assert at_session_start(taken, context_on(5, diary=sore)).exercise == "glute_bridge_banded"


def test_nothing_offered_nothing_taken() -> None:
    assert accept(READY, context_on(0)).accepted is None


def test_keeping_it_as_it_is_slows_the_way_down_and_asks_again_after_two_more() -> None:
    slower, decisions = decline(offered(), context_on(2))
    once, first = lived(slower, *good_days(4))
    _, second = lived(once, *good_days(6))

    assert slower.dosage.lower == 1
    assert isinstance(decisions[0], Adjust)
    assert first == ()
    assert isinstance(second[0], Offer)


def test_after_a_break_one_good_exposure_offers_the_old_rung() -> None:
    back = Standing("bridge", "glute_bridge", comeback=Return("glute_bridge_banded"))

    standing, decisions = lived(back, *good_days(0, reps=8))
    returned = at_session_start(accept(standing, context_on(0)), context_on(2))

    assert isinstance(decisions[0], Offer)
    assert decisions[0].to == "glute_bridge_banded"
    assert (returned.exercise, returned.comeback) == ("glute_bridge_banded", None)


def test_from_further_down_it_goes_rung_by_rung() -> None:
    back = Standing("bridge", "glute_bridge", comeback=Return("glute_bridge_one_and_half"))

    standing, _ = lived(back, *good_days(0))
    returned = at_session_start(accept(standing, context_on(0)), context_on(2))

    assert returned.exercise == "glute_bridge_banded"
    assert returned.comeback == back.comeback
