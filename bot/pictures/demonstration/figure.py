"""Draw the body: rounded limbs, a paler far side, a face that shows where it looks."""

from cmath import rect
from math import radians
from typing import assert_never

from bot.pictures.demonstration.brush import Brush
from bot.pictures.demonstration.palette import EYE, FAR, GHOST, HAIR, NEAR, SHIRT, Tones
from bot.pictures.demonstration.poses import Body, Pose

THICKNESS = {"hip": 0.05, "knee": 0.037, "ankle": 0.025, "toe": 0.017}
"""Radius of the leg at its joints, in body heights."""

HEAD, BACK = 0.058, 0.047
"""Radius of the head; from the line of hip and shoulder to the surface of the back."""

_ARM = {"shoulder": 0.029, "elbow": 0.024, "wrist": 0.018}


def draw_body(brush: Brush, pose: Pose, body: Body) -> None:
    """Draw the figure, all but its near arms, as the pose's view shows it."""
    match pose.view:
        case "side":
            _draw_from_side(brush, body, pose.gaze)
        case "oblique":
            _draw_lying_on_side(brush, body)
        case "front":
            _draw_from_front(brush, body)
        case _:
            assert_never(pose.view)


def draw_near_arms(brush: Brush, pose: Pose, body: Body) -> None:
    """Draw the near arm; seen from the front, both."""
    for side in ("_f", "") if pose.view == "front" else ("",):
        _arm(brush, body, side, NEAR)


def draw_ghost(brush: Brush, body: Body) -> None:
    """Draw a pale shape of the body: where it should not go."""
    hip, knee, ankle, toe = (body[joint] for joint in THICKNESS)
    brush.limb(body["shoulder"], hip, (0.05, 0.052), GHOST)
    brush.disc(body["head"], HEAD, GHOST)
    brush.limb(body["shoulder"], body["head"], (0.03, 0.03), GHOST)
    brush.limb(hip, knee, (0.05, 0.037), GHOST)
    brush.limb(knee, ankle, (0.037, 0.025), GHOST)
    brush.limb(ankle, toe, (0.025, 0.017), GHOST)


def buttock(body: Body) -> complex:
    """Return the middle of the buttock: behind the hip, between the backs of trunk and thigh."""
    trunk = _along(body["hip"], body["shoulder"]) * 1j
    thigh = _along(body["hip"], body["knee"]) * -1j
    both = trunk + thigh
    return body["hip"] + both / max(abs(both), 0.5) * 0.026


def _draw_from_side(brush: Brush, body: Body, gaze: float) -> None:
    _arm(brush, body, "_f", FAR)
    _leg(brush, body, "_f", FAR)
    _neck(brush, body)
    _trunk(brush, body)
    _profile(brush, body, gaze)
    _pelvis(brush, body)
    _leg(brush, body, "", NEAR)


def _draw_lying_on_side(brush: Brush, body: Body) -> None:
    _arm(brush, {**body, "shoulder_f": body["shoulder"]}, "_f", FAR)
    _leg(brush, body, "_f", FAR)
    _neck(brush, body)
    waist = body["shoulder"] + (body["hip"] - body["shoulder"]) * 0.62
    brush.limb(body["shoulder"], waist, (0.058, 0.05), SHIRT)
    brush.limb(waist, body["hip"], (0.05, 0.06), SHIRT)
    brush.limb(
        body["hip"], body["hip"] + (waist - body["hip"]) * 0.35, (0.062, 0.056), NEAR.trousers
    )
    _face(brush, body)
    _leg(brush, body, "", NEAR)


