"""Suggestions between exercises: a step up, a drill plan to its closing, a way from the side."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.events import PainReported, Remembered
from bot.coaching.ladder.standing import Dosage, Standing, Ticket
from bot.coaching.remembered import SwappedFamilies, SwappedFamily
from bot.coaching.review.charts import MilestoneCard
from bot.flows.context import Recorded
from bot.flows.exercise.milestone import MILESTONES
from bot.flows.media import Picture
from bot.flows.memory.family_swaps import swapped
from bot.flows.memory.session_due import programmes_of
from bot.flows.registry import FLOWS
from bot.flows.suggestion.flow import start
from bot.flows.suggestion.screens import AtDrill, AtFamilySwap, AtOffer
from bot.flows.turn import Elapsed, Tap, Turn, Typed, Where
from bot.value import replace
from tests.flows.training.trainee import MONDAY, Training, begun, trained, trainee
from tests.support.screens import messages_of

READY = Standing("bridge", "glute_bridge", Dosage(reps=12, squeeze=1), seen=frozenset())


def offered() -> Training:
    """In the session in which the next step of the bridge is offered."""
    chat = begun(stored=trained(9) | {"standing:bridge": READY})
    for _ in range(8):
        while chat.session and chat.state != AtOffer("bridge"):
            chat.plays_one(rir="3")
        if chat.session:
            return chat
        next_session(chat)
    raise AssertionError("no offer came")


def next_session(chat: Training) -> None:
    """Two days later, at the first set."""
    chat.flow = chat.state = chat.wake_at = None
    chat.waits(timedelta(days=2))
    chat.goes("training", "normal")
    chat.warms_up()


def test_a_step_up_is_offered_with_what_earned_it_and_what_comes() -> None:
    chat = offered()

    chat.shows("suggestion-earned").shows("suggestion-offer").offers("accept", "keep")
    assert chat.standing("bridge").offered == "glute_bridge_banded"


def test_an_accepted_step_counts_from_the_next_session_on() -> None:
    chat = offered().does("accept")

    chat.shows("suggestion-accepted")
    assert chat.flow == "training"
    assert chat.standing("bridge").accepted == "glute_bridge_banded"

    chat.plays()
    next_session(chat)

    assert chat.standing("bridge").exercise == "glute_bridge_banded"
    assert chat.standing("bridge").dwell == 2


def test_what_is_said_of_the_set_stays_above_the_suggestion() -> None:
    chat = offered()
    *_, reply, suggestion = chat.said

    assert next(m.id for m in messages_of(reply.text)) in {"why-good", "check-in-cue-worked"}
    assert suggestion.where is Where.NEW


def test_a_drill_at_half_range_is_named_so() -> None:
    drill = (Drill("glute_bridge", 3, 6, hold=2, half_range=True, note="drill-toes_up"),)
    chat = standing_with(ticket=Ticket("glute_bridge", "cramp", MONDAY, drill, 2))

    chat.goes("suggestion", "drill:bridge")

    chat.shows("training-half-way").shows("drill-toes_up")


def test_an_exercise_may_be_kept_and_goes_slower_instead() -> None:
    chat = offered().does("keep")

    chat.shows("suggestion-kept").shows("why-kept-slower")
    after = chat.standing("bridge")
    assert (after.exercise, after.accepted, after.dosage.lower) == ("glute_bridge", None, 1)


def test_an_offer_taken_within_a_day_of_pain_waits() -> None:
    chat = offered()
    hurt = PainReported(4, "knee", "ache", "amber")
    chat.memory.recorded.append(Recorded(chat.now, MONDAY, hurt))

    chat.does("accept")

    chat.shows("suggestion-not-after-pain")
    assert chat.standing("bridge").accepted is None


def test_a_suggestion_that_was_interrupted_comes_again_with_the_session() -> None:
    chat = offered()
    chat.goes("training", "continue")

    chat.does("go_on")

    assert chat.flow == "suggestion"
    chat.does("accept")
    assert chat.flow == "training"


def test_a_weak_spot_is_drilled_tested_and_closed() -> None:
    chat = begun(stored=trained(9))
    missing(chat)
    next_session(chat)
    missing(chat)

    chat.shows("suggestion-weak-spot").shows("suggestion-drill", sessions=2)
    chat.shows("suggestion-test-on", day=date(2026, 11, 11))
    chat.does("why").shows("suggestion-drill-why").does("back", "show")
    chat.shows("how-to-feel").does("back", "good").plays()

    for _ in range(2):
        next_session(chat)
        assert any(i.plan.is_drill for i in chat.progress.session.items)
        chat.plays()

    next_session(chat)
    assert any(i.plan.is_test for i in chat.progress.session.items)
    chat.memory.stored_values.pop(MILESTONES, None)
    before = len(chat.said)
    chat.plays()

    said = [m.id for screen in chat.said[before:] for m in messages_of(screen.text)]
    assert "why-drill-closed" in said
    assert chat.standing("bridge").ticket is None
    assert chat.standing("bridge").solved[-1].fixed
    chat.taps("milestone:spot:glute_bridge")
    chat.shows("milestone-caption")


def test_a_milestone_is_offered_as_a_picture_at_the_end_of_its_session_once_a_week() -> None:
    chat = offered().does("accept")
    chat.memory.stored_values.pop(MILESTONES, None)  # of another ladder, some days before
    chat.plays()
    assert [c.label.id for c in chat.buttons].count("milestone-button") == 1

    chat.taps("milestone:step:glute_bridge_banded")
    shown = chat.turn.screens[0]
    assert isinstance(shown.media, Picture)
    assert shown.media.shown == MilestoneCard("bridge", "glute_bridge_banded", 3, 6)
    assert shown.is_festive
    chat.goes("milestone", "step:glute_bridge_banded")
    assert not chat.turn.screens[0].is_festive, "an effect comes once a month"

    next_session(chat)
    replaced = replace(chat.standing("bridge"), accepted="glute_bridge_single")
    chat.memory.stored_values["standing:bridge"] = replaced
    chat.plays()
    assert "milestone-button" not in [c.label.id for c in chat.buttons], "two in a week"


def test_a_picture_of_what_was_not_reached_is_not_drawn() -> None:
    chat = begun(stored=trained(9))
    for argument in (
        "",
        "step:",
        "step:glute_bridge_single",
        "spot:no_such",
        "other:glute_bridge",
    ):
        chat.goes("milestone", argument)
        chat.shows("suggestion-passed")


def test_two_misses_at_different_places_are_not_called_the_same_twice() -> None:
    chat = begun(stored=trained(9))
    missing(chat, "nowhere")
    next_session(chat)
    missing(chat)

    chat.shows("suggestion-weak-spot.mixed")


def missing(chat: Training, felt: str = "hamstrings") -> None:
    """Feel the bridge in the back of the thighs, say, to the end of the exercise."""
    while chat.session and chat.flow != "suggestion":
        of_bridge = chat.progress.session.item.plan.family == "bridge"
        chat.plays_one(felt=felt if of_bridge else None)


def standing_with(ticket: Ticket | None = None, offered: str | None = None) -> Training:
    """Somebody who stands on the bridge, with a plan or an offer."""
    return trainee(stored={"standing:bridge": replace(READY, ticket=ticket, offered=offered)})


@pytest.mark.parametrize("answer", ["hamstrings", "form", "cramp"])
@pytest.mark.parametrize("fails", [0, 1])
def test_every_drill_plan_says_why_and_when(answer: str, fails: int) -> None:
    base = begun(stored=trained(9))
    drill = base.catalogue.families["bridge"].advice["hamstrings"].drill
    ticket = Ticket("glute_bridge", answer, MONDAY, drill, 2, fails)
    chat = standing_with(ticket=ticket)

    chat.goes("suggestion", "drill:bridge")

    chat.shows("suggestion-drill").shows("suggestion-test-on")
    chat.does("good")
    assert chat.flow is None


def test_without_session_days_the_test_has_no_date() -> None:
    drill = trainee().catalogue.families["bridge"].advice["hamstrings"].drill
    chat = standing_with(ticket=Ticket("glute_bridge", "hamstrings", MONDAY, drill, 2))
    profile = replace(chat.person.profile, training_days=frozenset())
    chat.person = replace(chat.person, profile=profile)

    chat.goes("suggestion", "drill:bridge")

    chat.shows("suggestion-test")


def test_the_family_beside_takes_the_place_for_four_weeks() -> None:
    chat = standing_with()
    chat.goes("suggestion", "sideways:bridge")

    chat.offers("lower", "thrust").does("thrust")

    chat.shows("suggestion-swapped")
    first = programmes_of(chat.context).sessions["C"].slots["M1"]
    assert first[0] == "thrust"
    chat.waits(timedelta(weeks=5))
    assert programmes_of(chat.context).sessions["C"].slots["M1"][0] == "bridge"


def test_a_swap_leaves_no_family_twice_in_a_session() -> None:
    chat = trainee()
    swaps = swapped(SwappedFamilies(), "hinge", "kickback", MONDAY)
    chat.memory.stored_values["sideways"] = swaps

    slots = programmes_of(chat.context).sessions["B"].slots

    assert slots["M1"] == ("kickback", "hinge")
    assert "F" not in slots


def test_the_way_back_closes_a_swap() -> None:
    swaps = swapped(SwappedFamilies(), "bridge", "thrust", MONDAY)

    back = swapped(swaps, "thrust", "bridge", MONDAY)

    assert back.swaps == (SwappedFamily("thrust", "bridge", MONDAY + timedelta(weeks=4)),)


def test_one_step_lower_is_fine_too() -> None:
    chat = standing_with()
    chat.goes("suggestion", "sideways:bridge")

    chat.does("lower")

    chat.shows("suggestion-lower")
    assert chat.each(Remembered) == []


@pytest.mark.parametrize("argument", ["offer:bridge", "drill:bridge", "offer:hinge", "x:bridge"])
def test_a_suggestion_that_has_passed_says_so(argument: str) -> None:
    chat = standing_with()

    chat.goes("suggestion", argument)

    chat.shows("suggestion-passed")
    assert chat.state is None


@pytest.mark.parametrize("step", [AtOffer("bridge"), AtDrill("bridge"), AtFamilySwap("bridge")])
def test_what_means_nothing_changes_nothing(step: AtOffer | AtDrill | AtFamilySwap) -> None:
    chat = standing_with(offered="glute_bridge_banded")
    flow = chat.flows["suggestion"]

    for received in (Tap("?"), Typed("?"), Elapsed()):
        assert flow.resume(step, received, chat.context) == Turn(step, understood=False)
    assert flow.screen(step, chat.context).text


def test_a_state_of_another_flow_is_our_fault_and_named() -> None:
    with pytest.raises(TypeError, match="timedelta is no step"):
        FLOWS["suggestion"].screen(timedelta(), trainee().context)


def test_nothing_is_suggested_where_nothing_is_kept() -> None:
    assert start("offer:bridge", trainee().context).state is None
