"""Draw what stands behind the body: ground, mat, wall, bench, chair, stick, ball, towel."""

from cmath import rect
from functools import singledispatch

from bot.pictures.demonstration import palette
from bot.pictures.demonstration.brush import HEIGHT, WIDTH, Brush
from bot.pictures.demonstration.figure import BACK, draw_ghost
from bot.pictures.demonstration.motion import key_body
from bot.pictures.demonstration.poses import Body, Pose
from bot.pictures.demonstration.scenery import (
    Ball,
    Bench,
    Chair,
    Floor,
    Mat,
    ObliqueMat,
    Prop,
    Stick,
    Stop,
    Towel,
    Wall,
)

_COURSE = 0.09  # height of a row of bricks, in body heights

STICK = 0.022
"""Thickness of a stick, in body heights."""


def draw_behind(brush: Brush, pose: Pose, body: Body) -> None:
    """Draw every thing of the pose that the body covers."""
    for prop in pose.props:
        _draw(prop, brush, pose, body)


@singledispatch
def _draw(_prop: Prop, _brush: Brush, _pose: Pose, _body: Body) -> None:
    """Draw nothing: what has no function of its own here is drawn before the body."""


@_draw.register
def _(_floor: Floor, brush: Brush, _pose: Pose, _body: Body) -> None:
    _ground(brush, 0)


@_draw.register
def _(_mat: ObliqueMat, brush: Brush, _pose: Pose, _body: Body) -> None:
    _ground(brush, 0.42)
    near = (complex(-0.13, 0.055), complex(1.02, 0.055))
    far = (complex(1.07, 0.345), complex(-0.05, 0.345))
    edge = complex(0, -0.02)
    brush.area([near[0], near[1], near[1] + edge, near[0] + edge], palette.MAT_EDGE)
    brush.area([*near, *far], palette.MAT)


@_draw.register
def _(mat: Mat, brush: Brush, _pose: Pose, _body: Body) -> None:
    brush.box(complex(mat.x0, -0.008), complex(mat.x1, 0.001), palette.MAT_EDGE, 0.004)
    brush.box(complex(mat.x0, -0.004), complex(mat.x1, 0.012), palette.MAT, 0.008)


@_draw.register
def _(wall: Wall, brush: Brush, _pose: Pose, _body: Body) -> None:
    corner = brush.camera.place(complex(-8 if wall.side == "left" else WIDTH + 8, -8))
    left, right = sorted((corner.real, wall.x))
    brush.box(complex(left, 0), complex(right, corner.imag), palette.WALL)
    for row in range(1, int(corner.imag / _COURSE) + 1):
        height = 1j * row * _COURSE
        brush.line(left + height, right + height, 0.005, palette.WALL_LINE)
    inside = 0.006 if wall.side == "left" else -0.006
    brush.line(complex(wall.x - inside, 0), complex(wall.x - inside, 2), 0.012, palette.WALL_LINE)


@_draw.register
def _(bench: Bench, brush: Brush, _pose: Pose, _body: Body) -> None:
    for x in (bench.x0 + 0.035, bench.x1 - 0.035):
        brush.box(complex(x - 0.014, 0), complex(x + 0.014, bench.top - 0.02), palette.WOOD_DARK)
    low, high = complex(bench.x0, bench.top - 0.05), complex(bench.x1, bench.top)
    brush.box(low, high, palette.WOOD, 0.016)
    brush.box(low + 0.022j, high, palette.CUSHION, 0.014)


@_draw.register
def _(chair: Chair, brush: Brush, _pose: Pose, _body: Body) -> None:
    for x in (chair.x0 + 0.02, chair.x1 - 0.02):
        brush.line(complex(x, 0.01), complex(x, chair.back), 0.028, palette.WOOD_DARK)
    low, high = complex(chair.x0, chair.back - 0.12), complex(chair.x1, chair.back + 0.02)
    brush.box(low, high, palette.CUSHION, 0.03)
    low, high = complex(chair.x0 - 0.01, chair.seat - 0.045), complex(chair.x1 + 0.01, chair.seat)
    brush.box(low, high, palette.WOOD, 0.015)


@_draw.register
def _(towel: Towel, brush: Brush, _pose: Pose, body: Body) -> None:
    heel = body[towel.joint].real
    brush.box(complex(heel - 0.07, -0.004), complex(heel + 0.08, 0.016), palette.TOWEL, 0.01)


@_draw.register
def _(ball: Ball, brush: Brush, _pose: Pose, body: Body) -> None:
    middle = body[ball.joint] + complex(0, ball.dy)
    brush.disc(middle, ball.r, palette.BALL)
    # The light spot turns as the ball rolls: by its way over the floor divided by its radius.
    spot = rect(ball.r * 0.65, 2.4 - middle.real / ball.r)
    brush.disc(middle + spot, ball.r * 0.2, palette.BALL_LIGHT)


@_draw.register
def _(_stick: Stick, brush: Brush, _pose: Pose, body: Body) -> None:
    low, high = stick_line(body)
    brush.line(low, high, STICK, palette.WOOD_DARK)


@_draw.register
def _(stop: Stop, brush: Brush, pose: Pose, _body: Body) -> None:
    draw_ghost(brush, key_body(pose, stop.key))


def stick_line(body: Body) -> tuple[complex, complex]:
    """Return the middle of a stick along the back, from the tailbone to above the head."""
    hip, shoulder = body["hip"], body["shoulder"]
    up = (shoulder - hip) / abs(shoulder - hip)
    behind = up * 1j * (BACK + STICK / 2)
    return hip + behind - up * 0.03, shoulder + behind + up * 0.22


def _ground(brush: Brush, level: float) -> None:
    corner = brush.camera.place(complex(-8, HEIGHT + 8))
    far = brush.camera.place(complex(WIDTH + 8, 0))
    brush.box(corner, complex(far.real, level), palette.GROUND)
    brush.line(complex(corner.real, level), complex(far.real, level), 0.008, palette.GROUND_LINE)
