"""Sides that differ: each with its sets, its question, its load and its name on screen."""

from __future__ import annotations

from datetime import timedelta

from bot.coaching.events import AnswerGiven, SetCompleted
from bot.coaching.ladder.sides import each_side, side_of
from bot.coaching.ladder.standing import Standing
from bot.coaching.remembered import Load
from bot.coaching.rules.context import Form
from bot.flows.memory.rule_context import last_load
from bot.flows.training.steps import AtQuestion, AtSet
from bot.value import replace
from tests.coaching.catalogue_fixture import exposed, missed
from tests.flows.training.trainee import EVENING, GYM, Training, begun, profile, trained

CLAM, BANDED = "clam", "clam_banded"


def history(exercise: str, side: str, *, good: bool) -> Standing:
    """The standing of a side whose last two sessions went well, or missed."""
    exposures = tuple(
        replace(
            exposed(exercise, reps=12) if good else missed(exercise),
            at=EVENING - timedelta(days=days),
            session=EVENING - timedelta(days=days, hours=1),
            side=side,
            form=Form.CLEAN,
            form_asked=True,
        )
        for days in (6, 3)
    )
    return Standing(
        "abduction", exercise, history=exposures, seen=frozenset({exercise}), side=side
    )


def at_clam(right: str = CLAM, left: str = CLAM) -> Training:
    """At the first set of the weaker left side."""
    weaker, stronger = history(left, "left", good=False), history(right, "right", good=True)
    stored = trained(10) | {"standing:abduction": replace(weaker, other=stronger)}
    chat = begun(profile(equipment=GYM), stored)
    while chat.progress.session.item.plan.family != "abduction":
        chat.plays_one()
    return chat


def back_at_left(chat: Training) -> None:
    chat.plays_one()
    while not (isinstance(chat.state, AtSet) and chat.progress.session.item.plan.side == "left"):
        chat.plays_one()


def test_the_weaker_side_comes_first_and_the_other_without_a_rest() -> None:
    chat = at_clam()
    chat.shows("training-side-left").shows("warmup-reps")

    chat.does("done")
    assert isinstance(chat.state, AtQuestion)
    chat.does("glutes")

    assert isinstance(chat.state, AtSet)
    chat.shows("training-side-right")
    done = chat.each(SetCompleted)[-1]
    answered = chat.each(AnswerGiven)[-1]
    assert (done.side, answered.side, answered.value) == ("left", "left", "glutes")
    chat.does("done").shows("training-rest")


def test_a_cue_is_for_the_side_that_missed() -> None:
    chat = at_clam().does("done", "nowhere")

    chat.shows("why-cue").shows("training-side-right")
    assert chat.progress.session.item.queue[0].cue is None
    back_at_left(chat)

    chat.shows("training-side-left").shows("cue-abduction-nowhere")


def test_sides_on_two_rungs_show_the_exercise_of_each() -> None:
    chat = at_clam("clam_banded").does("done", "glutes")

    chat.shows("training-side-right").shows("exercise-clam_banded")
    assert chat.screen.media


def test_ending_the_exercise_ends_both_sides() -> None:
    chat = at_clam().does("done", "nowhere")
    back_at_left(chat)
    chat.does("done", "nowhere")

    chat.does("end_exercise")

    assert chat.progress.session.item.plan.family != "abduction"
    sides = each_side(chat.standing("abduction"))
    assert [len(side.history) for side in sides] == [3, 3]


def test_each_side_has_a_load_of_its_own_and_together_the_lighter_counts() -> None:
    chat = at_clam(BANDED, BANDED).does("more", "load", "red").does("done", "glutes")
    chat.does("more", "load", "green")

    assert last_load(BANDED, chat.context, "left") == Load(band="red")
    assert last_load(BANDED, chat.context, "right") == Load(band="green")
    weights = {"left": Load(8.0), "right": Load(10.0)}
    chat.memory.stored_values |= {f"load:{BANDED}:{side}": load for side, load in weights.items()}
    assert last_load(BANDED, chat.context) == Load(8.0)


def test_a_session_counts_the_sets_of_both_sides_once_and_each_side_remembers_its_own() -> None:
    chat = at_clam()
    before = chat.progress.sets_done
    sets = len(chat.progress.session.item.queue)

    while chat.session and chat.progress.session.item.plan.family == "abduction":
        chat.plays_one()

    assert chat.progress.sets_done == before + sets
    standing = chat.standing("abduction")
    assert [side_of(standing, side).history[-1].side for side in ("left", "right")] == [
        "left",
        "right",
    ]
