"""A stop in a warm-up, or outside of any practice: the ladders of the sessions go down, once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.ladder.standing import Standing
from bot.coaching.remembered import RememberedValue
from bot.flows.memory.rule_context import standings_of
from tests.flows.practice import Practice, practice

RUNGS = {"bridge": "glute_bridge_march", "erectors": "back_extension", "hinge": "rdl"}
LOWER_BRIDGE = {"bridge": "glute_bridge"}
LOWER_ERECTORS = {"erectors": "hinge_hold"}


def on_ladders() -> Practice:
    """Somebody who trains on three ladders, and practises nothing now."""
    stored: dict[str, RememberedValue] = {
        f"standing:{family}": Standing(family, rung) for family, rung in RUNGS.items()
    }
    return practice(stored_values=stored)


def in_warm_up() -> Practice:
    """In the first set of the bridge."""
    chat = on_ladders()
    chat.goes("warmup", "normal")
    return chat


def lowered(chat: Practice) -> dict[str, str]:
    """The new rung of each ladder that has changed, by family."""
    found = {family: each.exercise for family, each in standings_of(chat.context).items()}
    return {family: rung for family, rung in found.items() if rung != RUNGS[family]}


@pytest.mark.parametrize(
    ("place", "rungs"), [("hip", LOWER_BRIDGE), ("low_back", LOWER_BRIDGE | LOWER_ERECTORS)]
)
def test_a_stop_in_a_warm_up_brings_the_ladders_two_steps_down(
    place: str, rungs: dict[str, str]
) -> None:
    chat = in_warm_up().does("hurts", "7", place, "ache")

    assert lowered(chat) == rungs
    way_back = standings_of(chat.context)["bridge"].comeback
    assert way_back is not None
    assert way_back.exercise == "glute_bridge_march"


def test_a_stop_outside_of_any_practice_lowers_what_it_rests() -> None:
    chat = on_ladders()
    chat.goes("pain")

    assert lowered(chat.does("7", "low_back", "ache")) == LOWER_ERECTORS


@pytest.mark.parametrize("answers", [("mistake",), ("2", "hip", "ache"), ("4", "hip", "ache")])
def test_what_is_no_stop_lowers_no_ladder(answers: tuple[str, ...]) -> None:
    assert lowered(in_warm_up().does("hurts", *answers)) == {}


def test_signs_that_were_a_slip_lower_no_ladder_again() -> None:
    chat = in_warm_up().does("hurts", "7", "low_back", "ache")

    chat.waits(timedelta(minutes=5))
    chat.does("nerves", "mistake", "none").shows("pain-stop-session")

    assert lowered(chat) == LOWER_BRIDGE | LOWER_ERECTORS


def test_a_second_stop_while_a_family_rests_lowers_its_ladder_no_further() -> None:
    chat = in_warm_up().does("hurts", "7", "low_back", "ache", "none", "ok")

    chat.waits(timedelta(hours=3)).goes("pain")
    chat.does("7", "low_back", "ache")

    assert lowered(chat) == LOWER_BRIDGE | LOWER_ERECTORS


def test_an_easy_set_taken_back_after_a_stop_leaves_the_ladder_lowered() -> None:
    chat = in_warm_up().does("hurts", "7", "knee", "ache")

    chat.does("ok").waits(timedelta(minutes=10))
    chat.does("2", "easy", "done", "undo")

    assert lowered(chat) == LOWER_BRIDGE
