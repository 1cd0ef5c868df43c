from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.person.eligibility import allowed
from bot.coaching.person.person import FamilyRest, Health, Lock, Profile
from bot.coaching.person.sharing import (
    NOTES_MOST,
    RIGHTS,
    Action,
    Mark,
    Role,
    bounded,
    may,
    pinned,
    with_mark,
    without,
)
from bot.coaching.rules.context import RuleContext
from bot.value import replace
from tests.support.world import NOON, catalogue

HOLD = Mark(1, Action.HOLD, "Bea", NOON, "wall_hinge")


def profile(*marks: Mark) -> Profile:
    return Profile(level="intermediate", health=Health(NOON.date()), marks=marks)


def test_what_is_not_in_the_table_is_nobodys_right() -> None:
    assert set(RIGHTS) == set(Role)
    for role in (Role.PHYSIOTHERAPIST, Role.COACH):
        assert not RIGHTS[role] & RIGHTS[Role.PERSON]
    assert not may(Role.COACH, Action.HEALTH)
    assert {action for rights in RIGHTS.values() for action in rights} == set(Action)


def test_a_hold_takes_the_exercise_away_and_what_is_harder_on_its_ladder() -> None:
    exercises = catalogue().exercises
    held, ladder = exercises["wall_hinge"], exercises["wall_hinge"].family

    for each in exercises.values():
        before = allowed(each, catalogue(), profile(), NOON)
        after = allowed(each, catalogue(), profile(HOLD), NOON)
        is_taken = each.id == held.id or (each.family == ladder and each.level > held.level)
        assert after == (before and not is_taken), each.id


def test_no_mark_ever_opens_what_is_closed() -> None:
    """A stop, the health check and a lock close as much with marks as without them."""
    marks = tuple(
        Mark(share, kind, "Bea", NOON, exercise, "go on")
        for share in (1, 2)
        for kind in (Action.HOLD, Action.PIN, Action.NOTE)
        for exercise in (None, *catalogue().exercises)
    )
    closed = (
        replace(profile(), health=None),
        replace(profile(), lock=Lock("nerves", NOON)),
        replace(profile(), resting=(FamilyRest("hinge", NOON + timedelta(days=1)),)),
        profile(),
    )
    for person in closed:
        marked = replace(person, marks=marks)
        for each in catalogue().exercises.values():
            is_open = allowed(each, catalogue(), marked, NOON)
            assert not is_open or allowed(each, catalogue(), person, NOON)


def test_an_easier_exercise_takes_the_place_of_a_held_one() -> None:
    bridge = catalogue().exercises["glute_bridge"]

    held = profile(replace(HOLD, exercise="glute_bridge"))

    easier, half_range = RuleContext(catalogue(), held, NOON, NOON.date()).regression(bridge)

    assert (easier.id, half_range) == ("glute_squeeze", False)


def test_a_hold_on_what_the_content_has_no_more_closes_nothing() -> None:
    odd = profile(replace(HOLD, exercise="plank_of_once"))

    for each in catalogue().exercises.values():
        assert allowed(each, catalogue(), odd, NOON) == allowed(each, catalogue(), profile(), NOON)


def test_one_tip_an_exercise_and_the_newest_notes_are_kept() -> None:
    pin = Mark(1, Action.PIN, "Bea", NOON, "clam", "one")
    marks = with_mark(with_mark((HOLD,), pin), replace(pin, text="two"))
    assert [m.text for m in pinned(marks, "clam")] == ["two"]

    for n in range(NOTES_MOST + 2):
        marks = with_mark(marks, Mark(1, Action.NOTE, "Bea", NOON, None, str(n)))

    notes = [m.text for m in marks if m.kind is Action.NOTE]
    assert notes == [str(n) for n in range(2, NOTES_MOST + 2)]
    assert without(marks, 1) == ()
    assert without(marks, 2) == marks


def test_what_one_viewer_changes_leaves_the_marks_of_others_and_of_other_kinds() -> None:
    def made(share: int, kind: Action, exercise: str | None) -> Mark:
        return Mark(share, kind, "Bea", NOON, exercise)

    pins = tuple(made(1, Action.PIN, each) for each in ("bird_dog", "clam", "wall_hinge"))
    holds = tuple(replace(pin, kind=Action.HOLD) for pin in pins)
    theirs = tuple(made(0, kind, None) for kind in (Action.NOTE, Action.HOLD))
    marks = (*pins, *holds, *theirs)

    for mark in (*pins, *holds):
        assert set(without(marks, 1, mark.kind, mark.exercise)) == set(marks) - {mark}
    for n in range(NOTES_MOST + 2):
        marks = with_mark(marks, replace(made(1, Action.NOTE, None), text=str(n)))
    assert {*pins, *holds, *theirs} <= set(marks)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("  Ribs \n\t down ", "Ribs down"),
        ("\u202eevil\u202c", "evil"),
        ("\u0000\u200b", ""),
        ("می\u200cکنید", "می\u200cکنید"),
        ("<b>x</b> & y", "<b>x</b> & y"),
        ("x" * 200, "x" * 120),
    ],
)
def test_text_of_a_viewer_is_one_line_without_characters_that_nobody_sees(
    text: str, wanted: str
) -> None:
    assert bounded(text, 120) == wanted
