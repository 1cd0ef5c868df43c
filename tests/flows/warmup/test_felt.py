"""Where a set was felt: the answer brings praise, a cue, an easier next time, or pain first."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.events import AnswerGiven, PainReported
from bot.coaching.person.cue_memory import CueMemory, CueRecord
from bot.coaching.remembered import NextTime
from tests.flows.practice import MONDAY
from tests.flows.warmup.started import started


@pytest.mark.parametrize("felt", ["glutes", "outer_hip"])
def test_felt_on_target_is_praised_and_not_asked_again(felt: str) -> None:
    chat = started().does("done", felt)

    chat.shows(f"warmup-reply-good-{felt}").hides("warmup-setup")
    chat.does("done").shows("exercise-wall_hinge")


@pytest.mark.parametrize("felt", ["hamstrings", "cramp", "front_thigh", "nowhere", "elsewhere"])
def test_felt_elsewhere_gets_the_table_s_cue_at_once(felt: str) -> None:
    chat = started().does("done", felt)

    chat.shows(f"warmup-reply-{felt}").shows(f"cue-bridge-{felt}")
    chat.shows("warmup-set", number=2)
    chat.does("done").shows("warmup-felt-question")


def test_a_cue_that_worked_is_kept_and_praised() -> None:
    chat = started().does("done", "hamstrings", "done", "glutes")

    chat.shows("warmup-reply-cue-worked")
    stored = chat.memory.stored("cues")
    assert isinstance(stored, CueMemory)
    assert stored.records == (
        CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 1, 1, MONDAY),
    )
    chat.does("done").shows("warmup-praise-cue").shows("cue-bridge-hamstrings")


def test_a_cue_that_helped_before_stands_on_the_card() -> None:
    helped = CueMemory((CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 1, 1, MONDAY),))

    started(stored_values={"cues": helped}).shows("cue-bridge-hamstrings")


def test_a_cue_that_helped_before_says_how_often_in_a_warm_up_too() -> None:
    records = (
        CueRecord("bridge", "hamstrings", "cue-bridge-hamstrings", 6, 5, MONDAY),
        CueRecord("bridge", "nowhere", "cue-bridge-nowhere", 1, 1, MONDAY),
    )
    chat = started(stored_values={"cues": CueMemory(records)})

    chat.does("done", "hamstrings").shows("warmup-reply-hamstrings")
    chat.shows("why-cue-counts", successes=5, tries=6)
    started(stored_values={"cues": CueMemory(records)}).does("done", "nowhere").hides(
        "why-cue-counts"
    )


def test_a_second_miss_makes_the_next_time_easier_and_says_why() -> None:
    chat = started().does("done", "hamstrings", "done", "hamstrings")

    chat.shows("warmup-again").shows("exercise-glute_bridge_feet_close.inline")
    left = NextTime("hamstrings", MONDAY, "glute_bridge_feet_close")
    assert chat.memory.stored("next:bridge") == left


def test_the_next_day_starts_easier_once() -> None:
    left = NextTime("hamstrings", MONDAY - timedelta(1), "glute_bridge_feet_close")
    chat = started(stored_values={"next:bridge": left})

    chat.shows("exercise-glute_bridge_feet_close")
    assert chat.memory.stored("next:bridge") is None


def test_two_cramps_end_with_squeezes_and_the_other_cue_next_time() -> None:
    chat = started().does("done", "cramp")
    chat.shows("warmup-reply-cramp").shows("cue-bridge-cramp")

    chat.does("done", "cramp")

    chat.shows("warmup-cramp-again").shows("cue-bridge-cramp-2")
    left = NextTime("cramp", MONDAY, cue="cue-bridge-cramp-2")
    assert chat.memory.stored("next:bridge") == left


def test_one_cramp_after_another_place_is_not_called_two_cramps() -> None:
    chat = started().does("done", "hamstrings", "done", "cramp")

    chat.shows("warmup-next-time-cramp").shows("cue-bridge-cramp")
    left = chat.memory.stored("next:bridge")
    assert isinstance(left, NextTime)
    assert left.felt == "cramp"


def test_a_cue_left_from_yesterday_is_tried_from_the_first_set() -> None:
    left = NextTime("cramp", MONDAY - timedelta(1), cue="cue-bridge-cramp-2")
    chat = started(stored_values={"next:bridge": left})

    chat.shows("cue-bridge-cramp-2").does("done", "glutes")

    stored = chat.memory.stored("cues")
    assert isinstance(stored, CueMemory)
    assert [(r.cue, r.successes) for r in stored.records] == [("cue-bridge-cramp-2", 1)]


def test_with_one_set_the_cue_waits_for_the_next_time() -> None:
    chat = started(dose="short").does("done", "nowhere")

    chat.shows("warmup-next-time").shows("exercise-wall_hinge")
    assert chat.memory.stored("next:bridge") == NextTime(
        "nowhere", MONDAY, cue="cue-bridge-nowhere"
    )


def test_nobody_answers_and_it_goes_on_without_one() -> None:
    chat = started().does("done")

    chat.waits(timedelta(minutes=15))

    chat.shows("warmup-set", number=2).hides("warmup-reply-good-glutes")
    assert chat.events(AnswerGiven) == []
    chat.does("done").shows("exercise-wall_hinge")


@pytest.mark.parametrize(("felt", "place"), [("low_back", "low_back"), ("knees", "knee")])
def test_low_back_and_knees_lead_to_pain_first(felt: str, place: str) -> None:
    chat = started().does("done", felt)

    chat.shows("pain-number")
    assert chat.events(AnswerGiven) == [AnswerGiven("glute_bridge", "felt", felt)]
    chat.does("2", "ache").shows("pain-green-cue").shows(f"cue-bridge-{felt}")
    chat.does("go_on").shows("warmup-set", number=2)
    assert chat.events(PainReported)[0].place == place  # type: ignore[union-attr]
