from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.thresholds import METHOD
from bot.coaching.ladder.comeback import (
    Strain,
    after_break,
    as_short_break,
    break_after,
    deload_is_due,
    triggers,
)
from bot.coaching.ladder.promotion import NO_OFFERS, accept, at_session_start
from bot.coaching.ladder.sides import each_side
from bot.coaching.ladder.standing import Dosage, Return, Standing, move
from bot.coaching.ladder.update import after_exposure
from bot.coaching.rules.context import PainClass
from bot.coaching.rules.decisions import Offer
from bot.value import replace
from tests.coaching.catalogue_fixture import (
    NOTHING,
    NOW,
    PROGRAMMES,
    TODAY,
    around,
    diary_of,
    exposed,
    hurt,
    profile,
)

PERSON = profile(level="intermediate")
PROMOTED_MOST = METHOD.families_promoted_a_session


@pytest.mark.parametrize(
    ("days", "steps"),
    [(6, None), (7, 0), (13, 0), (14, 1), (27, 1), (28, 2), (55, 2), (56, 3), (400, 3)],
)
def test_the_length_of_a_break_decides(days: int, steps: int | None) -> None:
    row = break_after(days, PROGRAMMES)

    assert (row and row.steps_down) == steps


def back(exercise: str, days: int, family: str = "bridge") -> Standing:
    row = break_after(days, PROGRAMMES)
    assert row is not None
    standing = Standing(family, exercise, owned=frozenset({exercise}), offered="x")
    return after_break(standing, row, around(PERSON))


def test_a_short_break_keeps_the_rung_with_less_of_it() -> None:
    standing = back("glute_bridge_banded", 10)

    assert standing.exercise == "glute_bridge_banded"
    assert (standing.dosage.load, standing.sets_less) == (0.9, 1)
    assert standing.comeback is None


def test_a_short_break_leaves_a_load_that_was_taken_down_further() -> None:
    lighter = Standing("hinge", "rdl", Dosage(load=0.85))

    standing = after_break(lighter, as_short_break(PROGRAMMES), around(PERSON))

    assert standing.dosage.load == 0.85


def test_a_short_break_takes_back_a_load_that_was_to_grow() -> None:
    heavier = Standing("hinge", "rdl", Dosage(load=1.05))

    standing = after_break(heavier, as_short_break(PROGRAMMES), around(PERSON))

    assert standing.dosage.load == 0.9


@pytest.mark.parametrize(
    ("exercise", "days", "expected"),
    [
        ("glute_bridge_one_and_half", 14, "glute_bridge_banded"),
        ("glute_bridge_one_and_half", 28, "glute_bridge"),
        ("glute_bridge_banded", 28, "glute_bridge"),
        ("glute_bridge", 28, "glute_bridge"),
        ("glute_squeeze", 28, "glute_squeeze"),
        ("glute_bridge_single", 56, "glute_bridge_one_and_half"),
        ("glute_bridge_banded", 56, "glute_bridge_banded"),
    ],
)
def test_a_longer_break_comes_back_lower_but_not_below_rung_one(
    exercise: str, days: int, expected: str
) -> None:
    assert back(exercise, days).exercise == expected


def test_the_way_back_remembers_the_old_rung_load_and_sets() -> None:
    comeback = back("glute_bridge_one_and_half", 30).comeback

    assert comeback is not None
    assert (comeback.exercise, comeback.sets) == ("glute_bridge_one_and_half", 2)
    assert comeback.load == pytest.approx(0.7)
    assert comeback.until == TODAY + timedelta(weeks=2)


@pytest.mark.parametrize("days", [16, 30, 60])
@pytest.mark.parametrize(
    ("family", "rung"),
    [("bridge", "glute_bridge"), ("abduction", "clam"), ("leg_curl", "leg_curl_heel_dig")],
)
def test_where_no_rung_is_lower_the_next_one_is_earned_as_always(
    family: str, rung: str, days: int
) -> None:
    standing, usual = back(rung, days, family), Standing(family, rung)

    for day in (1, 3, 5):
        good, context = exposed(rung, days=day, reps=8), around(PERSON, days=day)
        standing, decisions = after_exposure(standing, good, context)
        usual, expected = after_exposure(usual, good, context)
        assert decisions == expected
        assert day > 1 or not any(isinstance(d, Offer) for d in decisions)


