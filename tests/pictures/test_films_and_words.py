"""The films do what the words say: angles, ways and distances, measured on the drawn bodies.

Each measure stands beside the words that it is about, so that neither changes alone.
"""

from __future__ import annotations

from cmath import phase
from collections.abc import Callable
from math import degrees

import pytest

from bot.pictures.demonstration.figure import BACK, HEAD, THICKNESS, buttock
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.phases import frames
from bot.pictures.demonstration.poses import Body
from bot.pictures.demonstration.props import STICK, stick_line
from bot.pictures.demonstration.scenery import Bench, Wall
from tests.pictures.test_demonstrations import POSES, TEMPOS
from tests.support.walk import walk
from tests.support.world import catalogue, words

#: Shares of the body height: length of a foot (Drillis and Contini 1966), width of a hand with its
#: thumb, and the centimetre of somebody 170 cm tall.
FOOT, HAND_WIDTH, CM = 0.152, 0.059, 1 / 170
UPRIGHT = 6  # degrees from the vertical

Measure = Callable[[str], float]


def bodies(name: str) -> list[Body]:
    return [frame.body for frame in frames(POSES[name], TEMPOS[name])]


def at(name: str, key: str) -> Body:
    return key_body(POSES[name], key)


def angle(one: complex, corner: complex, other: complex) -> float:
    """The angle at a joint, in degrees."""
    return abs(degrees(phase((one - corner) / (other - corner))))


def heel(body: Body) -> float:
    return body["ankle"].real - THICKNESS["ankle"]


def hand(body: Body) -> complex:
    """The middle of the hand, beyond the wrist."""
    along = body["wrist"] - body["elbow"]
    return body["wrist"] + along / abs(along) * 0.014


def shin_tilt(key: str) -> Measure:
    def measure(name: str) -> float:
        body = at(name, key)
        return angle(body["knee"], body["ankle"], body["ankle"] + 1j)

    return measure


def heel_to_hip(name: str) -> float:
    return heel(at(name, "start")) + 0.005 - at(name, "start")["hip"].real


def line_of_hip(name: str) -> float:
    """By how much knee, hip and shoulder are off one line, in degrees."""
    body = at(name, "start" if name in FROM_THE_TOP else "end")
    return 180 - angle(body["knee"], body["hip"], body["shoulder"])


FROM_THE_TOP = {"glute_bridge_march", "leg_curl_slide", "leg_curl_slide_single"}


def knee_angle(name: str) -> float:
    body = at(name, "start")
    return angle(body["hip"], body["knee"], body["ankle"])


def travel(joint: str) -> Measure:
    return lambda name: abs(at(name, "end")[joint] - at(name, "start")[joint])


def rise(joint: str) -> Measure:
    return lambda name: (at(name, "end")[joint] - at(name, "start")[joint]).imag


def wall_of(name: str) -> float:
    (wall,) = [prop for prop in POSES[name].props if isinstance(prop, Wall)]
    return wall.x


def heel_to_wall(name: str) -> float:
    return heel(at(name, "start")) - wall_of(name)


def gap_of_hips_to_wall(name: str) -> float:
    return min(buttock(body).real - 0.05 for body in bodies(name)) - wall_of(name)


def toes_to_front_heel(name: str) -> float:
    body = at(name, "start")
    return abs(body["toe_f"].real + THICKNESS["toe"] - heel(body))


def arm_to_wall(name: str) -> float:
    return wall_of(name) - at(name, "start")["shoulder"].real


def gap_of_hand_to_wall(name: str) -> float:
    return max(abs(hand(body).real + 0.023 - wall_of(name)) for body in bodies(name))


def most_bent_elbow(name: str) -> float:
    return min(angle(b["shoulder"], b["elbow"], b["wrist"]) for b in bodies(name))


def hand_to_buttock(name: str) -> float:
    return max(abs(hand(body) - buttock(body)) for body in bodies(name))


def gap_of_stick(name: str) -> float:
    """The widest gap between the stick and head, upper back or tailbone."""

    def away(body: Body, point: complex, surface: float) -> float:
        low, high = stick_line(body)
        along = (high - low) / abs(high - low)
        return abs(abs(((point - low) / along).imag) - STICK / 2 - surface)

    return max(
        max(
            away(body, body["head"], HEAD),
            away(body, body["shoulder"], BACK),
            away(body, body["hip"], BACK),
        )
        for body in bodies(name)
    )


def share_of_the_thrust(name: str) -> float:
    way = at(name, "mid")["hip"] - at(name, "start")["hip"]
    return way.imag / rise("hip")("hip_thrust_bench")


