"""Whole messages in words: consent, stop, answers, commands, small talk, an exercise by name."""

import re
from collections.abc import Mapping, Sequence

from pydantic import BaseModel, ConfigDict

from bot.content.language.normalise import PLAIN, Spelling, is_sign
from bot.content.language.phrases import Lexicon, phrases_of
from bot.value import Value

CONSENT = "consent"  # the one group whose phrases may follow one another: "yes, I agree"
LONGEST_TALK = 80  # letters; longer texts say more than these
LABEL_ALIKE = 88.0  # of 100: how near a typed text must be to a button's words
SHORTEST_STEM = 2  # letters of a name before its ending
SHORTEST_TYPO = 4  # letters; shorter words are taken by the letter
_HELD_DOWN = re.compile(r"([^\W\d_])\1{2,}")


class TalkWords(BaseModel):
    """The file `talk.yaml` of one language."""

    model_config = ConfigDict(strict=True, extra="forbid")

    polite: list[str]
    yes: list[str]
    no: list[str]
    weak: list[str] = []
    stop: list[str]
    buttons: dict[str, list[str]]
    answers: dict[str, list[str]]
    commands: dict[str, list[str]]
    small_talk: dict[str, list[str]]
    move: list[str]
    beside_move: list[str]
    about: list[str]
    endings: list[str]


class Talk(Value):
    """Meanings of whole messages, by the words of one language."""

    groups: Mapping[str, Mapping[str, str]]  # the words of a message, and what they stand for
    buttons: Mapping[str, frozenset[str]]  # by the label's message: other words for it
    polite: Lexicon
    spelling: Spelling = PLAIN
    endings: tuple[str, ...] = ()  # of cases and plurals

    def meaning(self, text: str, group: str) -> str | None:
        """Return the meaning of a whole message in a group of them; None: it has none there.

        Groups are consent (yes, no), weak (no clear yes), stop, answers,
        commands and small_talk.
        """
        if len(text) > LONGEST_TALK:
            return None
        known = self.groups[group]
        forms = self._forms(text)
        whole = next((known[form] for form in forms if form in known), None)
        if whole is None and group in {CONSENT, "weak"}:
            return next(filter(None, (_of_one_meaning(form, known) for form in forms)), None)
        return whole

    def called(self, text: str, labels: Sequence[str]) -> int | None:
        """Return which label a whole message calls by other words; None: none of them."""
        if len(text) > LONGEST_TALK:
            return None
        forms = self._forms(text)
        known = (self.buttons.get(label, frozenset()) for label in labels)
        return next((n for n, words in enumerate(known) if not words.isdisjoint(forms)), None)

    def other_hours(self, text: str) -> tuple[str, ...]:
        """Return what is left of a text that asks for another hour, in the ways to read it."""
        words = self.spelling.words(text[:LONGEST_TALK])
        left = self._without(words, "move")
        if left == words:
            return ()
        beside = self._without(left, "beside_move")
        ways = (left, beside, self._without(left, "polite"), self._without(beside, "polite"))
        return tuple(dict.fromkeys(" ".join(way) for way in ways))

    def named(self, text: str, names: Sequence[str]) -> int | None:
        """Return which of these names is asked about: "how do I do the clam"; None: no one.

        The name may be in another case or number: "ракушку", "Brücken".
        """
        typed = self._name(text[:LONGEST_TALK])
        if not typed:
            return None
        near = nearest_label(" ".join(typed), names, self.spelling)
        return self._inflected(typed, names) if near is None else near

    def _inflected(self, typed: Sequence[str], names: Sequence[str]) -> int | None:
        """Return the only name whose words differ from those typed by their endings alone."""
        stems = [self._stems(word) for word in typed]
        plain = map(self._name, names)
        found = [
            n
            for n, words in enumerate(plain)
            if len(words) == len(stems)
            and all(some & self._stems(word) for some, word in zip(stems, words, strict=True))
        ]
        return found[0] if len(found) == 1 else None

    def _name(self, text: str) -> tuple[str, ...]:
        """Return the words of a text without those that ask about a name."""
        words = _words(text, self.spelling)
        return self._without(self._without(words, "about"), "polite")

    def _stems(self, word: str) -> set[str]:
        """Return what a word may be without its ending, and the word itself."""
        stems = {word.removesuffix(each) for each in self.endings}
        return {word} | {stem for stem in stems if len(stem) >= SHORTEST_STEM}

    def _forms(self, text: str) -> list[str]:
        """Return the message as it is, and without what is polite or held down."""
        words = _words(text, self.spelling)
        once, twice = (
            _words(_HELD_DOWN.sub(form, text.casefold()), self.spelling)
            for form in (r"\1", r"\1\1")
        )
        letters = tuple(word for word in words if not is_sign(word))
        known = (words, letters, once, twice)
        forms = [*known[:2], *(self._without(each, "polite") for each in known), once]
        return [" ".join(form) for form in forms if form]

    def _without(self, words: Sequence[str], meaning: str) -> tuple[str, ...]:
        hits = self.polite.hits(words).get(meaning, ())
        taken = {at for hit in hits for at in range(hit.start, hit.end)}
        return tuple(word for at, word in enumerate(words) if at not in taken)


