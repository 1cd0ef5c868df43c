"""The mark of the phase: a coloured disc with a sign, and a ring that fills second by second.

No words and no numbers: it reads alike in every language.
"""

from cmath import rect
from collections.abc import Callable
from functools import partial
from math import radians

from bot.pictures.demonstration.brush import Brush, Camera, Colour
from bot.pictures.demonstration.palette import PAPER
from bot.pictures.demonstration.scenery import Part

PLACE = complex(54, 54)
"""The pixel in the middle of the mark."""

DISC = 26
"""The radius of the coloured disc, in pixels."""

COLOURS: dict[Part, Colour] = {
    "lower": (42, 111, 187),
    "pause": (112, 117, 130),
    "lift": (34, 139, 94),
    "squeeze": (222, 98, 12),
    "let_go": (129, 167, 196),
    "rest": (176, 176, 170),
}
"""Each part's own colour; they also differ in brightness."""

_TRACK: Colour = (220, 214, 202)
_RING, _WIDTH = 39, 7


def draw_mark(paper: Brush, part: Part, progress: float, seconds: float) -> None:
    """Draw the mark of a part of which `progress` (0 to 1) of its `seconds` has passed."""
    brush = Brush(Camera(1, PLACE), paper.paper)
    brush.disc(0, _RING + 6, PAPER)
    brush.disc(0, DISC, COLOURS[part])
    _ring(brush, COLOURS[part], progress, seconds)
    _SIGNS[part](brush)


def _ring(brush: Brush, colour: Colour, progress: float, seconds: float) -> None:
    brush.ring(0, _RING, _WIDTH, _TRACK)
    brush.arc(0, _RING, _WIDTH, (-90, -90 + 360 * progress), colour)
    if seconds > 1:
        for second in range(-int(-seconds // 1) if seconds % 1 else int(seconds)):
            way = rect(1, radians(90 - 360 * second / seconds))
            brush.limb(way * (_RING - _WIDTH - 1), way * (_RING + 1), (1.6, 1.6), PAPER)


def _arrow(brush: Brush, up: int) -> None:
    brush.line(complex(0, -12 * up), complex(0, 3 * up), 7, PAPER)
    brush.area([complex(0, 16 * up), complex(-12, 2 * up), complex(12, 2 * up)], PAPER)


def _chevrons(brush: Brush, inwards: int) -> None:
    for side in (-1, 1):
        tip, wings = side * (4 if inwards > 0 else 15), side * (15 if inwards > 0 else 4)
        for y in (-9, 9):
            brush.line(complex(tip, 0), complex(wings, y), 5, PAPER)


def _bars(brush: Brush) -> None:
    for x in (-7, 7):
        brush.box(complex(x - 3.5, -11), complex(x + 3.5, 11), PAPER, 2)


def _dots(brush: Brush) -> None:
    for x in (-11, 0, 11):
        brush.disc(x, 4, PAPER)


_SIGNS: dict[Part, Callable[[Brush], None]] = {
    "lift": partial(_arrow, up=1),
    "lower": partial(_arrow, up=-1),
    "pause": _bars,
    "squeeze": partial(_chevrons, inwards=1),
    "let_go": partial(_chevrons, inwards=-1),
    "rest": _dots,
}