def _draw_from_front(brush: Brush, body: Body) -> None:
    shoulders, hips = (body["shoulder"], body["shoulder_f"]), (body["hip"], body["hip_f"])
    middle = sum(shoulders) / 2
    brush.limb(middle, body["head"], (0.03, 0.03), NEAR.skin)
    for side in ("_f", ""):
        _leg(brush, body, side, NEAR)
    brush.area([shoulders[0], hips[0], hips[1], shoulders[1]], SHIRT)
    for right, left, radius in ((*shoulders, 0.03), (*hips, 0.045)):
        brush.line(right, left, radius * 2, SHIRT if radius < 0.04 else NEAR.trousers)
    for side, shoulder in zip(("", "_f"), shoulders, strict=True):
        brush.limb(shoulder, body[f"hip{side}"] * 0.75 + shoulder * 0.25, (0.03, 0.036), SHIRT)
    brush.line(*hips, 0.088, NEAR.trousers)
    _face(brush, {"shoulder": middle, "head": body["head"]})


def _leg(brush: Brush, body: Body, side: str, tones: Tones) -> None:
    joints = [body.get(f"{name}{side}", body[name]) for name in ("hip", "knee", "ankle", "toe")]
    radii = list(THICKNESS.values())
    brush.limb(joints[0], joints[1], (radii[0], radii[1]), tones.trousers)
    brush.limb(joints[1], joints[2], (radii[1], radii[2]), tones.trousers)
    brush.limb(joints[2], joints[3], (radii[2], radii[3]), tones.shoe)


def _arm(brush: Brush, body: Body, side: str, tones: Tones) -> None:
    shoulder, elbow, wrist = (body[f"{name}{side}"] for name in _ARM)
    brush.limb(elbow, wrist, (_ARM["elbow"] - 0.003, _ARM["wrist"]), tones.skin)
    brush.disc(wrist + _along(elbow, wrist) * 0.014, 0.023, tones.skin)
    brush.limb(shoulder, elbow, (_ARM["shoulder"], _ARM["elbow"]), tones.sleeve)


def _neck(brush: Brush, body: Body) -> None:
    brush.limb(body["shoulder"], body["head"], (0.03, 0.028), NEAR.skin)


def _trunk(brush: Brush, body: Body) -> None:
    hip, shoulder = body["hip"], body["shoulder"]
    front = _along(hip, shoulder) * -1j
    chest = shoulder + (hip - shoulder) * 0.3 + front * 0.008
    waist = shoulder + (hip - shoulder) * 0.68
    brush.limb(shoulder, chest, (0.044, 0.055), SHIRT)
    brush.limb(chest, waist, (0.055, 0.046), SHIRT)
    brush.limb(waist, hip, (0.046, 0.052), SHIRT)


def _pelvis(brush: Brush, body: Body) -> None:
    hip = body["hip"]
    belt = hip + (body["shoulder"] - hip) * 0.2
    brush.limb(hip, belt, (0.053, 0.049), NEAR.trousers)
    brush.limb(hip, buttock(body), (0.05, 0.05), NEAR.trousers)


def _profile(brush: Brush, body: Body, gaze: float) -> None:
    head, up = body["head"], _along(body["shoulder"], body["head"]) * rect(1, radians(gaze))
    ahead = up * -1j
    brush.disc(head, HEAD, HAIR)
    brush.disc(head + ahead * 0.017 - up * 0.013, HEAD - 0.016, NEAR.skin)
    brush.disc(head + ahead * 0.057 - up * 0.012, 0.011, NEAR.skin)
    brush.disc(head + ahead * 0.037 + up * 0.003, 0.0065, EYE)
    brush.disc(head - ahead * 0.012 - up * 0.010, 0.012, NEAR.skin)


def _face(brush: Brush, body: Body) -> None:
    head, up = body["head"], _along(body["shoulder"], body["head"])
    brush.disc(head, HEAD, HAIR)
    brush.disc(head - up * 0.012, HEAD - 0.011, NEAR.skin)
    for side in (1, -1):
        brush.disc(head - up * 0.004 + up * 1j * 0.019 * side, 0.0065, EYE)


def _along(a: complex, b: complex) -> complex:
    return (b - a) / (abs(b - a) or 1)