def half_way(name: str) -> float:
    return (at(name, "mid")["hip"] - at(name, "start")["hip"]).imag / rise("hip")(name)


def hands_below_knees(name: str) -> float:
    body = at(name, "end")
    return body["knee"].imag - hand(body).imag


def table(name: str) -> float:
    heights = [at(name, "end")[joint].imag for joint in ("shoulder", "hip", "knee")]
    return max(heights) - min(heights)


def heel_on_step(name: str) -> float:
    """Return how far the heel rests behind the front edge of the step."""
    (step,) = [prop for prop in POSES[name].props if isinstance(prop, Bench)]
    body = at(name, "start")
    assert body["ankle"].imag - THICKNESS["ankle"] == pytest.approx(step.top, abs=0.006)
    return heel(body) - step.x0


def head_off_standing_foot(name: str) -> float:
    return max(abs(b["head"].real - b["ankle_f"].real) for b in bodies(name))


def level_with_back(name: str) -> float:
    return abs((at(name, "end")["knee"] - at(name, "end")["hip"]).imag)


def arm_off_the_back(name: str) -> float:
    """By how much the hand that reaches is above or below the shoulder."""
    body = at(name, "end")
    return abs((body["wrist_f"] - body["shoulder"]).imag)


# exercise, its line, words of that line, what is measured, from, to
SAID: list[tuple[str, str, str, Measure, float, float]] = [
    ("glute_bridge", "setup-1", "25–30 cm", heel_to_hip, 25 * CM, 30 * CM),
    ("glute_bridge", "setup-2", "at the top", shin_tilt("end"), 0, UPRIGHT),
    ("glute_bridge", "cue-3", "one line", line_of_hip, 0, 5),
    ("glute_bridge_one_and_half", "setup-1", "30 cm", heel_to_hip, 25 * CM, 30 * CM),
    ("glute_bridge_one_and_half", "setup-3", "half", half_way, 0.4, 0.6),
    ("glute_bridge_feet_close", "setup-1", "20 cm", heel_to_hip, 18 * CM, 22 * CM),
    ("glute_bridge_feet_away", "setup-1", "40 cm", heel_to_hip, 37 * CM, 43 * CM),
    ("glute_bridge_single", "setup-1", "20 cm", heel_to_hip, 18 * CM, 22 * CM),
    ("glute_bridge_march", "setup-1", "one line", line_of_hip, 0, 5),
    ("glute_bridge_march", "setup-2", "a hand's width", rise("ankle_f"), HAND_WIDTH, 0.08),
    ("glute_bridge_elevated", "setup-1", "eels on a step", heel_on_step, 0.03, 0.1),
    ("glute_bridge_elevated", "setup-2", "90 degrees", knee_angle, 84, 96),
    ("glute_squeeze", "setup-2", "both hands on your buttocks", hand_to_buttock, 0, 0.05),
    ("hip_thrust_bench", "setup-2", "at the top", shin_tilt("end"), 0, UPRIGHT),
    ("hip_thrust_bench", "cue-3", "like a table", table, 0, 0.02),
    ("hip_thrust_loaded", "setup-4", "at the top", shin_tilt("end"), 0, UPRIGHT),
    ("hip_thrust_seesaw", "cue-3", "quarter of the way", share_of_the_thrust, 0.2, 0.3),
    ("hinge_stick", "cue-1", "three points", gap_of_stick, 0, 0.008),
    ("wall_hinge", "setup-1", "25 cm", heel_to_wall, 23 * CM, 28 * CM),
    ("wall_hinge", "cue-1", "shins", shin_tilt("end"), 0, UPRIGHT),
    ("wall_hinge", "cue-1", "back pockets", gap_of_hips_to_wall, -0.005, 0.01),
    ("wall_hinge_split", "setup-1", "level with", toes_to_front_heel, 0, 0.02),
    ("wall_hinge_split", "cue-3", "the wall", gap_of_hips_to_wall, -0.005, 0.01),
    ("rdl_split", "setup-1", "level with", toes_to_front_heel, 0, 0.02),
    ("wall_hinge_single", "setup-1", "arm's length", arm_to_wall, 0.3, 0.36),
    ("wall_hinge_single", "setup-2", "ingertips on the wall", gap_of_hand_to_wall, 0, 0.02),
    ("wall_hinge_single", "setup-2", "for balance only", most_bent_elbow, 140, 180),
    ("rdl_bodyweight", "cue-2", "just below your knees", hands_below_knees, 0.005, 0.05),
    ("kickback_unbanded", "cue-1", "your foot", travel("ankle"), 0.9 * FOOT, 1.05 * FOOT),
    ("kickback_standing", "cue-1", "not up", rise("ankle"), 0, 0.03),
    ("kickback_quadruped", "cue-2", "level with your back", level_with_back, 0, 0.03),
    ("abduction_standing", "cue-2", "your foot", travel("ankle"), 0.8 * FOOT, 1.02 * FOOT),
    ("abduction_standing", "cue-3", "over", head_off_standing_foot, 0, 0.03),
    ("leg_curl_slide", "setup-2", "one line", line_of_hip, 0, 5),
    ("leg_curl_slide_single", "setup-1", "one line", line_of_hip, 0, 5),
    ("bird_dog_leg", "cue-1", "level with your back", level_with_back, 0, 0.03),
    ("bird_dog", "cue-1", "level with your back", level_with_back, 0, 0.03),
    ("bird_dog", "cue-1", "arm forward", arm_off_the_back, 0, 0.03),
    ("hinge_hold", "setup-1", "25 cm", heel_to_wall, 23 * CM, 28 * CM),
    ("hinge_hold", "setup-2", "touch the wall", gap_of_hips_to_wall, -0.005, 0.01),
    ("back_extension_hold", "cue-1", "a hand's width", rise("shoulder"), HAND_WIDTH, 0.08),
    ("back_extension", "cue-1", "a hand's width", rise("shoulder"), HAND_WIDTH, 0.08),
    ("back_extension_arms", "cue-1", "a hand's width", rise("shoulder"), HAND_WIDTH, 0.08),
    ("back_extension_ball", "cue-1", "one line", line_of_hip, 0, 5),
    ("back_extension_bench", "cue-1", "level with your back", level_with_back, 0, 0.03),
]  # fmt: skip


