"""The colours of the charts: the paper of the demonstrations, and tones that differ in lightness.

What a colour says, a pattern or a number says as well: the charts hold in grey.
"""

from typing import Literal, TypeAlias

from bot.value import Value

Colour: TypeAlias = tuple[int, int, int]
Pattern: TypeAlias = Literal["", "stripes", "dots", "grid", "bars"]

PAPER: Colour = (247, 244, 237)
INK: Colour = (33, 38, 56)
FAINT: Colour = (105, 103, 108)
LINE: Colour = (206, 199, 185)


class Fill(Value):
    """Fill of an area: a colour, or a pattern of `ink` on it.

    `is_marked`: a light bar stands in it, as on a day with a training session.
    """

    colour: Colour
    pattern: Pattern = ""
    ink: Colour = INK
    is_marked: bool = False


EMPTY = Fill((230, 224, 211))
DONE = Fill((38, 82, 140))
SESSION = Fill(DONE.colour, is_marked=True)
LIGHT = Fill((150, 184, 214))
LEFT_OUT = Fill(PAPER, "stripes", (170, 162, 147))
RANGE = Fill((224, 217, 199))
OPEN_SPOT = Fill((243, 201, 120))

#: Where it was felt, darkest first: glutes, outer hip, back of thighs, back muscles,
#: low back, other, nowhere.
PLACE_FILLS = (
    DONE,
    Fill((104, 150, 196)),
    Fill((243, 201, 120), "stripes", (150, 96, 20)),
    Fill((126, 168, 112), "bars", (40, 74, 44)),
    Fill((190, 62, 48), "grid", (247, 244, 237)),
    Fill((247, 244, 237), "dots", (84, 82, 92)),
    Fill((222, 216, 203)),
)
