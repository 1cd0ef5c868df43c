"""One YAML file as data, with the line of everything in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from bot.content.mistakes import ContentError, Mistake
from bot.value import Value

Where = tuple[str | int, ...]


class Document(Value):
    """A file as it was read: `lines` has the line (from 1) of each key and each list item."""

    file: str
    data: object
    lines: Mapping[Where, int]

    def mistake(self, where: Where, what: str, remedy: str) -> Mistake:
        """Make a mistake at a place of this file, or at the nearest one around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return Mistake(self.file, self.lines.get(where, 1), what, remedy)


def read(path: Path, file: str) -> Document:
    """Read a file of YAML.

    Raises:
        ContentError: it is missing, is no YAML, or has a key twice in one mapping.
    """
    try:
        loader = yaml.CSafeLoader(path.read_text("utf-8"))
        node = loader.get_single_node()
        data = None if node is None else loader.construct_document(node)
    except OSError:
        raise ContentError([Mistake(file, 1, "the file is missing", "put it back")]) from None
    except (yaml.YAMLError, ValueError) as error:
        raise ContentError([_unreadable(file, error)]) from None
    if node is None:
        raise ContentError([Mistake(file, 1, "the file is empty", "write something into it")])
    twice = [
        Mistake(file, line, f"the key '{key}' stands here twice", "remove one of them")
        for key, line in _twice(node)
    ]
    if twice:
        raise ContentError(twice)
    return Document(file, data, dict(_lines(node, ())))


def _unreadable(file: str, error: Exception) -> Mistake:
    line, problem = 1, str(error)
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        line, problem = error.problem_mark.line + 1, str(error.problem)
    remedy = "look at the indentation and quotes of this line and the one before"
    return Mistake(file, line, f"no valid YAML: {problem}", remedy)


def _lines(node: yaml.Node, where: Where) -> Iterator[tuple[Where, int]]:
    yield where, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            inside = (*where, key.value)
            yield from _lines(value, inside)
            yield inside, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield from _lines(value, (*where, index))


def _twice(node: yaml.Node) -> Iterator[tuple[str, int]]:
    if isinstance(node, yaml.MappingNode):
        seen: set[str] = set()
        for key, value in node.value:
            if key.value in seen:
                yield key.value, key.start_mark.line + 1
            seen.add(key.value)
            yield from _twice(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _twice(value)
