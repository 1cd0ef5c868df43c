"""Draw what lies before the body: bands, weights, and the signs that explain a movement."""

from cmath import rect
from functools import singledispatch
from math import radians

from bot.pictures.demonstration import palette
from bot.pictures.demonstration.brush import Brush
from bot.pictures.demonstration.figure import THICKNESS
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.phases import Frame
from bot.pictures.demonstration.poses import Body, Pose
from bot.pictures.demonstration.scenery import (
    AnchoredBand,
    Band,
    Barbell,
    Dumbbell,
    Footprints,
    Level,
    Plank,
    Prop,
    Pull,
    Shift,
    Stop,
)

_ABOVE = {"knee": "hip", "ankle": "knee"}


def draw_before(brush: Brush, pose: Pose, frame: Frame) -> None:
    """Draw every thing of the pose that covers the body."""
    for prop in pose.props:
        _draw(prop, brush, pose, frame)


@singledispatch
def _draw(_prop: Prop, _brush: Brush, _pose: Pose, _frame: Frame) -> None:
    """Draw nothing: what has no function of its own here is drawn behind the body."""


@_draw.register
def _(band: Band, brush: Brush, _pose: Pose, frame: Frame) -> None:
    a, limb, thick = _on_limb(frame.body, band.a, band.t)
    b, _, _ = _on_limb(frame.body, band.b, band.t)
    # Legs that cover each other leave no direction: there the band lies across the near one.
    across = limb * 1j
    apart = (b - a) + across * (0.03 if ((b - a) * across.conjugate()).real >= 0 else -0.03)
    out = apart / abs(apart) * (thick + 0.006)
    brush.line(a - out + limb * 0.006, b + out + limb * 0.006, 0.022, palette.BAND_BACK)
    brush.line(a - out, b + out, 0.02, palette.BAND)


@_draw.register
def _(band: AnchoredBand, brush: Brush, _pose: Pose, frame: Frame) -> None:
    post, ankle = complex(band.x, band.y), frame.body[band.joint]
    brush.box(complex(band.x - 0.03, 0), complex(band.x, band.y + 0.09), palette.WOOD_DARK, 0.008)
    brush.line(post, ankle, 0.014, palette.BAND)
    brush.disc(post - 0.015, 0.018, palette.BAND_BACK)
    limb = frame.body["knee"] - ankle
    across = limb / abs(limb) * 0.03j
    brush.line(ankle - across, ankle + across, 0.022, palette.BAND)


@_draw.register
def _(weight: Dumbbell, brush: Brush, _pose: Pose, frame: Frame) -> None:
    hand = frame.body[weight.joint] - 0.014j
    brush.line(hand - 0.05, hand + 0.05, 0.016, palette.IRON_LIGHT)
    for x in (-0.055, 0.055):
        brush.box(
            hand + complex(x - 0.017, -0.034), hand + complex(x + 0.017, 0.034), palette.IRON, 0.01
        )
    brush.disc(hand, 0.022, palette.NEAR.skin)


@_draw.register
def _(weight: Barbell, brush: Brush, _pose: Pose, frame: Frame) -> None:
    middle = frame.body[weight.joint] + complex(weight.dx, weight.dy)
    brush.disc(middle, 0.098, palette.IRON)
    brush.ring(middle, 0.078, 0.006, palette.IRON_LIGHT)
    brush.disc(middle, 0.02, palette.IRON_LIGHT)


@_draw.register
def _(_plank: Plank, brush: Brush, _pose: Pose, frame: Frame) -> None:
    hip, shoulder = frame.body["hip"], frame.body["shoulder"]
    for dash in range(5):
        begin = hip + (shoulder - hip) * (dash / 5 + 0.03)
        brush.line(begin, begin + (shoulder - hip) * 0.1, 0.014, palette.PAPER)


