"""Hard sets per muscle group and week, before the range of the programme."""

from bot.coaching.review.charts import SetsRow, WeeklySets
from bot.pictures.charts.canvas import FIGURE, HINT, MARGIN, NAME, WIDTH, Canvas
from bot.pictures.charts.palette import DONE, LIGHT, LINE, RANGE, Fill
from bot.pictures.charts.parts import ACROSS, Sheet, Words, heading, key, key_height

_HEAD, _BARS, _GAP = 58, 190, 46
_ROW = _HEAD + _BARS + _GAP


def draw(facts: WeeklySets, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG; bars within the range are dark, others light."""
    entries = [
        (RANGE, words["key-range"]),
        (DONE, words["key-within"]),
        (LIGHT, words["key-outside"]),
    ]
    canvas = sheet(40 + 82 + len(facts.rows) * _ROW + 52 + key_height(entries) + 20)
    y = heading(canvas, 40, words["title"])
    for row in facts.rows:
        _row(canvas, y, row, words)
        y += _ROW
    _weeks(canvas, y - _GAP + 10, facts, words)
    key(canvas, y + 40, entries)
    return canvas.png()


def _row(canvas: Canvas, y: int, row: SetsRow, words: Words) -> None:
    right = (WIDTH - MARGIN, y + 6)
    taken = canvas.text(right, words[f"range-{row.group}"], HINT, "ra")
    canvas.text((MARGIN, y), words[f"group-{row.group}"], NAME, room=ACROSS - taken - 24)
    bottom = y + _HEAD + _BARS
    scale = (_BARS - 44) / max(row.most, *row.sets)
    low, high = (bottom - round(n * scale) for n in (row.least, row.most))
    canvas.box((MARGIN, high, ACROSS, low - high), RANGE, 10)
    canvas.line(MARGIN, bottom, ACROSS, LINE, 3)
    step = ACROSS / len(row.sets)
    width = round(step * 0.58)
    for n, count in enumerate(row.sets):
        middle = MARGIN + round((n + 0.5) * step)
        tall = round(count * scale)
        canvas.box((middle - width // 2, bottom - tall, width, tall), _fill(row, count), 10)
        if count:
            text = words[f"sets-{row.group}-{n}"]
            canvas.text((middle, bottom - tall - 44), text, FIGURE, "ma")


def _fill(row: SetsRow, count: float) -> Fill:
    return DONE if row.least <= count <= row.most else LIGHT


def _weeks(canvas: Canvas, y: int, facts: WeeklySets, words: Words) -> None:
    step = ACROSS / len(facts.weeks)
    for n, monday in enumerate(facts.weeks):
        label = words.get(f"week-{monday.isoformat()}")
        if label:
            middle = MARGIN + round((n + 0.5) * step)
            canvas.text((middle, y), label, HINT, "ma", round(2 * step))
