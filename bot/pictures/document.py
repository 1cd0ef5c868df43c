"""A report as a PDF: ready text and pains in, at most two pages out; for a worker.

Both fonts are embedded as the letters that are used. Text is shaped, so that Persian joins its
letters and runs from the right; the chart is mirrored with it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

from fpdf import FPDF

from bot.coaching.review.charts import PainChart, PainMark
from bot.coaching.rules.context import WORST
from bot.pictures.charts.canvas import FONTS
from bot.pictures.charts.palette import DONE, FAINT, INK, LIGHT, LINE, Colour
from bot.pictures.direction import is_right_to_left

Sections = Sequence[tuple[str, Sequence[str]]]

_FONT = "DejaVu"
_MARGIN, _LABEL = 16, 34  # mm
_TITLE, _HEADING, _TEXT, _SMALL = 15, 11, 9, 7  # points
_LINE_HEIGHT = 0.46  # mm a point
_ROW, _BAR = 15, 10  # mm: one place of the chart, a pain of 10
_WIDE_DAY = 3.0  # mm from which each bar has room for its number


def write_pdf(
    title: str, sections: Sections, chart: PainChart | None, words: Mapping[str, str]
) -> bytes:
    """Return the document, in about half a second.

    Args:
        title: at the top, and as the title of the file.
        sections: headings with their lines.
        chart: the pains; None or empty: no chart is drawn.
        words: of the chart, by the names under which it looks: `title`, `place-<place>`,
            `key-stop`, `key-pain`, `week-<date>`, `number-<n>`.

    Raises:
        KeyError: a text of the chart is missing.
    """
    texts = [title, *(text for heading, lines in sections for text in (heading, *lines))]
    page = _Page(is_mirrored=is_right_to_left(texts))
    page.set_title(title)
    page.paragraph(title, _TITLE, is_bold=True)
    for heading, lines in sections:
        page.room_for((len(lines[:2]) + 1) * 6)
        page.ln(2)
        page.paragraph(heading, _HEADING, is_bold=True)
        for line in lines:
            page.paragraph(line, _TEXT)
    if chart is not None and chart.marks:
        _Drawn(page, chart, words).draw()
    return bytes(page.output())


class _Page(FPDF):
    """An A4 document with our fonts; `is_mirrored`: it is laid out from the right."""

    def __init__(self, *, is_mirrored: bool) -> None:
        super().__init__(format="A4")
        self.is_mirrored = is_mirrored
        self.set_margin(_MARGIN)
        self.add_font(_FONT, "", FONTS / "DejaVuSans.ttf")
        self.add_font(_FONT, "B", FONTS / "DejaVuSans-Bold.ttf")
        self.set_text_shaping(use_shaping_engine=True, direction="rtl" if is_mirrored else "ltr")
        self.add_page()

    def style(self, size: int, colour: Colour = INK, *, is_bold: bool = False) -> None:
        """Take this style for the text that follows."""
        self.set_font(_FONT, "B" if is_bold else "", size)
        self.set_text_color(*colour)

    def paragraph(self, text: str, size: int, *, is_bold: bool = False) -> None:
        """Write a paragraph over the whole width."""
        self.style(size, is_bold=is_bold)
        align = "R" if self.is_mirrored else "L"
        height = size * _LINE_HEIGHT
        self.multi_cell(0, height, text, align=align, new_x="LMARGIN", new_y="NEXT")

    def room_for(self, height: float) -> None:
        """Begin a page where so many mm are not left."""
        if self.will_page_break(height):
            self.add_page()

    def label(
        self, at: tuple[float, float], text: str, width: float, side: Literal["L", "C"] = "L"
    ) -> None:
        """Write a small text within a box, from its beginning or in its middle."""
        x, y = at
        align = "R" if self.is_mirrored and side == "L" else side
        self.set_xy(self.left(x, width), y)
        self.cell(width, 3, text, align=align)

    def box(self, at: tuple[float, float], size: tuple[float, float], colour: Colour) -> None:
        """Fill a box."""
        x, y = at
        width, height = size
        self.set_fill_color(*colour)
        self.rect(self.left(x, width), y, width, height, style="F")

    def left(self, x: float, width: float) -> float:
        """Return the left edge of what begins at `x` in the direction of reading."""
        return self.w - x - width if self.is_mirrored else x


class _Drawn:
    """The chart of pains on its page: a place a row, a day a column, a bar as high as the pain."""

    def __init__(self, page: _Page, chart: PainChart, words: Mapping[str, str]) -> None:
        self._page, self._chart, self._words = page, chart, words
        days = (chart.until - chart.since).days + 1
        self._day = (page.epw - _LABEL) / days  # mm
        self._worst: dict[tuple[str, date], PainMark] = {}
        for mark in chart.marks:
            before = self._worst.get((mark.place, mark.on))
            if before is None or (mark.is_stop, mark.number) > (before.is_stop, before.number):
                self._worst[mark.place, mark.on] = mark

    def draw(self) -> None:
        """Draw it below the text, or on a page of its own."""
        page = self._page
        places = sorted({place for place, _ in self._worst})
        page.room_for(len(places) * _ROW + 22)
        page.ln(3)
        page.paragraph(self._words["title"], _HEADING, is_bold=True)
        y = page.get_y() + 2
        for place in places:
            self._row(place, y)
            y += _ROW
        self._weeks(y)
        self._key(y + 5)

    def _row(self, place: str, y: float) -> None:
        page = self._page
        page.style(_TEXT)
        page.label((_MARGIN, y + _ROW - 5), self._words[f"place-{place}"], _LABEL)
        page.box((_MARGIN + _LABEL, y + _ROW - 0.3), (page.epw - _LABEL, 0.3), LINE)
        for (where, on), mark in self._worst.items():
            if where == place:
                self._bar(mark, self._x(on), y + _ROW)

    def _bar(self, mark: PainMark, x: float, bottom: float) -> None:
        page, width = self._page, max(0.8, min(4.0, self._day * 0.8))
        height = max(0.6, mark.number / WORST * _BAR)
        page.box(
            (x, bottom - height), (width, height), DONE.colour if mark.is_stop else LIGHT.colour
        )
        if self._day >= _WIDE_DAY or mark.is_stop:
            page.style(_SMALL)
            number = self._words[f"number-{mark.number}"]
            page.label((x - 2, bottom - height - 3.4), number, width + 4, "C")

    def _weeks(self, y: float) -> None:
        page = self._page
        page.style(_SMALL, FAINT)
        for days in range((self._chart.until - self._chart.since).days + 1):
            on = self._chart.since + timedelta(days=days)
            name = self._words.get(f"week-{on.isoformat()}")
            if name is not None:
                page.label((self._x(on), y + 1), name, 20)

    def _key(self, y: float) -> None:
        page = self._page
        page.style(_SMALL)
        for n, (name, colour) in enumerate((("stop", DONE.colour), ("pain", LIGHT.colour))):
            x = _MARGIN + n * page.epw / 2
            page.box((x, y), (3, 3), colour)
            page.label((x + 4, y), self._words[f"key-{name}"], page.epw / 2 - 6)

    def _x(self, on: date) -> float:
        return _MARGIN + _LABEL + (on - self._chart.since).days * self._day
