"""One picture of a demonstration: frames the exercise, then draws it from back to front."""

from __future__ import annotations

from collections.abc import Iterable
from math import pi, sin

import numpy as np
from PIL import Image

from bot.pictures.demonstration.aids import draw_before
from bot.pictures.demonstration.brush import HEIGHT, WIDTH, Brush, Camera, Distances
from bot.pictures.demonstration.figure import buttock, draw_body, draw_near_arms
from bot.pictures.demonstration.mark import draw_mark
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.palette import GLOW, PAPER
from bot.pictures.demonstration.phases import Frame
from bot.pictures.demonstration.poses import Body, Pose, Spot
from bot.pictures.demonstration.props import draw_behind
from bot.pictures.demonstration.scenery import AnchoredBand, Footprints, Level, Wall

_MARGIN = 0.09  # around the joints, for the thickness of limbs and head
_EDGE = 12  # pixels left free at the picture's edge
_SINK = 0.15  # of the spare height by which lying figures sit below the middle
_LARGEST = 460  # pixels per body height: nobody looks like a giant


def camera_for(pose: Pose) -> Camera:
    """Return the camera that shows the whole exercise as large as it fits, without moving."""
    points = [joint for key in pose.keys for joint in key_body(pose, key).values()]
    points += [place for prop in pose.props for place in _extent(prop)]
    left, right = _span(p.real for p in points)
    low, high = _span(p.imag for p in points)
    low = min(low, -0.06)
    scale = min(
        (WIDTH - 2 * _EDGE) / (right - left), (HEIGHT - 2 * _EDGE) / (high - low), _LARGEST
    )
    middle = complex(left + right, low + high) / 2
    spare = HEIGHT - (high - low) * scale
    lower = complex(0, spare * _SINK)
    return Camera(scale, complex(WIDTH, HEIGHT) / 2 - middle.conjugate() * scale + lower)


def draw_scene(pose: Pose, camera: Camera, frame: Frame, *, marked: bool = True) -> Image.Image:
    """Return the picture of one frame; `marked` adds the mark of the phase."""
    brush = Brush.on(camera, PAPER)
    draw_behind(brush, pose, frame.body)
    draw_body(brush, pose, frame.body)
    if pose.view == "front" or pose.hands_on_it:
        # Hands that rest on the hips would be covered by what should be felt there.
        draw_glow(brush, pose, frame)
        draw_near_arms(brush, pose, frame.body)
    else:
        draw_near_arms(brush, pose, frame.body)
        draw_glow(brush, pose, frame)
    draw_before(brush, pose, frame)
    if marked:
        draw_mark(brush, frame.part, frame.progress, frame.seconds)
    return brush.picture()


def _extent(prop: object) -> tuple[complex, ...]:
    match prop:
        case Wall(x=x):
            return (complex(x, 0),)
        case AnchoredBand(x=x):
            return (complex(x + 0.03, 0),)
        case Level():
            return (complex(1.0, 0),)
        case Footprints():
            return (complex(0.5, -0.07),)
        case _:
            return ()


def _span(values: Iterable[float]) -> tuple[float, float]:
    listed = list(values)
    return min(listed) - _MARGIN, max(listed) + _MARGIN


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
