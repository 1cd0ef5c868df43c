"""The pictures of a person's progress: values and ready text in, a PNG out; for a worker."""

from functools import partial
from typing import assert_never

from bot.coaching.review.charts import (
    Calendar,
    Chart,
    FeltGrid,
    Ladders,
    MilestoneCard,
    WeekInOne,
    WeeklySets,
)
from bot.pictures.charts import calendar, felt, ladders, milestone, sets, week
from bot.pictures.charts.canvas import Canvas
from bot.pictures.charts.parts import Words
from bot.pictures.direction import is_right_to_left


def draw_chart(chart: Chart, words: Words) -> bytes:
    """Return the picture as PNG, about 20 ms once warm; mirrored for words read from the right.

    Args:
        chart: what is shown.
        words: ready text in the person's language, by the names under which a chart looks.

    Raises:
        KeyError: a text is missing.
    """
    sheet = partial(Canvas, is_mirrored=is_right_to_left(words.values()))
    match chart:
        case Calendar():
            return calendar.draw(chart, words, sheet)
        case FeltGrid():
            return felt.draw(chart, words, sheet)
        case Ladders():
            return ladders.draw(chart, words, sheet)
        case WeeklySets():
            return sets.draw(chart, words, sheet)
        case WeekInOne():
            return week.draw(chart, words, sheet)
        case MilestoneCard():
            return milestone.draw(chart, words, sheet)
        case _:
            assert_never(chart)