def _of_one_meaning(form: str, known: Mapping[str, str]) -> str | None:
    """Return what a message means in which one phrase follows another; None: no one meaning."""
    words = form.split(" ")
    for end in range(len(words) - 1, 0, -1):
        meaning = known.get(" ".join(words[:end]))
        rest = " ".join(words[end:])
        if meaning and meaning in {known.get(rest), _of_one_meaning(rest, known)}:
            return meaning
    return None


def talk_of(words: TalkWords, spelling: Spelling = PLAIN) -> Talk:
    """Return the talk of a language out of its file."""
    polite = {
        "polite": phrases_of(words.polite, spelling),
        "about": phrases_of(words.about, spelling),
        "move": phrases_of(words.move, spelling),
        "beside_move": phrases_of(words.beside_move, spelling),
    }
    groups: dict[str, dict[str, list[str]]] = {
        CONSENT: {"yes": words.yes, "no": words.no},
        "weak": {"weak": words.weak},
        "stop": {"stop": words.stop},
        "answers": words.answers,
        "commands": words.commands,
        "small_talk": words.small_talk,
    }
    known = {
        group: {
            " ".join(_words(phrase, spelling)): meaning
            for meaning, phrases in meanings.items()
            for phrase in phrases
        }
        for group, meanings in groups.items()
    }
    endings = tuple("".join(spelling.words(each)) for each in words.endings)
    buttons = {
        label: frozenset(" ".join(_words(phrase, spelling)) for phrase in phrases)
        for label, phrases in words.buttons.items()
    }
    return Talk(known, buttons, Lexicon(polite), spelling, endings)


def nearest_label(text: str, labels: Sequence[str], spelling: Spelling = PLAIN) -> int | None:
    """Return which label the text means: the same words, nearly the same, or its beginning."""
    typed = _letters(text[:64], spelling)
    if not typed:
        return None
    plain = [_letters(label, spelling) for label in labels]
    same = [n for n, label in enumerate(plain) if label == typed]
    if not same:
        same = [n for n, label in enumerate(plain) if label.startswith(f"{typed} ")]
    if not same and len(typed) >= SHORTEST_TYPO:
        same = _nearly(typed, plain)
    return same[0] if len(same) == 1 else None


def same_label(text: str, labels: Sequence[str], spelling: Spelling = PLAIN) -> int | None:
    """Return which label has exactly these words; None: none, or several."""
    typed = _letters(text[:64], spelling)
    same = [n for n, label in enumerate(labels) if typed and _letters(label, spelling) == typed]
    return same[0] if len(same) == 1 else None


def _nearly(typed: str, labels: Sequence[str]) -> list[int]:
    from rapidfuzz import fuzz  # noqa: PLC0415 - 50 ms to import, and needed for typos only

    return [n for n, label in enumerate(labels) if fuzz.ratio(typed, label) >= LABEL_ALIKE]


def _letters(text: str, spelling: Spelling) -> str:
    """Return the words of a label, without its emoji and marks: "✓ 1 Heart" -> "1 heart"."""
    return " ".join(word for word in spelling.words(text) if not is_sign(word))


def _words(text: str, spelling: Spelling) -> tuple[str, ...]:
    """Return the words and emoji of a message, without its other signs."""
    words = spelling.words(text, emoji=True)
    return tuple(word for word in words if not _is_punctuation(word))


def _is_punctuation(word: str) -> bool:
    return is_sign(word) and ord(word[0]) < 0x2190