def test_fewer_sets_on_the_same_rung_end_with_a_good_session() -> None:
    twice = (back("glute_bridge", 16), back("glute_bridge", 30))

    after = [
        after_exposure(s, exposed("glute_bridge", days=2), around(PERSON, days=2))[0]
        for s in twice
    ]

    assert [bool(s.comeback) for s in after] == [False, True]  # two sets for two weeks


def test_an_old_rung_that_is_closed_now_makes_nothing_above_it_easier() -> None:
    standing = replace(Standing("bridge", "glute_bridge"), comeback=Return("glute_bridge_banded"))
    without = profile(level="intermediate", equipment=NOTHING)

    good = exposed("glute_bridge", days=2, reps=8)
    after, decisions = after_exposure(standing, good, around(without, days=2))

    assert not any(isinstance(d, Offer) for d in decisions)
    assert after.comeback is None


def test_a_step_past_the_old_rung_ends_the_way_back() -> None:
    standing = Standing(
        "bridge",
        "glute_bridge",
        accepted="glute_bridge_one_and_half",
        comeback=Return("glute_bridge_banded"),
    )

    begun = at_session_start(standing, around(PERSON))

    assert (begun.exercise, begun.comeback) == ("glute_bridge_one_and_half", None)


def test_after_eight_weeks_old_evidence_is_gone() -> None:
    standing = back("glute_bridge_single", 60)

    assert standing.owned == frozenset()
    assert standing.since == NOW


def test_a_ladder_that_is_closed_now_still_comes_back_lower() -> None:
    row = break_after(60, PROGRAMMES)
    assert row is not None
    closed = around(replace(profile(), health=None))

    standing = after_break(Standing("hinge", "rdl_split"), row, closed)

    assert standing.exercise == "rdl_split"


def test_a_closed_rung_on_the_way_down_is_stepped_over_once() -> None:
    row = break_after(14, PROGRAMMES)
    assert row is not None
    who = profile(level="intermediate", never_offer=frozenset({"glute_bridge_banded"}))

    standing = after_break(Standing("bridge", "glute_bridge_one_and_half"), row, around(who))

    assert standing.exercise == "glute_bridge"


def test_a_ladder_whose_regression_leads_elsewhere_ends_there() -> None:
    row = break_after(30, PROGRAMMES)
    assert row is not None

    standing = after_break(Standing("stance", "banded_squat_stance"), row, around())

    assert standing.exercise == "banded_squat_stance"


def test_an_illness_counts_as_a_short_break() -> None:
    assert as_short_break(PROGRAMMES).steps_down == 0


# ------------------------------------------------------------------------------------ deload

TIRED = (TODAY, TODAY - timedelta(days=1), TODAY - timedelta(days=4))
SKIPPED = (TODAY - timedelta(days=2), TODAY - timedelta(days=9))


def test_each_trigger_is_seen() -> None:
    ambers = [exposed("glute_bridge", days=-d, pain=PainClass.AMBER) for d in (1, 3)]
    falling = [exposed("clam", days=-10, rir=3), exposed("clam", days=-2, rir=2)]
    rules = PROGRAMMES.deload

    everything = triggers(Strain([*ambers, *falling], TIRED, SKIPPED), rules, around())
    stops_and_good = [replace(e, pain=p) for e in ambers for p in PainClass if p != e.pain]
    nothing = triggers(Strain(stops_and_good), rules, around())

    assert everything == {
        "rir_down": False,
        "amber_exposures": True,
        "worn_out": True,
        "skipped_tired": True,
    }
    assert triggers(Strain(falling), rules, around())["rir_down"]
    assert not any(nothing.values())


