"""A made-up language: English in Greek letters and a third longer, to see what is English."""

from __future__ import annotations

import re
import string
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.content.word_files import Language, read_languages

#: Greek has the plurals of English, and CLDR names its days in Greek letters.
CODE = "el"
LONGEST_LABEL = 24
_GREEK = str.maketrans(
    string.ascii_lowercase + string.ascii_uppercase,
    "αβκδεφγηιζκλμνοπθρστυωχξψζ" + "ΑΒΚΔΕΦΓΗΙΖΚΛΜΝΟΠΘΡΣΤΥΩΧΞΨΖ",
)
_STAYS = re.compile(r"(<[^>]*>|&\w+;|/\w+|https?://\S+)")
_LABEL = re.compile(r"(?:^|-)button(?:-|$)")


def pseudo_language(english: Path, folder: Path) -> Language:
    """Write the language below `folder`/words by the files of `english`, and return it."""
    target = folder / "words" / CODE
    target.mkdir(parents=True)
    for path in english.glob("*.ftl"):
        resource = FluentParser().parse(path.read_text("utf-8"))
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                _translate(entry)
        (target / path.name).write_text(FluentSerializer().serialize(resource), "utf-8")
    (target / "language.yaml").write_text("name: Ψευδο\nstatus: draft\ndirection: ltr\n", "utf-8")
    languages, mistakes = read_languages(folder)
    assert not mistakes
    return languages[CODE]


def _translate(entry: ast.Message | ast.Term) -> None:
    if entry.value is not None:
        _Greek(is_label=_LABEL.search(entry.id.name) is not None).visit(entry.value)
    for attribute in entry.attributes:
        _Greek(is_label=attribute.id.name == "button").visit(attribute.value)


class _Greek(Transformer):
    """Writes texts in Greek letters, a third longer where they are no label."""

    def __init__(self, *, is_label: bool) -> None:
        self._is_label = is_label

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802
        parts = [part.translate(_GREEK) if n % 2 == 0 else part for n, part in _split(node.value)]
        letters = sum(letter.isalpha() for letter in "".join(parts[::2]))
        room = LONGEST_LABEL - len(node.value) if self._is_label else letters
        more = "ω" * min(letters // 3, max(0, room))
        # Within the text: a blank at its end belongs to what follows.
        widest = max(range(0, len(parts), 2), key=lambda n: len(parts[n]))
        head, blank, tail = parts[widest].rpartition(" ")
        parts[widest] = f"{head}{more}{blank}{tail}"
        node.value = "".join(parts)
        return node


def _split(text: str) -> enumerate[str]:
    """Return a text in parts: at even places what is written in Greek, at odd ones what stays."""
    return enumerate(_STAYS.split(text))
