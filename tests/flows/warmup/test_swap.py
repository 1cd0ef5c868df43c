"""Another exercise in the warm-up of today: what is offered, what it changes, and the way back."""

from __future__ import annotations

from typing import Unpack

import pytest

from bot.coaching.catalogue.exercise import Equipment, Posture
from bot.coaching.events import SetCompleted
from bot.coaching.ladder.standing import Standing
from bot.coaching.person.eligibility import owns_what_it_needs
from bot.coaching.person.person import Clearance, FamilyRest, Health, Mode, Profile, Wishes
from bot.coaching.remembered import RememberedValue
from bot.flows.warmup.steps import AtWarmUpSwap, WarmUpFinished
from bot.value import replace
from tests.flows.practice import MONDAY, Known, Practice, practice
from tests.support.world import NOON

FLOOR: frozenset[Equipment] = frozenset()
STICK = frozenset({Equipment.STICK})
BENCH = frozenset({Equipment.BENCH})
OWNS_BRIDGE = {
    "standing:bridge": Standing("bridge", "glute_bridge", owned=frozenset({"glute_bridge"}))
}


def at_swap(
    *taps: str, profile: Profile | None = None, dose: str = "normal", **known: Unpack[Known]
) -> Practice:
    """Behind the dots of the card after these taps."""
    chat = practice(profile or with_things(FLOOR), **known)
    chat.goes("warmup", dose)
    return chat.does(*taps, "more", "swap")


def with_things(
    equipment: frozenset[Equipment], clearance: Clearance | None = None, **changes: object
) -> Profile:
    health = Health(MONDAY, clearance=clearance or Clearance())
    return replace(Profile(health=health, equipment=equipment), **changes)


def at_swap_of_hinge(profile: Profile) -> Practice:
    """The same at the second exercise."""
    chat = practice(profile)
    chat.goes("warmup", "normal")
    while chat.progress.at == 0:
        chat.does("glutes" if chat.progress.is_asking else "done")
    return chat.does("more", "swap")


def offered(chat: Practice) -> list[str]:
    """The exercises on the screen, in their order."""
    return [c.value for c in chat.buttons if c.value in chat.catalogue.exercises]


@pytest.mark.parametrize(
    ("taps", "equipment", "stored", "expected"),
    [
        pytest.param(
            (),
            FLOOR,
            {},
            ["glute_squeeze", "glute_bridge_feet_close", "glute_bridge_feet_away"],
            id="the bridge: its family up to the same rung",
        ),
        pytest.param(
            (),
            BENCH,
            OWNS_BRIDGE,
            [
                "glute_squeeze",
                "glute_bridge_feet_close",
                "glute_bridge_feet_away",
                "hip_thrust_seesaw",
            ],
            id="an owned bridge opens the thrust beside it",
        ),
        pytest.param(
            ("done", "glutes", "done"),
            STICK,
            {},
            ["hinge_stick", "kickback_unbanded", "kickback_quadruped"],
            id="the hinge: easier, or the kickback beside it",
        ),
        pytest.param(
            ("done", "glutes", "done"),
            FLOOR,
            {},
            ["kickback_unbanded", "kickback_quadruped"],
            id="without a stick",
        ),
    ],
)
def test_the_same_family_is_offered_and_then_the_one_beside(
    taps: tuple[str, ...],
    equipment: frozenset[Equipment],
    stored: dict[str, RememberedValue],
    expected: list[str],
) -> None:
    chat = at_swap(*taps, profile=with_things(equipment), stored_values=dict(stored))

    chat.shows("training-swap")
    assert offered(chat) == expected
    owner = chat.person.profile
    assert all(owns_what_it_needs(chat.catalogue.exercises[e], owner) for e in expected)


@pytest.mark.parametrize(
    ("profile", "gone"),
    [
        (
            with_things(STICK, wishes=Wishes(never_offer=frozenset({"kickback_quadruped"}))),
            "kickback_quadruped",
        ),
        (with_things(STICK, wishes=Wishes(avoid=frozenset({"c_kneel"}))), "kickback_quadruped"),
        (
            with_things(STICK, resting=(FamilyRest("kickback", NOON.replace(day=4), 2),)),
            "kickback_unbanded",
        ),
        (with_things(STICK, Clearance(max_rung=0)), "kickback_quadruped"),
    ],
    ids=["never offered", "kneeling avoided", "the family rests", "the easiest rung only"],
)
def test_what_health_wishes_or_rest_forbid_is_not_offered(profile: Profile, gone: str) -> None:
    hinge = at_swap_of_hinge(profile)

    assert gone not in offered(hinge)


def test_half_the_range_is_swapped_for_the_easiest_alone() -> None:
    gentle = with_things(FLOOR, Clearance(mode=Mode.WARMUPS_ONLY))
    chat = at_swap("done", "glutes", "done", profile=gentle)

    assert chat.progress.part.half_range
    assert offered(chat) == ["kickback_unbanded"]


def test_after_easier_no_swap_within_the_family_is_offered() -> None:
    assert offered(at_swap("done", "glutes", "done", "easier", profile=with_things(STICK))) == []


def test_the_other_exercise_takes_what_is_left_of_this_one() -> None:
    chat = at_swap("done", "glutes")

    chat.does("glute_squeeze")

    chat.shows("training-swapped").shows("exercise-glute_squeeze.inline")
    assert chat.screen.media
    assert chat.screen.media.name == "glute_squeeze"
    assert (chat.progress.part.sets, chat.progress.part.reps) == (1, 8)
    chat.does("done", "glutes", "done").shows("warmup-finished")
    done = [(e.exercise, e.sets) for e in chat.happened if isinstance(e, SetCompleted)]
    assert done == [("glute_bridge", 1), ("glute_squeeze", 1), ("wall_hinge", 2)]


def test_two_sets_of_the_hinge_become_two_of_the_kickback_and_the_end_comes_as_ever() -> None:
    chat = at_swap("done", "glutes", "done").does("kickback_unbanded")

    chat.shows("warmup-times-sided", sets=2, reps=8)
    chat.does("done")

    assert isinstance(chat.state, WarmUpFinished)


def test_undo_behind_the_dots_takes_the_swap_back() -> None:
    chat = at_swap().does("glute_squeeze")

    chat.does("more", "undo")

    assert chat.progress.part.exercise == "glute_bridge"
    chat.shows("warmup-set", number=1, sets=2)


def test_back_leads_to_the_card_as_it_was() -> None:
    chat = at_swap()
    card = chat.progress

    chat.does("back")

    assert chat.progress == replace(card, touched=chat.now)
    chat.shows("warmup-set", number=1, sets=2)


def test_never_offer_this_puts_the_exercise_on_the_list() -> None:
    chat = at_swap().does("avoid:never:glute_bridge")

    assert chat.person.profile.wishes.never_offer == {"glute_bridge"}
    chat.shows("avoid-never").shows("exercise-glute_bridge")


def test_a_choice_that_is_not_offered_means_nothing() -> None:
    chat = at_swap()

    assert isinstance(chat.state, AtWarmUpSwap)
    chat.says("hip thrust on a bench").shows("typed-unclear-1")


def test_lying_only_has_nothing_standing_to_swap_to() -> None:
    lying = frozenset({Posture.SUPINE, Posture.SIDE})
    chat = at_swap(profile=with_things(STICK, Clearance(postures=lying)))

    assert all(chat.catalogue.exercises[e].postures & lying for e in offered(chat))
