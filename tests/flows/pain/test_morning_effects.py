"""The next morning's answer changes the ladders that were trained the day before."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

import pytest

from bot.coaching.calendar import instant_of
from bot.coaching.events import (
    Event,
    MorningAnswered,
    PainReported,
    QuestionPromised,
    Remembered,
)
from bot.coaching.ladder.exposure import Exposure, OwnSet
from bot.coaching.ladder.standing import Standing
from bot.coaching.remembered import RememberedValue
from bot.coaching.rules.context import Grade
from bot.flows.context import Recorded, Served
from bot.flows.memory.mornings import without_answer
from bot.flows.memory.rule_context import session_context, standings_of
from bot.flows.memory.session_due import todays
from tests.flows.practice import MONDAY, Practice, happened, practice
from tests.support.world import BERLIN, NOON

KNEE = happened(PainReported(4, "knee", "ache", "amber"), days_ago=1)
AT_THE_BRIDGE = happened(
    PainReported(4, "knee", "ache", "amber", "glute_bridge", "bridge"), days_ago=1
)
ASKED = happened(QuestionPromised("morning", MONDAY, time(8)), days_ago=1)


def trained(family: str, exercise: str, days_ago: int = 1, **changes: object) -> Standing:
    """A ladder with one good exposure that counts towards the next rung, and an offer."""
    begun = instant_of(MONDAY - timedelta(days=days_ago), time(18), BERLIN)
    sets = (OwnSet(Grade.GOOD, 12, 12),) * 3
    shown = Exposure(exercise, begun, begun + timedelta(minutes=20), sets, rir=3)
    known: dict[str, object] = {"history": (shown,), "accepted": None} | changes
    return Standing(family, exercise, **known)  # type: ignore[arg-type]


BRIDGE = trained("bridge", "glute_bridge_banded", offered="glute_bridge_one_and_half")
HINGE = trained("hinge", "wall_hinge_split")
OLD = trained("abduction", "clam_banded", days_ago=4)


def on_monday(
    *recorded: Recorded, standings: tuple[Standing, ...] = (BRIDGE, HINGE, OLD)
) -> Practice:
    """The morning after a session of bridge and hinge; the clams were four days ago."""
    stored: dict[str, RememberedValue] = {f"standing:{s.family}": s for s in standings}
    return practice(recorded=list(recorded), stored_values=stored)


def changed(chat: Practice) -> Mapping[str, Standing]:
    """The ladders that were written anew."""
    return {
        e.value.family: e.value
        for e in chat.happened
        if isinstance(e, Remembered) and isinstance(e.value, Standing)
    }


def test_better_or_the_same_leaves_the_ladders_as_they_are() -> None:
    chat = on_monday(KNEE)
    chat.goes("morning", "better_or_same")

    assert changed(chat) == {}


def test_a_bit_worse_holds_what_was_trained_and_says_so() -> None:
    chat = on_monday(KNEE)
    chat.goes("morning", "bit_worse")
    chat.does("3").shows("morning-bit-session")

    after = changed(chat)
    assert set(after) == {"bridge", "hinge"}
    for standing in after.values():
        assert standing.sets_less == 1
        assert standing.hold_until is not None
        assert standing.hold_until > NOON
        assert standing.history[-1].voided
        assert standing.offered is None


def test_much_worse_takes_what_was_trained_a_step_down() -> None:
    chat = on_monday(KNEE)
    chat.goes("morning", "much_worse")
    chat.does("7")

    after = changed(chat)
    assert after["bridge"].exercise == "glute_bridge"
    assert after["hinge"].exercise == "wall_hinge"
    assert {s.bad_mornings for s in after.values()} == {1}
    chat.does("none").shows("morning-worse").shows("morning-worse-session")


def test_a_pain_at_one_ladder_decides_on_that_ladder_alone() -> None:
    chat = on_monday(AT_THE_BRIDGE)
    chat.goes("morning", "much_worse")
    chat.does("7")

    after = changed(chat)
    assert after["bridge"].exercise == "glute_bridge"
    assert after["hinge"].exercise == "wall_hinge_split"
    assert after["hinge"].history[-1].voided  # no step up from that session all the same


def test_not_now_leaves_no_step_up_from_that_session() -> None:
    chat = on_monday(KNEE)
    chat.goes("morning", "not_now")

    assert {f: not s.history[-1].voided for f, s in changed(chat).items()} == {
        "bridge": False,
        "hinge": False,
    }
    assert not [e for e in chat.happened if isinstance(e, MorningAnswered)]


def test_a_second_worse_morning_is_the_same_episode_and_a_better_one_ends_it() -> None:
    chat = on_monday(KNEE)
    chat.goes("morning", "much_worse")
    chat.does("7")
    lowered = changed(chat)
    chat.now = chat.memory.now = NOON + timedelta(days=1)

    chat.goes("morning", "much_worse")
    chat.does("7")
    again = changed(chat)
    chat.now = chat.memory.now = NOON + timedelta(days=2)
    chat.goes("morning", "better_or_same")

    assert again["bridge"].exercise == lowered["bridge"].exercise
    assert again["bridge"].bad_mornings == 2
    assert {s.bad_mornings for s in changed(chat).values()} == {0}


def test_without_a_session_before_only_the_warm_up_is_spoken_of() -> None:
    chat = practice(recorded=[KNEE])
    chat.goes("morning", "bit_worse")

    chat.does("3").shows("morning-bit")

    assert changed(chat) == {}


def test_todays_open_session_is_what_the_answer_leads_to() -> None:
    chat = on_monday(KNEE)
    chat.memory.last["training"] = Served(MONDAY, NOON, "sent")

    chat.goes("morning", "better_or_same").shows("morning-good.open").shows("prompt-session")

    chat.offers("training:normal", "prompt:later:training")


def test_a_session_that_was_skipped_is_not_offered_again() -> None:
    chat = on_monday(KNEE)
    chat.memory.last["training"] = Served(MONDAY, NOON, "skipped")

    chat.goes("morning", "better_or_same").shows("morning-good").lacks("training:normal")


def test_an_old_pain_is_asked_about_no_more() -> None:
    long_ago = happened(PainReported(4, "knee", "ache", "amber"), days_ago=10)
    chat = on_monday(long_ago)
    chat.goes("morning", "much_worse")

    chat.does("7")

    assert set(changed(chat)) == {"bridge", "hinge"}  # what was trained yesterday


# ----------------------------------------------------------------- nobody answered at all


def left_open(*after: Event, served: datetime | None = NOON) -> Practice:
    recorded = [happened(event) for event in after]
    chat = on_monday(KNEE, ASKED, *recorded)
    if served is not None:
        chat.memory.last["morning"] = Served(MONDAY, served, "sent")
    return chat


def qualifying(chat: Practice) -> set[str]:
    stored = without_answer(
        standings_of(chat.context), chat.context, session_context(chat.context)
    )
    return {family for family, s in stored.items() if not s.history[-1].voided}


def test_a_question_without_an_answer_gives_no_step_up() -> None:
    assert qualifying(left_open()) == {"abduction"}


@pytest.mark.parametrize(
    "chat",
    [left_open(MorningAnswered("better_or_same", None)), left_open(served=None)],
    ids=["answered", "not sent yet"],
)
def test_else_the_evidence_stays(chat: Practice) -> None:
    assert qualifying(chat) == {"bridge", "hinge", "abduction"}


def test_the_next_session_rests_on_it() -> None:
    promoted = trained("bridge", "glute_bridge", accepted="glute_bridge_one_and_half")
    chat = left_open()
    chat.memory.stored_values["standing:bridge"] = promoted

    standings = todays(chat.context, 30).standings

    assert standings["bridge"].exercise == "glute_bridge"
    assert standings["bridge"].accepted is None


def test_a_session_asked_for_by_hand_asks_how_it_is_first() -> None:
    held = trained("bridge", "glute_bridge", days_ago=2, bad_mornings=1)
    chat = on_monday(standings=(held,))

    chat.goes("training", "normal").shows("morning-question")

    chat.taps("morning:better_or_same").shows("morning-good")
    chat.goes("training", "normal").hides("morning-question").hides("training-none-morning")


def test_on_the_day_of_a_worse_morning_itself_there_is_none() -> None:
    held = trained("bridge", "glute_bridge", bad_mornings=1)
    chat = on_monday(happened(MorningAnswered("much_worse", 7)), standings=(held,))

    chat.goes("training", "normal").shows("training-none-morning")


def test_a_worse_morning_closes_the_session_also_where_nothing_was_trained_the_day_before() -> (
    None
):
    chat = on_monday(KNEE, happened(MorningAnswered("much_worse", 7)), standings=(OLD,))

    chat.goes("training", "normal").shows("training-none-morning")


def test_the_session_of_the_next_day_is_open_again() -> None:
    worse = happened(MorningAnswered("much_worse", 7), days_ago=1)
    chat = on_monday(KNEE, worse, standings=(OLD,))

    chat.goes("training", "normal").hides("training-none-morning")
