"""One ladder in words: the rung, what is next and what is missing, the weak spot, both sides."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.catalogue import Drill
from bot.coaching.catalogue.exercise import Equipment
from bot.coaching.events import AnswerGiven, SetCompleted
from bot.coaching.ladder.standing import Dosage, Standing, Ticket
from bot.coaching.person.person import Clearance, Health, Mode, Profile
from bot.coaching.remembered import RememberedValue
from bot.flows.context import Coming
from tests.flows.practice import MONDAY, Practice, happened, practice
from tests.support.world import NOON

BANDS = frozenset({Equipment.MINI_BAND})
DRILL = (Drill("glute_bridge_feet_close", 3, 8),)
OPENED = MONDAY - timedelta(days=5)
WEAK = Ticket("glute_bridge", "hamstrings", OPENED, DRILL, sessions_left=2)


def ladder_of(
    standing: Standing | None, *recorded: object, profile: Profile | None = None
) -> Practice:
    stored: dict[str, RememberedValue] = (
        {} if standing is None else {f"standing:{standing.family}": standing}
    )
    health = Health(MONDAY)
    chat = practice(
        profile or Profile(health=health, equipment=BANDS),
        stored_values=stored,
        recorded=list(recorded),  # type: ignore[arg-type]
    )
    session = NOON + timedelta(hours=5)
    chat.memory.prompts = (Coming("training", MONDAY, session),)
    chat.goes("ladder", "bridge" if standing is None else standing.family)
    return chat


def test_the_pictured_ladders_lead_to_one_of_them() -> None:
    chat = practice()
    chat.goes("progress", "ladders").taps("ladder:").shows("ladder-which")

    chat.taps("ladder:hinge").shows("ladder-title").shows("family-hinge").taps("ladder:")

    chat.shows("ladder-which").offers("ladder:bridge").lacks("ladder:stance")


def test_it_names_the_step_the_exercise_and_what_is_missing_for_the_next() -> None:
    chat = ladder_of(Standing("bridge", "glute_bridge", Dosage(reps=15, squeeze=9)))

    chat.shows("ladder-title", step=2, steps=6).shows("ladder-now", sets=3, reps=15)
    chat.shows("ladder-next", sessions=3).shows("exercise-glute_bridge_banded.inline")
    chat.hides("ladder-first-reps").hides("ladder-first-squeeze").hides("ladder-spot")


@pytest.mark.parametrize(
    ("dosage", "message"),
    [(Dosage(), "ladder-first-reps"), (Dosage(reps=15), "ladder-first-squeeze")],
)
def test_a_smaller_step_before_the_next_rung_is_named(dosage: Dosage, message: str) -> None:
    ladder_of(Standing("bridge", "glute_bridge", dosage)).shows(message)


def test_a_ladder_that_is_not_begun_shows_where_it_would_begin() -> None:
    ladder_of(None).shows("ladder-title", step=2)


def test_an_accepted_step_is_named() -> None:
    standing = Standing("bridge", "glute_bridge", accepted="glute_bridge_banded")
    hurt = Profile(health=Health(MONDAY), equipment=frozenset())

    ladder_of(standing, profile=hurt).shows("ladder-promised")


@pytest.mark.parametrize(
    ("exercise", "profile", "why"),
    [
        (
            "glute_bridge",
            Profile(health=Health(MONDAY, clearance=Clearance(max_rung=1))),
            "health",
        ),
        (
            "glute_bridge",
            Profile(health=Health(MONDAY, clearance=Clearance(Mode.WARMUPS_ONLY))),
            "health",
        ),
    ],
    ids=["rungs", "warm-ups only"],
)
def test_what_holds_the_next_step_closed_is_said(
    exercise: str, profile: Profile, why: str
) -> None:
    ladder_of(Standing("bridge", exercise), profile=profile).shows(f"ladder-closed-{why}")


def test_a_gate_is_said_in_numbers_and_with_how_far_the_person_is() -> None:
    floor = Profile(health=Health(MONDAY), equipment=frozenset())

    chat = ladder_of(Standing("bridge", "glute_bridge"), profile=floor)

    chat.shows("ladder-closed-gate", weeks=8, rungs=4, week=1, owned=0)
    assert "opens after 8 weeks of training and 4 steps mastered" in chat.text()
    assert "You're in week 1, with 0 mastered" in chat.text()


def test_the_top_says_so() -> None:
    every = Profile("intermediate", frozenset(Equipment), health=Health(MONDAY))

    ladder_of(Standing("bridge", "glute_bridge_single"), profile=every).shows("ladder-closed-top")


def test_a_weak_spot_has_its_age_its_sessions_and_the_date_of_its_test() -> None:
    chat = ladder_of(Standing("bridge", "glute_bridge", ticket=WEAK))

    chat.shows("ladder-spot", days=5, sessions=2).shows("ladder-next-after-drill")
    # Two sessions of the drill, today and on Wednesday; the test on Friday.
    chat.shows("plan-test", day=MONDAY + timedelta(days=4))


def test_lost_form_is_a_weak_spot_of_its_own() -> None:
    ticket = Ticket("glute_bridge", "form", MONDAY, DRILL, sessions_left=0)

    chat = ladder_of(Standing("bridge", "glute_bridge", ticket=ticket))

    chat.shows("ladder-spot", answer="form", days=0, sessions=0).shows("plan-test", day=MONDAY)


def test_a_closed_weak_spot_keeps_its_line() -> None:
    fixed = Ticket("wall_hinge", "low_back", OPENED, DRILL, 0, closed=MONDAY, fixed=True)
    failed = Ticket("wall_hinge", "form", OPENED, DRILL, 0, closed=MONDAY)

    chat = ladder_of(Standing("hinge", "wall_hinge", solved=(fixed, failed)))

    chat.shows("ladder-fixed", days=5)
    assert "Fixed: the wall hinge, in 5 days." in chat.text()


def test_where_it_was_felt_and_both_sides_are_counted_for_four_weeks() -> None:
    answers = [
        happened(AnswerGiven("clam", "felt", felt), days_ago=ago)
        for felt, ago in (("glutes", 40), ("outer_hip", 3), ("low_back", 2), ("glutes", 1))
    ]
    sides = [
        happened(SetCompleted("clam", n, reps, side=side), days_ago=1)
        for n, (side, reps) in enumerate((("left", 9), ("left", 12), ("right", 10)))
    ]

    chat = ladder_of(Standing("abduction", "clam"), *answers, *sides)

    chat.shows("ladder-felt", on_target=2, answers=3).shows("ladder-sides", left=12, right=10)


def test_one_side_alone_is_no_comparison() -> None:
    left = happened(SetCompleted("clam", 1, 12, side="left"), days_ago=1)

    ladder_of(Standing("abduction", "clam"), left).hides("ladder-sides").hides("ladder-felt")
