"""Behind the dots of a set: how to, swap, pause, and nothing that a person does not own."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.person.person import Profile
from bot.coaching.session.plan import SetKind
from bot.flows.training.steps import AtPause, AtSet
from bot.flows.turn import Where
from bot.value import replace
from tests.flows.training.trainee import BANDS, GYM, Training, begun, finished, profile, trained
from tests.support.world import catalogue


def on_the_bench() -> Training:
    """At the hip thrust on a bench."""
    owned = Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"}))
    stored = trained(9) | {"standing:bridge": owned}
    chat = begun(profile(equipment=GYM), stored)
    while chat.progress.exercise != "hip_thrust_bench":
        chat.plays_one()
    return chat


def test_how_to_shows_the_steps_and_then_what_goes_wrong() -> None:
    chat = begun(stored=trained(9)).does("done", "more", "how_to")

    chat.shows("how-to-feel")
    chat.does("faults").shows("how-to-fault").does("back").shows("how-to-feel")
    assert chat.screen.where is Where.EDIT
    chat.does("back")

    assert isinstance(chat.state, AtSet)


def test_a_pause_keeps_the_set_and_its_end_saves_what_was_done() -> None:
    chat = begun(stored=trained(9)).does("done", "more", "pause")

    assert isinstance(chat.state, AtPause)
    chat.does("go_on")
    assert isinstance(chat.state, AtSet)
    chat.does("more", "pause", "end")
    assert finished(chat).outcome == "partial"


@pytest.mark.parametrize("equipment", [frozenset(), BANDS, GYM], ids=["nothing", "bands", "gym"])
def test_a_swap_offers_only_what_the_person_owns(equipment: frozenset[Equipment]) -> None:
    chat = begun(profile(equipment=equipment), trained(9)).does("done", "more", "swap")

    offered = [c.value for c in chat.buttons if c.value in chat.catalogue.exercises]
    who: Profile = chat.person.profile
    assert offered
    assert all(owns_what_it_needs(chat.catalogue.exercises[e], who) for e in offered)


def test_a_swap_takes_the_place_of_the_sets_that_are_left() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests().does("more", "swap")
    other = next(c.value for c in chat.buttons if c.value in chat.catalogue.exercises)

    chat.does(other)

    assert chat.progress.exercise == other
    assert len(chat.progress.session.item.queue) == 3
    assert chat.screen.media
    assert chat.screen.media.name == other


def test_what_is_not_here_today_is_left_out_of_the_choices() -> None:
    chat = on_the_bench().does("more", "swap")
    chat.does("gone")

    offered = [c.value for c in chat.buttons if c.value in chat.catalogue.exercises]
    needs = [chat.catalogue.exercises[e].needs for e in offered]
    assert offered
    assert not any(frozenset({Equipment.BENCH}) in groups for groups in needs)


def test_a_session_goes_on_after_another_flow_was_asked_for() -> None:
    chat = begun(stored=trained(9)).does("done")

    chat.goes("pause")
    chat.goes("training", "continue")
    chat.does("go_on")

    assert isinstance(chat.state, AtSet)


def test_where_nothing_fits_the_swap_says_so() -> None:
    avoided = frozenset(e for e in catalogue().exercises if e != "glute_bridge")
    who = profile(equipment=frozenset())
    wishes = replace(who.wishes, never_offer=avoided)
    chat = begun(replace(who, wishes=wishes), trained(9))
    while chat.progress.exercise != "glute_bridge" or chat.set_kind() is SetKind.RAMP:
        chat.plays_one()

    chat.does("more", "swap")

    chat.shows("training-swap-none")
