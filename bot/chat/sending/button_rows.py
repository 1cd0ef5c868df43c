"""Rows of buttons: as many to a row as their labels leave room for."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby, pairwise
from typing import TypeVar

T = TypeVar("T")

#: Room for a label in hundredths of the font size, by the buttons in a row: about 12 letters among
#: three, on a phone that is 375 points wide.
ROOM = {1: 2400, 2: 1160, 3: 760}
#: Buttons of a grid before the long ones at its end, and how many of those there are.
FEWEST_SHORT, MOST_LONG = 6, 2
#: Widths of DejaVu Sans, which is a little wider than the fonts of phones.
_LETTERS = {
    30: "ijlIJ,. '·",
    35: "f-/:;\\|",
    40: "rt!()[]",
    50: 'sz*_`"',
    55: "cL?гзсэ",
    75: "DGHNUИЙЛП",
    80: "wOQ&дцДОЦы",
    85: "M#+<=>МФЪфю",
    95: "m%жшщЫ",
    105: "W@ШЖЩЮ…—",
}
_WIDTH = {character: width for width, letters in _LETTERS.items() for character in letters}
#: Letters of Arabic and Persian at the end of what is joined, and where they join the next one.
_ENDS = {
    30: "اآأإ",
    50: "وؤدذرزژهة",
    62: "جچحخمعغء",
    75: "لن",
    82: "قیيىئ",
    90: "کگك",
    97: "بپتثطظ",
    104: "ف",
    125: "سشصض",
}
_JOINED = {30: "بپتثنیيئىل", 52: "فقکگكمهعغ", 85: "سشصضطظ"}
_ARABIC_END, _ARABIC_JOINED = (
    {character: width for width, letters in table.items() for character in letters}
    for table in (_ENDS, _JOINED)
)
_SMALL, _CAPITAL, _SQUARE = 61, 69, 125
_FIRST_PICTURE = "\u2600"  # signs before it are as narrow as letters


def laid_out(rows: Sequence[Sequence[T]], label: Callable[[T], str]) -> list[list[T]]:
    """Return the buttons in rows in which every label fits; neighbours of equal rows stay a grid.

    Three to a row become two, then one: of a list of nine, one long label makes five rows. Long
    labels at the end of a list have rows of their own: seven numbers stay a grid.
    """
    return [row for _, alike in groupby(rows, len) for row in _grid(list(alike), label)]


def _grid(rows: Sequence[Sequence[T]], label: Callable[[T], str]) -> Iterator[list[T]]:
    buttons = [button for row in rows for button in row]
    most = len(rows[0])
    widths = [width_of(label(button)) for button in buttons]
    short = next((n for n, width in enumerate(widths) if width > ROOM.get(most, 0)), len(widths))
    is_parted = short >= FEWEST_SHORT and 0 < len(buttons) - short <= MOST_LONG
    parts = (0, short, len(buttons)) if is_parted else (0, len(buttons))
    for start, end in pairwise(parts):
        widest = max(widths[start:end])
        columns = next((n for n in range(most, 1, -1) if widest <= ROOM.get(n, 0)), 1)
        yield from (buttons[at : min(at + columns, end)] for at in range(start, end, columns))


@lru_cache(maxsize=4_096)
def width_of(label: str) -> int:
    """Return the width of a label in hundredths of the font size: "Not today" -> 500."""
    normal = unicodedata.normalize("NFC", label)
    return sum(map(_width, normal, normal[1:] + " "))


def _width(character: str, following: str) -> int:
    if character in _WIDTH:
        return _WIDTH[character]
    if character in _ARABIC_END:
        joined = _ARABIC_JOINED if following in _ARABIC_END else _ARABIC_END
        return joined.get(character, _ARABIC_END[character])
    category = unicodedata.category(character)
    if category in {"Mn", "Me", "Cf"}:
        return 0
    is_picture = category == "So" and character >= _FIRST_PICTURE and character != "♪"
    if is_picture or unicodedata.east_asian_width(character) in {"W", "F"}:
        return _SQUARE
    return _CAPITAL if category == "Lu" else _SMALL
