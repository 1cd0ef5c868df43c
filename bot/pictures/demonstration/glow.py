"""A warm glow where the exercise should be felt, stronger the harder the part works."""

from __future__ import annotations

from math import pi, sin

import numpy as np

from bot.pictures.demonstration.brush import Brush, Distances
from bot.pictures.demonstration.figure import buttock
from bot.pictures.demonstration.palette import GLOW
from bot.pictures.demonstration.phases import Frame
from bot.pictures.demonstration.poses import Body, Pose, Spot

_CORE, _HALO = 0.030, 0.075  # in body heights


def draw_glow(brush: Brush, pose: Pose, frame: Frame) -> None:
    """Draw a glow on every highlighted spot of the pose."""
    strength = _strength(frame)

    def falloff(away: Distances) -> Distances:
        core = (0.7 + 0.3 * strength) / (
            1 + np.exp((away - _CORE * (0.65 + 0.5 * strength)) / 0.004)
        )
        halo = 0.6 * strength * np.exp(-((away / _HALO) ** 2))
        return 1 - (1 - core) * (1 - halo)

    for spot in pose.highlight:
        a, b = _where(spot, pose, frame.body)
        brush.glow(a, b, _HALO * 2.2, falloff, GLOW)


def _strength(frame: Frame) -> float:
    """Return how strongly it glows, 0 to 1: more while lifting, most in the squeeze."""
    match frame.part:
        case "lift":
            return 0.55 + 0.45 * frame.progress
        case "squeeze":
            return 0.9 + 0.1 * sin(2 * pi * frame.progress * frame.seconds)
        case "lower" | "let_go":
            return 1 - 0.45 * frame.progress
        case "pause":
            return 0.55
        case "rest":
            return 0.2


def _where(spot: Spot, pose: Pose, body: Body) -> tuple[complex, complex]:
    """Return the two ends of a spot; the same place twice where it is round."""
    match spot:
        case "hip":
            place = buttock(body)
            return place, place
        case "hamstring":
            thigh = body["knee"] - body["hip"]
            behind = thigh / abs(thigh) * -0.016j
            return body["hip"] + thigh * 0.36 + behind, body["hip"] + thigh * 0.68 + behind
        case "belly":
            trunk = body["shoulder"] - body["hip"]
            front = trunk / abs(trunk) * -0.02j
            return body["hip"] + trunk * 0.3 + front, body["hip"] + trunk * 0.5 + front
        case "back":
            trunk = body["shoulder"] - body["hip"]
            behind = trunk / abs(trunk) * 0.026j
            return body["hip"] + trunk * 0.25 + behind, body["hip"] + trunk * 0.7 + behind
        case "outer_hip" | "outer_hip_f":
            hip = body[spot.removeprefix("outer_")]
            out = 0j if pose.view == "oblique" else 0.02 * (1 if spot == "outer_hip" else -1)
            return hip + out, hip + out
