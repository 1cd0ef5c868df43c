"""Within a rung: repetitions first, then tempo and load, before the next rung is offered."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.ladder.exposure import OwnSet
from bot.coaching.ladder.standing import Dosage, Standing
from bot.coaching.ladder.update import after_exposure
from bot.coaching.programme.items import Shape, item_for
from bot.coaching.rules.context import Grade
from bot.coaching.rules.decisions import Adjust, Offer
from bot.value import replace
from tests.coaching.catalogue_fixture import NOW, around, exposed
from tests.coaching.ladder.sessions import READY, good_days, lived


def test_repetitions_come_first() -> None:
    standing, decisions = lived(Standing("bridge", "glute_bridge"), *good_days(0, reps=8))

    assert standing.dosage.reps == 10
    assert decisions == (Adjust("reps", 10, decisions[0].reason),)


def test_too_easy_twice_skips_the_steps_of_repetitions() -> None:
    start = Standing("bridge", "glute_bridge_banded")
    easy = good_days(0, 2, exercise="glute_bridge_banded", reps=10, rir=4)

    once, _ = lived(start, *easy[:1])
    twice, _ = lived(start, *easy)

    assert (once.dosage.reps, twice.dosage.reps) == (12, 15)


def test_then_it_gets_a_second_slower() -> None:
    standing, decisions = lived(replace(READY, dosage=Dosage(reps=12)), *good_days(0))

    assert standing.dosage.squeeze == 1
    assert isinstance(decisions[0], Adjust)
    assert decisions[0].what == "squeeze"


def test_fewer_than_planned_at_the_top_waits() -> None:
    standing, decisions = lived(READY, *good_days(0, reps=11))

    assert (standing.dosage, decisions) == (READY.dosage, ())


def test_two_repetitions_above_the_most_skip_the_smaller_steps() -> None:
    _, decisions = lived(Standing("bridge", "glute_bridge"), *good_days(0, 2, reps=14))

    assert isinstance(decisions[0], Offer)


def test_two_repetitions_above_the_most_count_in_the_last_set() -> None:
    last = OwnSet(Grade.GOOD, 14, 14)
    days = [replace(e, sets=(*e.sets[:-1], last)) for e in good_days(0, 2, reps=10)]

    _, decisions = lived(Standing("bridge", "glute_bridge"), *days)

    assert isinstance(decisions[0], Offer)


def test_behind_the_bounce_guard_the_way_down_gets_slower_once() -> None:
    guarded = replace(READY, bounced=(("glute_bridge_banded", NOW + timedelta(days=5)),))

    slower, decisions = lived(guarded, *good_days(0, 2))
    _, waiting = lived(slower, *good_days(4))
    _, after = lived(slower, *good_days(6))

    assert isinstance(decisions[0], Adjust)
    assert (decisions[0].what, slower.dosage.lower) == ("lower", 1)
    assert waiting == ()
    assert isinstance(after[0], Offer)


def test_a_weight_grows_before_the_next_rung_is_offered() -> None:
    standing = Standing("hinge", "rdl", Dosage(reps=12))
    steps: list[str] = []
    for day in range(0, 24, 2):
        exposure = exposed("rdl", days=day, has_load=True)
        standing, decisions = lived(standing, exposure)
        steps += [d.what if isinstance(d, Adjust) else "offer" for d in decisions]

    assert steps[:3] == ["load", "load", "offer"]


def test_at_the_top_the_same_exercise_goes_on_slower() -> None:
    top = Standing("leg_curl", "leg_curl_slide_single", Dosage(reps=8, squeeze=1))

    _, decisions = lived(top, *good_days(0, 2, exercise="leg_curl_slide_single"))

    assert [d.what for d in decisions if isinstance(d, Adjust)] == ["lower"]


def test_next_time_s_repetitions_are_two_more_than_today_s() -> None:
    """A week or a slot may plan more than the standing alone would."""
    today = exposed("kickback_standing", reps=12)
    today = replace(today, most=15)

    standing, decisions = after_exposure(
        Standing("kickback", "kickback_standing"), today, around()
    )

    assert isinstance(decisions[0], Adjust)
    assert (decisions[0].what, decisions[0].value, standing.dosage.reps) == ("reps", 14, 14)


def test_a_slot_of_its_own_ends_at_its_own_most() -> None:
    today = replace(exposed("kickback_standing", reps=15), most=15)

    _, decisions = after_exposure(Standing("kickback", "kickback_standing"), today, around())

    assert isinstance(decisions[0], Adjust)
    assert decisions[0].what == "squeeze"


def test_a_hold_that_grows_is_planned_longer_and_told_so() -> None:
    at_the_top = exposed("leg_curl_heel_dig", reps=6)

    standing, decisions = after_exposure(
        Standing("leg_curl", "leg_curl_heel_dig"), at_the_top, around()
    )
    planned = item_for("X2", standing, Shape(2), around())

    assert isinstance(decisions[0], Adjust)
    assert decisions[0].reason.message == "why-longer-hold"
    assert planned is not None
    assert {one.hold for one in planned.sets} == {11}
