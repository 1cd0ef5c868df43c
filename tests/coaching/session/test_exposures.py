"""The traces of sets: an exposure, whether a cue helped, or a drill that was done."""

from __future__ import annotations

import pytest

from bot.coaching.catalogue.exercise import Felt
from bot.coaching.rules.context import Form, Grade
from bot.coaching.rules.decisions import Count
from bot.coaching.session.actions import easier
from bot.coaching.session.plan import PlannedSet, SetKind
from bot.value import replace
from tests.coaching.catalogue_fixture import item
from tests.coaching.session.played import HERE, play, started


@pytest.mark.parametrize(("felt", "helped"), [(Felt.GLUTES, True), (Felt.NOWHERE, False)])
def test_the_set_after_a_cue_tells_whether_it_helped(felt: Felt, helped: bool) -> None:
    step = play(started(), "set", Felt.HAMSTRINGS, "set", felt)

    assert [(t.felt, t.helped) for t in step.trials] == [("hamstrings", helped)]


def test_an_unanswered_set_after_a_cue_tells_nothing() -> None:
    assert play(started(), "set", Felt.HAMSTRINGS, "set", "silence").trials == ()


def test_a_good_test_counts_and_the_sets_before_it_are_still_bad() -> None:
    bad = ("set", Felt.HAMSTRINGS, "set", Felt.HAMSTRINGS)

    step = play(started(), *bad, "set", "set", Felt.GLUTES, 3)

    assert isinstance(step.decisions[0], Count)
    assert step.decisions[0].reason.message == "why-retest-good"
    assert (step.exposures[0].good_sets, step.exposures[0].bad_sets) == (1, 2)
    assert not step.exposures[0].passed
    assert step.exposures[0].answer == "hamstrings"


def test_lost_form_is_a_fail_and_names_its_row() -> None:
    step = play(started(item(sets=1)), "set", Felt.GLUTES, 0, Form.LOST)

    assert step.exposures[0].fails == 1
    assert step.exposures[0].answer == "form"
    assert step.exposures[0].form is Form.LOST


def test_silence_is_missing_and_takes_nothing_away() -> None:
    step = play(started(), "set", Felt.GLUTES, "set", "set", "silence")

    exposure = step.exposures[0]
    assert (exposure.good_sets, exposure.bad_sets, exposure.quiet_sets) == (1, 0, 2)
    assert step.exposures[0].sets[-1].grade is Grade.MISSING
    assert step.exposures[0].groups == frozenset()


def test_a_set_that_was_not_asked_is_quiet() -> None:
    step = play(started(), "set", Felt.GLUTES, "set", "set", Felt.OUTER_HIP, 3)

    assert (step.exposures[0].good_sets, step.exposures[0].quiet_sets) == (2, 1)
    assert step.exposures[0].rir == 3


def test_the_cue_that_a_good_last_set_was_done_with_is_kept() -> None:
    step = play(started(), "set", Felt.NOWHERE, "set", Felt.GLUTES, "set", Felt.GLUTES, 3)

    assert step.exposures[0].cue == "cue-bridge-nowhere"
    assert step.exposures[0].cue_for == "nowhere"


def test_a_drill_session_is_counted_and_is_no_exposure() -> None:
    one = PlannedSet("glute_squeeze", 8, 1, SetKind.DRILL)
    drill = item("glute_squeeze", is_drill=True, asks_first=False, asks_left=False, sets=1)

    step = play(started(replace(drill, sets=(one, one))), "set", "set", Felt.NOWHERE)

    assert (step.drilled, step.exposures, step.decisions) == (("bridge",), (), ())


def test_a_drill_that_was_only_made_easier_is_not_counted() -> None:
    one = PlannedSet("glute_bridge", 8, 1, SetKind.DRILL)
    drill = replace(item(is_drill=True), sets=(one,))

    step = play(easier(started(drill), HERE).session, "set")

    assert step.drilled == ()
