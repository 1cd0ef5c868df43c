"""The week in one picture: days practised, where it was felt, the ladders."""

from bot.coaching.review.charts import FeltChange, Share, WeekInOne
from bot.pictures.charts import ladders
from bot.pictures.charts.canvas import FIGURE, HINT, MARGIN, STRONG, WIDTH, Canvas
from bot.pictures.charts.palette import DONE, EMPTY, LIGHT, Fill
from bot.pictures.charts.parts import (
    ACROSS,
    Sheet,
    Words,
    fortnight,
    fortnight_height,
    heading,
    note,
    note_height,
)

_CHANGE = 172
_NAMES = 240  # pixels for "last week" and "this week"
_GAP = 34


def draw(facts: WeekInOne, words: Words, sheet: Sheet) -> bytes:
    """Return the picture as PNG; `words["none"]` where there is nothing to tell of exercises."""
    has_more = bool(facts.felt or facts.ladders)
    height = 40 + 20
    height += (82 + fortnight_height() + _GAP) if facts.calendar else 0
    height += (82 + len(facts.felt) * _CHANGE + _GAP) if facts.felt else 0
    height += (82 + len(facts.ladders) * ladders.ROW) if facts.ladders else 0
    height += 0 if has_more else note_height(words["none"])
    canvas, y = sheet(height), 40
    if facts.calendar:
        y = heading(canvas, y, words["days"], words["count"])
        y = fortnight(canvas, y, facts.calendar, words) + _GAP
    if facts.felt:
        y = heading(canvas, y, words["felt"])
        for change in facts.felt:
            y = _change(canvas, y, change, words)
        y += _GAP
    if facts.ladders:
        ladders.rows(canvas, heading(canvas, y, words["ladders"]), facts.ladders, words)
    if not has_more:
        note(canvas, y, words["none"])
    return canvas.png()


def _change(canvas: Canvas, y: int, change: FeltChange, words: Words) -> int:
    """Return one exercise: last week's share of answers in the right place above this week's."""
    canvas.text((MARGIN, y), words[f"exercise-{change.exercise}"], STRONG, room=ACROSS)
    both = (("before", change.before, LIGHT), ("now", change.now, DONE))
    for n, (name, share, fill) in enumerate(both):
        _bar(
            canvas, y + 56 + n * 50, (share, fill), words[name], words[f"{name}-{change.exercise}"]
        )
    return y + _CHANGE


def _bar(canvas: Canvas, y: int, shown: tuple[Share, Fill], name: str, text: str) -> None:
    share, fill = shown
    middle = y + 20
    canvas.text((MARGIN, middle), name, HINT, "lm", _NAMES - 20)
    canvas.text((WIDTH - MARGIN, middle), text, FIGURE, "rm", 170)
    width = ACROSS - _NAMES - 190
    canvas.box((MARGIN + _NAMES, y, width, 40), EMPTY, 10)
    if share.answers:
        filled = round(width * share.on_target / share.answers)
        canvas.box((MARGIN + _NAMES, y, filled, 40), fill, 10)
