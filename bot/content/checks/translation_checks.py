"""Checks of a language's texts beside English: untranslated, too long, unbalanced, plurals."""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from bot.content.mistakes import Mistake
from bot.content.word_files import Entry, Language

Parsed = Mapping[str, ast.Message | ast.Term]

#: Letters of a button that stands alone; Telegram cuts what is longer on a narrow phone.
LONGEST_LABEL = 24
#: A share of the texts may be the same as in English: "Yoga", "OK".
MOST_EQUAL = 0.04
SHORTEST_COMPARED = 4  # letters
#: Messages that stand on a button.
LABEL = re.compile(r"(?:^|-)button(?:-|$)")
#: Names of exercises may be English where gyms use the English ones.
NAMES = ("exercise-", "language-button")
CATEGORIES = frozenset({"zero", "one", "two", "few", "many", "other"})
_TAG = re.compile(r"</?([a-z-]+)[^>]*>")
_PAIRS = ("()", "[]", "«»", "\u2039\u203a")
_QUOTES = re.compile('["“”„]')


def translation_checks(language: Language, parsed: Parsed, english: Parsed) -> Iterator[Mistake]:
    """Yield mistakes in the texts of one language, English too; `parsed` are its messages."""
    if parsed is not english and language.base is None:
        yield from _untranslated(language, parsed, english)
    for name, message in parsed.items():
        entry = language.own[name]
        yield from _length(entry, message)
        yield from _balance(entry, message)
        yield from _plurals(entry, message, english.get(name), language.code)
        if name in english:
            yield from _tags(entry, message, english[name])


def shares(parsed: Parsed, english: Parsed) -> tuple[float, float]:
    """Return which share of English's messages there is, and which of its texts are English."""
    texts, same = _compared(parsed, english)
    there = sum(name in parsed for name in english)
    return there / len(english), len(same) / max(len(texts), 1)


@lru_cache
def plural_categories(code: str) -> frozenset[str]:
    """Return the plural categories of whole numbers below a thousand: ru -> one, few, many."""
    form = Locale.parse(code, sep="-").plural_form
    return frozenset(form(number) for number in range(1000))


class _Texts(Visitor):
    """Gathers the texts of a message, variants among them."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.selects: list[ast.SelectExpression] = []

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802
        texts = (e.value for e in node.elements if isinstance(e, ast.TextElement))
        self.texts.append("".join(texts))
        self.generic_visit(node)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        self.selects.append(node)
        self.generic_visit(node)


# Several checks look at each message, and nobody changes what was gathered.
@cache
def _texts(node: ast.BaseNode | None) -> _Texts:
    found = _Texts()
    if node is not None:
        found.visit(node)
    return found


def _patterns(message: ast.Message | ast.Term) -> dict[str, ast.Pattern]:
    """Return the value ("") and the attributes of a message."""
    found = {f".{each.id.name}": each.value for each in message.attributes}
    return found if message.value is None else {"": message.value, **found}


def _compared(parsed: Parsed, english: Parsed) -> tuple[list[str], list[str]]:
    """Return the ids of the texts that English has too, and of those that are the same."""
    texts, same = [], []
    for name, message in parsed.items():
        if name not in english or name.startswith(NAMES):
            continue
        others = _patterns(english[name])
        for part, pattern in _patterns(message).items():
            own = _texts(pattern).texts
            if part in others and _letters(own) >= SHORTEST_COMPARED:
                texts.append(f"{name}{part}")
                if own == _texts(others[part]).texts:
                    same.append(f"{name}{part}")
    return texts, same


def _letters(texts: list[str]) -> int:
    return sum(letter.isalpha() for text in texts for letter in text)


def _untranslated(language: Language, parsed: Parsed, english: Parsed) -> Iterator[Mistake]:
    texts, same = _compared(parsed, english)
    if len(same) > MOST_EQUAL * len(texts):
        for each in same:
            entry = language.own[each.partition(".")[0]]
            share = f"{len(same)} of {len(texts)} texts are"
            yield entry.mistake(f"'{each}' is still English ({share})", "translate it")


def _length(entry: Entry, message: ast.Message | ast.Term) -> Iterator[Mistake]:
    for part, pattern in _patterns(message).items():
        if not LABEL.search(entry.id) and part != ".button":
            continue
        longest = max(map(len, _texts(pattern).texts))
        if longest > LONGEST_LABEL:
            what = f"the label '{entry.id}{part}' has {longest} letters"
            yield entry.mistake(what, f"at most {LONGEST_LABEL} fit on a button")


def _balance(entry: Entry, message: ast.Message | ast.Term) -> Iterator[Mistake]:
    for text in _texts(message).texts:
        odd = next((p for p in _PAIRS if text.count(p[0]) != text.count(p[1])), None)
        if odd is not None:
            yield entry.mistake(f"'{entry.id}' has an unpaired {odd[0]} or {odd[1]}", "pair it")
        elif len(_QUOTES.findall(text)) % 2:
            yield entry.mistake(f"'{entry.id}' has an unpaired quote", "pair it")


def _tags(
    entry: Entry, message: ast.Message | ast.Term, english: ast.Message | ast.Term
) -> Iterator[Mistake]:
    new = _tag_names(message) - _tag_names(english)
    if new:
        yield entry.mistake(f"'{entry.id}' has <{min(new)}>, and English has not", "remove it")


def _tag_names(message: ast.Message | ast.Term) -> set[str]:
    return {name for text in _texts(message).texts for name in _TAG.findall(text)}


def _plurals(
    entry: Entry,
    message: ast.Message | ast.Term,
    english: ast.Message | ast.Term | None,
    code: str,
) -> Iterator[Mistake]:
    counted = {
        _selector(select) for select in _texts(english).selects if _keys(select) - {"other"}
    }
    for select in _texts(message).selects:
        keys = _keys(select)
        if not keys - {"other"} and _selector(select) not in counted:
            continue
        missing = sorted(plural_categories(code) - keys)
        if missing:
            what = f"'{entry.id}' lacks the plurals {', '.join(missing)} of {_selector(select)}"
            yield entry.mistake(what, f"'{code}' has {', '.join(sorted(plural_categories(code)))}")


def _keys(select: ast.SelectExpression) -> set[str]:
    """Return the plural categories among the keys of a choice."""
    names = {v.key.name for v in select.variants if isinstance(v.key, ast.Identifier)}
    return names & CATEGORIES


def _selector(select: ast.SelectExpression) -> str:
    chosen = select.selector
    return f"${chosen.id.name}" if isinstance(chosen, ast.VariableReference) else "its number"
