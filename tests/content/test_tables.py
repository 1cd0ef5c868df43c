"""The ladders and the table of cues hold what the method says, for everybody."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from bot.coaching.catalogue.advice import advise
from bot.coaching.catalogue.catalogue import Catalogue
from bot.coaching.catalogue.exercise import Exercise, Felt
from bot.content.loader import load
from bot.content.words import Words
from tests.support.walk import walk

BOT = Path("bot")
CATALOGUE = load(Path("content"))
WORDS = Words.load(Path("content"))
ANSWERS = [*(felt.value for felt in Felt), "form"]

METHOD = """
glute_squeeze bridge 0 2x6-8 hold 5 0-0-1-5 rest 30 rir 4 < -
glute_bridge bridge 1 3x8-12 3-0-1-2 rest 60 rir 3 < glute_squeeze
glute_bridge_feet_close bridge 1 3x8-10 3-0-1-2 rest 60 rir 3 < glute_squeeze
glute_bridge_feet_away bridge 1 3x8-10 3-0-1-2 rest 60 rir 3 < glute_squeeze
glute_bridge_banded bridge 2 3x10-15 3-0-1-2 rest 60 rir 3 < glute_bridge
glute_bridge_one_and_half bridge 3 3x6-10 3-0-1-1 rest 75 rir 2 < glute_bridge_banded
glute_bridge_elevated bridge 3 3x8-12 3-1-1-1 rest 75 rir 2 < glute_bridge_banded
glute_bridge_march bridge 4 3x5-8 2-0-2-1 rest 60 rir 2 side < glute_bridge_one_and_half
glute_bridge_single bridge 5 3x6-10 3-0-1-2 rest 60 rir 2 side < glute_bridge_march
hip_thrust_seesaw thrust 0 2x6-8 3-1-2-1 rest 45 rir 4 < glute_bridge
hip_thrust_bench thrust 1 3x8-12 3-0-1-2 rest 90 rir 3 < hip_thrust_seesaw
hip_thrust_banded thrust 2 3x10-15 3-0-1-2 rest 90 rir 3 < hip_thrust_bench
hip_thrust_loaded thrust 3 3x8-12 3-0-1-1 rest 120 rir 2 < hip_thrust_banded
hip_thrust_single thrust 4 3x6-10 3-0-1-1 rest 90 rir 2 side < hip_thrust_banded
hinge_stick hinge 0 2x6-8 3-1-2-1 rest 30 rir 4 < -
wall_hinge hinge 1 2x8-12 3-1-1-1 rest 30 rir 4 < hinge_stick
wall_hinge_split hinge 2 2x6-10 3-1-1-1 rest 30 rir 3 side < wall_hinge
wall_hinge_single hinge 3 2x5-8 3-1-1-1 rest 45 rir 3 side < wall_hinge_split
rdl_bodyweight hinge 3 3x8-12 3-1-1-1 rest 60 rir 3 < wall_hinge
rdl hinge 4 3x8-12 3-1-1-1 rest 120 rir 3 < rdl_bodyweight
rdl_hamstring_bias hinge 4 3x8-12 3-1-1-0 rest 120 rir 3 < rdl_bodyweight
rdl_split hinge 5 3x8-10 3-1-1-1 rest 90 rir 2 side < rdl
rdl_single hinge 6 3x6-8 3-1-1-1 rest 90 rir 2 side < rdl_split
kickback_unbanded kickback 0 2x10-12 2-0-1-1 rest 30 rir 4 side < -
kickback_quadruped kickback 1 2x10-15 2-0-1-1 rest 45 rir 3 side < kickback_unbanded
kickback_standing kickback 2 2x15-25 2-0-1-1 rest 45 rir 2 side < kickback_quadruped
clam abduction 0 2x10-15 2-0-1-1 rest 30 rir 3 side < -
clam_banded abduction 1 2x10-15 2-0-1-1 rest 30 rir 2 side < clam
abduction_seated abduction 2 2x15-20 2-0-1-1 rest 45 rir 2 < clam_banded
abduction_side_lying abduction 3 2x8-12 3-0-1-1 rest 45 rir 2 side < abduction_seated
abduction_standing abduction 4 2x10-15 2-0-1-1 rest 45 rir 2 side < abduction_seated
leg_curl_heel_dig leg_curl 0 2x4-6 hold 10 0-0-1-10 rest 45 rir 4 < -
leg_curl_band leg_curl 1 2x12-15 3-0-1-1 rest 60 rir 3 side < leg_curl_heel_dig
leg_curl_slide_eccentric leg_curl 1 2x5-8 4-0-0-1 rest 75 rir 3 < leg_curl_heel_dig
leg_curl_slide leg_curl 2 3x6-10 4-0-2-1 rest 90 rir 2 < leg_curl_slide_eccentric
leg_curl_ball leg_curl 3 3x8-12 3-0-2-1 rest 90 rir 2 < leg_curl_slide
leg_curl_slide_single leg_curl 4 3x4-8 4-0-2-1 rest 90 rir 2 side < leg_curl_slide
bird_dog_leg erectors 0 2x5-8 hold 3 2-0-2-3 rest 30 rir 4 side < -
bird_dog erectors 1 2x5-8 hold 5 2-0-2-5 rest 45 rir 3 side < bird_dog_leg
hinge_hold erectors 2 2x3-5 hold 10 2-0-2-10 rest 45 rir 3 < bird_dog
back_extension_hold erectors 3 2x4-6 hold 8 2-0-2-8 rest 60 rir 3 < hinge_hold
back_extension erectors 4 2x8-12 3-0-1-2 rest 60 rir 3 < back_extension_hold
back_extension_arms erectors 5 2x6-10 3-0-2-2 rest 60 rir 2 < back_extension
back_extension_ball erectors 6 2x8-12 3-0-2-1 rest 75 rir 2 < back_extension_arms
back_extension_bench erectors 7 2x6-10 3-0-2-2 rest 75 rir 2 < back_extension_arms
banded_squat_stance stance 0 1x8-10 2-2-1-0 rest 30 rir 4 < abduction_seated
"""

MAY_BE_A_WARM_UP = {
    "glute_squeeze",
    "glute_bridge",
    "glute_bridge_feet_close",
    "glute_bridge_feet_away",
    "glute_bridge_banded",
    "glute_bridge_march",
    "hip_thrust_seesaw",
    "hinge_stick",
    "wall_hinge",
    "wall_hinge_split",
    "wall_hinge_single",
    "rdl_bodyweight",
    "kickback_unbanded",
    "kickback_quadruped",
    "clam",
    "clam_banded",
    "abduction_seated",
    "leg_curl_heel_dig",
    "bird_dog_leg",
    "bird_dog",
    "banded_squat_stance",
}


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return CATALOGUE


def test_all_exercises_are_prescribed_as_the_method_has_them(catalogue: Catalogue) -> None:
    written = [_row(exercise) for exercise in catalogue.exercises.values()]

    assert sorted(written) == sorted(METHOD.strip().splitlines())


def test_warm_ups_are_those_of_the_method_and_the_march(catalogue: Catalogue) -> None:
    assert {e.id for e in catalogue.exercises.values() if e.warm_up} == MAY_BE_A_WARM_UP


def test_every_answer_leads_somewhere(subtests: pytest.Subtests) -> None:
    for exercise, answer in product(CATALOGUE.exercises, ANSWERS):
        with subtests.test(exercise=exercise, answer=answer):
            check_leads_somewhere(exercise, answer)


def check_leads_somewhere(exercise: str, answer: str) -> None:
    in_hand = CATALOGUE.exercises[exercise]

    advice = advise(CATALOGUE, in_hand, answer)

    if advice.fine or answer in in_hand.target:
        return
    assert advice.cues
    assert all(WORDS.format("en", cue) for cue in advice.cues)
    assert advice.again in CATALOGUE.exercises
    assert advice.drill
    assert all(drill.exercise in CATALOGUE.exercises for drill in advice.drill)
    assert advice.again != exercise or advice.half_range or in_hand.regression is not None


@walk("exercise", [*CATALOGUE.exercises])
def test_every_chain_of_regressions_ends(exercise: str) -> None:
    steps = 0
    at: str | None = exercise

    while at is not None and steps <= len(CATALOGUE.exercises):
        at = CATALOGUE.exercises[at].regression
        steps += 1

    assert at is None


@walk("exercise", [*CATALOGUE.exercises.values()])
def test_a_regression_is_never_harder(exercise: Exercise) -> None:
    if exercise.regression is None:
        return
    easier = CATALOGUE.exercises[exercise.regression]

    assert easier.family != exercise.family or easier.level < exercise.level


@walk("exercise", [*CATALOGUE.exercises.values()])
def test_every_exercise_can_be_explained(exercise: Exercise) -> None:
    message = f"exercise-{exercise.id}"
    lines = [
        message,
        f"{message}.inline",
        f"{message}.feel",
        *(f"{message}.setup-{n}" for n in range(1, exercise.setup + 1)),
        *(f"{message}.cue-{n}" for n in range(1, exercise.cues + 1)),
        *(f"fault-{f}{part}" for f in exercise.faults for part in ("", ".feels", ".cue")),
    ]

    texts = [WORDS.format("en", line) for line in lines]

    assert all(texts)
    assert exercise.setup >= 2
    assert exercise.cues >= 3


@walk("exercise", [*CATALOGUE.exercises.values()])
def test_a_name_fits_on_a_button(exercise: Exercise) -> None:
    assert len(WORDS.format("en", f"exercise-{exercise.id}")) <= 32


def test_cramp_in_the_bridge_tries_feet_away_before_heels_closer(catalogue: Catalogue) -> None:
    assert catalogue.families["bridge"].advice["cramp"].cues == (
        "cue-bridge-cramp",
        "cue-bridge-cramp-2",
    )


@pytest.mark.parametrize(
    ("exercise", "answer", "cue", "slower"),
    [
        ("abduction_seated", "elsewhere", "fault-f_lean.cue", False),
        ("clam", "hamstrings", "exercise-clam.cue-1", True),
        ("kickback_standing", "form", "exercise-kickback_standing.cue-1", True),
        ("rdl_split", "outer_hip", "fault-f_twist.cue", False),
    ],
)
def test_a_gap_in_the_table_takes_a_fault_or_the_first_cue_slower(
    catalogue: Catalogue, exercise: str, answer: str, cue: str, slower: bool
) -> None:
    advice = advise(catalogue, catalogue.exercises[exercise], answer)

    assert advice.cues == (cue,)
    assert advice.slower is slower
    assert [(d.sets, d.reps) for d in advice.drill] == [(2, 8)]


def test_the_lowest_rung_regresses_to_half_of_itself(catalogue: Catalogue) -> None:
    advice = advise(catalogue, catalogue.exercises["clam"], "front_thigh")

    assert (advice.again, advice.half_range) == ("clam", True)


def _row(exercise: Exercise) -> str:
    p = exercise.prescription
    hold = f" hold {p.hold}" if p.hold else ""
    side = " side" if exercise.one_sided else ""
    tempo = f"{p.tempo.lower}-{p.tempo.pause}-{p.tempo.lift}-{p.tempo.squeeze}"
    return (
        f"{exercise.id} {exercise.family} {exercise.level} {p.sets}x{p.reps_min}-{p.reps_max}"
        f"{hold} {tempo} rest {p.rest} rir {p.rir}{side} < {exercise.regression or '-'}"
    )


def names_in(tree: ast.AST) -> Iterator[str]:
    """Strings, names, attributes, fields and arguments of a module."""
    for node in ast.walk(tree):
        match node:
            case (
                ast.Constant(value=str(name))
                | ast.Name(id=name)
                | ast.Attribute(attr=name)
                | ast.arg(arg=name)
            ):
                yield name
            case ast.keyword(arg=str(name)):
                yield name
            case _:
                pass


def test_no_code_names_a_family() -> None:
    """Everything special about a family stands in families.yaml, as a flag."""
    families = set(CATALOGUE.families)
    found = {
        (str(path.relative_to(BOT)), name)
        for path in BOT.rglob("*.py")
        for name in names_in(ast.parse(path.read_text()))
        if name in families
    }

    assert found == set()
