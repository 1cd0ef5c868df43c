"""A sheet of paper to draw on: smooth boxes from cached masks, text that fits, a PNG at the end.

Masks and patterns are drawn large once and cached, so that a picture costs milliseconds.
"""

from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Literal, TypeAlias

from PIL import Image, ImageDraw, ImageFont

from bot.pictures.charts.palette import FAINT, INK, PAPER, Colour, Fill
from bot.value import Value

#: Pixels; on a phone a picture is about 320 points wide, so 34 pixels are 10 points.
WIDTH = 1080
MARGIN = 48

FONTS = Path(__file__).parents[3] / "content" / "fonts"

Box: TypeAlias = tuple[int, int, int, int]
"""Left, top, width and height, in pixels."""

Anchor: TypeAlias = Literal["la", "ma", "ra", "lm", "mm", "rm"]
"""Where the given point lies in the text: left, middle, right; ascender, middle."""

_MIRRORED = {"la": "ra", "ra": "la", "lm": "rm", "rm": "lm", "ma": "ma", "mm": "mm"}
_LEAST = 24  # pixels: smaller letters are cut off rather than shrunk
_FINE = 4  # masks are drawn so many times larger, then averaged
_PERIOD = 20  # pixels from one stripe of a pattern to the next
_COMPRESSION = 3  # Telegram makes a JPEG of it: a smaller PNG is not worth the time


class Hand(Value):
    """Style of text: its height in pixels, its colour, its weight."""

    size: int
    colour: Colour = INK
    is_bold: bool = False


TITLE, NAME, STRONG = Hand(50, is_bold=True), Hand(42, is_bold=True), Hand(36, is_bold=True)
NORMAL, SMALL, FIGURE = Hand(36), Hand(32), Hand(32, is_bold=True)
SIDE_NOTE, HINT = Hand(36, FAINT), Hand(32, FAINT)


