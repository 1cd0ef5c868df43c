from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coaching.catalogue.exercise import Posture
from bot.coaching.person.person import Clearance, Health, Mode
from bot.coaching.person.screening import (
    HealthAnswers,
    answers_of,
    asked,
    can_be_cleared,
    clearance,
    findings,
    is_due,
    lock_reason,
    next_follow_up,
    still_ticked,
)
from bot.value import replace
from tests.support.walk import walk
from tests.support.world import catalogue

ITEMS = catalogue().screening
LYING_OR_SEATED = frozenset({Posture.SUPINE, Posture.SIDE, Posture.PRONE, Posture.SEATED})
DAY = date(2026, 11, 2)
BLOCKED = Clearance(mode=Mode.BLOCKED)
BACK = Clearance(mode=Mode.BACK_SENSITIVE, back_sensitive=True)


def answers(*ticked: str, cleared: bool = False, back_now: int | None = None) -> HealthAnswers:
    """ "G5:hip" ticks G5 and answers its follow-up."""
    details = dict(tick.split(":") for tick in ticked if ":" in tick)
    ids = frozenset(tick.partition(":")[0] for tick in ticked)
    return HealthAnswers(ids, details, back_now, cleared)


def clearance_after(*ticked: str, cleared: bool = False, back_now: int | None = None) -> Clearance:
    return clearance(findings(ITEMS, answers(*ticked, cleared=cleared, back_now=back_now)))


def ids(*ticked: str, back_now: int | None = None) -> list[str]:
    found = findings(ITEMS, answers(*ticked, back_now=back_now))
    return [f"{f.item.id}:{f.answer.id}" for f in found]


@walk(
    ("tick", "expected"),
    [
        ("G1", Clearance(Mode.WARMUPS_ONLY, contraindications=frozenset({"c_bp"}))),
        ("G2", BLOCKED),
        (
            "G3:unknown",
            Clearance(
                Mode.WARMUPS_ONLY,
                postures=LYING_OR_SEATED,
                contraindications=frozenset({"c_balance"}),
            ),
        ),
        ("G3:known", Clearance(contraindications=frozenset({"c_balance"}))),
        ("G4:other", Clearance(max_rung=1, min_rir=3)),
        (
            "G4:osteoporosis",
            Clearance(max_rung=1, min_rir=3, contraindications=frozenset({"c_bone"})),
        ),
        (
            "G5:hip",
            Clearance(
                families_off=frozenset({"thrust", "abduction", "kickback"}),
                contraindications=frozenset({"c_hipop"}),
            ),
        ),
        (
            "G5:hamstring",
            Clearance(
                families_off=frozenset({"leg_curl"}), contraindications=frozenset({"c_ham"})
            ),
        ),
        ("G5:elsewhere", Clearance(Mode.WARMUPS_ONLY)),
        ("G6:not_yet", Clearance(Mode.WARMUPS_ONLY, postures=frozenset({Posture.STANDING}))),
        ("G6:agreed", Clearance(min_rir=3, contraindications=frozenset({"c_supine"}))),
        ("G7", BLOCKED),
        ("B0", BACK),
        ("E1", BLOCKED),
        ("E2", BLOCKED),
        ("E3", BLOCKED),
        ("B1", BLOCKED),
        ("B2", BLOCKED),
        ("B3", BLOCKED),
        ("B4", BLOCKED),
        ("B5:stable", Clearance(Mode.WARMUPS_ONLY, max_rung=1)),
        ("B5:changed", BLOCKED),
        ("B6", Clearance(max_rung=2)),
    ],
)
def test_each_answer_has_its_clearance(tick: str, expected: Clearance) -> None:
    assert clearance_after(tick) == expected


@pytest.mark.parametrize(
    ("tick", "expected"),
    [
        ("G1", Clearance(contraindications=frozenset({"c_bp"}))),
        ("G3:unknown", Clearance(contraindications=frozenset({"c_balance"}))),
        ("G4:osteoporosis", Clearance()),
        ("G5:hip", Clearance()),
        ("G6:not_yet", Clearance(min_rir=3, contraindications=frozenset({"c_supine"}))),
        ("B0", BACK),
        ("B1", Clearance()),
    ],
)
def test_a_professional_opens_what_only_waited_for_one(tick: str, expected: Clearance) -> None:
    assert clearance_after(tick, cleared=True) == expected


def test_nothing_ticked_leaves_everything_open() -> None:
    assert clearance_after() == Clearance()


def test_the_strictest_of_all_answers_binds() -> None:
    found = clearance_after("G4:other", "G5:hip", "B0", "B5:stable", "B6")

    assert found == Clearance(
        mode=Mode.WARMUPS_ONLY,
        max_rung=1,
        min_rir=3,
        families_off=frozenset({"thrust", "abduction", "kickback"}),
        contraindications=frozenset({"c_hipop"}),
        back_sensitive=True,
    )


def test_postures_that_exclude_each_other_leave_nothing() -> None:
    assert clearance_after("G3:unknown", "G6:not_yet").mode is Mode.BLOCKED


def test_pain_of_today_does_not_last_in_the_clearance() -> None:
    assert clearance_after("B0", back_now=8) == clearance_after("B0")


