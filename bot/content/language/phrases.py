"""Words by their meaning: stems, phrases with gaps, and words that are nearly spelt so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from bot.content.language.normalise import words_of
from bot.value import Value

ANY = "*"  # at an end of a word: whatever letters
GAP = "..."  # between words of a phrase: at most so many others
MOST_IN_GAP = 3
#: Letters from which one and two typing errors are forgiven; four letters may change places.
ONE_ERROR, TWO_ERRORS, SWAPPED = 5, 8, 4


class Hit(Value):
    """Position of a phrase in the words of a text: from the first word to before the last."""

    start: int
    end: int


class Stem(Value):
    """One word of a phrase; open at an end, it stands for every word that goes on there."""

    text: str
    is_open_before: bool = False
    is_open_after: bool = False

    def matches(self, word: str) -> bool:
        """Return whether the word is this one, or goes on from it."""
        if self.is_open_before and self.is_open_after:
            return self.text in word
        if self.is_open_before:
            return word.endswith(self.text)
        return word.startswith(self.text) if self.is_open_after else word == self.text


Phrase = tuple[Stem | None, ...]  # None: a gap


class Lexicon(Value, dict=True):
    """Phrases by meaning.

    `spellings`: words that are known where they are misspelt; `ordinary`: words that are no
    misspelling of them; `endings` make no other word of a known one.
    """

    meanings: Mapping[str, tuple[Phrase, ...]]
    spellings: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()

    def hits(self, meaning: str, words: Sequence[str]) -> list[Hit]:
        """Return every place in the text where a phrase of this meaning stands."""
        return [
            Hit(start, end)
            for phrase in self.meanings[meaning]
            for start in range(len(words))
            if (end := _end(phrase, words, start)) is not None
        ]

    def spelt(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return the words, each unknown one as the known word that it nearly is."""
        return tuple(map(self._spelt, words))

    def _spelt(self, word: str) -> str:
        if len(word) < SWAPPED or not word.isalpha():
            return word
        if word in self._known or any(stem.matches(word) for stem in self._open):
            return word
        bases = (word.removesuffix(ending) for ending in self.endings if word.endswith(ending))
        base = next((each for each in bases if each in self._known), None)
        if base is not None or word in self.ordinary:
            return base or word
        return _nearest(word, [each for each in self.spellings if each[0] == word[0]]) or word

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(stem.text for stem in self._stems)

    @cached_property
    def _open(self) -> tuple[Stem, ...]:
        return tuple(s for s in self._stems if s.is_open_before or s.is_open_after)

    @cached_property
    def _stems(self) -> frozenset[Stem]:
        every = (stem for phrases in self.meanings.values() for p in phrases for stem in p)
        return frozenset(stem for stem in every if stem is not None)


def phrase_of(written: str) -> Phrase:
    """Return phrase as the data has it: "cant ... breath*" -> cant, a gap, breath and any end."""
    return tuple(_parts(written))


def phrases_of(written: Iterable[str]) -> tuple[Phrase, ...]:
    """Return every phrase of a list."""
    return tuple(phrase_of(each) for each in written)


def _parts(written: str) -> Iterator[Stem | None]:
    for part in written.split():
        if part == GAP:
            yield None
            continue
        words = words_of(part.strip(ANY), emoji=True)
        for at, word in enumerate(words):
            before = part.startswith(ANY) and at == 0
            after = part.endswith(ANY) and at == len(words) - 1
            yield Stem(word, before, after)


def _end(phrase: Phrase, words: Sequence[str], start: int) -> int | None:
    """Return where the phrase ends that begins at a word; None: it does not stand there."""
    if not phrase:
        return start
    first, *rest = phrase
    if first is None:
        ends = (_end(tuple(rest), words, at) for at in _after_gap(words, start))
        return next((end for end in ends if end is not None), None)
    if start >= len(words) or not first.matches(words[start]):
        return None
    return _end(tuple(rest), words, start + 1)


def _after_gap(words: Sequence[str], start: int) -> Iterator[int]:
    """Yield where a phrase may go on; a gap never reaches over a comma or a full stop."""
    for at in range(start, min(start + MOST_IN_GAP, len(words)) + 1):
        yield at
        if at < len(words) and not words[at][0].isalnum():
            return


def _nearest(word: str, spellings: Sequence[str]) -> str | None:
    """Return the spelling that differs from the word by the fewest errors; None: by too many."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - 50 ms to import, for typos only

    errors = {each: OSA.distance(each, word) for each in spellings}
    near = [each for each, count in errors.items() if count <= _forgiven(each, word)]
    return min(near, key=lambda each: errors[each], default=None)


def _forgiven(spelling: str, word: str) -> int:
    if len(spelling) < ONE_ERROR:
        return len(spelling) == len(word) and sorted(spelling) == sorted(word)
    return 1 + (len(spelling) >= TWO_ERRORS)