@pytest.mark.parametrize(
    ("strain", "due"),
    [
        (Strain(worn_out=TIRED), False),
        (Strain(worn_out=TIRED, skipped_tired=SKIPPED), True),
        (Strain(last_deload=1), True),
        (Strain(last_deload=2), False),
    ],
)
def test_two_triggers_together_make_a_lighter_week(strain: Strain, due: bool) -> None:
    assert deload_is_due(strain, PROGRAMMES, around()) is due


@pytest.mark.parametrize(
    ("level", "week", "due"),
    [("intermediate", 6, True), ("intermediate", 5, False), ("beginner", 6, False)],
)
def test_every_sixth_week_of_an_intermediate_is_lighter(level: str, week: int, due: bool) -> None:
    context = around(profile(level=level), started_on=TODAY - timedelta(weeks=week - 1))

    assert deload_is_due(Strain(), PROGRAMMES, context) is due


def test_two_rungs_lower_each_good_session_offers_the_next() -> None:
    standing = back("glute_bridge_one_and_half", 30)

    for day, rung, above in [
        (0, "glute_bridge", "glute_bridge_banded"),
        (2, "glute_bridge_banded", "glute_bridge_one_and_half"),
    ]:
        start = around(PERSON, days=day)
        standing = at_session_start(standing, start)
        assert standing.exercise == rung
        good = replace(exposed(rung, days=day + 0.01, reps=8), session=start.now)
        standing, _ = after_exposure(standing, good, around(PERSON, days=day + 0.01))
        assert standing.offered == above
        standing = accept(standing, around(PERSON, days=day + 0.02))


def offers(standing: Standing, promoted: int) -> bool:
    """Return whether a good session offers a step, where so many families have one already."""
    good = exposed(standing.exercise, days=2, reps=8)
    after, _ = after_exposure(standing, good, around(PERSON, days=2), promoted=promoted)
    return after.offered is not None


@pytest.mark.parametrize("days", [14, 28, 56])
def test_a_way_back_after_a_break_waits_for_no_other_family(days: int) -> None:
    standing = back("glute_bridge_single", days)

    assert offers(standing, 0)
    assert offers(standing, PROMOTED_MOST)


def test_a_lighter_week_offers_no_way_back() -> None:
    assert not offers(back("glute_bridge_single", 28), NO_OFFERS)


def test_a_way_back_after_a_stop_waits_for_other_families_as_each_step_does() -> None:
    stopped = replace(Standing("bridge", "glute_bridge"), comeback=Return("glute_bridge_banded"))

    assert offers(stopped, PROMOTED_MOST - 1)
    assert not offers(stopped, PROMOTED_MOST)


def test_a_way_back_waits_for_a_day_after_pain_all_the_same() -> None:
    standing = back("glute_bridge_single", 28)
    sore = around(PERSON, days=2, diary=diary_of((1.5, hurt(3))))

    after, _ = after_exposure(standing, exposed(standing.exercise, days=2, reps=8), sore)

    assert after.offered is None


def test_a_rung_lost_within_the_session_is_not_offered_in_it() -> None:
    """A stop lowers at once, and what is good after it on the lower rung waits."""
    at = around(PERSON, days=0.01)
    lower = move(
        Standing("bridge", "glute_bridge_banded"), "glute_bridge", (at.now, NOW), up=False
    )
    lower = replace(lower, comeback=Return("glute_bridge_banded"))

    good = replace(exposed("glute_bridge", days=0.02, reps=8), session=NOW)
    after, decisions = after_exposure(lower, good, around(PERSON, days=0.02))

    assert (after.offered, decisions) == (None, ())


def test_each_side_done_well_brings_the_other_back_along() -> None:
    """A rung of both sides is offered once the second side has done well too."""
    begun = at_session_start(back("hinge_hold", 16, "erectors"), around(PERSON))
    assert begun.exercise == "bird_dog"

    offered = []
    for side, days in [("left", 0.01), ("right", 0.02)]:
        good = replace(exposed("bird_dog", days=days, reps=8), session=NOW, side=side)
        begun, _ = after_exposure(begun, good, around(PERSON, days=days))
        offered.append([each.offered for each in each_side(begun)])

    assert offered == [[None, None], ["hinge_hold", "hinge_hold"]]