@_draw.register
def _(_prints: Footprints, brush: Brush, _pose: Pose, frame: Frame) -> None:
    # Seen from above, below the figure: the far foot's toes stand level with the near heel.
    level = frame.body["toe_f"].real
    for dash in range(4):
        low = complex(level, -0.155 + dash * 0.038)
        brush.line(low, low + 0.018j, 0.007, palette.GHOST_EDGE)
    for heel, y, tones in ((level, -0.125, palette.NEAR), (level - 0.15, -0.05, palette.FAR)):
        brush.limb(complex(heel + 0.024, y), complex(heel + 0.07, y), (0.021, 0.018), tones.shoe)
        brush.limb(complex(heel + 0.07, y), complex(heel + 0.124, y), (0.018, 0.027), tones.shoe)


@_draw.register
def _(stop: Stop, brush: Brush, pose: Pose, frame: Frame) -> None:
    ghost, turn = key_body(pose, stop.key), key_body(pose, "start")
    reached = abs(frame.body["head"] - turn["head"]) < 0.03
    colour = palette.STOP if reached else palette.STOP_FAINT
    sign = ghost["head"] + complex(-0.16, 0)
    brush.disc(sign, 0.05, colour)
    brush.box(sign - complex(0.03, 0.009), sign + complex(0.03, 0.009), palette.PAPER, 0.004)


@_draw.register
def _(shift: Shift, brush: Brush, _pose: Pose, frame: Frame) -> None:
    now, plain = frame.body[shift.joint].real, shift.x
    brush.limb(
        complex(plain, -0.055), complex(plain + 0.08, -0.055), (0.02, 0.014), palette.GHOST_EDGE
    )
    brush.limb(complex(now, -0.055), complex(now + 0.08, -0.055), (0.02, 0.014), palette.NEAR.shoe)
    _arrow(brush, complex(plain, -0.11), complex(now, -0.11))


@_draw.register
def _(level: Level, brush: Brush, pose: Pose, _frame: Frame) -> None:
    height = 1j * key_body(pose, level.key)[level.joint].imag
    for dash in range(6):
        begin = 0.86 + dash * 0.025 + height
        brush.line(begin, begin + 0.01, 0.008, palette.GHOST_EDGE)
    # A half-filled disc reads as "half" in every language.
    sign = 1.045 + height
    brush.disc(sign, 0.034, palette.GHOST_EDGE)
    brush.disc(sign, 0.027, palette.PAPER)
    brush.area(
        [sign + rect(0.028, radians(angle)) for angle in range(180, 361, 10)], palette.GHOST_EDGE
    )


@_draw.register
def _(pull: Pull, brush: Brush, _pose: Pose, frame: Frame) -> None:
    if frame.part not in pull.during:
        return
    way = complex(pull.dx, pull.dy) / abs(complex(pull.dx, pull.dy))
    begin = frame.body[pull.joint] + way * 0.055
    end = begin + complex(pull.dx, pull.dy)
    _arrow(brush, begin, end)


def _arrow(brush: Brush, begin: complex, end: complex) -> None:
    """Draw an arrow in the colour of effort."""
    way = (end - begin) / abs(end - begin)
    brush.line(begin, end - way * 0.03, 0.018, palette.GLOW)
    tip = [end, end - way * 0.05 + way * 0.032j, end - way * 0.05 - way * 0.032j]
    brush.area(tip, palette.GLOW)


def _on_limb(body: Body, joint: str, share: float) -> tuple[complex, complex, float]:
    """Return a place on the limb above a joint, the limb's direction there and its radius."""
    name, side = joint.removesuffix("_f"), "_f" if joint.endswith("_f") else ""
    above = body.get(_ABOVE[name] + side, body[_ABOVE[name]])
    limb = above - body[joint]
    thick = THICKNESS[name] + (THICKNESS[_ABOVE[name]] - THICKNESS[name]) * share
    return body[joint] + limb * share, limb / (abs(limb) or 1), thick
