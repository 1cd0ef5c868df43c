"""One YAML file as data, with the line of everything in it."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import yaml

from bot.content.mistakes import ContentError, Mistake
from bot.value import Value

Where = tuple[str | int, ...]

_STRING, _SEQUENCE, _MAPPING = (f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map"))


class Document(Value):
    """A file as it was read."""

    file: str
    data: object
    text: str

    def mistake(self, where: Where, what: str, remedy: str) -> Mistake:
        """Make a mistake at a place of this file, or at the nearest one around it."""
        lines = _lines_of(self.text)
        while where and where not in lines:
            where = where[:-1]
        return Mistake(self.file, lines.get(where, 1), what, remedy)


def read(path: Path, file: str) -> Document:
    """Read a file of YAML.

    Raises:
        ContentError: it is missing, is no YAML, or has a key twice in one mapping.
    """
    try:
        text = path.read_text("utf-8")
        loader = yaml.CSafeLoader(text)
        node = loader.get_single_node()
        twice: list[yaml.Node] = []
        data = None if node is None else _data(loader, node, twice)
    except OSError:
        raise ContentError([Mistake(file, 1, "the file is missing", "put it back")]) from None
    except (yaml.YAMLError, ValueError) as error:
        raise ContentError([_unreadable(file, error)]) from None
    if node is None:
        raise ContentError([Mistake(file, 1, "the file is empty", "write something into it")])
    if twice:
        raise ContentError([_repeated(file, key) for key in twice])
    return Document(file, data, text)


def _data(loader: yaml.CSafeLoader, node: yaml.Node, twice: list[yaml.Node]) -> object:
    """Return what a node holds, and add the keys that a mapping has already.

    PyYAML's own constructor does the same for every tag there is, in twice the time.
    """
    if node.tag == _STRING:
        return node.value
    if node.tag == _SEQUENCE:
        return [_data(loader, value, twice) for value in node.value]
    if node.tag != _MAPPING:
        return loader.construct_object(node, deep=True)
    known: set[str] = set()
    for key, _ in node.value:
        if not isinstance(key, yaml.ScalarNode):
            raise yaml.MarkedYAMLError(problem="a key is one word", problem_mark=key.start_mark)
        if key.value in known:
            twice.append(key)
        known.add(key.value)
    return {_data(loader, key, twice): _data(loader, value, twice) for key, value in node.value}


def _unreadable(file: str, error: Exception) -> Mistake:
    line, problem = 1, str(error)
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        line, problem = error.problem_mark.line + 1, str(error.problem)
    remedy = "look at the indentation and quotes of this line and the one before"
    return Mistake(file, line, f"no valid YAML: {problem}", remedy)


def _repeated(file: str, key: yaml.Node) -> Mistake:
    what = f"the key '{key.value}' stands here twice"
    return Mistake(file, key.start_mark.line + 1, what, "remove one of them")


@lru_cache(maxsize=4)
def _lines_of(text: str) -> Mapping[Where, int]:
    """Return the line of each key and list item, from 1; asked for when there is a mistake."""
    node = yaml.compose(text, Loader=yaml.CSafeLoader)
    return {} if node is None else dict(_lines(node, ()))


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
