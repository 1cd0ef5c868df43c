"""Messages as arguments of other messages, which can ask for a grammatical case of them."""

from __future__ import annotations

from dataclasses import dataclass

from babel import Locale
from fluent.runtime.types import FluentType
from typing_extensions import override


@dataclass(frozen=True, slots=True)
class Inflected(FluentType):
    """A formatted message, with its id and arguments for other cases of it."""

    text: str
    message: str
    args: tuple[tuple[str, object], ...] = ()

    @override
    def format(self, locale: Locale) -> str:
        """Return its own text: `{ $exercise }`."""
        return self.text


@dataclass(frozen=True, slots=True)
class Series(FluentType):
    """Several texts or messages, joined as the language joins them."""

    members: tuple[object, ...]

    @override
    def format(self, locale: Locale) -> str:
        """Return the members with the commas of the language: "a, b, c"."""
        texts = [m.format(locale) if isinstance(m, FluentType) else str(m) for m in self.members]
        text = texts[0] if texts else ""
        comma = locale.list_patterns["standard"]["middle"]
        for each in texts[1:]:
            text = comma.format(text, each)
        return text
