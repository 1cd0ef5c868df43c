"""The words that may be spoken with a tempo: which one begins when."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from bot.coaching.catalogue.languages import nearest
from bot.pictures.tempo import OVER, Segment
from bot.value import Value

LARGEST_NUMBER = 10  # of a long hold the last ten seconds are counted
NAMED = {"lift": "lift", "squeeze": "squeeze", "lower": "lower", "pause": "hold",
         "let_go": "rest", "switch": "other-side"}  # fmt: skip
LAST = "last-one"
WORDS = (*NAMED.values(), LAST, *map(str, range(1, LARGEST_NUMBER + 1)))
"""Every word there is: a message `count-<word>`, and a file `<word>.ogg` for each language."""


class Spoken(Value):
    """A word, and the second at which it begins."""

    word: str
    at_s: float


def words_of(segments: Sequence[Segment]) -> Iterator[Spoken]:
    """Yield each part's name and the seconds left of it; announce the last repetition.

    Where nothing is lowered nothing was lifted: its rise is named squeeze.
    """
    lowers = any(segment.sound == "lower" for segment in segments)
    named = NAMED if lowers else NAMED | {"lift": NAMED["squeeze"]}
    last, said = False, None
    for segment in segments:
        last = last or segment.sound == "last"
        if segment.sound in OVER or segment.sound == "end":
            continue
        name = LAST if last else named.get(segment.sound)
        yield from _counted(segment, None if name == said else name)
        last, said = False, name


def folder_of(media: Path, language: str) -> Path:
    """Return the folder of the words of the nearest language: "es-MX" -> es; else English."""
    code = nearest(language, _languages(media / "count"))
    return media / "count" / (code or "en")


@cache
def _languages(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(each.name for each in folder.iterdir()))


def _counted(segment: Segment, name: str | None) -> Iterator[Spoken]:
    if name is not None:
        yield Spoken(name, segment.start_s)
    if segment.sound == "switch" or segment.length_s % 1:
        return
    for second in range(0 if name is None else 1, int(segment.length_s)):
        left = int(segment.length_s) - second
        if left <= LARGEST_NUMBER:
            yield Spoken(str(left), segment.start_s + second)
