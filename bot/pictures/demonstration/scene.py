"""One picture of a demonstration: frames the exercise, then draws it from back to front."""

from __future__ import annotations

from collections.abc import Iterable

from PIL import Image

from bot.pictures.demonstration.aids import draw_before
from bot.pictures.demonstration.brush import HEIGHT, WIDTH, Brush, Camera
from bot.pictures.demonstration.figure import draw_body, draw_near_arms
from bot.pictures.demonstration.glow import draw_glow
from bot.pictures.demonstration.mark import draw_mark
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.palette import PAPER
from bot.pictures.demonstration.phases import Frame
from bot.pictures.demonstration.poses import Pose
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