@walk(
    ("name", "line", "said", "measure", "least", "most"),
    SAID,
)
def test_a_film_shows_the_number_that_the_words_say(
    name: str, line: str, said: str, measure: Measure, least: float, most: float
) -> None:
    assert said in words().format("en", f"exercise-{name}.{line}", {}), "draw what is said now"
    assert least <= measure(name) <= most


# exercise, its line, words of that line, part of the tempo, seconds
COUNTED = [
    ("glute_bridge", "cue-4", "three", "lower", 3),
    ("glute_bridge_single", "cue-3", "three", "lower", 3),
    ("hip_thrust_bench", "cue-5", "three", "lower", 3),
    ("hip_thrust_loaded", "cue-3", "one count", "squeeze", 1),
    ("clam_banded", "cue-2", "one count", "squeeze", 1),
    ("leg_curl_band", "cue-3", "hree counts", "lower", 3),
    ("leg_curl_slide", "cue-2", "our counts out", "lower", 4),
    ("leg_curl_slide", "cue-2", "two back", "lift", 2),
    ("back_extension", "cue-3", "three", "lower", 3),
    ("back_extension_arms", "cue-3", "two counts", "squeeze", 2),
    ("back_extension_arms", "cue-3", "in three", "lower", 3),
    ("back_extension_ball", "cue-3", "three", "lower", 3),
    ("back_extension_bench", "cue-3", "three", "lower", 3),
]


@pytest.mark.parametrize(("name", "line", "said", "part", "seconds"), COUNTED)
def test_the_words_count_as_the_tempo_does(
    name: str, line: str, said: str, part: str, seconds: int
) -> None:
    assert said in words().format("en", f"exercise-{name}.{line}", {})
    assert getattr(TEMPOS[name], part) == seconds


@walk("name", sorted(POSES))
def test_a_wall_that_the_setup_speaks_of_stands_in_the_film(name: str) -> None:
    lines = range(1, catalogue().exercises[name].setup + 1)
    setup = [words().format("en", f"exercise-{name}.setup-{line}", {}) for line in lines]

    if any("wall" in each for each in setup):
        assert any(isinstance(prop, Wall) for prop in POSES[name].props), setup


@pytest.mark.parametrize("name", ["clam", "clam_banded"])
def test_a_closed_clam_shows_both_legs_and_no_leg_grows(name: str) -> None:
    closed = at(name, "start")

    assert abs(closed["knee"] - closed["knee_f"]) > 0.05
    assert abs(closed["ankle"] - closed["ankle_f"]) > 0.05
    for body in bodies(name):
        assert abs(body["hip"] - body["knee"]) < 0.25
        assert abs(body["knee"] - body["ankle"]) < 0.25


def test_the_hand_that_rests_on_the_buttock_is_seen() -> None:
    assert [name for name in POSES if POSES[name].hands_on_it] == ["glute_squeeze"]
