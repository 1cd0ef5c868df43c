"""The record of which English text each translation follows, so that a changed one is named.

`words/<code>/translated.txt` has a line "id hash" for each message: a hash of the English message
that was translated. A translation without a line is new and not yet recorded.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path

from bot.content.mistakes import ContentError, Mistake
from bot.content.word_files import Language, read_languages

SOURCE = "en"
FILE = "translated.txt"
HASHED = 8  # hexadecimal digits
COMMENTS = re.compile(r"(?m)^#.*$")


def stale_translations(root: Path, languages: Mapping[str, Language]) -> Iterator[Mistake]:
    """Yield translations of an English text that has changed, and those that are not recorded."""
    english = hashes(languages[SOURCE])
    for code in _translated(languages):
        recorded = _recorded(root / "words" / code / FILE)
        own = languages[code].own
        for name in sorted(english.keys() & recorded.keys() & own.keys()):
            if english[name] not in recorded[name]:
                what = f"the English of '{name}' has changed since it was translated"
                remedy = f"translate it anew, then run `python -m bot translated {name}`"
                yield own[name].mistake(what, remedy)
        new = sorted((english.keys() & own.keys()) - recorded.keys())
        if new:
            what = f"{len(new)} translations are not recorded, the first is '{new[0]}'"
            file = f"{root.name}/words/{code}/{FILE}"
            yield Mistake(file, 1, what, "run `python -m bot translated`")


def record(root: Path, ids: Sequence[str] = ()) -> tuple[int, int]:
    """Record in every language that these messages, and all new ones, follow today's English.

    Returns:
        How many lines were added, and how many renewed.

    Raises:
        ValueError: an id is no message of English.
        ContentError: a folder has no language.yaml that can be read.
    """
    languages, mistakes = read_languages(root)
    if mistakes:
        raise ContentError(mistakes)
    english = hashes(languages[SOURCE])
    unknown = [each for each in ids if each not in english]
    if unknown:
        raise ValueError(f"'{unknown[0]}' is no message of {SOURCE}")
    added = renewed = 0
    for code in _translated(languages):
        file = root / "words" / code / FILE
        recorded = _recorded(file)
        lines = []
        for name in sorted(english.keys() & languages[code].own.keys()):
            now, before = english[name], recorded.get(name, set())
            added += not before
            renewed += bool(before) and name in ids and now not in before
            is_current = not before or name in ids or now in before
            lines += [f"{name} {each}\n" for each in ([now] if is_current else sorted(before))]
        file.write_text("".join(lines), "utf-8")
    return added, renewed


def hashes(language: Language) -> Mapping[str, str]:
    """Return a hash of each message; comments and line breaks leave it as it is."""
    return {name: _hash(entry.source) for name, entry in language.own.items()}


def _hash(source: str) -> str:
    # Comments at its end belong to the next message.
    text = " ".join(COMMENTS.sub("", source).split())
    return sha256(text.encode()).hexdigest()[:HASHED]


def _translated(languages: Mapping[str, Language]) -> list[str]:
    return [code for code, each in languages.items() if code != SOURCE and each.base is None]


def _recorded(file: Path) -> dict[str, set[str]]:
    """Return the hashes of each message; two where two branches recorded it otherwise."""
    found: dict[str, set[str]] = {}
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        name, _, digest = line.partition(" ")
        found.setdefault(name, set()).add(digest)
    return found
