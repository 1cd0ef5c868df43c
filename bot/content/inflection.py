"""Messages as arguments of other messages, which can ask for a grammatical case of them."""

from typing import NamedTuple

from babel import Locale
from fluent.runtime.types import FluentType
from typing_extensions import override

TypedArgs = tuple[tuple[str, type, object], ...]


class _Inflected(NamedTuple):
    text: str
    message: str
    args: TypedArgs = ()


class Inflected(_Inflected, FluentType):
    """A formatted message, with its id and arguments for other cases of it.

    A tuple, since each text of each screen is looked up by the arguments it had.
    """

    __slots__ = ()

    @override
    def format(self, locale: Locale) -> str:
        """Return its own text: `{ $exercise }`."""
        return self.text


class _Series(NamedTuple):
    members: tuple[object, ...]


class Series(_Series, FluentType):
    """Several texts or messages, joined as the language joins them."""

    __slots__ = ()

    @override
    def format(self, locale: Locale) -> str:
        """Return the members with the commas of the language: "a, b, c"."""
        texts = [m.format(locale) if isinstance(m, FluentType) else str(m) for m in self.members]
        text = texts[0] if texts else ""
        comma = locale.list_patterns["standard"]["middle"]
        for each in texts[1:]:
            text = comma.format(text, each)
        return text
