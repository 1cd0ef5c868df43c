"""The report as a PDF: from fixed data through the real words to what another library reads."""

from __future__ import annotations

import subprocess
import sys
from io import BytesIO

import pytest
from pypdf import PdfReader

from bot.chat.sending.render import Renderer
from bot.coaching.message import Message
from bot.flows.media import ReportFile
from bot.flows.report.flow import page
from bot.pictures.direction import is_right_to_left
from bot.pictures.document import write_pdf
from bot.value import replace
from tests.pictures.reports import hurt
from tests.support.world import words

LANGUAGES = ("en", "de", "es", "fa", "pt-BR", "ru")


def written(language: str, wish: str = "28..h") -> tuple[ReportFile, PdfReader]:
    context = hurt()
    renderer = Renderer(words(), lambda: context.now)
    locale = replace(context.person.locale, language=language)

    def said(message: Message) -> str:
        return renderer.plain(message, locale)

    media = page(f"pdf.{wish}", context).screens[0].media
    assert isinstance(media, ReportFile)
    sections = [(said(s.heading), [said(line) for line in s.lines]) for s in media.sections]
    ready = {name: said(message) for name, message in media.words}
    return media, PdfReader(BytesIO(write_pdf(said(media.title), sections, media.chart, ready)))


def text_of(reader: PdfReader) -> str:
    return "\n".join(each.extract_text() for each in reader.pages)


def test_another_library_reads_what_the_page_says() -> None:
    _, reader = written("en")

    text = text_of(reader)

    assert len(reader.pages) == 1
    assert reader.metadata is not None
    assert reader.metadata.title == "Training report, 12 Oct to 8 Nov 2026"
    for line in (
        "Glute bridge: 44 sets, last time 8 reps",
        "6 Nov: low back, 7 out of 10, numb or tingling, during glute bridge",
        "Hinge: on hold until a professional gives the OK",
        "Pain by place and date",
        "It's not a medical document",
    ):
        assert line in text


@pytest.mark.parametrize("wish", ["28..", "14..", "91..h"])
def test_in_every_language_it_has_two_pages_at_most_and_brings_its_fonts(wish: str) -> None:
    for language in LANGUAGES:
        _, reader = written(language, wish)

        assert len(reader.pages) <= 2, language
        for each in reader.pages:
            fonts = each["/Resources"]["/Font"].values()  # type: ignore[index]
            descendants = [font.get_object()["/DescendantFonts"][0].get_object() for font in fonts]
            assert fonts, language
            assert all("/FontFile2" in f["/FontDescriptor"] for f in descendants), language


def test_persian_joins_its_letters_and_is_laid_out_from_the_right() -> None:
    _, reader = written("fa")
    places: list[tuple[float, str]] = []
    reader.pages[0].extract_text(
        visitor_text=lambda text, _cm, tm, _font, _size: places.append((tm[4], text))
    )

    text = "".join(part for _, part in places)

    assert "۱۴۰۵" in text or "۵۰۴۱" in text  # a year of the Solar Hijri calendar
    assert is_right_to_left([text])
    # Read by themselves, the letters of Persian would stand in their isolated forms.
    assert not any("\ufe8d" <= letter <= "\ufefc" for letter in text)


def test_no_line_of_the_page_has_tags() -> None:
    assert "<b>" not in text_of(written("en", "91..h")[1])


def test_the_library_is_loaded_when_the_first_page_is_written() -> None:
    code = "import sys, bot.app; print(*(n for n in ('fpdf', 'uharfbuzz') if n in sys.modules))"

    found = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True
    )

    assert found.stdout.strip() == ""
