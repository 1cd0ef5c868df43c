"""The pictures of a person's progress: values and ready text in, a PNG out; for a worker."""

from __future__ import annotations

from typing import assert_never

from bot.coaching.review.charts import Calendar, Chart, FeltGrid, Ladders, WeekInOne, WeeklySets
from bot.pictures.charts import calendar, felt, ladders, sets, week
from bot.pictures.charts.parts import Words


def draw_chart(chart: Chart, words: Words) -> bytes:
    """Return the picture as PNG, about 20 ms once warm.

    Args:
        chart: what is shown.
        words: ready text in the person's language, by the names under which a chart looks.

    Raises:
        KeyError: a text is missing.
    """
    match chart:
        case Calendar():
            return calendar.draw(chart, words)
        case FeltGrid():
            return felt.draw(chart, words)
        case Ladders():
            return ladders.draw(chart, words)
        case WeeklySets():
            return sets.draw(chart, words)
        case WeekInOne():
            return week.draw(chart, words)
        case _:
            assert_never(chart)
