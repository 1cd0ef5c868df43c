"""Parts of several charts: headings, the key to the fills, and a day of a calendar."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeAlias

from bot.coaching.review.charts import Calendar
from bot.pictures.charts.canvas import (
    HINT,
    MARGIN,
    NAME,
    SIDE_NOTE,
    SMALL,
    TITLE,
    WIDTH,
    Box,
    Canvas,
    Hand,
    fitted,
    wrapped,
)
from bot.pictures.charts.palette import DONE, EMPTY, FAINT, INK, LEFT_OUT, LINE, PAPER, Fill

#: Ready text by the name under which a chart looks for it.
Words: TypeAlias = Mapping[str, str]

#: What makes a picture of so many pixels in height.
Sheet: TypeAlias = Callable[[int], Canvas]

ACROSS = WIDTH - 2 * MARGIN
_SWATCH, _KEY_LINE = 38, 58
FORTNIGHT = 14
_WEEK = 7
_CELL, _STEP = 108, 118  # pixels of a day of the last 14, and from one row to the next


def heading(canvas: Canvas, y: int, words: str, note: str = "") -> int:
    """Return a bold line with something on the right; where the next thing may begin."""
    taken = canvas.text((WIDTH - MARGIN, y), note, TITLE, "ra")
    canvas.text((MARGIN, y), words, TITLE, room=ACROSS - taken - 24)
    return y + 82


def note(canvas: Canvas, y: int, words: str) -> int:
    """Draw faint lines over the whole width; return where the next thing may begin."""
    for line in wrapped(words, SIDE_NOTE, ACROSS):
        canvas.text((MARGIN, y), line, SIDE_NOTE)
        y += 50
    return y


def note_height(words: str) -> int:
    """Return how much room a note takes, in pixels."""
    return 50 * len(wrapped(words, SIDE_NOTE, ACROSS))


def key(canvas: Canvas, y: int, entries: Sequence[tuple[Fill, str]]) -> None:
    """Draw the key to the fills, in as many lines as it needs."""
    for (fill, words), (x, line) in zip(entries, _places(entries), strict=True):
        swatch = (x, y + line * _KEY_LINE, _SWATCH, _SWATCH)
        canvas.box(swatch, fill, 8)
        if fill.is_marked:
            canvas.box((x + 9, swatch[1] + 14, _SWATCH - 18, 10), Fill(PAPER), 5)
        if fill.colour in {PAPER, EMPTY.colour}:
            canvas.frame(swatch, FAINT, 2, 8)
        middle = swatch[1] + _SWATCH // 2
        canvas.text((x + _SWATCH + 14, middle), words, SMALL, "lm", _room(x))


def key_height(entries: Sequence[tuple[Fill, str]]) -> int:
    """Return how much room the key takes, in pixels."""
    lines = 1 + max((line for _, line in _places(entries)), default=-1)
    return lines * _KEY_LINE


def fortnight(canvas: Canvas, y: int, facts: Calendar, words: Words) -> int:
    """Return the last 14 days in two rows, today last; where the next thing may begin."""
    first = facts.today - timedelta(days=FORTNIGHT - 1)
    step = (ACROSS + 10) / _WEEK
    width = round(step) - 10
    for n in range(_WEEK):
        x = MARGIN + round(n * step)
        name = words[f"weekday-{(first + timedelta(days=n)).weekday()}"]
        canvas.text((x + width // 2, y), name, HINT, "ma", width)
    y += 50
    for n in range(FORTNIGHT):
        row, column = divmod(n, _WEEK)
        at = (MARGIN + round(column * step), y + row * _STEP, width, _CELL)
        on = first + timedelta(days=n)
        day(canvas, at, on, facts, words.get(f"day-{on.isoformat()}", str(on.day)))
    return y + 2 * _STEP


def fortnight_height() -> int:
    """Return how much room the last 14 days take, in pixels."""
    return 50 + 2 * _STEP


def day(canvas: Canvas, at: Box, on: date, facts: Calendar, number: str = "") -> None:
    """Draw a day: practised dark, a light mark for a session; open light; excluded striped."""
    x, y, width, height = at
    is_done = on in facts.practised
    fill = DONE if is_done else LEFT_OUT if on in facts.excluded else EMPTY
    radius = min(width, height) // 6
    if on < facts.since and not is_done:
        canvas.frame(at, LINE, 2, radius)
    else:
        canvas.box(at, fill, radius)
    middle = y + height // 2
    if number:
        hand = Hand(NAME.size, PAPER if is_done else FAINT, is_bold=is_done)
        raised = middle - (14 if on in facts.sessions else 0)
        canvas.text((x + width // 2, raised), number, hand, "mm")
        middle = y + height - 24
    if on in facts.sessions:
        wide = width * 2 // 5
        canvas.box((x + (width - wide) // 2, middle - 6, wide, 12), Fill(PAPER), 6)
    if on == facts.today:
        canvas.frame((x - 5, y - 5, width + 10, height + 10), INK, 5, radius + 5)


def _room(x: int) -> int:
    return WIDTH - MARGIN - x - _SWATCH - 14


def _places(entries: Sequence[tuple[Fill, str]]) -> list[tuple[int, int]]:
    """Return the left edge and the line of each entry."""
    places: list[tuple[int, int]] = []
    x, line = MARGIN, 0
    for _, words in entries:
        shown, font = fitted(words, SMALL, ACROSS - _SWATCH - 14)
        wide = _SWATCH + 14 + round(font.getlength(shown)) + 40
        if x > MARGIN and x + wide - 40 > WIDTH - MARGIN:
            x, line = MARGIN, line + 1
        places.append((x, line))
        x += wide
    return places
