"""Finds the message ids that the program uses, as far as its source shows them."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from bot.value import Value, replace

ID = re.compile(r"[a-z][\w-]*(\.[a-z][\w-]*)?")
START = re.compile(r"[a-z]\w*-")
TAKE_MESSAGES = frozenset({"msg", "Message", "button", "go_button", "toggle", "because"})
"""Functions whose first argument is a message id."""
TAKE_ARGUMENTS = frozenset({"msg", "button"})
"""Those of them whose keywords are the message's arguments."""
TAKE_NONE = frozenset({"go_button", "toggle"})
"""Those that say a message without arguments."""


class MessageUse(Value):
    """A message id in the source; with `pattern`, one that is put together when it runs."""

    file: str
    line: int
    id: str
    pattern: re.Pattern[str] | None = None
    is_certain: bool = True  # False: a string that may be an id, or something else
    arguments: frozenset[str] | None = None  # None: not to be seen in the source

    def means(self, message: str) -> bool:
        """Return whether this may be that message."""
        return self.pattern.fullmatch(message) is not None if self.pattern else self.id == message


def message_uses(package: Path) -> Iterator[MessageUse]:
    """Yield every message id in the modules below `package`."""
    for path in sorted(package.rglob("*.py")):
        file = path.relative_to(package.parent).as_posix()
        tree = ast.parse(path.read_text("utf-8"))
        first = dict(_first_arguments(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant | ast.JoinedStr):
                found = _use(node, file, is_certain=id(node) in first)
                if found is not None:
                    yield replace(found, arguments=first.get(id(node)))


def _first_arguments(tree: ast.AST) -> Iterator[tuple[int, frozenset[str] | None]]:
    """Yield the identity of each node that is certainly a message id, and its arguments."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first = node.args[0]
            if node.func.id in TAKE_MESSAGES:
                either = (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,)
                yield from ((id(each), _arguments(node.func.id, node)) for each in either)


def _arguments(function: str, call: ast.Call) -> frozenset[str] | None:
    if function in TAKE_NONE:
        return frozenset()
    named = {keyword.arg for keyword in call.keywords}
    if function not in TAKE_ARGUMENTS or None in named:
        return None
    return frozenset(name for name in named if name is not None)


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
