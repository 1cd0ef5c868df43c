"""The contact sheet: every demonstration on one page, start and end side by side."""

from collections.abc import Mapping

from PIL import Image, ImageDraw, ImageFont

from bot.pictures.demonstration.palette import EYE, PAPER

_COLUMNS = 4
_CELL, _LABEL = (448, 168), 22  # a still at two fifths of its size, in pixels


def draw_sheet(stills: Mapping[str, Image.Image]) -> Image.Image:
    """Return all stills with their exercises' ids, in the order given."""
    rows = -(-len(stills) // _COLUMNS)
    page = Image.new("RGB", (_COLUMNS * (_CELL[0] + 8), rows * (_CELL[1] + _LABEL + 6)), "white")
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(15)
    for number, (name, still) in enumerate(stills.items()):
        x = number % _COLUMNS * (_CELL[0] + 8) + 4
        y = number // _COLUMNS * (_CELL[1] + _LABEL + 6) + 3
        pen.rectangle((x, y, x + _CELL[0] - 1, y + _LABEL), fill=PAPER)
        pen.text((x + 6, y + 3), name, fill=EYE, font=font)
        page.paste(still.resize(_CELL, Image.Resampling.LANCZOS), (x, y + _LABEL))
    return page
