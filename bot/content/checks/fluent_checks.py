"""The words looked at closely: they parse, their tags are closed, every language says the same."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.content.checks.translation_checks import LABEL, translation_checks
from bot.content.mistakes import Mistake
from bot.content.word_files import Entry, Language
from bot.value import Value

TAG = re.compile(r"<(/?)([a-zA-Z]*)[^>]*>?")
#: Messages that state a rule: its numbers are arguments, for a coach may change them.
RULES = ("pain-", "training-", "why-", "check-in-", "suggestion-", "prompt-", "morning-", "break-")
#: A number of hours, days, weeks or per cent that is written out.
RULED = re.compile(
    r"\b(?:\d+|two|three|four) (?:hours|minutes|days|weeks|steps)\b|\d ?%", re.IGNORECASE
)
#: What a text may call: a case of an argument, and the two of Fluent.
FUNCTIONS = frozenset({"FORM", "NUMBER", "DATETIME"})
TAGS = frozenset({"b", "i", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"})


class MessageShape(Value):
    """Shape that a message has in every language."""

    has_value: bool
    attributes: frozenset[str]
    variables: frozenset[str]


def fluent_checks(languages: Mapping[str, Language], source: str) -> Iterator[Mistake]:
    """Yield every mistake within the words themselves; `source` is the language others follow."""
    shapes: dict[str, dict[str, MessageShape]] = {}
    messages: dict[str, dict[str, ast.Message | ast.Term]] = {}
    for language in languages.values():
        shapes[language.code], messages[language.code] = {}, {}
        for entry in language.own.values():
            parsed = _parsed(entry)
            if parsed is None:
                what = f"'{entry.id}' is no valid Fluent"
                yield entry.mistake(what, "look for a missing brace, =, or a default *[other]")
                continue
            seen = _seen(parsed)
            shapes[language.code][entry.id] = _shape(parsed, seen)
            messages[language.code][entry.id] = parsed
            yield from _references(entry, seen, language)
            yield from _tags(entry, seen)
            yield from _label(entry, seen)
            yield from _numbers(entry, seen)
            yield from _functions(entry, seen, language)
    for code, language in languages.items():
        if code != source:
            yield from _same(language, languages[source], shapes[code], shapes[source])
        yield from translation_checks(language, messages[code], messages[source])


def parsed_messages(language: Language) -> dict[str, ast.Message | ast.Term]:
    """Return the messages of a language by id; what is no valid Fluent is left out."""
    found = ((entry.id, _parsed(entry)) for entry in language.own.values())
    return {name: parsed for name, parsed in found if parsed is not None}


class _Seen(Visitor):
    """Gathers variables, references and texts of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.references: set[str] = set()
        self.texts: list[str] = []
        self.functions: set[str] = set()
        self.cases: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.references.add(
            f"{node.id.name}.{node.attribute.name}" if node.attribute else node.id.name
        )

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.references.add(f"-{node.id.name}")

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802
        self.functions.add(node.id.name)
        if node.id.name == "FORM":
            named = node.arguments.named
            self.cases |= {str(a.value.value) for a in named if a.name.name == "case"}
        self.generic_visit(node)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        texts = (e.value for e in node.elements if isinstance(e, ast.TextElement))
        self.texts.append("".join(texts))
        self.generic_visit(node)


def _parsed(entry: Entry) -> ast.Message | ast.Term | None:
    return _parse(entry.source)


# Several checks look at each message, and nobody changes what was parsed.
@cache
def _parse(source: str) -> ast.Message | ast.Term | None:
    found = FluentParser().parse(source).body
    if any(isinstance(item, ast.Junk) for item in found):
        return None
    return next((i for i in found if isinstance(i, ast.Message | ast.Term)), None)


@cache
def _seen(parsed: ast.Message | ast.Term) -> _Seen:
    found = _Seen()
    found.visit(parsed)
    return found


def _shape(parsed: ast.Message | ast.Term, seen: _Seen) -> MessageShape:
    attributes = frozenset(a.id.name for a in parsed.attributes)
    return MessageShape(parsed.value is not None, attributes, frozenset(seen.variables))


def _references(entry: Entry, seen: _Seen, language: Language) -> Iterator[Mistake]:
    for reference in sorted(seen.references):
        if not language.has(reference):
            yield entry.mistake(f"'{entry.id}' names '{reference}'", "there is no such message")


def _tags(entry: Entry, seen: _Seen) -> Iterator[Mistake]:
    for text in seen.texts:
        still_open: list[str] = []
        for closing, name in TAG.findall(text):
            if name not in TAGS:
                what = f"'{entry.id}' has a < that is no tag of Telegram's"
                yield entry.mistake(what, "write &lt; for the sign itself")
            elif not closing:
                still_open.append(name)
            elif not still_open or still_open.pop() != name:
                yield entry.mistake(
                    f"'{entry.id}' closes <{name}>, which is not open", "pair them"
                )
        if still_open:
            yield entry.mistake(f"'{entry.id}' leaves <{still_open[-1]}> open", "close it")


def _label(entry: Entry, seen: _Seen) -> Iterator[Mistake]:
    if LABEL.search(entry.id) and any(TAG.search(text) for text in seen.texts):
        yield entry.mistake(f"'{entry.id}' is a label of a button", "it takes no tags")


def _numbers(entry: Entry, seen: _Seen) -> Iterator[Mistake]:
    if not entry.id.startswith(RULES) or LABEL.search(entry.id):
        return
    for number in (found[0] for text in seen.texts for found in RULED.finditer(text)):
        yield entry.mistake(f"'{entry.id}' states '{number}'", "take the number of the rule")


def _functions(entry: Entry, seen: _Seen, language: Language) -> Iterator[Mistake]:
    for name in sorted(seen.functions - FUNCTIONS):
        what = f"'{entry.id}' calls the unknown function {name}"
        yield entry.mistake(what, f"known: {', '.join(sorted(FUNCTIONS))}")
    for case in sorted(seen.cases - language.attributes):
        what = f"'{entry.id}' asks for the case '{case}'"
        yield entry.mistake(what, f"no message has an attribute .{case}: write some")


def _same(
    language: Language,
    source: Language,
    own: Mapping[str, MessageShape],
    others: Mapping[str, MessageShape],
) -> Iterator[Mistake]:
    # An overlay falls back to its base, and is never incomplete.
    for name in source.entries.keys() - language.entries.keys():
        what = f"'{name}' is not translated into '{language.code}'"
        yield source.entries[name].mistake(what, f"write it in words/{language.code}")
    for name in sorted(language.own.keys() - source.entries.keys()):
        what = f"'{name}' is not in '{source.code}'"
        yield language.entries[name].mistake(what, "remove it, or correct its id")
    for name in sorted(own.keys() & others.keys()):
        lacks = _lacks(own[name], others[name])
        if lacks:
            what = f"'{name}' has not {lacks} of '{source.code}'"
            yield language.entries[name].mistake(what, "translate the whole message")
        unknown = own[name].variables - others[name].variables
        if unknown:
            known = ", ".join(f"${v}" for v in sorted(others[name].variables)) or "none"
            what = f"'{name}' has the unknown variable ${min(unknown)}"
            yield language.entries[name].mistake(what, f"known: {known}")


def _lacks(own: MessageShape, other: MessageShape) -> str:
    """Return the parts left out; cases may be added, and a variable may be left unsaid."""
    value = ["its value"] if other.has_value and not own.has_value else []
    return ", ".join([*value, *(f".{a}" for a in sorted(other.attributes - own.attributes))])
