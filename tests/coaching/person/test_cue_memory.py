from __future__ import annotations

from datetime import timedelta

import pytest

from bot.coaching.catalogue.catalogue import Advice
from bot.coaching.person.cue_memory import CueMemory, Trial, choose, remember
from bot.value import replace
from tests.coaching.catalogue_fixture import TODAY

TWO = Advice(("cue-a", "cue-b"), None)
ARMS = replace(TWO, each_once=True)


def tried(*trials: tuple[str, bool], family: str = "hinge", felt: str = "nowhere") -> CueMemory:
    memory = CueMemory()
    for cue, helped in trials:
        memory = remember(memory, Trial(family, felt, cue, helped), TWO, TODAY)
    return memory


def test_the_first_try_follows_the_table() -> None:
    assert choose(CueMemory(), TWO, "hinge", "nowhere", TODAY) == "cue-a"


def test_a_cue_that_failed_gives_way_to_an_untried_one() -> None:
    assert choose(tried(("cue-a", False)), TWO, "hinge", "nowhere", TODAY) == "cue-b"


def test_a_cue_that_helped_is_kept() -> None:
    assert choose(tried(("cue-a", True)), TWO, "hinge", "nowhere", TODAY) == "cue-a"


def test_the_best_share_of_successes_wins() -> None:
    memory = tried(("cue-a", True), ("cue-a", False), ("cue-b", True), ("cue-b", True))

    assert choose(memory, TWO, "hinge", "nowhere", TODAY) == "cue-b"


def test_other_answers_and_families_do_not_mix() -> None:
    memory = tried(("cue-a", False), felt="low_back")

    assert choose(memory, TWO, "hinge", "nowhere", TODAY) == "cue-a"
    assert choose(memory, TWO, "bridge", "low_back", TODAY) == "cue-a"


def test_cramp_in_the_bridge_tries_both_arms_even_after_a_success() -> None:
    memory = tried(("cue-a", True), family="bridge", felt="cramp")

    assert choose(memory, ARMS, "bridge", "cramp", TODAY) == "cue-b"


@pytest.mark.parametrize(("second_helped", "winner"), [(True, "cue-b"), (False, "cue-a")])
def test_after_both_arms_the_winner_stays(second_helped: bool, winner: str) -> None:
    first = ("cue-a", not second_helped)
    memory = tried(first, ("cue-b", second_helped), family="bridge", felt="cramp")

    assert choose(memory, ARMS, "bridge", "cramp", TODAY) == winner


def test_the_comparison_opens_anew_after_sixty_days() -> None:
    memory = tried(("cue-a", False), ("cue-b", True), family="bridge", felt="cramp")
    later = TODAY + timedelta(days=60)

    assert choose(memory, ARMS, "bridge", "cramp", later - timedelta(days=1)) == "cue-b"
    assert choose(memory, ARMS, "bridge", "cramp", later) == "cue-a"


def test_a_reopened_comparison_forgets_the_old_one() -> None:
    memory = tried(("cue-a", False), ("cue-b", True), family="bridge", felt="cramp")
    later = TODAY + timedelta(days=60)

    memory = remember(memory, Trial("bridge", "cramp", "cue-a", helped=True), ARMS, later)

    assert choose(memory, ARMS, "bridge", "cramp", later) == "cue-b"


def test_an_answer_without_a_cue_names_the_remedy() -> None:
    with pytest.raises(ValueError, match="no cue for nowhere in hinge"):
        choose(CueMemory(), Advice((), None), "hinge", "nowhere", TODAY)
