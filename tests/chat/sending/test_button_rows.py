"""Buttons get as many to a row as their labels leave room for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PIL import ImageFont

from bot.chat.sending.render import ROOM, laid_out, width_of
from bot.content.word_files import read_languages
from tests.support.world import CONTENT, words

FONT = ImageFont.truetype(str(CONTENT / "fonts" / "DejaVuSans.ttf"), 100)
LONG, MIDDLE, SHORT = "Später am Abend erinnern", "Noch ein Versuch", "Ja"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[SHORT] * 3], [3]),
        ([[SHORT] * 3] * 3, [3, 3, 3]),
        ([[SHORT] * 3, [SHORT] * 2], [3, 2]),
        ([[SHORT, MIDDLE, SHORT]], [2, 1]),
        ([[SHORT] * 3, [SHORT, MIDDLE, SHORT], [SHORT]], [2, 2, 2, 1]),
        ([[SHORT] * 3, [SHORT] * 3, [SHORT, LONG, MIDDLE]], [3, 3, 1, 1, 1]),
        ([[SHORT] * 3, [SHORT] * 3, [SHORT, MIDDLE, MIDDLE]], [3, 3, 1, 2]),
        ([[SHORT] * 3, [SHORT, MIDDLE, SHORT], [SHORT] * 3], [2, 2, 2, 2, 1]),
        ([[LONG, SHORT, SHORT]], [1, 1, 1]),
        ([[LONG, SHORT]], [1, 1]),
        ([[LONG], [MIDDLE, SHORT]], [1, 2]),
        ([[LONG * 9]], [1]),
        ([], []),
    ],
)
def test_rows_are_as_long_as_their_labels_let_them(
    rows: list[list[str]], expected: list[int]
) -> None:
    laid = laid_out(rows, str)

    assert [len(row) for row in laid] == expected
    assert [label for row in laid for label in row] == [label for row in rows for label in row]


def labels() -> Iterator[str]:
    """Yield the words of every button, and some of other scripts."""
    known, (languages, _) = words(), read_languages(CONTENT)
    for code, language in languages.items():
        for name, entry in language.entries.items():
            if "button" in name and "{" not in entry.source:
                yield known.format(code, name)
    yield from ("Начать разминку", "Сегодня нет", "تمرین گرم کردن", "امروز نه", "درد دارم")
    yield from (
        "شروع جلسه",
        "ساعت جلسه",
        "زانوها",
        "خوب است",
        "مکث",
        "تیز",
        "پاسخ\u200cهای سلامت من",
    )


def test_widths_are_those_of_the_font() -> None:
    measured = [(label, width_of(label), FONT.getlength(label)) for label in set(labels())]

    assert len(measured) > 100
    wrong = [each for each in measured if abs(each[1] / each[2] - 1) > 0.15]
    assert wrong == []


def test_room_is_for_twelve_letters_among_three_and_for_every_label_alone() -> None:
    assert width_of("twelve lette") <= ROOM[3] < width_of("Warm-up tomorrow")
    assert width_of("W" * 22) <= ROOM[1]
