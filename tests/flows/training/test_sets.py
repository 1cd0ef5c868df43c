"""Within an exercise: counts, cues, the step back and its test, easier, two sides."""

from __future__ import annotations

import dataclasses

from bot.coaching.events import (
    SetCompleted,
)
from bot.coaching.ladder.standing import Standing
from bot.coaching.session.plan import SetKind
from bot.flows.training.steps import (
    AtSet,
    AtStepBack,
)
from bot.value import replace
from tests.flows.training.trainee import (
    Training,
    begun,
    profile,
    trained,
)


def test_fewer_repetitions_are_counted_and_more_too() -> None:
    chat = begun().does("done", "fewer", "7")

    assert chat.each(SetCompleted)[-1].reps == 7

    chat = begun().does("done", "fewer", "more", "11")

    assert chat.each(SetCompleted)[-1].reps == 11


def test_a_number_that_is_typed_is_a_count() -> None:
    chat = begun().does("done")

    chat.says("9")

    assert chat.each(SetCompleted)[-1].reps == 9


def test_a_number_nobody_can_mean_is_answered_with_the_most() -> None:
    chat = begun().does("done")

    chat.says("99")

    assert isinstance(chat.state, AtSet)
    chat.shows("typed-most-reps")


def test_too_few_make_the_next_set_easier_and_say_why() -> None:
    chat = begun(stored=trained(9)).does("done", "fewer", "6", "glutes")

    assert isinstance(chat.state, AtStepBack)
    chat.shows("why-step-back-reps")


def test_the_cue_of_an_answer_is_told_with_its_reason_and_asked_about() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "hamstrings")

    chat.shows("why-cue").shows("cue-bridge-hamstrings")

    chat.rests().shows("cue-bridge-hamstrings")
    chat.does("done", "glutes")

    chat.shows("check-in-cue-worked")
    assert chat.memory.stored("cues")


def test_a_second_miss_steps_back_and_promises_the_test() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "hamstrings").rests()

    chat.does("done", "hamstrings")

    chat.shows("why-step-back").shows("training-step-back-test")
    chat.does("do_that")
    assert chat.set_kind() is SetKind.STEP_BACK
    chat.does("done").rests()
    assert chat.set_kind() is SetKind.TEST
    assert chat.screen.rings
    chat.shows("training-test-set.title").does("done", "glutes", "2", "clean")
    chat.shows("why-retest-good")


def test_a_test_that_fails_ends_with_the_easier_version() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "hamstrings").rests()
    chat.does("done", "hamstrings", "do_that", "done").rests()

    chat.does("done", "hamstrings")

    chat.shows("why-retest-not-yet").hides("check-in-rest-easier")
    assert chat.progress.session.at == 1


def test_the_step_back_can_be_finished_easier_or_ended() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "hamstrings").rests()
    chat.does("done", "hamstrings")
    easier, ended = replace_talk(chat), replace_talk(chat)

    easier.does("finish_easier")
    ended.does("end_exercise")

    assert easier.set_kind() is SetKind.STEP_BACK
    assert {p.kind for p in easier.progress.session.item.queue} == {SetKind.STEP_BACK}
    assert ended.progress.session.at == 1


def replace_talk(chat: Training) -> Training:
    """The same person at the same point, apart from the first one."""
    memory = dataclasses.replace(chat.memory, stored_values=dict(chat.memory.stored_values))
    return dataclasses.replace(chat, memory=memory, said=[*chat.said], happened=[*chat.happened])


def test_easier_is_a_wish_without_blame_and_can_be_taken_back() -> None:
    chat = begun(stored=trained(9)).does("done", "easier")

    chat.shows("training-easier").shows("training-easier-now")
    assert chat.set_kind() is SetKind.EASIER

    chat.does("harder")

    assert chat.set_kind() is SetKind.OWN


def test_one_done_covers_both_sides_and_they_can_be_told_apart() -> None:
    chat = at_clam()

    chat.does("more", "sides", "10", "8")

    left, right = chat.each(SetCompleted)[-2:]
    assert (left.side, left.reps, right.side, right.reps) == ("left", 10, "right", 8)
    chat.shows("check-in-felt-left").does("glutes").shows("check-in-felt-right")


def at_clam() -> Training:
    """At the first set of a one-sided exercise."""
    chat = begun(stored=trained(10))
    while chat.progress.session.item.plan.family != "abduction":
        chat.plays_one()
    return chat


def test_a_count_can_be_left_again() -> None:
    chat = begun(stored=trained(9)).does("done", "fewer", "more", "back", "back")

    assert chat.set_kind() is SetKind.OWN
    assert chat.buttons[0].value == "done"


def test_a_cramp_is_shaken_out_and_the_other_arm_is_tried_next() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "cramp")

    chat.shows("check-in-shake-out").shows("cue-bridge-cramp")
    chat.rests().does("done", "cramp")

    chat.shows("why-step-back-cramp")


def test_a_cramp_after_a_set_that_was_felt_elsewhere_is_not_called_the_second() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "hamstrings")

    chat.rests().does("done", "cramp")

    chat.shows("why-step-back-one-cramp")


def test_the_lowest_rung_made_easier_goes_half_the_way() -> None:
    chat = begun(stored=trained(10)).does("done", "easier", "done")
    while chat.progress.session.item.plan.family != "abduction":
        chat.plays_one()

    chat.does("easier")

    chat.shows("training-easier-half").shows("training-half-range")


def test_a_miss_after_the_last_set_is_kept_for_the_next_time() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes").rests()
    chat.does("done").rests().does("done").rests()

    chat.does("done", "hamstrings", "clean")

    chat.shows("check-in-cue-next")


def test_what_changes_only_how_it_is_done_stands_on_the_card() -> None:
    who = profile()
    wishes = replace(who.wishes, avoid=frozenset({"c_latex"}))
    stored = trained(9) | {"standing:bridge": Standing("bridge", "glute_bridge_banded")}
    chat = begun(replace(who, wishes=wishes), stored).does("done")

    chat.shows("contra-c_latex")


def test_hurting_during_the_rest_is_asked_about() -> None:
    chat = begun(stored=trained(9)).does("done", "done", "glutes", "hurts")

    chat.shows("pain-number")


def test_without_cues_a_card_is_short_but_says_what_an_answer_changes() -> None:
    wishes = replace(profile().wishes, cues=False)
    chat = begun(replace(profile(), wishes=wishes), trained(9))
    chat.hides("warmup-setup").hides("warmup-move").shows("training-title")

    chat.does("done").hides("warmup-move")

    chat.does("done", "hamstrings").rests().shows("cue-bridge-hamstrings")


def test_without_rest_timers_the_next_set_comes_at_once() -> None:
    wishes = replace(profile().wishes, timers=False)
    chat = begun(replace(profile(), wishes=wishes), trained(9)).does("done", "done", "glutes")

    assert isinstance(chat.state, AtSet)
    assert chat.wake_at is None
