"""One form for everything that people type, before any of it is read."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u2018\u02bc\u00b4`\u2032", "'"))
_QUOTES = str.maketrans(dict.fromkeys('«»“”„‟"', " "))
#: Shape a digit or an emoji and mean nothing: variation selectors, the keycap, skin tones.
_SHAPES = re.compile("[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_EMOJI = frozenset({"So", "Cn", "Co"})
#: Scripts that put no space between words: each of their letters is a word of its own.
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"})

_HYPHENS = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")  # noqa: RUF001
_MARKS_IN_WORDS = re.compile(r"'|(?<=[^\W\d_])\.|\.(?=[^\W\d_])")


def normalise(text: str) -> str:
    """Return text in one form: NFKC, lower case, ASCII digits, one apostrophe, no invisible marks.

    "٠٤:٣٠" -> "04:30", "\u200f8️⃣" -> "8".
    """
    composed = unicodedata.normalize("NFKC", _SHAPES.sub("", text)).casefold()
    shown = (_one(letter) for letter in composed.translate(_APOSTROPHES).translate(_QUOTES))
    return " ".join("".join(shown).split())


def words_of(text: str, *, emoji: bool = False) -> tuple[str, ...]:
    """Return runs of letters, runs of digits and single signs: "7:30 P.M." -> 7, :, 30, pm.

    Case, hyphens between words and marks within them (o'clock, a.m.) do not count. Emoji are
    left out unless they are asked for.
    """
    plain = _MARKS_IN_WORDS.sub("", _HYPHENS.sub(" ", normalise(text)))
    found: list[str] = []
    for kind, letters in groupby(plain, _kind):
        run = "".join(letters)
        if kind in {"letters", "digits"}:
            found.append(run)
        elif kind != "space" and (emoji or kind != "emoji"):
            found.extend(run)
    return tuple(found)


def _one(letter: str) -> str:
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    return "" if category == "Cf" else " " if category == "Cc" else letter


def _kind(letter: str) -> str:
    if letter.isspace():
        return "space"
    category = unicodedata.category(letter)
    if category[0] in "LM":
        return "letter" if _is_unspaced(letter) else "letters"
    return "digits" if category == "Nd" else "emoji" if category in _EMOJI else "sign"


def _is_unspaced(letter: str) -> bool:
    return letter > "\u0e00" and unicodedata.name(letter, "").split(" ")[0] in _UNSPACED
