"""The content is read whole, and quickly enough to be read at each start."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.exercise import Equipment, Felt, Posture
from bot.content.loader import load
from bot.content.mistakes import ContentError

CONTENT = Path("content")


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return load(CONTENT)


def test_an_exercise_is_read_with_everything_it_says(catalogue: Catalogue) -> None:
    bridge = catalogue.exercises["glute_bridge"]

    assert bridge.family == "bridge"
    assert bridge.prescription.tempo.seconds == 6
    assert (bridge.prescription.reps_min, bridge.prescription.reps_max) == (8, 12)
    assert bridge.postures == {Posture.SUPINE}
    assert bridge.target == {Felt.GLUTES, Felt.OUTER_HIP}
    assert bridge.regression == "glute_squeeze"
    assert bridge.progressions == ("glute_bridge_banded",)
    assert bridge.warm_up


def test_lines_of_set_up_and_cues_are_counted_from_the_words(catalogue: Catalogue) -> None:
    hinge = catalogue.exercises["wall_hinge"]

    assert (hinge.setup, hinge.cues) == (2, 4)


def test_needs_are_all_of_any_of(catalogue: Catalogue) -> None:
    loaded = catalogue.exercises["hip_thrust_loaded"]

    assert loaded.needs == (
        frozenset({Equipment.BENCH}),
        frozenset({Equipment.DUMBBELL, Equipment.BARBELL, Equipment.BACKPACK}),
    )


def test_an_exercise_may_have_a_target_of_its_own(catalogue: Catalogue) -> None:
    assert catalogue.exercises["wall_hinge"].target == {Felt.GLUTES, Felt.HAMSTRINGS}
    assert catalogue.exercises["rdl"].target == {
        Felt.GLUTES,
        Felt.HAMSTRINGS,
        Felt.BACK_MUSCLES,
    }
    assert catalogue.exercises["leg_curl_slide"].target == {Felt.HAMSTRINGS}


@pytest.mark.parametrize(
    ("family", "beginner", "intermediate"),
    [
        ("bridge", 1, 3),
        ("thrust", 1, 1),
        ("hinge", 1, 3),
        ("kickback", 0, 2),
        ("abduction", 0, 2),
        ("leg_curl", 0, 1),
        ("stance", 0, 0),
    ],
)
def test_people_start_where_the_method_says(
    catalogue: Catalogue, family: str, beginner: int, intermediate: int
) -> None:
    assert catalogue.families[family].start == {
        "beginner": beginner,
        "intermediate": intermediate,
    }


def test_the_thrust_opens_after_the_bridge(catalogue: Catalogue) -> None:
    assert catalogue.families["thrust"].opens_after == "glute_bridge"


def test_warm_ups_never_go_above_their_doses(catalogue: Catalogue) -> None:
    doses = catalogue.warm_ups.doses

    assert {name: (*d.parts.values(), d.extra, d.reps) for name, d in doses.items()} == {
        "smallest": (1, 0, 0, 8),
        "short": (1, 1, 0, 8),
        "normal": (2, 2, 0, 8),
        "long": (2, 2, 1, 8),
    }


def test_every_item_of_the_health_check_is_there(catalogue: Catalogue) -> None:
    screens: dict[str, list[str]] = {}
    for item in catalogue.screening:
        screens.setdefault(item.screen, []).append(item.id)

    assert screens == {
        "general": ["G1", "G2", "G3", "G4", "G5", "G6"],
        "back": ["G7", "B0", "E1", "E2", "E3"],
        "more_back": ["B1", "B2", "B3", "B4", "B5", "B6"],
        "pain": ["B7"],
    }


def test_only_two_answers_may_be_called_probably_harmless(catalogue: Catalogue) -> None:
    calm = {
        f"{item.id}:{answer.id}"
        for item in catalogue.screening
        for answer in item.answers
        if answer.uncleared.calm
    }

    assert calm == {"B4:yes", "B5:changed"}


@pytest.mark.parametrize("taking", ["c_hipop", "c_ham", "c_supine", "c_kneel", "c_side", "c_bone"])
def test_what_takes_exercises_away_names_some(catalogue: Catalogue, taking: str) -> None:
    named = [e.id for e in catalogue.exercises.values() if taking in e.contraindications]

    assert catalogue.contraindications[taking].takes_away
    assert named


def test_cards_name_their_sources(catalogue: Catalogue) -> None:
    assert len(catalogue.cards) == 21
    assert all(card.source and card.evidence in {"V", "S"} for card in catalogue.cards)


def test_a_missing_folder_of_words_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "content" / "words").mkdir(parents=True)

    with pytest.raises(ContentError, match="content/words/en:1: no such folder"):
        load(tmp_path / "content")
