"""Something hurts: green is noted, amber makes it easier, a stop ends it or waits."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import PainClass, PainKind, PainPlace
from bot.coaching.rules.decisions import FinishWith, Note, Stop
from bot.coaching.session.pain import hurts, settled, stay_stopped
from bot.coaching.session.plan import PlanItem, SetKind
from bot.coaching.session.session import Session
from bot.coaching.session.transitions import set_done
from bot.value import replace
from tests.coaching.catalogue_fixture import NOTHING, around, hurt, item, profile
from tests.coaching.session.played import HERE, play, started


def test_green_is_noted_with_a_cue_and_all_goes_on() -> None:
    step = hurts(started(), hurt(2), HERE)

    assert isinstance(step.decisions[0], Note)
    assert step.decisions[0].cue == "cue-bridge-knees"
    assert len(step.session.item.queue) == 3


def test_a_place_without_a_row_has_no_cue() -> None:
    step = hurts(started(), hurt(1, PainPlace.NECK), HERE)

    assert isinstance(step.decisions[0], Note)
    assert step.decisions[0].cue is None


def test_amber_in_a_set_cuts_it_short_and_makes_the_rest_easier() -> None:
    step = hurts(started(item(), item("kickback_standing", slot="F")), hurt(4), HERE)

    assert isinstance(step.decisions[0], FinishWith)
    assert step.session.item.done[0].cut
    assert [p.exercise for p in step.session.item.queue] == ["glute_squeeze"] * 2
    assert step.session.items[1].queue == ()


def test_amber_on_one_side_makes_the_other_easier_as_well() -> None:
    sides = [item("clam_banded", pair=1, side=side) for side in ("left", "right")]

    amber = hurts(started(*sides), hurt(4), HERE).session
    green = hurts(started(*sides), hurt(2), HERE).session

    assert [p.exercise for p in amber.items[1].queue] == ["clam"] * 3
    assert amber.items[1].pain == hurt(4)
    assert green.items[1] == started(*sides).items[1]
    assert len(amber.items) == 2


def test_amber_after_a_set_leaves_that_set_whole() -> None:
    session = play(started(item(asks_first=False)), "set").session

    step = hurts(session, hurt(4), HERE)

    assert not step.session.item.done[0].cut
    assert len(step.session.item.queue) == 2


def test_amber_shows_in_the_exposure() -> None:
    session = hurts(play(started(item(asks_first=False)), "set").session, hurt(4), HERE).session

    step = play(session, "set", "set")

    assert step.exposures[0].pain is PainClass.AMBER
    assert not step.exposures[0].passed


def test_amber_in_the_answer_to_a_set_makes_the_rest_easier() -> None:
    step = play(started(), "set", Felt.LOW_BACK, hurt(3, PainPlace.LOW_BACK))

    assert isinstance(step.decisions[0], FinishWith)
    assert [p.kind for p in step.session.item.queue] == [SetKind.STEP_BACK] * 2


def test_only_a_pain_is_no_reason_for_a_drill() -> None:
    session = play(started(item(sets=1)), "set").session
    amber = hurts(session, hurt(4), HERE)
    on_target = play(
        started(item(sets=1)), "set", Felt.GLUTES, 3
    )  # the same without pain, for comparison

    assert amber.exposures[0].answer is None
    assert on_target.exposures[0].passed


def test_a_stop_of_the_low_back_ends_the_session() -> None:
    step = play(started(item(), item("clam")), "set", Felt.LOW_BACK, hurt(6, PainPlace.LOW_BACK))

    assert isinstance(step.decisions[0], Stop)
    assert step.session.outcome == "stopped"
    assert step.exposures[0].pain is PainClass.STOP
    assert hurts(step.session, hurt(9), HERE).decisions == ()


def test_a_stop_that_ends_the_session_keeps_what_was_begun_of_another_exercise() -> None:
    pair = [item(each, pair=1, asks_first=False) for each in ("clam", "leg_curl_slide")]
    begun = play(started(*pair), "set", "set").session

    step = hurts(begun, hurt(6, PainPlace.LOW_BACK), HERE)

    assert step.session.outcome == "stopped"
    assert [e.exercise for e in step.exposures] == ["clam", "leg_curl_slide"]


def stopped(*later: PlanItem, place: PainPlace = PainPlace.KNEE) -> Session:
    return hurts(started(item(), *later), hurt(7, place), HERE).session


def test_another_stop_waits_ten_minutes() -> None:
    session = stopped(item("clam"))

    assert session.settling is PainPlace.KNEE
    assert session.outcome is None
    assert set_done(session, 10, HERE).session == session


def test_settled_leaves_only_easy_and_unrelated_exercises() -> None:
    session = stopped(item("wall_hinge"), item("abduction_standing"), item("leg_curl_slide"))

    step = settled(session, 2, HERE)

    left = {p.exercise for i in step.session.items for p in i.queue}
    assert left == {"wall_hinge", "clam_banded"}


@pytest.mark.parametrize(
    ("place", "easy"), [(PainPlace.KNEE, "clam"), (PainPlace.HIP, "leg_curl_heel_dig")]
)
def test_where_nothing_is_left_something_easy_is_added(place: PainPlace, easy: str) -> None:
    step = settled(stopped(place=place), 1, HERE)

    assert step.session.item.queue[0].exercise == easy
    assert len(step.session.item.queue) == 2


def test_where_the_easy_rung_is_closed_a_lower_one_stays_open() -> None:
    without_band = around(profile(equipment=NOTHING))

    step = settled(stopped(item("abduction_standing")), 1, without_band)

    assert [p.exercise for p in step.session.items[1].queue] == ["clam"] * 3


def test_an_item_without_an_easy_rung_falls_away() -> None:
    context = around(profile(avoid=frozenset({"c_side"}), equipment=NOTHING))
    session = stopped(item("abduction_standing"))

    left = {p.exercise for i in settled(session, 1, context).session.items for p in i.queue}

    assert left == {"wall_hinge"}


def test_where_nothing_is_open_it_is_enough() -> None:
    nobody = replace(profile(), health=None)

    step = settled(stopped(), 1, around(nobody))

    assert step.session.outcome == "stopped"


def test_not_settled_is_the_end() -> None:
    assert settled(stopped(), 3, HERE).session.outcome == "stopped"
    assert stay_stopped(stopped(), HERE).session.outcome == "stopped"


@pytest.mark.parametrize(
    ("number", "kind", "outcome", "decision"),
    [
        (2, PainKind.ACHE, "done", Note),
        (4, PainKind.ACHE, "done", Note),
        (7, PainKind.ACHE, "stopped", Stop),
    ],
)
def test_a_pain_at_the_end_is_noted_or_stops(
    number: int, kind: PainKind, outcome: str, decision: type
) -> None:
    session = play(started(item(sets=1)), "set", Felt.GLUTES, 3).session

    step = hurts(session, hurt(number, kind=kind), HERE)

    assert step.session.outcome == outcome
    assert isinstance(step.decisions[0], decision)
