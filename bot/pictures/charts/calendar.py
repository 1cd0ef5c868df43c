"""The last 14 days, and the last 12 weeks as a calendar."""

from datetime import timedelta

from bot.coaching.review.charts import Calendar
from bot.coaching.review.weeks import mondays
from bot.pictures.charts.canvas import HINT, MARGIN, WIDTH, Canvas, width_of
from bot.pictures.charts.palette import DONE, EMPTY, LEFT_OUT, SESSION, Fill
from bot.pictures.charts.parts import (
    ACROSS,
    Sheet,
    Words,
    day,
    fortnight,
    fortnight_height,
    heading,
    key,
    key_height,
)

WEEKS = 12
_WEEKDAYS = range(84, 150)  # pixels for their names, left of the weeks
_ROW, _CELL = 62, 54


def draw(facts: Calendar, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG."""
    entries = _entries(facts, words)
    height = 40 + 82 + fortnight_height() + 36 + 82 + 7 * _ROW + 64 + key_height(entries) + 20
    canvas = sheet(height)
    y = fortnight(canvas, heading(canvas, 40, words["days"], words["count"]), facts, words)
    y = _weeks(canvas, heading(canvas, y + 36, words["weeks"]), facts, words)
    key(canvas, y, entries)
    return canvas.png()


def _entries(facts: Calendar, words: Words) -> list[tuple[Fill, str]]:
    entries = [(DONE, words["key-practised"]), (SESSION, words["key-session"])]
    entries.append((EMPTY, words["key-open"]))
    if facts.excluded:
        entries.append((LEFT_OUT, words["key-left_out"]))
    return entries


def _weeks(canvas: Canvas, y: int, facts: Calendar, words: Words) -> int:
    """Return a column a week, a row a weekday; where the next thing may begin."""
    names = {weekday: words[f"weekday-{weekday}"] for weekday in range(0, 7, 2)}
    widest = max(width_of(name, HINT) for name in names.values())
    beside = min(max(widest + 12, _WEEKDAYS.start), _WEEKDAYS.stop)
    step = (ACROSS - beside) / WEEKS
    width = round(step) - 8
    for weekday, name in names.items():
        at = (MARGIN, y + weekday * _ROW + _CELL // 2)
        canvas.text(at, name, HINT, "lm", beside - 8)
    for n, monday in enumerate(mondays(facts.today, WEEKS)):
        x = MARGIN + beside + round(n * step)
        for weekday in range(7):
            on = monday + timedelta(days=weekday)
            if on <= facts.today:
                day(canvas, (x, y + weekday * _ROW, width, _CELL), on, facts)
        label = words.get(f"week-{monday.isoformat()}")
        if label:
            edge = x + round(3 * step) > WIDTH - MARGIN
            at = (x + width if edge else x, y + 7 * _ROW + 6)
            canvas.text(at, label, HINT, "ra" if edge else "la")
    return y + 7 * _ROW + 64
