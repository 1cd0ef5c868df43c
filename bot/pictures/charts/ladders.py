"""The ladders: steps that rise to the right, the one in hand dark, and what is drilled.

The step of a stronger side has a frame.
"""

from collections.abc import Sequence

from bot.coaching.review.charts import LadderRow, Ladders
from bot.pictures.charts.canvas import (
    FIGURE,
    MARGIN,
    NAME,
    NORMAL,
    SIDE_NOTE,
    SMALL,
    STRONG,
    WIDTH,
    Canvas,
    Hand,
    is_cut,
    width_of,
    wrapped,
)
from bot.pictures.charts.palette import DONE, EMPTY, FAINT, INK, LIGHT, OPEN_SPOT, PAPER
from bot.pictures.charts.parts import Sheet, Words, heading, key, key_height, note, note_height

NOTE = Hand(28, FAINT)  # beside a long name
IN_TWO = Hand(26)  # of two lines
_STEPS = 330  # pixels that the steps of a ladder take
_LOWEST, _RISE = 34, 13
ROW = 176


def draw(facts: Ladders, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG; `words["none"]` where no ladder is open."""
    if not facts.rows:
        canvas = sheet(40 + 82 + note_height(words["none"]) + 40)
        note(canvas, heading(canvas, 40, words["title"]), words["none"])
        return canvas.png()
    entries = [(DONE, words["key-here"]), (LIGHT, words["key-owned"]), (EMPTY, words["key-above"])]
    canvas = sheet(40 + 82 + len(facts.rows) * ROW + 16 + key_height(entries) + 20)
    y = rows(canvas, heading(canvas, 40, words["title"]), facts.rows, words)
    key(canvas, y + 16, entries)
    return canvas.png()


def rows(canvas: Canvas, y: int, ladders: Sequence[LadderRow], words: Words) -> int:
    """Return one ladder under the other; where the next thing may begin."""
    for row in ladders:
        _stairs(canvas, y + ROW - 44, row, words)
        _facts(canvas, y, row, words)
        y += ROW
    return y


def _stairs(canvas: Canvas, bottom: int, row: LadderRow, words: Words) -> None:
    """Draw the steps on `bottom`; owned ones have a tick, the one in hand its number."""
    step = min(_STEPS / row.steps, 66)
    width = round(step) - 6
    for number in range(1, row.steps + 1):
        tall = _LOWEST + _RISE * number
        at = (MARGIN + round((number - 1) * step), bottom - tall, width, tall)
        is_owned = number in row.owned_steps
        canvas.box(at, DONE if number == row.step else LIGHT if is_owned else EMPTY, 8)
        spot = (at[0] + width // 2, bottom - 24)
        if number == row.step:
            name = words.get(f"number-{number}", str(number))
            canvas.text(spot, name, Hand(32, PAPER, is_bold=True), "mm")
        elif is_owned and number != row.stronger:
            canvas.text(spot, "✓", SMALL, "mm", width)
        if number == row.stronger != row.step:
            canvas.frame(at, INK, 4, 8)
            name = words.get(f"number-{number}", str(number))
            canvas.text(spot, name, Hand(32, INK, is_bold=True), "mm")


def _facts(canvas: Canvas, y: int, row: LadderRow, words: Words) -> None:
    """Write the facts next to the steps: the ladder, the exercise in hand, the weak spot."""
    x = MARGIN + _STEPS + 34
    room = WIDTH - MARGIN - x
    name, step = words[f"family-{row.family}"], words[f"step-{row.family}"]
    is_short = width_of(name, STRONG) + width_of(step, SIDE_NOTE) + 20 <= room
    taken = canvas.text((WIDTH - MARGIN, y + 4), step, SIDE_NOTE if is_short else NOTE, "ra")
    canvas.text((x, y), name, NAME, room=room - taken - 20)
    canvas.text((x, y + 56), words[f"exercise-{row.exercise}"], NORMAL, room=room)
    if row.gap is not None:
        at = (x, y + 108) if row.spot is None else (x, y + 92)
        canvas.text(at, words[f"sides-{row.family}"], SMALL, room=room)
    if row.spot is not None:
        tag = (x, y + 108, 34, 36)
        is_fixed = row.spot.state == "fixed"
        canvas.box(tag, LIGHT if is_fixed else OPEN_SPOT, 6)
        canvas.frame(tag, INK, 2, 6)
        canvas.text((x + 17, y + 126), "✓" if is_fixed else "!", FIGURE, "mm")
        _spot(canvas, (x + 48, y + 126), words[f"spot-{row.family}"], room - 48)


def _spot(canvas: Canvas, at: tuple[int, int], text: str, room: int) -> None:
    """Write what is drilled in one line, or in two smaller ones where it does not fit."""
    x, y = at
    if not is_cut(text, SMALL, room):
        canvas.text(at, text, SMALL, "lm", room)
        return
    lines = wrapped(text, IN_TWO, room)
    for n, line in enumerate(lines):
        canvas.text((x, y + 4 + round((n - (len(lines) - 1) / 2) * 30)), line, IN_TWO, "lm", room)
