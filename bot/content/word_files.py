"""The Fluent files of each language, cut into messages without being parsed yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from bot.content.mistakes import Mistake
from bot.value import Value

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

    def mistake(self, what: str, remedy: str) -> Mistake:
        """Return a mistake in this message."""
        return Mistake(self.file, self.line, what, remedy)


class Language(Value):
    """All messages of one language."""

    code: str
    entries: Mapping[str, Entry]

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


def read_languages(root: Path) -> tuple[dict[str, Language], list[Mistake]]:
    """Return languages under `root`/words, by folder, with the lines that belong to no message."""
    languages: dict[str, Language] = {}
    mistakes: list[Mistake] = []
    for folder in sorted(p for p in (root / "words").iterdir() if p.is_dir()):
        entries: dict[str, Entry] = {}
        for path in sorted(folder.glob("*.ftl")):
            file = path.relative_to(root.parent).as_posix()
            text = path.read_text("utf-8")
            mistakes.extend(_stray(file, text))
            for entry in _cut(file, text):
                if entry.id in entries:
                    other = entries[entry.id]
                    what = f"the message '{entry.id}' stands also in {other.file}:{other.line}"
                    mistakes.append(entry.mistake(what, "remove or rename one of them"))
                entries[entry.id] = entry
        languages[folder.name] = Language(folder.name, entries)
    return languages, mistakes


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