@pytest.mark.parametrize(
    ("number", "group"), [(0, "0"), (2, "0"), (3, "3"), (4, "3"), (5, "5"), (10, "5")]
)
def test_pain_right_now_falls_into_its_group(number: int, group: str) -> None:
    assert f"B7:{group}" in ids("B0", back_now=number)


def test_what_follows_is_told_strictest_first() -> None:
    answers = ids("G3:known", "G1", "G4:other", "B0", "B2", "B6", back_now=6)

    assert answers == ["B2:yes", "G1:yes", "B0:yes", "B7:5", "G4:other", "B6:yes", "G3:known"]


@pytest.mark.parametrize("sign", ["E1", "E2", "E3"])
def test_a_sign_of_an_emergency_locks(sign: str) -> None:
    assert lock_reason(ITEMS, frozenset({sign, "B0"})) == "nerves"
    assert lock_reason(ITEMS, frozenset({"B0", "G2"})) is None


def test_more_about_the_back_is_asked_only_after_back_pain() -> None:
    assert asked(ITEMS, "more_back", frozenset()) == ()
    assert [i.id for i in asked(ITEMS, "more_back", frozenset({"B0"}))] == [
        "B1",
        "B2",
        "B3",
        "B4",
        "B5",
        "B6",
    ]


def test_the_screens_hold_the_items_in_their_order() -> None:
    general, back = asked(ITEMS, "general", frozenset()), asked(ITEMS, "back", frozenset())

    assert [i.id for i in general] == ["G1", "G2", "G3", "G4", "G5", "G6"]
    assert [i.id for i in back] == ["G7", "B0", "E1", "E2", "E3"]


def test_ticks_whose_question_is_gone_go_too() -> None:
    assert still_ticked(ITEMS, frozenset({"B1", "G1"})) == {"G1"}
    assert still_ticked(ITEMS, frozenset({"B0", "B1"})) == {"B0", "B1"}


def test_follow_ups_come_one_after_the_other() -> None:
    first = next_follow_up(ITEMS, answers("G3", "G5", "G1"))
    then = next_follow_up(ITEMS, answers("G3:known", "G5", "G1"))

    assert first is not None
    assert then is not None
    assert (first.id, then.id) == ("G3", "G5")
    assert next_follow_up(ITEMS, answers("G3:known", "G5:hip", "G1")) is None


def test_kept_answers_read_back_as_they_were_given() -> None:
    health = Health(DAY, frozenset({"G5"}), frozenset({"G5:hip"}), back_now=3, cleared="doctor")

    assert answers_of(health) == answers("G5:hip", cleared=True, back_now=3)


@pytest.mark.parametrize(
    ("tick", "can"), [("G1", True), ("G2", True), ("B0", False), ("G3:known", False)]
)
def test_an_ok_is_offered_where_it_opens_something(tick: str, can: bool) -> None:
    assert can_be_cleared(ITEMS, answers(tick)) is can
    assert not can_be_cleared(ITEMS, replace(answers(tick), is_cleared=True))


@pytest.mark.parametrize(
    ("checked_ago", "practised_ago", "due"),
    [
        (10, 1, False),
        (181, 1, False),
        (182, 1, True),
        (100, 55, False),
        (100, 56, True),
        (10, 60, False),
        (10, None, False),
    ],
    ids=["fresh", "half a year less a day", "half a year", "7 weeks' break", "8", "since", "new"],
)
def test_the_check_is_due_after_half_a_year_or_a_long_break(
    checked_ago: int, practised_ago: int | None, due: bool
) -> None:
    health = Health(DAY - timedelta(days=checked_ago))
    last = None if practised_ago is None else DAY - timedelta(days=practised_ago)

    assert is_due(health, DAY, last) is due


_TICKS = st.sets(
    st.sampled_from(
        [
            f"{i.id}:{a.id}" if i.follow_up else i.id
            for i in ITEMS
            if i.screen != "pain"
            for a in i.answers
        ]
    )
)


@given(ticks=_TICKS, more=_TICKS)
def test_more_ticks_never_open_anything(ticks: set[str], more: set[str]) -> None:
    few = {t.partition(":")[0]: t for t in sorted(ticks)}
    many = {t.partition(":")[0]: t for t in sorted(more)} | few

    before, after = clearance_after(*few.values()), clearance_after(*many.values())

    modes = list(Mode)
    assert modes.index(after.mode) >= modes.index(before.mode)
    assert (after.max_rung or 9) <= (before.max_rung or 9)
    assert (after.min_rir or 0) >= (before.min_rir or 0)
    assert after.families_off >= before.families_off
    assert after.contraindications >= before.contraindications


@given(ticks=_TICKS)
def test_a_professional_never_closes_anything(ticks: set[str]) -> None:
    chosen = {t.partition(":")[0]: t for t in sorted(ticks)}.values()

    modes = list(Mode)
    opened, closed = clearance_after(*chosen, cleared=True), clearance_after(*chosen)

    assert modes.index(opened.mode) <= modes.index(closed.mode)
    assert (opened.max_rung or 9) >= (closed.max_rung or 9)
