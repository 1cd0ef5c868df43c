"""The arguments that the program gives to each message: none of its variables may lack one.

A text whose argument is missing cannot be formatted, and is noticed when somebody should read it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.checks.fluent_checks import parsed_messages
from bot.content.checks.message_uses import MessageUse
from bot.content.mistakes import Mistake
from bot.content.word_files import Language


def argument_checks(english: Language, uses: Iterable[MessageUse]) -> Iterator[Mistake]:
    """Yield each use of a message without one of its arguments, as far as the source shows it."""
    variables = _variables(english)
    for use in uses:
        if use.arguments is None or use.pattern is not None or use.id not in variables:
            continue
        for name in sorted(variables[use.id] - use.arguments):
            what = f"'{use.id}' is said without its argument ${name}"
            yield Mistake(use.file, use.line, what, f"give {name}=…, or remove it from the words")


class _Named(Visitor):
    """Gathers the variables of a text and the messages that it names."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        attribute = f".{node.attribute.name}" if node.attribute else ""
        self.messages.add(node.id.name + attribute)


def _variables(english: Language) -> Mapping[str, frozenset[str]]:
    """Return the variables of each message and attribute, with those of messages it names."""
    named = dict(_texts(english))

    def all_of(text: str, above: tuple[str, ...] = ()) -> Iterator[str]:
        if text in named and text not in above:
            yield from named[text].variables
            for other in named[text].messages:
                yield from all_of(other, (*above, text))

    return {text: frozenset(all_of(text)) for text in named}


def _texts(english: Language) -> Iterator[tuple[str, _Named]]:
    for name, message in parsed_messages(english).items():
        texts = {name: message.value}
        texts |= {f"{name}.{each.id.name}": each.value for each in message.attributes}
        for text, pattern in texts.items():
            if pattern is not None:
                yield text, _named(pattern)


@cache
def _named(pattern: ast.Pattern) -> _Named:
    found = _Named()
    found.visit(pattern)
    return found
