"""Words by their meaning: stems, phrases with gaps, and words that are nearly spelt so."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from bot.content.language.normalise import PLAIN, Spelling, distance, is_sign
from bot.value import Value

ANY = "*"  # at an end of a word: whatever letters
GAP = "..."  # between words of a phrase: at most so many others
MOST_IN_GAP = 3
#: Blanks at which a phrase is parted: next to a gap, and to a word that is open there.
_RUNS = re.compile(r"(?<=[.*])\s+|\s+(?=\*|\.\.\.)")
#: Letters from which one and two typing errors are forgiven; four letters may change places.
ONE_ERROR, TWO_ERRORS, SWAPPED = 5, 10, 4
SHORTEST = 2  # letters of a word before its ending


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
_Index = dict[str, list[tuple[str, Phrase]]]


class Lexicon(Value, dict=True):
    """Phrases by meaning.

    `spellings`: words that are known where they are misspelt; `ordinary`: words that are no
    misspelling of them; `endings` make no other word of a known one: "سینه‌ام" is "سینه".
    """

    meanings: Mapping[str, tuple[Phrase, ...]]
    spellings: tuple[str, ...] = ()
    ordinary: frozenset[str] = frozenset()
    endings: tuple[str, ...] = ()
    spelling: Spelling = PLAIN

    def hits(self, words: Sequence[str]) -> Mapping[str, list[Hit]]:
        """Return, by meaning, every place in the text where a phrase of it stands."""
        found: dict[str, list[Hit]] = {}
        for start, word in enumerate(words):
            for meaning, phrase in self._beginning_with(word):
                end = _end(phrase, words, start)
                if end is not None:
                    found.setdefault(meaning, []).append(Hit(start, end))
        return found

    def _beginning_with(self, word: str) -> Iterator[tuple[str, Phrase]]:
        """Yield the phrases that may begin with this word, with their meanings."""
        by_word, by_beginning, by_end = self._phrases
        yield from by_word.get(word, ())
        for length in self._lengths:
            yield from by_beginning.get(word[:length], ()) if length <= len(word) else ()
        yield from (each for each in by_end if each[1][0] and each[1][0].matches(word))

    def spelt(self, words: Iterable[str]) -> tuple[str, ...]:
        """Return the words, each unknown one as the known word that it nearly is."""
        return tuple(map(self._spelt, words))

    def knows_most(self, words: Iterable[str]) -> bool:
        """Return whether half of the words or more are known: they are of this language."""
        known = [self._is_known(word) for word in words if word.isalpha()]
        return 2 * sum(known) >= len(known)

    def _is_known(self, word: str) -> bool:
        return (
            word in self._known
            or any(stem.matches(word) for stem in self._open_before)
            or any(word[:n] in self._open_after for n in self._lengths if n <= len(word))
        )

    def _spelt(self, word: str) -> str:
        if not word.isalpha() or self._is_known(word):
            return word
        base = self._without_ending(word)
        if base is not None or word in self.ordinary or len(word) < SWAPPED:
            return base or word
        return _nearest(word, [each for each in self.spellings if each[0] == word[0]]) or word

    def _without_ending(self, word: str) -> str | None:
        """Return the known word that this one is with an ending: "سینهام" -> "سینه"."""
        bases = (word.removesuffix(each) for each in self.endings if word.endswith(each))
        return next(
            (base for base in bases if len(base) >= SHORTEST and base in self._known), None
        )

    @cached_property
    def _known(self) -> frozenset[str]:
        return frozenset(stem.text for stem in self._stems)

    @cached_property
    def _phrases(self) -> tuple[_Index, _Index, list[tuple[str, Phrase]]]:
        """Index phrases by their first word, by its beginning, and list those open before it."""
        by_word: _Index = {}
        by_beginning: _Index = {}
        by_end: list[tuple[str, Phrase]] = []
        for meaning, phrases in self.meanings.items():
            for phrase in phrases:
                match phrase:
                    case (Stem(text, False, is_open), *_):
                        index = by_beginning if is_open else by_word
                        index.setdefault(text, []).append((meaning, phrase))
                    case (Stem(), *_):
                        by_end.append((meaning, phrase))
                    case _:
                        pass  # nothing, or a gap: a mark alone
        return by_word, by_beginning, by_end

    @cached_property
    def _open_before(self) -> tuple[Stem, ...]:
        return tuple(stem for stem in self._stems if stem.is_open_before)

    @cached_property
    def _open_after(self) -> frozenset[str]:
        """Return the beginnings of words that may go on."""
        stems = (stem for stem in self._stems if stem.is_open_after and not stem.is_open_before)
        return frozenset(stem.text for stem in stems)

    @cached_property
    def _lengths(self) -> tuple[int, ...]:
        return tuple(sorted({len(text) for text in self._open_after}))

    @cached_property
    def _stems(self) -> frozenset[Stem]:
        every = (stem for phrases in self.meanings.values() for p in phrases for stem in p)
        return frozenset(stem for stem in every if stem is not None)


def phrases_of(written: Iterable[str], spelling: Spelling = PLAIN) -> tuple[Phrase, ...]:
    """Return phrases as data have them: "cant ... breath*" -> cant, a gap, breath and any end."""
    return tuple(tuple(_parts(each, spelling)) for each in written)


def _parts(written: str, spelling: Spelling) -> Iterator[Stem | None]:
    for part in _RUNS.split(written):
        if part == GAP:
            yield None
            continue
        words = spelling.words(part.strip(ANY), emoji=True)
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
    for at in range(start, len(words) + 1):
        if distance(words[start:at]) > MOST_IN_GAP:
            return
        yield at
        if at < len(words) and is_sign(words[at]):
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
