"""The languages of the words; their Fluent files, cut into messages without being parsed yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.coaching.catalogue.languages import LanguageInfo
from bot.content.documents import read
from bot.content.mistakes import ContentError, Mistake
from bot.content.parse import parse
from bot.content.schema import LanguageFile
from bot.value import Value, replace

MESSAGE = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE)
ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
STRAY = re.compile(r"^(?!-?[a-zA-Z][\w-]* *=|[ #}\r\n]).+", re.MULTILINE)


class Entry(Value, dict=True):
    """A message or term: where it stands, and its source."""

    id: str
    file: str
    line: int
    source: str

    @cached_property
    def attributes(self) -> tuple[str, ...]:
        """The names of its attributes, in order."""
        return tuple(ATTRIBUTE.findall(self.source))

    def literal(self, attribute: str) -> str | None:
        """Return the value ("") or an attribute as it stands; None: it is to be formatted.

        Most labels are so, and need nothing that is known of the language.
        """
        parsed = None if "{" in self.source else FluentParser().parse_entry(self.source)
        if not isinstance(parsed, ast.Message):
            return None
        patterns = {"": parsed.value, **{each.id.name: each.value for each in parsed.attributes}}
        pattern = patterns.get(attribute)
        texts = [] if pattern is None else pattern.elements
        return "".join(each.value for each in texts if isinstance(each, ast.TextElement)) or None

    def mistake(self, what: str, remedy: str) -> Mistake:
        """Return a mistake in this message."""
        return Mistake(self.file, self.line, what, remedy)


class Language:
    """All messages of one language, read when the first of them is asked for.

    Args:
        folder: its files.
        info: its name and state.
        base: the language whose messages serve where an overlay has no own.
        words: what stands in place of words of the base: {"practiced": "practised"}.
    """

    def __init__(
        self,
        folder: Path,
        info: LanguageInfo,
        base: Language | None = None,
        words: Mapping[str, str] | None = None,
    ) -> None:
        self.info, self.base = info, base
        self._folder, self._words = folder, words or {}

    @property
    def code(self) -> str:
        """The tag of the language, as its folder is called."""
        return self.info.code

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """All messages by id; of an overlay with those of its base."""
        if self.base is None:
            return self.own
        adapted = {name: self._adapted(entry) for name, entry in self.base.entries.items()}
        return {**adapted, **self.own}

    @property
    def own(self) -> Mapping[str, Entry]:
        """The messages of its own files by id."""
        return self._read[0]

    @property
    def mistakes(self) -> tuple[Mistake, ...]:
        """Lines that belong to no message, messages that are there twice, words of no message."""
        texts = [entry.source for entry in self.base.entries.values()] if self.base else []
        unused = (
            Mistake(
                _file(self._folder / "language.yaml"),
                1,
                f"the words '{word}' are in no message",
                "correct or remove them",
            )
            for word in self._words
            if not any(word in text or _capital(word) in text for text in texts)
        )
        return (*self._read[1], *unused)

    @cached_property
    def attributes(self) -> frozenset[str]:
        """The names of all attributes, cases among them."""
        return frozenset(a for entry in self.entries.values() for a in entry.attributes)

    def has(self, message: str) -> bool:
        """Return whether there are words for "id" or "id.attribute"."""
        name, _, attribute = message.partition(".")
        entry = self.entries.get(name)
        return entry is not None and (not attribute or attribute in entry.attributes)

    def numbered(self, message: str, name: str) -> int:
        """Return how many attributes are numbered in a row: .cue-1 .cue-2 .cue-3 -> 3."""
        count = 0
        while self.has(f"{message}.{name}-{count + 1}"):
            count += 1
        return count

    def forget(self) -> None:
        """Let go of what was read; it is read again when it is asked for."""
        for name in ("entries", "attributes", "_read"):
            self.__dict__.pop(name, None)

    def _adapted(self, entry: Entry) -> Entry:
        """Return a message of the base in the words of the overlay."""
        source = entry.source
        for word, own in self._words.items():
            for old, new in ((word, own), (_capital(word), _capital(own))):
                if old in source:
                    source = re.sub(rf"\b{re.escape(old)}\b", new, source)
        return entry if source == entry.source else replace(entry, source=source)

    @cached_property
    def _read(self) -> tuple[Mapping[str, Entry], tuple[Mistake, ...]]:
        entries: dict[str, Entry] = {}
        mistakes: list[Mistake] = []
        for path in sorted(self._folder.glob("*.ftl")):
            file = _file(path)
            text = path.read_text("utf-8")
            mistakes.extend(_stray(file, text))
            for entry in _cut(file, text):
                if entry.id in entries:
                    other = entries[entry.id]
                    what = f"the message '{entry.id}' stands also in {other.file}:{other.line}"
                    mistakes.append(entry.mistake(what, "remove or rename one of them"))
                entries[entry.id] = entry
        return entries, tuple(mistakes)


def read_languages(root: Path) -> tuple[dict[str, Language], list[Mistake]]:
    """Return the languages under `root`/words by code, and what is wrong in their language.yaml.

    Their messages are read later, each language when it is first used.
    """
    found: dict[str, tuple[Path, LanguageFile]] = {}
    mistakes: list[Mistake] = []
    for folder in sorted(p for p in (root / "words").iterdir() if p.is_dir()):
        path = folder / "language.yaml"
        try:
            found[folder.name] = folder, parse(read(path, _file(path)), LanguageFile)
        except ContentError as error:
            mistakes.extend(error.mistakes)
    languages: dict[str, Language] = {}
    for code, (folder, file) in sorted(found.items(), key=lambda each: bool(each[1][1].base)):
        if file.base is not None and file.base not in languages:
            what = f"the base '{file.base}' is no language"
            known = f"known: {', '.join(languages)}"
            mistakes.append(Mistake(_file(folder / "language.yaml"), 1, what, known))
        base = languages.get(file.base or "")
        languages[code] = Language(folder, file.value(code), base, file.words)
    return {code: languages[code] for code in sorted(languages)}, mistakes


def _capital(word: str) -> str:
    return word[0].upper() + word[1:]


def _file(path: Path) -> str:
    """Return a file of a language as a writer calls it: "content/words/en/menu.ftl"."""
    return "/".join(path.parts[-4:])


def _cut(file: str, text: str) -> list[Entry]:
    found = list(MESSAGE.finditer(text))
    ends = [m.start() for m in found[1:]] + [len(text)]
    entries, line, at = [], 1, 0
    for match, end in zip(found, ends, strict=True):
        line += text.count("\n", at, match.start())
        at = match.start()
        entries.append(Entry(match[1], file, line, text[at:end]))
    return entries


def _stray(file: str, text: str) -> list[Mistake]:
    return [
        Mistake(
            file,
            text.count("\n", 0, match.start()) + 1,
            f"'{match[0][:40]}' belongs to no message",
            "indent it if it goes on from the line before, or write 'id = words'",
        )
        for match in STRAY.finditer(text)
    ]
