"""Finds the message ids that the program uses, as far as its source shows them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.value import Value

ID = re.compile(r"[a-z][\w-]*(\.[a-z][\w-]*)?")
START = re.compile(r"[a-z]\w*-")
TAKE_MESSAGES = frozenset({"msg", "Message", "button", "toggle", "because"})
"""Functions whose first argument is a message id."""


class MessageUse(Value):
    """A message id in the source; with `pattern`, one that is put together when it runs."""

    file: str
    line: int
    id: str
    pattern: re.Pattern[str] | None = None
    is_certain: bool = True  # False: a string that may be an id, or something else

    def means(self, message: str) -> bool:
        """Return whether this may be that message."""
        return self.pattern.fullmatch(message) is not None if self.pattern else self.id == message


def message_uses(package: Path) -> Iterator[MessageUse]:
    """Yield every message id in the modules below `package`."""
    for path in sorted(package.rglob("*.py")):
        file = path.relative_to(package.parent).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        first = {id(n) for n in _first_arguments(tree)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant | ast.JoinedStr):
                found = _use(node, file, is_certain=id(node) in first)
                if found is not None:
                    yield found


def _first_arguments(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id in TAKE_MESSAGES:
                yield from (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)


def _use(node: ast.Constant | ast.JoinedStr, file: str, *, is_certain: bool) -> MessageUse | None:
    if isinstance(node, ast.Constant):
        if not isinstance(node.value, str) or not ID.fullmatch(node.value):
            return None
        return MessageUse(file, node.lineno, node.value, None, is_certain)
    fixed = [str(p.value) if isinstance(p, ast.Constant) else None for p in node.values]
    if not fixed or fixed[0] is None or not START.match(fixed[0]):
        return None  # nothing in front of the first placeholder: it could be any message
    shown = "".join("…" if part is None else part for part in fixed)
    regex = "".join(r"[\w.-]*" if part is None else re.escape(part) for part in fixed)
    return MessageUse(file, node.lineno, shown, re.compile(regex), is_certain)
