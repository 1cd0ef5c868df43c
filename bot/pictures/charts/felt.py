"""Chart of places felt: an exercise a row, a week a column, the answers stacked by place."""

from collections.abc import Sequence

from bot.coaching.review.charts import FeltGrid, FeltRow
from bot.coaching.review.weeks import PLACES
from bot.pictures.charts.canvas import (
    FIGURE,
    HINT,
    MARGIN,
    NAME,
    STRONG,
    WIDTH,
    Canvas,
    is_cut,
    wrapped,
)
from bot.pictures.charts.palette import EMPTY, FAINT, LINE, PLACE_FILLS, Fill
from bot.pictures.charts.parts import (
    ACROSS,
    Sheet,
    Words,
    heading,
    key,
    key_height,
    note,
    note_height,
)

_HEAD, _COLUMNS, _SHARE = 54, 120, 190  # pixels: above the columns, their height, beside them
_ROW = _HEAD + _COLUMNS + 26


def draw(facts: FeltGrid, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG; `words["none"]` where nothing was felt yet."""
    if not facts.rows:
        return _empty(words, sheet)
    entries = _entries(facts, words)
    canvas = sheet(40 + 82 + len(facts.rows) * _ROW + 60 + key_height(entries) + 20)
    y = heading(canvas, 40, words["title"])
    for row in facts.rows:
        _row(canvas, y, row, words)
        y += _ROW
    _weeks(canvas, y - 14, facts, words)
    key(canvas, y + 60, entries)
    return canvas.png()


def _empty(words: Words, sheet: Sheet) -> bytes:
    canvas = sheet(40 + 82 + note_height(words["none"]) + 40)
    note(canvas, heading(canvas, 40, words["title"]), words["none"])
    return canvas.png()


def _entries(facts: FeltGrid, words: Words) -> list[tuple[Fill, str]]:
    """Return the places that were named at all."""
    named = [
        sum(week[at] for row in facts.rows for week in row.weeks) for at in range(len(PLACES))
    ]
    return [
        (fill, words[f"place-{place}"])
        for fill, place, count in zip(PLACE_FILLS, PLACES, named, strict=True)
        if count
    ]


def _row(canvas: Canvas, y: int, row: FeltRow, words: Words) -> None:
    canvas.text((MARGIN, y), words[f"exercise-{row.exercise}"], STRONG, room=ACROSS)
    y += _HEAD
    step = (ACROSS - _SHARE) / len(row.weeks)
    width = round(step) - 12
    for n, week in enumerate(row.weeks):
        at = (MARGIN + round(n * step), y, width, _COLUMNS)
        if any(week):
            canvas.stack(at, _parts(week))
            canvas.frame(at, FAINT, 2, 10)
        else:
            middle = y + _COLUMNS // 2
            canvas.box((at[0] + width // 2 - 8, middle - 8, 16, 16), EMPTY, 8)
    right, middle = WIDTH - MARGIN, y + _COLUMNS // 2
    share = words[f"share-{row.exercise}"]
    lines = wrapped(words["on-target"], HINT, _SHARE - 10)[:2]
    raised = 18 * (len(lines) - 1)
    hand = FIGURE if is_cut(share, NAME, _SHARE - 20) else NAME
    canvas.text((right, middle - 22 - raised), share, hand, "rm", _SHARE - 20)
    for n, line in enumerate(lines):
        canvas.text((right, middle + 24 - raised + 36 * n), line, HINT, "rm", _SHARE - 10)


def _parts(week: Sequence[int]) -> list[tuple[Fill, int]]:
    """Return the places of one week with their heights, which fill the column exactly."""
    total, so_far, top = sum(week), 0, 0
    parts = []
    for fill, count in zip(PLACE_FILLS, week, strict=True):
        so_far += count
        reaches = round(_COLUMNS * so_far / total)
        if count:
            parts.append((fill, reaches - top))
        top = reaches
    return parts


def _weeks(canvas: Canvas, y: int, facts: FeltGrid, words: Words) -> None:
    """Name every other week by its Monday."""
    step = (ACROSS - _SHARE) / len(facts.weeks)
    canvas.line(MARGIN, y, ACROSS - _SHARE - 12, LINE)
    for n, monday in enumerate(facts.weeks):
        label = words.get(f"week-{monday.isoformat()}")
        if label:
            at = (MARGIN + round(n * step), y + 12)
            canvas.text(at, label, HINT, room=round(2 * step))