class Canvas:
    """One picture under way.

    `is_mirrored`: for a language that is read from the right. What a chart places from the left
    is drawn from the right; text keeps its own order.
    """

    def __init__(self, height: int, *, is_mirrored: bool = False) -> None:
        self.image = Image.new("RGB", (WIDTH, height), PAPER)
        self._draw = ImageDraw.Draw(self.image)
        self._is_mirrored = is_mirrored

    def box(self, at: Box, fill: Fill, radius: int = 12) -> None:
        """Draw a filled box with rounded corners."""
        _, y, width, height = at
        if width < 1 or height < 1:
            return
        x = self._left(at)
        mask = _rounded(width, height, min(radius, width // 2, height // 2))
        self.image.paste(_paint(fill, width, height), (x, y, x + width, y + height), mask)

    def frame(self, at: Box, colour: Colour, thick: int, radius: int = 12) -> None:
        """Draw the outline of a box, `thick` pixels wide, inside it."""
        _, y, width, height = at
        self.image.paste(colour, (self._left(at), y), _outline(width, height, radius, thick))

    def stack(self, at: Box, parts: list[tuple[Fill, int]]) -> None:
        """Draw a box filled from the bottom up, by parts with their heights in pixels."""
        _, y, width, height = at
        pile = Image.new("RGB", (width, height), PAPER)
        bottom = height
        for fill, tall in parts:
            area = (0, bottom - tall, width, bottom)
            pile.paste(_paint(fill, width, tall), area)
            bottom -= tall
            pile.paste(PAPER, (0, bottom, width, bottom + 2))
        self.image.paste(pile, (self._left(at), y), _rounded(width, height, 10))

    def line(self, x: int, y: int, width: int, colour: Colour, thick: int = 2) -> None:
        """Draw a level line."""
        x = self._left((x, y, width, thick))
        self._draw.rectangle((x, y, x + width - 1, y + thick - 1), fill=colour)

    def text(
        self, at: tuple[int, int], words: str, hand: Hand, anchor: Anchor = "la", room: int = WIDTH
    ) -> int:
        """Draw a line of text, made smaller or cut to the room; return its width in pixels."""
        words, font = fitted(words, hand, room)
        place: tuple[int, int] = at
        side: str = anchor
        direction = None
        if self._is_mirrored:
            place, side, direction = (WIDTH - at[0], at[1]), _MIRRORED[anchor], "rtl"
        self._draw.text(
            place, words, fill=hand.colour, font=font, anchor=side, direction=direction
        )
        return round(font.getlength(words))

    def _left(self, at: Box) -> int:
        x, _, width, _ = at
        return WIDTH - x - width if self._is_mirrored else x

    def png(self) -> bytes:
        """Return the finished picture."""
        out = BytesIO()
        self.image.save(out, "PNG", compress_level=_COMPRESSION)
        return out.getvalue()


def fitted(words: str, hand: Hand, room: int) -> tuple[str, ImageFont.FreeTypeFont]:
    """Return words and the font in which they fit into `room` pixels: smaller first, then cut."""
    for smaller in (hand.size, hand.size - 4):
        font = _font(smaller, hand.is_bold)
        if font.getlength(words) <= room:
            return words, font
    font = _font(max(hand.size - 8, _LEAST), hand.is_bold)
    if font.getlength(words) <= room:
        return words, font
    while words and font.getlength(f"{words}…") > room:
        words = words[:-1]
    return f"{words.rstrip()}…", font


def is_cut(words: str, hand: Hand, room: int) -> bool:
    """Return whether the words do not fit into `room` pixels in small letters either."""
    return fitted(words, hand, room)[0] != words


def width_of(words: str, hand: Hand) -> int:
    """Return the width of a line of text in pixels."""
    return round(_font(hand.size, hand.is_bold).getlength(words))


def wrapped(words: str, hand: Hand, room: int) -> list[str]:
    """Return the words in lines that fit into `room` pixels; a single longer word stands alone."""
    font, lines = _font(hand.size, hand.is_bold), [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


@lru_cache(maxsize=32)
def _font(size: int, is_bold: bool) -> ImageFont.FreeTypeFont:  # noqa: FBT001 - a key of the cache
    name = "DejaVuSans-Bold.ttf" if is_bold else "DejaVuSans.ttf"
    return ImageFont.truetype(str(FONTS / name), size)


@lru_cache(maxsize=256)
def _rounded(width: int, height: int, radius: int) -> Image.Image:
    large = Image.new("L", (width * _FINE, height * _FINE), 0)
    corners = (0, 0, width * _FINE - 1, height * _FINE - 1)
    ImageDraw.Draw(large).rounded_rectangle(corners, radius * _FINE, fill=255)
    return large.reduce(_FINE)


@lru_cache(maxsize=64)
def _outline(width: int, height: int, radius: int, thick: int) -> Image.Image:
    large = Image.new("L", (width * _FINE, height * _FINE), 0)
    corners = (0, 0, width * _FINE - 1, height * _FINE - 1)
    draw = ImageDraw.Draw(large)
    draw.rounded_rectangle(corners, radius * _FINE, outline=255, width=thick * _FINE)
    return large.reduce(_FINE)


def _paint(fill: Fill, width: int, height: int) -> Colour | Image.Image:
    """Return what fills an area: a colour, or a piece of the pattern."""
    return _surface(fill).crop((0, 0, width, height)) if fill.pattern else fill.colour


@lru_cache(maxsize=16)
def _surface(fill: Fill) -> Image.Image:
    """Return an area of a pattern, larger than what is filled with one."""
    size = (240, 240)
    tile = Image.new("RGB", (_PERIOD * 4 * _FINE, _PERIOD * 4 * _FINE), fill.colour)
    draw, step, side = ImageDraw.Draw(tile), _PERIOD * _FINE, _PERIOD * 4 * _FINE
    for at in range(-side, 2 * side, step):
        _stroke(draw, fill, at, side)
    small = tile.reduce(_FINE)
    surface = Image.new("RGB", size)
    for x in range(0, size[0], small.width):
        for y in range(0, size[1], small.height):
            surface.paste(small, (x, y))
    return surface


def _stroke(draw: ImageDraw.ImageDraw, fill: Fill, at: int, side: int) -> None:
    """Draw one stripe, one line, or one row of dots of a pattern."""
    thick = _PERIOD * _FINE // 3
    match fill.pattern:
        case "stripes":
            draw.line((at, side, at + side, 0), fill=fill.ink, width=thick)
        case "bars":
            draw.line((0, at, side, at), fill=fill.ink, width=thick)
        case "grid":
            draw.line((at, side, at + side, 0), fill=fill.ink, width=thick // 2)
            draw.line((at, 0, at + side, side), fill=fill.ink, width=thick // 2)
        case _:
            half, reach = _PERIOD * _FINE // 2, thick // 2
            for x in range(half, side, _PERIOD * _FINE):
                y = at + half
                draw.ellipse((x - reach, y - reach, x + reach, y + reach), fill=fill.ink)
