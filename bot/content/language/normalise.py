"""One form for everything that people type, before any of it is read."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby, pairwise

_APOSTROPHES = str.maketrans(dict.fromkeys("\u2019\u2018\u02bc\u00b4`\u2032", "'"))
_QUOTES = str.maketrans(dict.fromkeys('«»“”„‟"', " "))
#: Shape a digit or an emoji and mean nothing: variation selectors, the keycap, skin tones.
_SHAPES = re.compile("[\ufe00-\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_EMOJI = frozenset({"So", "Cn", "Co"})
#: Scripts that put no space between words: each of their letters is a word of its own.
_UNSPACED = frozenset({"CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR"})

_HYPHENS = re.compile(r"(?<=[^\W\d_])[-‐‑](?=[^\W\d_])")  # noqa: RUF001
_MARKS_IN_WORDS = re.compile(r"'|(?<=[^\W\d_])\.|\.(?=[^\W\d_])")

#: Marks that typists leave out: accents, Hebrew points, Arabic vowels; the Arabic stretch.
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0640\u064b-\u065f\u0670]")
#: Letters that are one to a typist and several to Unicode: yeh, kaf and heh of Arabic keyboards.
_LETTERS = str.maketrans(
    {"ł": "l", "ø": "o", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe",
     "\u0649": "\u06cc", "\u064a": "\u06cc", "\u0643": "\u06a9", "\u0629": "\u0647",
     "\u06c0": "\u0647", "\u06c1": "\u0647", "\u06d5": "\u0647"}
)  # fmt: skip


_END = re.compile(r"[.!?…؟。]\s|\n")  # of a sentence


def pieces_of(text: str, longest: int) -> Iterator[str]:
    """Yield a text in pieces of at most `longest` letters.

    A later one begins within the last third of the one before: with a sentence, where one begins
    there, so that no "not" is cut off; else with a word.
    """
    start, shared = 0, longest // 3
    while start + longest < len(text):
        yield text[start : start + longest]
        start += longest - shared
        end = _END.search(text, start, start + shared)
        start = end.end() if end else max(start, text.find(" ", start, start + shared) + 1)
    yield text[start:]


def normalise(text: str) -> str:
    """Return a text in one form: NFKC, lower case, ASCII digits, one apostrophe, no hidden marks.

    "٠٤:٣٠" -> "04:30", "\u200f8️⃣" -> "8".
    """
    composed = unicodedata.normalize("NFKC", _SHAPES.sub("", text)).casefold()
    shown = (_one(letter) for letter in composed.translate(_APOSTROPHES).translate(_QUOTES))
    return " ".join("".join(shown).split())


@dataclass(frozen=True)
class Spelling:
    """Spelling of a language: letters and words that people type in several ways.

    `letters` are read as others: "ue" as "u" (ruecken, rücken). `joins_next` and `joins_previous`
    are words that are attached to the next or the previous word as often as not.
    """

    letters: Mapping[str, str] = field(default_factory=dict)
    joins_next: tuple[str, ...] = ()
    joins_previous: tuple[str, ...] = ()

    def words(self, text: str, *, emoji: bool = False) -> tuple[str, ...]:
        """Return runs of letters, runs of digits and single signs: "7:30 P.M." -> 7, :, 30, pm.

        Case, accents, hyphens between words and marks within them (o'clock, a.m.) do not count.
        Emoji are left out unless they are asked for.
        """
        plain = _MARKS_IN_WORDS.sub("", _HYPHENS.sub(" ", self._plain(text)))
        found: list[str] = []
        for kind, letters in groupby(plain, _kind):
            run = "".join(letters)
            if kind in {"letters", "digits"}:
                found.append(run)
            elif kind != "space" and (emoji or kind != "emoji"):
                found.extend(run)
        return tuple(self._joined(found))

    def _plain(self, text: str) -> str:
        plain = unaccented(normalise(text))
        for written, read in self.letters.items():
            plain = plain.replace(written, read)
        return plain

    def _joined(self, words: list[str]) -> Iterable[str]:
        first, last = self._joining
        if not first and not last:
            return words
        joined = words[:1]
        for before, word in pairwise(words):
            if word.isalpha() and before.isalpha() and (before in first or word in last):
                joined[-1] += word
            else:
                joined.append(word)
        return joined

    @cached_property
    def _joining(self) -> tuple[frozenset[str], frozenset[str]]:
        return (
            frozenset(map(self._plain, self.joins_next)),
            frozenset(map(self._plain, self.joins_previous)),
        )


PLAIN = Spelling()
#: Letters of a script without spaces that say about as much as a word.
LETTERS_A_WORD = 3


def is_sign(word: str) -> bool:
    """Return whether one of the words of a text is no word and no number: a comma, an emoji."""
    return unicodedata.category(word[0])[0] not in "LMN"


def distance(words: Sequence[str]) -> float:
    """Return how many words these are; a letter of a script without spaces is a part of one."""
    unspaced = sum(len(word) == 1 and _is_unspaced(word) for word in words)
    return len(words) - unspaced + unspaced / LETTERS_A_WORD


def unaccented(text: str) -> str:
    """Return lower-case text without marks that typists leave out: "наём" -> "наем"."""
    if text.isascii():
        return text
    bare = _MARKS.sub("", unicodedata.normalize("NFD", text)).translate(_LETTERS)
    return unicodedata.normalize("NFC", bare)


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
