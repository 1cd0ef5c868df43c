"""No text of a chart is cut or leaves the picture, in any language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from typing_extensions import override

from bot.chat.sending.render import Renderer
from bot.coaching.person.person import Locale
from bot.coaching.programme.volume import GROUPS
from bot.coaching.review.charts import (
    FeltChange,
    FeltGrid,
    FeltRow,
    LadderRow,
    Ladders,
    SetsRow,
    Share,
    WeakSpot,
    WeekInOne,
    WeeklySets,
)
from bot.coaching.review.weeks import PLACES, mondays
from bot.flows.media import Picture
from bot.flows.progress.charts import (
    calendar_of,
    calendar_picture,
    felt_picture,
    ladders_picture,
    sets_picture,
    week_picture,
)
from bot.pictures.charts import calendar, felt, ladders, sets, week
from bot.pictures.charts.canvas import WIDTH, Anchor, Canvas, Hand, is_cut
from bot.pictures.direction import is_right_to_left
from tests.pictures.lives import EVENING, SUNDAY, a_year
from tests.support.world import catalogue, words

DRAW = {"calendar": calendar, "felt": felt, "ladders": ladders, "sets": sets, "week": week}
SPOTS = (WeakSpot("drill", 2), WeakSpot("drill", 5), WeakSpot("test"), WeakSpot("fixed", 28))
MANY = Share(28, 28)


class Measured(Canvas):
    """A canvas that notes texts which are cut or leave the picture."""

    def __init__(self, height: int, faults: set[str], *, is_mirrored: bool) -> None:
        super().__init__(height, is_mirrored=is_mirrored)
        self._faults = faults

    @override
    def text(
        self, at: tuple[int, int], words: str, hand: Hand, anchor: Anchor = "la", room: int = WIDTH
    ) -> int:
        width = super().text(at, words, hand, anchor, room)
        start = {"l": at[0], "m": at[0] - width // 2, "r": at[0] - width}[anchor[0]]
        if is_cut(words, hand, room) or start < 0 or start + width > WIDTH:
            self._faults.add(words)
        return width

    @override
    def png(self) -> bytes:
        return b""


def pictures() -> Iterator[Picture]:
    """Yield every chart, so that each exercise and each state of a ladder is in one of them."""
    known = catalogue()
    exercises = list(known.exercises.values())
    weeks = mondays(SUNDAY, 12)
    felt_rows = tuple(
        FeltRow(e.id, tuple(tuple(3 for _ in PLACES) for _ in weeks), 128, 130) for e in exercises
    )
    yield felt_picture(FeltGrid(weeks, felt_rows))
    yield felt_picture(FeltGrid(weeks, ()))
    yield calendar_picture(calendar_of(a_year()))
    yield sets_picture(
        WeeklySets(weeks, tuple(SetsRow(group, 10, 20, (10.5,) * 12) for group in GROUPS))
    )
    changes = tuple(FeltChange(e.id, MANY, MANY) for e in exercises)
    yield week_picture(WeekInOne(calendar_of(a_year()), changes, ()))
    by_family = [[e for e in exercises if e.family == family] for family in known.families]
    for n in range(max(map(len, by_family))):
        of_each = (members[n % len(members)] for members in by_family)
        spot = SPOTS[n % len(SPOTS)]
        rows = (LadderRow(e.family, e.id, 10, 10, spot=spot) for e in of_each)
        yield ladders_picture(Ladders(tuple(rows)))


@pytest.mark.parametrize("language", words().whole_languages)
def test_every_text_of_a_chart_fits(language: str) -> None:
    renderer = Renderer(words(), lambda: EVENING)
    locale = Locale(language, "Europe/Berlin")
    faults: set[str] = set()
    for picture in pictures():
        ready = {key: renderer.plain(message, locale) for key, message in picture.words}
        is_mirrored = is_right_to_left(ready.values())
        sheet = partial(Measured, faults=faults, is_mirrored=is_mirrored)
        DRAW[picture.name].draw(picture.shown, ready, sheet)

    assert faults == set()
