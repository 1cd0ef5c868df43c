"""The card of an exercise: what it says, how to do it, and something easier."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.coaching.person.person import Clearance, Health, Mode, Wishes
from bot.flows.turn import Where
from bot.flows.warmup import flow as warmup
from bot.flows.warmup.steps import AtWarmUpHowTo, AtWarmUpSet
from bot.value import replace
from tests.flows.practice import MONDAY, practice
from tests.flows.warmup.started import OWNING, healthy, started
from tests.support.walk import walk
from tests.support.world import catalogue


def test_the_card_shows_set_up_one_cue_and_the_tempo() -> None:
    chat = started()

    chat.shows("warmup-set", number=1, sets=2).shows("warmup-reps", reps=8)
    chat.shows("warmup-pace-squeeze", lower=3, squeeze=2, rest=0)
    chat.shows("exercise-glute_bridge.setup-1").shows("exercise-glute_bridge.cue-1")
    assert chat.turn.screens[0].where is Where.NEW


def test_the_second_set_is_an_edit_and_another_exercise_a_new_message() -> None:
    chat = started()

    where = [chat.does(button).screen.where for button in ("done", "glutes", "done")]

    assert where == [Where.EDIT, Where.EDIT, Where.NEW]
    chat.shows("warmup-times-reps", sets=2, reps=8)


@pytest.mark.parametrize(("hour", "shown"), [(7, True), (8, False)])
def test_before_nine_the_hinge_begins_half_way(hour: int, shown: bool) -> None:
    early = datetime(2026, 11, 2, hour, 30, tzinfo=UTC)  # an hour later in Berlin
    chat = practice(now=early, stored_values=dict(OWNING))
    chat.goes("warmup", "normal")

    chat.does("done")

    (chat.shows if shown else chat.hides)("warmup-first-half")


def test_a_hand_on_the_wall_where_balance_asks_for_it() -> None:
    careful = Clearance(contraindications=frozenset({"c_balance"}))
    chat = started(healthy(health=Health(MONDAY, clearance=careful)), stored_values=dict(OWNING))

    chat.hides("contra-c_balance").does("done")

    chat.shows("contra-c_balance")


def test_held_and_one_sided_exercises_say_so() -> None:
    lying = Clearance(
        mode=Mode.WARMUPS_ONLY,
        postures=catalogue().exercises["clam"].postures
        | catalogue().exercises["glute_bridge"].postures,
    )
    chat = started(healthy(health=Health(MONDAY, clearance=lying)))

    chat.shows("warmup-held", reps=8, hold=5)
    chat.does("done", "glutes", "done")
    chat.shows("warmup-times-sided", sets=2, reps=8)


def test_without_cues_a_card_says_only_what_to_do() -> None:
    chat = started(healthy(wishes=Wishes(cues=False)))

    chat.shows("warmup-title").hides("warmup-setup").hides("warmup-move")
    chat.does("done", "hamstrings").shows("warmup-reply-hamstrings")


def test_how_to_shows_set_up_feeling_and_faults_and_leads_back() -> None:
    chat = started().does("more", "how_to")

    chat.shows("exercise-glute_bridge.setup-4").shows("exercise-glute_bridge.feel")
    chat.does("faults").shows("fault-f_ham").shows("fault-f_ham.feels")
    chat.does("back", "back").shows("warmup-set", number=1)


@walk("exercise", [e.id for e in catalogue().exercises.values() if e.warm_up])
def test_every_warm_up_exercise_can_be_read(exercise: str) -> None:
    chat = started()
    part = replace(chat.progress.part, exercise=exercise)
    assert chat.session
    shown = replace(chat.progress, plan=replace(chat.progress.plan, parts=(part,)))
    chat.session = replace(chat.session, progress=shown)

    for step in (AtWarmUpSet(), AtWarmUpHowTo(), AtWarmUpHowTo(faults=True)):
        chat.check(warmup.FLOW.screen(step, chat.context))


def test_easier_takes_the_nearest_easier_exercise_and_asks_nothing() -> None:
    chat = started().does("easier")

    chat.shows("warmup-easier").shows("exercise-glute_squeeze").shows("warmup-times-held", sets=2)
    chat.does("done").shows("exercise-wall_hinge")


def test_easier_at_the_lowest_step_goes_half_the_way() -> None:
    chat = started().does("easier", "easier")

    chat.shows("training-half-effort").shows("warmup-times-held", reps=6).lacks("easier")


def test_easier_in_the_second_set_replaces_only_that() -> None:
    chat = started().does("done", "hamstrings", "easier")

    chat.shows("warmup-held", reps=8).hides("warmup-reply-hamstrings")
