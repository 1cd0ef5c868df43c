"""Refuse private words where the field has a term: in names, and in docstrings.

A docstring also begins with a verb or a noun, not with a relative clause (`RELATIVE`).

`python scripts/private_words.py [FOLDER ...]` exits 1 with a line for each; without folders it
looks through those of `FOLDERS`. A new exception needs its reason in `EXCEPTIONS`.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDERS = ("bot", "playground", "tests", "scripts", "benchmarks", "migrations", "content")

#: Words without an ordinary meaning in this code, and the terms to use. They are looked for in
#: names, names of tests as well, and in docstrings, where a hyphen counts as a space.
NOUNS = {
    "desk": "dispatcher",
    "parcel": "outgoing message",
    "timetable": "rate limiter, send slots",
    "departure": "send slot",
    "punctual": "rate-limited",
    "pulse": "heartbeat",
    "keeper": "retention, bot process",
    "exhibit": "media",
    "gallery": "media store",
    "herd": "burst",
    "laboratory": "fault injection",
    "hush": "drop, be silent",
    "hushed": "in quiet hours",
    "sideways": "swap within the family",
    "last look": "re-check before sending",
    "let past": "yield to",
    "left out days": "excluded days",
}
#: Words of plain English that stood for something else. They are looked for in names of modules,
#: classes, functions and parameters, not in names of tests, which are sentences. `line`, `way` and
#: `due` are left out: they mean lines of text, what is under way, and what is due.
WORDS = {
    "house": "content, app context",
    "letter": "message body",
    "letters": "message body",
    "promise": "reminder reference",
    "promises": "reminder reference",
    "voice": "locale",
    "speech": "language parser",
    "say": "message",
    "said": "message, reported",
    "carry": "send",
    "carried": "sent",
    "fired": "batch",
    "moved": "reschedule",
    "quiet": "in quiet hours",
    "anchors": "habit anchors",
    "settle": "record a result",
    "settled": "recorded",
    "watch": "monitor",
    "door": "access rule, gate, receiver",
    "doors": "access rule, gate, receiver",
    "among": "IN list",
    "way in": "source, pipeline",
    "told": "reported, confirmed, asked",
    "given": "context, input",
    "here": "context",
    "there": "target",
    "kept": "stored, remembered",
    "several": "multi-process",
    "random people": "model-based",
    "trouble": "backoff, failure",
    "beside": "side question",
    "aside": "menu",
}
#: Names in their ordinary meaning: a pattern for "path:name", and why.
EXCEPTIONS = {
    r"(bot|tests)/(coaching|flows)/.*:(letters?|letter_of|next_letter)": "sessions A, B and C",
    r"bot/content/.*:_?letters?": "letters of the alphabet",
    r"bot/(coaching/session|flows/pain)/.*:.*[Ss]ettled?": "a pain settles",
    r"benchmarks/herd\.py:herd": "the command of a measurement, called by this name",
    r"migrations/.*:0002_the_timetable": "a released migration keeps the name of its file",
    r"scripts/spoken_count\.py:voice": "a voice of espeak-ng, which says the numbers",
    r"bot/(storage/operations|services/operations/heartbeat)\.py:trouble": "a stored column",
    r"playground/.*:_?voice": "a kind of message of Telegram",
    r"bot/chat/sending/errors\.py:is_voice_refused": "a kind of message of Telegram",
    r"bot/coaching/events\.py:(ConsentGiven|AnswerGiven)": "stored by these names",
    r"tests/.*:(given|Given)": "hypothesis",
    r"(tests|playground)/.*:_?said.*": "people and bots say it",
    r"(bot/(coaching/ladder|pictures)|playground|tests)/.*:_?[Mm]oved.*": "elsewhere now",
    r".*:.*([Qq]uiet_?[Hh]ours.*|quiet_end_after|_quiet_between|AtLongQuiet)": "quiet hours",
    r"bot/services/reminders/.*:quiet(_of)?": "quiet hours",
    r"(bot/coaching/ladder|tests)/.*:(_is_)?quiet(_sets)?": "nothing is heard or done",
    r".*:habit_anchors": "the term itself",
    r"playground/(world/people|driver)\.py:say": "people say it",
    r"playground/control/control_actions\.py:_say": "people say it",
}

RELATIVE = re.compile(r"(What|Whatever|Who|Whoever|Whose|Which|Whether|How)\b")

Node = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def main(folders: Sequence[str]) -> int:
    """Print every private word; return 1 where there is any."""
    found = [each for folder in folders or FOLDERS for each in _in_folder(ROOT / folder)]
    for each in found:
        sys.stdout.write(f"{each}\n")
    return 1 if found else 0


def _in_folder(folder: Path) -> Iterator[str]:
    for path in sorted(folder.rglob("*.py")):
        yield from in_source(path.read_text("utf-8"), str(path.relative_to(ROOT)))


def in_source(source: str, path: str) -> Iterator[str]:
    """Yield a line for each private word of one module."""
    yield from _in_name(Path(path).stem, path, 1)
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.arg(arg=name):
                yield from _in_name(name, path, node.lineno)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield from _in_name(name, path, node.lineno)
            case ast.AsyncFunctionDef(name=name):
                yield from _in_name(name, path, node.lineno)
            case _:
                pass
        if isinstance(node, Node):
            yield from _in_docstring(node, path)


def _in_name(name: str, path: str, line: int) -> Iterator[str]:
    if any(re.fullmatch(pattern, f"{path}:{name}") for pattern in EXCEPTIONS):
        return
    words = " ".join(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)).lower()
    table = NOUNS if name.startswith("test_") else NOUNS | WORDS
    yield from (f"{path}:{line}: {name}: say {table[w]}" for w in _of(table, words))


def _in_docstring(node: Node, path: str) -> Iterator[str]:
    text = ast.get_docstring(node)
    if not text:
        return
    first, line = text.splitlines()[0], node.body[0].lineno
    if RELATIVE.match(first):
        yield f"{path}:{line}: {first!r}: begin with a verb or a noun"
    prose = re.sub(r"`[^`]*`|\"[^\"]*\"", "", text).lower()
    prose = " ".join(prose.replace("-", " ").split())
    yield from (f"{path}:{line}: {first!r}: {w}: say {NOUNS[w]}" for w in _of(NOUNS, prose))


def _of(table: dict[str, str], text: str) -> Iterator[str]:
    """Yield those words of a table that stand in a text; of nouns the plural as well."""
    return (w for w in table if re.search(rf"\b{w}{'s?' if w in NOUNS else ''}\b", text))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
